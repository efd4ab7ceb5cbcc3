/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg.h"

#include <math.h>

#include "sol-leg-private.h"

#define RADIANS(deg) ((deg) * G_PI / 180)

/* Where the ligament of the patella is fixed to the tibia, and the middle of the patella at rest.
 */
#define TUBEROSITY ((SolLegPoint) { 136, 912 })
#define PATELLA ((SolLegPoint) { 150, 1056 })
#define PATELLA_SINKS 34.0 /* towards the hinge, into the groove between the condyles */

#define THIGH_GRIP ((SolLegPoint) { 40, 1420 })
#define FOOT_GRIP ((SolLegPoint) { 430, -196 })

SolLegPoint
sol_leg_turn (const SolLegTurn *turn, SolLegPoint point)
{
  double x = point.x - turn->about.x, y = point.y - turn->about.y;
  double sine = sin (RADIANS (turn->deg)), cosine = cos (RADIANS (turn->deg));

  /* y points down here, hence the signs. */
  return (SolLegPoint) { turn->about.x + x * cosine + y * sine,
                         turn->about.y - x * sine + y * cosine };
}

double
sol_leg_step (double low, double high, double value)
{
  double share = CLAMP ((value - low) / (high - low), 0, 1);

  return share * share * (3 - 2 * share);
}

SolLegPoint
sol_leg_mix (SolLegPoint a, SolLegPoint b, double share)
{
  return (SolLegPoint) { a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share };
}

static double
spline_part (double a, double b, double c, double d, double u)
{
  return 0.5 * (2 * b + (c - a) * u + (2 * a - 5 * b + 4 * c - d) * u * u +
                (3 * b - a - 3 * c + d) * u * u * u);
}

SolLegPoint
sol_leg_spline (SolLegPoint p0, SolLegPoint p1, SolLegPoint p2, SolLegPoint p3, double share)
{
  return (SolLegPoint) { spline_part (p0.x, p1.x, p2.x, p3.x, share),
                         spline_part (p0.y, p1.y, p2.y, p3.y, share) };
}

/* The ligament does not stretch: the patella goes round its lower end and comes nearer to the
 * hinge, so two sides of a triangle are known and the third is given. */
static double
patella_deg (double knee_deg)
{
  SolLegPoint hinge = SOL_LEG_HINGE;
  double hinge_mm = hypot (TUBEROSITY.x - hinge.x, TUBEROSITY.y - hinge.y);
  double ligament = hypot (PATELLA.x - TUBEROSITY.x, PATELLA.y - TUBEROSITY.y);
  double rest = hypot (PATELLA.x - hinge.x, PATELLA.y - hinge.y);
  double now = rest - PATELLA_SINKS * sol_leg_step (0, 110, knee_deg);
  double sides = hinge_mm * hinge_mm + ligament * ligament;
  double open_rest = acos ((sides - rest * rest) / (2 * hinge_mm * ligament));
  double open_now = acos ((sides - now * now) / (2 * hinge_mm * ligament));

  return (open_rest - open_now) * 180 / G_PI;
}

static void
turn_bones (SolLeg *leg)
{
  const SolLegTurn still = { { 0, 0 }, 0 };

  leg->turns[SOL_LEG_BONE_THIGH] = (SolLegTurn) { SOL_LEG_HINGE, leg->knee_deg };
  leg->turns[SOL_LEG_BONE_FEMUR] = (SolLegTurn) { SOL_LEG_HINGE, leg->knee_deg };
  leg->turns[SOL_LEG_BONE_FOOT] = (SolLegTurn) { SOL_LEG_ANKLE, leg->ankle_deg };
  leg->turns[SOL_LEG_BONE_PATELLA] = (SolLegTurn) { TUBEROSITY, patella_deg (leg->knee_deg) };
  leg->turns[SOL_LEG_BONE_TIBIA] = still;
  leg->turns[SOL_LEG_BONE_FIBULA] = still;
}

static void
turn_points_over (SolLegPoint *points, guint n)
{
  for (guint i = 0; i < n; i++)
    points[i].y = -points[i].y;
}

static void
turn_over (SolLeg *leg)
{
  SolLegBand *bands[] = { &leg->gastrocnemius, &leg->soleus, &leg->tendon };

  for (guint i = 0; i < SOL_N_LEG_BONES; i++)
    turn_points_over (&leg->turns[i].about, 1);
  for (guint i = 0; i < G_N_ELEMENTS (bands); i++) {
    turn_points_over (bands[i]->back, bands[i]->n);
    turn_points_over (bands[i]->front, bands[i]->n);
  }
  turn_points_over (leg->skin.points, leg->skin.n);
}

void
sol_leg_pose (SolLeg *leg, double knee_deg, double ankle_deg)
{
  g_return_if_fail (leg != NULL);
  g_return_if_fail (isfinite (knee_deg) && isfinite (ankle_deg));

  leg->knee_deg = CLAMP (knee_deg, SOL_KNEE_MIN_DEG, SOL_KNEE_MAX_DEG);
  leg->ankle_deg = CLAMP (ankle_deg, SOL_ANKLE_MIN_DEG, SOL_ANKLE_MAX_DEG);
  turn_bones (leg);
  sol_leg_lay_muscles (leg);
  sol_leg_lay_skin (leg);
  turn_over (leg);
}

const char *
sol_leg_bone_get_layer (SolLegBone bone)
{
  static const char *const layers[SOL_N_LEG_BONES] = { "thigh", "femur",  "foot",
                                                       "tibia", "fibula", "patella" };

  g_return_val_if_fail (bone < SOL_N_LEG_BONES, NULL);
  return layers[bone];
}

void
sol_leg_band_outline (const SolLegBand *band, SolLegCurve *outline)
{
  g_return_if_fail (band != NULL && outline != NULL);

  outline->n = 2 * band->n;
  for (guint i = 0; i < band->n; i++) {
    outline->points[i] = band->back[i];
    outline->points[2 * band->n - 1 - i] = band->front[i];
  }
}

SolLegPoint
sol_leg_band_at (const SolLegBand *band, double along, double across)
{
  double station = CLAMP (along, 0, 1) * (band->n - 1);
  guint i = MIN ((guint) station, band->n - 2);
  SolLegPoint back = sol_leg_mix (band->back[i], band->back[i + 1], station - i);
  SolLegPoint front = sol_leg_mix (band->front[i], band->front[i + 1], station - i);

  return sol_leg_mix (back, front, across);
}

/* --- Taking hold --- */

static SolLegPoint
joint_place (SolLegJoint joint)
{
  SolLegPoint place = joint == SOL_LEG_JOINT_KNEE ? SOL_LEG_HINGE : SOL_LEG_ANKLE;

  return (SolLegPoint) { place.x, -place.y };
}

static double
distance (SolLegPoint a, SolLegPoint b)
{
  return hypot (a.x - b.x, a.y - b.y);
}

/* How far @point is from the line between @a and @b. */
static double
line_distance (SolLegPoint a, SolLegPoint b, SolLegPoint point)
{
  double x = b.x - a.x, y = b.y - a.y;
  double share = ((point.x - a.x) * x + (point.y - a.y) * y) / (x * x + y * y);

  return distance (sol_leg_mix (a, b, CLAMP (share, 0, 1)), point);
}

SolLegPoint
sol_leg_get_grip (const SolLeg *leg, SolLegJoint joint)
{
  SolLegPoint grip = joint == SOL_LEG_JOINT_KNEE ? THIGH_GRIP : FOOT_GRIP;
  SolLegBone bone = joint == SOL_LEG_JOINT_KNEE ? SOL_LEG_BONE_FEMUR : SOL_LEG_BONE_FOOT;

  grip.y = -grip.y;
  return sol_leg_turn (&leg->turns[bone], grip);
}

SolLegJoint
sol_leg_get_joint_at (const SolLeg *leg, SolLegPoint point)
{
  double away[2];

  for (guint joint = 0; joint < G_N_ELEMENTS (away); joint++)
    away[joint] = line_distance (joint_place (joint), sol_leg_get_grip (leg, joint), point);
  return away[SOL_LEG_JOINT_KNEE] <= away[SOL_LEG_JOINT_ANKLE] ? SOL_LEG_JOINT_KNEE
                                                               : SOL_LEG_JOINT_ANKLE;
}

double
sol_leg_get_dragged (SolLegJoint joint, double angle_deg, SolLegPoint from, SolLegPoint to)
{
  SolLegPoint about = joint_place (joint);
  double before = atan2 (about.y - from.y, from.x - about.x);
  double after = atan2 (about.y - to.y, to.x - about.x);
  double angle = angle_deg + remainder (after - before, 2 * G_PI) * 180 / G_PI;

  return joint == SOL_LEG_JOINT_KNEE ? CLAMP (angle, SOL_KNEE_MIN_DEG, SOL_KNEE_MAX_DEG)
                                     : CLAMP (angle, SOL_ANKLE_MIN_DEG, SOL_ANKLE_MAX_DEG);
}

void
sol_leg_get_bounds (double *left, double *top, double *right, double *bottom)
{
  *left = -500;
  *top = -1560;
  *right = 580;
  *bottom = 590;
}
