/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "sol-plan.h"

G_BEGIN_DECLS

/* Which exercises a person has met. Another variant or level is another meeting, where it has steps
 * of its own. Kept in the settings: "steps-first-time" says whether anything is due at all,
 * "met-exercises" is what was met. */

/** sol_first_time_list_steps: the places of the steps of the exercise of @phase, counted from 0,
 * that belong to the way in which @phase does it. None where it has no exercise.
 * (element-type guint) (transfer full) */
GArray *sol_first_time_list_steps (const SolPhase *phase);

/** sol_first_time_is_due: whether the exercise of @phase was not met yet, so that its steps are to
 * be shown. */
gboolean sol_first_time_is_due (GSettings *settings, const SolPhase *phase);

/** sol_first_time_end: the exercise of @phase is met from now on. */
void sol_first_time_end (GSettings *settings, const SolPhase *phase);

G_END_DECLS
