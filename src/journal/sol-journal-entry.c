/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-entry.h"

struct _SolJournalEntry {
  GObject parent_instance;

  SolJournalFacts facts; /* its texts are interned in texts, its works are ours */
  GStringChunk *texts;
  SolJournalWork *works;
  char *day;
};

G_DEFINE_FINAL_TYPE (SolJournalEntry, sol_journal_entry, G_TYPE_OBJECT)

static const char *
keep (SolJournalEntry *self, const char *text)
{
  return text != NULL ? g_string_chunk_insert_const (self->texts, text) : NULL;
}

static void
keep_works (SolJournalEntry *self)
{
  self->works = g_memdup2 (self->facts.works, self->facts.n_works * sizeof (SolJournalWork));
  for (guint i = 0; i < self->facts.n_works; i++) {
    self->works[i].exercise = keep (self, self->works[i].exercise);
    self->works[i].label = keep (self, self->works[i].label);
  }
  self->facts.works = self->works;
}

/* The offset is part of what is stored: the day does not depend on where this is computed. */
static char *
make_day (const SolJournalFacts *facts)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (facts->started_us / G_USEC_PER_SEC);
  g_autoptr (GDateTime) local = utc != NULL ? g_date_time_add_seconds (utc, facts->offset_s) : NULL;

  return local != NULL ? g_date_time_format (local, "%Y-%m-%d") : g_strdup ("1970-01-01");
}

static void
sol_journal_entry_finalize (GObject *object)
{
  SolJournalEntry *self = SOL_JOURNAL_ENTRY (object);

  g_clear_pointer (&self->texts, g_string_chunk_free);
  g_clear_pointer (&self->works, g_free);
  g_clear_pointer (&self->day, g_free);

  G_OBJECT_CLASS (sol_journal_entry_parent_class)->finalize (object);
}

static void
sol_journal_entry_class_init (SolJournalEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_journal_entry_finalize;
}

static void
sol_journal_entry_init (SolJournalEntry *self)
{
  self->texts = g_string_chunk_new (512);
}

SolJournalEntry *
sol_journal_entry_new (const SolJournalFacts *facts)
{
  SolJournalEntry *self;

  g_return_val_if_fail (facts != NULL, NULL);
  g_return_val_if_fail (facts->id != NULL && facts->kind != NULL && facts->plan != NULL, NULL);

  self = g_object_new (SOL_TYPE_JOURNAL_ENTRY, NULL);
  self->facts = *facts;
  self->facts.id = keep (self, facts->id);
  self->facts.kind = keep (self, facts->kind);
  self->facts.plan = keep (self, facts->plan);
  self->facts.title = keep (self, facts->title != NULL ? facts->title : "");
  self->facts.options = keep (self, facts->options != NULL ? facts->options : "");
  self->facts.checksum = keep (self, facts->checksum != NULL ? facts->checksum : "");
  self->facts.note = keep (self, facts->note);
  keep_works (self);
  self->day = make_day (facts);
  return self;
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

const char *
sol_journal_entry_get_day (SolJournalEntry *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL_ENTRY (self), NULL);

  return self->day;
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
