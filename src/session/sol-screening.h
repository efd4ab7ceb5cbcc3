/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-condition.h"
#include "sol-gate.h"
#include "sol-library.h"
#include "sol-plan.h"

G_BEGIN_DECLS

/* What to ask before a routine or an exercise that is started alone, both called recipe here.
 * Pure: the content decides. */

/** sol_screening_list_gates: the gates before @recipe, each once: its own first, then those of its
 * exercises, so that no routine can do without them. (element-type SolGate) (transfer full) */
GPtrArray *sol_screening_list_gates (SolValue *recipe);

/** sol_screening_asks_red_flags: whether any of @gates, SolGates, asks for the red flags first. */
gboolean sol_screening_asks_red_flags (GPtrArray *gates);

/** sol_screening_list_conditions: the conditions of @library with which something of @recipe is
 * left out. (element-type SolCondition) (transfer full) */
GPtrArray *sol_screening_list_conditions (SolLibrary *library, SolValue *recipe);

/** sol_screening_asks_leg: whether the person chooses the leg that @recipe works. */
gboolean sol_screening_asks_leg (SolValue *recipe);

/** sol_screening_asks_pain: whether @recipe is for somebody in pain, who is asked for it first. */
gboolean sol_screening_asks_pain (SolValue *recipe);

/** sol_screening_needs_page: whether anything at all is to be asked before @recipe. */
gboolean sol_screening_needs_page (SolValue *recipe);

G_END_DECLS
