/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_calendar_keys_go_around: has the Tab key lead from the last arrow of @calendar, which is
 * alone in a popover, to its days: there it goes around, and GTK would leave them out. */
void sol_calendar_keys_go_around (GtkCalendar *calendar);

G_END_DECLS
