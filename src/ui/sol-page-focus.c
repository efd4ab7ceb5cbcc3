/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-page-focus.h"

#include <adwaita.h>

#include "sol-fold.h"
#include "sol-frames.h"
#include "sol-making.h"
#include "sol-widget-tree.h"

#define KEY "sol-page-focus"
#define FRAMES_KEY "sol-page-focus-frames"

/* NULL where nothing below @widget is what to begin with, or @seen and it is not to be seen. */
static GtkWidget *
find_first (GtkWidget *widget, gboolean seen)
{
  GtkWidget *first = NULL;

  if (seen && (!gtk_widget_get_child_visible (widget) || !gtk_widget_get_visible (widget)))
    return NULL;
  if (g_object_get_data (G_OBJECT (widget), KEY) != NULL)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && first == NULL;
       child = gtk_widget_get_next_sibling (child))
    first = find_first (child, seen);
  return first;
}

/* NULL where @page has no bar above anything. */
static GtkWidget *
find_content (GtkWidget *page)
{
  GtkWidget *view = sol_widget_tree_find_type (page, ADW_TYPE_TOOLBAR_VIEW);

  return view != NULL ? adw_toolbar_view_get_content (ADW_TOOLBAR_VIEW (view)) : NULL;
}

/* What stands in a bar of @page is always in view: it goes before what lies below. */
static GtkWidget *
find_first_seen (GtkWidget *content)
{
  GtkWidget *first = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (gtk_widget_get_parent (content));
       child != NULL && first == NULL; child = gtk_widget_get_next_sibling (child))
    if (child != content)
      first = find_first (child, TRUE);
  return first != NULL ? first : find_first (content, TRUE);
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

static gboolean
is_whole (GtkWidget *page)
{
  return sol_fold_is_open (page) && sol_making_is_done (page);
}

/* Where a page is laid out already, GTK goes by places, and the bar is above all else. */
gboolean
sol_page_focus_give (GtkWidget *content, GtkWidget *widget)
{
  gboolean given;

  g_return_val_if_fail (GTK_IS_WIDGET (content), FALSE);
  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  set_follows_focus (content, FALSE);
  given = gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
  set_follows_focus (content, TRUE);
  return given;
}

/* Whether @page lets a person write: only it leads there itself, into its bar too. */
static gboolean
is_written_in (GtkWidget *page, GtkWidget *focus)
{
  return focus != NULL && GTK_IS_TEXT (focus) && gtk_widget_is_ancestor (focus, page);
}

/* What is there of @content is asked. As long as there is more to come, what scrolls it is not the
 * beginning: it can't be pressed, and goes by no name. */
static gboolean
begin_anywhere (GtkWidget *page, GtkWidget *content)
{
  GtkWidget *inner = content;

  if (GTK_IS_SCROLLED_WINDOW (content) && !is_whole (page))
    inner = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (content));
  return (inner != NULL && sol_page_focus_give (content, inner)) || is_whole (page);
}

/* Returns whether @page has what it began with. What is there of it at any time is its beginning.
 */
static gboolean
begin (GtkWidget *page)
{
  GtkWidget *focus = sol_widget_tree_get_focus (page);
  GtkWidget *content = find_content (page);
  GtkWidget *first;

  if (content == NULL || is_written_in (page, focus))
    return TRUE;
  first = find_first_seen (content);
  if (first != NULL && sol_page_focus_give (content, first))
    return TRUE;
  if (!is_whole (page) && find_first (content, FALSE) != NULL)
    return FALSE;
  return (focus != NULL && gtk_widget_is_ancestor (focus, content)) ||
         begin_anywhere (page, content);
}

static gboolean
begin_cb (GtkWidget *page, gpointer data G_GNUC_UNUSED)
{
  if (!begin (page))
    return TRUE;
  g_object_set_data (G_OBJECT (page), FRAMES_KEY, NULL);
  return FALSE;
}

/* Whether @page has put the focus where it is to be, or leaves it to GTK. */
static gboolean
has_begun (GtkWidget *page, GtkRoot *root)
{
  GtkWidget *content = find_content (page);
  GtkWidget *focus = gtk_root_get_focus (root);

  return content == NULL || is_written_in (page, focus) ||
         (find_first (content, FALSE) == NULL && focus != NULL &&
          gtk_widget_is_ancestor (focus, content));
}

void
sol_page_focus_begin (GtkWidget *page)
{
  GtkRoot *root;

  g_return_if_fail (GTK_IS_WIDGET (page));

  root = gtk_widget_get_root (page);
  if (root == NULL || !gtk_widget_get_mapped (page) || has_begun (page, root))
    return;
  gtk_root_set_focus (root, NULL);
  g_object_set_data_full (G_OBJECT (page), FRAMES_KEY, sol_frames_new (page, begin_cb, NULL),
                          (GDestroyNotify) sol_frames_free);
}

gboolean
sol_page_focus_is_beginning (GtkWidget *page)
{
  g_return_val_if_fail (GTK_IS_WIDGET (page), FALSE);

  return g_object_get_data (G_OBJECT (page), FRAMES_KEY) != NULL;
}
