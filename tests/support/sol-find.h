/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_find: the first widget of @type among @widget, which is a GtkWidget, and all that is below
 * it; NULL where there is none. (transfer none) */
GtkWidget *sol_find (gpointer widget, GType type);

/** sol_find_nth: the @n-th of them, the first being 0. */
GtkWidget *sol_find_nth (gpointer widget, GType type, guint n);

/** sol_find_all: all of them, in their order. (transfer container) */
GPtrArray *sol_find_all (gpointer widget, GType type);

/** sol_find_where: the first widget among them for which @is_it says so, which gets @what; NULL
 * where there is none. (transfer none) */
GtkWidget *sol_find_where (gpointer widget,
                           gboolean (*is_it) (GtkWidget *widget, gconstpointer what),
                           gconstpointer what);

/** sol_find_written: the first label among them, hidden or not, that was given just @text, with its
 * mnemonics and markup; NULL where there is none. (transfer none) */
GtkWidget *sol_find_written (gpointer widget, const char *text);

/** sol_find_label: the first label among them that is not hidden and says just @text, mnemonics and
 * markup left out; NULL where there is none. (transfer none) */
GtkWidget *sol_find_label (gpointer widget, const char *text);

/** sol_find_leading_to: the first among them whose action has @target, such as "structure:soleus";
 * NULL where there is none. (transfer none) */
GtkWidget *sol_find_leading_to (gpointer widget, const char *target);

/** sol_find_broken: the first label among them that is seen and of which a line ends within a word
 * that is no address; NULL where there is none. (transfer none) */
GtkWidget *sol_find_broken (gpointer widget);

/** sol_dup_texts: what all labels among them say that are not hidden, one a line. (transfer full)
 */
char *sol_dup_texts (gpointer widget);

G_END_DECLS
