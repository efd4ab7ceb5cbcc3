/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-figure-camera.h"

G_BEGIN_DECLS

/** SolFigureZoom: looking closer at a figure by wheel, pinch and drag, and by calls. A wheel and a
 * pinch zoom where the pointer is, two fingers on a touchpad and a drag move what is seen. */
typedef struct _SolFigureZoom SolFigureZoom;

/** SolFigureZoomFunc: called with the widget when one looks closer, further off or elsewhere.
 * @is_over says that a movement ends here; of a wheel or a pinch nobody knows. */
typedef void (*SolFigureZoomFunc) (GtkWidget *widget, gboolean is_over);

/** sol_figure_zoom_new: zooms in @widget, whose figure stands as @frame says; both are borrowed.
 * @changed is to stand the figure anew. (transfer full) */
SolFigureZoom *
sol_figure_zoom_new (GtkWidget *widget, const SolFigureFrame *frame, SolFigureZoomFunc changed);

/** sol_figure_zoom_free: frees @self. */
void sol_figure_zoom_free (SolFigureZoom *self);

/** sol_figure_zoom_get_camera: how close one looks, and where. (transfer none) */
SolFigureCamera *sol_figure_zoom_get_camera (SolFigureZoom *self);

/** sol_figure_zoom_find_target: where the animation that is under way will end; without one, what
 * sol_figure_zoom_get_camera() gives. */
SolFigureCamera sol_figure_zoom_find_target (SolFigureZoom *self);

/** sol_figure_zoom_by: looks closer by @factor, while what is seen at @x, @y of the widget, in its
 * pixels, stays there; moves there unless movement is not wanted. */
void sol_figure_zoom_by (SolFigureZoom *self, double factor, double x, double y);

/** sol_figure_zoom_fit: shows all of the figure; moves there unless movement is not wanted. */
void sol_figure_zoom_fit (SolFigureZoom *self);

/** sol_figure_zoom_pan: moves what is seen by a step in the direction of @dx, @dy, each -1 to 1. */
void sol_figure_zoom_pan (SolFigureZoom *self, double dx, double dy);

/** sol_figure_zoom_reset: shows all of the figure at once, as when there is another one. */
void sol_figure_zoom_reset (SolFigureZoom *self);

/** sol_figure_zoom_is_moving: whether a hand, a finger or an animation moves the figure. */
gboolean sol_figure_zoom_is_moving (SolFigureZoom *self);

G_END_DECLS
