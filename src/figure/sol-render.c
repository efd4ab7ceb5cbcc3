/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-render.h"

#include "sol-cairo-private.h"
#include "sol-figure-error.h"
#include "sol-figure-file.h"
#include "sol-painter.h"

static void
paint_ground (cairo_surface_t *surface, SolTheme theme)
{
  g_autoptr (SolCairo) cr = cairo_create (surface);
  SolColour ground = sol_theme_get_background (theme);

  cairo_set_operator (cr, CAIRO_OPERATOR_DEST_OVER);
  cairo_set_source_rgb (cr, ground.red, ground.green, ground.blue);
  cairo_paint (cr);
}

gboolean
sol_drawing_render_png (SolFigure *figure,
                        const char *stage,
                        int height_px,
                        SolTheme theme,
                        const char *path,
                        GError **error)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  g_autoptr (SolPainter) painter = sol_painter_new (figure);
  g_autoptr (SolSurface) surface = NULL;
  SolScene scene = { .stage = (char *) stage, .theme = theme, .height_px = height_px };

  surface = sol_painter_paint (painter, &scene, NULL, error);
  return surface != NULL && sol_render_write_png (surface, theme, path, error);
}

static cairo_status_t
add_cb (void *bytes, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (bytes, data, length);
  return CAIRO_STATUS_SUCCESS;
}

gboolean
sol_render_write_png (cairo_surface_t *surface, SolTheme theme, const char *path, GError **error)
{
  g_return_val_if_fail (surface != NULL, FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  GByteArray *data = g_byte_array_new ();
  cairo_status_t status;
  g_autoptr (GBytes) bytes = NULL;

  paint_ground (surface, theme);
  status = cairo_surface_write_to_png_stream (surface, add_cb, data);
  bytes = g_byte_array_free_to_bytes (data);
  if (status == CAIRO_STATUS_SUCCESS)
    return sol_figure_file_write (bytes, path, error);
  g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_WRITE, "can't write “%s”: %s", path,
               cairo_status_to_string (status));
  return FALSE;
}
