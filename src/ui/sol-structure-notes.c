/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-notes.h"

#include "sol-clock.h"

struct _SolStructureNotes {
  GObject parent_instance;

  SolJournal *journal; /* weak: it owns this */
  GListModel *records; /* of SolJournalNote */
  GHashTable *written; /* what about -> text, until the journal's list has it too */
};

G_DEFINE_FINAL_TYPE (SolStructureNotes, sol_structure_notes, G_TYPE_OBJECT)

enum {
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static char *
dup_about (SolStructure *structure)
{
  return g_strconcat ("structure:", sol_value_get_id (SOL_VALUE (structure)), NULL);
}

static gboolean
is_blank (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  return *stripped == '\0';
}

/* What the journal's list says; NULL for nothing. The list owns it. */
static const char *
find_read (SolStructureNotes *self, const char *about)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->records); i++) {
    g_autoptr (SolJournalNote) note = g_list_model_get_item (self->records, i);

    if (g_strcmp0 (sol_journal_note_get_facts (note)->about, about) == 0)
      return sol_journal_note_get_facts (note)->text;
  }
  return NULL;
}

static gboolean
is_read_cb (gpointer about, gpointer text, gpointer self)
{
  const char *read = find_read (self, about);

  return is_blank (text) ? read == NULL : g_strcmp0 (read, text) == 0;
}

/* The list comes from the disk, behind what was written. */
static void
records_changed_cb (SolStructureNotes *self)
{
  g_hash_table_foreach_remove (self->written, is_read_cb, self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
sol_structure_notes_finalize (GObject *object)
{
  SolStructureNotes *self = SOL_STRUCTURE_NOTES (object);

  g_clear_weak_pointer (&self->journal);
  g_hash_table_unref (self->written);
  G_OBJECT_CLASS (sol_structure_notes_parent_class)->finalize (object);
}

static void
sol_structure_notes_class_init (SolStructureNotesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_structure_notes_finalize;
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
sol_structure_notes_init (SolStructureNotes *self)
{
  self->written = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

SolStructureNotes *
sol_structure_notes_get (SolJournal *journal)
{
  static const char key[] = "sol-structure-notes";
  SolStructureNotes *self;

  g_return_val_if_fail (SOL_IS_JOURNAL (journal), NULL);

  self = g_object_get_data (G_OBJECT (journal), key);
  if (self != NULL)
    return self;
  self = g_object_new (SOL_TYPE_STRUCTURE_NOTES, NULL);
  g_set_weak_pointer (&self->journal, journal);
  self->records = sol_journal_get_records (journal, SOL_TYPE_JOURNAL_NOTE);
  g_signal_connect_object (self->records, "items-changed", G_CALLBACK (records_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_set_data_full (G_OBJECT (journal), key, self, g_object_unref);
  return self;
}

const char *
sol_structure_notes_lookup (SolStructureNotes *self, SolStructure *structure)
{
  g_return_val_if_fail (SOL_IS_STRUCTURE_NOTES (self), NULL);
  g_return_val_if_fail (SOL_IS_STRUCTURE (structure), NULL);

  g_autofree char *about = dup_about (structure);
  const char *written = g_hash_table_lookup (self->written, about);

  if (written == NULL)
    return find_read (self, about);
  return is_blank (written) ? NULL : written;
}

GPtrArray *
sol_structure_notes_find (SolStructureNotes *self, SolLibrary *library, const char *text)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (SOL_IS_STRUCTURE_NOTES (self), found);
  g_return_val_if_fail (SOL_IS_LIBRARY (library), found);
  g_return_val_if_fail (text != NULL, found);

  GListModel *structures = sol_library_get_values (library, SOL_TYPE_STRUCTURE);

  for (guint i = 0; i < g_list_model_get_n_items (structures); i++) {
    g_autoptr (SolStructure) structure = g_list_model_get_item (structures, i);
    const char *note = sol_structure_notes_lookup (self, structure);

    if (note != NULL && g_str_match_string (text, note, TRUE))
      g_ptr_array_add (found, g_steal_pointer (&structure));
  }
  return found;
}

/* A note that is taken away stays in the file until it is opened next: nothing is lost at once. */
void
sol_structure_notes_set (SolStructureNotes *self, SolStructure *structure, const char *text)
{
  g_return_if_fail (SOL_IS_STRUCTURE_NOTES (self));
  g_return_if_fail (SOL_IS_STRUCTURE (structure));
  g_return_if_fail (text != NULL);

  g_autofree char *about = dup_about (structure);
  g_autoptr (SolJournalNote) note = NULL;
  gint64 now_us = sol_clock_read ().realtime_us;
  const char *before = sol_structure_notes_lookup (self, structure);

  if (self->journal == NULL || (is_blank (text) ? before == NULL : g_strcmp0 (before, text) == 0))
    return;
  g_hash_table_insert (self->written, g_strdup (about), g_strdup (text));
  note = sol_journal_note_new (&(SolJournalNoteFacts) {
      .about = about,
      .text = text,
      .at_us = now_us,
      .offset_s = sol_journal_find_offset_s (now_us),
  });
  if (is_blank (text))
    sol_journal_delete (self->journal, about);
  else
    sol_journal_keep (self->journal, SOL_JOURNAL_RECORD (note));
  g_signal_emit (self, signals[CHANGED], 0);
}
