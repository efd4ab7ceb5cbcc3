/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-exercise.h"
#include "sol-routine.h"

G_BEGIN_DECLS

/** sol_exercise_list_sources: what @exercise and its parts (steps, doses, notes, ...) rest on,
 * each source once; a list of SolCitation. (transfer full) */
GListModel *sol_exercise_list_sources (SolExercise *exercise);

/** sol_routine_list_sources: what @routine and its notes rest on. (transfer full) */
GListModel *sol_routine_list_sources (SolRoutine *routine);

G_END_DECLS
