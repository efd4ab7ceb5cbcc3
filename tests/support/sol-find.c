/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-find.h"

GtkWidget *
sol_find (gpointer widget, GType type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = sol_find (child, type);
  return found;
}
