/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Legs: the named one by its angles, the other to where it stands. */

#include "sol-stance-private.h"

/* Points of the drawn foot and shank that can be lowest, in their frames. */
static const SolPoint foot_outline[] = {
  { -30, 16 },   { -29, 21 }, { -26, 26 },  { -21.5, 28.4 },
  { -13, 29.2 }, { 0, 27 },   { 43, 28.6 }, { 52, 29.2 },
};
static const SolPoint calf_outline[] = { { -36.5, 42 }, { -38, 50 }, { -38, 58 }, { -37, 68 } };
/* The back of the drawn shank, from knee to ankle. */
static const SolPoint calf_skin[] = { { -26, 0 },  { -33.4, 31 },  { -38, 50 },    { -37, 68 },
                                      { -30, 94 }, { -20.6, 122 }, { -16.2, 150 }, { -16, 184 } };

/* A leg that rests on a mat lies somewhere between these tilts of its thigh. */
#define REST_LOW_DEG -150.0
#define REST_HIGH_DEG -70.0

/* A leg in the air, whose pitch is not given: a little ahead. */
#define LIFTED_THIGH_DEG -8.0

/* Toes that lie against a wall. */
#define TOES_ON_WALL_DEG -72.0

/* Who sits, of whom the content says no more: thighs level. */
#define SITTING_THIGH_DEG -90.0

/* A foot that stands on a mat beside the leg that lies there is farther away, hence higher in the
 * picture: all of it is behind that leg, and no toe peeps out below. */
#define FAR_ON_MAT 36.0

/* Where both feet are in one place, the far one shows so far ahead, about half a foot: nobody
 * should look as if on one leg, nor as if a strip of another were stuck to it. Feet so far apart
 * are told apart without. */
#define FAR_AHEAD 54.0
#define APART 40.0

#define STEP_CM 17.0
#define BLOCK_CM 5.0
#define CHAIR_CM 45.0

static gboolean
is_of (SolLimb named, SolLimb which)
{
  return named == SOL_LIMB_BOTH || named == which;
}

gboolean
sol_pose_find_contact (SolPose *pose, SolBodyPart part, SolLimb which, SolPropKind *on)
{
  GListModel *contacts = sol_pose_get_contacts (pose);

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++) {
    g_autoptr (SolContact) contact = g_list_model_get_item (contacts, i);

    if (sol_contact_get_part (contact) == part && is_of (sol_contact_get_which (contact), which)) {
      if (on != NULL)
        *on = sol_contact_get_on (contact);
      return TRUE;
    }
  }
  return FALSE;
}

double
sol_pose_get_prop_height (SolPose *pose, SolPropKind kind, double otherwise_cm)
{
  GListModel *props = sol_pose_get_props (pose);

  for (guint i = 0; i < g_list_model_get_n_items (props); i++) {
    g_autoptr (SolProp) prop = g_list_model_get_item (props, i);

    if (sol_prop_get_kind (prop) == kind && !isnan (sol_prop_get_height_cm (prop)))
      return sol_prop_get_height_cm (prop) * SOL_BODY_UNITS_PER_CM;
  }
  return otherwise_cm * SOL_BODY_UNITS_PER_CM;
}

double
sol_pose_get_prop_tilt (SolPose *pose, SolPropKind kind, double otherwise_deg)
{
  GListModel *props = sol_pose_get_props (pose);

  for (guint i = 0; i < g_list_model_get_n_items (props); i++) {
    g_autoptr (SolProp) prop = g_list_model_get_item (props, i);

    if (sol_prop_get_kind (prop) == kind && sol_prop_get_tilt_deg (prop) != 0)
      return sol_prop_get_tilt_deg (prop);
  }
  return otherwise_deg;
}

double
sol_pose_find_along (SolPose *pose, SolBodyPart part, SolLimb which, double otherwise)
{
  GListModel *contacts = sol_pose_get_contacts (pose);

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++) {
    g_autoptr (SolContact) contact = g_list_model_get_item (contacts, i);

    if (sol_contact_get_part (contact) == part && is_of (sol_contact_get_which (contact), which) &&
        !isnan (sol_contact_get_along (contact)))
      return sol_contact_get_along (contact);
  }
  return otherwise;
}

double
sol_pose_get_step_height (SolPose *pose, SolPropKind kind)
{
  return sol_pose_get_prop_height (pose, kind, kind == SOL_PROP_KIND_BLOCK ? BLOCK_CM : STEP_CM);
}

static SolLeg *
find_other_leg (SolPose *pose)
{
  GListModel *legs = sol_pose_get_legs (pose);

  for (guint i = 0; i < g_list_model_get_n_items (legs); i++) {
    g_autoptr (SolLeg) leg = g_list_model_get_item (legs, i);

    if (is_of (sol_leg_get_which (leg), SOL_LIMB_OTHER))
      return g_steal_pointer (&leg);
  }
  return NULL;
}

static double
find_lowest (SolPoint origin, double deg, const SolPoint *outline, guint n_points)
{
  double lowest = -G_MAXDOUBLE;

  for (guint i = 0; i < n_points; i++)
    lowest = MAX (lowest, sol_point_in (origin, deg, outline[i].x, outline[i].y).y);
  return lowest;
}

double
sol_stance_leg_get_lowest (const SolStanceLeg *leg)
{
  double foot = find_lowest (leg->ankle, leg->foot_deg, foot_outline, G_N_ELEMENTS (foot_outline));
  double calf = find_lowest (leg->knee, leg->shank_deg, calf_outline, G_N_ELEMENTS (calf_outline));
  double toes = MAX (leg->ball.y + BALL_RADIUS, leg->toe_tip.y);

  return MAX (MAX (foot, calf), toes);
}

void
sol_stance_leg_place (SolStanceLeg *leg, SolPoint hip)
{
  leg->knee = sol_point_in (hip, leg->thigh_deg, 0, THIGH);
  leg->ankle = sol_point_in (leg->knee, leg->shank_deg, 0, SOL_BODY_SHANK);
  leg->heel = sol_point_in (leg->ankle, leg->foot_deg, -20, SOLE_Y);
  leg->ball = sol_point_in (leg->ankle, leg->foot_deg, BALL_X, BALL_Y);
  leg->toe_tip = sol_point_in (leg->ball, leg->toes_deg, 32, 3);
}

SolPoint
sol_stance_leg_get_calf (const SolStanceLeg *leg, double along)
{
  double y = along * SOL_BODY_SHANK;
  guint i = 1;

  while (i + 1 < G_N_ELEMENTS (calf_skin) && calf_skin[i].y < y)
    i++;
  double part = (y - calf_skin[i - 1].y) / (calf_skin[i].y - calf_skin[i - 1].y);

  return sol_point_in (leg->knee, leg->shank_deg,
                       calf_skin[i - 1].x + part * (calf_skin[i].x - calf_skin[i - 1].x), y);
}

/* What a foot stands on, at x = 0: how high above y = 0, and how it rises ahead. */
typedef struct {
  double height;
  double tilt_deg;
} Ground;

static Ground
describe_ground (SolPose *pose, SolPropKind on)
{
  double tilt_deg = 0;

  if (on == SOL_PROP_KIND_FLOOR)
    return (Ground) { 0, sol_pose_get_prop_tilt (pose, on, 0) };
  if (on == SOL_PROP_KIND_MAT)
    return (Ground) { FAR_ON_MAT, 0 };
  if (on != SOL_PROP_KIND_WEDGE)
    return (Ground) { sol_pose_get_step_height (pose, on), 0 };
  tilt_deg = sol_pose_get_prop_tilt (pose, on, WEDGE_DEG);
  return (Ground) { WEDGE_BEHIND * tan (radians (tilt_deg)), tilt_deg };
}

/* A whole foot stands on a mat, a heel alone lies on it. */
static gboolean
is_ground (SolPropKind on, SolBodyPart part)
{
  return (on == SOL_PROP_KIND_MAT && part == SOL_BODY_PART_FOOT) || on == SOL_PROP_KIND_FLOOR ||
         on == SOL_PROP_KIND_STEP || on == SOL_PROP_KIND_BLOCK || on == SOL_PROP_KIND_WEDGE;
}

/* What the foot of @which stands on; FALSE where it stands on nothing. */
static gboolean
get_ground (SolPose *pose, SolLimb which, Ground *ground)
{
  static const SolBodyPart parts[] = { SOL_BODY_PART_FOOT, SOL_BODY_PART_FOREFOOT,
                                       SOL_BODY_PART_HEEL, SOL_BODY_PART_TOES };
  SolPropKind on;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (sol_pose_find_contact (pose, parts[i], which, &on) && is_ground (on, parts[i])) {
      *ground = describe_ground (pose, on);
      return TRUE;
    }
  return FALSE;
}

/* Whether it is the heel alone that stands. */
static gboolean
lifts_toes (SolPose *pose, SolLimb which)
{
  return sol_pose_find_contact (pose, SOL_BODY_PART_HEEL, which, NULL) &&
         !sol_pose_find_contact (pose, SOL_BODY_PART_FOOT, which, NULL) &&
         !sol_pose_find_contact (pose, SOL_BODY_PART_FOREFOOT, which, NULL);
}

/* Toes lie flat on what the foot stands on; in the air they go with the foot. */
static double
get_toes_deg (SolPose *pose, SolLimb which, double foot_deg)
{
  SolPropKind on;
  Ground ground;

  if (sol_pose_find_contact (pose, SOL_BODY_PART_FOREFOOT, which, &on) && on == SOL_PROP_KIND_WALL)
    return TOES_ON_WALL_DEG;
  if (!get_ground (pose, which, &ground) || lifts_toes (pose, which))
    return foot_deg;
  return -ground.tilt_deg;
}

/* A heel can hang where the forefoot stands on an edge, else it is the heel that stands. */
static gboolean
hangs (SolPose *pose)
{
  SolPropKind on;

  return sol_pose_find_contact (pose, SOL_BODY_PART_FOREFOOT, SOL_LIMB_NAMED, &on) &&
         (on == SOL_PROP_KIND_STEP || on == SOL_PROP_KIND_BLOCK);
}

/* Whether the body is in the air: its feet touch nothing, and the floor is so much lower. */
static gboolean
get_flight (SolPose *pose, double *height)
{
  Ground ground;

  *height = sol_pose_get_prop_height (pose, SOL_PROP_KIND_FLOOR, 0);
  return *height > 0 && !get_ground (pose, SOL_LIMB_NAMED, &ground) &&
         !get_ground (pose, SOL_LIMB_OTHER, &ground);
}

/* The ankle of the foot that stands by its ball at x = 0, or by its heel. */
static SolPoint
place_named_foot (SolPose *pose, double foot_deg)
{
  Ground ground = { 0 };
  double local_deg;
  SolPoint ankle;

  if (!get_ground (pose, SOL_LIMB_NAMED, &ground))
    get_flight (pose, &ground.height);
  local_deg = foot_deg + ground.tilt_deg;
  if (local_deg < 0 && !hangs (pose))
    ankle = sol_point (-BALL_X, -find_lowest (sol_point (0, 0), local_deg, foot_outline, 5));
  else
    ankle = sol_point_in (sol_point (0, -BALL_RADIUS), local_deg, -BALL_X, -BALL_Y);
  return sol_point_in (sol_point (0, -ground.height), -ground.tilt_deg, ankle.x, ankle.y);
}

static SolPoint
find_hip_above (const SolStanceLeg *leg, SolPoint ankle)
{
  SolPoint knee = sol_point_in (ankle, leg->shank_deg, 0, -SOL_BODY_SHANK);

  return sol_point_in (knee, leg->thigh_deg, 0, -THIGH);
}

/* Turns a leg of fixed knee and ankle about the hip until it touches y = 0. */
static void
rest_leg (SolStanceLeg *leg, SolPoint hip, double knee_deg, double ankle_deg)
{
  double low = REST_LOW_DEG, high = REST_HIGH_DEG;

  for (guint i = 0; i < 40; i++) {
    leg->thigh_deg = (low + high) / 2;
    leg->shank_deg = leg->thigh_deg + knee_deg;
    leg->foot_deg = leg->toes_deg = leg->shank_deg - ankle_deg;
    sol_stance_leg_place (leg, hip);
    if (sol_stance_leg_get_lowest (leg) > 0)
      high = leg->thigh_deg;
    else
      low = leg->thigh_deg;
  }
}

/* Whether the leg of @which lies on what the body sits or lies on. */
static gboolean
lies (SolPose *pose, SolLimb which)
{
  SolPropKind on;

  if (which == SOL_LIMB_OTHER)
    return !sol_pose_get_weight_bearing (pose);
  return (sol_pose_find_contact (pose, SOL_BODY_PART_HEEL, which, &on) ||
          sol_pose_find_contact (pose, SOL_BODY_PART_CALF, which, &on)) &&
         (on == SOL_PROP_KIND_MAT || on == SOL_PROP_KIND_BED || on == SOL_PROP_KIND_FLOOR);
}

/* Whether straight arms carry the trunk, off its seat. */
static gboolean
is_carried (SolPose *pose)
{
  SolPropKind on;

  return sol_pose_find_contact (pose, SOL_BODY_PART_HAND, SOL_LIMB_NAMED, &on) &&
         (on == SOL_PROP_KIND_FLOOR || on == SOL_PROP_KIND_MAT) &&
         !sol_pose_find_contact (pose, SOL_BODY_PART_SEAT, SOL_LIMB_NAMED, NULL) &&
         !sol_pose_find_contact (pose, SOL_BODY_PART_BACK, SOL_LIMB_NAMED, NULL);
}

/* The hip of whom straight arms carry. Hands stay where they are; a roller goes half as far as the
 * leg that rolls on it, so the body goes twice as far as the roller does along the leg. */
static SolPoint
find_carried_hip (SolPose *pose)
{
  double along = sol_pose_find_along (pose, SOL_BODY_PART_CALF, SOL_LIMB_NAMED, .5);
  double x = -2 * (along - .5) * SOL_BODY_SHANK;
  SolPoint shoulder =
      sol_point_in (sol_point (0, 0), sol_pose_get_trunk_deg (pose), SHOULDER_X, SHOULDER_Y);

  return sol_point (x, -HAND_THICKNESS - shoulder.y -
                           sqrt (STRAIGHT_ARM * STRAIGHT_ARM - MIN (x * x, 1e4)));
}

/* The hip of who sits or lies; y = 0 is what carries them, but for a chair, which has legs. */
static double
get_seat_y (SolPose *pose)
{
  SolPropKind on;

  if (sol_pose_find_contact (pose, SOL_BODY_PART_SEAT, SOL_LIMB_NAMED, &on) &&
      (on == SOL_PROP_KIND_CHAIR || on == SOL_PROP_KIND_WHEELED_CHAIR))
    return -sol_pose_get_prop_height (pose, on, CHAIR_CM) - SEAT_DEPTH;
  if (sol_pose_find_contact (pose, SOL_BODY_PART_BACK, SOL_LIMB_NAMED, NULL))
    return -BACK_DEPTH;
  return -MAT_DEPTH;
}

static void
place_named_leg (SolStance *stance, SolPose *pose)
{
  SolStanceLeg *leg = &stance->legs[SOL_LIMB_NAMED];
  double knee_deg = sol_pose_get_knee_deg (pose), ankle_deg = sol_pose_get_ankle_deg (pose);
  double height;

  if (stance->weight_bearing) {
    leg->foot_deg = sol_pose_get_pitch_deg (pose);
    leg->shank_deg = ankle_deg + leg->foot_deg;
    leg->thigh_deg = leg->shank_deg - knee_deg;
    leg->toes_deg = get_toes_deg (pose, SOL_LIMB_NAMED, leg->foot_deg);
    leg->stands = !get_flight (pose, &height);
    stance->hip = find_hip_above (leg, place_named_foot (pose, leg->foot_deg));
    sol_stance_leg_place (leg, stance->hip);
    return;
  }
  stance->hip = is_carried (pose) ? find_carried_hip (pose) : sol_point (0, get_seat_y (pose));
  leg->thigh_deg = sol_pose_get_thigh_deg (pose);
  if (isnan (leg->thigh_deg))
    leg->thigh_deg = SITTING_THIGH_DEG;
  leg->shank_deg = leg->thigh_deg + knee_deg;
  leg->foot_deg = leg->toes_deg = leg->shank_deg - ankle_deg;
  sol_stance_leg_place (leg, stance->hip);
  if (lies (pose, SOL_LIMB_NAMED) || sol_stance_leg_get_lowest (leg) > 0)
    rest_leg (leg, stance->hip, knee_deg, ankle_deg);
}

/* The angles of the content say how far away the other foot stands; then it reaches for the very
 * surface. */
static void
place_other_leg (SolStance *stance, SolPose *pose)
{
  g_autoptr (SolLeg) angles = find_other_leg (pose);
  SolStanceLeg *leg = &stance->legs[SOL_LIMB_OTHER];
  Ground ground;

  *leg = stance->legs[SOL_LIMB_NAMED];
  leg->stands = get_ground (pose, SOL_LIMB_OTHER, &ground);
  if (angles == NULL)
    return;
  if (lies (pose, SOL_LIMB_OTHER) && !leg->stands) {
    rest_leg (leg, stance->hip, sol_leg_get_knee_deg (angles), sol_leg_get_ankle_deg (angles));
    return;
  }
  leg->foot_deg = sol_leg_get_pitch_deg (angles);
  leg->shank_deg = sol_leg_get_ankle_deg (angles) + leg->foot_deg;
  if (!leg->stands && leg->foot_deg == 0) {
    leg->shank_deg = LIFTED_THIGH_DEG + sol_leg_get_knee_deg (angles);
    leg->foot_deg = leg->shank_deg - sol_leg_get_ankle_deg (angles);
  }
  leg->thigh_deg = leg->shank_deg - sol_leg_get_knee_deg (angles);
  leg->toes_deg = get_toes_deg (pose, SOL_LIMB_OTHER, leg->foot_deg);
  sol_stance_leg_place (leg, stance->hip);
  if (leg->stands && lifts_toes (pose, SOL_LIMB_OTHER))
    leg->ankle.y -= sol_stance_leg_get_lowest (leg) + ground.height;
  else if (leg->stands)
    leg->ankle.y -= leg->ball.y + BALL_RADIUS / cos (radians (ground.tilt_deg)) + ground.height +
                    leg->ball.x * tan (radians (ground.tilt_deg));
}

void
sol_stance_place_legs (SolStance *stance, SolPose *pose)
{
  stance->weight_bearing = sol_pose_get_weight_bearing (pose);
  stance->slope_deg = sol_pose_get_prop_tilt (pose, SOL_PROP_KIND_FLOOR, 0);
  place_named_leg (stance, pose);
  place_other_leg (stance, pose);
}

double
sol_stance_get_far_ahead (const SolStance *stance)
{
  double apart =
      sol_point_distance (stance->legs[SOL_LIMB_NAMED].ball, stance->legs[SOL_LIMB_OTHER].ball);

  return FAR_AHEAD * MAX (1 - apart / APART, 0);
}
