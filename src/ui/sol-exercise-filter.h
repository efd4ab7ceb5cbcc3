/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-exercise-choice.h"

G_BEGIN_DECLS

/** SolExerciseFilter: which exercises are shown; all of its conditions must hold.
 *
 * Properties: "target", the id of a muscle that it must mainly be for, NULL or empty for any;
 * "kind" and "posture", values of those enumerations; "equipment", a thing that it must need, 0
 * for nothing at all. SOL_EXERCISE_CHOICE_ANY leaves a condition out. "active", read only, tells
 * whether there is any condition. */
#define SOL_TYPE_EXERCISE_FILTER (sol_exercise_filter_get_type ())
G_DECLARE_FINAL_TYPE (SolExerciseFilter, sol_exercise_filter, SOL, EXERCISE_FILTER, GtkFilter)

/** sol_exercise_filter_new: a filter that lets everything through. (transfer full) */
SolExerciseFilter *sol_exercise_filter_new (void);

G_END_DECLS
