/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <cairo-svg.h>
#include <math.h>
#include <string.h>

#include "sol-cairo-private.h"
#include "sol-figure-error.h"
#include "sol-print-private.h"

/* A PNG has so many pixels for one of the view, at least so many in its longer direction, and never
 * more than other programs open. */
#define SCALE 2.0
#define LONGER_PX 2000
#define MOST_PX 8192

static cairo_status_t
write_cb (void *bytes, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (bytes, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
check (cairo_status_t status, GError **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_WRITE, "can't make the picture: %s",
               cairo_status_to_string (status));
  return FALSE;
}

/* Draws on @surface, each pixel of the view as large as asked for. */
static gboolean
draw_on (SolPrint *self,
         cairo_surface_t *surface,
         double scale_x,
         double scale_y,
         GCancellable *cancellable,
         GError **error)
{
  g_autoptr (SolCairo) cr = cairo_create (surface);

  cairo_scale (cr, scale_x, scale_y);
  return sol_print_draw (self, cr, cancellable, error) && check (cairo_status (cr), error);
}

GBytes *
sol_print_to_png (SolPrint *self, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (SolSurface) surface = NULL;
  double width, height, longer, scale;
  int width_px, height_px;

  sol_print_get_size (self, &width, &height);
  longer = MAX (width, height);
  scale = MIN (MAX (SCALE, LONGER_PX / longer), MOST_PX / longer);
  /* Whole pixels, filled to the last. */
  width_px = MAX (1, (int) lround (width * scale));
  height_px = MAX (1, (int) lround (height * scale));
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width_px, height_px);
  if (!draw_on (self, surface, width_px / width, height_px / height, cancellable, error) ||
      !check (cairo_surface_write_to_png_stream (surface, write_cb, bytes), error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/* --- SVG --- */

static void
append_element (GString *svg, const char *name, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append_printf (svg, "<%s>%s</%s>\n", name, escaped, name);
}

/* The names are outlines; here they can be read, found and spoken. */
static char *
describe (SolPrint *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->labels->len; i++) {
    g_autofree char *name = g_strdup (g_array_index (self->labels, SolPrintLabel, i).text);

    g_string_append_printf (text, "%s%s", i == 0 ? "" : ", ", g_strdelimit (name, "\n", ' '));
  }
  if (self->credit != NULL)
    g_string_append_printf (text, "%s%s", text->len == 0 ? "" : ". ", self->credit);
  return g_string_free (text, FALSE);
}

/* Puts title and description where a reader looks for them: first in the drawing. */
static GBytes *
add_words (SolPrint *self, GByteArray *bytes)
{
  GString *svg = g_string_new_len ((const char *) bytes->data, bytes->len);
  const char *root = strstr (svg->str, "<svg");
  const char *end = root == NULL ? NULL : strchr (root, '>');
  g_autoptr (GString) words = g_string_new ("\n");
  g_autofree char *description = describe (self);
  gsize length;

  if (self->caption != NULL)
    append_element (words, "title", self->caption);
  if (*description != '\0')
    append_element (words, "desc", description);
  if (end != NULL)
    g_string_insert_len (svg, end + 1 - svg->str, words->str, (gssize) words->len);
  length = svg->len;
  return g_bytes_new_take (g_string_free (svg, FALSE), length);
}

GBytes *
sol_print_to_svg (SolPrint *self, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (SolSurface) surface = NULL;
  double width, height;

  sol_print_get_size (self, &width, &height);
  surface = cairo_svg_surface_create_for_stream (write_cb, bytes, width, height);
  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  if (!draw_on (self, surface, 1, 1, cancellable, error))
    return NULL;
  cairo_surface_finish (surface);
  if (!check (cairo_surface_status (surface), error))
    return NULL;
  return add_words (self, bytes);
}
