/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include <cairo.h>

#include "sol-theme.h"

G_BEGIN_DECLS

/** sol_figure_look_get_theme: the theme of drawings that goes with the style of the program. */
SolTheme sol_figure_look_get_theme (void);

/** sol_figure_look_get_outline: the colour around what is pointed at: the accent, unless it is one
 * of the two muscles' own colours. */
SolColour sol_figure_look_get_outline (void);

/** sol_figure_look_get_scale: device pixels a pixel of @widget, 1 where it is not on a screen. */
double sol_figure_look_get_scale (GtkWidget *widget);

/** sol_figure_look_dup_texture: @surface, an ARGB32 image that is not changed any more, as a
 * texture. For any thread. (transfer full) */
GdkTexture *sol_figure_look_dup_texture (cairo_surface_t *surface);

/** sol_figure_look_watch: calls @changed with @object, as a signal would, when either changes, as
 * long as @object lives. */
void sol_figure_look_watch (GCallback changed, gpointer object);

G_END_DECLS
