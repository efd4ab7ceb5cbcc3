/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-exercise.h"
#include "sol-routine.h"
#include "sol-topic.h"

G_BEGIN_DECLS

/** sol_list_sources_of_each: what @values rest on, each source once; a list of SolCitation.
 * (transfer full) */
GListModel *sol_list_sources_of_each (GListModel *values);

/** sol_exercise_list_sources: what @exercise and its parts (steps, doses, notes, gate, ...) rest
 * on, each source once; a list of SolCitation. (transfer full) */
GListModel *sol_exercise_list_sources (SolExercise *exercise);

/** sol_routine_list_sources: what @routine, its notes and what is asked before it rest on.
 * (transfer full) */
GListModel *sol_routine_list_sources (SolRoutine *routine);

/** sol_block_list_sources: what @block of a topic, its texts and its strip rest on. (transfer full)
 */
GListModel *sol_block_list_sources (SolBlock *block);

/** sol_strip_list_sources: what @strip, its moments and its notes rest on. (transfer full) */
GListModel *sol_strip_list_sources (SolStrip *strip);

G_END_DECLS
