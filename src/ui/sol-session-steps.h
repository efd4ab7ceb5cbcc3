/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-plan.h"

G_BEGIN_DECLS

/** SolSessionSteps: the steps of an exercise that is met for the first time, one by one, at the
 * person's own pace, each beside the body in its pose.
 *
 * Signal "learnt": the last step was left, or the person knows the exercise. Signal "told": with
 * the words of the step that is shown from now on, for those who do not see it. */
#define SOL_TYPE_SESSION_STEPS (sol_session_steps_get_type ())
G_DECLARE_FINAL_TYPE (SolSessionSteps, sol_session_steps, SOL, SESSION_STEPS, AdwBin)

/** sol_session_steps_show: begins with the first step of the exercise that @phase is about, in the
 * way in which @phase does it. Where those are the steps that are shown already, it stays where it
 * is. @library names what texts link to. */
void sol_session_steps_show (SolSessionSteps *self, const SolPhase *phase, SolLibrary *library);

/** sol_session_steps_go: to the next step, or, unless @forward, back to the one before; there is
 * none before the first. On from the last is "learnt". */
void sol_session_steps_go (SolSessionSteps *self, gboolean forward);

/** sol_session_steps_know: leaves the steps that are still to come out: "learnt". */
void sol_session_steps_know (SolSessionSteps *self);

/** sol_session_steps_focus: the button that leads on gets the focus. */
void sol_session_steps_focus (SolSessionSteps *self);

/** sol_session_steps_tell: "told" with the step that is shown, the first one with its exercise. */
void sol_session_steps_tell (SolSessionSteps *self);

G_END_DECLS
