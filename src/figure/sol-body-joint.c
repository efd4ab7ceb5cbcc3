/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Skin across joints. Rigid outlines draw back before a joint, and a bridge alone makes the outline
 * there: from an anchor on the upper segment to one on the lower one, tangent to both.
 *
 *      upper  |        |          handle = part of the anchors' distance; on the side that the
 *      anchor o        o          joint opens out to (a knee in front) it grows with the turn
 *              \        )
 *               \ back   ) front
 *      anchor    o        o
 *      lower      \        \                                                              */

#include "sol-body-private.h"

typedef struct {
  SolPoint place;
  SolPoint tangent;
} Anchor;

typedef struct {
  Anchor upper;
  Anchor lower;
} Bridge;

#define HANDLE .34
#define HANDLE_GROWTH .36
/* A kneecap and the point of an elbow stand out farther. */
#define HINGE_GROWTH .40
#define HINGE_MOST 1.15

/* By joint: in front, behind. Each anchor is a node of body.svg. */
static const Bridge bridges[][2] = {
  [SOL_BODY_JOINT_HIP] = {
    { { { 39.5, -34 }, { .03, 1 } }, { { 43, 50 }, { 0, 1 } } },
    { { { -51.5, 0 }, { .02, 1 } }, { { -43, 45 }, { 0, 1 } } },
  },
  [SOL_BODY_JOINT_KNEE] = {
    { { { 27.6, 151 }, { -.1, 1 } }, { { 25, 33 }, { -.04, 1 } } },
    { { { -26.4, 149 }, { .06, 1 } }, { { -33.4, 31 }, { -.26, 1 } } },
  },
  [SOL_BODY_JOINT_ANKLE] = {
    { { { 14.6, 158 }, { -.04, 1 } }, { { 39, 7.6 }, { .92, .36 } } },
    { { { -16.2, 153 }, { .02, 1 } }, { { -30, 16 }, { -.02, 1 } } },
  },
  [SOL_BODY_JOINT_BALL] = {
    { { { 39, 7.6 }, { .92, .36 } }, { { 12, -5 }, { .95, .25 } } },
    { { { 43, 28.6 }, { 1, .05 } }, { { 8, 8.6 }, { 1, -.1 } } },
  },
  [SOL_BODY_JOINT_ELBOW] = {
    { { { 14.2, 104 }, { -.1, 1 } }, { { 15.6, 20 }, { .06, 1 } } },
    { { { -16.2, 104 }, { .1, 1 } }, { { -14.6, 20 }, { -.05, 1 } } },
  },
  [SOL_BODY_JOINT_WRIST] = {
    { { { 9.2, 88 }, { -.1, 1 } }, { { 9.4, 15 }, { .05, 1 } } },
    { { { -9.2, 88 }, { .1, 1 } }, { { -11.4, 18 }, { -.1, 1 } } },
  },
};

/* Skin folds away from a closing joint: its anchors slide along their segments. */
static void
slide (Bridge *bridge, SolBodyJoint joint, gboolean front, double closed_deg)
{
  double deg = MAX (closed_deg, 0);

  if (joint == SOL_BODY_JOINT_ANKLE && front) {
    bridge->upper.place.x += .035 * deg;
    bridge->upper.place.y -= .5 * deg;
    bridge->lower.place.x += .13 * deg;
    bridge->lower.place.y += .05 * deg;
  } else if (joint == SOL_BODY_JOINT_ELBOW && front) {
    deg = MIN (deg, 130);
    bridge->upper.place.x += .012 * deg;
    bridge->upper.place.y -= .13 * deg;
    bridge->lower.place.y += .13 * deg;
  }
}

/* Calf and thigh press on each other beyond a right angle. */
static void
press (Bridge *bridge, SolBodyJoint joint, gboolean front, double closed_deg)
{
  double deg = CLAMP (closed_deg - 95, 0, 40);

  if (joint != SOL_BODY_JOINT_KNEE || front)
    return;
  bridge->upper.place.y -= deg * .95;
  bridge->upper.place.x -= deg * .12;
  bridge->lower.place.y += deg * .55;
  bridge->lower.place.x -= deg * .09;
}

static SolPoint
turn_tangent (SolPoint tangent, double deg)
{
  double length = hypot (tangent.x, tangent.y);

  return sol_point_in (sol_point (0, 0), deg, tangent.x / length, tangent.y / length);
}

static double
get_handle (SolBodyJoint joint, gboolean front, SolPoint from, SolPoint to)
{
  double cross = from.x * to.y - from.y * to.x;
  double turn = fabs (degrees (atan2 (cross, from.x * to.x + from.y * to.y)));

  if ((cross > 0) != front)
    return HANDLE;
  if (joint == SOL_BODY_JOINT_KNEE || joint == SOL_BODY_JOINT_ELBOW)
    return HANDLE + HINGE_GROWTH * MIN (HINGE_MOST, turn / 90);
  return HANDLE + HANDLE_GROWTH * MIN (1, turn / 90);
}

void
sol_body_joint_trace (
    cairo_t *cr, SolBodyJoint joint, gboolean front, SolFrame upper, SolFrame lower)
{
  Bridge bridge = bridges[joint][front ? 0 : 1];
  double closed_deg = joint == SOL_BODY_JOINT_KNEE ? lower.deg - upper.deg : upper.deg - lower.deg;
  SolPoint from, to, from_tangent, to_tangent;
  double handle;

  slide (&bridge, joint, front, closed_deg);
  press (&bridge, joint, front, closed_deg);
  from = sol_point_in (upper.origin, upper.deg, bridge.upper.place.x, bridge.upper.place.y);
  to = sol_point_in (lower.origin, lower.deg, bridge.lower.place.x, bridge.lower.place.y);
  from_tangent = turn_tangent (bridge.upper.tangent, upper.deg);
  to_tangent = turn_tangent (bridge.lower.tangent, lower.deg);
  handle = get_handle (joint, front, from_tangent, to_tangent) * sol_point_distance (from, to);
  cairo_move_to (cr, from.x, from.y);
  cairo_curve_to (cr, from.x + from_tangent.x * handle, from.y + from_tangent.y * handle,
                  to.x - to_tangent.x * handle, to.y - to_tangent.y * handle, to.x, to.y);
  cairo_line_to (cr, lower.origin.x, lower.origin.y);
  cairo_close_path (cr);
}

void
sol_body_tendon_trace (cairo_t *cr, SolFrame shank, SolFrame foot)
{
  SolPoint from = sol_point_in (shank.origin, shank.deg, -12.6, 146);
  SolPoint to = sol_point_in (foot.origin, foot.deg, -25.4, 13);
  SolPoint from_tangent = turn_tangent (sol_point (.02, 1), shank.deg);
  SolPoint to_tangent = turn_tangent (sol_point (-.1, 1), foot.deg);
  double handle = HANDLE * sol_point_distance (from, to);

  cairo_move_to (cr, from.x, from.y);
  cairo_curve_to (cr, from.x + from_tangent.x * handle, from.y + from_tangent.y * handle,
                  to.x - to_tangent.x * handle, to.y - to_tangent.y * handle, to.x, to.y);
}
