/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** SolTime: one reading of the clocks, in microseconds. The engine is handed such readings and
 * never reads a clock itself. */
typedef struct {
  gint64 monotonic_us; /* runs evenly, stands still while the machine sleeps */
  gint64 boottime_us;  /* the same, and runs on while the machine sleeps */
  gint64 realtime_us;  /* wall clock, since 1970 in UTC; may jump */
} SolTime;

/** sol_clock_read: reads the clocks. The only function of the program that does. */
SolTime sol_clock_read (void);

/** sol_time_slept_us: how long the machine slept between @before and @after, in microseconds.
 * Only changes of the difference of the two clocks count: its absolute value depends on time
 * namespaces. Never negative. */
gint64 sol_time_slept_us (SolTime before, SolTime after);

G_END_DECLS
