/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-run.h"

G_BEGIN_DECLS

/** SolSessionQuestion: what is asked of who paused a session or was away: to go on, to end it and
 * keep what was done, or to discard it. Its buttons are actions of the session's page. */
#define SOL_TYPE_SESSION_QUESTION (sol_session_question_get_type ())
G_DECLARE_FINAL_TYPE (SolSessionQuestion, sol_session_question, SOL, SESSION_QUESTION, AdwBin)

/** sol_session_question_show: asks what fits @state; is not visible where that asks nothing. */
void sol_session_question_show (SolSessionQuestion *self, SolRunState state);

/** sol_session_question_set_kept: whether what was done can be kept; it can until this says
 * otherwise. The question says so, and promises nothing. */
void sol_session_question_set_kept (SolSessionQuestion *self, gboolean kept);

/** sol_session_question_focus: the answer that goes on gets the focus. */
void sol_session_question_focus (SolSessionQuestion *self);

/** sol_session_question_set_compact: whether there is little room. */
void sol_session_question_set_compact (SolSessionQuestion *self, gboolean compact);

G_END_DECLS
