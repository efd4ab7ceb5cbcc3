/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How parts of a body are painted: a layer's parts are outlined all together before any is filled,
 * so that only the outline of their union is seen. */

#include "sol-body-private.h"

/* Half of a line's width lies inside its outline, which is filled afterwards. */
#define LINE_WIDTH 6.4
#define LINE_WIDTH_CONTRAST 8.5
#define FILL_WIDTH 1.6 /* closes hairlines between parts */
#define CREASE_WIDTH 2.0
#define CREASE_FROM_SCALE                                                                          \
  .32 /* pixels to a unit from which thin lines are drawn; below, they blot */
/* Lines are at least this wide, in pixels, however small the picture. */
#define LEAST_LINE_PX 2.0
/* Far limbs: their colours go this far towards the ground. */
#define FAR_PART .30
#define FAR_PART_CONTRAST .15

void
sol_body_layer_add (SolBodyLayer *layer, SolBodyShape shape, SolBodyInk ink, SolFrame frame)
{
  g_assert (layer->n_items < SOL_BODY_MAX_ITEMS);
  layer->items[layer->n_items++] =
      (SolBodyItem) { .ink = ink, .frame = frame, .shape = (int) shape };
}

void
sol_body_layer_add_bridge (
    SolBodyLayer *layer, SolBodyJoint joint, gboolean front, SolFrame upper, SolFrame lower)
{
  SolBodyInk ink = joint == SOL_BODY_JOINT_HIP ? SOL_BODY_INK_SHORTS : SOL_BODY_INK_SKIN;

  g_assert (layer->n_items < SOL_BODY_MAX_ITEMS);
  layer->items[layer->n_items++] = (SolBodyItem) {
    .ink = ink, .frame = upper, .shape = -1, .joint = joint, .front = front, .lower = lower
  };
}

void
sol_body_layer_add_bridges (SolBodyLayer *layer, SolBodyJoint joint, SolFrame upper, SolFrame lower)
{
  sol_body_layer_add_bridge (layer, joint, TRUE, upper, lower);
  sol_body_layer_add_bridge (layer, joint, FALSE, upper, lower);
}

static void
trace_line (const SolPoint *p, guint n_points, cairo_t *cr)
{
  cairo_move_to (cr, p[0].x, p[0].y);
  for (guint i = 1; i + 2 < n_points; i += 3)
    cairo_curve_to (cr, p[i].x, p[i].y, p[i + 1].x, p[i + 1].y, p[i + 2].x, p[i + 2].y);
}

void
sol_outline_trace (const SolOutline *outline, SolFrame frame, cairo_t *cr)
{
  guint from = 0;

  cairo_save (cr);
  cairo_translate (cr, frame.origin.x, frame.origin.y);
  cairo_rotate (cr, radians (frame.deg));
  for (guint i = 0; i < outline->n_lines; i++) {
    trace_line (&outline->points[from], outline->ends[i] - from, cr);
    from = outline->ends[i];
  }
  if (outline->closed)
    cairo_close_path (cr);
  cairo_restore (cr);
}

static void
trace (const SolBodyItem *item, cairo_t *cr)
{
  if (item->shape < 0)
    sol_body_joint_trace (cr, item->joint, item->front, item->frame, item->lower);
  else
    sol_outline_trace (sol_body_shape_get ((SolBodyShape) item->shape), item->frame, cr);
}

SolColour
sol_body_brush_get_colour (const SolBodyBrush *brush, SolBodyInk ink)
{
  SolColour colour = sol_body_ink_get (ink, brush->theme);
  double part = brush->theme == SOL_THEME_CONTRAST ? FAR_PART_CONTRAST : FAR_PART;

  if (!brush->far || ink == SOL_BODY_INK_LINE)
    return colour;
  return sol_colour_mix (colour, (SolColour) { .62, .62, .64, 1 }, part);
}

double
sol_body_brush_get_line_width (const SolBodyBrush *brush)
{
  double width = brush->theme == SOL_THEME_CONTRAST ? LINE_WIDTH_CONTRAST : LINE_WIDTH;

  return MAX (width, LEAST_LINE_PX * 2 / brush->scale);
}

static void
stroke (const SolBodyBrush *brush, SolBodyInk ink, double width)
{
  sol_colour_set (sol_body_brush_get_colour (brush, ink), brush->cr);
  cairo_set_line_width (brush->cr, width);
  cairo_stroke (brush->cr);
}

void
sol_body_paint_lines (const SolBodyBrush *brush, const SolBodyLayer *layer)
{
  for (guint i = 0; i < layer->n_items; i++) {
    trace (&layer->items[i], brush->cr);
    stroke (brush, SOL_BODY_INK_LINE, sol_body_brush_get_line_width (brush));
  }
}

static void
paint_fill (const SolBodyBrush *brush, SolBodyInk ink)
{
  sol_colour_set (sol_body_brush_get_colour (brush, ink), brush->cr);
  cairo_fill_preserve (brush->cr);
  stroke (brush, ink, FILL_WIDTH);
}

void
sol_body_paint_fills (const SolBodyBrush *brush, const SolBodyLayer *layer)
{
  for (guint i = 0; i < layer->n_items; i++) {
    trace (&layer->items[i], brush->cr);
    paint_fill (brush, layer->items[i].ink);
  }
}

void
sol_body_paint_layer (const SolBodyBrush *brush, const SolBodyLayer *layer)
{
  sol_body_paint_lines (brush, layer);
  sol_body_paint_fills (brush, layer);
}

void
sol_body_paint_shape (const SolBodyBrush *brush, SolBodyShape shape, SolBodyInk ink, SolFrame frame)
{
  sol_outline_trace (sol_body_shape_get (shape), frame, brush->cr);
  sol_colour_set (sol_body_brush_get_colour (brush, ink), brush->cr);
  cairo_fill (brush->cr);
}

void
sol_body_paint_crease (const SolBodyBrush *brush, SolBodyShape shape, SolFrame frame)
{
  if (brush->scale < CREASE_FROM_SCALE)
    return;
  sol_outline_trace (sol_body_shape_get (shape), frame, brush->cr);
  stroke (brush, SOL_BODY_INK_LINE, CREASE_WIDTH);
}
