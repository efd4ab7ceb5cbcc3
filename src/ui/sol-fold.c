/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-fold.h"

#include "sol-wrapping.h"

/* A widget takes about a tenth of a millisecond until it is drawn for the first time, most of it
 * for its style and, where it has text, its size. So many of them fill a screen, */
#define FIRST_WIDGETS 60

/* and so many more leave a frame some room. */
#define MORE_WIDGETS 40

/* The same for rows, which are to be made, too. */
#define FIRST_ROWS 12
#define MORE_ROWS 4

#define KEY "sol-fold"
#define OPEN_KEY "sol-fold-open"

typedef struct {
  GPtrArray *hidden; /* the last to be shown comes first */
  gboolean drawn;    /* the first frame is on its way */
} Fold;

static void
fold_free (gpointer data)
{
  Fold *self = data;

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

/* Goes down through @widget, of which @left widgets more may be seen. */
static void
fold (Fold *self, GtkWidget *widget, int *left)
{
  gboolean column = is_column (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    int n = count (child);

    if (n == 0)
      continue;
    if (*left <= 0 && column) {
      gtk_widget_set_visible (child, FALSE);
      g_ptr_array_insert (self->hidden, 0, g_object_ref (child));
    } else if (n > *left) {
      (*left)--;
      fold (self, child, left);
    } else {
      *left -= n;
    }
  }
}

/* Only what can be scrolled goes on below the screen. */
static void
fold_scrolled (Fold *self, GtkWidget *widget)
{
  int left = FIRST_WIDGETS;

  if (!gtk_widget_get_visible (widget))
    return;
  if (GTK_IS_VIEWPORT (widget)) {
    fold (self, widget, &left);
    return;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    fold_scrolled (self, child);
}

/* The first call comes before the first frame is laid out. */
static gboolean
unfold_cb (GtkWidget *page, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data)
{
  Fold *self = data;
  int left = MORE_WIDGETS;

  if (!self->drawn) {
    self->drawn = TRUE;
    return G_SOURCE_CONTINUE;
  }
  while (left > 0 && self->hidden->len > 0) {
    g_autoptr (GtkWidget) widget = g_ptr_array_steal_index (self->hidden, self->hidden->len - 1);

    gtk_widget_set_visible (widget, TRUE);
    left -= count (widget);
  }
  if (self->hidden->len > 0)
    return G_SOURCE_CONTINUE;
  g_object_set_data (G_OBJECT (page), KEY, NULL);
  return G_SOURCE_REMOVE;
}

/* --- Lists --- */

typedef struct {
  GListModel *items;
  GtkListBoxCreateWidgetFunc create;
  gpointer data;
  guint n_rows; /* that there are */
  gboolean drawn;
} Filling;

static void
filling_free (gpointer data)
{
  Filling *self = data;

  g_object_unref (self->items);
  g_free (self);
}

/* Returns whether there are more. */
static gboolean
add_rows (Filling *self, GtkListBox *list, guint n)
{
  guint n_items = g_list_model_get_n_items (self->items);

  for (; n > 0 && self->n_rows < n_items; n--) {
    g_autoptr (GObject) item = g_list_model_get_item (self->items, self->n_rows++);

    GtkWidget *row = self->create (item, self->data);

    sol_wrapping_bound (row);
    gtk_list_box_append (list, row);
  }
  return self->n_rows < n_items;
}

static gboolean
fill_cb (GtkWidget *list, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data)
{
  Filling *self = data;

  if (!self->drawn) {
    self->drawn = TRUE;
    return G_SOURCE_CONTINUE;
  }
  return add_rows (self, GTK_LIST_BOX (list), MORE_ROWS);
}

void
sol_fold_fill_list (GtkListBox *list,
                    GListModel *items,
                    GtkListBoxCreateWidgetFunc create,
                    gpointer data)
{
  Filling *self;

  g_return_if_fail (GTK_IS_LIST_BOX (list));
  g_return_if_fail (G_IS_LIST_MODEL (items));
  g_return_if_fail (create != NULL);

  self = g_new0 (Filling, 1);
  self->items = g_object_ref (items);
  self->create = create;
  self->data = data;
  if (add_rows (self, list, FIRST_ROWS))
    gtk_widget_add_tick_callback (GTK_WIDGET (list), fill_cb, self, filling_free);
  else
    filling_free (self);
}

/* --- Pages --- */

void
sol_fold_page (GtkWidget *page)
{
  Fold *self;

  g_return_if_fail (GTK_IS_WIDGET (page));

  if (g_object_get_data (G_OBJECT (page), KEY) != NULL ||
      g_object_get_data (G_OBJECT (page), OPEN_KEY) != NULL)
    return;
  self = g_new0 (Fold, 1);
  self->hidden = g_ptr_array_new_with_free_func (g_object_unref);
  fold_scrolled (self, page);
  if (self->hidden->len == 0) {
    fold_free (self);
    return;
  }
  g_object_set_data_full (G_OBJECT (page), KEY, self, fold_free);
  gtk_widget_add_tick_callback (page, unfold_cb, self, NULL);
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
