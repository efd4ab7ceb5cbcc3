/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_reading_place_focus: gives the focus to @widget, or to what comes first below it, and shows
 * @scroller, in which it is, from its top, however far down that is: what stands above it is to be
 * read first. */
void sol_reading_place_focus (GtkScrolledWindow *scroller, GtkWidget *widget);

/** sol_reading_place_show: when what is below @scroller is laid out anew, two frames later, shows
 * all from @first to @last; where there is no room for that, @first comes to the top. */
void sol_reading_place_show (GtkScrolledWindow *scroller, GtkWidget *first, GtkWidget *last);

G_END_DECLS
