/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-leg.h"

/* What the parts of the leg share. Within these files y points up, so that heights are those of the
 * landmark table; sol_leg_pose() turns all over at its end. */

/* The centre of the hind part of the condyles, and that of the pulley of the talus. */
#define SOL_LEG_HINGE ((SolLegPoint) { 28, 1086 })
#define SOL_LEG_ANKLE ((SolLegPoint) { 15, -35 })

/** SolLegCrease: the plane in the hollow of the knee at which thigh and calf meet. */
typedef struct {
  double weight; /* 0 while they are far from each other, 1 when they touch */
  SolLegPoint along;
  SolLegPoint normal; /* towards the thigh */
} SolLegCrease;

/** sol_leg_step: 0 up to @low, 1 from @high, and smooth between. */
double sol_leg_step (double low, double high, double value);

/** sol_leg_mix: from @a at 0 to @b at 1. */
SolLegPoint sol_leg_mix (SolLegPoint a, SolLegPoint b, double share);

/** sol_leg_spline: the place at @share (0 to 1) between @p1 and @p2 on a smooth line. */
SolLegPoint
sol_leg_spline (SolLegPoint p0, SolLegPoint p1, SolLegPoint p2, SolLegPoint p3, double share);

/** sol_leg_crease_make: the plane at this bend of the knee. */
SolLegCrease sol_leg_crease_make (double knee_deg);

/** sol_leg_crease_keep: moves @point to its own side of the plane, @gap from it; @side is 1 for the
 * thigh and -1 for the calf. */
SolLegPoint
sol_leg_crease_keep (const SolLegCrease *crease, SolLegPoint point, double side, double gap);

/** sol_leg_lay_muscles: fills in gastrocnemius, soleus and tendon. */
void sol_leg_lay_muscles (SolLeg *leg);

/** sol_leg_lay_skin: fills in the skin around them. */
void sol_leg_lay_skin (SolLeg *leg);
