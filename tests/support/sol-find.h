/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_find: the first widget of @type among @widget, which is a GtkWidget, and all that is below
 * it; NULL where there is none. (transfer none) */
GtkWidget *sol_find (gpointer widget, GType type);

/** sol_find_label: the first label among them that is not hidden and says just @text, mnemonics and
 * markup left out; NULL where there is none. (transfer none) */
GtkWidget *sol_find_label (gpointer widget, const char *text);

/** sol_dup_texts: what all labels among them say that are not hidden, one a line. (transfer full)
 */
char *sol_dup_texts (gpointer widget);

G_END_DECLS
