/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-strip-body.h"

#include "sol-body-private.h"
#include "sol-figure-error.h"
#include "sol-render.h"

static guint
count (SolStrip *strip)
{
  return g_list_model_get_n_items (sol_strip_get_moments (strip));
}

gboolean
sol_strip_solve (SolStrip *strip, guint moment, SolBodySide side, SolStance *stance)
{
  g_return_val_if_fail (SOL_IS_STRIP (strip), FALSE);
  g_return_val_if_fail (stance != NULL, FALSE);

  g_autoptr (SolPose) pose = sol_strip_find_pose (strip, moment);

  if (pose != NULL)
    sol_stance_solve_among (sol_strip_get_posture (strip), sol_strip_get_poses (strip), pose, side,
                            stance);
  return pose != NULL;
}

SolCalfLight
sol_strip_get_light (SolStrip *strip, guint moment)
{
  g_return_val_if_fail (SOL_IS_STRIP (strip), (SolCalfLight) { 0 });

  g_autoptr (SolMoment) value = g_list_model_get_item (sol_strip_get_moments (strip), moment);

  if (value == NULL)
    return (SolCalfLight) { 0 };
  return sol_calf_light_for_targets (sol_moment_get_targets (value), NULL);
}

static SolStanceBounds
get_bounds (SolStrip *strip, guint moment)
{
  SolStance stance;

  sol_strip_solve (strip, moment, SOL_BODY_SIDE_RIGHT, &stance);
  return sol_stance_get_bounds (&stance);
}

gboolean
sol_strip_get_frame (SolStrip *strip, guint moment, SolStanceBounds *frame)
{
  g_return_val_if_fail (SOL_IS_STRIP (strip), FALSE);
  g_return_val_if_fail (frame != NULL, FALSE);

  SolStanceBounds all = { 0 }, own = { 0 };
  double middle, width = 0;

  if (moment >= count (strip))
    return FALSE;
  for (guint i = 0; i < count (strip); i++) {
    SolStanceBounds bounds = get_bounds (strip, i);

    sol_stance_bounds_join (&all, &bounds);
    width = MAX (width, bounds.right - bounds.left);
    if (i == moment)
      own = bounds;
  }
  middle = (own.left + own.right) / 2;
  *frame = (SolStanceBounds) { middle - width / 2, all.top, middle + width / 2, all.bottom };
  return TRUE;
}

static void
draw_moment (
    cairo_t *cr, SolStrip *strip, guint moment, double width, double height, SolTheme theme)
{
  SolStanceBounds frame;
  SolStance stance;

  sol_strip_solve (strip, moment, SOL_BODY_SIDE_RIGHT, &stance);
  sol_strip_get_frame (strip, moment, &frame);
  sol_body_draw (cr, &stance, sol_strip_get_light (strip, moment), &frame, width, height, theme);
}

void
sol_strip_draw_moment (
    cairo_t *cr, SolStrip *strip, guint moment, double width, double height, SolTheme theme)
{
  g_return_if_fail (cr != NULL);
  g_return_if_fail (SOL_IS_STRIP (strip));
  g_return_if_fail (moment < count (strip));

  draw_moment (cr, strip, moment, width, height, theme);
}

void
sol_strip_draw (cairo_t *cr, SolStrip *strip, double width, double height, SolTheme theme)
{
  g_return_if_fail (cr != NULL);
  g_return_if_fail (SOL_IS_STRIP (strip));

  for (guint i = 0; i < count (strip); i++) {
    cairo_save (cr);
    cairo_translate (cr, i * width, 0);
    draw_moment (cr, strip, i, width, height, theme);
    cairo_restore (cr);
  }
}

gboolean
sol_strip_render_png (
    SolStrip *strip, int moment, int height_px, SolTheme theme, const char *path, GError **error)
{
  g_return_val_if_fail (SOL_IS_STRIP (strip), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  g_autoptr (SolSurface) surface = NULL;
  g_autoptr (SolCairo) cr = NULL;
  SolStanceBounds frame;
  double width;

  if (!sol_strip_get_frame (strip, (guint) MAX (moment, 0), &frame)) {
    g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_UNKNOWN_STAGE,
                 "the strip “%s” has no moment %d to draw; it has %u",
                 sol_value_get_id (SOL_VALUE (strip)), moment + 1, count (strip));
    return FALSE;
  }
  width = height_px * (frame.right - frame.left) / (frame.bottom - frame.top);
  surface = sol_body_create_surface (moment < 0 ? width * count (strip) : width, height_px, error);
  if (surface == NULL)
    return FALSE;
  cr = cairo_create (surface);
  if (moment < 0)
    sol_strip_draw (cr, strip, width, height_px, theme);
  else
    draw_moment (cr, strip, (guint) moment, width, height_px, theme);
  return sol_render_write_png (surface, theme, path, error);
}
