/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-spare.h"

/* After the start, and after one was taken: what was asked for comes first. */
#define REST_MS 300

struct _SolSpares {
  GArray *types;      /* of GType */
  GPtrArray *widgets; /* one a type; NULL: to be made */
  guint wait_id, work_id;
};

/* NULL: nobody wants any. */
static SolSpares *current;

static gboolean
find_missing (SolSpares *self, guint *index)
{
  for (*index = 0; *index < self->types->len; (*index)++)
    if (self->widgets->pdata[*index] == NULL)
      return TRUE;
  return FALSE;
}

/* One at a time, so that whoever does something meanwhile waits for one at most. */
static gboolean
make_next_cb (gpointer data)
{
  SolSpares *self = data;
  guint index;

  if (find_missing (self, &index)) {
    self->widgets->pdata[index] =
        g_object_ref_sink (g_object_new (g_array_index (self->types, GType, index), NULL));
    return G_SOURCE_CONTINUE;
  }
  self->work_id = 0;
  return G_SOURCE_REMOVE;
}

static void
begin_cb (gpointer data)
{
  SolSpares *self = data;

  self->wait_id = 0;
  if (self->work_id == 0)
    self->work_id = g_idle_add_full (G_PRIORITY_LOW, make_next_cb, self, NULL);
}

static void
wait (SolSpares *self)
{
  g_clear_handle_id (&self->wait_id, g_source_remove);
  self->wait_id = g_timeout_add_once (REST_MS, begin_cb, self);
}

static void
unref_widget (gpointer widget)
{
  if (widget != NULL)
    g_object_unref (widget);
}

SolSpares *
sol_spares_new (const GType *types, guint n)
{
  SolSpares *self;

  g_return_val_if_fail (types != NULL, NULL);

  self = g_new0 (SolSpares, 1);
  self->types = g_array_new (FALSE, FALSE, sizeof (GType));
  g_array_append_vals (self->types, types, n);
  self->widgets = g_ptr_array_new_with_free_func (unref_widget);
  g_ptr_array_set_size (self->widgets, (int) n);
  current = self;
  wait (self);
  return self;
}

void
sol_spares_free (SolSpares *self)
{
  g_return_if_fail (self != NULL);

  if (current == self)
    current = NULL;
  g_clear_handle_id (&self->wait_id, g_source_remove);
  g_clear_handle_id (&self->work_id, g_source_remove);
  g_ptr_array_unref (self->widgets);
  g_array_unref (self->types);
  g_free (self);
}

gboolean
sol_spares_are_ready (SolSpares *self)
{
  guint index;

  g_return_val_if_fail (self != NULL, FALSE);

  return !find_missing (self, &index);
}

gpointer
sol_spare_take (GType type)
{
  for (guint i = 0; current != NULL && i < current->types->len; i++) {
    gpointer widget = current->widgets->pdata[i];

    if (g_array_index (current->types, GType, i) != type || widget == NULL)
      continue;
    current->widgets->pdata[i] = NULL;
    wait (current);
    g_object_force_floating (widget);
    return widget;
  }
  return g_object_new (type, NULL);
}
