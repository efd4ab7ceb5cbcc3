/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-paper.h"

#include <cairo-pdf.h>
#include <langinfo.h>

#include "sol-cairo-private.h"

#define PT_PER_MM (72 / 25.4)

#define A4_WIDTH_MM 210
#define A4_HEIGHT_MM 297

#ifdef __GLIBC__
/* glibc gives the number in place of the text that others point to. */
static int
read_mm (nl_item item, int otherwise)
{
  int mm = GPOINTER_TO_INT (nl_langinfo (item));

  return mm >= 50 && mm <= 2000 ? mm : otherwise;
}
#endif

void
sol_paper_get_size (double *width, double *height)
{
  int width_mm = A4_WIDTH_MM, height_mm = A4_HEIGHT_MM;

#ifdef __GLIBC__
  width_mm = read_mm (_NL_PAPER_WIDTH, width_mm);
  height_mm = read_mm (_NL_PAPER_HEIGHT, height_mm);
#endif
  *width = width_mm * PT_PER_MM;
  *height = height_mm * PT_PER_MM;
}

/* Its margins are left out for who draws. */
static void
draw_page (
    cairo_surface_t *surface, double scale, guint page, SolPaperFunc draw, gpointer user_data)
{
  g_autoptr (SolCairo) cr = cairo_create (surface);
  double width, height;

  sol_paper_get_size (&width, &height);
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, SOL_PAPER_MARGIN, SOL_PAPER_MARGIN);
  draw (cr, page, width - 2 * SOL_PAPER_MARGIN, height - 2 * SOL_PAPER_MARGIN, user_data);
}

static void
paint_white (cairo_surface_t *surface)
{
  g_autoptr (SolCairo) cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
}

cairo_surface_t *
sol_paper_paint (guint page, int height_px, SolPaperFunc draw, gpointer user_data)
{
  g_return_val_if_fail (draw != NULL, NULL);
  g_return_val_if_fail (height_px > 0, NULL);

  double width, height, scale;
  cairo_surface_t *surface;

  sol_paper_get_size (&width, &height);
  scale = height_px / height;
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) (width * scale), height_px);
  paint_white (surface);
  draw_page (surface, scale, page, draw, user_data);
  return surface;
}

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

GBytes *
sol_paper_to_pdf (const char *title, guint n_pages, SolPaperFunc draw, gpointer user_data)
{
  g_return_val_if_fail (draw != NULL, NULL);

  GByteArray *bytes = g_byte_array_new ();
  double width, height;
  g_autoptr (SolSurface) surface = NULL;

  sol_paper_get_size (&width, &height);
  surface = cairo_pdf_surface_create_for_stream (write_cb, bytes, width, height);
  /* What old printers and readers know, too. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  if (title != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  for (guint page = 0; page < n_pages; page++) {
    draw_page (surface, 1, page, draw, user_data);
    cairo_surface_show_page (surface);
  }
  cairo_surface_finish (surface);
  return g_byte_array_free_to_bytes (bytes);
}
