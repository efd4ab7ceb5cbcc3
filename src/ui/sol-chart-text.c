/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-chart-text.h"

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
