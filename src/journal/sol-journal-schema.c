/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-schema.h"

/* Version 1: sessions, what was worked in them, and where an unfinished one stands. The place is a
 * table of its own, so that the write of each second touches little. */
static gboolean
make_first_tables (sqlite3 *db, GError **error)
{
  return sol_sqlite_exec (
      db,
      "CREATE TABLE fact (name TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL) WITHOUT ROWID;"
      "CREATE TABLE session ("
      "  id TEXT PRIMARY KEY NOT NULL,"
      "  kind TEXT NOT NULL CHECK (kind IN ('routine', 'exercise')),"
      "  plan TEXT NOT NULL,"
      "  title TEXT NOT NULL,"
      "  options TEXT NOT NULL,"
      "  checksum TEXT NOT NULL,"
      "  note TEXT,"
      "  started_us INTEGER NOT NULL," /* in UTC, since 1970 */
      "  offset_s INTEGER NOT NULL,"   /* local time ahead of UTC at the start */
      "  day TEXT NOT NULL,"           /* the local date at the start */
      "  ended_us INTEGER,"            /* NULL: not finished */
      "  completed INTEGER NOT NULL CHECK (completed IN (0, 1)),"
      "  deleted_us INTEGER" /* NULL: not deleted */
      ") WITHOUT ROWID;"
      "CREATE INDEX session_by_start ON session (started_us);"
      "CREATE TABLE work ("
      "  session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,"
      "  phase INTEGER NOT NULL,"
      "  exercise TEXT,"
      "  label TEXT NOT NULL,"
      "  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),"
      "  set_number INTEGER NOT NULL,"
      "  done_ms INTEGER NOT NULL CHECK (done_ms >= 0),"
      "  PRIMARY KEY (session, phase)"
      ") WITHOUT ROWID;"
      "CREATE TABLE place ("
      "  session TEXT PRIMARY KEY NOT NULL REFERENCES session (id) ON DELETE CASCADE,"
      "  phase INTEGER NOT NULL,"
      "  side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),"
      "  length_ms INTEGER NOT NULL,"
      "  remaining_ms INTEGER NOT NULL,"
      "  seen_us INTEGER NOT NULL"
      ") WITHOUT ROWID;",
      error);
}

/* What each table of version 2 begins with. */
#define RECORD                                                                                     \
  "  id TEXT PRIMARY KEY NOT NULL,"                                                                \
  "  at_us INTEGER NOT NULL,"                                                                      \
  "  offset_s INTEGER NOT NULL,"                                                                   \
  "  day TEXT NOT NULL,"                                                                           \
  "  deleted_us INTEGER,"

/* Version 2: what a person says and measures. An answer may be written before its session is, or
 * after the file was begun anew: hence triggers in the place of references, which would refuse it.
 */
static gboolean
add_answers (sqlite3 *db, GError **error)
{
  return sol_sqlite_exec (
      db,
      "ALTER TABLE session ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0"
      "  CHECK (by_hand IN (0, 1));"
      "ALTER TABLE work ADD COLUMN variant TEXT;"
      "CREATE TABLE pain (" RECORD "  session TEXT,"
      "  moment TEXT NOT NULL CHECK (moment IN ('before', 'after', 'morning', 'other')),"
      "  side TEXT NOT NULL CHECK (side IN ('left', 'right')),"
      "  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 10),"
      "  rule TEXT NOT NULL CHECK (rule IN ('strain', 'tendon')),"
      "  sign TEXT NOT NULL CHECK (sign IN ('none', 'sharp', 'same', 'settled', 'worse'))"
      ") WITHOUT ROWID;"
      "CREATE TABLE felt (" RECORD "  session TEXT NOT NULL,"
      "  phase INTEGER NOT NULL,"
      "  exercise TEXT NOT NULL,"
      "  answer TEXT NOT NULL CHECK (answer IN ('high', 'low')),"
      "  is_right INTEGER NOT NULL CHECK (is_right IN (0, 1))"
      ") WITHOUT ROWID;"
      "CREATE TABLE test (" RECORD
      "  kind TEXT NOT NULL CHECK (kind IN ('knee-to-wall', 'heel-raise', 'heel-raise-bent')),"
      "  left_value INTEGER CHECK (left_value >= 0),"   /* mm or raises; NULL: not done */
      "  right_value INTEGER CHECK (right_value >= 0)," /* the same */
      "  pain INTEGER CHECK (pain BETWEEN 0 AND 10),"
      "  CHECK (left_value IS NOT NULL OR right_value IS NOT NULL)"
      ") WITHOUT ROWID;"
      "CREATE TABLE quiz (" RECORD "  box INTEGER NOT NULL CHECK (box >= 0),"
      "  due_day TEXT NOT NULL,"
      "  n_right INTEGER NOT NULL CHECK (n_right >= 0),"
      "  n_wrong INTEGER NOT NULL CHECK (n_wrong >= 0)"
      ") WITHOUT ROWID;"
      "CREATE TABLE note (" RECORD "  about TEXT,"
      "  text TEXT NOT NULL"
      ") WITHOUT ROWID;"
      "CREATE TRIGGER session_takes_answers AFTER DELETE ON session BEGIN"
      "  DELETE FROM pain WHERE session = OLD.id;"
      "  DELETE FROM felt WHERE session = OLD.id;"
      "END;",
      error);
}

static const SolJournalStep all_steps[] = {
  make_first_tables,
  add_answers,
};

const SolJournalStep *
sol_journal_schema_get_steps (guint *n_steps)
{
  *n_steps = G_N_ELEMENTS (all_steps);
  return all_steps;
}

static gboolean
take_step (sqlite3 *db, SolJournalStep step, guint version, GError **error)
{
  g_autofree char *set_version = g_strdup_printf ("PRAGMA user_version = %u", version);

  if (!sol_sqlite_exec (db, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (step (db, error) && sol_sqlite_exec (db, set_version, error) &&
      sol_sqlite_exec (db, "COMMIT", error))
    return TRUE;
  sol_sqlite_exec (db, "ROLLBACK", NULL);
  return FALSE;
}

gboolean
sol_journal_schema_migrate (sqlite3 *db, const SolJournalStep *steps, guint n_steps, GError **error)
{
  gint64 version = sol_sqlite_get_int (db, "PRAGMA user_version", error);

  if (version < 0)
    return FALSE;
  for (guint i = (guint) version; i < n_steps; i++) {
    if (!take_step (db, steps[i], i + 1, error))
      return FALSE;
  }
  return TRUE;
}
