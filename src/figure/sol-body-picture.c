/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Steps of exercises as pictures and files. */

#include "sol-body-private.h"
#include "sol-figure-error.h"
#include "sol-render.h"

#define MAX_HEIGHT_PX 16384

void
sol_stance_bounds_join (SolStanceBounds *frame, const SolStanceBounds *bounds)
{
  frame->left = MIN (frame->left, bounds->left);
  frame->right = MAX (frame->right, bounds->right);
  frame->top = MIN (frame->top, bounds->top);
  frame->bottom = MAX (frame->bottom, bounds->bottom);
}

gboolean
sol_body_get_frame (SolExercise *exercise, SolStanceBounds *frame)
{
  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), FALSE);

  GListModel *poses = sol_exercise_get_poses (exercise);

  for (guint i = 0; i < g_list_model_get_n_items (poses); i++) {
    g_autoptr (SolPose) pose = g_list_model_get_item (poses, i);
    SolStance stance;
    SolStanceBounds bounds;

    sol_stance_solve (exercise, pose, SOL_BODY_SIDE_RIGHT, &stance);
    bounds = sol_stance_get_bounds (&stance);
    if (i == 0)
      *frame = bounds;
    else
      sol_stance_bounds_join (frame, &bounds);
  }
  return g_list_model_get_n_items (poses) > 0;
}

static void
draw_pose (cairo_surface_t *surface,
           SolExercise *exercise,
           SolPose *pose,
           SolBodySide side,
           const SolStanceBounds *frame,
           SolTheme theme)
{
  g_autoptr (SolCairo) cr = cairo_create (surface);
  SolStance stance;

  sol_stance_solve (exercise, pose, side, &stance);
  sol_body_draw (cr, &stance, sol_calf_light_for (exercise, sol_pose_get_variant (pose), &stance),
                 frame, cairo_image_surface_get_width (surface),
                 cairo_image_surface_get_height (surface), theme);
}

cairo_surface_t *
sol_body_create_surface (double width_px, int height_px, GError **error)
{
  g_autoptr (SolSurface) surface = NULL;

  if (height_px < 1 || height_px > MAX_HEIGHT_PX || width_px > MAX_HEIGHT_PX) {
    g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_SIZE,
                 "a picture can't be %d pixels high; write 1 to %d", height_px, MAX_HEIGHT_PX);
    return NULL;
  }
  surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, MAX (1, (int) lround (width_px)), height_px);
  if (cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS)
    return g_steal_pointer (&surface);
  g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_SIZE, "can't make the picture: %s",
               cairo_status_to_string (cairo_surface_status (surface)));
  return NULL;
}

cairo_surface_t *
sol_body_render (SolExercise *exercise,
                 SolPose *pose,
                 SolBodySide side,
                 int height_px,
                 SolTheme theme,
                 GError **error)
{
  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (SOL_IS_POSE (pose), NULL);

  g_autoptr (SolSurface) surface = NULL;
  SolStanceBounds frame = { 0, 0, 1, 1 };

  sol_body_get_frame (exercise, &frame);
  surface = sol_body_create_surface (
      height_px * (frame.right - frame.left) / (frame.bottom - frame.top), height_px, error);
  if (surface == NULL)
    return NULL;
  draw_pose (surface, exercise, pose, side, &frame, theme);
  return g_steal_pointer (&surface);
}

gboolean
sol_body_render_png (SolExercise *exercise,
                     guint step,
                     int height_px,
                     SolTheme theme,
                     const char *path,
                     GError **error)
{
  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  g_autoptr (SolPose) pose = sol_exercise_find_pose (exercise, step);
  g_autoptr (SolSurface) surface = NULL;

  if (pose == NULL) {
    g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_UNKNOWN_STAGE,
                 "the exercise “%s” has no step %u to draw; it has %u steps",
                 sol_value_get_id (SOL_VALUE (exercise)), step + 1,
                 g_list_model_get_n_items (sol_exercise_get_steps (exercise)));
    return FALSE;
  }
  surface = sol_body_render (exercise, pose, SOL_BODY_SIDE_RIGHT, height_px, theme, error);
  return surface != NULL && sol_render_write_png (surface, theme, path, error);
}
