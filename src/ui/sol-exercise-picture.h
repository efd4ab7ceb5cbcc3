/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-exercise.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolExercisePicture: a figure with muscles lit, on a ground tinted in their colours.
 *
 * Property "cropped": shows the calf alone, larger, instead of all of the figure. */
#define SOL_TYPE_EXERCISE_PICTURE (sol_exercise_picture_get_type ())
G_DECLARE_FINAL_TYPE (SolExercisePicture, sol_exercise_picture, SOL, EXERCISE_PICTURE, GtkWidget)

/** sol_exercise_picture_show: shows the figure of @exercise, or where that names none the first of
 * @library, with its main muscles lit. */
void
sol_exercise_picture_show (SolExercisePicture *self, SolLibrary *library, SolExercise *exercise);

/** sol_exercise_picture_show_lit: shows @figure, or for NULL the first of @library, at its @stage,
 * or for NULL at the one that suits, with the structures of the ids @lit lit. */
void sol_exercise_picture_show_lit (SolExercisePicture *self,
                                    SolLibrary *library,
                                    SolFigure *figure,
                                    const char *stage,
                                    const char *const *lit);

G_END_DECLS
