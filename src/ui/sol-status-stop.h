/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** sol_status_stop_watch: has @scroller, in which there is nothing to press, be a stop of the Tab
 * key only while it has more to read than there is room for. */
void sol_status_stop_watch (GtkScrolledWindow *scroller);

/** sol_status_stop_name: the same for @page, where that stop goes by the page's title. */
void sol_status_stop_name (AdwStatusPage *page);

G_END_DECLS
