/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-quiz.h"

struct _SolJournalQuiz {
  SolJournalRecord parent_instance;

  SolJournalQuizFacts facts; /* its texts are the record's */
};

G_DEFINE_FINAL_TYPE (SolJournalQuiz, sol_journal_quiz, SOL_TYPE_JOURNAL_RECORD)

static void
sol_journal_quiz_class_init (SolJournalQuizClass *klass G_GNUC_UNUSED)
{
}

static void
sol_journal_quiz_init (SolJournalQuiz *self G_GNUC_UNUSED)
{
}

SolJournalQuiz *
sol_journal_quiz_new (const SolJournalQuizFacts *facts)
{
  SolJournalQuiz *self;
  SolJournalRecord *record;

  g_return_val_if_fail (facts != NULL, NULL);
  g_return_val_if_fail (facts->question != NULL && facts->due_day != NULL, NULL);

  self = g_object_new (SOL_TYPE_JOURNAL_QUIZ, NULL);
  record = SOL_JOURNAL_RECORD (self);
  sol_journal_record_set (record, facts->question, facts->at_us, facts->offset_s);
  self->facts = *facts;
  self->facts.question = sol_journal_record_keep (record, facts->question);
  self->facts.due_day = sol_journal_record_keep (record, facts->due_day);
  return self;
}

const SolJournalQuizFacts *
sol_journal_quiz_get_facts (SolJournalQuiz *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL_QUIZ (self), NULL);

  return &self->facts;
}
