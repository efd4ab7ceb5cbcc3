/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-condition.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-exercise.h"
#include "sol-routine.h"
#include "sol-source.h"

struct _SolCondition {
  SolValue parent_instance;

  SolList *do_not_exercises;
  SolList *may_exercises;
  SolList *may_routines;
  SolList *sources;
  char *name;
  char *do_not;
  char *may;
};

G_DEFINE_FINAL_TYPE (SolCondition, sol_condition, SOL_TYPE_VALUE)

static const SolField condition_fields[] = {
  { "do-not-exercises", "do-not-exercises", SOL_FIELD_REFS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolCondition, do_not_exercises), .type = sol_exercise_get_type },
  { "may-exercises", "may-exercises", SOL_FIELD_REFS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolCondition, may_exercises), .type = sol_exercise_get_type },
  { "may-routines", "may-routines", SOL_FIELD_REFS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolCondition, may_routines), .type = sol_routine_get_type },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolCondition, sources), .type = sol_source_get_type },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolCondition, name) },
  { "do-not", "do-not", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolCondition, do_not) },
  { "may", "may", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolCondition, may) },
};

SOL_VALUE_INIT (SolCondition,
                sol_condition,
                "condition",
                condition_fields,
                .has_id = TRUE,
                .name_property = "name")

SOL_GET_LIST (SolCondition, sol_condition, SOL_IS_CONDITION, do_not_exercises)
SOL_GET_LIST (SolCondition, sol_condition, SOL_IS_CONDITION, may_exercises)
SOL_GET_LIST (SolCondition, sol_condition, SOL_IS_CONDITION, may_routines)
SOL_GET_LIST (SolCondition, sol_condition, SOL_IS_CONDITION, sources)
SOL_GET_TEXT (SolCondition, sol_condition, SOL_IS_CONDITION, name)
SOL_GET_TEXT (SolCondition, sol_condition, SOL_IS_CONDITION, do_not)
SOL_GET_TEXT (SolCondition, sol_condition, SOL_IS_CONDITION, may)
