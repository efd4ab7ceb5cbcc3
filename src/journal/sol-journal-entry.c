/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-entry.h"

struct _SolJournalEntry {
  SolJournalRecord parent_instance;

  SolJournalFacts facts; /* its texts are the record's, its works are ours */
  SolJournalWork *works;
};

G_DEFINE_FINAL_TYPE (SolJournalEntry, sol_journal_entry, SOL_TYPE_JOURNAL_RECORD)

static const char *
keep (SolJournalEntry *self, const char *text)
{
  return sol_journal_record_keep (SOL_JOURNAL_RECORD (self), text);
}

static void
keep_works (SolJournalEntry *self)
{
  self->works = g_memdup2 (self->facts.works, self->facts.n_works * sizeof (SolJournalWork));
  for (guint i = 0; i < self->facts.n_works; i++) {
    self->works[i].exercise = keep (self, self->works[i].exercise);
    self->works[i].variant = keep (self, self->works[i].variant);
    self->works[i].label = keep (self, self->works[i].label);
  }
  self->facts.works = self->works;
}

static void
sol_journal_entry_finalize (GObject *object)
{
  SolJournalEntry *self = SOL_JOURNAL_ENTRY (object);

  g_clear_pointer (&self->works, g_free);

  G_OBJECT_CLASS (sol_journal_entry_parent_class)->finalize (object);
}

static void
sol_journal_entry_class_init (SolJournalEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_journal_entry_finalize;
}

static void
sol_journal_entry_init (SolJournalEntry *self G_GNUC_UNUSED)
{
}

SolJournalEntry *
sol_journal_entry_new (const SolJournalFacts *facts)
{
  SolJournalEntry *self;

  g_return_val_if_fail (facts != NULL, NULL);
  g_return_val_if_fail (facts->kind != NULL && facts->plan != NULL, NULL);

  self = g_object_new (SOL_TYPE_JOURNAL_ENTRY, NULL);
  sol_journal_record_set (SOL_JOURNAL_RECORD (self), facts->id, facts->started_us, facts->offset_s);
  self->facts = *facts;
  self->facts.id = sol_journal_record_get_id (SOL_JOURNAL_RECORD (self));
  self->facts.kind = keep (self, facts->kind);
  self->facts.plan = keep (self, facts->plan);
  self->facts.title = keep (self, facts->title != NULL ? facts->title : "");
  self->facts.options = keep (self, facts->options != NULL ? facts->options : "");
  self->facts.checksum = keep (self, facts->checksum != NULL ? facts->checksum : "");
  self->facts.note = keep (self, facts->note);
  keep_works (self);
  return self;
}

SolJournalEntry *
sol_journal_entry_new_noted (SolJournalEntry *entry, const char *note)
{
  SolJournalFacts facts;

  g_return_val_if_fail (SOL_IS_JOURNAL_ENTRY (entry), NULL);

  facts = entry->facts;
  facts.note = note;
  return sol_journal_entry_new (&facts);
}

SolJournalEntry *
sol_journal_entry_new_ended (SolJournalEntry *entry, gint64 ended_us)
{
  SolJournalFacts facts;

  g_return_val_if_fail (SOL_IS_JOURNAL_ENTRY (entry), NULL);

  facts = entry->facts;
  facts.ended_us = MAX (ended_us, facts.started_us);
  facts.completed = FALSE;
  return sol_journal_entry_new (&facts);
}

const SolJournalFacts *
sol_journal_entry_get_facts (SolJournalEntry *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL_ENTRY (self), NULL);

  return &self->facts;
}

gint64
sol_journal_entry_get_done_ms (SolJournalEntry *self)
{
  gint64 done_ms = 0;

  g_return_val_if_fail (SOL_IS_JOURNAL_ENTRY (self), 0);

  for (guint i = 0; i < self->facts.n_works; i++)
    done_ms += self->works[i].done_ms;
  return done_ms;
}
