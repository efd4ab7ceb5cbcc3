/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-felt.h"

struct _SolJournalFelt {
  SolJournalRecord parent_instance;

  SolJournalFeltFacts facts; /* its texts are the record's */
};

G_DEFINE_FINAL_TYPE (SolJournalFelt, sol_journal_felt, SOL_TYPE_JOURNAL_RECORD)

static void
sol_journal_felt_class_init (SolJournalFeltClass *klass G_GNUC_UNUSED)
{
}

static void
sol_journal_felt_init (SolJournalFelt *self G_GNUC_UNUSED)
{
}

SolJournalFelt *
sol_journal_felt_new (const SolJournalFeltFacts *facts)
{
  SolJournalFelt *self;
  SolJournalRecord *record;
  g_autofree char *id = NULL;

  g_return_val_if_fail (facts != NULL, NULL);
  g_return_val_if_fail (facts->session != NULL && facts->exercise != NULL, NULL);

  self = g_object_new (SOL_TYPE_JOURNAL_FELT, NULL);
  record = SOL_JOURNAL_RECORD (self);
  id = g_strdup_printf ("%s:%u", facts->session, facts->phase);
  sol_journal_record_set (record, id, facts->at_us, facts->offset_s);
  self->facts = *facts;
  self->facts.session = sol_journal_record_keep (record, facts->session);
  self->facts.exercise = sol_journal_record_keep (record, facts->exercise);
  return self;
}

const SolJournalFeltFacts *
sol_journal_felt_get_facts (SolJournalFelt *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL_FELT (self), NULL);

  return &self->facts;
}
