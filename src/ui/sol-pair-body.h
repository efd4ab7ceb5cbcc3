/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-exercise.h"
#include "sol-pair.h"

G_BEGIN_DECLS

/** SolPairBody: one of the two people before the wall: a body between two held poses, its calf
 * coloured by the instrument, with a word where the pull is felt.
 *
 * Property "movable": whether its back knee can be pulled; "pulled" is emitted then with the part
 * of the way, 0 to 1, that the person wants. */
#define SOL_TYPE_PAIR_BODY (sol_pair_body_get_type ())
G_DECLARE_FINAL_TYPE (SolPairBody, sol_pair_body, SOL, PAIR_BODY, GtkWidget)

/** sol_pair_body_show: shows @pair, coloured by the instrument of @exercise, at the part @share of
 * the way. @moving: another is shown in the next frame. */
void sol_pair_body_show (
    SolPairBody *self, const SolPair *pair, SolExercise *exercise, double share, gboolean moving);

/** sol_pair_body_describe: tells screen readers what is shown now. */
void sol_pair_body_describe (SolPairBody *self);

/** sol_pair_body_get_knee_deg: the bend of the back knee that is shown. */
double sol_pair_body_get_knee_deg (SolPairBody *self);

/** sol_pair_body_get_ankle_deg: the dorsiflexion of the back ankle that is shown. */
double sol_pair_body_get_ankle_deg (SolPairBody *self);

G_END_DECLS
