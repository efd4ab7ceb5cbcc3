/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies of a journal that is gone: they stay until they are restored, however long that takes. */

#include <glib/gstdio.h>

#include "sol-journal-files.h"
#include "sol-journal-store.h"
#include "sol-sessions.h"

#define NOW_US SOL_SESSIONS_START_US
#define DAY_US G_TIME_SPAN_DAY

/* Starts the program on a @day, and does a session there, called @id, which may be NULL. */
static void
start (const char *folder, guint day, const char *id)
{
  g_autoptr (SolJournalStore) store = sol_journal_store_new (folder);
  g_autoptr (GError) error = NULL;

  sol_journal_store_open (store, NOW_US + day * DAY_US, &error);
  g_assert_no_error (error);
  if (id != NULL) {
    g_autoptr (SolJournalEntry) entry = sol_sessions_new (id, 5, TRUE);

    sol_journal_store_write (store, SOL_JOURNAL_RECORD (entry), &error);
    g_assert_no_error (error);
  }
}

static guint
count_kept (const char *folder)
{
  g_autoptr (GPtrArray) kept = sol_journal_files_list_kept (folder);

  return kept->len;
}

/* Restores on @day, and checks that @n sessions are there then. */
static void
restore (const char *folder, guint day, guint n)
{
  g_autoptr (SolJournalStore) store = sol_journal_store_new (folder);
  g_autoptr (GPtrArray) history = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (sol_journal_store_open (store, NOW_US + day * DAY_US, NULL));
  g_assert_nonnull (sol_journal_store_get_backup (store));
  sol_journal_store_restore (store, &error);
  g_assert_no_error (error);
  history = sol_journal_store_read (store, SOL_JOURNAL_TABLE_SESSION, NULL);
  g_assert_cmpuint (history->len, ==, n);
}

/* Three copies of a journal, which is damaged then. */
static char *
make_damaged (void)
{
  char *folder = sol_sessions_make_folder ();

  start (folder, 0, "old");
  for (guint day = 1; day <= 15; day += 7)
    start (folder, day, NULL);
  g_assert_cmpuint (count_kept (folder), ==, 0);
  sol_sessions_damage (folder, "journal.db");
  return folder;
}

/* Ten weeks of the new journal push none of them out, and each start offers them. */
static void
test_kept (void)
{
  char *folder = make_damaged ();

  start (folder, 20, "new");
  g_assert_cmpuint (count_kept (folder), ==, SOL_JOURNAL_BACKUPS);
  for (guint day = 21; day <= 91; day += 7) {
    g_autoptr (SolJournalStore) store = NULL;

    start (folder, day, NULL);
    g_assert_cmpuint (count_kept (folder), ==, SOL_JOURNAL_BACKUPS);
    store = sol_journal_store_new (folder);
    g_assert_true (sol_journal_store_open (store, NOW_US + day * DAY_US, NULL));
    g_assert_nonnull (sol_journal_store_get_backup (store));
    g_assert_false (sol_journal_store_is_begun_anew (store));
  }
  restore (folder, 92, 2);
  g_assert_cmpuint (count_kept (folder), ==, 0);
  sol_sessions_remove_folder (folder);
}

/* Who restored is not asked again, and the copies make room like others. */
static void
test_restored (void)
{
  char *folder = make_damaged ();
  g_autoptr (SolJournalStore) store = NULL;

  restore (folder, 20, 1);
  for (guint day = 21; day <= 56; day += 7)
    start (folder, day, NULL);
  store = sol_journal_store_new (folder);
  g_assert_true (sol_journal_store_open (store, NOW_US + 56 * DAY_US, NULL));
  g_assert_null (sol_journal_store_get_backup (store));
  g_clear_pointer (&store, sol_journal_store_free);
  sol_sessions_remove_folder (folder);
}

/* Of three copies two can't be read either. */
static void
test_damaged_copy (void)
{
  char *folder = make_damaged ();
  g_autoptr (GPtrArray) kept = NULL;

  start (folder, 20, "new");
  kept = sol_journal_files_list_kept (folder);
  sol_sessions_damage (folder, kept->pdata[0]);
  sol_sessions_damage (folder, kept->pdata[1]);
  restore (folder, 21, 2);
  sol_sessions_remove_folder (folder);
}

/* None can: nothing changes, and they stay. */
static void
test_no_good_copy (void)
{
  char *folder = make_damaged ();
  g_autoptr (SolJournalStore) store = NULL;
  g_autoptr (GPtrArray) kept = NULL;
  g_autoptr (GError) error = NULL;

  start (folder, 20, "new");
  kept = sol_journal_files_list_kept (folder);
  for (guint i = 0; i < kept->len; i++)
    sol_sessions_damage (folder, kept->pdata[i]);
  store = sol_journal_store_new (folder);
  g_assert_true (sol_journal_store_open (store, NOW_US + 21 * DAY_US, NULL));
  g_assert_false (sol_journal_store_restore (store, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (sol_journal_store_get_backup (store));
  g_assert_cmpuint (count_kept (folder), ==, kept->len);
  g_clear_pointer (&store, sol_journal_store_free);
  sol_sessions_remove_folder (folder);
}

/* The new journal is damaged as well, before anything was restored: both come back. */
static void
test_damaged_twice (void)
{
  char *folder = make_damaged ();

  start (folder, 20, "newer");
  start (folder, 21, NULL);
  sol_sessions_damage (folder, "journal.db");
  start (folder, 22, "newest");
  g_assert_cmpuint (count_kept (folder), ==, SOL_JOURNAL_BACKUPS + 1);
  restore (folder, 23, 3);
  g_assert_cmpuint (count_kept (folder), ==, 0);
  sol_sessions_remove_folder (folder);
}

/* The program was killed between the new file and the new names of the copies, or among these. */
static void
test_killed (void)
{
  char *folder = make_damaged ();
  g_autofree char *from = g_build_filename (folder, "backup-20261121-233000.db", NULL);
  g_autofree char *to =
      g_build_filename (folder, "backup-20261121-233000-before-20261210-233000.db", NULL);
  g_autofree char *journal = g_build_filename (folder, "journal.db", NULL);

  g_assert_no_errno (g_rename (from, to));
  g_assert_true (g_file_set_contents (journal, "", 0, NULL));
  start (folder, 20, "new");
  g_assert_cmpuint (count_kept (folder), ==, SOL_JOURNAL_BACKUPS);
  restore (folder, 21, 2);
  g_assert_cmpuint (count_kept (folder), ==, 0);
  sol_sessions_remove_folder (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/copies/kept", test_kept);
  g_test_add_func ("/copies/restored", test_restored);
  g_test_add_func ("/copies/damaged-copy", test_damaged_copy);
  g_test_add_func ("/copies/no-good-copy", test_no_good_copy);
  g_test_add_func ("/copies/damaged-twice", test_damaged_twice);
  g_test_add_func ("/copies/killed", test_killed);
  return g_test_run ();
}
