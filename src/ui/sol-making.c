/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-making.h"

#include "sol-fold.h"
#include "sol-frames.h"
#include "sol-wrapping.h"

/* For so long widgets are made before a frame: laying them out and drawing them takes about twice
 * as long again, and a page that slides in has to be moved, too. */
#define FRAME_US 2500

/* Rows of the first frame. */
#define FIRST_ROWS 2

#define KEY "sol-making"

typedef struct {
  SolMakingFunc make;
  gpointer data;
  GDestroyNotify free_data;
} Work;

typedef struct {
  GQueue works; /* of Work; the first is under way */
  SolFrames *frames;
  guint n_bits; /* that are being made: one may ask for another */
} Making;

static void
work_free (gpointer data)
{
  Work *work = data;

  if (work->free_data != NULL)
    work->free_data (work->data);
  g_free (work);
}

static void
making_free (gpointer data)
{
  Making *self = data;

  sol_frames_free (self->frames);
  g_queue_clear_full (&self->works, work_free);
  g_free (self);
}

static Making *
get_making (GtkWidget *page)
{
  return g_object_get_data (G_OBJECT (page), KEY);
}

static void
end (GtkWidget *page)
{
  sol_wrapping_bound (page);
  g_object_set_data (G_OBJECT (page), KEY, NULL);
}

/* What is made may be asked for by what makes it: it is out of the queue by then, and put back for
 * what is left of it. */
static void
make_first (Making *self)
{
  Work *work = g_queue_pop_head (&self->works);

  if (work == NULL)
    return;
  self->n_bits++;
  if (work->make (work->data))
    g_queue_push_head (&self->works, work);
  else
    work_free (work);
  self->n_bits--;
}

/* Returns whether there is more: not where what was made has closed @page, which is gone then. */
static gboolean
make_bit (GtkWidget *page)
{
  Making *self = get_making (page);
  GtkWidget *left = NULL;
  gboolean more;

  g_set_weak_pointer (&left, page);
  g_object_ref (page);
  make_first (self);
  g_object_unref (page);
  if (left == NULL)
    return FALSE;
  g_clear_weak_pointer (&left);
  more = !g_queue_is_empty (&self->works);
  if (!more && self->n_bits == 0)
    end (page);
  return more;
}

/* What there is already is shown first. What made a bit may have closed @page. */
static gboolean
frame_cb (GtkWidget *page, gpointer data G_GNUC_UNUSED)
{
  gint64 end_us = g_get_monotonic_time () + FRAME_US;
  gboolean more = TRUE;

  if (!sol_fold_is_open (page))
    return TRUE;
  while (more && gtk_widget_get_mapped (page) && g_get_monotonic_time () < end_us)
    more = make_bit (page);
  if (more)
    sol_wrapping_bound (page);
  return more;
}

static Making *
begin (GtkWidget *page)
{
  Making *self = get_making (page);

  if (self != NULL)
    return self;
  self = g_new0 (Making, 1);
  self->frames = sol_frames_new (page, frame_cb, NULL);
  g_object_set_data_full (G_OBJECT (page), KEY, self, making_free);
  return self;
}

void
sol_making_add (GtkWidget *page, SolMakingFunc make, gpointer data, GDestroyNotify free_data)
{
  Work *work;

  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (make != NULL);

  work = g_new (Work, 1);
  *work = (Work) { .make = make, .data = data, .free_data = free_data };
  g_queue_push_tail (&begin (page)->works, work);
}

gboolean
sol_making_step (GtkWidget *page)
{
  g_return_val_if_fail (GTK_IS_WIDGET (page), FALSE);

  return get_making (page) != NULL && make_bit (page);
}

void
sol_making_finish (GtkWidget *page)
{
  while (sol_making_step (page))
    continue;
}

gboolean
sol_making_is_done (GtkWidget *page)
{
  g_return_val_if_fail (GTK_IS_WIDGET (page), TRUE);

  return get_making (page) == NULL;
}

/* --- Parts --- */

typedef struct {
  GtkWidget *page; /* borrowed: it has this */
  const SolMakingPart *parts;
  guint n, n_made;
} Parts;

static gboolean
make_part_cb (gpointer data)
{
  Parts *self = data;

  self->parts[self->n_made++](self->page);
  return self->n_made < self->n;
}

void
sol_making_add_parts (GtkWidget *page, const SolMakingPart *parts, guint n)
{
  Parts *self;

  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (parts != NULL && n > 0);

  self = g_new (Parts, 1);
  *self = (Parts) { .page = page, .parts = parts, .n = n };
  sol_making_add (page, make_part_cb, self, g_free);
}

/* --- Lists --- */

typedef struct {
  GtkListBox *list;
  GListModel *items;
  GtkListBoxCreateWidgetFunc create;
  gpointer data;
  guint n_rows; /* that there are */
} Filling;

static void
filling_free (gpointer data)
{
  Filling *self = data;

  g_object_unref (self->list);
  g_object_unref (self->items);
  g_free (self);
}

static gboolean
add_row_cb (gpointer data)
{
  Filling *self = data;
  g_autoptr (GObject) item = g_list_model_get_item (self->items, self->n_rows);

  if (item == NULL)
    return FALSE;
  gtk_list_box_append (self->list, self->create (item, self->data));
  self->n_rows++;
  return self->n_rows < g_list_model_get_n_items (self->items);
}

void
sol_making_fill_list (GtkWidget *page,
                      GtkListBox *list,
                      GListModel *items,
                      GtkListBoxCreateWidgetFunc create,
                      gpointer data)
{
  Filling *self;
  gboolean more = TRUE;

  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (GTK_IS_LIST_BOX (list));
  g_return_if_fail (G_IS_LIST_MODEL (items));
  g_return_if_fail (create != NULL);

  self = g_new (Filling, 1);
  *self = (Filling) { g_object_ref (list), g_object_ref (items), create, data, 0 };
  while (more && self->n_rows < FIRST_ROWS)
    more = add_row_cb (self);
  if (more)
    sol_making_add (page, add_row_cb, self, filling_free);
  else
    filling_free (self);
}
