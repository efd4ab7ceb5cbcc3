/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-pain.h"

struct _SolJournalPain {
  SolJournalRecord parent_instance;

  SolJournalPainFacts facts; /* its texts are the record's */
};

G_DEFINE_FINAL_TYPE (SolJournalPain, sol_journal_pain, SOL_TYPE_JOURNAL_RECORD)

static void
sol_journal_pain_class_init (SolJournalPainClass *klass G_GNUC_UNUSED)
{
}

static void
sol_journal_pain_init (SolJournalPain *self G_GNUC_UNUSED)
{
}

SolJournalPain *
sol_journal_pain_new (const SolJournalPainFacts *facts)
{
  SolJournalPain *self;
  SolJournalRecord *record;

  g_return_val_if_fail (facts != NULL, NULL);
  g_return_val_if_fail (facts->level <= SOL_JOURNAL_PAIN_MOST, NULL);
  g_return_val_if_fail (facts->side != SOL_JOURNAL_SIDE_BOTH, NULL);

  self = g_object_new (SOL_TYPE_JOURNAL_PAIN, NULL);
  record = SOL_JOURNAL_RECORD (self);
  sol_journal_record_set (record, facts->id, facts->at_us, facts->offset_s);
  self->facts = *facts;
  self->facts.id = sol_journal_record_get_id (record);
  self->facts.session = sol_journal_record_keep (record, facts->session);
  return self;
}

const SolJournalPainFacts *
sol_journal_pain_get_facts (SolJournalPain *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL_PAIN (self), NULL);

  return &self->facts;
}
