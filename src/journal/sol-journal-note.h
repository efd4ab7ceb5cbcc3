/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-record.h"

G_BEGIN_DECLS

/** SolJournalNoteFacts: words of the person, of a day or about something in the content. */
typedef struct {
  const char *id;    /* NULL: a new one, or that of what it is about */
  const char *about; /* such as "structure:soleus", which has one note; NULL: of its day */
  const char *text;
  gint64 at_us; /* when it was written; in UTC, since 1970 */
  int offset_s; /* local time ahead of UTC then: sol_journal_find_offset_s() */
} SolJournalNoteFacts;

/** SolJournalNote: a note. What is noted on a session stands in its entry. */
#define SOL_TYPE_JOURNAL_NOTE (sol_journal_note_get_type ())
G_DECLARE_FINAL_TYPE (SolJournalNote, sol_journal_note, SOL, JOURNAL_NOTE, SolJournalRecord)

/** sol_journal_note_new: a note with a copy of @facts. (transfer full) */
SolJournalNote *sol_journal_note_new (const SolJournalNoteFacts *facts);

/** sol_journal_note_get_facts: the facts, which live as long as it. (transfer none) */
const SolJournalNoteFacts *sol_journal_note_get_facts (SolJournalNote *self);

G_END_DECLS
