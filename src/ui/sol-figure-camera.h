/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure-frame.h"

G_BEGIN_DECLS

/** SOL_FIGURE_CAMERA_MAX_ZOOM: how close one can look. */
#define SOL_FIGURE_CAMERA_MAX_ZOOM 8.0

/** SolFigureCamera: how close one looks at a figure, and where. Pure numbers: what goes in decides
 * what comes out. Begin with { 1 }, which fits all of the figure into the widget. */
typedef struct {
  double zoom; /* 1: all of it, to SOL_FIGURE_CAMERA_MAX_ZOOM */
  double x;    /* what stands in the middle of the widget, in user units of the drawing as it is */
  double y;    /* seen, which may be mirrored; without meaning at zoom 1 */
} SolFigureCamera;

/** sol_figure_camera_apply: stands @frame in a widget of that size as the camera sees it; at zoom 1
 * with @margin around and room for names at its @sides. What the camera looks at is brought back
 * where it would leave the figure. */
void sol_figure_camera_apply (SolFigureCamera *self,
                              SolFigureFrame *frame,
                              double width,
                              double height,
                              double margin,
                              double sides);

/** sol_figure_camera_zoom_at: looks closer by @factor (further off below 1), while what is seen at
 * @x, @y of the widget stays there. @frame is as sol_figure_camera_apply() left it; it is to be
 * applied again. */
void sol_figure_camera_zoom_at (SolFigureCamera *self,
                                const SolFigureFrame *frame,
                                double width,
                                double height,
                                double factor,
                                double x,
                                double y);

/** sol_figure_camera_pan: moves the figure by @dx, @dy pixels of the widget. To be applied again.
 */
void
sol_figure_camera_pan (SolFigureCamera *self, const SolFigureFrame *frame, double dx, double dy);

/** sol_figure_camera_reset: fits all of the figure into the widget. */
void sol_figure_camera_reset (SolFigureCamera *self);

/** sol_figure_camera_mix: what lies the part @t, 0 to 1, of the way between two cameras: zoom by
 * ratio, so that it seems even. */
SolFigureCamera
sol_figure_camera_mix (const SolFigureCamera *from, const SolFigureCamera *to, double t);

G_END_DECLS
