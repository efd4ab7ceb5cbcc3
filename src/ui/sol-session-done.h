/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-recorder.h"
#include "sol-run.h"

G_BEGIN_DECLS

/** SolSessionDone: the end of a session: how long, which muscle, which leg; how much it hurts now
 * and a note, where there is a journal; to close it or to do it once more. */
#define SOL_TYPE_SESSION_DONE (sol_session_done_get_type ())
G_DECLARE_FINAL_TYPE (SolSessionDone, sol_session_done, SOL, SESSION_DONE, AdwBin)

/** sol_session_done_set_recorder: has what is asked kept with the session that @recorder records;
 * @library has the pain rule. */
void
sol_session_done_set_recorder (SolSessionDone *self, SolRecorder *recorder, SolLibrary *library);

/** sol_session_done_show_run: tells what @run did. */
void sol_session_done_show_run (SolSessionDone *self, SolRun *run);

/** sol_session_done_set_compact: whether there is room for words alone. */
void sol_session_done_set_compact (SolSessionDone *self, gboolean compact);

/** sol_session_done_focus: gives the focus to what comes first: closing. */
void sol_session_done_focus (SolSessionDone *self);

G_END_DECLS
