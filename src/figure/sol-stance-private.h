/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <math.h>

#include "sol-stance.h"

G_BEGIN_DECLS

/* Lengths of the drawing, in its units; body.svg is drawn to them and a test holds it to that. */
#define THIGH 184.0
#define UPPER_ARM 140.0
#define FOREARM 110.0
#define BALL_X 52.0 /* in the foot, from the ankle */
#define BALL_Y 20.0
#define BALL_RADIUS 9.2
#define SOLE_Y (BALL_Y + BALL_RADIUS)
#define SHOULDER_X -4.0 /* in the trunk, from the hip */
#define SHOULDER_Y -206.0
#define WAIST_Y -72.0
#define NECK_X -6.0 /* in the trunk, from the hip */
#define NECK_Y -236.0
#define PALM_X -12.0 /* in a flat hand, from the wrist */
#define PALM_Y 30.0
#define GRIP_X -5.0 /* in a fist, from the wrist: the middle of what it holds */
#define GRIP_Y 22.0
#define SEAT_DEPTH 42.0  /* hip to seat */
#define MAT_DEPTH 47.0   /* hip to a mat, on a pelvis that tips back */
#define BACK_DEPTH 47.0  /* hip to a bed below the back */
#define THIGH_DEPTH 34.0 /* the axis of the thigh to the skin above it */
#define CHAIR_LENGTH 190.0
#define PELVIS_BACK 51.5    /* the hip to the drawn back of the seat */
#define THORAX_BACK_X -46.0 /* the shoulder blades, in the thorax */
#define THORAX_BACK_Y -123.0
#define WEDGE_BEHIND 88.0 /* the thin edge of a wedge behind the ball of the foot */
#define WEDGE_DEG 10.0
#define HAND_THICKNESS 12.0 /* the wrist of a hand that lies flat above what it lies on */
/* An arm that carries weight is all but straight. */
#define STRAIGHT_ARM (.985 * (UPPER_ARM + FOREARM))

static inline double
radians (double degrees)
{
  return degrees * G_PI / 180;
}

static inline double
degrees (double radians)
{
  return radians * 180 / G_PI;
}

static inline SolPoint
sol_point (double x, double y)
{
  return (SolPoint) { x, y };
}

/* @point of a segment that is turned by @deg and has its origin at @origin. */
static inline SolPoint
sol_point_in (SolPoint origin, double deg, double x, double y)
{
  double c = cos (radians (deg)), s = sin (radians (deg));

  return sol_point (origin.x + x * c - y * s, origin.y + x * s + y * c);
}

static inline double
sol_point_distance (SolPoint a, SolPoint b)
{
  return hypot (b.x - a.x, b.y - a.y);
}

/* The tilt of a segment whose axis runs from @from to @to. */
static inline double
sol_point_tilt (SolPoint from, SolPoint to)
{
  return degrees (atan2 (from.x - to.x, to.y - from.y));
}

/* @deg as it is between -180 and 180. */
static inline double
wrap (double deg)
{
  return deg - 360 * floor ((deg + 180) / 360);
}

/* sol-stance-leg.c */
gboolean sol_pose_find_contact (SolPose *pose, SolBodyPart part, SolLimb which, SolPropKind *on);
double sol_pose_get_prop_height (SolPose *pose, SolPropKind kind, double otherwise_cm);
double sol_pose_get_step_height (SolPose *pose, SolPropKind kind);
double sol_pose_get_prop_tilt (SolPose *pose, SolPropKind kind, double otherwise_deg);
double sol_pose_find_along (SolPose *pose, SolBodyPart part, SolLimb which, double otherwise);
double sol_stance_leg_get_lowest (const SolStanceLeg *leg);
void sol_stance_leg_place (SolStanceLeg *leg, SolPoint hip);
/* the skin at the back of the calf of @leg, @along from knee to ankle */
SolPoint sol_stance_leg_get_calf (const SolStanceLeg *leg, double along);
void sol_stance_place_legs (SolStance *stance, SolPose *pose);
/* how far ahead of where it is the far foot is drawn */
double sol_stance_get_far_ahead (const SolStance *stance);

/* sol-stance-props.c */
void sol_stance_place_props (SolStance *stance, GListModel *poses, SolPose *pose);

/* sol-stance-arm.c */
void sol_stance_place_arms (SolStance *stance, SolPose *pose);

/* sol-stance.c: trunk and legs of @pose, without arms and props */
void sol_stance_solve_body (SolPosture posture, SolPose *pose, SolStance *stance);
/* all that follows from hip, tilts and the goals of other foot and hands */
void sol_stance_settle (SolStance *stance);

/* Two links from @from towards @to: tilts @first_deg and @second_deg. The joint between is ahead of
 * the line for @bend 1, as a knee, behind it for -1, as an elbow. Returns how far it falls short.
 */
double sol_stance_reach (SolPoint from,
                         SolPoint to,
                         double first,
                         double second,
                         int bend,
                         double *first_deg,
                         double *second_deg);

G_END_DECLS
