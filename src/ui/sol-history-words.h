/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal.h"

G_BEGIN_DECLS

/* Records of the journal in words, for lists. Nothing here needs a display. */

/** sol_history_words_dup_title: what it is: the name of a routine, a test, "Note". (transfer full)
 */
char *sol_history_words_dup_title (SolJournalRecord *record);

/** sol_history_words_dup_details: what came of it, such as "4 min, ended early", and the note.
 * (transfer full) */
char *sol_history_words_dup_details (SolJournalRecord *record);

/** sol_history_words_dup_when: its day and time, such as "Yesterday, 18:05". (transfer full) */
char *sol_history_words_dup_when (SolJournalRecord *record, const char *today);

/** sol_history_words_dup_pain: an answer, such as "Left calf after the session: 3 of 10, with a
 * sharp catch". (transfer full) */
char *sol_history_words_dup_pain (SolJournalPain *pain);

G_END_DECLS
