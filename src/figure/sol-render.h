/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "sol-figure.h"
#include "sol-theme.h"

G_BEGIN_DECLS

/** sol_drawing_render_png: writes @stage of @figure (NULL or empty: the first stage) as a PNG file
 * at @path, @height_px pixels high, on the ground of @theme. Needs no display. FALSE with
 * SOL_FIGURE_ERROR where the stage is unknown, the drawing broken, the size out of 1 to 16384, or
 * the file can't be written. */
gboolean sol_drawing_render_png (SolFigure *figure,
                                 const char *stage,
                                 int height_px,
                                 SolTheme theme,
                                 const char *path,
                                 GError **error);

/** sol_render_write_png: writes @surface, on the ground of @theme, as a PNG file at @path.
 * SOL_FIGURE_ERROR_WRITE where that fails. */
gboolean
sol_render_write_png (cairo_surface_t *surface, SolTheme theme, const char *path, GError **error);

G_END_DECLS
