/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** SolDateRow: a row of a form in which a day up to today is chosen from a calendar. */
#define SOL_TYPE_DATE_ROW (sol_date_row_get_type ())
G_DECLARE_FINAL_TYPE (SolDateRow, sol_date_row, SOL, DATE_ROW, AdwActionRow)

/** sol_date_row_set_day: chooses @day. */
void sol_date_row_set_day (SolDateRow *self, const char *day);

/** sol_date_row_get_at_us: the time of that day that stands for it, in microseconds since 1970 in
 * UTC: now for today, noon for another, @old_us where it has the same day; 0 for none. */
gint64 sol_date_row_get_at_us (SolDateRow *self, gint64 old_us);

G_END_DECLS
