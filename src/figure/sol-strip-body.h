/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-body.h"
#include "sol-strip.h"

G_BEGIN_DECLS

/* The bodies of a strip: all of one scale and on one ground. Moments are counted from 0. */

/** sol_strip_solve: puts a body into the pose of the moment @moment of @strip, with @side as the
 * named leg. FALSE, with @stance left as it was, where there is no such moment. */
gboolean sol_strip_solve (SolStrip *strip, guint moment, SolBodySide side, SolStance *stance);

/** sol_strip_get_light: how strongly the calf works at the moment @moment of @strip. */
SolCalfLight sol_strip_get_light (SolStrip *strip, guint moment);

/** sol_strip_get_frame: the box around the body of the moment @moment of @strip, for
 * sol_body_draw(). Those of all moments are of one size, and their ground is as high; not mirrored.
 * FALSE, with @frame left as it was, where there is no such moment. */
gboolean sol_strip_get_frame (SolStrip *strip, guint moment, SolStanceBounds *frame);

/** sol_strip_draw: draws all moments of @strip on @cr side by side, each in a box of @width and
 * @height, the first at the origin. */
void sol_strip_draw (cairo_t *cr, SolStrip *strip, double width, double height, SolTheme theme);

/** sol_strip_draw_moment: draws the moment @moment of @strip on @cr in a box of @width and
 * @height at the origin. */
void sol_strip_draw_moment (
    cairo_t *cr, SolStrip *strip, guint moment, double width, double height, SolTheme theme);

/** sol_strip_render_png: writes the moment @moment of @strip, or all of them side by side where it
 * is -1, as a PNG file at @path, on the ground of @theme, @height_px high. FALSE with
 * SOL_FIGURE_ERROR where there is no such moment, the size can't be made, or the file can't be
 * written. */
gboolean sol_strip_render_png (
    SolStrip *strip, int moment, int height_px, SolTheme theme, const char *path, GError **error);

G_END_DECLS
