/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-way-in.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-exercise.h"
#include "sol-red-flag.h"
#include "sol-routine.h"
#include "sol-source.h"

struct _SolWayIn {
  SolValue parent_instance;

  int order;
  SolList *routines;
  SolList *exercises;
  SolList *says_yes;
  SolList *red_flags;
  SolPainColumn pain_column;
  SolList *sources;
  char *began;
  char *fits;
  char *also;
  char *find;
};

G_DEFINE_FINAL_TYPE (SolWayIn, sol_way_in, SOL_TYPE_VALUE)

static const SolField way_in_fields[] = {
  { "order", "order", SOL_FIELD_INT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolWayIn, order),
    .low = 1, .high = 99 },
  { "routines", "routines", SOL_FIELD_REFS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolWayIn, routines), .type = sol_routine_get_type },
  { "exercises", "exercises", SOL_FIELD_REFS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolWayIn, exercises), .type = sol_exercise_get_type },
  { "says-yes", "says-yes", SOL_FIELD_REFS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolWayIn, says_yes), .type = sol_red_flag_get_type },
  { "red-flags", "red-flags", SOL_FIELD_REFS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolWayIn, red_flags), .type = sol_red_flag_get_type },
  { "pain-column", "pain-column", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolWayIn, pain_column), .type = sol_pain_column_get_type,
    .fallback = SOL_PAIN_COLUMN_STRAIN },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolWayIn, sources),
    .type = sol_source_get_type },
  { "began", "began", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolWayIn, began) },
  { "fits", "fits", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolWayIn, fits) },
  { "also", "also", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolWayIn, also) },
  SOL_FIELD_FIND (SolWayIn),
};

SOL_VALUE_INIT (
    SolWayIn, sol_way_in, "way-in", way_in_fields, .has_id = TRUE, .name_property = "began")

SOL_GET_PLAIN (SolWayIn, sol_way_in, SOL_IS_WAY_IN, int, order, 0)
SOL_GET_LIST (SolWayIn, sol_way_in, SOL_IS_WAY_IN, routines)
SOL_GET_LIST (SolWayIn, sol_way_in, SOL_IS_WAY_IN, exercises)
SOL_GET_LIST (SolWayIn, sol_way_in, SOL_IS_WAY_IN, says_yes)
SOL_GET_LIST (SolWayIn, sol_way_in, SOL_IS_WAY_IN, red_flags)
SOL_GET_PLAIN (SolWayIn, sol_way_in, SOL_IS_WAY_IN, SolPainColumn, pain_column, 0)
SOL_GET_LIST (SolWayIn, sol_way_in, SOL_IS_WAY_IN, sources)
SOL_GET_TEXT (SolWayIn, sol_way_in, SOL_IS_WAY_IN, began)
SOL_GET_TEXT (SolWayIn, sol_way_in, SOL_IS_WAY_IN, fits)
SOL_GET_TEXT (SolWayIn, sol_way_in, SOL_IS_WAY_IN, also)
SOL_GET_TEXT (SolWayIn, sol_way_in, SOL_IS_WAY_IN, find)
