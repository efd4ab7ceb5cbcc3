/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-exercise.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolExerciseCard: a button that shows an exercise in short and opens it by win.open. */
#define SOL_TYPE_EXERCISE_CARD (sol_exercise_card_get_type ())
G_DECLARE_FINAL_TYPE (SolExerciseCard, sol_exercise_card, SOL, EXERCISE_CARD, GtkButton)

/** sol_exercise_card_new: the card of @exercise, which is in @library. (transfer floating) */
GtkWidget *sol_exercise_card_new (SolLibrary *library, SolExercise *exercise);

G_END_DECLS
