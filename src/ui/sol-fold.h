/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_fold_page: has the first frame of @page, which is not shown yet, draw no more than fits on a
 * screen: what comes further down in what can be scrolled is hidden, and shown bit by bit in the
 * frames after it. What is hidden already, or may stand beside something, stays as it is. */
void sol_fold_page (GtkWidget *page);

/** sol_fold_keep_open: sol_fold_page() leaves @page as it is, as where it is not shown from its
 * top.
 */
void sol_fold_keep_open (GtkWidget *page);

/** sol_fold_fill_list: gives @list a row for each item of @items, which does not change: those of
 * one screen at once, the others in the frames after @list was first drawn. @create makes a row of
 * an item and @data, which lives as long as @list. */
void sol_fold_fill_list (GtkListBox *list,
                         GListModel *items,
                         GtkListBoxCreateWidgetFunc create,
                         gpointer data);

/** sol_fold_is_open: whether nothing of @page is hidden any more that sol_fold_page() hid. */
gboolean sol_fold_is_open (GtkWidget *page);

G_END_DECLS
