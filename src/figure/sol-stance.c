/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-stance.h"

#include "sol-stance-private.h"

/* Parts of body mass and where their centres lie, as parts of the segment from its upper joint:
 * Winter 2009, Biomechanics and Motor Control of Human Movement, table 4.1. The trunk is taken with
 * the head, from hip to neck; a forearm with its hand. */
#define TRUNK_MASS .578
#define TRUNK_PART .62
#define THIGH_MASS .100
#define SHANK_MASS .0465
#define FOOT_MASS .0145
#define UPPER_ARM_MASS .028
#define FOREARM_MASS .022

/* A pelvis that sits tips back, by this part of the flexion beyond this, in degrees. */
#define PELVIS_TIP .13
#define PELVIS_FROM_DEG 40.0
#define PELVIS_MOST_DEG 8.0
/* How much of the trunk's lean the head keeps: the eyes stay near level. Of who leans far more than
 * this, the head goes along, so that the neck doesn't bend far back. */
#define HEAD_PART .45
#define HEAD_FROM_DEG 45.0
#define HEAD_FAR_PART 1.5
/* Of who leans back on a wall, the head comes this far forward: its back is rounder than the
 * trunk's.
 */
#define HEAD_OFF_WALL_DEG 8.0

#define MARGIN 14.0

double
sol_stance_reach (SolPoint from,
                  SolPoint to,
                  double first,
                  double second,
                  int bend,
                  double *first_deg,
                  double *second_deg)
{
  double distance = sol_point_distance (from, to);
  double reached = CLAMP (distance, fabs (first - second) + 1, first + second - .001);
  double base = sol_point_tilt (from, to);
  double turn = degrees (
      acos ((first * first + reached * reached - second * second) / (2 * first * reached)));
  SolPoint middle;

  *first_deg = base - bend * turn;
  middle = sol_point_in (from, *first_deg, 0, first);
  *second_deg = sol_point_tilt (middle, sol_point_in (from, base, 0, reached));
  return fabs (distance - reached);
}

static void
place_trunk (SolStance *stance)
{
  double flexion = stance->trunk_deg - stance->legs[SOL_LIMB_NAMED].thigh_deg;
  double tip = CLAMP (PELVIS_TIP * (flexion - PELVIS_FROM_DEG), 0, PELVIS_MOST_DEG);
  SolPoint shoulder = sol_point_in (stance->hip, stance->trunk_deg, SHOULDER_X, SHOULDER_Y);
  double straight = sol_point_tilt (sol_point (SHOULDER_X, SHOULDER_Y), sol_point (0, WAIST_Y));

  if (stance->posture == SOL_POSTURE_LYING)
    tip = 0;
  stance->pelvis_deg = stance->trunk_deg - tip;
  stance->waist = sol_point_in (stance->hip, stance->pelvis_deg, 0, WAIST_Y);
  stance->thorax_deg = sol_point_tilt (shoulder, stance->waist) - straight;
  stance->neck =
      sol_point_in (shoulder, stance->thorax_deg, NECK_X - SHOULDER_X, NECK_Y - SHOULDER_Y);
  stance->arms[SOL_LIMB_NAMED].shoulder = shoulder;
  stance->arms[SOL_LIMB_OTHER].shoulder = shoulder;
}

static void
place_head (SolStance *stance)
{
  double far_deg = MAX (stance->trunk_deg - HEAD_FROM_DEG, 0);

  stance->head_deg = stance->posture == SOL_POSTURE_LYING
                         ? stance->trunk_deg + 4
                         : (stance->trunk_deg - far_deg) * HEAD_PART + far_deg * HEAD_FAR_PART;
  if (stance->leans)
    stance->head_deg += HEAD_OFF_WALL_DEG;
}

static void
settle_other_leg (SolStance *stance)
{
  SolStanceLeg *leg = &stance->legs[SOL_LIMB_OTHER];
  double shortfall = sol_stance_reach (stance->hip, leg->ankle, THIGH, SOL_BODY_SHANK, 1,
                                       &leg->thigh_deg, &leg->shank_deg);

  stance->shortfall = MAX (stance->shortfall, shortfall);
  sol_stance_leg_place (leg, stance->hip);
}

static void
settle_arm (SolStance *stance, SolStanceArm *arm)
{
  double shortfall = sol_stance_reach (arm->shoulder, arm->wrist, UPPER_ARM, FOREARM, -1,
                                       &arm->upper_deg, &arm->forearm_deg);

  stance->shortfall = MAX (stance->shortfall, shortfall);
  arm->elbow = sol_point_in (arm->shoulder, arm->upper_deg, 0, UPPER_ARM);
  arm->wrist = sol_point_in (arm->elbow, arm->forearm_deg, 0, FOREARM);
  arm->forearm_deg = arm->upper_deg + wrap (arm->forearm_deg - arm->upper_deg);
  arm->hand_deg = arm->forearm_deg + wrap (arm->hand_deg - arm->forearm_deg);
}

static void
weigh (SolStance *stance, double mass, SolPoint from, SolPoint to, double part)
{
  stance->mass.x += mass * (from.x + (to.x - from.x) * part);
  stance->mass.y += mass * (from.y + (to.y - from.y) * part);
}

static void
find_mass (SolStance *stance)
{
  stance->mass = sol_point (0, 0);
  weigh (stance, TRUNK_MASS, stance->hip, stance->neck, TRUNK_PART);
  for (guint i = 0; i < 2; i++) {
    const SolStanceLeg *leg = &stance->legs[i];
    const SolStanceArm *arm = &stance->arms[i];

    weigh (stance, THIGH_MASS, stance->hip, leg->knee, .433);
    weigh (stance, SHANK_MASS, leg->knee, leg->ankle, .433);
    weigh (stance, FOOT_MASS, leg->heel, leg->ball, .5);
    weigh (stance, UPPER_ARM_MASS, arm->shoulder, arm->elbow, .436);
    weigh (stance, FOREARM_MASS, arm->elbow, arm->palm, .5);
  }
}

static void
support (SolStance *stance, double low, double high)
{
  stance->support_low = MIN (stance->support_low, low);
  stance->support_high = MAX (stance->support_high, high);
}

static gboolean
is_on_ground (const SolStanceArm *arm)
{
  return arm->holds && (arm->on == SOL_PROP_KIND_FLOOR || arm->on == SOL_PROP_KIND_MAT ||
                        arm->on == SOL_PROP_KIND_BED);
}

/* A heel carries where it is down, and doesn't hang below the edge of a step. */
static gboolean
heel_carries (const SolStance *stance, const SolStanceLeg *leg)
{
  gboolean hangs = sol_stance_find_prop (stance, SOL_PROP_KIND_STEP) != NULL ||
                   sol_stance_find_prop (stance, SOL_PROP_KIND_BLOCK) != NULL;

  return leg->foot_deg + stance->slope_deg <= 1 &&
         !(hangs && leg->heel.y > leg->ball.y + BALL_RADIUS + 1);
}

/* What touches its ground counts: heels, balls, toes; a seat carries what is above it. */
static void
find_support (SolStance *stance)
{
  stance->support_low = G_MAXDOUBLE;
  stance->support_high = -G_MAXDOUBLE;
  for (guint i = 0; i < 2; i++) {
    const SolStanceLeg *leg = &stance->legs[i];

    if (!leg->stands && stance->weight_bearing)
      continue;
    if (heel_carries (stance, leg))
      support (stance, leg->heel.x, leg->heel.x);
    support (stance, leg->ball.x - BALL_RADIUS, leg->toe_tip.x);
  }
  if (stance->posture == SOL_POSTURE_SITTING || !stance->weight_bearing)
    support (stance, stance->hip.x - 40, stance->hip.x);
  if (stance->posture == SOL_POSTURE_LYING)
    support (stance, stance->neck.x, stance->hip.x);
  if (stance->leans)
    support (stance, sol_stance_find_prop (stance, SOL_PROP_KIND_WALL)->right, stance->hip.x);
  for (guint i = 0; i < 2; i++)
    if (is_on_ground (&stance->arms[i]))
      support (stance, stance->arms[i].palm.x, stance->arms[i].palm.x);
}

/* A band reaches from the foot to the hands. */
static void
stretch_bands (SolStance *stance)
{
  const SolStanceLeg *leg = &stance->legs[SOL_LIMB_NAMED];
  SolPoint sole = sol_point_in (leg->ball, leg->foot_deg, 4, BALL_RADIUS + 1);

  for (guint i = 0; i < stance->n_props; i++) {
    SolStanceProp *prop = &stance->props[i];

    if (prop->kind != SOL_PROP_KIND_BAND && prop->kind != SOL_PROP_KIND_STRAP)
      continue;
    *prop = (SolStanceProp) { prop->kind, stance->arms[SOL_LIMB_NAMED].palm.x,
                              stance->arms[SOL_LIMB_NAMED].palm.y, sole.x, sole.y };
  }
}

void
sol_stance_settle (SolStance *stance)
{
  stance->shortfall = 0;
  settle_other_leg (stance);
  for (guint i = 0; i < 2; i++)
    settle_arm (stance, &stance->arms[i]);
  stretch_bands (stance);
  find_mass (stance);
  find_support (stance);
}

/* An exercise of mixed parts sits where its pose has a seat. */
static SolPosture
find_posture (SolPosture posture, SolPose *pose)
{
  if (posture != SOL_POSTURE_MIXED)
    return posture;
  return sol_pose_find_contact (pose, SOL_BODY_PART_SEAT, SOL_LIMB_NAMED, NULL)
             ? SOL_POSTURE_SITTING
             : SOL_POSTURE_STANDING;
}

void
sol_stance_solve_body (SolPosture posture, SolPose *pose, SolStance *stance)
{
  SolPropKind on;

  *stance = (SolStance) { 0 };
  stance->posture = find_posture (posture, pose);
  stance->leans = sol_pose_find_contact (pose, SOL_BODY_PART_BACK, SOL_LIMB_NAMED, &on) &&
                  on == SOL_PROP_KIND_WALL;
  stance->trunk_deg = sol_pose_get_trunk_deg (pose);
  sol_stance_place_legs (stance, pose);
  place_trunk (stance);
  place_head (stance);
}

void
sol_stance_solve (SolExercise *exercise, SolPose *pose, SolBodySide side, SolStance *stance)
{
  g_return_if_fail (SOL_IS_EXERCISE (exercise));

  sol_stance_solve_among (sol_exercise_get_posture (exercise), sol_exercise_get_poses (exercise),
                          pose, side, stance);
}

void
sol_stance_solve_among (
    SolPosture posture, GListModel *poses, SolPose *pose, SolBodySide side, SolStance *stance)
{
  g_return_if_fail (G_IS_LIST_MODEL (poses));
  g_return_if_fail (SOL_IS_POSE (pose));
  g_return_if_fail (stance != NULL);

  sol_stance_solve_body (posture, pose, stance);
  stance->mirrored = side == SOL_BODY_SIDE_LEFT;
  sol_stance_place_props (stance, poses, pose);
  sol_stance_place_arms (stance, pose);
  sol_stance_settle (stance);
}

void
sol_stance_stand (double hip_deg, double knee_deg, double ankle_deg, SolStance *stance)
{
  SolStanceLeg *named = &stance->legs[SOL_LIMB_NAMED];
  SolStanceLeg *other = &stance->legs[SOL_LIMB_OTHER];

  *stance = (SolStance) { .hip = { 0, -(THIGH + SOL_BODY_SHANK + SOLE_Y) } };
  sol_stance_leg_place (other, stance->hip);
  named->thigh_deg = -hip_deg;
  named->shank_deg = knee_deg - hip_deg;
  named->foot_deg = named->toes_deg = named->shank_deg - ankle_deg;
  sol_stance_leg_place (named, stance->hip);
  place_trunk (stance);
  place_head (stance);
  for (guint i = 0; i < 2; i++) {
    stance->arms[i].wrist = sol_point_in (stance->arms[i].shoulder, -6, 0, 246);
    stance->arms[i].hand_deg = -18;
  }
  sol_stance_settle (stance);
}

static double
lerp (double from, double to, double t)
{
  return from + (to - from) * t;
}

static SolPoint
lerp_point (SolPoint from, SolPoint to, double t)
{
  return sol_point (lerp (from.x, to.x, t), lerp (from.y, to.y, t));
}

static void
mix_leg (const SolStanceLeg *from, const SolStanceLeg *to, double t, SolStanceLeg *leg)
{
  leg->thigh_deg = lerp (from->thigh_deg, to->thigh_deg, t);
  leg->shank_deg = lerp (from->shank_deg, to->shank_deg, t);
  leg->foot_deg = lerp (from->foot_deg, to->foot_deg, t);
  leg->toes_deg = lerp (from->toes_deg, to->toes_deg, t);
  leg->ball = lerp_point (from->ball, to->ball, t);
}

static void
mix_arm (const SolStanceArm *from, const SolStanceArm *to, double t, SolStanceArm *arm)
{
  arm->wrist = lerp_point (from->wrist, to->wrist, t);
  arm->palm = lerp_point (from->palm, to->palm, t);
  arm->hand_deg = from->hand_deg + wrap (to->hand_deg - from->hand_deg) * t;
}

/* A hand that holds nothing goes with its shoulder. */
static void
carry_free_arm (const SolStanceArm *from, const SolStanceArm *to, double t, SolStanceArm *arm)
{
  if (arm->holds)
    return;
  arm->wrist.x =
      arm->shoulder.x + lerp (from->wrist.x - from->shoulder.x, to->wrist.x - to->shoulder.x, t);
  arm->wrist.y =
      arm->shoulder.y + lerp (from->wrist.y - from->shoulder.y, to->wrist.y - to->shoulder.y, t);
}

static void
mix_props (const SolStance *from, const SolStance *to, double t, SolStance *result)
{
  for (guint i = 0; i < result->n_props; i++) {
    const SolStanceProp *a = &from->props[i], *b = &to->props[i];

    if (i >= from->n_props || i >= to->n_props || a->kind != b->kind)
      continue;
    result->props[i] =
        (SolStanceProp) { b->kind, lerp (a->left, b->left, t), lerp (a->top, b->top, t),
                          lerp (a->right, b->right, t), lerp (a->bottom, b->bottom, t) };
  }
  result->floor_y = lerp (from->floor_y, to->floor_y, t);
  result->slope_deg = lerp (from->slope_deg, to->slope_deg, t);
  result->hands_y = lerp (from->hands_y, to->hands_y, t);
}

/* A foot that stands keeps its ball where it is, or slides it straight; else the hip goes ahead. */
static void
root_named_leg (SolStance *stance)
{
  SolStanceLeg *leg = &stance->legs[SOL_LIMB_NAMED];
  SolPoint knee;

  if (stance->weight_bearing) {
    leg->ankle = sol_point_in (leg->ball, leg->foot_deg, -BALL_X, -BALL_Y);
    knee = sol_point_in (leg->ankle, leg->shank_deg, 0, -SOL_BODY_SHANK);
    stance->hip = sol_point_in (knee, leg->thigh_deg, 0, -THIGH);
  }
  sol_stance_leg_place (leg, stance->hip);
}

void
sol_stance_mix (const SolStance *from, const SolStance *to, double t, SolStance *result)
{
  g_return_if_fail (from != NULL && to != NULL && result != NULL);

  SolStance mixed = t < .5 ? *from : *to;
  SolStanceLeg *other = &mixed.legs[SOL_LIMB_OTHER];

  mixed.hip = lerp_point (from->hip, to->hip, t);
  mixed.weight_bearing = from->weight_bearing && to->weight_bearing;
  mixed.trunk_deg = lerp (from->trunk_deg, to->trunk_deg, t);
  for (guint i = 0; i < 2; i++) {
    mix_leg (&from->legs[i], &to->legs[i], t, &mixed.legs[i]);
    mix_arm (&from->arms[i], &to->arms[i], t, &mixed.arms[i]);
  }
  root_named_leg (&mixed);
  other->ankle = sol_point_in (other->ball, other->foot_deg, -BALL_X, -BALL_Y);
  mix_props (from, to, t, &mixed);
  place_trunk (&mixed);
  for (guint i = 0; i < 2; i++)
    carry_free_arm (&from->arms[i], &to->arms[i], t, &mixed.arms[i]);
  mixed.head_deg = lerp (from->head_deg, to->head_deg, t);
  sol_stance_settle (&mixed);
  mixed.weight_bearing = t < .5 ? from->weight_bearing : to->weight_bearing;
  *result = mixed;
}

static void
hold (SolStanceBounds *bounds, SolPoint point, double around)
{
  bounds->left = MIN (bounds->left, point.x - around);
  bounds->right = MAX (bounds->right, point.x + around);
  bounds->top = MIN (bounds->top, point.y - around);
  bounds->bottom = MAX (bounds->bottom, point.y + around);
}

SolStanceBounds
sol_stance_get_bounds (const SolStance *stance)
{
  SolStanceBounds bounds = { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE };
  SolPoint drawn = stance->legs[SOL_LIMB_OTHER].toe_tip;

  hold (&bounds, stance->hip, 56);
  hold (&bounds, sol_point_in (stance->neck, stance->head_deg, 6, -60), 58);
  drawn.x += sol_stance_get_far_ahead (stance);
  hold (&bounds, drawn, 8);
  for (guint i = 0; i < 2; i++) {
    hold (&bounds, stance->legs[i].knee, 30);
    hold (&bounds, stance->legs[i].ankle, 34);
    hold (&bounds, stance->legs[i].heel, 12);
    hold (&bounds, stance->legs[i].toe_tip, 8);
    hold (&bounds, stance->arms[i].elbow, 18);
    hold (&bounds, stance->arms[i].wrist, 20);
    hold (&bounds, sol_point_in (stance->arms[i].wrist, stance->arms[i].hand_deg, -5, 75), 4);
  }
  for (guint i = 0; i < stance->n_props; i++) {
    const SolStanceProp *prop = &stance->props[i];
    gboolean chair = prop->kind == SOL_PROP_KIND_CHAIR || prop->kind == SOL_PROP_KIND_WHEELED_CHAIR;

    hold (&bounds, sol_point (prop->left, MAX (prop->top, bounds.top)), chair ? 26 : 0);
    hold (&bounds, sol_point (prop->right, prop->bottom), 0);
  }
  bounds.bottom = MAX (bounds.bottom, sol_stance_get_floor_y (stance, bounds.left) + 12);
  bounds.bottom = MAX (bounds.bottom, sol_stance_get_floor_y (stance, bounds.right) + 12);
  hold (&bounds, sol_point (bounds.left, bounds.top), MARGIN);
  hold (&bounds, sol_point (bounds.right - MARGIN, bounds.top + MARGIN), 2 * MARGIN);
  return bounds;
}

double
sol_stance_get_knee_deg (const SolStance *stance, SolLimb which)
{
  const SolStanceLeg *leg = &stance->legs[which];

  return wrap (sol_point_tilt (leg->knee, leg->ankle) - sol_point_tilt (stance->hip, leg->knee));
}

double
sol_stance_get_ankle_deg (const SolStance *stance, SolLimb which)
{
  const SolStanceLeg *leg = &stance->legs[which];
  double sole_deg = degrees (atan2 (leg->ball.y - leg->ankle.y, leg->ball.x - leg->ankle.x) -
                             atan2 (BALL_Y, BALL_X));

  return wrap (sol_point_tilt (leg->knee, leg->ankle) - sole_deg);
}

double
sol_stance_get_floor_y (const SolStance *stance, double x)
{
  return stance->floor_y - x * tan (radians (stance->slope_deg));
}

gboolean
sol_stance_is_held (const SolStance *stance)
{
  for (guint i = 0; i < 2; i++) {
    const SolStanceArm *arm = &stance->arms[i];

    if (arm->holds && (arm->on == SOL_PROP_KIND_WALL || arm->on == SOL_PROP_KIND_RAIL ||
                       arm->on == SOL_PROP_KIND_DESK || arm->on == SOL_PROP_KIND_CHAIR))
      return TRUE;
  }
  return FALSE;
}

const SolStanceProp *
sol_stance_find_prop (const SolStance *stance, SolPropKind kind)
{
  for (guint i = 0; i < stance->n_props; i++)
    if (stance->props[i].kind == kind)
      return &stance->props[i];
  return NULL;
}

const SolStanceProp *
sol_stance_find_pull (const SolStance *stance)
{
  const SolStanceProp *band = sol_stance_find_prop (stance, SOL_PROP_KIND_BAND);

  return band != NULL ? band : sol_stance_find_prop (stance, SOL_PROP_KIND_STRAP);
}
