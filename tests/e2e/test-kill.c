/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The program is killed while a session runs: no more than the last second is lost. It runs by the
 * real clock, hence this test has to wait for it. */

#include <gio/gio.h>
#include <signal.h>
#include <sqlite3.h>

#include "sol-home.h"
#include "sol-journal.h"

#define N_KILLS 3

/* A second, and what a busy machine may add to it. */
#define LOST_US (1800 * G_TIME_SPAN_MILLISECOND)

/* By what the countdown and the time since the start may differ there: between both lies a frame.
 */
#define APART_MS 1000

#define MOST_STARTS 5

static const char *program;
static const char *home;

/* The program has the journal open: it is only looked at. */
static gboolean
is_recorded (const char *path)
{
  sqlite3 *db = NULL;
  sqlite3_stmt *stmt = NULL;
  gboolean recorded = sqlite3_open_v2 (path, &db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK &&
                      sqlite3_prepare_v2 (db, "SELECT id FROM session WHERE deleted_us IS NULL", -1,
                                          &stmt, NULL) == SQLITE_OK &&
                      sqlite3_step (stmt) == SQLITE_ROW;

  sqlite3_finalize (stmt);
  sqlite3_close (db);
  return recorded;
}

/* While the bus still knows the name of the one that was killed a moment ago, the next one leaves
 * its work to that and ends: it is started again. (transfer full) */
static GSubprocess *
run_until_recorded (void)
{
  g_autofree char *path = g_build_filename (home, "soleus", "journal", "journal.db", NULL);
  g_autoptr (GSubprocess) process = NULL;

  for (guint n_starts = 0; process == NULL; n_starts++) {
    g_autoptr (GError) error = NULL;

    g_assert_cmpuint (n_starts, <, MOST_STARTS);
    process = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, program, "--start", "R15", NULL);
    g_assert_no_error (error);
    while (g_subprocess_get_identifier (process) != NULL && !is_recorded (path))
      g_usleep (50 * 1000);
    if (g_subprocess_get_identifier (process) == NULL) {
      g_assert_true (g_subprocess_get_successful (process));
      g_clear_object (&process);
    }
  }
  return g_steal_pointer (&process);
}

/* Returns when it was killed. */
static gint64
run_and_kill (void)
{
  g_autoptr (GSubprocess) process = run_until_recorded ();
  gint64 killed_us;

  g_usleep ((gulong) g_test_rand_int_range (500000, 2500000));
  killed_us = g_get_real_time ();
  g_subprocess_force_exit (process);
  g_assert_true (g_subprocess_wait (process, NULL, NULL));
  g_assert_true (g_subprocess_get_if_signaled (process));
  return killed_us;
}

static void
answer_cb (GObject *object G_GNUC_UNUSED, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

/* (transfer full) */
static SolJournalEntry *
find_unfinished (SolJournal *journal)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  SolJournalEntry *entry;

  sol_journal_find_unfinished_async (journal, answer_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  entry = sol_journal_find_unfinished_finish (journal, result, &error);
  g_assert_no_error (error);
  g_assert_nonnull (entry);
  return entry;
}

static void
test_kill (void)
{
  g_autofree char *folder = g_build_filename (home, "soleus", "journal", NULL);

  for (guint i = 0; i < N_KILLS; i++) {
    gint64 killed_us = run_and_kill ();
    SolJournal *journal = sol_journal_new (folder);
    g_autoptr (SolJournalEntry) entry = find_unfinished (journal);
    const SolJournalFacts *facts = sol_journal_entry_get_facts (entry);
    gint64 run_ms = (facts->place.seen_us - facts->started_us) / G_TIME_SPAN_MILLISECOND;

    g_assert_cmpstr (facts->plan, ==, "soleus-stretch");
    g_assert_cmpuint (facts->place.phase, ==, 0);
    g_assert_cmpint (facts->place.seen_us, <=, killed_us);
    g_assert_cmpint (facts->place.seen_us, >, killed_us - LOST_US);
    g_assert_cmpint (ABS (facts->place.length_ms - facts->place.remaining_ms - run_ms), <,
                     APART_MS);

    sol_journal_delete (journal, facts->id);
    sol_journal_close (journal);
    g_object_unref (journal);
  }
}

/* The session is to run at once, not to wait until its steps are read. */
static void
let_it_run (void)
{
  static const char settings[] = "[io/github/soleusapp/Soleus]\nsteps-first-time=false\n"
                                 "[io/github/soleusapp/Soleus/Devel]\nsteps-first-time=false\n";
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_build_filename (home, "glib-2.0", "settings", NULL);
  g_autofree char *path = g_build_filename (folder, "keyfile", NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, settings, -1, &error);
  g_assert_no_error (error);
  g_setenv ("XDG_CONFIG_HOME", home, TRUE);
  g_setenv ("GSETTINGS_BACKEND", "keyfile", TRUE);
}

int
main (int argc, char **argv)
{
  char *folder = sol_home_make ();
  int status;

  g_assert_cmpint (argc, >, 1);
  program = argv[1];
  argv[1] = argv[0];
  argv++;
  argc--;
  home = folder;
  let_it_run ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/e2e/kill", test_kill);
  status = g_test_run ();
  sol_home_remove (folder);
  return status;
}
