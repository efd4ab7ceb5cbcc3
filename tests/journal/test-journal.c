/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The journal as others see it: nothing waits, answers come in order, and what can't be written is
 * written later. */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

#include "sol-answers.h"
#include "sol-journal.h"
#include "sol-sessions.h"
#include "sol-wait.h"

/* -- A disk that can be full -- */

static int disk_fault; /* atomic: SQLite's code for each write; 0: none */
static sqlite3_vfs faulty_vfs;
static int (*true_open) (sqlite3_vfs *, sqlite3_filename, sqlite3_file *, int, int *);
static int (*true_write) (sqlite3_file *, const void *, int, sqlite3_int64);

/* SQLite has one table of functions for files with locks and one for those without. */
static struct {
  const sqlite3_io_methods *original;
  sqlite3_io_methods faulty;
} methods[4];

static int
faulty_write (sqlite3_file *file, const void *data, int length, sqlite3_int64 offset)
{
  int fault = g_atomic_int_get (&disk_fault);

  return fault != 0 ? fault : true_write (file, data, length, offset);
}

static const sqlite3_io_methods *
make_faulty (const sqlite3_io_methods *original)
{
  guint i = 0;

  while (methods[i].original != NULL && methods[i].original != original)
    i++;
  g_assert_cmpuint (i, <, G_N_ELEMENTS (methods) - 1);
  if (methods[i].original == NULL) {
    true_write = original->xWrite;
    methods[i].faulty = *original;
    methods[i].faulty.xWrite = faulty_write;
    methods[i].original = original;
  }
  return &methods[i].faulty;
}

static int
faulty_open (sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *out_flags)
{
  int code = true_open (vfs, name, file, flags, out_flags);

  if (code == SQLITE_OK && file->pMethods != NULL)
    file->pMethods = make_faulty (file->pMethods);
  return code;
}

static void
install_disk (void)
{
  faulty_vfs = *sqlite3_vfs_find (NULL);
  true_open = faulty_vfs.xOpen;
  faulty_vfs.zName = "faulty";
  faulty_vfs.xOpen = faulty_open;
  g_assert_cmpint (sqlite3_vfs_register (&faulty_vfs, 1), ==, SQLITE_OK);
}

/* -- Asking -- */

static gboolean
flush (SolJournal *journal, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  sol_journal_flush_async (journal, sol_wait_answer_cb, &result);
  return sol_journal_flush_finish (journal, sol_wait_for_answer (&result), error);
}

static SolJournalEntry *
find_unfinished (SolJournal *journal)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  SolJournalEntry *entry;

  sol_journal_find_unfinished_async (journal, sol_wait_answer_cb, &result);
  entry = sol_journal_find_unfinished_finish (journal, sol_wait_for_answer (&result), &error);
  g_assert_no_error (error);
  return entry;
}

static void
write_session (SolJournal *journal, const char *id, guint n_works, gboolean ended)
{
  g_autoptr (SolJournalEntry) entry = sol_sessions_new (id, n_works, ended);

  sol_journal_write (journal, entry);
}

static void
close_journal (SolJournal *journal)
{
  sol_journal_close (journal);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (journal);
}

static void
assert_flushed (SolJournal *journal)
{
  g_autoptr (GError) error = NULL;

  flush (journal, &error);
  g_assert_no_error (error);
}

/* -- Tests -- */

static void
test_unfinished (void)
{
  char *folder = sol_sessions_make_folder ();
  SolJournal *journal = sol_journal_new (folder);
  g_autoptr (SolJournalEntry) expected = sol_sessions_new ("s", 3, FALSE);
  g_autoptr (SolJournalEntry) found = NULL;

  g_assert_null (find_unfinished (journal));
  write_session (journal, "s", 2, FALSE);
  sol_journal_write (journal, expected);
  close_journal (journal);

  journal = sol_journal_new (folder);
  found = find_unfinished (journal);
  sol_sessions_assert_equal (found, expected);
  sol_journal_delete (journal, "s");
  g_assert_null (find_unfinished (journal));
  close_journal (journal);
  sol_sessions_remove_folder (folder);
}

static void
test_history (void)
{
  char *folder = sol_sessions_make_folder ();
  SolJournal *journal = sol_journal_new (folder);
  GListModel *history = sol_journal_get_history (journal);

  write_session (journal, "a", 2, TRUE);
  write_session (journal, "b", 2, FALSE);
  assert_flushed (journal);
  g_assert_cmpuint (g_list_model_get_n_items (history), ==, 1);
  write_session (journal, "b", 3, TRUE);
  assert_flushed (journal);
  g_assert_cmpuint (g_list_model_get_n_items (history), ==, 2);
  sol_journal_delete (journal, "a");
  assert_flushed (journal);
  g_assert_cmpuint (g_list_model_get_n_items (history), ==, 1);
  sol_journal_undelete (journal, "a");
  assert_flushed (journal);
  g_assert_cmpuint (g_list_model_get_n_items (history), ==, 2);
  close_journal (journal);
  sol_sessions_remove_folder (folder);
}

static void
test_records (void)
{
  char *folder = sol_sessions_make_folder ();
  SolJournal *journal = sol_journal_new (folder);
  GListModel *pains = sol_journal_get_records (journal, SOL_TYPE_JOURNAL_PAIN);
  GListModel *notes = sol_journal_get_records (journal, SOL_TYPE_JOURNAL_NOTE);
  g_autoptr (SolJournalRecord) pain = sol_answers_new_pain ("p", "a");
  g_autoptr (SolJournalRecord) note = sol_answers_new_note ();

  write_session (journal, "a", 2, TRUE);
  sol_journal_keep (journal, pain);
  assert_flushed (journal);
  g_assert_cmpuint (g_list_model_get_n_items (pains), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (notes), ==, 0);
  sol_journal_keep (journal, pain);
  sol_journal_keep (journal, note);
  assert_flushed (journal);
  g_assert_cmpuint (g_list_model_get_n_items (pains), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (notes), ==, 1);
  sol_journal_delete (journal, "a");
  assert_flushed (journal);
  g_assert_cmpuint (g_list_model_get_n_items (pains), ==, 0);
  sol_journal_undelete (journal, "a");
  assert_flushed (journal);
  g_assert_cmpuint (g_list_model_get_n_items (pains), ==, 1);
  close_journal (journal);
  sol_sessions_remove_folder (folder);
}

/* What the file refuses is left out, and holds nothing up. */
static void
test_refused (void)
{
  char *folder = sol_sessions_make_folder ();
  SolJournal *journal = sol_journal_new (folder);
  GListModel *history = sol_journal_get_history (journal);
  g_autoptr (SolJournalEntry) wrong = sol_journal_entry_new (&(SolJournalFacts) {
      .id = "wrong",
      .kind = "swim",
      .plan = "p",
      .ended_us = 1,
  });

  g_test_expect_message (G_LOG_DOMAIN, G_LOG_LEVEL_WARNING, "*CHECK constraint failed*");
  sol_journal_write (journal, wrong);
  write_session (journal, "a", 2, TRUE);
  assert_flushed (journal);
  g_test_assert_expected_messages ();
  g_assert_cmpuint (g_list_model_get_n_items (history), ==, 1);
  close_journal (journal);
  sol_sessions_remove_folder (folder);
}

/* The session goes on, and all of it is there once there is room. */
static void
test_fault (int fault, SolJournalError code)
{
  char *folder = sol_sessions_make_folder ();
  SolJournal *journal = sol_journal_new (folder);
  GListModel *pains = sol_journal_get_records (journal, SOL_TYPE_JOURNAL_PAIN);
  g_autoptr (SolJournalRecord) pain = sol_answers_new_pain ("p", "t");
  g_autoptr (SolJournalEntry) expected = sol_sessions_new ("s", 9, FALSE);
  g_autoptr (SolJournalEntry) found = NULL;
  g_autoptr (GError) error = NULL;

  write_session (journal, "s", 2, FALSE);
  assert_flushed (journal);
  g_assert_null (sol_journal_get_problem (journal));

  g_atomic_int_set (&disk_fault, fault);
  for (guint i = 3; i < 9; i++)
    write_session (journal, "s", i, FALSE);
  write_session (journal, "t", 3, TRUE);
  sol_journal_keep (journal, pain);
  sol_journal_write (journal, expected);
  g_assert_false (flush (journal, &error));
  g_assert_error (error, SOL_JOURNAL_ERROR, (int) code);
  g_assert_cmpstr (sol_journal_get_problem (journal), ==, error->message);

  /* It tries again by itself. */
  g_atomic_int_set (&disk_fault, 0);
  while (sol_journal_get_problem (journal) != NULL)
    g_main_context_iteration (NULL, TRUE);
  found = find_unfinished (journal);
  sol_sessions_assert_equal (found, expected);
  g_assert_cmpuint (g_list_model_get_n_items (pains), ==, 1);
  close_journal (journal);
  sol_sessions_remove_folder (folder);
}

static void
test_full (void)
{
  test_fault (SQLITE_FULL, SOL_JOURNAL_ERROR_FULL);
}

static void
test_read_only (void)
{
  test_fault (SQLITE_READONLY, SOL_JOURNAL_ERROR_READ_ONLY);
}

/* Permissions do not hold root off: a folder that can't be made is as good. */
static void
test_no_folder (void)
{
  char *folder = sol_sessions_make_folder ();
  g_autofree char *file = g_build_filename (folder, "file", NULL);
  g_autofree char *below = g_build_filename (file, "journal", NULL);
  SolJournal *journal = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (file, "", 0, NULL));
  journal = sol_journal_new (below);
  write_session (journal, "s", 2, TRUE);
  g_assert_false (flush (journal, &error));
  g_assert_error (error, SOL_JOURNAL_ERROR, SOL_JOURNAL_ERROR_READ_ONLY);
  g_assert_nonnull (sol_journal_get_problem (journal));

  g_assert_cmpint (g_unlink (file), ==, 0);
  assert_flushed (journal);
  g_assert_null (sol_journal_get_problem (journal));
  close_journal (journal);
  {
    g_autofree char *path = g_build_filename (below, "journal.db", NULL);

    g_assert_cmpint (g_unlink (path), ==, 0);
    g_assert_cmpint (g_rmdir (below), ==, 0);
    g_assert_cmpint (g_rmdir (file), ==, 0);
  }
  sol_sessions_remove_folder (folder);
}

/* The file is found damaged while a session runs: the session goes on in a new one. */
static void
test_damaged_meanwhile (void)
{
  char *folder = sol_sessions_make_folder ();
  SolJournal *journal = sol_journal_new (folder);
  g_autoptr (SolJournalEntry) expected = sol_sessions_new ("s", 5, FALSE);
  g_autoptr (SolJournalEntry) found = NULL;

  write_session (journal, "s", 4, FALSE);
  assert_flushed (journal);
  g_assert_null (sol_journal_get_set_aside (journal));
  g_atomic_int_set (&disk_fault, SQLITE_CORRUPT);
  write_session (journal, "s", 4, FALSE);
  while (sol_journal_get_problem (journal) == NULL && sol_journal_get_set_aside (journal) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_atomic_int_set (&disk_fault, 0);
  sol_journal_write (journal, expected);
  assert_flushed (journal);
  g_assert_nonnull (sol_journal_get_set_aside (journal));
  found = find_unfinished (journal);
  sol_sessions_assert_equal (found, expected);
  close_journal (journal);
  sol_sessions_remove_folder (folder);
}

/* The last reference goes while answers are under way. */
static void
test_dropped (void)
{
  char *folder = sol_sessions_make_folder ();
  g_autoptr (GAsyncResult) result = NULL;
  SolJournal *journal = sol_journal_new (folder);

  sol_journal_flush_async (journal, sol_wait_answer_cb, &result);
  write_session (journal, "s", 2, TRUE);
  g_object_unref (journal);
  sol_wait_for_answer (&result);
  g_assert_true (sol_journal_flush_finish (journal, result, NULL));
  g_clear_object (&result);
  sol_sessions_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  install_disk ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/journal/unfinished", test_unfinished);
  g_test_add_func ("/journal/history", test_history);
  g_test_add_func ("/journal/records", test_records);
  g_test_add_func ("/journal/refused", test_refused);
  g_test_add_func ("/journal/full", test_full);
  g_test_add_func ("/journal/read-only", test_read_only);
  g_test_add_func ("/journal/no-folder", test_no_folder);
  g_test_add_func ("/journal/damaged-meanwhile", test_damaged_meanwhile);
  g_test_add_func ("/journal/dropped", test_dropped);
  return g_test_run ();
}
