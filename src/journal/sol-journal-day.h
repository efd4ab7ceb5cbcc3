/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Days of the calendar as the journal writes them, "2026-11-20": they sort as texts. Pure. What is
 * no day is taken as 1 January 1970. */

/** sol_journal_day_for: the date at @at_us, in microseconds since 1970 in UTC, where local time is
 * @offset_s seconds ahead. (transfer full) */
char *sol_journal_day_for (gint64 at_us, int offset_s);

/** sol_journal_day_parse: @day as a date. */
void sol_journal_day_parse (const char *day, GDate *date);

/** sol_journal_day_add: the day that is @n_days after @day, before it where that is negative.
 * (transfer full) */
char *sol_journal_day_add (const char *day, int n_days);

/** sol_journal_day_between: how many days @to is after @from. */
int sol_journal_day_between (const char *from, const char *to);

/** sol_journal_day_find_week: the first day of the week that @day is in, where weeks begin with
 * @first. (transfer full) */
char *sol_journal_day_find_week (const char *day, GDateWeekday first);

G_END_DECLS
