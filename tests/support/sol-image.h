/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <glib.h>

/** sol_image_count_different: the pixels of which a channel differs by more than @tolerance levels
 * (of 255) between the ARGB32 surfaces @a and @b; G_MAXUINT where their sizes differ. */
guint sol_image_count_different (cairo_surface_t *a, cairo_surface_t *b, int tolerance);

/** sol_image_count_ink: the pixels of @surface that are at least half opaque. */
guint sol_image_count_ink (cairo_surface_t *surface);

/** sol_image_get_pixel: the pixel at @x, @y as premultiplied ARGB; 0 outside. */
guint32 sol_image_get_pixel (cairo_surface_t *surface, int x, int y);

/** sol_image_copy_part: the part of @surface that begins at @x, @y. (transfer full) */
cairo_surface_t *
sol_image_copy_part (cairo_surface_t *surface, int x, int y, int width, int height);
