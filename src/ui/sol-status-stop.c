/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-status-stop.h"

#include "sol-widget-tree.h"

static void
room_changed_cb (GtkWidget *scroller, GtkAdjustment *adjustment)
{
  gtk_widget_set_focusable (scroller, gtk_adjustment_get_upper (adjustment) >
                                          gtk_adjustment_get_page_size (adjustment));
}

void
sol_status_stop_watch (GtkScrolledWindow *scroller)
{
  GtkAdjustment *adjustment;

  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scroller));

  adjustment = gtk_scrolled_window_get_vadjustment (scroller);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (room_changed_cb), scroller,
                           G_CONNECT_SWAPPED);
  room_changed_cb (GTK_WIDGET (scroller), adjustment);
}

void
sol_status_stop_name (AdwStatusPage *page)
{
  GtkWidget *scroller;

  g_return_if_fail (ADW_IS_STATUS_PAGE (page));

  scroller = sol_widget_tree_find_type (GTK_WIDGET (page), GTK_TYPE_SCROLLED_WINDOW);
  g_return_if_fail (scroller != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (scroller), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_status_page_get_title (page), -1);
  sol_status_stop_watch (GTK_SCROLLED_WINDOW (scroller));
}
