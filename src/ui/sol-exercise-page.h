/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-exercise.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolExercisePage: all that is known of an exercise. Property "paged": whether its steps come one
 * at a time, each with its picture; the list can then be had as well. */
#define SOL_TYPE_EXERCISE_PAGE (sol_exercise_page_get_type ())
G_DECLARE_FINAL_TYPE (SolExercisePage, sol_exercise_page, SOL, EXERCISE_PAGE, AdwNavigationPage)

/** sol_exercise_page_new: the page of @exercise, which is in @library. (transfer floating) */
GtkWidget *sol_exercise_page_new (SolLibrary *library, SolExercise *exercise);

/** sol_exercise_page_get_exercise: what it shows. (transfer none) */
SolExercise *sol_exercise_page_get_exercise (SolExercisePage *self);

G_END_DECLS
