/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-page-focus.h"

#include <adwaita.h>

#define KEY "sol-page-focus"

/* NULL where nothing that is to be seen below @widget is what to begin with. */
static GtkWidget *
find_first (GtkWidget *widget)
{
  GtkWidget *first = NULL;

  if (!gtk_widget_get_child_visible (widget) || !gtk_widget_get_visible (widget))
    return NULL;
  if (g_object_get_data (G_OBJECT (widget), KEY) != NULL)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && first == NULL;
       child = gtk_widget_get_next_sibling (child))
    first = find_first (child);
  return first;
}

/* NULL where @page has no bar above anything. */
static GtkWidget *
find_content (GtkWidget *page)
{
  GtkWidget *content = NULL;

  if (ADW_IS_TOOLBAR_VIEW (page))
    return adw_toolbar_view_get_content (ADW_TOOLBAR_VIEW (page));
  for (GtkWidget *child = gtk_widget_get_first_child (page); child != NULL && content == NULL;
       child = gtk_widget_get_next_sibling (child))
    content = find_content (child);
  return content;
}

static void
set_follows_focus (GtkWidget *widget, gboolean follows)
{
  if (GTK_IS_VIEWPORT (widget))
    gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (widget), follows);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    set_follows_focus (child, follows);
}

void
sol_page_focus_begin_with (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data (G_OBJECT (widget), KEY, GINT_TO_POINTER (TRUE));
}

/* Where a page is laid out already, GTK goes by places, and the bar is above all else. */
void
sol_page_focus_begin (GtkWidget *page)
{
  GtkWidget *content, *first, *focus;

  g_return_if_fail (GTK_IS_WIDGET (page));

  content = find_content (page);
  if (content == NULL || !gtk_widget_get_mapped (page))
    return;
  set_follows_focus (content, FALSE);
  first = find_first (content);
  focus = gtk_root_get_focus (gtk_widget_get_root (page));
  if ((first == NULL || !gtk_widget_child_focus (first, GTK_DIR_TAB_FORWARD)) &&
      (focus == NULL || !gtk_widget_is_ancestor (focus, content)))
    gtk_widget_child_focus (content, GTK_DIR_TAB_FORWARD);
  set_follows_focus (content, TRUE);
}
