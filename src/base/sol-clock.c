/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-clock.h"

#include <time.h>

/* Two readings of the monotonic clock around the other one that differ by more than this mean that
 * the process was held up between them. */
#define MAX_SPREAD_US 1000
#define MAX_TRIES 10

static gint64
read_us (clockid_t id)
{
  struct timespec now;

  clock_gettime (id, &now);
  return (gint64) now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

SolTime
sol_clock_read (void)
{
  SolTime time = { 0 };

  for (guint i = 0; i < MAX_TRIES; i++) {
    time.monotonic_us = read_us (CLOCK_MONOTONIC);
    time.boottime_us = read_us (CLOCK_BOOTTIME);
    if (read_us (CLOCK_MONOTONIC) - time.monotonic_us <= MAX_SPREAD_US)
      break;
  }
  time.realtime_us = g_get_real_time ();
  return time;
}

gint64
sol_time_slept_us (SolTime before, SolTime after)
{
  gint64 slept =
      (after.boottime_us - before.boottime_us) - (after.monotonic_us - before.monotonic_us);

  return MAX (slept, 0);
}
