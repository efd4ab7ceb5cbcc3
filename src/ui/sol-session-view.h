/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-player.h"
#include "sol-session-feel.h"

G_BEGIN_DECLS

/** SolSessionView: what a session shows while it is not over: the count in its ring, the body with
 * its instrument, what to do, which leg, what comes next, and the buttons. It fits itself to its
 * room, down to count, word, side and pause. */
#define SOL_TYPE_SESSION_VIEW (sol_session_view_get_type ())
G_DECLARE_FINAL_TYPE (SolSessionView, sol_session_view, SOL, SESSION_VIEW, AdwBin)

/** sol_session_view_set_player: shows what @player runs; NULL for nothing. @library names what
 * texts link to. Neither is owned: both are to be there until NULL is set. */
void sol_session_view_set_player (SolSessionView *self, SolPlayer *player, SolLibrary *library);

/** sol_session_view_set_note: a remark below all else, such as what keeps it silent; NULL for
 * none. */
void sol_session_view_set_note (SolSessionView *self, const char *note);

/** sol_session_view_set_brief: whether the body, its instrument and what comes next are left out,
 * as in the first frame of a page. */
void sol_session_view_set_brief (SolSessionView *self, gboolean brief);

/** sol_session_view_get_feel: what asks where a stretch is felt. (transfer none) */
SolSessionFeel *sol_session_view_get_feel (SolSessionView *self);

/** sol_session_view_focus: the focus goes to the count, where the keys of the session work. */
void sol_session_view_focus (SolSessionView *self);

/** sol_session_view_focus_question: the focus goes to the answer that resumes. */
void sol_session_view_focus_question (SolSessionView *self);

/** sol_session_view_set_kept: whether what was done can be kept, which its question tells. */
void sol_session_view_set_kept (SolSessionView *self, gboolean kept);

G_END_DECLS
