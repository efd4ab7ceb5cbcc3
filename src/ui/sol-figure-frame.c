/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-frame.h"

#include "sol-drawing.h"

void
sol_figure_frame_read (SolFigureFrame *self, SolFigure *figure)
{
  g_autoptr (GError) error = NULL;
  SolBox *units = &self->units;

  self->scale = 0;
  if (sol_drawing_peek_bounds (figure, &units->x, &units->y, &units->width, &units->height, &error))
    return;
  g_warning ("The figure can't be shown: %s", error->message);
  *units = (SolBox) { 0, 0, 1, 1 };
}

void
sol_figure_frame_fit (
    SolFigureFrame *self, double width, double height, double margin, double sides)
{
  double across = (width - 2 * MAX (margin, sides)) / self->units.width;
  double down = (height - 2 * margin) / self->units.height;

  self->scale = MAX (0, MIN (across, down));
  self->x = (width - self->units.width * self->scale) / 2;
  self->y = (height - self->units.height * self->scale) / 2;
}

void
sol_figure_frame_to_widget (const SolFigureFrame *self, double *x, double *y)
{
  double across = *x - self->units.x;

  if (self->mirrored)
    across = self->units.width - across;
  *x = self->x + across * self->scale;
  *y = self->y + (*y - self->units.y) * self->scale;
}

void
sol_figure_frame_to_units (const SolFigureFrame *self, double *x, double *y)
{
  double across;

  g_return_if_fail (self->scale > 0);

  across = (*x - self->x) / self->scale;
  if (self->mirrored)
    across = self->units.width - across;
  *x = across + self->units.x;
  *y = (*y - self->y) / self->scale + self->units.y;
}

void
sol_figure_frame_push (const SolFigureFrame *self, GtkSnapshot *snapshot)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) self->x, (float) self->y));
  if (!self->mirrored)
    return;
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((float) (self->units.width * self->scale), 0));
  gtk_snapshot_scale (snapshot, -1, 1);
}
