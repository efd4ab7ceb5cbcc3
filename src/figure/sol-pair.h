/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-body.h"
#include "sol-stance.h"

G_BEGIN_DECLS

/** SolPair: two held poses of the same leg before one wall, and all that lies between them: a body
 * that goes from the one to the other. The wall stands still; the back foot stays flat on the
 * floor and slides, since the two poses have steps of different lengths. */
typedef struct {
  SolStance from;
  SolStance to;
  SolStanceBounds frame; /* holds both and all between */
} SolPair;

/** sol_pair_set_up: from the held pose of @from to that of @to, with @side as the named leg. FALSE,
 * with @pair left as it was, where one of them has no held pose. */
gboolean sol_pair_set_up (SolPair *pair, SolExercise *from, SolExercise *to, SolBodySide side);

/** sol_pair_bend: the body at the part @share, 0 to 1, of the way. Knee and ankle angle go straight
 * from those of the one pose to those of the other. */
void sol_pair_bend (const SolPair *pair, double share, SolStance *stance);

/** sol_pair_get_pulled: the part of the way after the knee, at the part @share, is pulled from
 * @from to @to; both are in the frame of the body. */
double sol_pair_get_pulled (const SolPair *pair, double share, SolPoint from, SolPoint to);

G_END_DECLS
