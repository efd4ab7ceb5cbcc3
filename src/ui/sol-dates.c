/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-dates.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sol-clock.h"
#include "sol-journal-day.h"
#include "sol-journal-record.h"

/* Before it, nobody has slept yet. */
#define MORNING_HOUR 4

char *
sol_dates_dup_today (void)
{
  gint64 now_us = sol_clock_read ().realtime_us;

  return sol_journal_day_for (now_us, sol_journal_find_offset_s (now_us));
}

char *
sol_dates_dup_morning (gint64 now_us, int offset_s)
{
  return sol_journal_day_for (now_us - MORNING_HOUR * G_TIME_SPAN_HOUR, offset_s);
}

GDateTime *
sol_dates_to_local (const char *day, int hour, int minute)
{
  GDate date;
  GDateTime *time;

  sol_journal_day_parse (day, &date);
  time = g_date_time_new_local (g_date_get_year (&date), (int) g_date_get_month (&date),
                                g_date_get_day (&date), hour, minute, 0);
  return time != NULL ? time : g_date_time_new_from_unix_local (0);
}

static char *
dup_format (const char *day, const char *format)
{
  g_autoptr (GDateTime) time = sol_dates_to_local (day, 12, 0);

  return g_date_time_format (time, format);
}

char *
sol_dates_dup_words (const char *day, const char *today)
{
  int days = sol_journal_day_between (day, today);

  if (days == 0)
    return g_strdup (_ ("Today"));
  if (days == 1)
    return g_strdup (_ ("Yesterday"));
  if (strncmp (day, today, 4) == 0)
    /* Translators: a date of this year, as g_date_time_format() has it: "Sat 21 November" */
    return dup_format (day, _ ("%a %-d %B"));
  /* Translators: a date of another year, as g_date_time_format() has it: "21 November 2025" */
  return dup_format (day, _ ("%-d %B %Y"));
}

char *
sol_dates_dup_short (const char *day)
{
  /* Translators: a short date, as g_date_time_format() has it: "21 Nov" */
  return dup_format (day, _ ("%-d %b"));
}
