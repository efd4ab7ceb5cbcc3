/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a player plays gets into the journal, and what was cut off is offered again. The session's
 * clock belongs to the test. */

#include "application-fixture.h"
#include "journal-fixture.h"
#include "sol-felt-words.h"
#include "sol-find.h"
#include "sol-making.h"
#include "sol-pain-question.h"
#include "sol-pass.h"
#include "sol-recorder.h"
#include "sol-recovery.h"
#include "sol-session-page.h"
#include "sol-told.h"
#include "sol-wait.h"

#define S ((gint64) G_USEC_PER_SEC)

typedef struct {
  SolTime now;
  char *folder;
  SolJournal *journal;
  SolPlayer *player;
  SolRecorder *recorder;
} Fixture;

static SolTime
clock_cb (gpointer user_data)
{
  return ((Fixture *) user_data)->now;
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
  SolLibrary *library = sol_application_get_library (application);
  g_autoptr (SolPlan) plan =
      sol_plan_new_for_routine (sol_library_lookup (library, SOL_TYPE_ROUTINE, "R15"), &options);

  fixture->now = (SolTime) { 1000 * S, 5000 * S, 0 };
  fixture->folder = g_dir_make_tmp ("soleus-recorder-XXXXXX", NULL);
  fixture->journal = sol_journal_new (fixture->folder);
  fixture->player = sol_player_new_with_clock (plan, clock_cb, fixture);
  fixture->recorder = sol_recorder_new (fixture->player, fixture->journal, &options);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->recorder));
  g_assert_finalize_object (g_steal_pointer (&fixture->player));
  sol_journal_close (fixture->journal);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (g_steal_pointer (&fixture->journal));
  sol_home_remove (g_steal_pointer (&fixture->folder));
}

static void
pass (Fixture *fixture, guint seconds)
{
  for (guint i = 0; i < seconds; i++) {
    sol_pass (&fixture->now, S);
    sol_player_wake (fixture->player);
  }
}

/* (transfer full) */
static SolJournalEntry *
find_unfinished (Fixture *fixture)
{
  g_autoptr (GAsyncResult) result = NULL;

  sol_journal_find_unfinished_async (fixture->journal, sol_wait_answer_cb, &result);
  return sol_journal_find_unfinished_finish (fixture->journal, sol_wait_for_answer (&result), NULL);
}

static void
assert_history (Fixture *fixture, guint n)
{
  GListModel *history = sol_journal_get_history (fixture->journal);

  journal_fixture_settle (fixture->journal);
  g_assert_cmpuint (g_list_model_get_n_items (history), ==, n);
}

static void
assert_place (Fixture *fixture, guint phase, gint64 remaining_ms)
{
  g_autoptr (SolJournalEntry) entry = find_unfinished (fixture);

  g_assert_nonnull (entry);
  g_assert_cmpuint (sol_journal_entry_get_facts (entry)->place.phase, ==, phase);
  g_assert_cmpint (sol_journal_entry_get_facts (entry)->place.remaining_ms, ==, remaining_ms);
}

/* -- Recording -- */

static void
test_each_second (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_null (find_unfinished (fixture));
  sol_player_start (fixture->player);
  assert_place (fixture, 0, 5000);
  pass (fixture, 5);
  assert_place (fixture, 1, 30000);
  pass (fixture, 1);
  assert_place (fixture, 1, 29000);
  sol_player_add (fixture->player);
  assert_place (fixture, 1, 39000);
  sol_player_pause (fixture->player);
  sol_player_next (fixture->player);
  assert_place (fixture, 2, 5000);
}

static void
test_end (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  assert_history (fixture, 0);
  sol_player_start (fixture->player);
  pass (fixture, 20);
  sol_player_end (fixture->player);
  g_assert_null (find_unfinished (fixture));
  assert_history (fixture, 1);

  /* Once more is another session; one in which nothing was done is none, nor one of a moment. */
  sol_player_restart (fixture->player);
  sol_player_start (fixture->player);
  pass (fixture, 5);
  sol_pass (&fixture->now, S / 2);
  sol_player_wake (fixture->player);
  sol_player_end (fixture->player);
  assert_history (fixture, 1);
  sol_player_restart (fixture->player);
  sol_player_start (fixture->player);
  pass (fixture, 20);
  sol_player_end (fixture->player);
  assert_history (fixture, 2);
  sol_player_restart (fixture->player);
  sol_player_start (fixture->player);
  pass (fixture, 2);
  sol_player_end (fixture->player);
  g_assert_null (find_unfinished (fixture));
  assert_history (fixture, 2);
}

/* -- After -- */

static SolJournalEntry *
get_newest (Fixture *fixture)
{
  return g_list_model_get_item (sol_journal_get_history (fixture->journal), 0);
}

/* Words may come during the session and after it, and change no time. */
static void
test_note (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolJournalEntry) first = NULL;
  g_autoptr (SolJournalEntry) then = NULL;

  assert_history (fixture, 0);
  sol_recorder_set_note (fixture->recorder, "stiff");
  g_assert_null (find_unfinished (fixture));
  sol_player_start (fixture->player);
  pass (fixture, 20);
  sol_player_end (fixture->player);
  assert_history (fixture, 1);
  first = get_newest (fixture);
  g_assert_cmpstr (sol_journal_entry_get_facts (first)->note, ==, "stiff");
  sol_recorder_set_note (fixture->recorder, "");
  assert_history (fixture, 1);
  then = get_newest (fixture);
  g_assert_null (sol_journal_entry_get_facts (then)->note);
  g_assert_cmpint (sol_journal_entry_get_facts (first)->ended_us, ==,
                   sol_journal_entry_get_facts (then)->ended_us);
  g_assert_cmpint (sol_journal_entry_get_done_ms (then), ==, 15000);
}

/* What is asked at the end is kept with the session that ended, not with the one after it. */
static void
test_after (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolLibrary *library = sol_application_get_library (application);
  GtkWidget *page = g_object_ref_sink (sol_session_page_new_for_player (fixture->player, library));
  GListModel *pains = sol_journal_get_records (fixture->journal, SOL_TYPE_JOURNAL_PAIN);
  GtkWidget *question, *no_pain;
  g_autofree char *first = NULL;

  sol_making_finish (page);
  sol_session_page_set_recorder (SOL_SESSION_PAGE (page), fixture->recorder);
  question = sol_find (page, SOL_TYPE_PAIN_QUESTION);
  no_pain = sol_find (question, GTK_TYPE_TOGGLE_BUTTON);
  first = g_strdup (sol_recorder_get_session (fixture->recorder));
  for (guint i = 0; i < 2; i++) {
    sol_player_start (fixture->player);
    pass (fixture, 20);
    sol_player_end (fixture->player);
    g_assert_true (gtk_widget_get_visible (gtk_widget_get_parent (question)));
    g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (no_pain)));
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (no_pain), TRUE);
    assert_history (fixture, i + 1);
    g_assert_cmpuint (g_list_model_get_n_items (pains), ==, 2 * (i + 1));
    sol_player_restart (fixture->player);
  }
  for (guint i = 0; i < 4; i++) {
    g_autoptr (SolJournalPain) pain = g_list_model_get_item (pains, i);

    g_assert_true ((g_strcmp0 (sol_journal_pain_get_facts (pain)->session, first) == 0) ==
                   (i >= 2));
  }
  /* Where nothing was done nothing is asked. */
  sol_player_start (fixture->player);
  pass (fixture, 1);
  sol_player_end (fixture->player);
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_parent (question)));
  g_assert_finalize_object (page);
}

/* Where a stretch was felt is kept with the session, and told when it is over. */
static void
test_felt (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolLibrary *library = sol_application_get_library (application);
  GtkWidget *page = g_object_ref_sink (sol_session_page_new_for_player (fixture->player, library));
  GListModel *felts = sol_journal_get_records (fixture->journal, SOL_TYPE_JOURNAL_FELT);
  g_autoptr (SolJournalFelt) felt = NULL;
  const SolJournalFeltFacts *facts;
  g_autofree char *words = NULL;

  sol_session_page_set_recorder (SOL_SESSION_PAGE (page), fixture->recorder);
  sol_player_start (fixture->player);
  pass (fixture, 16);
  g_assert_true (sol_session_page_answer_felt (SOL_SESSION_PAGE (page), SOL_WHERE_LOW));
  g_assert_false (sol_session_page_answer_felt (SOL_SESSION_PAGE (page), SOL_WHERE_HIGH));
  sol_player_end (fixture->player);
  assert_history (fixture, 1);
  g_assert_cmpuint (g_list_model_get_n_items (felts), ==, 1);
  felt = g_list_model_get_item (felts, 0);
  facts = sol_journal_felt_get_facts (felt);
  g_assert_cmpstr (facts->session, ==, sol_recorder_get_session (fixture->recorder));
  g_assert_cmpstr (facts->exercise, ==, "bent-knee-soleus-stretch");
  g_assert_cmpuint (facts->phase, ==, 1);
  g_assert_cmpint (facts->answer, ==, SOL_JOURNAL_FELT_LOW);
  g_assert_true (facts->right);
  words = sol_felt_words_dup_found (felts, library, facts->session);
  g_assert_cmpstr (words, ==, "Found my soleus, 1 of 1");
  g_assert_finalize_object (page);
}

/* -- Recovery -- */

static AdwAlertDialog *
offer (Fixture *fixture, SolWindow *window)
{
  g_autoptr (SolJournalEntry) entry = find_unfinished (fixture);
  AdwDialog *dialog;

  sol_recovery_offer (window, fixture->journal, entry);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  return dialog != NULL ? ADW_ALERT_DIALOG (dialog) : NULL;
}

static void
answer (AdwAlertDialog *dialog, const char *response)
{
  g_object_ref (dialog);
  g_signal_emit_by_name (dialog, "response", response);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_object_unref (dialog);
}

static void
run_with_window (Fixture *fixture, const char *response)
{
  SolWindow *window = sol_window_new (application);
  AdwAlertDialog *dialog;

  sol_player_start (fixture->player);
  pass (fixture, 5 + 30 + 5 + 12);
  dialog = offer (fixture, window);
  g_assert_nonnull (dialog);
  g_assert_cmpstr (
      adw_alert_dialog_get_body (dialog), ==,
      "You were in Soleus stretch, 5 minutes, right side; 18\u00a0s were left of that exercise.");
  answer (dialog, response);
  g_assert_true (sol_window_has_session (window) == g_str_equal (response, "resume"));
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_later (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  run_with_window (fixture, "later");
  assert_place (fixture, 3, 18000);
}

static void
test_keep (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  assert_history (fixture, 0);
  run_with_window (fixture, "keep");
  g_assert_null (find_unfinished (fixture));
  assert_history (fixture, 1);
}

static void
test_discard (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  assert_history (fixture, 0);
  run_with_window (fixture, "discard");
  g_assert_null (find_unfinished (fixture));
  assert_history (fixture, 0);
}

static void
test_resume (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  run_with_window (fixture, "resume");
}

static gboolean
is_told (AdwAlertDialog *dialog)
{
  const char *told = sol_told_get_last ();

  return told != NULL && g_str_has_prefix (told, adw_alert_dialog_get_heading (dialog)) &&
         g_str_has_suffix (told, adw_alert_dialog_get_body (dialog));
}

/* A screen reader has not met the window yet when the question comes. */
static void
test_told (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolWindow *window = sol_window_new (application);
  AdwAlertDialog *dialog;

  sol_player_start (fixture->player);
  pass (fixture, 5 + 30 + 5 + 12);
  gtk_window_present (GTK_WINDOW (window));
  dialog = offer (fixture, window);
  for (guint i = 0; i < 500 && !is_told (dialog); i++)
    sol_wait_ms (10);
  g_assert_true (is_told (dialog));
  answer (dialog, "later");
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_nothing_to_offer (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolWindow *window = sol_window_new (application);

  g_assert_null (offer (fixture, window));
  gtk_window_destroy (GTK_WINDOW (window));
}

#define ADD(name, func) g_test_add ("/recorder/" name, Fixture, NULL, set_up, func, tear_down)

static void
add_tests (const char *home G_GNUC_UNUSED)
{
  ADD ("each-second", test_each_second);
  ADD ("end", test_end);
  ADD ("note", test_note);
  ADD ("after", test_after);
  ADD ("felt", test_felt);
  ADD ("later", test_later);
  ADD ("keep", test_keep);
  ADD ("discard", test_discard);
  ADD ("resume", test_resume);
  ADD ("told", test_told);
  ADD ("nothing-to-offer", test_nothing_to_offer);
}

int
main (int argc, char **argv)
{
  return application_fixture_run (argc, argv, add_tests);
}
