/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The body in layers, back to front: far arm, far leg, trunk with head and near leg, near arm. A
 * layer's parts are outlined all together before any is filled, so that only the outline of their
 * union is seen. */

#include "sol-body.h"

#include "sol-body-private.h"

/* Half of a line's width lies inside its outline, which is filled afterwards. */
#define LINE_WIDTH 6.4
#define LINE_WIDTH_CONTRAST 8.5
#define FILL_WIDTH 1.6 /* closes hairlines between parts */
#define CREASE_WIDTH 2.0
/* Lines are at least this wide, in pixels, however small the picture. */
#define LEAST_LINE_PX 2.0
/* Far limbs: their colours go this far towards the ground. */
#define FAR_PART .30
#define FAR_PART_CONTRAST .15
/* Where both legs are in one place, the far foot shows so far ahead, as to who stands a little
 * behind the person: nobody should look as if on one leg. Legs so far apart are told apart without.
 */
#define FAR_AHEAD 23.0
#define APART 40.0
/* The sleeve round the shoulder, and how far beyond its line the seam is wiped. */
#define SLEEVE_RADIUS 27.0
#define SEAM_MARGIN 2.5

#define MAX_ITEMS 24

/* A part of a layer: an outline in its frame, or a bridge between two. */
typedef struct {
  SolBodyInk ink;
  SolFrame frame;
  int shape; /* SolBodyShape; -1 for a bridge */
  SolBodyJoint joint;
  gboolean front;
  SolFrame lower;
} Item;

typedef struct {
  Item items[MAX_ITEMS];
  guint n_items;
} Layer;

typedef struct {
  cairo_t *cr;
  const SolStance *stance;
  SolTheme theme;
  double scale; /* pixels to a unit */
  gboolean far;
} Brush;

/* -- frames of the segments -- */

static SolFrame
get_thigh (const SolStance *stance, SolLimb which)
{
  return (SolFrame) { stance->hip, stance->legs[which].thigh_deg };
}

static SolFrame
get_shank (const SolStance *stance, SolLimb which)
{
  return (SolFrame) { stance->legs[which].knee, stance->legs[which].shank_deg };
}

static SolFrame
get_foot (const SolStance *stance, SolLimb which)
{
  return (SolFrame) { stance->legs[which].ankle, stance->legs[which].foot_deg };
}

static SolFrame
get_toes (const SolStance *stance, SolLimb which)
{
  return (SolFrame) { stance->legs[which].ball, stance->legs[which].toes_deg };
}

static SolFrame
get_upper_arm (const SolStance *stance, SolLimb which)
{
  return (SolFrame) { stance->arms[which].shoulder, stance->arms[which].upper_deg };
}

static SolFrame
get_forearm (const SolStance *stance, SolLimb which)
{
  return (SolFrame) { stance->arms[which].elbow, stance->arms[which].forearm_deg };
}

static SolFrame
get_hand (const SolStance *stance, SolLimb which)
{
  return (SolFrame) { stance->arms[which].wrist, stance->arms[which].hand_deg };
}

/* -- layers -- */

static void
add_shape (Layer *layer, SolBodyShape shape, SolBodyInk ink, SolFrame frame)
{
  g_assert (layer->n_items < MAX_ITEMS);
  layer->items[layer->n_items++] = (Item) { .ink = ink, .frame = frame, .shape = (int) shape };
}

static void
add_bridge (Layer *layer, SolBodyJoint joint, gboolean front, SolFrame upper, SolFrame lower)
{
  SolBodyInk ink = joint == SOL_BODY_JOINT_HIP ? SOL_BODY_INK_SHORTS : SOL_BODY_INK_SKIN;

  g_assert (layer->n_items < MAX_ITEMS);
  layer->items[layer->n_items++] = (Item) {
    .ink = ink, .frame = upper, .shape = -1, .joint = joint, .front = front, .lower = lower
  };
}

static void
add_bridges (Layer *layer, SolBodyJoint joint, SolFrame upper, SolFrame lower)
{
  add_bridge (layer, joint, TRUE, upper, lower);
  add_bridge (layer, joint, FALSE, upper, lower);
}

static void
add_skin_of_leg (Layer *layer, const SolStance *stance, SolLimb which)
{
  SolFrame thigh = get_thigh (stance, which), shank = get_shank (stance, which);
  SolFrame foot = get_foot (stance, which), toes = get_toes (stance, which);

  add_shape (layer, SOL_BODY_SHAPE_THIGH_SKIN, SOL_BODY_INK_SKIN, thigh);
  add_shape (layer, SOL_BODY_SHAPE_TOES_SKIN, SOL_BODY_INK_SKIN, toes);
  add_shape (layer, SOL_BODY_SHAPE_FOOT_SKIN, SOL_BODY_INK_SKIN, foot);
  add_bridges (layer, SOL_BODY_JOINT_BALL, foot, toes);
  add_shape (layer, SOL_BODY_SHAPE_SHANK_SKIN, SOL_BODY_INK_SKIN, shank);
  add_bridges (layer, SOL_BODY_JOINT_ANKLE, shank, foot);
  add_bridges (layer, SOL_BODY_JOINT_KNEE, thigh, shank);
}

static void
add_hand (Layer *layer, const SolStance *stance, SolLimb which)
{
  static const SolBodyShape shapes[] = {
    [SOL_HAND_SHAPE_AT_EASE] = SOL_BODY_SHAPE_HAND_EASE,
    [SOL_HAND_SHAPE_FLAT] = SOL_BODY_SHAPE_HAND_FLAT,
    [SOL_HAND_SHAPE_GRIP] = SOL_BODY_SHAPE_HAND_GRIP,
  };
  SolFrame forearm = get_forearm (stance, which), hand = get_hand (stance, which);
  SolHandShape shape = stance->arms[which].shape;

  add_shape (layer, shapes[shape], SOL_BODY_INK_SKIN, hand);
  if (shape == SOL_HAND_SHAPE_AT_EASE)
    add_shape (layer, SOL_BODY_SHAPE_HAND_EASE_THUMB, SOL_BODY_INK_SKIN, hand);
  add_bridges (layer, SOL_BODY_JOINT_WRIST, forearm, hand);
}

static void
add_arm (Layer *layer, const SolStance *stance, SolLimb which)
{
  SolFrame upper = get_upper_arm (stance, which), forearm = get_forearm (stance, which);

  add_shape (layer, SOL_BODY_SHAPE_UPPER_ARM_SKIN, SOL_BODY_INK_SKIN, upper);
  add_shape (layer, SOL_BODY_SHAPE_FOREARM_SKIN, SOL_BODY_INK_SKIN, forearm);
  add_bridges (layer, SOL_BODY_JOINT_ELBOW, upper, forearm);
  add_hand (layer, stance, which);
  add_shape (layer, SOL_BODY_SHAPE_SLEEVE, SOL_BODY_INK_SHIRT, upper);
}

/* -- painting -- */

void
sol_outline_trace (const SolOutline *outline, SolFrame frame, cairo_t *cr)
{
  const SolPoint *p = outline->points;

  cairo_save (cr);
  cairo_translate (cr, frame.origin.x, frame.origin.y);
  cairo_rotate (cr, radians (frame.deg));
  cairo_move_to (cr, p[0].x, p[0].y);
  for (guint i = 1; i + 2 < outline->n_points; i += 3)
    cairo_curve_to (cr, p[i].x, p[i].y, p[i + 1].x, p[i + 1].y, p[i + 2].x, p[i + 2].y);
  if (outline->closed)
    cairo_close_path (cr);
  cairo_restore (cr);
}

static void
trace (const Item *item, cairo_t *cr)
{
  if (item->shape < 0)
    sol_body_joint_trace (cr, item->joint, item->front, item->frame, item->lower);
  else
    sol_outline_trace (sol_body_shape_get ((SolBodyShape) item->shape), item->frame, cr);
}

static SolColour
get_colour (const Brush *brush, SolBodyInk ink)
{
  SolColour colour = sol_body_ink_get (ink, brush->theme);
  double part = brush->theme == SOL_THEME_CONTRAST ? FAR_PART_CONTRAST : FAR_PART;

  if (!brush->far || ink == SOL_BODY_INK_LINE)
    return colour;
  return sol_colour_mix (colour, (SolColour) { .62, .62, .64, 1 }, part);
}

/* In units. Of a line's width, half is seen. */
static double
get_line_width (const Brush *brush)
{
  double width = brush->theme == SOL_THEME_CONTRAST ? LINE_WIDTH_CONTRAST : LINE_WIDTH;

  return MAX (width, LEAST_LINE_PX * 2 / brush->scale);
}

static void
stroke (const Brush *brush, SolBodyInk ink, double width)
{
  sol_colour_set (get_colour (brush, ink), brush->cr);
  cairo_set_line_width (brush->cr, width);
  cairo_stroke (brush->cr);
}

static void
paint_lines (const Brush *brush, const Layer *layer)
{
  for (guint i = 0; i < layer->n_items; i++) {
    trace (&layer->items[i], brush->cr);
    stroke (brush, SOL_BODY_INK_LINE, get_line_width (brush));
  }
}

static void
paint_fill (const Brush *brush, SolBodyInk ink)
{
  sol_colour_set (get_colour (brush, ink), brush->cr);
  cairo_fill_preserve (brush->cr);
  stroke (brush, ink, FILL_WIDTH);
}

static void
paint_fills (const Brush *brush, const Layer *layer)
{
  for (guint i = 0; i < layer->n_items; i++) {
    trace (&layer->items[i], brush->cr);
    paint_fill (brush, layer->items[i].ink);
  }
}

static void
paint_layer (const Brush *brush, const Layer *layer)
{
  paint_lines (brush, layer);
  paint_fills (brush, layer);
}

static void
paint_shape (const Brush *brush, SolBodyShape shape, SolBodyInk ink, SolFrame frame)
{
  sol_outline_trace (sol_body_shape_get (shape), frame, brush->cr);
  sol_colour_set (get_colour (brush, ink), brush->cr);
  cairo_fill (brush->cr);
}

static void
paint_crease (const Brush *brush, SolBodyShape shape, SolFrame frame)
{
  sol_outline_trace (sol_body_shape_get (shape), frame, brush->cr);
  stroke (brush, SOL_BODY_INK_LINE, CREASE_WIDTH);
}

static void
paint_creases_of_hand (const Brush *brush, SolLimb which)
{
  SolFrame hand = get_hand (brush->stance, which);

  switch (brush->stance->arms[which].shape) {
  case SOL_HAND_SHAPE_FLAT:
    paint_crease (brush, SOL_BODY_SHAPE_HAND_FLAT_FINGER, hand);
    break;
  case SOL_HAND_SHAPE_GRIP:
    paint_crease (brush, SOL_BODY_SHAPE_HAND_GRIP_FINGERS, hand);
    break;
  default:
    paint_crease (brush, SOL_BODY_SHAPE_HAND_EASE_LINE, hand);
    break;
  }
}

static void
paint_arm (const Brush *brush, SolLimb which)
{
  Layer layer = { 0 };

  add_arm (&layer, brush->stance, which);
  paint_layer (brush, &layer);
  paint_creases_of_hand (brush, which);
}

/* The far leg leans ahead: nothing at the hip, most at the foot. */
static void
lean_far_leg (cairo_t *cr, const SolStance *stance)
{
  const SolStanceLeg *near = &stance->legs[SOL_LIMB_NAMED], *far = &stance->legs[SOL_LIMB_OTHER];
  double apart =
      MAX (sol_point_distance (near->knee, far->knee), sol_point_distance (near->ball, far->ball));
  double ahead = FAR_AHEAD * MAX (1 - apart / APART, 0);
  SolPoint hip = stance->hip;
  SolPoint way = sol_point (far->ankle.x - hip.x, far->ankle.y - hip.y);
  double lean = ahead / MAX (way.x * way.x + way.y * way.y, 1);
  cairo_matrix_t matrix;

  cairo_matrix_init (&matrix, 1 + lean * way.x, 0, lean * way.y, 1,
                     -lean * (way.x * hip.x + way.y * hip.y), 0);
  cairo_transform (cr, &matrix);
}

static void
paint_far_leg (const Brush *brush)
{
  SolFrame thigh = get_thigh (brush->stance, SOL_LIMB_OTHER);
  SolFrame pelvis = { brush->stance->hip, brush->stance->pelvis_deg };
  Layer layer = { 0 };

  add_skin_of_leg (&layer, brush->stance, SOL_LIMB_OTHER);
  add_bridge (&layer, SOL_BODY_JOINT_HIP, TRUE, pelvis, thigh);
  add_shape (&layer, SOL_BODY_SHAPE_SHORTS_LEG, SOL_BODY_INK_SHORTS, thigh);
  cairo_save (brush->cr);
  lean_far_leg (brush->cr, brush->stance);
  paint_layer (brush, &layer);
  cairo_restore (brush->cr);
}

static void
paint_face (const Brush *brush, SolFrame head)
{
  paint_shape (brush, SOL_BODY_SHAPE_HAIR, SOL_BODY_INK_HAIR, head);
  paint_shape (brush, SOL_BODY_SHAPE_EAR, SOL_BODY_INK_SKIN_SHADE, head);
  paint_shape (brush, SOL_BODY_SHAPE_BROW, SOL_BODY_INK_LINE, head);
  paint_shape (brush, SOL_BODY_SHAPE_EYE, SOL_BODY_INK_LINE, head);
  paint_shape (brush, SOL_BODY_SHAPE_MOUTH, SOL_BODY_INK_LINE, head);
}

/* Shorts over the shirt, the leg over both: it holds from a stretched to a sharply bent hip. */
static void
add_shorts (Layer *layer, const SolStance *stance)
{
  SolFrame pelvis = { stance->hip, stance->pelvis_deg };
  SolFrame thigh = get_thigh (stance, SOL_LIMB_NAMED);

  add_shape (layer, SOL_BODY_SHAPE_SHORTS_SEAT, SOL_BODY_INK_SHORTS, pelvis);
  add_shape (layer, SOL_BODY_SHAPE_WAISTBAND, SOL_BODY_INK_BAND, pelvis);
  add_bridges (layer, SOL_BODY_JOINT_HIP, pelvis, thigh);
  add_shape (layer, SOL_BODY_SHAPE_SHORTS_LEG, SOL_BODY_INK_SHORTS, thigh);
}

static void
paint_calf (const Brush *brush, SolCalfLight light)
{
  sol_body_draw_calf (brush->cr, get_shank (brush->stance, SOL_LIMB_NAMED),
                      get_foot (brush->stance, SOL_LIMB_NAMED), light, brush->scale, brush->theme);
}

/* The calf's muscles lie on the skin of the leg and under the shorts. */
static void
paint_core (const Brush *brush, SolCalfLight light, gboolean whole)
{
  const SolStance *stance = brush->stance;
  SolFrame head = { stance->neck, stance->head_deg };
  Layer skin = { 0 }, shorts = { 0 }, top = { 0 };

  if (whole) {
    SolFrame thorax = { stance->waist, stance->thorax_deg };

    add_shape (&skin, SOL_BODY_SHAPE_NECK_SKIN, SOL_BODY_INK_SKIN, head);
    add_shape (&skin, SOL_BODY_SHAPE_SHIRT, SOL_BODY_INK_SHIRT, thorax);
    add_shape (&top, SOL_BODY_SHAPE_HEAD_SKIN, SOL_BODY_INK_SKIN, head);
    add_shape (&top, SOL_BODY_SHAPE_HAIR, SOL_BODY_INK_HAIR, head);
  }
  add_skin_of_leg (&skin, stance, SOL_LIMB_NAMED);
  add_shorts (&shorts, stance);
  paint_lines (brush, &skin);
  paint_lines (brush, &shorts);
  paint_lines (brush, &top);
  paint_fills (brush, &skin);
  paint_calf (brush, light);
  paint_fills (brush, &shorts);
  paint_fills (brush, &top);
  if (whole)
    paint_face (brush, head);
}

/* Where @shape is, the seam round the near shoulder. */
static void
wipe_seam (const Brush *brush, SolBodyShape shape, SolFrame frame)
{
  SolPoint shoulder = brush->stance->arms[SOL_LIMB_NAMED].shoulder;
  double radius = SLEEVE_RADIUS + get_line_width (brush) / 2 + SEAM_MARGIN;

  cairo_save (brush->cr);
  sol_outline_trace (sol_body_shape_get (shape), frame, brush->cr);
  cairo_clip (brush->cr);
  cairo_arc (brush->cr, shoulder.x, shoulder.y, radius, 0, 2 * G_PI);
  sol_colour_set (get_colour (brush, SOL_BODY_INK_SHIRT), brush->cr);
  cairo_fill (brush->cr);
  cairo_restore (brush->cr);
}

/* The near arm's sleeve grows out of the shirt. */
static void
paint_shoulder (const Brush *brush)
{
  SolFrame thorax = { brush->stance->waist, brush->stance->thorax_deg };

  wipe_seam (brush, SOL_BODY_SHAPE_SHIRT, thorax);
  wipe_seam (brush, SOL_BODY_SHAPE_SLEEVE, get_upper_arm (brush->stance, SOL_LIMB_NAMED));
}

static void
paint_body (Brush brush, SolCalfLight light)
{
  double pen = get_line_width (&brush) / 2;

  brush.far = TRUE;
  paint_arm (&brush, SOL_LIMB_OTHER);
  paint_far_leg (&brush);
  brush.far = FALSE;
  sol_body_draw_supports (brush.cr, brush.stance, pen, brush.theme);
  paint_core (&brush, light, TRUE);
  sol_body_draw_pull (brush.cr, brush.stance, pen, brush.theme);
  sol_body_draw_weight (brush.cr, brush.stance, pen, brush.theme);
  paint_arm (&brush, SOL_LIMB_NAMED);
  paint_shoulder (&brush);
  sol_body_draw_bedding (brush.cr, brush.stance, pen, brush.theme);
}

void
sol_body_draw_near_leg (
    cairo_t *cr, const SolStance *stance, SolCalfLight light, double scale, SolTheme theme)
{
  Brush brush = { .cr = cr, .stance = stance, .theme = theme, .scale = scale };

  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  paint_core (&brush, light, FALSE);
}

void
sol_body_draw (cairo_t *cr,
               const SolStance *stance,
               SolCalfLight light,
               const SolStanceBounds *frame,
               double width,
               double height,
               SolTheme theme)
{
  g_return_if_fail (cr != NULL && stance != NULL && frame != NULL);

  double frame_width = frame->right - frame->left, frame_height = frame->bottom - frame->top;
  double scale = MIN (width / frame_width, height / frame_height);
  Brush brush = { .cr = cr, .stance = stance, .theme = theme, .scale = scale };

  cairo_save (cr);
  cairo_translate (cr, width / 2, height);
  cairo_scale (cr, stance->mirrored ? -scale : scale, scale);
  cairo_translate (cr, -(frame->left + frame->right) / 2, -frame->bottom);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  sol_body_draw_props (cr, stance, frame, get_line_width (&brush) / 2, theme);
  paint_body (brush, light);
  cairo_restore (cr);
}
