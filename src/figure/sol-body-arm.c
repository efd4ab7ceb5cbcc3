/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Arms, with what a hand does. */

#include "sol-body-private.h"

/* The sleeve round the shoulder, how far beyond its line the seam is wiped, and over what length
 * the line then grows out of the cloth. */
#define SLEEVE_RADIUS 27.0
#define SEAM_MARGIN 2.5
#define SEAM_FADE 26.0

#define SLEEVE_APART_DEG 9.0

#define NO_THUMB -1

/* The outlines of a hand, by what it does. */
static const struct {
  SolBodyShape hand;
  int thumb; /* SolBodyShape */
  SolBodyShape lines;
} hands[] = {
  [SOL_HAND_SHAPE_AT_EASE] = { SOL_BODY_SHAPE_HAND_EASE, SOL_BODY_SHAPE_HAND_EASE_THUMB,
                               SOL_BODY_SHAPE_HAND_EASE_FINGERS },
  [SOL_HAND_SHAPE_FLAT] = { SOL_BODY_SHAPE_HAND_FLAT, SOL_BODY_SHAPE_HAND_FLAT_THUMB,
                            SOL_BODY_SHAPE_HAND_FLAT_FINGERS },
  [SOL_HAND_SHAPE_GRIP] = { SOL_BODY_SHAPE_HAND_GRIP, NO_THUMB, SOL_BODY_SHAPE_HAND_GRIP_FINGERS },
  [SOL_HAND_SHAPE_FIST] = { SOL_BODY_SHAPE_HAND_FIST, SOL_BODY_SHAPE_HAND_FIST_THUMB,
                            SOL_BODY_SHAPE_HAND_FIST_FINGERS },
  [SOL_HAND_SHAPE_HOLD] = { SOL_BODY_SHAPE_HAND_FLAT, SOL_BODY_SHAPE_HAND_HOLD_THUMB,
                            SOL_BODY_SHAPE_HAND_HOLD_FINGERS },
};

static SolFrame
get_upper_arm (const SolStanceArm *arm)
{
  return (SolFrame) { arm->shoulder, arm->upper_deg };
}

/* The far sleeve keeps to the near one while it's less than this from it, and is as its arm is at
 * twice that: between them, the edges of both would be a double line. */
static SolFrame
get_sleeve (const SolStance *stance, SolLimb which)
{
  double near_deg = stance->arms[SOL_LIMB_NAMED].upper_deg;
  double away_deg = wrap (stance->arms[which].upper_deg - near_deg);
  double part = CLAMP (fabs (away_deg) / SLEEVE_APART_DEG - 1, 0, 1);

  return (SolFrame) { stance->arms[which].shoulder, near_deg + away_deg * part };
}

static SolFrame
get_forearm (const SolStanceArm *arm)
{
  return (SolFrame) { arm->elbow, arm->forearm_deg };
}

static SolFrame
get_hand (const SolStanceArm *arm)
{
  return (SolFrame) { arm->wrist, arm->hand_deg };
}

static void
add_hand (SolBodyLayer *layer, const SolStanceArm *arm)
{
  SolFrame hand = get_hand (arm);

  sol_body_layer_add (layer, hands[arm->shape].hand, SOL_BODY_INK_SKIN, hand);
  if (hands[arm->shape].thumb != NO_THUMB)
    sol_body_layer_add (layer, (SolBodyShape) hands[arm->shape].thumb, SOL_BODY_INK_SKIN, hand);
  sol_body_layer_add_bridges (layer, SOL_BODY_JOINT_WRIST, get_forearm (arm), hand);
}

static void
add_arm (SolBodyLayer *layer, const SolStance *stance, SolLimb which)
{
  const SolStanceArm *arm = &stance->arms[which];
  SolFrame upper = get_upper_arm (arm), forearm = get_forearm (arm);

  sol_body_layer_add (layer, SOL_BODY_SHAPE_UPPER_ARM_SKIN, SOL_BODY_INK_SKIN, upper);
  sol_body_layer_add (layer, SOL_BODY_SHAPE_FOREARM_SKIN, SOL_BODY_INK_SKIN, forearm);
  sol_body_layer_add_bridges (layer, SOL_BODY_JOINT_ELBOW, upper, forearm);
  add_hand (layer, arm);
  sol_body_layer_add (layer, SOL_BODY_SHAPE_SLEEVE, SOL_BODY_INK_SHIRT, get_sleeve (stance, which));
}

/* Of a far arm whose hand is on a wall above the near one, only what is above the near arm: the
 * point of its elbow would peep out below that. */
static void
clip_above_near_arm (const SolBodyBrush *brush)
{
  const SolStanceArm *near = &brush->stance->arms[SOL_LIMB_NAMED];
  SolStanceBounds bounds = sol_stance_get_bounds (brush->stance);

  cairo_move_to (brush->cr, bounds.left, bounds.top);
  cairo_line_to (brush->cr, bounds.left, near->shoulder.y);
  cairo_line_to (brush->cr, near->shoulder.x, near->shoulder.y);
  cairo_line_to (brush->cr, near->elbow.x, near->elbow.y);
  cairo_line_to (brush->cr, near->wrist.x, near->wrist.y);
  cairo_line_to (brush->cr, bounds.right, near->wrist.y);
  cairo_line_to (brush->cr, bounds.right, bounds.top);
  cairo_clip (brush->cr);
}

static gboolean
is_on_wall (const SolStanceArm *arm)
{
  return arm->holds && arm->on == SOL_PROP_KIND_WALL;
}

void
sol_body_paint_arm (const SolBodyBrush *brush, SolLimb which)
{
  const SolStanceArm *arm = &brush->stance->arms[which];
  SolBodyLayer layer = { 0 };

  add_arm (&layer, brush->stance, which);
  cairo_save (brush->cr);
  if (which == SOL_LIMB_OTHER && is_on_wall (arm) && is_on_wall (&brush->stance->arms[0]))
    clip_above_near_arm (brush);
  sol_body_paint_layer (brush, &layer);
  sol_body_paint_crease (brush, hands[arm->shape].lines, get_hand (arm));
  sol_body_paint_crease (brush, SOL_BODY_SHAPE_SLEEVE_HEM, get_sleeve (brush->stance, which));
  cairo_restore (brush->cr);
}

/* Where @shape is, the seam round the near shoulder. */
static void
wipe_seam (const SolBodyBrush *brush, SolBodyShape shape, SolFrame frame)
{
  SolPoint shoulder = brush->stance->arms[SOL_LIMB_NAMED].shoulder;
  double radius = SLEEVE_RADIUS + sol_body_brush_get_line_width (brush) / 2 + SEAM_MARGIN;
  SolColour shirt = sol_body_brush_get_colour (brush, SOL_BODY_INK_SHIRT);
  g_autoptr (SolPattern) wipe = cairo_pattern_create_radial (
      shoulder.x, shoulder.y, radius, shoulder.x, shoulder.y, radius + SEAM_FADE);

  cairo_pattern_add_color_stop_rgba (wipe, 0, shirt.red, shirt.green, shirt.blue, 1);
  cairo_pattern_add_color_stop_rgba (wipe, 1, shirt.red, shirt.green, shirt.blue, 0);
  cairo_save (brush->cr);
  sol_outline_trace (sol_body_shape_get (shape), frame, brush->cr);
  cairo_clip (brush->cr);
  cairo_arc (brush->cr, shoulder.x, shoulder.y, radius + SEAM_FADE, 0, 2 * G_PI);
  cairo_set_source (brush->cr, wipe);
  cairo_fill (brush->cr);
  cairo_restore (brush->cr);
}

void
sol_body_paint_shoulder (const SolBodyBrush *brush)
{
  SolFrame thorax = { brush->stance->waist, brush->stance->thorax_deg };

  wipe_seam (brush, SOL_BODY_SHAPE_SHIRT, thorax);
  wipe_seam (brush, SOL_BODY_SHAPE_SLEEVE, get_upper_arm (&brush->stance->arms[SOL_LIMB_NAMED]));
}
