/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-find.h"

/** button_names_get_words: the words on @widget, if it is a button that has any. */
static inline const char *
button_names_get_words (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget))
    return gtk_button_get_label (GTK_BUTTON (widget));
  return GTK_IS_CHECK_BUTTON (widget) ? gtk_check_button_get_label (GTK_CHECK_BUTTON (widget))
                                      : NULL;
}

/** button_names_assert: checks that screen readers have the name that a button in @widget has for
 * them: the relation to the words on it would hide it. */
static inline void
button_names_assert (gpointer widget)
{
  g_autoptr (GPtrArray) widgets = sol_find_all (widget, GTK_TYPE_WIDGET);

  for (guint i = 0; i < widgets->len; i++) {
    GtkAccessible *button = widgets->pdata[i];
    const char *words = button_names_get_words (widgets->pdata[i]);

    if (words != NULL && gtk_test_accessible_has_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL) &&
        gtk_test_accessible_has_relation (button, GTK_ACCESSIBLE_RELATION_LABELLED_BY))
      g_test_fail_printf ("%s: a %s goes by its words “%s”, not by its name",
                          G_OBJECT_TYPE_NAME (widget), G_OBJECT_TYPE_NAME (button), words);
  }
}

/** list_names_has: whether screen readers have a name of @list: one of its own, or the title of the
 * group that it is of. */
static inline gboolean
list_names_has (GtkWidget *list)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (list);
  GtkWidget *group = gtk_widget_get_ancestor (list, ADW_TYPE_PREFERENCES_GROUP);

  if (!gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY))
    return gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL);
  return group == NULL || sol_find (group, GTK_TYPE_LIST_BOX) != list ||
         *adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (group)) != '\0';
}

/** list_names_assert: checks that no list in @widget is just “list” for screen readers, be it one
 * of rows or of words. */
static inline void
list_names_assert (gpointer widget)
{
  g_autoptr (GPtrArray) lists = sol_find_all (widget, GTK_TYPE_WIDGET);

  for (guint i = 0; i < lists->len; i++) {
    GtkWidget *row = gtk_widget_get_first_child (lists->pdata[i]);

    if (row == NULL || GTK_IS_LIST_VIEW (lists->pdata[i]) ||
        !gtk_widget_get_visible (lists->pdata[i]) ||
        gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (lists->pdata[i])) !=
            GTK_ACCESSIBLE_ROLE_LIST)
      continue;
    if (!list_names_has (lists->pdata[i]))
      g_test_fail_printf ("%s: the %s with a %s “%s” has no name", G_OBJECT_TYPE_NAME (widget),
                          G_OBJECT_TYPE_NAME (lists->pdata[i]), G_OBJECT_TYPE_NAME (row),
                          ADW_IS_PREFERENCES_ROW (row)
                              ? adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row))
                              : "");
  }
}
