/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-exercise.h"
#include "sol-exercise-section.h"

G_BEGIN_DECLS

/** sol_exercise_fill_steps: adds the numbered steps of @exercise to @section, each with the name
 * of its variant or level where the step before it belongs to another. Where it has poses, the
 * steps are the rows of a list, one of which is selected, which is returned; else NULL.
 * (transfer none) */
GtkListBox *
sol_exercise_fill_steps (SolExerciseSection *section, SolLibrary *library, SolExercise *exercise);

G_END_DECLS
