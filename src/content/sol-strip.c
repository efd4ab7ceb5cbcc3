/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-strip.h"

#include "sol-content-enums.h"
#include "sol-exercise-parts.h"
#include "sol-source.h"
#include "sol-text.h"
#include "sol-value-private.h"

struct _SolLoad {
  SolValue parent_instance;

  SolLoadLevel level;
  char *text;
};

G_DEFINE_FINAL_TYPE (SolLoad, sol_load, SOL_TYPE_VALUE)

static const SolField load_fields[] = {
  { "level", "level", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolLoad, level),
    .type = sol_load_level_get_type },
  { "text", "text", SOL_FIELD_BODY, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolLoad, text) },
};

SOL_VALUE_INIT (SolLoad, sol_load, "load", load_fields)

SOL_GET_PLAIN (SolLoad, sol_load, SOL_IS_LOAD, SolLoadLevel, level, 0)
SOL_GET_TEXT (SolLoad, sol_load, SOL_IS_LOAD, text)

struct _SolMoment {
  SolValue parent_instance;

  char *pose;
  SolList *sources;
  char *name;
  char *text;
  char *description;
  SolList *targets;
  SolList *loads;
};

G_DEFINE_FINAL_TYPE (SolMoment, sol_moment, SOL_TYPE_VALUE)

static const SolField moment_fields[] = {
  { "pose", "pose", SOL_FIELD_TOKEN, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolMoment, pose),
    .part = "pose" },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolMoment, sources),
    .type = sol_source_get_type },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolMoment, name) },
  { "text", "text", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolMoment, text) },
  { "description", "description", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolMoment, description) },
  { "target", "targets", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolMoment, targets), .type = sol_target_get_type },
  { "load", "loads", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolMoment, loads),
    .type = sol_load_get_type },
};

SOL_VALUE_INIT (SolMoment, sol_moment, "moment", moment_fields, .name_property = "name")

SOL_GET_PLAIN (SolMoment, sol_moment, SOL_IS_MOMENT, const char *, pose, NULL)
SOL_GET_LIST (SolMoment, sol_moment, SOL_IS_MOMENT, sources)
SOL_GET_TEXT (SolMoment, sol_moment, SOL_IS_MOMENT, name)
SOL_GET_TEXT (SolMoment, sol_moment, SOL_IS_MOMENT, text)
SOL_GET_TEXT (SolMoment, sol_moment, SOL_IS_MOMENT, description)
SOL_GET_LIST (SolMoment, sol_moment, SOL_IS_MOMENT, targets)
SOL_GET_LIST (SolMoment, sol_moment, SOL_IS_MOMENT, loads)

struct _SolStrip {
  SolValue parent_instance;

  SolPosture posture;
  SolList *sources;
  char *name;
  char *summary;
  SolList *poses;
  SolList *moments;
  SolList *notes;
};

G_DEFINE_FINAL_TYPE (SolStrip, sol_strip, SOL_TYPE_VALUE)

static const SolField strip_fields[] = {
  { "posture", "posture", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolStrip, posture),
    .type = sol_posture_get_type },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolStrip, sources),
    .type = sol_source_get_type },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolStrip, name) },
  { "summary", "summary", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolStrip, summary) },
  { "pose", "poses", SOL_FIELD_CHILDREN, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolStrip, poses),
    .type = sol_pose_get_type },
  { "moment", "moments", SOL_FIELD_CHILDREN, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolStrip, moments), .type = sol_moment_get_type },
  { "note", "notes", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolStrip, notes),
    .type = sol_text_get_type },
};

SOL_VALUE_INIT (SolStrip, sol_strip, "strip", strip_fields, .has_id = TRUE, .name_property = "name")

SOL_GET_PLAIN (SolStrip, sol_strip, SOL_IS_STRIP, SolPosture, posture, 0)
SOL_GET_LIST (SolStrip, sol_strip, SOL_IS_STRIP, sources)
SOL_GET_TEXT (SolStrip, sol_strip, SOL_IS_STRIP, name)
SOL_GET_TEXT (SolStrip, sol_strip, SOL_IS_STRIP, summary)
SOL_GET_LIST (SolStrip, sol_strip, SOL_IS_STRIP, poses)
SOL_GET_LIST (SolStrip, sol_strip, SOL_IS_STRIP, moments)
SOL_GET_LIST (SolStrip, sol_strip, SOL_IS_STRIP, notes)

SolPose *
sol_strip_find_pose (SolStrip *self, guint moment)
{
  g_return_val_if_fail (SOL_IS_STRIP (self), NULL);

  g_autoptr (SolMoment) value = g_list_model_get_item (sol_value_list (self->moments), moment);
  SolPose *pose = value != NULL ? sol_value_find (sol_value_list (self->poses), value->pose) : NULL;

  return pose != NULL ? g_object_ref (pose) : NULL;
}
