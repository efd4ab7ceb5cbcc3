/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** SolBeforeGate: what gates say against a start, to be ticked where it is true, and what to do
 * then. Who ticks something may go on only by saying so. The red flags are not its matter.
 *
 * Property "open": whether nothing is ticked, or the person goes on knowingly. */
#define SOL_TYPE_BEFORE_GATE (sol_before_gate_get_type ())
G_DECLARE_FINAL_TYPE (SolBeforeGate, sol_before_gate, SOL, BEFORE_GATE, AdwBin)

/** sol_before_gate_fill: asks what @gates, SolGates of @library, ask; hidden where that is
 * nothing. Once. */
void sol_before_gate_fill (SolBeforeGate *self, SolLibrary *library, GPtrArray *gates);

/** sol_before_gate_get_open: the property "open". */
gboolean sol_before_gate_get_open (SolBeforeGate *self);

G_END_DECLS
