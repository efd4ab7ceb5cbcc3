/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-store.h"

G_BEGIN_DECLS

/** sol_answers_new_pain: pain of 3 in the left leg after @session, with a sharp catch.
 * (transfer full) */
SolJournalRecord *sol_answers_new_pain (const char *id, const char *session);

/** sol_answers_new_note: a note about the soleus. (transfer full) */
SolJournalRecord *sol_answers_new_note (void);

/** sol_answers_write_all: one record of each kind, and pain with and without a session, which is
 * "ended". */
void sol_answers_write_all (SolJournalStore *store);

/** sol_answers_assert_all: that they are there, as they were written. */
void sol_answers_assert_all (SolJournalStore *store);

G_END_DECLS
