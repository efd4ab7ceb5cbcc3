/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The file: what is written is read again, older and newer files, damaged ones, copies. */

#include <glib/gstdio.h>
#include <string.h>

#include "sol-journal-files.h"
#include "sol-journal-store.h"
#include "sol-answers.h"
#include "sol-sessions.h"

#define NOW_US SOL_SESSIONS_START_US
#define DAY_US G_TIME_SPAN_DAY

static SolJournalStore *
open_store (const char *folder, gint64 now_us)
{
  SolJournalStore *store = sol_journal_store_new (folder);
  g_autoptr (GError) error = NULL;

  sol_journal_store_open (store, now_us, &error);
  g_assert_no_error (error);
  return store;
}

static void
write_session (SolJournalStore *store, const char *id, guint n_works, gboolean ended)
{
  g_autoptr (SolJournalEntry) entry = sol_sessions_new (id, n_works, ended);
  g_autoptr (GError) error = NULL;

  sol_journal_store_write (store, SOL_JOURNAL_RECORD (entry), &error);
  g_assert_no_error (error);
}

static void
assert_history (SolJournalStore *store, guint n)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) history = sol_journal_store_read (store, SOL_JOURNAL_TABLE_SESSION, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (history->len, ==, n);
}

static guint
count_files (const char *folder, const char *prefix)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    n += g_str_has_prefix (name, prefix) && g_str_has_suffix (name, ".db");
  return n;
}

/* -- Writing and reading -- */

static void
test_round_trip (void)
{
  char *folder = sol_sessions_make_folder ();
  g_autoptr (SolJournalStore) store = open_store (folder, NOW_US);
  g_autoptr (SolJournalEntry) early = sol_sessions_new ("s", 2, FALSE);
  g_autoptr (SolJournalEntry) later = sol_sessions_new ("s", 5, FALSE);
  g_autoptr (SolJournalEntry) ended = sol_sessions_new ("s", 5, TRUE);
  SolJournalEntry *states[] = { early, later };
  g_autoptr (GPtrArray) history = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (states); i++) {
    g_autoptr (SolJournalEntry) found = NULL;

    g_assert_true (sol_journal_store_write (store, SOL_JOURNAL_RECORD (states[i]), NULL));
    found = sol_journal_store_find_unfinished (store, NULL);
    sol_sessions_assert_equal (found, states[i]);
    assert_history (store, 0);
  }
  g_assert_true (sol_journal_store_write (store, SOL_JOURNAL_RECORD (ended), NULL));
  g_assert_null (sol_journal_store_find_unfinished (store, NULL));
  history = sol_journal_store_read (store, SOL_JOURNAL_TABLE_SESSION, NULL);
  g_assert_cmpuint (history->len, ==, 1);
  sol_sessions_assert_equal (g_ptr_array_index (history, 0), ended);
  g_clear_pointer (&store, sol_journal_store_free);
  sol_sessions_remove_folder (folder);
}

static void
test_deleted (void)
{
  char *folder = sol_sessions_make_folder ();
  g_autoptr (SolJournalStore) store = open_store (folder, NOW_US);

  write_session (store, "a", 2, TRUE);
  write_session (store, "b", 2, TRUE);
  g_assert_true (sol_journal_store_set_deleted (store, "a", NOW_US, NULL));
  assert_history (store, 1);
  g_assert_true (sol_journal_store_set_deleted (store, "a", 0, NULL));
  assert_history (store, 2);
  g_assert_true (sol_journal_store_set_deleted (store, "a", NOW_US, NULL));
  g_clear_pointer (&store, sol_journal_store_free);

  store = open_store (folder, NOW_US);
  g_assert_true (sol_journal_store_set_deleted (store, "a", 0, NULL));
  assert_history (store, 1);
  g_clear_pointer (&store, sol_journal_store_free);
  sol_sessions_remove_folder (folder);
}

static void
test_day (void)
{
  static const struct {
    int offset_s;
    const char *day;
  } cases[] = {
    { 0, "2026-11-20" },          { 1799, "2026-11-20" },       { 1800, "2026-11-21" },
    { 14 * 3600, "2026-11-21" },  { -12 * 3600, "2026-11-20" }, { 20700, "2026-11-21" },
    { -3600 * 10, "2026-11-20" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SolJournalEntry) entry = sol_journal_entry_new (&(SolJournalFacts) {
        .id = "s",
        .kind = "exercise",
        .plan = "p",
        .started_us = SOL_SESSIONS_START_US,
        .offset_s = cases[i].offset_s,
    });

    g_assert_cmpstr (sol_journal_record_get_day (SOL_JOURNAL_RECORD (entry)), ==, cases[i].day);
  }
}

static void
test_end_and_keep (void)
{
  g_autoptr (SolJournalEntry) entry = sol_sessions_new ("s", 3, FALSE);
  g_autoptr (SolJournalEntry) ended =
      sol_journal_entry_new_ended (entry, SOL_SESSIONS_START_US + 5);

  g_assert_cmpint (sol_journal_entry_get_done_ms (ended), ==, 162000);
  g_assert_cmpint (sol_journal_entry_get_facts (ended)->ended_us, ==, SOL_SESSIONS_START_US + 5);
  g_assert_false (sol_journal_entry_get_facts (ended)->completed);
}

/* What is ended and then changed by hand is as it was changed, with nothing left of before. */
static void
test_edited (void)
{
  char *folder = sol_sessions_make_folder ();
  g_autoptr (SolJournalStore) store = open_store (folder, NOW_US);
  g_autoptr (SolJournalEntry) edited = NULL;
  g_autoptr (GPtrArray) history = NULL;
  SolJournalWork works[] = {
    { 0, "wall-stretch", "b", "Wall stretch", SOL_JOURNAL_SIDE_BOTH, 1, 600000 },
  };

  write_session (store, "s", 5, TRUE);
  edited = sol_journal_entry_new (&(SolJournalFacts) {
      .id = "s",
      .kind = "exercise",
      .plan = "wall-stretch",
      .title = "Wall stretch",
      .started_us = NOW_US - DAY_US,
      .ended_us = NOW_US - DAY_US + 600 * G_USEC_PER_SEC,
      .completed = TRUE,
      .by_hand = TRUE,
      .works = works,
      .n_works = G_N_ELEMENTS (works),
  });
  g_assert_true (sol_journal_store_write (store, SOL_JOURNAL_RECORD (edited), NULL));
  history = sol_journal_store_read (store, SOL_JOURNAL_TABLE_SESSION, NULL);
  g_assert_cmpuint (history->len, ==, 1);
  sol_sessions_assert_equal (g_ptr_array_index (history, 0), edited);
  g_clear_pointer (&store, sol_journal_store_free);
  sol_sessions_remove_folder (folder);
}

/* -- Versions -- */

static void
use_fixture (const char *folder, guint version)
{
  g_autofree char *name = g_strdup_printf ("version-%u.db", version);
  g_autofree char *from = g_test_build_filename (G_TEST_DIST, "fixtures", "journal", name, NULL);
  g_autofree char *to = g_build_filename (folder, "journal.db", NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  g_file_get_contents (from, &contents, &length, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_set_contents (to, contents, (gssize) length, NULL));
}

/* A file of each version that ever shipped holds a finished and an unfinished session, and from
 * version 2 on one of each other record. */
static void
test_fixtures (void)
{
  guint n_versions;

  sol_journal_schema_get_steps (&n_versions);
  for (guint version = 1; version <= n_versions; version++) {
    char *folder = sol_sessions_make_folder ();
    g_autoptr (SolJournalEntry) ended = sol_sessions_new ("ended", 5, TRUE);
    g_autoptr (SolJournalEntry) unfinished = sol_sessions_new ("unfinished", 3, FALSE);
    g_autoptr (SolJournalEntry) found = NULL;
    g_autoptr (GPtrArray) history = NULL;
    g_autoptr (SolJournalStore) store = NULL;

    use_fixture (folder, version);
    store = open_store (folder, NOW_US);
    g_assert_null (sol_journal_store_get_set_aside (store));
    history = sol_journal_store_read (store, SOL_JOURNAL_TABLE_SESSION, NULL);
    g_assert_cmpuint (history->len, ==, 1);
    sol_sessions_assert_equal (g_ptr_array_index (history, 0), ended);
    found = sol_journal_store_find_unfinished (store, NULL);
    sol_sessions_assert_equal (found, unfinished);
    if (version >= 2)
      sol_answers_assert_all (store);
    g_clear_pointer (&store, sol_journal_store_free);
    sol_sessions_remove_folder (folder);
  }
}

static gboolean
add_table (sqlite3 *db, GError **error)
{
  return sol_sqlite_exec (db, "CREATE TABLE added (a)", error);
}

static gboolean
fail_half_way (sqlite3 *db, GError **error)
{
  return sol_sqlite_exec (db, "CREATE TABLE half (a)", error) &&
         sol_sqlite_exec (db, "DROP TABLE work", error) &&
         sol_sqlite_exec (db, "INSERT INTO nowhere VALUES (1)", error);
}

static void
assert_version (const char *folder, gint64 version, const char *sql, gint64 value)
{
  g_autofree char *path = g_build_filename (folder, "journal.db", NULL);
  g_autoptr (sqlite3) db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sol_sqlite_get_int (db, "PRAGMA user_version", NULL), ==, version);
  g_assert_cmpint (sol_sqlite_get_int (db, sql, NULL), ==, value);
}

static void
test_step_fails (void)
{
  guint n;
  const SolJournalStep *known = sol_journal_schema_get_steps (&n);
  const SolJournalStep steps[] = { known[0], known[1], add_table, fail_half_way };
  char *folder = sol_sessions_make_folder ();
  g_autoptr (SolJournalStore) store = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (n + 2, ==, G_N_ELEMENTS (steps));
  use_fixture (folder, 1);
  store = sol_journal_store_new_with_steps (folder, steps, G_N_ELEMENTS (steps));
  g_assert_false (sol_journal_store_open (store, NOW_US, &error));
  g_assert_error (error, SOL_JOURNAL_ERROR, SOL_JOURNAL_ERROR_FAILED);
  g_clear_pointer (&store, sol_journal_store_free);

  assert_version (folder, n + 1, "SELECT count(*) FROM work", 8);
  assert_version (folder, n + 1, "SELECT count(*) FROM added", 0);
  assert_version (folder, n + 1, "SELECT count(*) FROM sqlite_schema WHERE name = 'half'", 0);
  g_assert_cmpuint (count_files (folder, "damaged"), ==, 0);
  g_assert_cmpuint (count_files (folder, "backup"), ==, 1);

  /* The version it was left in is newer than what this program knows. */
  store = open_store (folder, NOW_US);
  g_assert_cmpstr (sol_journal_store_get_newer (store), ==, "journal.db");
  g_assert_cmpstr (sol_journal_store_get_name (store), ==, "journal-2.db");
  g_clear_pointer (&store, sol_journal_store_free);
  sol_sessions_remove_folder (folder);
}

static void
test_newer (void)
{
  char *folder = sol_sessions_make_folder ();
  g_autofree char *path = g_build_filename (folder, "journal.db", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gsize length_before, length_after;
  sqlite3 *db = NULL;

  use_fixture (folder, 1);
  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_true (sol_sqlite_exec (db, "PRAGMA user_version = 999", NULL));
  sqlite3_close (db);
  g_assert_true (g_file_get_contents (path, &before, &length_before, NULL));

  for (guint i = 1; i <= 2; i++) {
    g_autofree char *id = g_strdup_printf ("s%u", i);
    g_autoptr (SolJournalStore) store = open_store (folder, NOW_US);

    g_assert_cmpstr (sol_journal_store_get_newer (store), ==, "journal.db");
    write_session (store, id, 2, TRUE);
    assert_history (store, i);
  }
  g_assert_true (g_file_get_contents (path, &after, &length_after, NULL));
  g_assert_cmpmem (before, length_before, after, length_after);

  /* A program that knows the file takes in what was written beside it, once. */
  use_fixture (folder, 1);
  for (guint i = 1; i <= 2; i++) {
    g_autoptr (SolJournalStore) store = open_store (folder, NOW_US);

    g_assert_null (sol_journal_store_get_newer (store));
    assert_history (store, 3);
    g_assert_cmpuint (count_files (folder, "journal-"), ==, 0);
    g_assert_cmpuint (count_files (folder, "joined-"), ==, 1);
  }
  sol_sessions_remove_folder (folder);
}

/* -- Answers -- */

static void
test_answers (void)
{
  char *folder = sol_sessions_make_folder ();
  g_autoptr (SolJournalStore) store = open_store (folder, NOW_US);

  /* Even where their session is not there yet. */
  sol_answers_write_all (store);
  sol_answers_assert_all (store);
  write_session (store, "ended", 5, TRUE);
  sol_answers_write_all (store);
  g_clear_pointer (&store, sol_journal_store_free);
  store = open_store (folder, NOW_US);
  sol_answers_assert_all (store);
  g_clear_pointer (&store, sol_journal_store_free);
  sol_sessions_remove_folder (folder);
}

static guint
count_rows (SolJournalStore *store, SolJournalTable table)
{
  g_autoptr (GPtrArray) rows = sol_journal_store_read (store, table, NULL);

  return rows->len;
}

static void
test_answers_deleted (void)
{
  static const char *const ids[] = { "pain", "test", "note", "question-1" };
  static const SolJournalTable tables[] = { SOL_JOURNAL_TABLE_PAIN, SOL_JOURNAL_TABLE_TEST,
                                            SOL_JOURNAL_TABLE_NOTE, SOL_JOURNAL_TABLE_QUIZ };
  char *folder = sol_sessions_make_folder ();
  g_autoptr (SolJournalStore) store = open_store (folder, NOW_US);

  sol_answers_write_all (store);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++) {
    guint n = count_rows (store, tables[i]);

    g_assert_true (sol_journal_store_set_deleted (store, ids[i], NOW_US, NULL));
    g_assert_cmpuint (count_rows (store, tables[i]), ==, n - 1);
    g_assert_true (sol_journal_store_set_deleted (store, ids[i], 0, NULL));
    g_assert_cmpuint (count_rows (store, tables[i]), ==, n);
    g_assert_true (sol_journal_store_set_deleted (store, ids[i], NOW_US, NULL));
  }
  g_clear_pointer (&store, sol_journal_store_free);
  store = open_store (folder, NOW_US);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++) {
    guint n = count_rows (store, tables[i]);

    g_assert_true (sol_journal_store_set_deleted (store, ids[i], 0, NULL));
    g_assert_cmpuint (count_rows (store, tables[i]), ==, n);
  }
  g_clear_pointer (&store, sol_journal_store_free);
  sol_sessions_remove_folder (folder);
}

/* With a session go the answers that belong to it, and come back with it. */
static void
test_session_takes_answers (void)
{
  char *folder = sol_sessions_make_folder ();
  g_autoptr (SolJournalStore) store = open_store (folder, NOW_US);

  write_session (store, "ended", 5, TRUE);
  sol_answers_write_all (store);
  g_assert_cmpuint (count_rows (store, SOL_JOURNAL_TABLE_PAIN), ==, 2);
  g_assert_cmpuint (count_rows (store, SOL_JOURNAL_TABLE_FELT), ==, 1);
  g_assert_true (sol_journal_store_set_deleted (store, "ended", NOW_US, NULL));
  g_assert_cmpuint (count_rows (store, SOL_JOURNAL_TABLE_PAIN), ==, 1);
  g_assert_cmpuint (count_rows (store, SOL_JOURNAL_TABLE_FELT), ==, 0);
  g_assert_true (sol_journal_store_set_deleted (store, "ended", 0, NULL));
  g_assert_cmpuint (count_rows (store, SOL_JOURNAL_TABLE_PAIN), ==, 2);
  g_assert_true (sol_journal_store_set_deleted (store, "ended", NOW_US, NULL));
  g_clear_pointer (&store, sol_journal_store_free);

  store = open_store (folder, NOW_US);
  assert_history (store, 0);
  assert_version (folder, 2, "SELECT count(*) FROM pain", 1);
  assert_version (folder, 2, "SELECT count(*) FROM felt", 0);
  g_clear_pointer (&store, sol_journal_store_free);
  sol_sessions_remove_folder (folder);
}

/* -- Damage -- */

static void
test_damaged (void)
{
  char *folder = sol_sessions_make_folder ();
  g_autofree char *set_aside = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *path = g_build_filename (folder, "journal.db", NULL);
  gsize length_before, length_after;
  g_autoptr (SolJournalStore) store = open_store (folder, NOW_US);

  write_session (store, "kept", 5, TRUE);
  sol_answers_write_all (store);
  g_clear_pointer (&store, sol_journal_store_free);
  store = open_store (folder, NOW_US); /* makes a copy */
  write_session (store, "lost", 5, TRUE);
  g_clear_pointer (&store, sol_journal_store_free);
  sol_sessions_damage (folder, "journal.db");
  g_assert_true (g_file_get_contents (path, &before, &length_before, NULL));

  store = open_store (folder, NOW_US + DAY_US);
  g_assert_cmpstr (sol_journal_store_get_set_aside (store), ==, "damaged-20261121-233000.db");
  g_assert_cmpstr (sol_journal_store_get_backup (store), ==,
                   "backup-20261120-233000-before-20261121-233000.db");
  g_assert_true (sol_journal_store_is_begun_anew (store));
  assert_history (store, 0);
  write_session (store, "new", 5, TRUE);
  g_assert_true (sol_journal_store_restore (store, NULL));
  g_assert_null (sol_journal_store_get_backup (store));
  assert_history (store, 2);
  g_assert_true (sol_journal_store_restore (store, NULL));
  assert_history (store, 2);
  sol_answers_assert_all (store);

  set_aside = g_build_filename (folder, sol_journal_store_get_set_aside (store), NULL);
  g_assert_true (g_file_get_contents (set_aside, &after, &length_after, NULL));
  g_assert_cmpmem (before, length_before, after, length_after);
  g_clear_pointer (&store, sol_journal_store_free);
  sol_sessions_remove_folder (folder);
}

static void
test_no_database (void)
{
  char *folder = sol_sessions_make_folder ();
  g_autofree char *path = g_build_filename (folder, "journal.db", NULL);

  for (guint i = 1; i <= 3; i++) {
    g_autoptr (SolJournalStore) store = NULL;

    g_assert_true (
        g_file_set_contents (path, "This is a letter, not a database at all.", -1, NULL));
    store = open_store (folder, NOW_US);
    g_assert_nonnull (sol_journal_store_get_set_aside (store));
    g_assert_cmpuint (count_files (folder, "damaged"), ==, i);
    assert_history (store, 0);
  }
  sol_sessions_remove_folder (folder);
}

/* A file that lost all it had looks like a new one. */
static void
test_emptied (void)
{
  char *folder = sol_sessions_make_folder ();
  g_autofree char *path = g_build_filename (folder, "journal.db", NULL);
  g_autoptr (SolJournalStore) store = open_store (folder, NOW_US);

  g_assert_null (sol_journal_store_get_backup (store));
  write_session (store, "kept", 5, TRUE);
  g_clear_pointer (&store, sol_journal_store_free);
  store = open_store (folder, NOW_US);
  g_assert_null (sol_journal_store_get_backup (store));
  g_clear_pointer (&store, sol_journal_store_free);
  g_assert_true (g_file_set_contents (path, "", 0, NULL));
  store = open_store (folder, NOW_US);
  g_assert_nonnull (sol_journal_store_get_backup (store));
  g_assert_true (sol_journal_store_restore (store, NULL));
  assert_history (store, 1);
  g_clear_pointer (&store, sol_journal_store_free);
  sol_sessions_remove_folder (folder);
}

/* -- Copies -- */

static void
test_copies (void)
{
  char *folder = sol_sessions_make_folder ();

  for (guint day = 0; day < 40; day++) {
    g_autoptr (SolJournalStore) store = open_store (folder, NOW_US + day * DAY_US);

    if (day == 0)
      write_session (store, "s", 5, TRUE);
    g_assert_cmpuint (count_files (folder, "backup"), ==,
                      day == 0 ? 0 : MIN (1 + (day - 1) / 7, SOL_JOURNAL_BACKUPS));
  }
  g_assert_cmpuint (count_files (folder, "backup-20261226"), ==, 1);
  g_assert_cmpuint (count_files (folder, "backup-20261121"), ==, 0);
  sol_sessions_remove_folder (folder);
}

static void
test_names (void)
{
  g_autofree char *name = sol_journal_files_name_backup (NOW_US);

  g_assert_cmpstr (name, ==, "backup-20261120-233000.db");
  g_assert_cmpint (sol_journal_files_get_backup_time_us (name), ==, NOW_US);
  g_assert_cmpint (sol_journal_files_get_backup_time_us ("backup-20261120-233000.db.part"), ==, 0);
  g_assert_cmpint (sol_journal_files_get_backup_time_us ("backup-mine.db"), ==, 0);
  g_assert_cmpint (sol_journal_files_get_backup_time_us ("journal.db"), ==, 0);
}

/* What each new version needs once: test-journal-store --fixture FOLDER. */
static int
make_fixture (const char *folder)
{
  g_autoptr (SolJournalStore) store = open_store (folder, NOW_US);

  write_session (store, "ended", 5, TRUE);
  write_session (store, "unfinished", 3, FALSE);
  sol_answers_write_all (store);
  return 0;
}

int
main (int argc, char **argv)
{
  if (argc == 3 && strcmp (argv[1], "--fixture") == 0)
    return make_fixture (argv[2]);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/journal/store/round-trip", test_round_trip);
  g_test_add_func ("/journal/store/deleted", test_deleted);
  g_test_add_func ("/journal/store/day", test_day);
  g_test_add_func ("/journal/store/end-and-keep", test_end_and_keep);
  g_test_add_func ("/journal/store/edited", test_edited);
  g_test_add_func ("/journal/store/answers", test_answers);
  g_test_add_func ("/journal/store/answers-deleted", test_answers_deleted);
  g_test_add_func ("/journal/store/session-takes-answers", test_session_takes_answers);
  g_test_add_func ("/journal/store/fixtures", test_fixtures);
  g_test_add_func ("/journal/store/step-fails", test_step_fails);
  g_test_add_func ("/journal/store/newer", test_newer);
  g_test_add_func ("/journal/store/damaged", test_damaged);
  g_test_add_func ("/journal/store/no-database", test_no_database);
  g_test_add_func ("/journal/store/emptied", test_emptied);
  g_test_add_func ("/journal/store/copies", test_copies);
  g_test_add_func ("/journal/store/names", test_names);
  return g_test_run ();
}
