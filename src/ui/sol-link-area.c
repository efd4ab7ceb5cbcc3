/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-link-area.h"

#include <string.h>

/* How many bytes are shown of the @length bytes of @markup: tags are not, an entity is one. */
static int
count_shown (const char *markup, gssize length)
{
  int count = 0;

  for (const char *at = markup; at < markup + length; at++)
    if (*at == '<')
      at = strchr (at, '>');
    else {
      if (*at == '&')
        at = strchr (at, ';');
      count++;
    }
  return count;
}

/* GtkLabel tells where no link of it is: the markup does, and its layout. */
static gboolean
find_bytes (const char *markup, const char *target, int bytes[2])
{
  g_autofree char *open = g_markup_printf_escaped ("<a href=\"%s\">", target);
  const char *begin = strstr (markup, open);

  if (begin == NULL)
    return FALSE;
  bytes[0] = count_shown (markup, begin - markup);
  bytes[1] = bytes[0] + count_shown (begin, strstr (begin, "</a>") - begin);
  return TRUE;
}

static GdkRectangle
find_letter (PangoLayout *layout, int index)
{
  PangoRectangle letter;

  pango_layout_index_to_pos (layout, index, &letter);
  pango_extents_to_pixels (&letter, NULL);
  return (GdkRectangle) { MIN (letter.x, letter.x + letter.width), letter.y, ABS (letter.width),
                          letter.height };
}

gboolean
sol_link_area_find (GtkLabel *label, const char *target, GdkRectangle *area)
{
  PangoLayout *layout;
  PangoLayoutLine *line;
  GdkRectangle first, last;
  const char *end;
  int bytes[2], row, x, y;

  g_return_val_if_fail (GTK_IS_LABEL (label), FALSE);
  g_return_val_if_fail (target != NULL && area != NULL, FALSE);

  if (!find_bytes (gtk_label_get_label (label), target, bytes))
    return FALSE;
  layout = gtk_label_get_layout (label);
  pango_layout_index_to_line_x (layout, bytes[0], FALSE, &row, NULL);
  line = pango_layout_get_line_readonly (layout, row);
  end = gtk_label_get_text (label) + MIN (bytes[1], line->start_index + line->length);
  first = find_letter (layout, bytes[0]);
  last = find_letter (layout, (int) (g_utf8_prev_char (end) - gtk_label_get_text (label)));
  gdk_rectangle_union (&first, &last, area);
  gtk_label_get_layout_offsets (label, &x, &y);
  area->x += x;
  area->y += y;
  return TRUE;
}
