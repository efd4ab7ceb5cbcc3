/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the value types and the loader only: others see a GListModel that never changes. */

#include <gio/gio.h>

G_BEGIN_DECLS

/** SolList: a list of objects that is filled once, before anybody sees it. GListStore would
 * announce each object and could be changed by whoever casts to it. */
#define SOL_TYPE_LIST (sol_list_get_type ())
G_DECLARE_FINAL_TYPE (SolList, sol_list, SOL, LIST, GObject)

/** sol_list_new: an empty list of objects of @item_type. (transfer full) */
SolList *sol_list_new (GType item_type);

/** sol_list_append: puts @item, of which the list takes a reference, at the end. */
void sol_list_append (SolList *self, gpointer item);

G_END_DECLS
