/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolSpares: has an instance ready of each large page that is opened often: building a page's
 * template takes as long as all else of an empty page does. They are made one at a time while there
 * is nothing to do, and again some time after one was taken. */
typedef struct _SolSpares SolSpares;

/** sol_spares_new: of the @n @types of widget, which need no property to be made. Only while it is
 * there does sol_spare_take() find any. (transfer full) */
SolSpares *sol_spares_new (const GType *types, guint n);

/** sol_spares_free: lets go of those that nobody took. */
void sol_spares_free (SolSpares *spares);

/** sol_spares_are_ready: whether there is one of each type. */
gboolean sol_spares_are_ready (SolSpares *spares);

/** sol_spare_take: a new widget of @type, one that was made before where there is one. (transfer
 * floating) */
gpointer sol_spare_take (GType type);

G_END_DECLS
