/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-fold.h"

#include "sol-frames.h"
#include "sol-widget-tree.h"

/* A widget takes about a tenth of a millisecond until it is drawn for the first time, most of it
 * for its style and, where it has text, its size. So many of them can be there as soon as those of
 * an empty page, and so many more in each frame after. */
#define FIRST_WIDGETS 12
#define MORE_WIDGETS 40

/* So many fill a screen. */
#define SCREEN_WIDGETS 60

#define KEY "sol-fold"
#define OPEN_KEY "sol-fold-open"

typedef struct {
  GtkWidget *focus;  /* borrowed, while it is still to come; NULL: nothing more has to be seen */
  GPtrArray *hidden; /* the last to be shown comes first */
  SolFrames *frames; /* in which they are shown; NULL: not yet */
} Fold;

static void
fold_free (gpointer data)
{
  Fold *self = data;

  g_clear_pointer (&self->frames, sol_frames_free);
  g_ptr_array_unref (self->hidden);
  g_free (self);
}

static int
count (GtkWidget *widget)
{
  int n = 1;

  if (!gtk_widget_get_visible (widget))
    return 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count (child);
  return n;
}

/* Whether the children of @widget come one below the other, so that one more moves none. */
static gboolean
is_column (GtkWidget *widget)
{
  if (GTK_IS_BOX (widget))
    return gtk_orientable_get_orientation (GTK_ORIENTABLE (widget)) == GTK_ORIENTATION_VERTICAL;
  return GTK_IS_LIST_BOX (widget) || GTK_IS_FLOW_BOX (widget);
}

/* NULL: it is elsewhere. */
static GtkWidget *
find_focus (GtkWidget *viewport)
{
  GtkWidget *focus = sol_widget_tree_get_focus (viewport);

  return focus != NULL && gtk_widget_is_ancestor (focus, viewport) ? focus : NULL;
}

static gboolean
has_focus (Fold *self, GtkWidget *widget)
{
  return self->focus != NULL &&
         (self->focus == widget || gtk_widget_is_ancestor (self->focus, widget));
}

/* Goes down through @widget, of which @left widgets more may be seen, and what has the focus. */
static void
fold (Fold *self, GtkWidget *widget, int *left)
{
  gboolean column = is_column (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    gboolean focused = has_focus (self, child);
    int n = count (child);

    if (n == 0)
      continue;
    if (*left <= 0 && column && self->focus == NULL) {
      gtk_widget_set_visible (child, FALSE);
      g_ptr_array_insert (self->hidden, 0, g_object_ref (child));
    } else if (n > *left && (focused || self->focus == NULL)) {
      (*left)--;
      fold (self, child, left);
    } else {
      *left -= n;
    }
    if (focused)
      self->focus = NULL;
  }
}

/* Only what can be scrolled goes on below the screen. */
static void
fold_scrolled (Fold *self, GtkWidget *widget, int n)
{
  int left = n;

  if (!gtk_widget_get_visible (widget))
    return;
  if (GTK_IS_VIEWPORT (widget)) {
    self->focus = find_focus (widget);
    fold (self, widget, &left);
    return;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    fold_scrolled (self, child, n);
}

static gboolean
unfold_cb (GtkWidget *page, gpointer data)
{
  Fold *self = data;
  int left = MORE_WIDGETS;

  while (left > 0 && self->hidden->len > 0) {
    g_autoptr (GtkWidget) widget = g_ptr_array_steal_index (self->hidden, self->hidden->len - 1);

    gtk_widget_set_visible (widget, TRUE);
    left -= count (widget);
  }
  if (self->hidden->len > 0)
    return TRUE;
  g_object_set_data (G_OBJECT (page), KEY, NULL);
  return FALSE;
}

/* @n: how many widgets are to be seen of what can be scrolled. */
static void
fold_page (GtkWidget *page, int n)
{
  Fold *self;

  if (g_object_get_data (G_OBJECT (page), KEY) != NULL ||
      g_object_get_data (G_OBJECT (page), OPEN_KEY) != NULL)
    return;
  self = g_new0 (Fold, 1);
  self->hidden = g_ptr_array_new_with_free_func (g_object_unref);
  fold_scrolled (self, page, n);
  if (self->hidden->len == 0) {
    fold_free (self);
    return;
  }
  self->frames = sol_frames_new (page, unfold_cb, self);
  g_object_set_data_full (G_OBJECT (page), KEY, self, fold_free);
}

void
sol_fold_page (GtkWidget *page)
{
  g_return_if_fail (GTK_IS_WIDGET (page));

  fold_page (page, FIRST_WIDGETS);
}

void
sol_fold_screen (GtkWidget *page)
{
  g_return_if_fail (GTK_IS_WIDGET (page));

  fold_page (page, SCREEN_WIDGETS);
}

void
sol_fold_keep_open (GtkWidget *page)
{
  g_return_if_fail (GTK_IS_WIDGET (page));

  g_object_set_data (G_OBJECT (page), OPEN_KEY, GINT_TO_POINTER (TRUE));
}

gboolean
sol_fold_is_open (GtkWidget *page)
{
  g_return_val_if_fail (GTK_IS_WIDGET (page), TRUE);

  return g_object_get_data (G_OBJECT (page), KEY) == NULL;
}
