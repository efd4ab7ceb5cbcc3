/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* The file of the journal. Every call may wait for the disk, hence only the journal's own thread
 * makes them. For the journal only. Times are in microseconds since 1970 in UTC. */

#include "sol-journal-entry.h"
#include "sol-journal-records.h"
#include "sol-journal-schema.h"

G_BEGIN_DECLS

typedef struct _SolJournalStore SolJournalStore;

/* The journal in @folder, which is not looked at yet. (transfer full) */
SolJournalStore *sol_journal_store_new (const char *folder);

/* The same with other steps to the newest version. For tests. (transfer full) */
SolJournalStore *
sol_journal_store_new_with_steps (const char *folder, const SolJournalStep *steps, guint n_steps);

/* Closes the file, moving into it what stands in the log. */
void sol_journal_store_free (SolJournalStore *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolJournalStore, sol_journal_store_free)

/* Opens the file, or another one where it is newer than this program or damaged; makes folder and
 * file where need be. Does nothing where it is open. */
gboolean sol_journal_store_open (SolJournalStore *self, gint64 now_us, GError **error);

/* Closes a file that turned out to be damaged, puts it aside and opens a new one. */
gboolean sol_journal_store_replace (SolJournalStore *self, gint64 now_us, GError **error);

/* The name of the file in use; NULL where none is open. */
const char *sol_journal_store_get_name (SolJournalStore *self);

/* The name of the damaged file that was put aside last; NULL where none was. */
const char *sol_journal_store_get_set_aside (SolJournalStore *self);

/* The name of the newest copy of an earlier journal, in whose place the file was begun, now or at
 * an earlier start, and which was not restored; else NULL. */
const char *sol_journal_store_get_backup (SolJournalStore *self);

/* Whether the file was begun now, though there is such a copy. */
gboolean sol_journal_store_is_begun_anew (SolJournalStore *self);

/* The name of the file that only a newer program can read; NULL where there is none. */
const char *sol_journal_store_get_newer (SolJournalStore *self);

/* All below need an open file. */

/* Writes @record in the place of what is there under its id. */
gboolean sol_journal_store_write (SolJournalStore *self, SolJournalRecord *record, GError **error);

/* Marks what has that id, of whatever type, as deleted at @deleted_us; 0: as not deleted. */
gboolean sol_journal_store_set_deleted (SolJournalStore *self,
                                        const char *id,
                                        gint64 deleted_us,
                                        GError **error);

/* The newest session that is not finished; NULL with @error unset where there is none.
 * (transfer full) */
SolJournalEntry *sol_journal_store_find_unfinished (SolJournalStore *self, GError **error);

/* What is in @table, newest first; of the sessions those that are finished.
 * (element-type SolJournalRecord) (transfer full) */
GPtrArray *sol_journal_store_read (SolJournalStore *self, SolJournalTable table, GError **error);

/* Adds what the newest copy of each earlier journal, or else the newest one, has and the file has
 * not. The copies stay. */
gboolean sol_journal_store_restore (SolJournalStore *self, GError **error);

/* Moves the log into the file, and makes the first write after that, which is slow. */
gboolean sol_journal_store_tidy (SolJournalStore *self, gint64 now_us, GError **error);

G_END_DECLS
