/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-plan.h"

G_BEGIN_DECLS

/** SolSessionInstrument: what the pose of a phase does to both muscles of the calf: how far each is
 * stretched, for stretches and mobility; how much each works, for all else. */
#define SOL_TYPE_SESSION_INSTRUMENT (sol_session_instrument_get_type ())
G_DECLARE_FINAL_TYPE (SolSessionInstrument, sol_session_instrument, SOL, SESSION_INSTRUMENT, GtkBox)

/** sol_session_instrument_show: shows that of @phase; is not visible where there is nothing to. */
void sol_session_instrument_show (SolSessionInstrument *self, const SolPhase *phase);

G_END_DECLS
