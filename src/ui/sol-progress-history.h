/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolProgressHistory: a calendar that marks the days on which something was done, and what was
 * done, newest first, to be changed or deleted; of one day where one is chosen. */
#define SOL_TYPE_PROGRESS_HISTORY (sol_progress_history_get_type ())
G_DECLARE_FINAL_TYPE (SolProgressHistory, sol_progress_history, SOL, PROGRESS_HISTORY, AdwBin)

/** sol_progress_history_set_journal: follows the records of @journal. */
void sol_progress_history_set_journal (SolProgressHistory *self, SolJournal *journal);

/** sol_progress_history_set_day: shows what was done on @day alone; NULL for all days. */
void sol_progress_history_set_day (SolProgressHistory *self, const char *day);

/** sol_progress_history_get_records: what is listed, a list of SolJournalRecord. (transfer none) */
GListModel *sol_progress_history_get_records (SolProgressHistory *self);

G_END_DECLS
