/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-menu-search.h"

#include <glib/gi18n.h>

static void
stop_search_cb (GtkWidget *entry)
{
  GtkWidget *popover = gtk_widget_get_ancestor (entry, GTK_TYPE_POPOVER);

  if (popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (popover));
}

void
sol_menu_search_let_escape (GtkWidget *menu)
{
  g_return_if_fail (GTK_IS_WIDGET (menu));

  if (GTK_IS_SEARCH_ENTRY (menu)) {
    g_signal_connect (menu, "stop-search", G_CALLBACK (stop_search_cb), NULL);
    gtk_accessible_update_property (GTK_ACCESSIBLE (menu), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    _ ("Search"), -1);
  }
  for (GtkWidget *child = gtk_widget_get_first_child (menu); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    sol_menu_search_let_escape (child);
}
