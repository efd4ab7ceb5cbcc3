/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-record.h"

#include "sol-journal-day.h"

typedef struct {
  GStringChunk *texts;
  const char *id;
  gint64 at_us;
  int offset_s;
  char *day;
} SolJournalRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SolJournalRecord, sol_journal_record, G_TYPE_OBJECT)

static SolJournalRecordPrivate *
get_private (SolJournalRecord *self)
{
  return sol_journal_record_get_instance_private (self);
}

static void
sol_journal_record_finalize (GObject *object)
{
  SolJournalRecordPrivate *priv = get_private (SOL_JOURNAL_RECORD (object));

  g_clear_pointer (&priv->texts, g_string_chunk_free);
  g_clear_pointer (&priv->day, g_free);

  G_OBJECT_CLASS (sol_journal_record_parent_class)->finalize (object);
}

static void
sol_journal_record_class_init (SolJournalRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_journal_record_finalize;
}

static void
sol_journal_record_init (SolJournalRecord *self)
{
  get_private (self)->texts = g_string_chunk_new (128);
}

const char *
sol_journal_record_get_id (SolJournalRecord *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL_RECORD (self), NULL);

  return get_private (self)->id;
}

gint64
sol_journal_record_get_at_us (SolJournalRecord *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL_RECORD (self), 0);

  return get_private (self)->at_us;
}

int
sol_journal_record_get_offset_s (SolJournalRecord *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL_RECORD (self), 0);

  return get_private (self)->offset_s;
}

const char *
sol_journal_record_get_day (SolJournalRecord *self)
{
  g_return_val_if_fail (SOL_IS_JOURNAL_RECORD (self), NULL);

  return get_private (self)->day;
}

int
sol_journal_find_offset_s (gint64 at_us)
{
  g_autoptr (GDateTime) at = g_date_time_new_from_unix_local (at_us / G_USEC_PER_SEC);

  return at != NULL ? (int) (g_date_time_get_utc_offset (at) / G_USEC_PER_SEC) : 0;
}

void
sol_journal_record_set (SolJournalRecord *self, const char *id, gint64 at_us, int offset_s)
{
  SolJournalRecordPrivate *priv = get_private (self);
  g_autofree char *new_id = id == NULL ? g_uuid_string_random () : NULL;

  g_assert (priv->id == NULL);
  priv->id = sol_journal_record_keep (self, id != NULL ? id : new_id);
  priv->at_us = at_us;
  priv->offset_s = offset_s;
  /* The offset is stored too: the day does not depend on where this is computed. */
  priv->day = sol_journal_day_for (at_us, offset_s);
}

const char *
sol_journal_record_keep (SolJournalRecord *self, const char *text)
{
  return text != NULL ? g_string_chunk_insert_const (get_private (self)->texts, text) : NULL;
}
