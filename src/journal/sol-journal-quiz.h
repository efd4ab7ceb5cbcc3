/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-record.h"

G_BEGIN_DECLS

/** SolJournalQuizFacts: how well a question of the quiz is known. */
typedef struct {
  const char *question; /* its id */
  guint box;            /* 0 for a new question; higher: asked less often */
  const char *due_day;  /* when to ask again, such as "2026-11-27" */
  guint n_right;        /* how often it was answered so */
  guint n_wrong;
  gint64 at_us; /* when it was answered last; in UTC, since 1970 */
  int offset_s; /* local time ahead of UTC then: sol_journal_find_offset_s() */
} SolJournalQuizFacts;

/** SolJournalQuiz: one question's progress; its id is the question's. */
#define SOL_TYPE_JOURNAL_QUIZ (sol_journal_quiz_get_type ())
G_DECLARE_FINAL_TYPE (SolJournalQuiz, sol_journal_quiz, SOL, JOURNAL_QUIZ, SolJournalRecord)

/** sol_journal_quiz_new: progress with a copy of @facts. (transfer full) */
SolJournalQuiz *sol_journal_quiz_new (const SolJournalQuizFacts *facts);

/** sol_journal_quiz_get_facts: the facts, which live as long as it. (transfer none) */
const SolJournalQuizFacts *sol_journal_quiz_get_facts (SolJournalQuiz *self);

G_END_DECLS
