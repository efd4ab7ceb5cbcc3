/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "sol-leg-private.h"

#define STEPS 3 /* places between two nodes */
#define MAX_NODES 72

#define UNDER_SKIN 17.0 /* from muscle and tendon to the skin's surface */

/* Outlines at rest, each in the order in which one meets it from the front of the thigh down, round
 * the foot, and up the back. */
static const SolLegPoint thigh_front[] = {
  { 216, 1390 }, { 210, 1340 }, { 201, 1270 }, { 191, 1200 }
};
static const SolLegPoint patella_front[] = {
  { 190, 1112 }, { 195, 1070 }, { 183, 1020 }, { 172, 972 }
};
static const SolLegPoint shank_front[] = { { 160, 915 }, { 157, 850 }, { 158, 780 }, { 152, 690 },
                                           { 142, 590 }, { 129, 490 }, { 112, 390 }, { 95, 290 },
                                           { 84, 200 },  { 84, 130 } };
static const SolLegPoint foot[] = {
  { 196, -46 },   { 250, -84 },   { 330, -128 },  { 410, -166 }, { 470, -184 }, { 520, -196 },
  { 552, -210 },  { 562, -230 },  { 545, -246 },  { 500, -248 }, { 452, -246 }, { 400, -252 },
  { 330, -244 },  { 240, -232 },  { 140, -228 },  { 40, -238 },  { -40, -250 }, { -110, -250 },
  { -158, -238 }, { -180, -208 }, { -182, -170 },
};
static const SolLegPoint thigh_back[] = {
  { -112, 1200 }, { -126, 1270 }, { -138, 1340 }, { -146, 1390 }
};

typedef struct {
  guint n;
  SolLegPoint nodes[MAX_NODES];
} Outline;

static void
add (Outline *outline, SolLegPoint node)
{
  g_assert (outline->n < MAX_NODES);
  outline->nodes[outline->n++] = node;
}

static SolLegPoint
with_bone (const SolLeg *leg, SolLegBone bone, SolLegPoint point)
{
  SolLegTurn turn = leg->turns[bone];

  turn.deg = -turn.deg; /* y points up here */
  return sol_leg_turn (&turn, point);
}

static void
add_with (Outline *outline, const SolLeg *leg, SolLegBone bone, const SolLegPoint *points, guint n)
{
  for (guint i = 0; i < n; i++)
    add (outline, with_bone (leg, bone, points[i]));
}

/* Outside of the hind border of a band. */
static SolLegPoint
behind (const SolLegBand *band, double along, double distance)
{
  SolLegPoint a = sol_leg_band_at (band, along - 0.02, 0),
              b = sol_leg_band_at (band, along + 0.02, 0);
  SolLegPoint at = sol_leg_band_at (band, along, 0);
  double x = b.x - a.x, y = b.y - a.y, length = MAX (hypot (x, y), 1e-6);

  return (SolLegPoint) { at.x + y / length * distance, at.y - x / length * distance };
}

/* A place by its angle from straight up, backwards, and its distance from the hinge. */
static SolLegPoint
round_hinge (double deg, double radius)
{
  SolLegPoint hinge = SOL_LEG_HINGE;

  return (SolLegPoint) { hinge.x - radius * sin (deg * G_PI / 180),
                         hinge.y + radius * cos (deg * G_PI / 180) };
}

static void
from_hinge (SolLegPoint point, double *deg, double *radius)
{
  SolLegPoint hinge = SOL_LEG_HINGE;

  *deg = atan2 (hinge.x - point.x, point.y - hinge.y) * 180 / G_PI;
  *radius = hypot (point.x - hinge.x, point.y - hinge.y);
}

/* A bent knee shows the round end of the femur between thigh and patella. */
static void
add_knee_cap (Outline *outline, const SolLeg *leg)
{
  double top_deg, top_radius, low_deg, low_radius;

  from_hinge (with_bone (leg, SOL_LEG_BONE_PATELLA, patella_front[0]), &low_deg, &low_radius);
  from_hinge (thigh_front[G_N_ELEMENTS (thigh_front) - 1], &top_deg, &top_radius);
  top_deg += leg->knee_deg;
  for (guint i = 1; i <= 3; i++) {
    double share = i / 4.0;
    double sunk = 62 * sol_leg_step (10, 110, leg->knee_deg) * sin (G_PI * share);

    add (outline, round_hinge (top_deg + (low_deg - top_deg) * share,
                               top_radius + (low_radius - top_radius) * share - sunk));
  }
}

/* The bend of the ankle draws the skin over the instep into a soft corner. */
static void
add_instep (Outline *outline, const SolLeg *leg)
{
  SolLegPoint shank = { 98, 60 };
  SolLegPoint instep = with_bone (leg, SOL_LEG_BONE_FOOT, (SolLegPoint) { 150, -6 });

  add (outline, sol_leg_mix (shank, instep, 0.5));
}

static void
add_heel_cord (Outline *outline, const SolLeg *leg)
{
  static const double along[] = { 0.80, 0.66, 0.50, 0.34 };

  for (guint i = 0; i < G_N_ELEMENTS (along); i++)
    add (outline, behind (&leg->tendon, along[i], UNDER_SKIN + 2));
}

static double
hollow_deg (const SolLeg *leg)
{
  return 92 + (145 - 92) * leg->knee_deg / SOL_KNEE_MAX_DEG;
}

/* How far from the hinge the fold behind the knee is: outside of the muscle's head. */
static double
hollow_radius (const SolLeg *leg)
{
  double least = 160 + 28 * sol_leg_step (20, 100, leg->knee_deg);
  double fold_deg = hollow_deg (leg);

  /* Places beyond the fold count less the farther they are, so that none comes in with a jump. */
  for (guint i = 0; i < leg->gastrocnemius.n / 2; i++) {
    double deg, radius;

    from_hinge (leg->gastrocnemius.back[i], &deg, &radius);
    least = MAX (least, radius + 13 - 40 * MAX (0, deg - fold_deg));
  }
  return least;
}

/* Nothing but the fold itself may be as near to the hinge as that, nor on the other's side of it:
 * the skin would cross itself. @side is 1 for the thigh and -1 for the calf. */
static SolLegPoint
outside_hollow (const SolLeg *leg, SolLegPoint point, double side)
{
  double fold_deg = hollow_deg (leg), deg, radius;

  from_hinge (point, &deg, &radius);
  radius = MAX (radius, hollow_radius (leg) + 16);
  deg = side > 0 ? MIN (deg, fold_deg - 1) : MAX (deg, fold_deg + 1);
  return round_hinge (deg, radius);
}

static void
add_calf (Outline *outline, const SolLeg *leg)
{
  static const double along[] = { 0.88, 0.79, 0.71, 0.63, 0.56, 0.49, 0.42, 0.36 };

  for (guint i = 0; i < G_N_ELEMENTS (along); i++)
    add (outline, outside_hollow (leg, behind (&leg->gastrocnemius, along[i], UNDER_SKIN), -1));
}

static void
add_hollow (Outline *outline, const SolLeg *leg)
{
  SolLegCrease crease = sol_leg_crease_make (leg->knee_deg);

  add (outline, round_hinge (hollow_deg (leg), hollow_radius (leg)));
  for (guint i = 0; i < G_N_ELEMENTS (thigh_back); i++)
    add (outline,
         outside_hollow (leg,
                         sol_leg_crease_keep (
                             &crease, with_bone (leg, SOL_LEG_BONE_FEMUR, thigh_back[i]), 1, 1),
                         1));
}

static double
distance (SolLegPoint a, SolLegPoint b)
{
  return hypot (a.x - b.x, a.y - b.y);
}

/* The direction of the line at @at, no longer than the shorter way to a neighbour: so it makes no
 * loop in a fold. */
static SolLegPoint
tangent (SolLegPoint before, SolLegPoint at, SolLegPoint after)
{
  double x = after.x - before.x, y = after.y - before.y, length = MAX (hypot (x, y), 1e-6);
  double reach = MIN (distance (before, at), distance (at, after));

  return (SolLegPoint) { x / length * reach, y / length * reach };
}

static SolLegPoint
between (SolLegPoint a, SolLegPoint leaving, SolLegPoint b, SolLegPoint arriving, double share)
{
  double s = share, s2 = s * s, s3 = s2 * s;
  double wa = 2 * s3 - 3 * s2 + 1, wl = s3 - 2 * s2 + s, wb = 3 * s2 - 2 * s3, wr = s3 - s2;

  return (SolLegPoint) { wa * a.x + wl * leaving.x + wb * b.x + wr * arriving.x,
                         wa * a.y + wl * leaving.y + wb * b.y + wr * arriving.y };
}

static void
draw_through (const Outline *outline, SolLegCurve *curve)
{
  guint n = outline->n;

  g_assert ((n - 1) * STEPS + 1 <= SOL_LEG_CURVE_MAX);
  curve->n = 0;
  for (guint i = 0; i + 1 < n; i++) {
    const SolLegPoint *a = &outline->nodes[i], *b = a + 1;
    SolLegPoint leaving = tangent (i == 0 ? *a : a[-1], *a, *b);
    SolLegPoint arriving = tangent (*a, *b, i + 2 < n ? b[1] : *b);

    for (guint k = 0; k < STEPS; k++)
      curve->points[curve->n++] = between (*a, leaving, *b, arriving, (double) k / STEPS);
  }
  curve->points[curve->n++] = outline->nodes[n - 1];
}

void
sol_leg_lay_skin (SolLeg *leg)
{
  Outline outline = { 0 };

  add_with (&outline, leg, SOL_LEG_BONE_FEMUR, thigh_front, G_N_ELEMENTS (thigh_front));
  add_knee_cap (&outline, leg);
  add_with (&outline, leg, SOL_LEG_BONE_PATELLA, patella_front, G_N_ELEMENTS (patella_front));
  for (guint i = 0; i < G_N_ELEMENTS (shank_front); i++)
    add (&outline, shank_front[i]);
  add_instep (&outline, leg);
  add_with (&outline, leg, SOL_LEG_BONE_FOOT, foot, G_N_ELEMENTS (foot));
  add_heel_cord (&outline, leg);
  add_calf (&outline, leg);
  add_hollow (&outline, leg);
  draw_through (&outline, &leg->skin);
}
