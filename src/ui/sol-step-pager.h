/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-exercise.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolStepPager: the steps of an exercise one at a time, each with its picture: for windows where
 * list and body do not fit beside each other. Buttons, swipes, and the keys Left, Right, Home and
 * End turn it; right to left, Left goes on.
 *
 * Property "step": which step shows, counted from 0. */
#define SOL_TYPE_STEP_PAGER (sol_step_pager_get_type ())
G_DECLARE_FINAL_TYPE (SolStepPager, sol_step_pager, SOL, STEP_PAGER, AdwBin)

/** sol_step_pager_show: shows the step @step of @exercise, counted from 0, which has steps with
 * poses. @library names what its text leads to. */
void
sol_step_pager_show (SolStepPager *self, SolLibrary *library, SolExercise *exercise, guint step);

/** sol_step_pager_go: goes to another step, counted from 0, and tells it to screen readers; there
 * is nowhere to go beyond the first and the last. */
void sol_step_pager_go (SolStepPager *self, int step);

/** sol_step_pager_get_step: which step shows, counted from 0. */
guint sol_step_pager_get_step (SolStepPager *self);

G_END_DECLS
