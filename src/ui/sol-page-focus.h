/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_page_focus_begin_with: says that @widget is what its page is for, such as its Start. Where
 * there are several, the first that is shown counts, and one in the bar before all others. */
void sol_page_focus_begin_with (GtkWidget *widget);

/** sol_page_focus_begin: gives the focus to what @page, which has just been opened, is to begin
 * with; where nothing is, to what comes first below its bar, if nothing there has it yet; a page
 * without a bar keeps it where it is. Nothing has it in the first frame, which need not hold what
 * is to have it, as where the page is folded. The page stays where it begins, however far below
 * that is. Nothing is done before the window is seen. */
void sol_page_focus_begin (GtkWidget *page);

/** sol_page_focus_is_beginning: whether the focus is still to come to @page. */
gboolean sol_page_focus_is_beginning (GtkWidget *page);

/** sol_page_focus_give: gives the focus to @widget, or to what comes first below it, while nothing
 * in @content scrolls there. Returns whether there was something to have it. */
gboolean sol_page_focus_give (GtkWidget *content, GtkWidget *widget);

G_END_DECLS
