/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolCondition: a group of people with what they should and should not do. */
#define SOL_TYPE_CONDITION (sol_condition_get_type ())
G_DECLARE_FINAL_TYPE (SolCondition, sol_condition, SOL, CONDITION, SolValue)

/** sol_condition_get_do_not_exercises: exercises to leave out, or to change as
 * the words say; a list of SolExercise. */
GListModel *sol_condition_get_do_not_exercises (SolCondition *self);

/** sol_condition_get_may_exercises: exercises that are fine; a list of SolExercise. */
GListModel *sol_condition_get_may_exercises (SolCondition *self);

/** sol_condition_get_may_routines: routines that are fine; a list of SolRoutine. */
GListModel *sol_condition_get_may_routines (SolCondition *self);

/** sol_condition_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_condition_get_sources (SolCondition *self);

/** sol_condition_get_name: the group. */
const char *sol_condition_get_name (SolCondition *self);

/** sol_condition_get_do_not: what not to do. */
const char *sol_condition_get_do_not (SolCondition *self);

/** sol_condition_get_may: what is fine. */
const char *sol_condition_get_may (SolCondition *self);

G_END_DECLS
