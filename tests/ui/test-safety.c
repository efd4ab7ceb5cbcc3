/* SPDX-License-Identifier: GPL-3.0-or-later */

/* "Sore calf?", what is asked before a session, and that no way to a session leads past it. */

#include <string.h>

#include "application-fixture.h"
#include "sol-before-gate.h"
#include "sol-before-options.h"
#include "sol-before-page.h"
#include "sol-build.h"
#include "sol-clock.h"
#include "sol-find.h"
#include "sol-notices.h"
#include "sol-pain-question.h"
#include "sol-pain-scale.h"
#include "sol-recording.h"
#include "sol-red-flag-card.h"
#include "sol-red-flag-list.h"
#include "sol-safety.h"
#include "sol-session-page.h"
#include "sol-sore-calf-page.h"
#include "sol-wait.h"
#include "sol-window.h"

typedef struct {
  GSettings *settings;
  SolWindow *window;
  AdwNavigationView *view;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->settings = g_settings_new (APPLICATION_ID);
  g_settings_reset (fixture->settings, "red-flag-answers");
  g_settings_reset (fixture->settings, "chosen-leg");
  g_settings_reset (fixture->settings, "pain-column");
  fixture->window = g_object_ref (sol_window_new (application));
  fixture->view =
      ADW_NAVIGATION_VIEW (sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW));
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  sol_wait_ms (50);
  g_assert_finalize_object (fixture->window);
  g_assert_finalize_object (fixture->settings);
}

static AdwNavigationPage *
visible_page (Fixture *fixture)
{
  return adw_navigation_view_get_visible_page (fixture->view);
}

static void
act (Fixture *fixture, const char *action, const char *target)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (visible_page (fixture)), action,
                                             target != NULL ? "s" : NULL, target));
}

/* Whether it and all that it stands in is visible, in a window that is not shown as well. */
static gboolean
is_seen (GtkWidget *widget)
{
  while (widget != NULL && !GTK_IS_ROOT (widget) && gtk_widget_get_visible (widget))
    widget = gtk_widget_get_parent (widget);
  return widget == NULL || GTK_IS_ROOT (widget);
}

static gboolean
is_labelled (GtkWidget *widget, gconstpointer label)
{
  GtkWidget *child = GTK_IS_BUTTON (widget) ? gtk_button_get_child (GTK_BUTTON (widget)) : NULL;

  return GTK_IS_LABEL (child) && is_seen (widget) &&
         g_str_equal (gtk_label_get_label (GTK_LABEL (child)), label);
}

/* The first thing that a person would press by that label. */
static GtkWidget *
find_button (GtkWidget *widget, const char *label)
{
  return sol_find_where (widget, is_labelled, label);
}

static void
press (Fixture *fixture, const char *label)
{
  GtkWidget *button = find_button (GTK_WIDGET (visible_page (fixture)), label);

  g_test_message ("%s", label);
  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}

static gboolean
can_start (Fixture *fixture)
{
  GtkWidget *start = find_button (GTK_WIDGET (visible_page (fixture)), "_Start");

  return start != NULL && gtk_widget_is_sensitive (start);
}

static gboolean
shows_text (gpointer widget, const char *text)
{
  g_autofree char *texts = sol_dup_texts (widget);

  return strstr (texts, text) != NULL;
}

static void
say_yes_to (Fixture *fixture, const char *flag)
{
  g_autoptr (SolSafety) safety = sol_safety_new ();

  sol_triage_say_yes (sol_safety_get_triage (safety), flag, sol_safety_get_now_us ());
  sol_safety_keep (safety);
  g_assert_nonnull (fixture->window);
}

static void
tick_first (GtkWidget *gate)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (sol_find (gate, GTK_TYPE_CHECK_BUTTON)), TRUE);
}

/* -- Sore calf? -- */

static void
test_sore_calf (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *stack;

  sol_window_open (fixture->window, "sore-calf");
  g_assert_true (SOL_IS_SORE_CALF_PAGE (visible_page (fixture)));
  stack = sol_find (GTK_WIDGET (visible_page (fixture)), GTK_TYPE_STACK);
  press (fixture, "_None of These");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "leg");
  act (fixture, "sore-calf.leg", "left");
  g_assert_cmpint (g_settings_get_enum (fixture->settings, "chosen-leg"), ==, 0);
  act (fixture, "sore-calf.way", "at-the-heel");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "fits");
  g_assert_true (shows_text (GTK_WIDGET (visible_page (fixture)), "sore Achilles tendon"));
  g_assert_true (shows_text (GTK_WIDGET (visible_page (fixture)), "This is no diagnosis"));
  g_assert_cmpint (g_settings_get_enum (fixture->settings, "pain-column"), ==, 1);
  press (fixture, "_Previous Question");
  act (fixture, "sore-calf.way", "numb-sole");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "stop");
}

/* A yes shows what to do, and is there again after a restart. */
static void
test_sore_calf_yes (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolWindow *again;

  sol_window_open (fixture->window, "sore-calf");
  press (fixture, "Yes"); /* the first: a clot */
  g_assert_true (shows_text (GTK_WIDGET (visible_page (fixture)), "Get urgent medical help"));
  again = g_object_ref (sol_window_new (application));
  sol_window_open (again, "sore-calf");
  g_assert_true (shows_text (sol_find (GTK_WIDGET (again), SOL_TYPE_SORE_CALF_PAGE),
                             "Get urgent medical help"));
  gtk_window_destroy (GTK_WINDOW (again));
  sol_wait_ms (50);
  g_assert_finalize_object (again);
  press (fixture, "_Take Back This Answer");
  g_assert_nonnull (find_button (GTK_WIDGET (visible_page (fixture)), "_None of These"));
}

/* Every word that can be seen is within the window, from side to side. */
static void
assert_words_inside (GtkWidget *widget, GtkWidget *window)
{
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_LABEL (widget) && gtk_widget_compute_bounds (widget, window, &bounds)) {
    g_test_message ("“%s” from %.0f, %.0f wide", gtk_label_get_label (GTK_LABEL (widget)),
                    bounds.origin.x, bounds.size.width);
    g_assert_cmpfloat (bounds.origin.x, >=, 0);
    g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (window));
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_words_inside (child, window);
}

/* In a telephone's window from right to left too, whatever answers them. */
static void
test_right_to_left (void)
{
  static const char *const targets[] = { "sore-calf", "routine:strain-early" };
  Fixture fixture;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++) {
    set_up (&fixture, NULL);
    gtk_window_set_default_size (GTK_WINDOW (fixture.window), 360, 640);
    gtk_window_present (GTK_WINDOW (fixture.window));
    if (i == 0) {
      sol_window_open (fixture.window, targets[i]);
      act (&fixture, "sore-calf.yes", "cold-foot");
    } else {
      sol_window_start (fixture.window, targets[i]);
    }
    sol_wait_ms (800);
    assert_words_inside (GTK_WIDGET (visible_page (&fixture)), GTK_WIDGET (fixture.window));
    tear_down (&fixture, NULL);
  }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* -- Before a session -- */

static void
test_nothing_to_ask (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_window_start (fixture->window, "R15");
  g_assert_true (SOL_IS_SESSION_PAGE (visible_page (fixture)));
}

static void
test_gate (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *gate;

  sol_window_start (fixture->window, "R16");
  g_assert_true (SOL_IS_BEFORE_PAGE (visible_page (fixture)));
  g_assert_false (can_start (fixture));
  press (fixture, "_None of These");
  g_assert_true (can_start (fixture));

  /* What stands against it can be overridden, knowingly. */
  gate = sol_find (GTK_WIDGET (visible_page (fixture)), SOL_TYPE_BEFORE_GATE);
  tick_first (gate);
  g_assert_false (can_start (fixture));
  g_assert_true (shows_text (gate, "Leave this out for now."));
  tick_first (gtk_widget_get_last_child (gtk_widget_get_first_child (gate)));
  g_assert_true (can_start (fixture));
  press (fixture, "_Start");
  g_assert_true (SOL_IS_SESSION_PAGE (visible_page (fixture)));
}

/* A red flag is not overridden: its answer is taken back, or nothing starts. */
static void
test_red_flag (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_window_start (fixture->window, "EX32");
  press (fixture, "Yes");
  g_assert_false (can_start (fixture));
  g_assert_null (find_button (GTK_WIDGET (visible_page (fixture)), "_None of These"));
  press (fixture, "_Take Back This Answer");
  g_assert_false (can_start (fixture));
  press (fixture, "_None of These");
  g_assert_true (can_start (fixture));
}

/* Whatever the way: with a yes that stands, what has no gate does not start either. */
static void
test_every_way (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const targets[] = { "R15",  "R16",  "routine:desk-break",
                                         "EX01", "EX25", "exercise:ankle-pumps" };

  say_yes_to (fixture, "bone-stress");
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++) {
    g_test_message ("%s", targets[i]);
    gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.page", "s", "exercises");
    if (i % 2 == 0)
      sol_window_start (fixture->window, targets[i]); /* as --start does */
    else
      gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.start", "s", targets[i]);
    g_assert_true (SOL_IS_BEFORE_PAGE (visible_page (fixture)));
    g_assert_false (can_start (fixture));
    g_assert_true (gtk_widget_get_visible (
        sol_find (GTK_WIDGET (visible_page (fixture)), SOL_TYPE_RED_FLAG_CARD)));
  }
}

/* Doing it once more is a start, too. */
static void
test_again (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_window_start (fixture->window, "R15");
  act (fixture, "session.end", NULL);
  say_yes_to (fixture, "bone-stress");
  act (fixture, "session.again", NULL);
  g_assert_true (SOL_IS_BEFORE_PAGE (visible_page (fixture)));
  g_assert_false (can_start (fixture));
}

/* The second time one question is enough, and the day is named. */
static void
test_ask_again (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_window_start (fixture->window, "R16");
  press (fixture, "_None of These");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.page", "s", "exercises");
  sol_window_start (fixture->window, "R16");
  g_assert_false (can_start (fixture));
  g_assert_true (
      shows_text (GTK_WIDGET (visible_page (fixture)), "Is anything new or worse since"));
  press (fixture, "_Nothing New or Worse");
  g_assert_true (can_start (fixture));
}

/* Which leg is remembered, and each is asked for. */
static void
test_leg (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *leg;
  SolPlanOptions options;

  sol_window_start (fixture->window, "R07");
  press (fixture, "_None of These");
  g_assert_true (can_start (fixture));
  leg = sol_find (GTK_WIDGET (visible_page (fixture)), ADW_TYPE_COMBO_ROW);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (leg)), ==, 1);
  adw_combo_row_set_selected (ADW_COMBO_ROW (leg), 0);
  g_assert_false (can_start (fixture));
  g_assert_cmpint (g_settings_get_enum (fixture->settings, "chosen-leg"), ==, 0);
  options = sol_before_page_get_options (SOL_BEFORE_PAGE (visible_page (fixture)));
  g_assert_cmpint (options.chosen_side, ==, SOL_PHASE_SIDE_LEFT);
}

/* What is adjusted is what is planned, and the time follows. */
static void
test_adjust (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *rows;
  SolPlanOptions options;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.adjust", "s", "R15");
  g_assert_true (SOL_IS_BEFORE_PAGE (visible_page (fixture)));
  g_assert_true (can_start (fixture));
  g_assert_true (shows_text (GTK_WIDGET (visible_page (fixture)), "4\u00a0min 55\u00a0s with"));
  rows = sol_find (GTK_WIDGET (visible_page (fixture)), SOL_TYPE_BEFORE_OPTIONS);
  adw_combo_row_set_selected (ADW_COMBO_ROW (sol_find (rows, ADW_TYPE_COMBO_ROW)), 1);
  g_assert_false (shows_text (GTK_WIDGET (visible_page (fixture)), "4\u00a0min 55\u00a0s with"));
  options = sol_before_page_get_options (SOL_BEFORE_PAGE (visible_page (fixture)));
  g_assert_cmpfloat (options.hold_s, ==, 20);
  press (fixture, "_Start");
  g_assert_true (SOL_IS_SESSION_PAGE (visible_page (fixture)));
}

/* Pain before is asked for where the routine is for somebody in pain. */
static void
test_pain (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *pain;

  sol_window_start (fixture->window, "R10");
  pain = sol_find (GTK_WIDGET (visible_page (fixture)), SOL_TYPE_PAIN_QUESTION);
  g_assert_true (gtk_widget_get_visible (pain));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.page", "s", "exercises");
  sol_window_start (fixture->window, "R16");
  pain = sol_find (GTK_WIDGET (visible_page (fixture)), SOL_TYPE_PAIN_QUESTION);
  g_assert_false (gtk_widget_get_visible (pain));
}

/* What was said of pain before is kept with the session that follows. */
static void
test_pain_is_kept (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolJournal *journal = sol_application_get_journal (application);
  GListModel *pains = sol_journal_get_records (journal, SOL_TYPE_JOURNAL_PAIN);
  GtkWidget *scale;
  g_autoptr (SolJournalPain) pain = NULL;

  sol_window_start (fixture->window, "R10");
  gtk_toggle_button_set_active (
      GTK_TOGGLE_BUTTON (find_button (GTK_WIDGET (visible_page (fixture)), "Left calf")), TRUE);
  scale = sol_find (GTK_WIDGET (visible_page (fixture)), SOL_TYPE_PAIN_SCALE);
  sol_pain_scale_set_level (SOL_PAIN_SCALE (scale), 4);
  g_assert_cmpuint (g_list_model_get_n_items (pains), ==, 0);
  press (fixture, "_None of These");
  press (fixture, "_Start");
  for (guint i = 0; i < 100 && g_list_model_get_n_items (pains) == 0; i++)
    sol_wait_ms (20);
  pain = g_list_model_get_item (pains, 0);
  g_assert_nonnull (pain);
  g_assert_cmpint (sol_journal_pain_get_facts (pain)->moment, ==, SOL_JOURNAL_MOMENT_BEFORE);
  g_assert_cmpuint (sol_journal_pain_get_facts (pain)->level, ==, 4);
  g_assert_cmpint (sol_journal_pain_get_facts (pain)->rule, ==, SOL_JOURNAL_RULE_TENDON);
  g_assert_nonnull (sol_journal_pain_get_facts (pain)->session);
}

static void
wait_for_n (GListModel *pains, guint n)
{
  for (guint i = 0; i < 100 && g_list_model_get_n_items (pains) != n; i++)
    sol_wait_ms (20);
  g_assert_cmpuint (g_list_model_get_n_items (pains), ==, n);
}

/* Pain of now in the red zone, there until delete_red(). */
static GListModel *
keep_red (void)
{
  SolJournal *journal = sol_application_get_journal (application);
  GListModel *pains = sol_journal_get_records (journal, SOL_TYPE_JOURNAL_PAIN);
  gint64 now_us = sol_clock_read ().realtime_us;
  g_autoptr (SolJournalPain) pain = sol_journal_pain_new (&(SolJournalPainFacts) {
      .id = "red", .level = 6, .at_us = now_us, .offset_s = sol_journal_find_offset_s (now_us) });

  sol_journal_keep (journal, SOL_JOURNAL_RECORD (pain));
  wait_for_n (pains, g_list_model_get_n_items (pains) + 1);
  return pains;
}

static void
delete_red (GListModel *pains)
{
  sol_journal_delete (sol_application_get_journal (application), "red");
  wait_for_n (pains, g_list_model_get_n_items (pains) - 1);
}

static gboolean
says_easier (Fixture *fixture)
{
  return shows_text (visible_page (fixture), "take it easier");
}

/* After an answer in the red nothing starts before the signs were asked for, not even what else
 * asks nothing. What to do is said before each as long as the journal has it; then it starts at
 * once again. */
static void
test_after_red (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolSafety) safety = sol_safety_new ();
  GListModel *pains;

  sol_safety_note_red_zone (safety);
  pains = keep_red ();
  sol_window_start (fixture->window, "R15");
  g_assert_true (SOL_IS_BEFORE_PAGE (visible_page (fixture)));
  g_assert_false (can_start (fixture));
  g_assert_true (says_easier (fixture));
  press (fixture, "_None of These");
  g_assert_true (can_start (fixture));
  adw_navigation_view_pop (fixture->view);
  sol_window_start (fixture->window, "R15");
  g_assert_true (can_start (fixture));
  g_assert_true (says_easier (fixture));
  delete_red (pains);
  g_assert_false (says_easier (fixture));
  adw_navigation_view_pop (fixture->view);
  sol_window_start (fixture->window, "R15");
  g_assert_true (SOL_IS_SESSION_PAGE (visible_page (fixture)));
}

/* Who starts with the program has their page before the journal could say what it has. */
static void
test_red_early (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolSafety) safety = sol_safety_new ();

  sol_safety_note_red_zone (safety);
  sol_triage_say_no (sol_safety_get_triage (safety), SOL_PHASE_SIDE_BOTH,
                     sol_safety_get_now_us () + G_USEC_PER_SEC);
  sol_safety_keep (safety);
  sol_window_start (fixture->window, "R15");
  g_assert_true (can_start (fixture));
  adw_navigation_view_pop (fixture->view);
  sol_wait_ms (300);
  sol_window_start (fixture->window, "R15");
  g_assert_true (SOL_IS_SESSION_PAGE (visible_page (fixture)));
}

static SolJournalEntry *
make_unfinished (Fixture *fixture)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
  SolLibrary *library = sol_window_get_library (fixture->window);
  g_autoptr (SolPlan) plan = sol_plan_new_for_routine (
      sol_library_lookup (library, SOL_TYPE_ROUTINE, "calf-massage"), &options);
  g_autoptr (SolRun) run = sol_run_new (plan);
  g_autoptr (SolJournalEntry) begun = sol_recording_begin (plan, &options, 1, 0);

  sol_run_start (run, (SolTime) { 1, 1, 1 });
  return sol_recording_go_on (begun, run, 2);
}

/* Nor does what was left go on without a word of it. */
static void
test_resume_red (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolJournalEntry) entry = make_unfinished (fixture);
  GListModel *pains = keep_red ();

  sol_window_resume (fixture->window, entry);
  g_assert_true (SOL_IS_BEFORE_PAGE (visible_page (fixture)));
  g_assert_true (says_easier (fixture));
  press (fixture, "_Go On");
  g_assert_true (SOL_IS_SESSION_PAGE (visible_page (fixture)));
  delete_red (pains);
}

/* An unfinished session goes on without gates, but not past a red flag that stands. */
static void
test_resume (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolJournalEntry) entry = make_unfinished (fixture);

  say_yes_to (fixture, "clot-in-the-leg");
  sol_window_resume (fixture->window, entry);
  g_assert_true (SOL_IS_BEFORE_PAGE (visible_page (fixture)));
  g_assert_null (find_button (GTK_WIDGET (visible_page (fixture)), "_Go On"));
  press (fixture, "_Take Back This Answer");
  press (fixture, "_Go On");
  g_assert_true (SOL_IS_SESSION_PAGE (visible_page (fixture)));
}

/* Who goes from one button to the next hears what the sign is and what to do, not just a name. */
static void
test_note (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolLibrary *library = sol_window_get_library (fixture->window);
  GtkWidget *note = g_object_ref_sink (sol_red_flag_note_new (
      library, sol_library_lookup (library, SOL_TYPE_RED_FLAG, "cold-foot")));

  gtk_test_accessible_assert_property (
      sol_find (note, GTK_TYPE_MENU_BUTTON), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "The foot has suddenly turned cold, pale, numb or weak. Call your emergency number or go to "
      "an emergency department now. The blood supply of the leg is cut off (acute limb "
      "ischaemia).");
  g_assert_finalize_object (note);
}

/* The time to get ready from the preferences is among the choices, whatever it is. */
static void
test_own_time (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const int seconds[] = { 0, 5, 7, 15, 60 };

  for (guint i = 0; i < G_N_ELEMENTS (seconds); i++) {
    g_autoptr (GtkWidget) row = g_object_ref_sink (g_object_new (SOL_TYPE_BEFORE_OPTIONS, NULL));
    SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;

    options.prepare_s = seconds[i];
    sol_before_options_set (SOL_BEFORE_OPTIONS (row), &options);
    options.prepare_s = -1;
    sol_before_options_apply (SOL_BEFORE_OPTIONS (row), &options);
    g_assert_cmpfloat (options.prepare_s, ==, seconds[i]);
    g_assert_cmpuint (options.rounds, ==, 0);
    g_assert_cmpfloat (options.hold_s, ==, 0);
  }
  g_assert_nonnull (fixture->window);
}

#define ADD(name, func) g_test_add ("/safety/" name, Fixture, NULL, set_up, func, tear_down)

/* The bus of the tests has nobody who shows notices. */
static void
ignore_notice_cb (const char *title G_GNUC_UNUSED,
                  const char *body G_GNUC_UNUSED,
                  gpointer user_data G_GNUC_UNUSED)
{
}

static void
add_tests (const char *home G_GNUC_UNUSED)
{
  ADD ("sore-calf", test_sore_calf);
  ADD ("sore-calf-yes", test_sore_calf_yes);
  ADD ("nothing-to-ask", test_nothing_to_ask);
  ADD ("gate", test_gate);
  ADD ("red-flag", test_red_flag);
  ADD ("every-way", test_every_way);
  ADD ("again", test_again);
  ADD ("ask-again", test_ask_again);
  ADD ("leg", test_leg);
  ADD ("adjust", test_adjust);
  ADD ("pain", test_pain);
  ADD ("pain-is-kept", test_pain_is_kept);
  ADD ("after-red", test_after_red);
  ADD ("red-early", test_red_early);
  ADD ("resume-red", test_resume_red);
  ADD ("resume", test_resume);
  ADD ("own-time", test_own_time);
  ADD ("note", test_note);
  g_test_add_func ("/safety/right-to-left", test_right_to_left);
}

int
main (int argc, char **argv)
{
  sol_notices_set_sender (ignore_notice_cb, NULL);
  return application_fixture_run (argc, argv, add_tests);
}
