/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-item.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** sol_item_row_new: the row of @item, the @number-th of a routine or a circuit: what is done, how
 * much of it and on which side. It opens its exercise; a move that mentions some has them in it.
 * (transfer floating) */
GtkWidget *sol_item_row_new (SolLibrary *library, SolItem *item, guint number);

G_END_DECLS
