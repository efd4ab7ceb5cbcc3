/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_calendar_names_set: gives @calendar, which must be a group to have one, the name @words, and
 * its four buttons, which have nothing but an arrow, the names that screen readers need. */
void sol_calendar_names_set (GtkCalendar *calendar, const char *words);

G_END_DECLS
