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

int
sol_chart_text_get_height (GtkWidget *widget)
{
  g_autoptr (PangoLayout) line = NULL;
  int width, height;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 0);

  line = sol_chart_text_new (widget, "0", &width, &height);
  return height;
}

void
sol_chart_text_snapshot (GtkWidget *widget,
                         GtkSnapshot *snapshot,
                         const char *text,
                         double x,
                         double y,
                         double share,
                         const GdkRGBA *colour)
{
  g_autoptr (PangoLayout) layout = NULL;
  int width, height;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  layout = sol_chart_text_new (widget, text, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot, &GRAPHENE_POINT_INIT ((float) (x - width * share), (float) (y - height / 2.0)));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}
