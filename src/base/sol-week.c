/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-week.h"

#include <langinfo.h>

/* The C library counts from a day that it names by a date, which is a Sunday or a Monday. */
GDateWeekday
sol_week_get_first_day (void)
{
  int first = nl_langinfo (_NL_TIME_FIRST_WEEKDAY)[0];
  guint base = GPOINTER_TO_UINT (nl_langinfo (_NL_TIME_WEEK_1STDAY));
  gboolean from_monday = base == 19971201;
  int weekday = from_monday ? first : first - 1; /* 0 is Sunday */

  weekday = ((weekday % 7) + 7) % 7;
  return weekday == 0 ? G_DATE_SUNDAY : (GDateWeekday) weekday;
}
