/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-day.h"

#include <stdio.h>

char *
sol_journal_day_for (gint64 at_us, int offset_s)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (at_us / G_USEC_PER_SEC);
  g_autoptr (GDateTime) local = utc != NULL ? g_date_time_add_seconds (utc, offset_s) : NULL;

  return local != NULL ? g_date_time_format (local, "%Y-%m-%d") : g_strdup ("1970-01-01");
}

void
sol_journal_day_parse (const char *day, GDate *date)
{
  guint year, month, day_of_month;

  if (day != NULL && sscanf (day, "%4u-%2u-%2u", &year, &month, &day_of_month) == 3 &&
      g_date_valid_dmy ((GDateDay) day_of_month, (GDateMonth) month, (GDateYear) year))
    g_date_set_dmy (date, (GDateDay) day_of_month, (GDateMonth) month, (GDateYear) year);
  else
    g_date_set_dmy (date, 1, G_DATE_JANUARY, 1970);
}

static char *
write_day (const GDate *date)
{
  return g_strdup_printf ("%04u-%02u-%02u", g_date_get_year (date), (guint) g_date_get_month (date),
                          g_date_get_day (date));
}

static void
move (GDate *date, int n_days)
{
  if (n_days >= 0)
    g_date_add_days (date, (guint) n_days);
  else
    g_date_subtract_days (date, (guint) -n_days);
}

char *
sol_journal_day_add (const char *day, int n_days)
{
  GDate date;

  sol_journal_day_parse (day, &date);
  move (&date, n_days);
  return write_day (&date);
}

int
sol_journal_day_between (const char *from, const char *to)
{
  GDate a, b;

  sol_journal_day_parse (from, &a);
  sol_journal_day_parse (to, &b);
  return g_date_days_between (&a, &b);
}

char *
sol_journal_day_find_week (const char *day, GDateWeekday first)
{
  GDate date;

  sol_journal_day_parse (day, &date);
  move (&date, -(((int) g_date_get_weekday (&date) - (int) first + 7) % 7));
  return write_day (&date);
}
