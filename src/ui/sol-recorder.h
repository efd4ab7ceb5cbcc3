/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal.h"
#include "sol-player.h"

G_BEGIN_DECLS

/** SolRecorder: keeps in the journal what a player plays: each transition when it happens, and
 * each second while it runs. A session in which nothing was done leaves nothing. */
#define SOL_TYPE_RECORDER (sol_recorder_get_type ())
G_DECLARE_FINAL_TYPE (SolRecorder, sol_recorder, SOL, RECORDER, GObject)

/** sol_recorder_new: records @player, which has not begun, into @journal from now on. @options are
 * those that its plan was made with. (transfer full) */
SolRecorder *
sol_recorder_new (SolPlayer *player, SolJournal *journal, const SolPlanOptions *options);

/** sol_recorder_new_for_entry: the same for a player that goes on with the session @entry.
 * (transfer full) */
SolRecorder *
sol_recorder_new_for_entry (SolPlayer *player, SolJournal *journal, SolJournalEntry *entry);

/** sol_recorder_get_journal: where it keeps. (transfer none) */
SolJournal *sol_recorder_get_journal (SolRecorder *self);

/** sol_recorder_get_session: the id of the session that it keeps now; doing it once more is another
 * session. (transfer none) */
const char *sol_recorder_get_session (SolRecorder *self);

/** sol_recorder_set_note: keeps the person's words on that session; NULL or "" for none. */
void sol_recorder_set_note (SolRecorder *self, const char *note);

G_END_DECLS
