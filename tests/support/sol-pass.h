/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-run.h"

G_BEGIN_DECLS

/** sol_pass: lets @time_us microseconds pass by the two clocks of @now that a session is timed by,
 * awake all the while. */
static inline void
sol_pass (SolTime *now, gint64 time_us)
{
  now->monotonic_us += time_us;
  now->boottime_us += time_us;
}

/** sol_pass_run: lets @seconds pass, and tells @run of each. */
static inline void
sol_pass_run (SolRun *run, SolTime *now, guint seconds)
{
  for (guint i = 0; i < seconds; i++) {
    sol_pass (now, G_USEC_PER_SEC);
    sol_run_advance (run, *now);
  }
}

G_END_DECLS
