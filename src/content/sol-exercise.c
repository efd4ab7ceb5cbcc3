/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-exercise.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-dose.h"
#include "sol-exercise-parts.h"
#include "sol-item.h"
#include "sol-pose.h"
#include "sol-source.h"
#include "sol-text.h"

struct _SolExercise {
  SolValue parent_instance;

  char *number;
  SolExerciseKind kind;
  SolSide side;
  SolLaterSide side_later;
  SolEquipment equipment;
  SolEquipment equipment_instead;
  SolEquipment equipment_later;
  SolPosture posture;
  SolRef figure;
  char **articles;
  SolRange *rounds;
  SolRange *round_rest_s;
  SolRef gate;
  SolRef compare;
  char *reviewed_by;
  char *reviewed_on;
  SolList *sources;
  char *name;
  SolList *synonyms;
  char *position;
  SolList *targets;
  char *target_note;
  SolList *variants;
  SolList *levels;
  SolList *parts;
  SolList *poses;
  SolList *steps;
  SolList *doses;
  SolList *cues;
  SolList *mistakes;
  SolList *feels;
  SolList *easier;
  SolList *harder;
  SolList *cautions;
  SolList *notes;
  char *exempt;
  char *find;
};

G_DEFINE_FINAL_TYPE (SolExercise, sol_exercise, SOL_TYPE_VALUE)

static const SolField exercise_fields[] = {
  { "number", "number", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, number) },
  { "kind", "kind", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolExercise, kind),
    .type = sol_exercise_kind_get_type },
  { "side", "side", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolExercise, side),
    .type = sol_side_get_type },
  { "side-later", "side-later", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, side_later), .type = sol_later_side_get_type,
    .fallback = SOL_LATER_SIDE_SAME },
  { "equipment", "equipment", SOL_FIELD_FLAGS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, equipment), .type = sol_equipment_get_type },
  { "equipment-instead", "equipment-instead", SOL_FIELD_FLAGS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, equipment_instead), .type = sol_equipment_get_type },
  { "equipment-later", "equipment-later", SOL_FIELD_FLAGS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, equipment_later), .type = sol_equipment_get_type },
  { "posture", "posture", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolExercise, posture), .type = sol_posture_get_type },
  { "figure", "figure", SOL_FIELD_REF, SOL_FIELD_LOOSE, G_STRUCT_OFFSET (SolExercise, figure),
    .type = sol_figure_get_type },
  { "articles", "articles", SOL_FIELD_TOKENS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, articles) },
  { "rounds", "rounds", SOL_FIELD_RANGE, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolExercise, rounds),
    .low = 1, .high = 20 },
  { "round-rest", "round-rest-s", SOL_FIELD_RANGE, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, round_rest_s), .low = 0, .high = 3600 },
  { "gate", "gate", SOL_FIELD_REF, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolExercise, gate),
    .type = sol_gate_get_type },
  { "compare", "compare", SOL_FIELD_REF, SOL_FIELD_LOOSE, G_STRUCT_OFFSET (SolExercise, compare),
    .type = sol_exercise_get_type },
  { "reviewed-by", "reviewed-by", SOL_FIELD_PLAIN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, reviewed_by) },
  { "reviewed-on", "reviewed-on", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, reviewed_on) },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, sources), .type = sol_source_get_type },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolExercise, name) },
  { "synonym", "synonyms", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, synonyms), .type = sol_text_get_type },
  { "position", "position", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolExercise, position) },
  { "target", "targets", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, targets), .type = sol_target_get_type },
  { "target-note", "target-note", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolExercise, target_note) },
  { "variant", "variants", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, variants), .type = sol_variant_get_type },
  { "level", "levels", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, levels), .type = sol_level_get_type },
  { "item", "parts", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolExercise, parts),
    .type = sol_item_get_type },
  { "pose", "poses", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolExercise, poses),
    .type = sol_pose_get_type },
  { "step", "steps", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolExercise, steps),
    .type = sol_step_get_type },
  { "dose", "doses", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolExercise, doses),
    .type = sol_dose_get_type },
  { "cue", "cues", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolExercise, cues),
    .type = sol_text_get_type },
  { "mistake", "mistakes", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, mistakes), .type = sol_mistake_get_type },
  { "feel", "feels", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolExercise, feels),
    .type = sol_feel_get_type },
  { "easier", "easier", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, easier), .type = sol_alternative_get_type },
  { "harder", "harder", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, harder), .type = sol_alternative_get_type },
  { "not-for", "cautions", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolExercise, cautions), .type = sol_caution_get_type },
  { "note", "notes", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolExercise, notes),
    .type = sol_text_get_type },
  { "exempt", "exempt", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolExercise, exempt) },
  SOL_FIELD_FIND (SolExercise),
};

static char *
exercise_check (SolValue *value)
{
  SolExercise *self = SOL_EXERCISE (value);

  if (self->steps == NULL && self->parts == NULL)
    return g_strdup ("an exercise has neither steps nor parts; add a <step>");
  if (self->doses == NULL)
    return g_strdup ("an exercise has no dose; add a <dose>");
  return sol_item_check_repeats (self->parts);
}

SOL_VALUE_INIT (SolExercise,
                sol_exercise,
                "exercise",
                exercise_fields,
                .has_id = TRUE,
                .name_property = "name",
                .check = exercise_check)

SOL_GET_PLAIN (SolExercise, sol_exercise, SOL_IS_EXERCISE, const char *, number, NULL)
SOL_GET_PLAIN (SolExercise, sol_exercise, SOL_IS_EXERCISE, SolExerciseKind, kind, 0)
SOL_GET_PLAIN (SolExercise, sol_exercise, SOL_IS_EXERCISE, SolSide, side, 0)
SOL_GET_PLAIN (SolExercise, sol_exercise, SOL_IS_EXERCISE, SolLaterSide, side_later, 0)
SOL_GET_PLAIN (SolExercise, sol_exercise, SOL_IS_EXERCISE, SolEquipment, equipment, 0)
SOL_GET_PLAIN (SolExercise, sol_exercise, SOL_IS_EXERCISE, SolEquipment, equipment_instead, 0)
SOL_GET_PLAIN (SolExercise, sol_exercise, SOL_IS_EXERCISE, SolEquipment, equipment_later, 0)
SOL_GET_PLAIN (SolExercise, sol_exercise, SOL_IS_EXERCISE, SolPosture, posture, 0)
SOL_GET_REF (SolExercise, sol_exercise, SOL_IS_EXERCISE, SolFigure, figure)
SOL_GET_TOKENS (SolExercise, sol_exercise, SOL_IS_EXERCISE, articles)
SOL_GET_PLAIN (SolExercise, sol_exercise, SOL_IS_EXERCISE, const SolRange *, rounds, NULL)
SOL_GET_PLAIN (SolExercise, sol_exercise, SOL_IS_EXERCISE, const SolRange *, round_rest_s, NULL)
SOL_GET_REF (SolExercise, sol_exercise, SOL_IS_EXERCISE, SolGate, gate)
SOL_GET_REF (SolExercise, sol_exercise, SOL_IS_EXERCISE, SolExercise, compare)
SOL_GET_PLAIN (SolExercise, sol_exercise, SOL_IS_EXERCISE, const char *, reviewed_by, NULL)
SOL_GET_PLAIN (SolExercise, sol_exercise, SOL_IS_EXERCISE, const char *, reviewed_on, NULL)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, sources)
SOL_GET_TEXT (SolExercise, sol_exercise, SOL_IS_EXERCISE, name)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, synonyms)
SOL_GET_TEXT (SolExercise, sol_exercise, SOL_IS_EXERCISE, position)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, targets)
SOL_GET_TEXT (SolExercise, sol_exercise, SOL_IS_EXERCISE, target_note)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, variants)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, levels)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, parts)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, poses)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, steps)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, doses)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, cues)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, mistakes)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, feels)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, easier)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, harder)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, cautions)
SOL_GET_LIST (SolExercise, sol_exercise, SOL_IS_EXERCISE, notes)
SOL_GET_TEXT (SolExercise, sol_exercise, SOL_IS_EXERCISE, exempt)
SOL_GET_TEXT (SolExercise, sol_exercise, SOL_IS_EXERCISE, find)
