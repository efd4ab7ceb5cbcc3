/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "sol-muscle-tendon.h"

G_BEGIN_DECLS

/* A right leg from the side whose knee and ankle are bent: where its bones are, and the outlines of
 * what follows them.
 *
 * Frame: the shank stands still. x to the front, y down, in thousandths of the length of the shank,
 * origin at the centre of the ankle, as in data/figures/leg.svg. Angles in degrees as everywhere.
 * Knee and ankle are hinges here. Proportions: data/figures/README.md. */

/** SolLegPoint: a place in the frame of the leg. */
typedef struct {
  double x;
  double y;
} SolLegPoint;

#define SOL_LEG_CURVE_MAX 480

/** SolLegCurve: a line through @n places, close enough together to look round. */
typedef struct {
  guint n;
  SolLegPoint points[SOL_LEG_CURVE_MAX];
} SolLegCurve;

#define SOL_LEG_BAND_MAX 64

/** SolLegBand: a muscle or tendon from its upper end to its lower: the places of its hind and its
 * front border, side by side. */
typedef struct {
  guint n;
  SolLegPoint back[SOL_LEG_BAND_MAX];
  SolLegPoint front[SOL_LEG_BAND_MAX];
} SolLegBand;

/** SolLegBone: what is rigid; each is one layer of the drawing, in the order of painting. Tendon,
 * soleus and gastrocnemius belong between tibia and fibula, the skin between thigh and femur. */
typedef enum {
  SOL_LEG_BONE_THIGH, /* the skin of its upper end, which the program does not bend */
  SOL_LEG_BONE_FEMUR,
  SOL_LEG_BONE_FOOT,
  SOL_LEG_BONE_TIBIA,
  SOL_LEG_BONE_FIBULA,
  SOL_LEG_BONE_PATELLA, /* with its ligament */
} SolLegBone;

#define SOL_N_LEG_BONES 6

/** SolLegJoint: what can be moved. */
typedef enum {
  SOL_LEG_JOINT_KNEE,
  SOL_LEG_JOINT_ANKLE,
} SolLegJoint;

/** SolLegTurn: a rotation by @deg degrees, counter-clockwise as one looks at it, about a place. */
typedef struct {
  SolLegPoint about;
  double deg;
} SolLegTurn;

/** SolLeg: a leg in one posture. */
typedef struct {
  double knee_deg;
  double ankle_deg;
  SolLegTurn turns[SOL_N_LEG_BONES];
  SolLegBand gastrocnemius;
  SolLegBand soleus;
  SolLegBand tendon; /* the calcaneal tendon */
  SolLegCurve skin;  /* open: from the front of the thigh round the foot to its back */
} SolLeg;

/** sol_leg_pose: bends @leg. Angles beyond SOL_KNEE_MIN_DEG to SOL_KNEE_MAX_DEG and
 * SOL_ANKLE_MIN_DEG to SOL_ANKLE_MAX_DEG are taken as these; both must be finite numbers.
 *
 * Each muscle is as thick as at rest divided by the root of its relative length, so that its volume
 * stays about the same; near the hollow of the knee it gives way to the thigh. */
void sol_leg_pose (SolLeg *leg, double knee_deg, double ankle_deg);

/** sol_leg_bone_get_layer: the id of the layer in leg.svg. */
const char *sol_leg_bone_get_layer (SolLegBone bone);

/** sol_leg_turn: where @point goes by @turn. */
SolLegPoint sol_leg_turn (const SolLegTurn *turn, SolLegPoint point);

/** sol_leg_band_outline: the closed outline of @band. */
void sol_leg_band_outline (const SolLegBand *band, SolLegCurve *outline);

/** sol_leg_band_at: a place in @band, @along from 0 at its upper end to 1 at its lower, @across
 * from 0 at its hind border to 1 at its front one. */
SolLegPoint sol_leg_band_at (const SolLegBand *band, double along, double across);

/** sol_leg_get_joint_at: which joint a person means who takes hold of the leg at @point. */
SolLegJoint sol_leg_get_joint_at (const SolLeg *leg, SolLegPoint point);

/** sol_leg_get_dragged: the angle of @joint, within its range, when what was taken hold of at @from
 * with the joint at @angle_deg was pulled to @to. */
double sol_leg_get_dragged (SolLegJoint joint, double angle_deg, SolLegPoint from, SolLegPoint to);

/** sol_leg_get_grip: the place on @leg where a handle for @joint belongs. */
SolLegPoint sol_leg_get_grip (const SolLeg *leg, SolLegJoint joint);

/** sol_leg_get_bounds: what no posture leaves, as left, top, right and bottom. */
void sol_leg_get_bounds (double *left, double *top, double *right, double *bottom);

G_END_DECLS
