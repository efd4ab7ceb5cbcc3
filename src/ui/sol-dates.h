/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Days of the journal, for people. Nothing here needs a display. */

/** sol_dates_dup_today: the day that it is now where the machine is. (transfer full) */
char *sol_dates_dup_today (void);

/** sol_dates_dup_morning: the day whose morning it is, or was last, at @now_us, which is realtime,
 * where clocks are @offset_s ahead of UTC: for who is up late a day goes on until four. (transfer
 * full) */
char *sol_dates_dup_morning (gint64 now_us, int offset_s);

/** sol_dates_dup_words: @day as "Today", "Yesterday", "Sat 21 November" or, of another year than
 * @today, with the year. (transfer full) */
char *sol_dates_dup_words (const char *day, const char *today);

/** sol_dates_dup_short: @day without the weekday, such as "21 Nov". (transfer full) */
char *sol_dates_dup_short (const char *day);

/** sol_dates_to_local: @day at @hour and @minute where the machine is. (transfer full) */
GDateTime *sol_dates_to_local (const char *day, int hour, int minute);

G_END_DECLS
