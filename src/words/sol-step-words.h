/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-exercise-parts.h"
#include "sol-exercise.h"

G_BEGIN_DECLS

/** sol_step_get_way: the variant or level that a step belongs to; NULL for all of them. */
const char *sol_step_get_way (SolStep *step);

/** sol_exercise_number_steps: the number of each step of @exercise in the way that it belongs to.
 * Steps of different variants or levels that stand for each other have the same.
 * (element-type guint) (transfer full) */
GArray *sol_exercise_number_steps (SolExercise *exercise);

/** sol_exercise_dup_step_place: "Step 2 of 5", of the way that the step @index, counted from 0,
 * belongs to. (transfer full) */
char *sol_exercise_dup_step_place (SolExercise *exercise, guint index);

/** sol_exercise_get_way_name: the name of the variant or level of @exercise that @step belongs to;
 * NULL where all have it. */
const char *sol_exercise_get_way_name (SolExercise *exercise, SolStep *step);

G_END_DECLS
