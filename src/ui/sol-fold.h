/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_fold_page: has the first frame of @page, which is not shown yet, draw no more than its
 * beginning: what comes further down in what can be scrolled is hidden, and shown bit by bit in the
 * frames after it. What is hidden already, may stand beside something, or comes before what has the
 * focus, stays as it is. */
void sol_fold_page (GtkWidget *page);

/** sol_fold_screen: the same for a page that is laid out before it is shown, which is most of the
 * work: its first frame draws no more than fits on a screen. */
void sol_fold_screen (GtkWidget *page);

/** sol_fold_keep_open: both leave @page as it is, as where it is not shown from its
 * top.
 */
void sol_fold_keep_open (GtkWidget *page);

/** sol_fold_is_open: whether nothing of @page is hidden any more that sol_fold_page() hid. */
gboolean sol_fold_is_open (GtkWidget *page);

G_END_DECLS
