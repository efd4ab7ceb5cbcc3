/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-run.h"
#include "sol-structure.h"

G_BEGIN_DECLS

/** SolMuscleTime: how long a muscle worked or was stretched, on each side. */
typedef struct {
  SolStructure *muscle; /* borrowed from the run's plan */
  gint64 left_us;
  gint64 right_us;
} SolMuscleTime;

/** sol_session_summary_new: the time that @run has given to each muscle so far, for the muscles
 * that its exercises are mainly for, in the order in which they came. What both legs did counts
 * for each. (element-type SolMuscleTime) (transfer full) */
GArray *sol_session_summary_new (SolRun *run);

/** sol_session_summary_get_work_us: how long @run has worked so far, in microseconds. */
gint64 sol_session_summary_get_work_us (SolRun *run);

G_END_DECLS
