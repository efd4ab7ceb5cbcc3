/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-note.h"

struct _SolJournalNote {
  SolJournalRecord parent_instance;

  SolJournalNoteFacts facts; /* its texts are the record's */
};

G_DEFINE_FINAL_TYPE (SolJournalNote, sol_journal_note, SOL_TYPE_JOURNAL_RECORD)

static void
sol_journal_note_class_init (SolJournalNoteClass *klass G_GNUC_UNUSED)
{
}

static void
sol_journal_note_init (SolJournalNote *self G_GNUC_UNUSED)
{
}

SolJournalNote *
sol_journal_note_new (const SolJournalNoteFacts *facts)
{
  SolJournalNote *self;
  SolJournalRecord *record;

  g_return_val_if_fail (facts != NULL, NULL);
  g_return_val_if_fail (facts->text != NULL, NULL);

  self = g_object_new (SOL_TYPE_JOURNAL_NOTE, NULL);
  record = SOL_JOURNAL_RECORD (self);
  sol_journal_record_set (record, facts->id != NULL ? facts->id : facts->about, facts->at_us,
                          facts->offset_s);
  self->facts = *facts;
  self->facts.id = sol_journal_record_get_id (record);
  self->facts.about = sol_journal_record_keep (record, facts->about);
  self->facts.text = sol_journal_record_keep (record, facts->text);
  return self;
}

const SolJournalNoteFacts *
sol_journal_note_get_facts (SolJournalNote *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL_NOTE (self), NULL);

  return &self->facts;
}
