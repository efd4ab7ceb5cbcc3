/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-list.h"

struct _SolList {
  GObject parent_instance;

  GType item_type;
  GPtrArray *items;
};

static GType
sol_list_get_item_type (GListModel *model)
{
  return SOL_LIST (model)->item_type;
}

static guint
sol_list_get_n_items (GListModel *model)
{
  return SOL_LIST (model)->items->len;
}

static gpointer
sol_list_get_item (GListModel *model, guint position)
{
  SolList *self = SOL_LIST (model);

  if (position >= self->items->len)
    return NULL;
  return g_object_ref (g_ptr_array_index (self->items, position));
}

static void
sol_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = sol_list_get_item_type;
  iface->get_n_items = sol_list_get_n_items;
  iface->get_item = sol_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SolList,
                               sol_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, sol_list_model_init))

static void
sol_list_dispose (GObject *object)
{
  g_ptr_array_set_size (SOL_LIST (object)->items, 0);

  G_OBJECT_CLASS (sol_list_parent_class)->dispose (object);
}

static void
sol_list_finalize (GObject *object)
{
  g_ptr_array_unref (SOL_LIST (object)->items);

  G_OBJECT_CLASS (sol_list_parent_class)->finalize (object);
}

static void
sol_list_class_init (SolListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = sol_list_finalize;
}

static void
sol_list_init (SolList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

SolList *
sol_list_new (GType item_type)
{
  SolList *self = g_object_new (SOL_TYPE_LIST, NULL);

  self->item_type = item_type;
  return self;
}

void
sol_list_append (SolList *self, gpointer item)
{
  g_assert (G_TYPE_CHECK_INSTANCE_TYPE (item, self->item_type));
  g_ptr_array_add (self->items, g_object_ref (item));
}
