/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** SolJournalLists: the records to be given out; each a list of sol_journal_get_records(). */
typedef struct {
  GListModel *sessions;
  GListModel *pains;
  GListModel *felts;
  GListModel *tests;
  GListModel *notes;
} SolJournalLists;

/* Pure, and the same in every language. */

/** sol_journal_export_to_csv: all records for a spreadsheet, with a heading: date and time where
 * the person was, what it is, its name, side, value with its unit, details, id of the session.
 * Lines end in CR LF, as RFC 4180 has them. (transfer full) */
char *sol_journal_export_to_csv (const SolJournalLists *lists);

/** sol_journal_export_to_json: all records with all their fields. (transfer full) */
char *sol_journal_export_to_json (const SolJournalLists *lists);

G_END_DECLS
