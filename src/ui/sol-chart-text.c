/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-chart-text.h"

/* Half a letter reaches so far below the axis, and no further. */
#define ABOVE_AXIS 2

PangoLayout *
sol_chart_text_new (GtkWidget *widget, const char *text, int *width, int *height)
{
  g_autoptr (PangoAttrList) small = pango_attr_list_new ();
  PangoLayout *layout;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  layout = gtk_widget_create_pango_layout (widget, text);
  pango_attr_list_insert (small, pango_attr_scale_new (PANGO_SCALE_SMALL));
  pango_layout_set_attributes (layout, small);
  pango_layout_get_pixel_size (layout, width, height);
  return layout;
}

void
sol_chart_text_place_letters (const float ends[2], float away, float axis, float letters[2])
{
  guint upper = ends[1] < ends[0] ? 1 : 0, lower = 1 - upper;

  letters[lower] = ends[lower] + away;
  if (letters[lower] > axis - ABOVE_AXIS)
    letters[lower] = axis - ABOVE_AXIS;
  letters[upper] = ends[upper] - away;
  if (letters[upper] > letters[lower] - 2 * away)
    letters[upper] = letters[lower] - 2 * away;
}
