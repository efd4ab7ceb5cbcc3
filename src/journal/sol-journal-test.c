/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-test.h"

struct _SolJournalTest {
  SolJournalRecord parent_instance;

  SolJournalTestFacts facts; /* its texts are the record's */
};

G_DEFINE_FINAL_TYPE (SolJournalTest, sol_journal_test, SOL_TYPE_JOURNAL_RECORD)

static void
sol_journal_test_class_init (SolJournalTestClass *klass G_GNUC_UNUSED)
{
}

static void
sol_journal_test_init (SolJournalTest *self G_GNUC_UNUSED)
{
}

static gboolean
is_value (int value)
{
  return value >= SOL_JOURNAL_TEST_NOT_DONE && value <= SOL_JOURNAL_TEST_MOST;
}

SolJournalTest *
sol_journal_test_new (const SolJournalTestFacts *facts)
{
  SolJournalTest *self;
  SolJournalRecord *record;

  g_return_val_if_fail (facts != NULL, NULL);
  g_return_val_if_fail (is_value (facts->left) && is_value (facts->right), NULL);
  g_return_val_if_fail (facts->left >= 0 || facts->right >= 0, NULL);
  g_return_val_if_fail (facts->pain >= -1 && facts->pain <= 10, NULL);

  self = g_object_new (SOL_TYPE_JOURNAL_TEST, NULL);
  record = SOL_JOURNAL_RECORD (self);
  sol_journal_record_set (record, facts->id, facts->at_us, facts->offset_s);
  self->facts = *facts;
  self->facts.id = sol_journal_record_get_id (record);
  return self;
}

const SolJournalTestFacts *
sol_journal_test_get_facts (SolJournalTest *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL_TEST (self), NULL);

  return &self->facts;
}
