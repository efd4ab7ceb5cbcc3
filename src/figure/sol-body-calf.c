/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The two muscles of the calf: their colour grows with what the instrument says, their letters and
 * fibres say which is which without it. The muscle at the front of the shin tells itself from them
 * by its place. */

#include "sol-body-private.h"

/* Colour grows faster towards the limit, so that the eye tells what leads. */
#define GROWTH 2.4
#define PALE_AT .3 /* the strength at which a muscle is its pale hue */
#define LEAST .7   /* so far towards that each muscle is always: it is to be seen at rest, too */
/* Named is each muscle that works more than a little; of those that are stretched the one that
 * leads, and both where they go together. */
#define LETTER_FROM .25
#define LEAD .2
#define LETTER_HEIGHT 21.0
#define LETTER_LEAST_PX 9.0   /* a letter is so high at least, */
#define LETTER_FROM_SCALE .25 /* while the two are that far apart */
#define FIBRE_LEAST_PX .35    /* pixels to a unit from which fibres are drawn */
#define EDGE_WIDTH 1.8

/* Where the letters stand, along the shank, and between what bounds what points at a muscle. */
#define G_Y 54.0
#define S_Y 106.0
#define G_TOP 6.0
#define S_BOTTOM 146.0

static double
get_strength (double part)
{
  return pow (CLAMP (part, 0, 1), GROWTH);
}

static void
trace_muscle (SolBodyShape shape, SolFrame shank, cairo_t *cr)
{
  sol_outline_trace (sol_body_shape_get (shape), shank, cr);
}

/* Fibres of gastrocnemius run along the calf, those of soleus across it; those of the muscle at the
 * front down to its tendon. */
static double
get_lean (SolBodyShape shape)
{
  switch (shape) {
  case SOL_BODY_SHAPE_SOLEUS:
    return 34;
  case SOL_BODY_SHAPE_TIBIALIS_ANTERIOR:
    return -24;
  default:
    return -14;
  }
}

static void
draw_fibres (cairo_t *cr, SolBodyShape shape, SolFrame shank, SolColour colour)
{
  cairo_save (cr);
  trace_muscle (shape, shank, cr);
  cairo_clip (cr);
  cairo_translate (cr, shank.origin.x, shank.origin.y);
  cairo_rotate (cr, radians (shank.deg + get_lean (shape)));
  for (double x = -140; x < 140; x += 6.5) {
    cairo_move_to (cr, x, -160);
    cairo_line_to (cr, x, 260);
  }
  sol_colour_set (colour, cr);
  cairo_set_line_width (cr, 1.1);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* By way of a pale hue: skin and teal alone would mix to grey. */
static SolColour
get_colour (SolBodyInk ink, double strength, SolTheme theme)
{
  SolColour bare = sol_body_ink_get (SOL_BODY_INK_MUSCLE, theme);
  SolColour pale = sol_body_ink_get (ink + 1, theme);
  SolColour full = sol_body_ink_get (ink, theme);

  if (strength < PALE_AT)
    return sol_colour_mix (bare, pale, LEAST + (1 - LEAST) * strength / PALE_AT);
  return sol_colour_mix (pale, full, (strength - PALE_AT) / (1 - PALE_AT));
}

static void
draw_muscle (cairo_t *cr,
             SolBodyShape shape,
             SolBodyInk ink,
             SolFrame shank,
             double part,
             double scale,
             SolTheme theme)
{
  double strength = get_strength (part);
  SolColour line = sol_body_ink_get (SOL_BODY_INK_LINE, theme);
  SolColour colour = get_colour (ink, strength, theme);
  SolColour hue = sol_body_ink_get (ink, theme);
  double edge = theme == SOL_THEME_CONTRAST ? .65 : .3;

  trace_muscle (shape, shank, cr);
  sol_colour_set (colour, cr);
  cairo_fill (cr);
  if (scale >= FIBRE_LEAST_PX)
    draw_fibres (cr, shape, shank,
                 sol_colour_mix (sol_colour_mix (colour, hue, 1 - strength), line, .28 * strength));
  trace_muscle (shape, shank, cr);
  sol_colour_set (sol_colour_mix (hue, line, edge + .3 * strength), cr);
  cairo_set_line_width (cr, EDGE_WIDTH);
  cairo_stroke (cr);
}

/* G and S as strokes in a box of 1 by 1.4 about the origin: no font is needed. */
static void
trace_letter (gboolean soleus, cairo_t *cr)
{
  cairo_new_sub_path (cr);
  if (soleus) {
    cairo_move_to (cr, .42, -.42);
    cairo_curve_to (cr, .25, -.82, -.5, -.82, -.46, -.36);
    cairo_curve_to (cr, -.42, .06, .5, -.1, .48, .36);
    cairo_curve_to (cr, .46, .84, -.32, .82, -.48, .40);
    return;
  }
  cairo_move_to (cr, .44, -.40);
  cairo_curve_to (cr, .2, -.86, -.52, -.74, -.52, 0);
  cairo_curve_to (cr, -.52, .76, .34, .84, .5, .34);
  cairo_line_to (cr, .5, .06);
  cairo_line_to (cr, .06, .06);
}

static gboolean
is_legible (double scale)
{
  return scale >= LETTER_FROM_SCALE;
}

/* How wide a letter is; no stroke of it goes farther from its middle, whichever way. */
static double
get_letter_size (double scale)
{
  return MAX (LETTER_HEIGHT, LETTER_LEAST_PX / scale) / 1.4;
}

/* Upright and readable, also in a picture that is mirrored. */
static void
draw_letter (cairo_t *cr, gboolean soleus, SolPoint place, double scale, SolTheme theme)
{
  double size = get_letter_size (scale);
  cairo_matrix_t matrix;

  cairo_save (cr);
  cairo_translate (cr, place.x, place.y);
  cairo_get_matrix (cr, &matrix);
  cairo_scale (cr, matrix.xx < 0 ? -size : size, size);
  trace_letter (soleus, cr);
  sol_colour_set (sol_body_ink_get (SOL_BODY_INK_LINE, theme), cr);
  cairo_set_line_width (cr, .46);
  cairo_stroke_preserve (cr);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_set_line_width (cr, .24);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_tendon (cairo_t *cr, SolFrame shank, SolFrame foot, SolTheme theme)
{
  SolColour tendon = sol_body_ink_get (SOL_BODY_INK_TENDON, theme);
  SolColour line = sol_body_ink_get (SOL_BODY_INK_LINE, theme);

  sol_body_tendon_trace (cr, shank, foot);
  sol_colour_set (sol_colour_mix (tendon, line, .35), cr);
  cairo_set_line_width (cr, 6.2);
  cairo_stroke_preserve (cr);
  sol_colour_set (tendon, cr);
  cairo_set_line_width (cr, 4.2);
  cairo_stroke (cr);
}

void
sol_body_draw_calf (
    cairo_t *cr, SolFrame shank, SolFrame foot, SolCalfLight light, double scale, SolTheme theme)
{
  gboolean legible = is_legible (scale);
  double lead = light.works ? 1 : LEAD;
  double named = MAX (LETTER_FROM, MAX (light.gastrocnemius, light.soleus) - lead);

  draw_tendon (cr, shank, foot, theme);
  if (light.tibialis_anterior > 0)
    draw_muscle (cr, SOL_BODY_SHAPE_TIBIALIS_ANTERIOR, SOL_BODY_INK_SHIN, shank,
                 light.tibialis_anterior, scale, theme);
  draw_muscle (cr, SOL_BODY_SHAPE_SOLEUS, SOL_BODY_INK_SOLEUS, shank, light.soleus, scale, theme);
  draw_muscle (cr, SOL_BODY_SHAPE_GASTROCNEMIUS, SOL_BODY_INK_GASTROCNEMIUS, shank,
               light.gastrocnemius, scale, theme);
  if (legible && light.gastrocnemius >= named)
    draw_letter (cr, FALSE, sol_point_in (shank.origin, shank.deg, -23, G_Y), scale, theme);
  if (legible && light.soleus >= named)
    draw_letter (cr, TRUE, sol_point_in (shank.origin, shank.deg, -8, S_Y), scale, theme);
}

SolPoint
sol_body_find_spot (const SolStance *stance, SolHero hero, double scale, double clear_px)
{
  const SolStanceLeg *leg;
  double off;

  g_return_val_if_fail (stance != NULL, (SolPoint) { 0 });
  g_return_val_if_fail (scale > 0, (SolPoint) { 0 });

  leg = &stance->legs[SOL_LIMB_NAMED];
  off = is_legible (scale) ? get_letter_size (scale) + clear_px / scale : LETTER_HEIGHT;
  if (hero == SOL_HERO_SOLEUS)
    return sol_point_in (leg->knee, leg->shank_deg, -10, MIN (S_Y + off, S_BOTTOM));
  return sol_point_in (leg->knee, leg->shank_deg, -19, MAX (G_Y - off, G_TOP));
}
