/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolWidgetFunc: whether @widget is the one sought. */
typedef gboolean (*SolWidgetFunc) (GtkWidget *widget, gpointer data);

/** sol_widget_tree_find: the first of @widget and what is below it, from the top, that @is sought.
 * NULL: none is. (transfer none) */
GtkWidget *sol_widget_tree_find (GtkWidget *widget, SolWidgetFunc is, gpointer data);

/** sol_widget_tree_find_type: the first one of @type. NULL: none is. (transfer none) */
GtkWidget *sol_widget_tree_find_type (GtkWidget *widget, GType type);

/** sol_widget_tree_get_focus: what has the focus in the window of @widget, wherever it is there.
 * NULL: nothing has, or @widget is in no window. (transfer none) */
GtkWidget *sol_widget_tree_get_focus (GtkWidget *widget);

/** sol_widget_tree_has_focus: whether @widget or anything below it has the focus of their window.
 * FALSE while it is in none. */
gboolean sol_widget_tree_has_focus (GtkWidget *widget);

G_END_DECLS
