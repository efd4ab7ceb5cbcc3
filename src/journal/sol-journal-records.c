/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-records.h"

#include "sol-journal-entry.h"
#include "sol-journal-felt.h"
#include "sol-journal-note.h"
#include "sol-journal-pain.h"
#include "sol-journal-quiz.h"
#include "sol-journal-test.h"
#include "sol-journal-words.h"

/* How every row begins. */
#define RECORD "id, at_us, offset_s, day"
#define FIRST 4

/* The tables whose answers go with their session. */
#define OF_SESSION                                                                                 \
  " AND NOT EXISTS (SELECT 1 FROM session WHERE id = t.session AND deleted_us IS NOT NULL)"

static const char *
get_text (sqlite3_stmt *stmt, int column)
{
  return (const char *) sqlite3_column_text (stmt, column);
}

static int
get_value (sqlite3_stmt *stmt, int column, int value_if_null)
{
  return sqlite3_column_type (stmt, column) == SQLITE_NULL ? value_if_null
                                                           : sqlite3_column_int (stmt, column);
}

/* -- Each kind -- */

static gboolean
write_pain (sqlite3 *db, SolJournalRecord *record, GError **error)
{
  const SolJournalPainFacts *facts = sol_journal_pain_get_facts (SOL_JOURNAL_PAIN (record));

  return sol_sqlite_run (
      db, error,
      "INSERT OR REPLACE INTO pain (" RECORD ", session, moment, side, level, rule, sign)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
      "siissssiss", facts->id, facts->at_us, (gint64) facts->offset_s,
      sol_journal_record_get_day (record), facts->session, sol_journal_moments[facts->moment],
      sol_journal_sides[facts->side], (gint64) facts->level, sol_journal_rules[facts->rule],
      sol_journal_signs[facts->sign]);
}

static gpointer
read_pain (sqlite3_stmt *stmt)
{
  return sol_journal_pain_new (&(SolJournalPainFacts) {
      .id = get_text (stmt, 0),
      .at_us = sqlite3_column_int64 (stmt, 1),
      .offset_s = sqlite3_column_int (stmt, 2),
      .session = get_text (stmt, FIRST),
      .moment = (SolJournalMoment) sol_journal_words_find (sol_journal_moments,
                                                           get_text (stmt, FIRST + 1)),
      .side =
          (SolJournalSide) sol_journal_words_find (sol_journal_sides, get_text (stmt, FIRST + 2)),
      .level = (guint) sqlite3_column_int (stmt, FIRST + 3),
      .rule =
          (SolJournalRule) sol_journal_words_find (sol_journal_rules, get_text (stmt, FIRST + 4)),
      .sign =
          (SolJournalSign) sol_journal_words_find (sol_journal_signs, get_text (stmt, FIRST + 5)),
  });
}

static gboolean
write_felt (sqlite3 *db, SolJournalRecord *record, GError **error)
{
  const SolJournalFeltFacts *facts = sol_journal_felt_get_facts (SOL_JOURNAL_FELT (record));

  return sol_sqlite_run (
      db, error,
      "INSERT OR REPLACE INTO felt (" RECORD ", session, phase, exercise, answer, is_right)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
      "siississi", sol_journal_record_get_id (record), facts->at_us, (gint64) facts->offset_s,
      sol_journal_record_get_day (record), facts->session, (gint64) facts->phase, facts->exercise,
      sol_journal_answers[facts->answer], (gint64) facts->right);
}

static gpointer
read_felt (sqlite3_stmt *stmt)
{
  return sol_journal_felt_new (&(SolJournalFeltFacts) {
      .at_us = sqlite3_column_int64 (stmt, 1),
      .offset_s = sqlite3_column_int (stmt, 2),
      .session = get_text (stmt, FIRST),
      .phase = (guint) sqlite3_column_int (stmt, FIRST + 1),
      .exercise = get_text (stmt, FIRST + 2),
      .answer = (SolJournalPlaceFelt) sol_journal_words_find (sol_journal_answers,
                                                              get_text (stmt, FIRST + 3)),
      .right = sqlite3_column_int (stmt, FIRST + 4) != 0,
  });
}

static gboolean
write_test (sqlite3 *db, SolJournalRecord *record, GError **error)
{
  const SolJournalTestFacts *facts = sol_journal_test_get_facts (SOL_JOURNAL_TEST (record));

  return sol_sqlite_run (
      db, error,
      "INSERT OR REPLACE INTO test (" RECORD ", kind, left_value, right_value, pain)"
      " VALUES (?1, ?2, ?3, ?4, ?5, nullif (?6, -1), nullif (?7, -1), nullif (?8, -1))",
      "siissiii", facts->id, facts->at_us, (gint64) facts->offset_s,
      sol_journal_record_get_day (record), sol_journal_test_kinds[facts->kind],
      (gint64) facts->left, (gint64) facts->right, (gint64) facts->pain);
}

static gpointer
read_test (sqlite3_stmt *stmt)
{
  return sol_journal_test_new (&(SolJournalTestFacts) {
      .id = get_text (stmt, 0),
      .at_us = sqlite3_column_int64 (stmt, 1),
      .offset_s = sqlite3_column_int (stmt, 2),
      .kind = (SolJournalTestKind) sol_journal_words_find (sol_journal_test_kinds,
                                                           get_text (stmt, FIRST)),
      .left = get_value (stmt, FIRST + 1, SOL_JOURNAL_TEST_NOT_DONE),
      .right = get_value (stmt, FIRST + 2, SOL_JOURNAL_TEST_NOT_DONE),
      .pain = get_value (stmt, FIRST + 3, -1),
  });
}

static gboolean
write_quiz (sqlite3 *db, SolJournalRecord *record, GError **error)
{
  const SolJournalQuizFacts *facts = sol_journal_quiz_get_facts (SOL_JOURNAL_QUIZ (record));

  return sol_sqlite_run (db, error,
                         "INSERT OR REPLACE INTO quiz (" RECORD ", box, due_day, n_right, n_wrong)"
                         " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                         "siisisii", facts->question, facts->at_us, (gint64) facts->offset_s,
                         sol_journal_record_get_day (record), (gint64) facts->box, facts->due_day,
                         (gint64) facts->n_right, (gint64) facts->n_wrong);
}

static gpointer
read_quiz (sqlite3_stmt *stmt)
{
  return sol_journal_quiz_new (&(SolJournalQuizFacts) {
      .question = get_text (stmt, 0),
      .at_us = sqlite3_column_int64 (stmt, 1),
      .offset_s = sqlite3_column_int (stmt, 2),
      .box = (guint) sqlite3_column_int (stmt, FIRST),
      .due_day = get_text (stmt, FIRST + 1),
      .n_right = (guint) sqlite3_column_int (stmt, FIRST + 2),
      .n_wrong = (guint) sqlite3_column_int (stmt, FIRST + 3),
  });
}

static gboolean
write_note (sqlite3 *db, SolJournalRecord *record, GError **error)
{
  const SolJournalNoteFacts *facts = sol_journal_note_get_facts (SOL_JOURNAL_NOTE (record));

  return sol_sqlite_run (db, error,
                         "INSERT OR REPLACE INTO note (" RECORD ", about, text)"
                         " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                         "siisss", facts->id, facts->at_us, (gint64) facts->offset_s,
                         sol_journal_record_get_day (record), facts->about, facts->text);
}

static gpointer
read_note (sqlite3_stmt *stmt)
{
  return sol_journal_note_new (&(SolJournalNoteFacts) {
      .id = get_text (stmt, 0),
      .at_us = sqlite3_column_int64 (stmt, 1),
      .offset_s = sqlite3_column_int (stmt, 2),
      .about = get_text (stmt, FIRST),
      .text = get_text (stmt, FIRST + 1),
  });
}

/* -- All kinds -- */

static const struct {
  GType (*get_type) (void);
  const char *name;
  const char *columns;   /* those of the kind alone */
  const char *condition; /* besides not being deleted */
  gboolean (*write) (sqlite3 *db, SolJournalRecord *record, GError **error);
  gpointer (*read) (sqlite3_stmt *stmt);
} tables[SOL_JOURNAL_N_TABLES] = {
  [SOL_JOURNAL_TABLE_SESSION] = { sol_journal_entry_get_type, "session", NULL, NULL, NULL, NULL },
  [SOL_JOURNAL_TABLE_PAIN] = { sol_journal_pain_get_type, "pain",
                               "session, moment, side, level, rule, sign", OF_SESSION, write_pain,
                               read_pain },
  [SOL_JOURNAL_TABLE_FELT] = { sol_journal_felt_get_type, "felt",
                               "session, phase, exercise, answer, is_right", OF_SESSION, write_felt,
                               read_felt },
  [SOL_JOURNAL_TABLE_TEST] = { sol_journal_test_get_type, "test",
                               "kind, left_value, right_value, pain", "", write_test, read_test },
  [SOL_JOURNAL_TABLE_QUIZ] = { sol_journal_quiz_get_type, "quiz", "box, due_day, n_right, n_wrong",
                               "", write_quiz, read_quiz },
  [SOL_JOURNAL_TABLE_NOTE] = { sol_journal_note_get_type, "note", "about, text", "", write_note,
                               read_note },
};

SolJournalTable
sol_journal_table_for_type (GType type)
{
  guint i = 0;

  while (i < SOL_JOURNAL_N_TABLES && tables[i].get_type () != type)
    i++;
  return (SolJournalTable) i;
}

GType
sol_journal_table_get_type (SolJournalTable table)
{
  return tables[table].get_type ();
}

const char *
sol_journal_table_get_name (SolJournalTable table)
{
  return tables[table].name;
}

gboolean
sol_journal_records_write (sqlite3 *db, SolJournalRecord *record, GError **error)
{
  return tables[sol_journal_table_for_type (G_OBJECT_TYPE (record))].write (db, record, error);
}

GPtrArray *
sol_journal_records_read (sqlite3 *db, SolJournalTable table, GError **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) local_error = NULL;
  g_autofree char *sql =
      g_strdup_printf ("SELECT " RECORD ", %s FROM %s AS t WHERE t.deleted_us IS NULL%s"
                       " ORDER BY at_us DESC, id",
                       tables[table].columns, tables[table].name, tables[table].condition);
  g_autoptr (sqlite3_stmt) stmt = sol_sqlite_prepare (db, error, sql, "");

  if (stmt == NULL)
    return NULL;
  while (sol_sqlite_next (stmt, &local_error))
    g_ptr_array_add (records, tables[table].read (stmt));
  if (local_error == NULL)
    return g_steal_pointer (&records);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}
