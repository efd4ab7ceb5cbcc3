/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal.h"
#include "sol-window.h"

G_BEGIN_DECLS

/** sol_recovery_offer: asks the person in @window about what the journal found when it was opened:
 * a damaged or newer file, or the session @unfinished, which may be NULL. A question that is left
 * open is asked again at the next start. */
void sol_recovery_offer (SolWindow *window, SolJournal *journal, SolJournalEntry *unfinished);

/** sol_recovery_ask_to_restore: asks in @window whether what a copy has of an earlier journal is to
 * be added to @journal, and does that. */
void sol_recovery_ask_to_restore (SolWindow *window, SolJournal *journal);

G_END_DECLS
