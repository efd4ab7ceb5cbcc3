/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The body in layers, back to front: far arm, far leg, trunk with head and near leg, near arm. */

#include "sol-body.h"

#include "sol-body-private.h"

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

static void
add_skin_of_leg (SolBodyLayer *layer, const SolStance *stance, SolLimb which)
{
  SolFrame thigh = get_thigh (stance, which), shank = get_shank (stance, which);
  SolFrame foot = get_foot (stance, which), toes = get_toes (stance, which);

  sol_body_layer_add (layer, SOL_BODY_SHAPE_THIGH_SKIN, SOL_BODY_INK_SKIN, thigh);
  sol_body_layer_add (layer, SOL_BODY_SHAPE_TOES_SKIN, SOL_BODY_INK_SKIN, toes);
  sol_body_layer_add (layer, SOL_BODY_SHAPE_FOOT_SKIN, SOL_BODY_INK_SKIN, foot);
  sol_body_layer_add_bridges (layer, SOL_BODY_JOINT_BALL, foot, toes);
  sol_body_layer_add (layer, SOL_BODY_SHAPE_SHANK_SKIN, SOL_BODY_INK_SKIN, shank);
  sol_body_layer_add_bridges (layer, SOL_BODY_JOINT_ANKLE, shank, foot);
  sol_body_layer_add_bridges (layer, SOL_BODY_JOINT_KNEE, thigh, shank);
}

/* The near foot shows the side of its little toe, the far one that of its big toe. */
static void
paint_creases_of_leg (const SolBodyBrush *brush, SolLimb which)
{
  gboolean far = which == SOL_LIMB_OTHER;

  sol_body_paint_crease (brush, far ? SOL_BODY_SHAPE_BIG_TOE : SOL_BODY_SHAPE_LITTLE_TOES,
                         get_toes (brush->stance, which));
  sol_body_paint_crease (brush, SOL_BODY_SHAPE_ANKLE_BONE, get_foot (brush->stance, which));
}

/* The far leg leans ahead: nothing at the hip, most at the foot. */
static void
lean_far_leg (cairo_t *cr, const SolStance *stance)
{
  const SolStanceLeg *far = &stance->legs[SOL_LIMB_OTHER];
  double ahead = sol_stance_get_far_ahead (stance);
  SolPoint hip = stance->hip;
  SolPoint way = sol_point (far->ankle.x - hip.x, far->ankle.y - hip.y);
  double lean = ahead / MAX (way.x * way.x + way.y * way.y, 1);
  cairo_matrix_t matrix;

  cairo_matrix_init (&matrix, 1 + lean * way.x, 0, lean * way.y, 1,
                     -lean * (way.x * hip.x + way.y * hip.y), 0);
  cairo_transform (cr, &matrix);
}

static void
paint_far_leg (const SolBodyBrush *brush)
{
  SolFrame thigh = get_thigh (brush->stance, SOL_LIMB_OTHER);
  SolFrame pelvis = { brush->stance->hip, brush->stance->pelvis_deg };
  SolBodyLayer layer = { 0 };

  add_skin_of_leg (&layer, brush->stance, SOL_LIMB_OTHER);
  sol_body_layer_add_bridge (&layer, SOL_BODY_JOINT_HIP, TRUE, pelvis, thigh);
  sol_body_layer_add (&layer, SOL_BODY_SHAPE_SHORTS_LEG, SOL_BODY_INK_SHORTS, thigh);
  cairo_save (brush->cr);
  lean_far_leg (brush->cr, brush->stance);
  sol_body_paint_layer (brush, &layer);
  paint_creases_of_leg (brush, SOL_LIMB_OTHER);
  sol_body_paint_crease (brush, SOL_BODY_SHAPE_SHORTS_HEM, thigh);
  cairo_restore (brush->cr);
}

static void
paint_face (const SolBodyBrush *brush, SolFrame head)
{
  sol_body_paint_shape (brush, SOL_BODY_SHAPE_HAIR, SOL_BODY_INK_HAIR, head);
  sol_body_paint_shape (brush, SOL_BODY_SHAPE_EAR, SOL_BODY_INK_SKIN_SHADE, head);
  sol_body_paint_shape (brush, SOL_BODY_SHAPE_BROW, SOL_BODY_INK_LINE, head);
  sol_body_paint_shape (brush, SOL_BODY_SHAPE_EYE, SOL_BODY_INK_LINE, head);
  sol_body_paint_shape (brush, SOL_BODY_SHAPE_MOUTH, SOL_BODY_INK_LINE, head);
}

/* Shorts over the shirt, the leg over both: it holds from a stretched to a sharply bent hip. */
static void
add_shorts (SolBodyLayer *layer, const SolStance *stance)
{
  SolFrame pelvis = { stance->hip, stance->pelvis_deg };
  SolFrame thigh = get_thigh (stance, SOL_LIMB_NAMED);

  sol_body_layer_add (layer, SOL_BODY_SHAPE_SHORTS_SEAT, SOL_BODY_INK_SHORTS, pelvis);
  sol_body_layer_add (layer, SOL_BODY_SHAPE_WAISTBAND, SOL_BODY_INK_BAND, pelvis);
  sol_body_layer_add_bridges (layer, SOL_BODY_JOINT_HIP, pelvis, thigh);
  sol_body_layer_add (layer, SOL_BODY_SHAPE_SHORTS_LEG, SOL_BODY_INK_SHORTS, thigh);
}

static void
paint_calf (const SolBodyBrush *brush, SolCalfLight light)
{
  sol_body_draw_calf (brush->cr, get_shank (brush->stance, SOL_LIMB_NAMED),
                      get_foot (brush->stance, SOL_LIMB_NAMED), light, brush->scale, brush->theme);
}

/* The calf's muscles lie on the skin of the leg and under the shorts. */
static void
paint_core (const SolBodyBrush *brush, SolCalfLight light, gboolean whole)
{
  const SolStance *stance = brush->stance;
  SolFrame head = { stance->neck, stance->head_deg };
  SolBodyLayer skin = { 0 }, shorts = { 0 }, top = { 0 };

  if (whole) {
    SolFrame thorax = { stance->waist, stance->thorax_deg };

    sol_body_layer_add (&skin, SOL_BODY_SHAPE_NECK_SKIN, SOL_BODY_INK_SKIN, head);
    sol_body_layer_add (&skin, SOL_BODY_SHAPE_SHIRT, SOL_BODY_INK_SHIRT, thorax);
    sol_body_layer_add (&top, SOL_BODY_SHAPE_HEAD_SKIN, SOL_BODY_INK_SKIN, head);
    sol_body_layer_add (&top, SOL_BODY_SHAPE_HAIR, SOL_BODY_INK_HAIR, head);
  }
  add_skin_of_leg (&skin, stance, SOL_LIMB_NAMED);
  add_shorts (&shorts, stance);
  sol_body_paint_lines (brush, &skin);
  sol_body_paint_lines (brush, &shorts);
  sol_body_paint_lines (brush, &top);
  sol_body_paint_fills (brush, &skin);
  paint_creases_of_leg (brush, SOL_LIMB_NAMED);
  paint_calf (brush, light);
  sol_body_paint_fills (brush, &shorts);
  sol_body_paint_crease (brush, SOL_BODY_SHAPE_SHORTS_HEM, get_thigh (stance, SOL_LIMB_NAMED));
  sol_body_paint_fills (brush, &top);
  if (whole)
    paint_face (brush, head);
}

/* An arm that pulls a band reaches past the inner side of the far leg, else it is beyond that. */
static void
paint_far_limbs (const SolBodyBrush *brush, double pen)
{
  gboolean pulls = sol_stance_find_pull (brush->stance) != NULL;

  if (!pulls)
    sol_body_paint_arm (brush, SOL_LIMB_OTHER);
  paint_far_leg (brush);
  if (!pulls)
    return;
  sol_body_draw_pull (brush->cr, brush->stance, SOL_LIMB_OTHER, pen, brush->theme);
  sol_body_paint_arm (brush, SOL_LIMB_OTHER);
}

static void
paint_body (SolBodyBrush brush, SolCalfLight light)
{
  double pen = sol_body_brush_get_line_width (&brush) / 2;

  brush.far = TRUE;
  paint_far_limbs (&brush, pen);
  brush.far = FALSE;
  sol_body_draw_supports (brush.cr, brush.stance, pen, brush.theme);
  paint_core (&brush, light, TRUE);
  sol_body_draw_pull (brush.cr, brush.stance, SOL_LIMB_NAMED, pen, brush.theme);
  sol_body_draw_weight (brush.cr, brush.stance, pen, brush.theme);
  sol_body_paint_arm (&brush, SOL_LIMB_NAMED);
  sol_body_paint_shoulder (&brush);
  sol_body_draw_bedding (brush.cr, brush.stance, pen, brush.theme);
}

void
sol_body_draw_near_leg (
    cairo_t *cr, const SolStance *stance, SolCalfLight light, double scale, SolTheme theme)
{
  SolBodyBrush brush = { .cr = cr, .stance = stance, .theme = theme, .scale = scale };

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
  SolBodyBrush brush = { .cr = cr, .stance = stance, .theme = theme, .scale = scale };

  cairo_save (cr);
  cairo_translate (cr, width / 2, height);
  cairo_scale (cr, stance->mirrored ? -scale : scale, scale);
  cairo_translate (cr, -(frame->left + frame->right) / 2, -frame->bottom);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  sol_body_draw_props (cr, stance, frame, sol_body_brush_get_line_width (&brush) / 2, theme);
  paint_body (brush, light);
  cairo_restore (cr);
}
