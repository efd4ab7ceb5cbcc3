/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-widget-tree.h"

static GtkWidget *
find (GtkWidget *widget, SolWidgetFunc is, gpointer data)
{
  GtkWidget *found = is (widget, data) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, is, data);
  return found;
}

GtkWidget *
sol_widget_tree_find (GtkWidget *widget, SolWidgetFunc is, gpointer data)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (is != NULL, NULL);

  return find (widget, is, data);
}

static gboolean
is_of_type (GtkWidget *widget, gpointer data)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), *(GType *) data);
}

GtkWidget *
sol_widget_tree_find_type (GtkWidget *widget, GType type)
{
  return sol_widget_tree_find (widget, is_of_type, &type);
}

GtkWidget *
sol_widget_tree_get_focus (GtkWidget *widget)
{
  GtkRoot *root;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  root = gtk_widget_get_root (widget);
  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

gboolean
sol_widget_tree_has_focus (GtkWidget *widget)
{
  GtkWidget *focus;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  focus = sol_widget_tree_get_focus (widget);
  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}
