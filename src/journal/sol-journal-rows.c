/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-rows.h"

#include "sol-journal-words.h"

static SolJournalSide
parse_side (const char *id)
{
  return (SolJournalSide) sol_journal_words_find (sol_journal_sides, id);
}

/* -- Writing -- */

static gboolean
write_session (sqlite3 *db, SolJournalEntry *entry, GError **error)
{
  const SolJournalFacts *facts = sol_journal_entry_get_facts (entry);

  return sol_sqlite_run (
      db, error,
      "INSERT INTO session (id, kind, plan, title, options, checksum, note, started_us, offset_s,"
      "  day, ended_us, completed, by_hand)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, nullif (?11, 0), ?12, ?13)"
      " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, plan = excluded.plan,"
      "  title = excluded.title, options = excluded.options, checksum = excluded.checksum,"
      "  note = excluded.note, started_us = excluded.started_us, offset_s = excluded.offset_s,"
      "  day = excluded.day, ended_us = excluded.ended_us, completed = excluded.completed,"
      "  by_hand = excluded.by_hand",
      "sssssssiisiii", facts->id, facts->kind, facts->plan, facts->title, facts->options,
      facts->checksum, facts->note, facts->started_us, (gint64) facts->offset_s,
      sol_journal_record_get_day (SOL_JOURNAL_RECORD (entry)), facts->ended_us,
      (gint64) facts->completed, (gint64) facts->by_hand);
}

static gboolean
write_work (sqlite3 *db, const char *id, const SolJournalWork *work, GError **error)
{
  return sol_sqlite_run (db, error,
                         "INSERT OR REPLACE INTO work"
                         " (session, phase, exercise, label, side, set_number, done_ms, variant)"
                         " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                         "sisssiis", id, (gint64) work->phase, work->exercise, work->label,
                         sol_journal_sides[work->side], (gint64) work->set, work->done_ms,
                         work->variant);
}

static gboolean
is_written (const SolJournalWork *work, const SolJournalFacts *written)
{
  for (guint i = 0; written != NULL && i < written->n_works; i++) {
    if (written->works[i].phase == work->phase)
      return written->works[i].done_ms == work->done_ms;
  }
  return FALSE;
}

static gboolean
write_place (sqlite3 *db, const SolJournalFacts *facts, GError **error)
{
  const SolJournalPlace *place = &facts->place;

  if (facts->ended_us != 0)
    return sol_sqlite_run (db, error, "DELETE FROM place WHERE session = ?", "s", facts->id);
  return sol_sqlite_run (
      db, error,
      "INSERT OR REPLACE INTO place (session, phase, side, length_ms, remaining_ms, seen_us)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      "sisiii", facts->id, (gint64) place->phase, sol_journal_sides[place->side], place->length_ms,
      place->remaining_ms, place->seen_us);
}

gboolean
sol_journal_rows_write (sqlite3 *db,
                        SolJournalEntry *entry,
                        SolJournalEntry *written,
                        GError **error)
{
  const SolJournalFacts *facts = sol_journal_entry_get_facts (entry);
  const SolJournalFacts *old = written != NULL ? sol_journal_entry_get_facts (written) : NULL;

  /* What is ended may have been changed by hand: nothing of it is taken as known. */
  if (old != NULL && (g_strcmp0 (old->id, facts->id) != 0 || facts->ended_us != 0))
    old = NULL;
  if ((old == NULL || g_strcmp0 (old->note, facts->note) != 0) && !write_session (db, entry, error))
    return FALSE;
  if (old == NULL &&
      !sol_sqlite_run (db, error, "DELETE FROM work WHERE session = ?", "s", facts->id))
    return FALSE;
  for (guint i = 0; i < facts->n_works; i++) {
    if (!is_written (&facts->works[i], old) && !write_work (db, facts->id, &facts->works[i], error))
      return FALSE;
  }
  return write_place (db, facts, error);
}

/* -- Reading -- */

static const char *
get_text (sqlite3_stmt *stmt, int column)
{
  return (const char *) sqlite3_column_text (stmt, column);
}

/* (element-type SolJournalWork) (transfer full) */
static GArray *
read_works (sqlite3 *db, const char *id, GStringChunk *texts, GError **error)
{
  g_autoptr (GArray) works = g_array_new (FALSE, FALSE, sizeof (SolJournalWork));
  g_autoptr (GError) local_error = NULL;
  g_autoptr (sqlite3_stmt) stmt =
      sol_sqlite_prepare (db, error,
                          "SELECT phase, exercise, label, side, set_number, done_ms, variant"
                          " FROM work"
                          " WHERE session = ? ORDER BY phase",
                          "s", id);

  if (stmt == NULL)
    return NULL;
  while (sol_sqlite_next (stmt, &local_error)) {
    const char *exercise = get_text (stmt, 1);
    const char *variant = get_text (stmt, 6);
    SolJournalWork work = {
      .phase = (guint) sqlite3_column_int (stmt, 0),
      .exercise = exercise != NULL ? g_string_chunk_insert_const (texts, exercise) : NULL,
      .variant = variant != NULL ? g_string_chunk_insert_const (texts, variant) : NULL,
      .label = g_string_chunk_insert_const (texts, get_text (stmt, 2)),
      .side = parse_side (get_text (stmt, 3)),
      .set = (guint) sqlite3_column_int (stmt, 4),
      .done_ms = sqlite3_column_int64 (stmt, 5),
    };

    g_array_append_val (works, work);
  }
  if (local_error == NULL)
    return g_steal_pointer (&works);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

#define COLUMNS                                                                                    \
  "id, kind, plan, title, options, checksum, note, started_us, offset_s, ended_us, completed,"     \
  " phase, side, length_ms, remaining_ms, seen_us, by_hand"

/* (transfer full) */
static SolJournalEntry *
read_entry (sqlite3 *db, sqlite3_stmt *stmt, GError **error)
{
  GStringChunk *texts = g_string_chunk_new (512);
  g_autoptr (GArray) works = read_works (db, get_text (stmt, 0), texts, error);
  SolJournalEntry *entry = NULL;

  if (works != NULL)
    entry = sol_journal_entry_new (&(SolJournalFacts) {
        .id = get_text (stmt, 0),
        .kind = get_text (stmt, 1),
        .plan = get_text (stmt, 2),
        .title = get_text (stmt, 3),
        .options = get_text (stmt, 4),
        .checksum = get_text (stmt, 5),
        .note = get_text (stmt, 6),
        .started_us = sqlite3_column_int64 (stmt, 7),
        .offset_s = sqlite3_column_int (stmt, 8),
        .ended_us = sqlite3_column_int64 (stmt, 9),
        .completed = sqlite3_column_int (stmt, 10) != 0,
        .by_hand = sqlite3_column_int (stmt, 16) != 0,
        .place = {
            .phase = (guint) sqlite3_column_int (stmt, 11),
            .side = parse_side (get_text (stmt, 12)),
            .length_ms = sqlite3_column_int64 (stmt, 13),
            .remaining_ms = sqlite3_column_int64 (stmt, 14),
            .seen_us = sqlite3_column_int64 (stmt, 15),
        },
        .works = (const SolJournalWork *) works->data,
        .n_works = works->len,
    });
  g_string_chunk_free (texts);
  return entry;
}

GPtrArray *
sol_journal_rows_read (sqlite3 *db, const char *condition, GError **error)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) local_error = NULL;
  g_autofree char *sql = g_strconcat ("SELECT " COLUMNS " FROM session LEFT JOIN place"
                                      " ON place.session = session.id ",
                                      condition, NULL);
  g_autoptr (sqlite3_stmt) stmt = sol_sqlite_prepare (db, error, sql, "");

  if (stmt == NULL)
    return NULL;
  while (local_error == NULL && sol_sqlite_next (stmt, &local_error)) {
    SolJournalEntry *entry = read_entry (db, stmt, &local_error);

    if (entry != NULL)
      g_ptr_array_add (entries, entry);
  }
  if (local_error == NULL)
    return g_steal_pointer (&entries);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}
