/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-exercise.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolPairView: "See the difference?": two people before a wall in the held pose of two stretches,
 * one with a straight back knee. A handle bends that of the other: its heel stays down, the
 * gastrocnemius lets go, and the soleus takes over.
 *
 * Properties: "compact" leaves out names and notes, so that people and handle fit a small place;
 * "initials" names the muscles once, where two names do not fit beside each other; "body-height" is
 * the least height of the people, in pixels. */
#define SOL_TYPE_PAIR_VIEW (sol_pair_view_get_type ())
G_DECLARE_FINAL_TYPE (SolPairView, sol_pair_view, SOL, PAIR_VIEW, AdwBin)

/** sol_pair_view_show: shows @exercise beside what it is to be compared with, the handle at its own
 * end. FALSE, with nothing shown, where the two make no pair. */
gboolean sol_pair_view_show (SolPairView *self, SolLibrary *library, SolExercise *exercise);

/** sol_pair_view_play: bends the knee by itself, once; at once where movement is not wanted. */
void sol_pair_view_play (SolPairView *self);

/** sol_pair_view_get_knee_deg: where the handle is. */
double sol_pair_view_get_knee_deg (SolPairView *self);

/** sol_pair_view_find: the first exercise of @library that makes a pair, the one with the bent
 * knee; NULL where none does. (transfer none) */
SolExercise *sol_pair_view_find (SolLibrary *library);

G_END_DECLS
