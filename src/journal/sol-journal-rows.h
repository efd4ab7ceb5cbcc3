/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* Entries to rows and back. For the journal only. */

#include "sol-journal-entry.h"
#include "sol-sqlite.h"

G_BEGIN_DECLS

/* Writes @entry over what is there under its id, within the caller's transaction. What @written,
 * which may be NULL, has just the same is known to be there already. */
gboolean sol_journal_rows_write (sqlite3 *db,
                                 SolJournalEntry *entry,
                                 SolJournalEntry *written,
                                 GError **error);

/* The entries that @condition, SQL from WHERE on, leaves of the sessions.
 * (element-type SolJournalEntry) (transfer full) */
GPtrArray *sol_journal_rows_read (sqlite3 *db, const char *condition, GError **error);

G_END_DECLS
