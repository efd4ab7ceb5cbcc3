/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-run.h"

G_BEGIN_DECLS

/** SolSessionFeel: asks, once in a stretch, where one feels it, and says what to change where that
 * is the wrong place. It is not visible while it has nothing to say, stops nothing, and goes with
 * the hold.
 *
 * Property "asking": whether an answer is waited for. Signal "asked": with the question in words.
 * Signal "answered": with a SolWhere, whether that is right, and what was said to it. */
#define SOL_TYPE_SESSION_FEEL (sol_session_feel_get_type ())
G_DECLARE_FINAL_TYPE (SolSessionFeel, sol_session_feel, SOL, SESSION_FEEL, AdwBin)

/** sol_session_feel_show_run: shows what is to be asked or said where @run stands, of which it
 * remembers what was asked; nothing unless @wanted. @library names what texts link to. */
void
sol_session_feel_show_run (SolSessionFeel *self, SolRun *run, SolLibrary *library, gboolean wanted);

/** sol_session_feel_is_asking: see "asking". */
gboolean sol_session_feel_is_asking (SolSessionFeel *self);

/** sol_session_feel_answer: the person feels it at @felt, high or low. Returns whether that was
 * asked. */
gboolean sol_session_feel_answer (SolSessionFeel *self, SolWhere felt);

/** sol_session_feel_set_room: whether the answers are to be short, and whether they are offered
 * here or elsewhere. */
void sol_session_feel_set_room (SolSessionFeel *self, gboolean brief, gboolean elsewhere);

/** sol_session_feel_find_where: where the stretch of @phase is to be felt: high or low; anywhere
 * where that is not asked about. */
SolWhere sol_session_feel_find_where (const SolPhase *phase);

/** sol_session_feel_dup_correction: what to change in the exercise of @phase, which is felt at the
 * wrong place @felt: the mistake that leads there or, where none is known, how it should feel.
 * (transfer full) */
char *sol_session_feel_dup_correction (const SolPhase *phase, SolWhere felt, SolLibrary *library);

G_END_DECLS
