/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-player.h"
#include "sol-recorder.h"
#include "sol-session-steps.h"

G_BEGIN_DECLS

/** SolSessionPage: a running session: the count, what to do, which leg, what comes next. It begins
 * when it is shown, and pauses when it is left or the window is closed. */
#define SOL_TYPE_SESSION_PAGE (sol_session_page_get_type ())
G_DECLARE_FINAL_TYPE (SolSessionPage, sol_session_page, SOL, SESSION_PAGE, AdwNavigationPage)

/** sol_session_page_new: a page that runs @plan; @library names what texts link to.
 * (transfer floating) */
GtkWidget *sol_session_page_new (SolPlan *plan, SolLibrary *library);

/** sol_session_page_new_for_player: the same for a player that there is already. (transfer
 * floating) */
GtkWidget *sol_session_page_new_for_player (SolPlayer *player, SolLibrary *library);

/** sol_session_page_get_player: what runs it. (transfer none) */
SolPlayer *sol_session_page_get_player (SolSessionPage *self);

/** sol_session_page_set_recorder: has what is asked at the end kept with the session that
 * @recorder records. */
void sol_session_page_set_recorder (SolSessionPage *self, SolRecorder *recorder);

/** sol_session_page_answer_felt: the person feels the stretch at @felt; that is kept, too. Returns
 * whether it was asked. */
gboolean sol_session_page_answer_felt (SolSessionPage *self, SolWhere felt);

/** sol_session_page_set_kept: whether an unfinished session can be gone on with at the next start.
 * Then closing the window pauses it and closes; else the page asks first. Not unless this says. */
void sol_session_page_set_kept (SolSessionPage *self, gboolean kept);

/** sol_session_page_set_problem: shows below the session what is wrong with the journal that keeps
 * it, before what is wrong with the sound; NULL for nothing. */
void sol_session_page_set_problem (SolSessionPage *self, const char *problem);

/** sol_session_page_set_teaches: whether the steps of an exercise that the person has not met yet
 * are shown one by one before it runs, unless the settings say otherwise. Not unless this says. */
void sol_session_page_set_teaches (SolSessionPage *self, gboolean teaches);

/** sol_session_page_get_steps: those steps, while they are shown; else NULL. (transfer none) */
SolSessionSteps *sol_session_page_get_steps (SolSessionPage *self);

/** sol_session_page_ask: pauses and asks whether to go on, where a session is under way. Returns
 * whether one is: then the page is not to be taken away yet. */
gboolean sol_session_page_ask (SolSessionPage *self);

G_END_DECLS
