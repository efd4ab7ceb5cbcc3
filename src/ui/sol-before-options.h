/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-plan.h"

G_BEGIN_DECLS

/** SolBeforeOptions: what can be adjusted before a session: how long each hold is, rounds, time to
 * get ready, pauses.
 *
 * Signal "changed": something was adjusted. */
#define SOL_TYPE_BEFORE_OPTIONS (sol_before_options_get_type ())
G_DECLARE_FINAL_TYPE (SolBeforeOptions, sol_before_options, SOL, BEFORE_OPTIONS, AdwBin)

/** sol_before_options_set: shows what @options say. */
void sol_before_options_set (SolBeforeOptions *self, const SolPlanOptions *options);

/** sol_before_options_apply: puts what is shown into @options. */
void sol_before_options_apply (SolBeforeOptions *self, SolPlanOptions *options);

G_END_DECLS
