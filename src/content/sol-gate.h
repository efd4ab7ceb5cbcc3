/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolGate: what to ask before and after a routine or an exercise. */
#define SOL_TYPE_GATE (sol_gate_get_type ())
G_DECLARE_FINAL_TYPE (SolGate, sol_gate, SOL, GATE, SolValue)

/** sol_gate_get_red_flags: whether the red flags are asked for first. */
gboolean sol_gate_get_red_flags (SolGate *self);

/** sol_gate_get_asks: ask a clinician before starting if; a list of SolText. */
GListModel *sol_gate_get_asks (SolGate *self);

/** sol_gate_get_stops: do not start if; a list of SolText. */
GListModel *sol_gate_get_stops (SolGate *self);

/** sol_gate_get_move_ons: move on when; a list of SolText. */
GListModel *sol_gate_get_move_ons (SolGate *self);

/** sol_gate_get_clinicians: ask a clinician if; a list of SolText. */
GListModel *sol_gate_get_clinicians (SolGate *self);

/** sol_gate_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_gate_get_sources (SolGate *self);

G_END_DECLS
