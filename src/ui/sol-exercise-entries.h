/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-exercise-section.h"
#include "sol-exercise.h"

G_BEGIN_DECLS

/** sol_exercise_add_feels: puts what should be felt in @exercise into @section, an entry each, with
 * where, and in which variant. */
void
sol_exercise_add_feels (SolExercise *exercise, SolExerciseSection *section, SolLibrary *library);

/** sol_exercise_add_doses: puts how much of @exercise is done into @section, an entry each, with
 * when, and what the numbers add to the words: tempo, rest, load. */
void
sol_exercise_add_doses (SolExercise *exercise, SolExerciseSection *section, SolLibrary *library);

G_END_DECLS
