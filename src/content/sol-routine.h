/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-gate.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolRoutine: an ordered list of exercises with times. */
#define SOL_TYPE_ROUTINE (sol_routine_get_type ())
G_DECLARE_FINAL_TYPE (SolRoutine, sol_routine, SOL, ROUTINE, SolValue)

/** sol_routine_get_number: number in the catalogue, such as R15; NULL where not given. */
const char *sol_routine_get_number (SolRoutine *self);

/** sol_routine_get_stage: for whom it is. */
SolRoutineStage sol_routine_get_stage (SolRoutine *self);

/** sol_routine_is_recovery: whether its stage is one on the way back from a strain or a sore
 * tendon. */
gboolean sol_routine_is_recovery (SolRoutine *self);

/** sol_routine_get_per_day: times a day; NULL where not given. */
const SolRange *sol_routine_get_per_day (SolRoutine *self);

/** sol_routine_get_per_week: days a week; NULL where not given. */
const SolRange *sol_routine_get_per_week (SolRoutine *self);

/** sol_routine_get_gate: what to ask before starting; NULL where not given. */
SolGate *sol_routine_get_gate (SolRoutine *self);

/** sol_routine_get_pain_limit: the most pain that is allowed, 0 to 10. */
int sol_routine_get_pain_limit (SolRoutine *self);

/** sol_routine_get_pain_column: which column of the pain rule counts. */
SolPainColumn sol_routine_get_pain_column (SolRoutine *self);

/** sol_routine_get_suggest: place among the first suggestions; 0 is none; 0 where not given. */
int sol_routine_get_suggest (SolRoutine *self);

/** sol_routine_get_chosen_leg: asks for the leg before it starts. */
gboolean sol_routine_get_chosen_leg (SolRoutine *self);

/** sol_routine_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_routine_get_sources (SolRoutine *self);

/** sol_routine_get_name: name. */
const char *sol_routine_get_name (SolRoutine *self);

/** sol_routine_get_purpose: for whom and what for. */
const char *sol_routine_get_purpose (SolRoutine *self);

/** sol_routine_get_how_often: how often. */
const char *sol_routine_get_how_often (SolRoutine *self);

/** sol_routine_get_notes: remarks; a list of SolText. */
GListModel *sol_routine_get_notes (SolRoutine *self);

/** sol_routine_get_items: entries in order; a list of SolItem. */
GListModel *sol_routine_get_items (SolRoutine *self);

/** sol_routine_get_find: other words under which people look for it, which no page shows; NULL for
 * none. */
const char *sol_routine_get_find (SolRoutine *self);

G_END_DECLS
