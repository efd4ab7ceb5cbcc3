/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A program that is killed at any moment loses no more than what it was about to write. The child
 * keeps a session and says after each write how far it has come; it is killed, and the journal
 * must know as much. */

#include <gio/gio.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sol-journal.h"
#include "sol-sessions.h"
#include "sol-wait.h"

static int n_kills = 20;
static const char *program;

/* -- The child -- */

static int
run_child (const char *folder, const char *id)
{
  SolJournal *journal = sol_journal_new (folder);

  for (guint i = 1;; i++) {
    g_autoptr (SolJournalEntry) entry = sol_sessions_new (id, i, FALSE);
    g_autoptr (GAsyncResult) result = NULL;

    sol_journal_write (journal, entry);
    sol_journal_flush_async (journal, sol_wait_answer_cb, &result);
    if (!sol_journal_flush_finish (journal, sol_wait_for_answer (&result), NULL))
      return 1;
    printf ("%u\n", i);
    fflush (stdout);
  }
}

/* -- The one who kills -- */

/* Lets the child get @delay_us further than its first word. Returns how far it says to have come.
 */
static guint
run_and_kill (const char *folder, const char *id, gulong delay_us)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program,
                                                    "--child", folder, id, NULL);
  g_autoptr (GDataInputStream) lines = NULL;
  guint said = 0;
  char *line;

  g_assert_no_error (error);
  lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (child));
  while ((line = g_data_input_stream_read_line (lines, NULL, NULL, NULL)) != NULL) {
    if (said == 0) {
      g_usleep (delay_us);
      g_subprocess_send_signal (child, SIGKILL);
    }
    said = (guint) atoi (line);
    g_free (line);
  }
  g_assert_true (g_subprocess_wait (child, NULL, NULL));
  g_assert_true (g_subprocess_get_if_signaled (child));
  return said;
}

static void
recover (const char *folder, const char *id, guint said)
{
  SolJournal *journal = sol_journal_new (folder);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (SolJournalEntry) found = NULL;
  g_autoptr (SolJournalEntry) expected = NULL;
  g_autoptr (SolJournalEntry) ended = NULL;
  guint n;

  sol_journal_find_unfinished_async (journal, sol_wait_answer_cb, &result);
  found = sol_journal_find_unfinished_finish (journal, sol_wait_for_answer (&result), NULL);
  g_assert_nonnull (found);
  n = sol_journal_entry_get_facts (found)->n_works;
  g_assert_cmpuint (n, >=, said);
  g_assert_cmpuint (n, <=, said + 1);
  expected = sol_sessions_new (id, n, FALSE);
  sol_sessions_assert_equal (found, expected);

  ended = sol_journal_entry_new_ended (found, SOL_SESSIONS_START_US + 1);
  sol_journal_write (journal, ended);
  sol_journal_close (journal);
  g_object_unref (journal);
}

static void
assert_each_once (const char *folder)
{
  SolJournal *journal = sol_journal_new (folder);
  GListModel *history = sol_journal_get_history (journal);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GAsyncResult) result = NULL;

  sol_journal_flush_async (journal, sol_wait_answer_cb, &result);
  sol_wait_for_answer (&result);
  g_assert_null (sol_journal_get_set_aside (journal));
  g_assert_cmpuint (g_list_model_get_n_items (history), ==, n_kills);
  for (int i = 0; i < n_kills; i++) {
    g_autoptr (SolJournalEntry) entry = g_list_model_get_item (history, i);
    const SolJournalFacts *facts = sol_journal_entry_get_facts (entry);

    g_assert_true (g_hash_table_add (ids, (gpointer) facts->id));
    g_assert_cmpint (sol_journal_entry_get_done_ms (entry), ==,
                     (gint64) facts->n_works * 60000 - 18000);
  }
  g_clear_object (&result);
  g_hash_table_remove_all (ids);
  sol_journal_close (journal);
  g_object_unref (journal);
}

static void
test_kills (void)
{
  char *folder = sol_sessions_make_folder ();

  for (int i = 0; i < n_kills; i++) {
    g_autofree char *id = g_strdup_printf ("session-%d", i);

    recover (folder, id, run_and_kill (folder, id, (gulong) g_test_rand_int_range (0, 20000)));
  }
  assert_each_once (folder);
  sol_sessions_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  if (argc == 4 && strcmp (argv[1], "--child") == 0)
    return run_child (argv[2], argv[3]);
  if (argc > 1 && sscanf (argv[1], "--kills=%d", &n_kills) == 1) {
    argv[1] = argv[0];
    argv++;
    argc--;
  }
  program = argv[0];
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/journal/kills", test_kills);
  return g_test_run ();
}
