/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-entry.h"
#include "sol-journal-error.h"
#include "sol-journal-felt.h"
#include "sol-journal-note.h"
#include "sol-journal-pain.h"
#include "sol-journal-quiz.h"
#include "sol-journal-test.h"

G_BEGIN_DECLS

/** SolJournal: what was done, kept in a file. A thread of its own does all that may wait for the
 * disk, one thing after the other; no function here but sol_journal_close() waits. What can't be
 * written stays in memory and is tried again. Answers, signals and notifications come in the
 * main context that was the caller's default when it was made.
 *
 * The property "problem", a text or NULL, says why nothing can be written at present; the property
 * "backup" is sol_journal_get_backup(). */
#define SOL_TYPE_JOURNAL (sol_journal_get_type ())
G_DECLARE_FINAL_TYPE (SolJournal, sol_journal, SOL, JOURNAL, GObject)

/** sol_journal_new: the journal in @folder, which is made where need be. Opening begins at once. A
 * file that is newer than this program is left alone, and another one used; a damaged one gets
 * another name, and a new one is begun. */
SolJournal *sol_journal_new (const char *folder);

/** sol_journal_close: waits until all that was asked for is done, or was tried, and the file is
 * closed. Nothing can be asked for after. The end of the journal does the same. */
void sol_journal_close (SolJournal *self);

/** sol_journal_write: keeps @entry, in the place of an earlier state of the same session. To be
 * called at each transition, and each second while a session runs. */
void sol_journal_write (SolJournal *self, SolJournalEntry *entry);

/** sol_journal_keep: keeps @record, of any type, in the place of an earlier state of the same. */
void sol_journal_keep (SolJournal *self, SolJournalRecord *record);

/** sol_journal_delete: leaves a session or another record out, and with a session the answers that
 * belong to it. It is gone for good when the journal is opened next; until then
 * sol_journal_undelete() brings it back. */
void sol_journal_delete (SolJournal *self, const char *id);

/** sol_journal_undelete: see sol_journal_delete(). */
void sol_journal_undelete (SolJournal *self, const char *id);

/** sol_journal_flush_async: answers when all that was asked for before was tried. */
void sol_journal_flush_async (SolJournal *self, GAsyncReadyCallback callback, gpointer user_data);

/** sol_journal_flush_finish: whether all of it is kept in the file now. */
gboolean sol_journal_flush_finish (SolJournal *self, GAsyncResult *result, GError **error);

/** sol_journal_find_unfinished_async: looks for the newest session that was never finished. */
void sol_journal_find_unfinished_async (SolJournal *self,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data);

/** sol_journal_find_unfinished_finish: that session; NULL with @error unset where there is none.
 * (transfer full) */
SolJournalEntry *
sol_journal_find_unfinished_finish (SolJournal *self, GAsyncResult *result, GError **error);

/** sol_journal_restore_async: adds what the newest copy of each earlier journal, or else of this
 * one, has and the journal has not. Nothing is overwritten. */
void sol_journal_restore_async (SolJournal *self, GAsyncReadyCallback callback, gpointer user_data);

/** sol_journal_restore_finish: whether that was done. */
gboolean sol_journal_restore_finish (SolJournal *self, GAsyncResult *result, GError **error);

/** sol_journal_get_history: the finished sessions, newest first; a list of SolJournalEntry, which
 * fills when they are read and follows what is written and deleted. (transfer none) */
GListModel *sol_journal_get_history (SolJournal *self);

/** sol_journal_get_records: the same for the records of @type, such as SOL_TYPE_JOURNAL_PAIN.
 * (transfer none) */
GListModel *sol_journal_get_records (SolJournal *self, GType type);

/** sol_journal_get_problem: the property "problem". */
const char *sol_journal_get_problem (SolJournal *self);

/* What opening found; known when the first answer comes. */

/** sol_journal_get_set_aside: the name that a damaged file was given; NULL where none was. */
const char *sol_journal_get_set_aside (SolJournal *self);

/** sol_journal_get_backup: the name of the newest copy of an earlier journal, in whose place this
 * one was begun, however long ago, and which was not restored: sol_journal_restore_async() is worth
 * offering. NULL elsewhere. */
const char *sol_journal_get_backup (SolJournal *self);

/** sol_journal_is_begun_anew: whether it was begun now, though there is such a copy. */
gboolean sol_journal_is_begun_anew (SolJournal *self);

/** sol_journal_get_newer: the name of the file that was left to a newer program; NULL elsewhere. */
const char *sol_journal_get_newer (SolJournal *self);

G_END_DECLS
