/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_calendar_keys_go_around: has the Tab key lead from the last arrow of @calendar, which is
 * alone in a popover, to its days: there it goes around, and GTK would leave them out. */
void sol_calendar_keys_go_around (GtkCalendar *calendar);

/** sol_calendar_keys_walk: has the arrows choose the day beside, above or below in @calendar, and
 * Space and Return close the popover in which it is, where it is in one. GTK moves a frame from the
 * first or last cell, wherever the day is, tells nobody which day that is on, and chooses that one.
 */
void sol_calendar_keys_walk (GtkCalendar *calendar);

G_END_DECLS
