/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* Answers, tests, progress and notes to rows and back. For the journal only. */

#include "sol-journal-record.h"
#include "sol-sqlite.h"

G_BEGIN_DECLS

/* The kinds of records, each with a table; sessions are written by sol-journal-rows.c. */
typedef enum {
  SOL_JOURNAL_TABLE_SESSION,
  SOL_JOURNAL_TABLE_PAIN,
  SOL_JOURNAL_TABLE_FELT,
  SOL_JOURNAL_TABLE_TEST,
  SOL_JOURNAL_TABLE_QUIZ,
  SOL_JOURNAL_TABLE_NOTE,
  SOL_JOURNAL_N_TABLES,
} SolJournalTable;

/* The table of records of @type; SOL_JOURNAL_N_TABLES where that is none. */
SolJournalTable sol_journal_table_for_type (GType type);

/* The type of the records in @table. */
GType sol_journal_table_get_type (SolJournalTable table);

/* The name of @table in the file. */
const char *sol_journal_table_get_name (SolJournalTable table);

/* Writes @record, which is no session, in the place of what is there under its id, within the
 * caller's transaction. */
gboolean sol_journal_records_write (sqlite3 *db, SolJournalRecord *record, GError **error);

/* The records of @table, not that of sessions, newest first; without those that are deleted or
 * whose session is. (element-type SolJournalRecord) (transfer full) */
GPtrArray *sol_journal_records_read (sqlite3 *db, SolJournalTable table, GError **error);

G_END_DECLS
