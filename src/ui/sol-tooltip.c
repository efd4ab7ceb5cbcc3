/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-tooltip.h"

/* Of a hidden widget GTK does not ask. What is seen is never hidden: it would lose the focus. */
void
sol_tooltip_set (GtkWidget *widget, const char *text)
{
  gboolean hide;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  hide = gtk_widget_get_visible (widget) && !gtk_widget_get_mapped (widget);
  if (hide)
    gtk_widget_set_visible (widget, FALSE);
  gtk_widget_set_tooltip_text (widget, text);
  if (hide)
    gtk_widget_set_visible (widget, TRUE);
}
