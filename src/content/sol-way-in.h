/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolWayIn: a row of "Sore calf?": how it began and what fits. */
#define SOL_TYPE_WAY_IN (sol_way_in_get_type ())
G_DECLARE_FINAL_TYPE (SolWayIn, sol_way_in, SOL, WAY_IN, SolValue)

/** sol_way_in_get_order: place in the table. */
int sol_way_in_get_order (SolWayIn *self);

/** sol_way_in_get_routines: routines that fit; a list of SolRoutine. */
GListModel *sol_way_in_get_routines (SolWayIn *self);

/** sol_way_in_get_exercises: exercises that fit; a list of SolExercise. */
GListModel *sol_way_in_get_exercises (SolWayIn *self);

/** sol_way_in_get_says_yes: red flags that this answer says yes to; a list of SolRedFlag. */
GListModel *sol_way_in_get_says_yes (SolWayIn *self);

/** sol_way_in_get_red_flags: red flags to think of; a list of SolRedFlag. */
GListModel *sol_way_in_get_red_flags (SolWayIn *self);

/** sol_way_in_get_pain_column: which column of the pain rule counts. */
SolPainColumn sol_way_in_get_pain_column (SolWayIn *self);

/** sol_way_in_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_way_in_get_sources (SolWayIn *self);

/** sol_way_in_get_began: how it began. */
const char *sol_way_in_get_began (SolWayIn *self);

/** sol_way_in_get_fits: what fits. */
const char *sol_way_in_get_fits (SolWayIn *self);

/** sol_way_in_get_also: what else to know; NULL where not given. */
const char *sol_way_in_get_also (SolWayIn *self);

/** sol_way_in_get_find: other words under which people look for it, which no page shows; NULL for
 * none. */
const char *sol_way_in_get_find (SolWayIn *self);

G_END_DECLS
