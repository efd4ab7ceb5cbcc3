/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-camera.h"

#include <math.h>

/* Nearer to all of the figure than this is all of it. */
#define NEARLY_ALL 1.01

/* The middle of a view of @size units over a drawing from @start that is @length long. */
static double
keep_within (double middle, double size, double start, double length)
{
  if (size >= length)
    return start + length / 2;
  return CLAMP (middle, start + size / 2, start + length - size / 2);
}

void
sol_figure_camera_apply (SolFigureCamera *self,
                         SolFigureFrame *frame,
                         double width,
                         double height,
                         double margin,
                         double sides)
{
  const SolBox *units = &frame->units;

  g_return_if_fail (self != NULL && frame != NULL);

  sol_figure_frame_fit (frame, width, height, margin, sides);
  if (self->zoom <= 1 || frame->scale <= 0) {
    sol_figure_camera_reset (self);
    return;
  }
  frame->scale *= self->zoom;
  self->x = keep_within (self->x, (width - 2 * margin) / frame->scale, units->x, units->width);
  self->y = keep_within (self->y, (height - 2 * margin) / frame->scale, units->y, units->height);
  frame->x = width / 2 - (self->x - units->x) * frame->scale;
  frame->y = height / 2 - (self->y - units->y) * frame->scale;
}

void
sol_figure_camera_zoom_at (SolFigureCamera *self,
                           const SolFigureFrame *frame,
                           double width,
                           double height,
                           double factor,
                           double x,
                           double y)
{
  double zoom, scale, unit_x, unit_y;

  g_return_if_fail (self != NULL && frame != NULL);

  if (frame->scale <= 0)
    return;
  zoom = CLAMP (self->zoom * factor, 1, SOL_FIGURE_CAMERA_MAX_ZOOM);
  if (zoom < NEARLY_ALL) {
    sol_figure_camera_reset (self);
    return;
  }
  scale = frame->scale / self->zoom * zoom;
  unit_x = (x - frame->x) / frame->scale + frame->units.x;
  unit_y = (y - frame->y) / frame->scale + frame->units.y;
  self->zoom = zoom;
  self->x = unit_x + (width / 2 - x) / scale;
  self->y = unit_y + (height / 2 - y) / scale;
}

void
sol_figure_camera_pan (SolFigureCamera *self, const SolFigureFrame *frame, double dx, double dy)
{
  g_return_if_fail (self != NULL && frame != NULL);

  if (self->zoom <= 1 || frame->scale <= 0)
    return;
  self->x -= dx / frame->scale;
  self->y -= dy / frame->scale;
}

void
sol_figure_camera_reset (SolFigureCamera *self)
{
  *self = (SolFigureCamera) { 1, 0, 0 };
}

SolFigureCamera
sol_figure_camera_mix (const SolFigureCamera *from, const SolFigureCamera *to, double t)
{
  SolFigureCamera mix = *to;

  g_return_val_if_fail (from != NULL && to != NULL, (SolFigureCamera) { 1 });

  mix.zoom = from->zoom * pow (to->zoom / from->zoom, t);
  /* All of the figure has no place of its own: one end lends the other its. */
  if (from->zoom > 1 && to->zoom > 1) {
    mix.x = from->x + (to->x - from->x) * t;
    mix.y = from->y + (to->y - from->y) * t;
  } else if (to->zoom <= 1) {
    mix.x = from->x;
    mix.y = from->y;
  }
  return mix;
}
