/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-hit-map.h"

G_BEGIN_DECLS

/** SolFigureFrame: where a drawing stands in a widget, and what part of the plane it shows. */
typedef struct {
  double x; /* its left upper corner, in pixels of the widget */
  double y;
  double scale;      /* pixels a user unit; 0 before there is a size */
  SolBox units;      /* what is drawn, in user units of the drawing */
  gboolean mirrored; /* left and right are exchanged */
} SolFigureFrame;

/** sol_figure_frame_read: takes the bounds of the drawing of @figure, as yet without a size. Warns
 * where it can't be read. */
void sol_figure_frame_read (SolFigureFrame *self, SolFigure *figure);

/** sol_figure_frame_fit: stands the drawing in the middle of a widget of that size, as large as
 * fits with @margin around and @sides, the room of names, at each side. */
void sol_figure_frame_fit (
    SolFigureFrame *self, double width, double height, double margin, double sides);

/** sol_figure_frame_to_widget: turns a place in user units into one in the widget. */
void sol_figure_frame_to_widget (const SolFigureFrame *self, double *x, double *y);

/** sol_figure_frame_to_units: turns a place in the widget into one in user units. */
void sol_figure_frame_to_units (const SolFigureFrame *self, double *x, double *y);

/** sol_figure_frame_push: what @snapshot takes from now on stands with its corner in that of the
 * drawing, and is mirrored as that is, until gtk_snapshot_restore(). */
void sol_figure_frame_push (const SolFigureFrame *self, GtkSnapshot *snapshot);

G_END_DECLS
