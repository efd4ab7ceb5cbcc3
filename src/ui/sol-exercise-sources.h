/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-exercise.h"
#include "sol-routine.h"
#include "sol-topic.h"

G_BEGIN_DECLS

/** sol_exercise_list_sources: what @exercise and its parts (steps, doses, notes, ...) rest on,
 * each source once; a list of SolCitation. (transfer full) */
GListModel *sol_exercise_list_sources (SolExercise *exercise);

/** sol_routine_list_sources: what @routine and its notes rest on. (transfer full) */
GListModel *sol_routine_list_sources (SolRoutine *routine);

/** sol_block_list_sources: what @block of a topic and its texts rest on. (transfer full) */
GListModel *sol_block_list_sources (SolBlock *block);

G_END_DECLS
