/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-routine.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-item.h"
#include "sol-source.h"
#include "sol-text.h"

struct _SolRoutine {
  SolValue parent_instance;

  char *number;
  SolRoutineStage stage;
  SolRange *per_day;
  SolRange *per_week;
  SolRef gate;
  int pain_limit;
  SolPainColumn pain_column;
  int suggest;
  gboolean chosen_leg;
  SolList *sources;
  char *name;
  char *purpose;
  char *how_often;
  SolList *notes;
  SolList *items;
  char *find;
};

G_DEFINE_FINAL_TYPE (SolRoutine, sol_routine, SOL_TYPE_VALUE)

static const SolField routine_fields[] = {
  { "number", "number", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolRoutine, number) },
  { "stage", "stage", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolRoutine, stage),
    .type = sol_routine_stage_get_type },
  { "per-day", "per-day", SOL_FIELD_RANGE, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolRoutine, per_day), .low = 0, .high = 48 },
  { "per-week", "per-week", SOL_FIELD_RANGE, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolRoutine, per_week), .low = 0, .high = 7 },
  { "gate", "gate", SOL_FIELD_REF, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolRoutine, gate),
    .type = sol_gate_get_type },
  { "pain-limit", "pain-limit", SOL_FIELD_INT, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolRoutine, pain_limit), .low = 0, .high = 10, .fallback = 5 },
  { "pain-column", "pain-column", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolRoutine, pain_column), .type = sol_pain_column_get_type,
    .fallback = SOL_PAIN_COLUMN_STRAIN },
  { "suggest", "suggest", SOL_FIELD_INT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolRoutine, suggest),
    .low = 0, .high = 99 },
  { "chosen-leg", "chosen-leg", SOL_FIELD_BOOL, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolRoutine, chosen_leg) },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolRoutine, sources), .type = sol_source_get_type },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolRoutine, name) },
  { "purpose", "purpose", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolRoutine, purpose) },
  { "how-often", "how-often", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolRoutine, how_often) },
  { "note", "notes", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolRoutine, notes),
    .type = sol_text_get_type },
  { "item", "items", SOL_FIELD_CHILDREN, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolRoutine, items),
    .type = sol_item_get_type },
  SOL_FIELD_FIND (SolRoutine),
};

static char *
routine_check (SolValue *value)
{
  return sol_item_check_repeats (SOL_ROUTINE (value)->items);
}

SOL_VALUE_INIT (SolRoutine,
                sol_routine,
                "routine",
                routine_fields,
                .has_id = TRUE,
                .name_property = "name",
                .check = routine_check)

SOL_GET_PLAIN (SolRoutine, sol_routine, SOL_IS_ROUTINE, const char *, number, NULL)
SOL_GET_PLAIN (SolRoutine, sol_routine, SOL_IS_ROUTINE, SolRoutineStage, stage, 0)
SOL_GET_PLAIN (SolRoutine, sol_routine, SOL_IS_ROUTINE, const SolRange *, per_day, NULL)
SOL_GET_PLAIN (SolRoutine, sol_routine, SOL_IS_ROUTINE, const SolRange *, per_week, NULL)
SOL_GET_REF (SolRoutine, sol_routine, SOL_IS_ROUTINE, SolGate, gate)
SOL_GET_PLAIN (SolRoutine, sol_routine, SOL_IS_ROUTINE, int, pain_limit, 0)
SOL_GET_PLAIN (SolRoutine, sol_routine, SOL_IS_ROUTINE, SolPainColumn, pain_column, 0)
SOL_GET_PLAIN (SolRoutine, sol_routine, SOL_IS_ROUTINE, int, suggest, 0)
SOL_GET_PLAIN (SolRoutine, sol_routine, SOL_IS_ROUTINE, gboolean, chosen_leg, FALSE)
SOL_GET_LIST (SolRoutine, sol_routine, SOL_IS_ROUTINE, sources)
SOL_GET_TEXT (SolRoutine, sol_routine, SOL_IS_ROUTINE, name)
SOL_GET_TEXT (SolRoutine, sol_routine, SOL_IS_ROUTINE, purpose)
SOL_GET_TEXT (SolRoutine, sol_routine, SOL_IS_ROUTINE, how_often)
SOL_GET_LIST (SolRoutine, sol_routine, SOL_IS_ROUTINE, notes)
SOL_GET_LIST (SolRoutine, sol_routine, SOL_IS_ROUTINE, items)
SOL_GET_TEXT (SolRoutine, sol_routine, SOL_IS_ROUTINE, find)

gboolean
sol_routine_is_recovery (SolRoutine *self)
{
  g_return_val_if_fail (SOL_IS_ROUTINE (self), FALSE);

  switch (sol_routine_get_stage (self)) {
  case SOL_ROUTINE_STAGE_EARLY:
  case SOL_ROUTINE_STAGE_MIDDLE:
  case SOL_ROUTINE_STAGE_LATE:
  case SOL_ROUTINE_STAGE_TENDON:
    return TRUE;
  case SOL_ROUTINE_STAGE_HEALTHY:
  case SOL_ROUTINE_STAGE_CRAMP:
  case SOL_ROUTINE_STAGE_CHECK:
  case SOL_ROUTINE_STAGE_COMFORT:
  default:
    return FALSE;
  }
}
