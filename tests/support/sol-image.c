/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-image.h"

static gboolean
differ (guint32 a, guint32 b, int tolerance)
{
  for (int shift = 0; shift < 32; shift += 8)
    if (ABS ((int) (a >> shift & 0xff) - (int) (b >> shift & 0xff)) > tolerance)
      return TRUE;
  return FALSE;
}

guint
sol_image_count_different (cairo_surface_t *a, cairo_surface_t *b, int tolerance)
{
  int width = cairo_image_surface_get_width (a);
  int height = cairo_image_surface_get_height (a);
  guint count = 0;

  if (width != cairo_image_surface_get_width (b) || height != cairo_image_surface_get_height (b))
    return G_MAXUINT;
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      count += differ (sol_image_get_pixel (a, x, y), sol_image_get_pixel (b, x, y), tolerance);
  return count;
}

guint
sol_image_count_ink (cairo_surface_t *surface)
{
  guint count = 0;

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      count += sol_image_get_pixel (surface, x, y) >> 24 >= 128;
  return count;
}

guint32
sol_image_get_pixel (cairo_surface_t *surface, int x, int y)
{
  const guint8 *data = cairo_image_surface_get_data (surface);
  gconstpointer row;

  if (x < 0 || y < 0 || x >= cairo_image_surface_get_width (surface) ||
      y >= cairo_image_surface_get_height (surface))
    return 0;
  row = data + (gsize) y * (gsize) cairo_image_surface_get_stride (surface);
  return ((const guint32 *) row)[x];
}

cairo_surface_t *
sol_image_copy_part (cairo_surface_t *surface, int x, int y, int width, int height)
{
  cairo_surface_t *part = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (part);

  cairo_set_operator (cr, CAIRO_OPERATOR_SOURCE);
  cairo_set_source_surface (cr, surface, -x, -y);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_flush (part);
  return part;
}
