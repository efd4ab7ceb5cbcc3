/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolMakingFunc: makes a bit more of a page, below what there is of it. It may have the page
 * finished, when what is left of its own comes after the others, and it may close the page, of
 * which no more is made then. Returns whether there is more to be made. */
typedef gboolean (*SolMakingFunc) (gpointer data);

/** SolMakingPart: makes one part of @page, below the parts before. */
typedef void (*SolMakingPart) (gpointer page);

/** sol_making_add: @page, of which there is what its first frame shows, is not ready: @make makes
 * the rest with @data, bit by bit, in the frames after the first one, in the order of the calls.
 * @data lives as long as @page, or until it is given to @free_data, where that is not NULL, after
 * the last bit or with @page. */
void sol_making_add (GtkWidget *page, SolMakingFunc make, gpointer data, GDestroyNotify free_data);

/** sol_making_add_parts: as sol_making_add() with @n functions, which are not copied and take
 * @page itself. */
void sol_making_add_parts (GtkWidget *page, const SolMakingPart *parts, guint n);

/** sol_making_fill_list: gives @list, which is on @page, a row for each item of @items, which does
 * not change: some at once, the others as sol_making_add() does. @create makes a row of an item and
 * @data, which lives as long as @page. */
void sol_making_fill_list (GtkWidget *page,
                           GtkListBox *list,
                           GListModel *items,
                           GtkListBoxCreateWidgetFunc create,
                           gpointer data);

/** sol_making_step: makes the next bit of @page now. Returns whether there is more; FALSE too where
 * @page went with that bit. */
gboolean sol_making_step (GtkWidget *page);

/** sol_making_finish: makes now what is not made of @page yet. */
void sol_making_finish (GtkWidget *page);

/** sol_making_is_done: whether all of @page is made. */
gboolean sol_making_is_done (GtkWidget *page);

G_END_DECLS
