/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_find: the first widget of @type among @widget, which is a GtkWidget, and all that is below
 * it; NULL where there is none. (transfer none) */
GtkWidget *sol_find (gpointer widget, GType type);

G_END_DECLS
