/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-exercise-parts.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-source.h"

gboolean
sol_exercise_way_fits (const char *only, const char *way)
{
  return only == NULL || g_strcmp0 (only, way) == 0;
}

struct _SolTarget {
  SolValue parent_instance;

  SolRef structure;
  SolTargetLevel level;
  char *variant;
  char *text;
};

G_DEFINE_FINAL_TYPE (SolTarget, sol_target, SOL_TYPE_VALUE)

static const SolField target_fields[] = {
  { "structure", "structure", SOL_FIELD_REF, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolTarget, structure), .type = sol_structure_get_type },
  { "level", "level", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolTarget, level),
    .type = sol_target_level_get_type },
  { "variant", "variant", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolTarget, variant),
    .part = "variant" },
  { "text", "text", SOL_FIELD_BODY, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolTarget, text) },
};

SOL_VALUE_INIT (SolTarget, sol_target, "target", target_fields)

SOL_GET_REF (SolTarget, sol_target, SOL_IS_TARGET, SolStructure, structure)
SOL_GET_PLAIN (SolTarget, sol_target, SOL_IS_TARGET, SolTargetLevel, level, 0)
SOL_GET_PLAIN (SolTarget, sol_target, SOL_IS_TARGET, const char *, variant, NULL)
SOL_GET_TEXT (SolTarget, sol_target, SOL_IS_TARGET, text)

struct _SolVariant {
  SolValue parent_instance;

  char *name;
};

G_DEFINE_FINAL_TYPE (SolVariant, sol_variant, SOL_TYPE_VALUE)

static const SolField variant_fields[] = {
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolVariant, name) },
};

SOL_VALUE_INIT (
    SolVariant, sol_variant, "variant", variant_fields, .has_id = TRUE, .name_property = "name")

SOL_GET_TEXT (SolVariant, sol_variant, SOL_IS_VARIANT, name)

struct _SolInterval {
  SolValue parent_instance;

  SolPlainMove move;
  SolRange *length_s;
};

G_DEFINE_FINAL_TYPE (SolInterval, sol_interval, SOL_TYPE_VALUE)

static const SolField interval_fields[] = {
  { "move", "move", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolInterval, move),
    .type = sol_plain_move_get_type },
  { "seconds", "length-s", SOL_FIELD_RANGE, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolInterval, length_s), .low = 1, .high = 86400 },
};

SOL_VALUE_INIT (SolInterval, sol_interval, "interval", interval_fields)

SOL_GET_PLAIN (SolInterval, sol_interval, SOL_IS_INTERVAL, SolPlainMove, move, 0)
SOL_GET_PLAIN (SolInterval, sol_interval, SOL_IS_INTERVAL, const SolRange *, length_s, NULL)

struct _SolLevel {
  SolValue parent_instance;

  SolSide side;
  SolRange *rounds;
  char *name;
  SolList *intervals;
};

G_DEFINE_FINAL_TYPE (SolLevel, sol_level, SOL_TYPE_VALUE)

static const SolField level_fields[] = {
  { "side", "side", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolLevel, side),
    .type = sol_side_get_type, .fallback = SOL_SIDE_BOTH },
  { "rounds", "rounds", SOL_FIELD_RANGE, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolLevel, rounds),
    .low = 1, .high = 100 },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolLevel, name) },
  { "interval", "intervals", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolLevel, intervals), .type = sol_interval_get_type },
};

SOL_VALUE_INIT (SolLevel, sol_level, "level", level_fields, .has_id = TRUE, .name_property = "name")

SOL_GET_PLAIN (SolLevel, sol_level, SOL_IS_LEVEL, SolSide, side, 0)
SOL_GET_PLAIN (SolLevel, sol_level, SOL_IS_LEVEL, const SolRange *, rounds, NULL)
SOL_GET_TEXT (SolLevel, sol_level, SOL_IS_LEVEL, name)
SOL_GET_LIST (SolLevel, sol_level, SOL_IS_LEVEL, intervals)

struct _SolStep {
  SolValue parent_instance;

  char *pose;
  SolStepAction action;
  char *variant;
  char *level;
  char *text;
  SolList *sources;
};

G_DEFINE_FINAL_TYPE (SolStep, sol_step, SOL_TYPE_VALUE)

static const SolField step_fields[] = {
  { "pose", "pose", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolStep, pose),
    .part = "pose" },
  { "do", "action", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolStep, action),
    .type = sol_step_action_get_type, .fallback = SOL_STEP_ACTION_MOVE },
  { "variant", "variant", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolStep, variant),
    .part = "variant" },
  { "level", "level", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolStep, level),
    .part = "level" },
  { "text", "text", SOL_FIELD_BODY, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolStep, text) },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolStep, sources),
    .type = sol_source_get_type },
};

SOL_VALUE_INIT (SolStep, sol_step, "step", step_fields)

SOL_GET_PLAIN (SolStep, sol_step, SOL_IS_STEP, const char *, pose, NULL)
SOL_GET_PLAIN (SolStep, sol_step, SOL_IS_STEP, SolStepAction, action, 0)
SOL_GET_PLAIN (SolStep, sol_step, SOL_IS_STEP, const char *, variant, NULL)
SOL_GET_PLAIN (SolStep, sol_step, SOL_IS_STEP, const char *, level, NULL)
SOL_GET_TEXT (SolStep, sol_step, SOL_IS_STEP, text)
SOL_GET_LIST (SolStep, sol_step, SOL_IS_STEP, sources)

struct _SolFeel {
  SolValue parent_instance;

  SolWhere where;
  char *variant;
  char *text;
};

G_DEFINE_FINAL_TYPE (SolFeel, sol_feel, SOL_TYPE_VALUE)

static const SolField feel_fields[] = {
  { "where", "where", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolFeel, where),
    .type = sol_where_get_type, .fallback = SOL_WHERE_ANYWHERE },
  { "variant", "variant", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolFeel, variant),
    .part = "variant" },
  { "text", "text", SOL_FIELD_BODY, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolFeel, text) },
};

SOL_VALUE_INIT (SolFeel, sol_feel, "feel", feel_fields)

SOL_GET_PLAIN (SolFeel, sol_feel, SOL_IS_FEEL, SolWhere, where, 0)
SOL_GET_PLAIN (SolFeel, sol_feel, SOL_IS_FEEL, const char *, variant, NULL)
SOL_GET_TEXT (SolFeel, sol_feel, SOL_IS_FEEL, text)

struct _SolMistake {
  SolValue parent_instance;

  SolWhere feel;
  char *variant;
  char *text;
  SolList *sources;
};

G_DEFINE_FINAL_TYPE (SolMistake, sol_mistake, SOL_TYPE_VALUE)

static const SolField mistake_fields[] = {
  { "feel", "feel", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolMistake, feel),
    .type = sol_where_get_type, .fallback = SOL_WHERE_ANYWHERE },
  { "variant", "variant", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolMistake, variant), .part = "variant" },
  { "text", "text", SOL_FIELD_BODY, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolMistake, text) },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolMistake, sources), .type = sol_source_get_type },
};

SOL_VALUE_INIT (SolMistake, sol_mistake, "mistake", mistake_fields)

SOL_GET_PLAIN (SolMistake, sol_mistake, SOL_IS_MISTAKE, SolWhere, feel, 0)
SOL_GET_PLAIN (SolMistake, sol_mistake, SOL_IS_MISTAKE, const char *, variant, NULL)
SOL_GET_TEXT (SolMistake, sol_mistake, SOL_IS_MISTAKE, text)
SOL_GET_LIST (SolMistake, sol_mistake, SOL_IS_MISTAKE, sources)

struct _SolAlternative {
  SolValue parent_instance;

  SolRef exercise;
  char *variant;
  char *text;
};

G_DEFINE_FINAL_TYPE (SolAlternative, sol_alternative, SOL_TYPE_VALUE)

static const SolField alternative_fields[] = {
  { "exercise", "exercise", SOL_FIELD_REF, SOL_FIELD_LOOSE,
    G_STRUCT_OFFSET (SolAlternative, exercise), .type = sol_exercise_get_type },
  { "variant", "variant", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolAlternative, variant), .part = "variant", .owner = "exercise" },
  { "text", "text", SOL_FIELD_BODY, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolAlternative, text) },
};

SOL_VALUE_INIT (SolAlternative, sol_alternative, "alternative", alternative_fields)

SOL_GET_REF (SolAlternative, sol_alternative, SOL_IS_ALTERNATIVE, SolExercise, exercise)
SOL_GET_PLAIN (SolAlternative, sol_alternative, SOL_IS_ALTERNATIVE, const char *, variant, NULL)
SOL_GET_TEXT (SolAlternative, sol_alternative, SOL_IS_ALTERNATIVE, text)

struct _SolCaution {
  SolValue parent_instance;

  SolRef condition;
  char *text;
};

G_DEFINE_FINAL_TYPE (SolCaution, sol_caution, SOL_TYPE_VALUE)

static const SolField caution_fields[] = {
  { "condition", "condition", SOL_FIELD_REF, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolCaution, condition), .type = sol_condition_get_type },
  { "text", "text", SOL_FIELD_BODY, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolCaution, text) },
};

SOL_VALUE_INIT (SolCaution, sol_caution, "not-for", caution_fields)

SOL_GET_REF (SolCaution, sol_caution, SOL_IS_CAUTION, SolCondition, condition)
SOL_GET_TEXT (SolCaution, sol_caution, SOL_IS_CAUTION, text)
