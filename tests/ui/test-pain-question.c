/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The question how much it hurts: what can be answered, what it means, and that the journal has it.
 */

#include "journal-fixture.h"
#include "sol-catalogue.h"
#include "sol-clock.h"
#include "sol-find.h"
#include "sol-home.h"
#include "sol-pain-dialog.h"
#include "sol-pain-question.h"
#include "sol-pain-scale.h"
#include "sol-pain-words.h"
#include "sol-safety.h"
#include "sol-wait.h"

typedef struct {
  char *folder;
  SolLibrary *library;
  SolJournal *journal;
  SolPainQuestion *question;
} Fixture;

static SolLibrary *
make_library (void)
{
  return sol_catalogue_new (FALSE, "ui", "pain.xml", NULL);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("soleus-pain-XXXXXX", NULL);
  fixture->library = make_library ();
  fixture->journal = sol_journal_new (fixture->folder);
  fixture->question = g_object_ref_sink (g_object_new (SOL_TYPE_PAIN_QUESTION, NULL));
  sol_pain_question_ask (fixture->question, fixture->library, fixture->journal, "session",
                         (SolJournalMoment) GPOINTER_TO_INT (data), SOL_JOURNAL_RULE_STRAIN);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (fixture->question);
  sol_journal_close (fixture->journal);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->journal);
  g_assert_finalize_object (fixture->library);
  sol_home_remove (fixture->folder);
}

static void
choose (Fixture *fixture, const char *text)
{
  GtkWidget *label = sol_find_written (GTK_WIDGET (fixture->question), text);
  GtkWidget *button = gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON);

  if (button != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  else
    gtk_check_button_set_active (
        GTK_CHECK_BUTTON (gtk_widget_get_ancestor (label, GTK_TYPE_CHECK_BUTTON)), TRUE);
}

static void
rate (Fixture *fixture, SolJournalSide side, int level)
{
  GtkWidget *scale = sol_find_nth (fixture->question, SOL_TYPE_PAIN_SCALE, side);

  sol_pain_scale_set_level (SOL_PAIN_SCALE (scale), level);
}

static void
assert_zone (Fixture *fixture, const char *words)
{
  GtkWidget *label = sol_find_written (GTK_WIDGET (fixture->question), words);

  g_assert_nonnull (label);
  g_assert_true (gtk_widget_get_visible (gtk_widget_get_parent (label)));
}

/* What the journal has, as "left 3 strain none, right 0 strain none". */
static void
assert_kept (Fixture *fixture, const char *expected)
{
  static const char *const signs[] = { "none", "sharp", "same", "settled", "worse" };
  GListModel *pains = sol_journal_get_records (fixture->journal, SOL_TYPE_JOURNAL_PAIN);
  const char *parts[3] = { "", "", NULL };
  char *words[2] = { NULL, NULL };
  g_autofree char *kept = NULL;

  journal_fixture_settle (fixture->journal);
  for (guint i = 0; i < g_list_model_get_n_items (pains); i++) {
    g_autoptr (SolJournalPain) pain = g_list_model_get_item (pains, i);
    const SolJournalPainFacts *facts = sol_journal_pain_get_facts (pain);

    g_assert_cmpstr (facts->session, ==, "session");
    g_assert_null (words[facts->side]);
    words[facts->side] = g_strdup_printf (
        "%s %u %s %s;", facts->side == SOL_JOURNAL_SIDE_LEFT ? "left" : "right", facts->level,
        facts->rule == SOL_JOURNAL_RULE_TENDON ? "tendon" : "strain", signs[facts->sign]);
    parts[facts->side] = words[facts->side];
  }
  kept = g_strconcat (parts[0], parts[1], NULL);
  g_assert_cmpstr (kept, ==, expected);
  g_free (words[0]);
  g_free (words[1]);
}

static void
test_no_pain (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_false (sol_pain_question_get_answered (fixture->question));
  assert_kept (fixture, "");
  choose (fixture, "No pain");
  g_assert_true (sol_pain_question_get_answered (fixture->question));
  assert_zone (fixture, "Green: carry on");
  assert_kept (fixture, "left 0 strain none;right 0 strain none;");
}

static gboolean
is_red (Fixture *fixture)
{
  gboolean red;

  g_object_get (fixture->question, "red", &red, NULL);
  return red;
}

static gint64
get_red_zone_us (void)
{
  g_autoptr (SolSafety) safety = sol_safety_new ();

  return sol_triage_get_red_zone_us (sol_safety_get_triage (safety));
}

/* A number that was hit by mistake, and put right, is no red zone. */
static void
test_slip (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gint64 before_us = get_red_zone_us ();

  choose (fixture, "Left calf");
  rate (fixture, SOL_JOURNAL_SIDE_LEFT, 8);
  g_assert_true (is_red (fixture));
  g_assert_cmpint (get_red_zone_us (), >, before_us);
  rate (fixture, SOL_JOURNAL_SIDE_LEFT, 9);
  rate (fixture, SOL_JOURNAL_SIDE_LEFT, 2);
  g_assert_false (is_red (fixture));
  g_assert_cmpint (get_red_zone_us (), ==, before_us);
  rate (fixture, SOL_JOURNAL_SIDE_LEFT, 8);
  choose (fixture, "No pain");
  g_assert_cmpint (get_red_zone_us (), ==, before_us);
}

/* Who is asked again about the same sees the answer, and changes that one. */
static void
test_again (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gint64 red_us;

  choose (fixture, "Left calf");
  rate (fixture, SOL_JOURNAL_SIDE_LEFT, 8);
  journal_fixture_settle (fixture->journal);
  red_us = get_red_zone_us ();
  g_assert_cmpint (red_us, >, 0);
  sol_pain_question_ask (fixture->question, fixture->library, fixture->journal, "session",
                         SOL_JOURNAL_MOMENT_AFTER, SOL_JOURNAL_RULE_STRAIN);
  g_assert_true (sol_pain_question_get_answered (fixture->question));
  assert_zone (fixture, "Red: stop");
  g_assert_cmpint (get_red_zone_us (), ==, red_us);
  rate (fixture, SOL_JOURNAL_SIDE_LEFT, 1);
  assert_zone (fixture, "Green: carry on");
  assert_kept (fixture, "left 1 strain none;");
  g_assert_cmpint (get_red_zone_us (), <, red_us);
}

static void
keep_red (Fixture *fixture, const char *session, gint64 ago_us)
{
  gint64 at_us = sol_clock_read ().realtime_us - ago_us;
  g_autoptr (SolJournalPain) pain = sol_journal_pain_new (&(SolJournalPainFacts) {
      .session = session,
      .moment = SOL_JOURNAL_MOMENT_AFTER,
      .level = 6,
      .at_us = at_us,
      .offset_s = sol_journal_find_offset_s (at_us),
  });

  sol_journal_keep (fixture->journal, SOL_JOURNAL_RECORD (pain));
  journal_fixture_settle (fixture->journal);
}

/* What the red zone says of some days holds on a good morning among them: one order for one calf.
 */
static void
test_after_red (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  keep_red (fixture, "before", 4 * G_TIME_SPAN_DAY);
  choose (fixture, "No pain");
  assert_zone (fixture, "Green: carry on");
  keep_red (fixture, "session", G_TIME_SPAN_DAY);
  choose (fixture, "Left calf");
  rate (fixture, SOL_JOURNAL_SIDE_LEFT, 3);
  assert_zone (fixture, "Amber now. Your calf pain was red on 2 of the last 7 days: see someone. "
                        "Yesterday: stop");
  g_assert_true (is_red (fixture));
  rate (fixture, SOL_JOURNAL_SIDE_LEFT, 5);
  assert_zone (fixture, "Red: stop");
}

/* The answers that are given now are no earlier ones; before a session they wait for it. */
static void
test_before (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *pains = sol_journal_get_records (fixture->journal, SOL_TYPE_JOURNAL_PAIN);

  keep_red (fixture, "other", G_TIME_SPAN_DAY);
  sol_pain_question_ask (fixture->question, fixture->library, fixture->journal, NULL,
                         SOL_JOURNAL_MOMENT_BEFORE, SOL_JOURNAL_RULE_STRAIN);
  choose (fixture, "No pain");
  assert_zone (fixture, "Green now. Your calf pain was red. Yesterday: stop");
  journal_fixture_settle (fixture->journal);
  g_assert_cmpuint (g_list_model_get_n_items (pains), ==, 1);
  sol_pain_question_keep (fixture->question, fixture->journal, "session");
  journal_fixture_settle (fixture->journal);
  g_assert_cmpuint (g_list_model_get_n_items (pains), ==, 3);
}

static void
test_zones (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  choose (fixture, "Left calf");
  g_assert_false (sol_pain_question_get_answered (fixture->question));
  rate (fixture, SOL_JOURNAL_SIDE_LEFT, 2);
  assert_zone (fixture, "Green: carry on");
  rate (fixture, SOL_JOURNAL_SIDE_LEFT, 3);
  assert_zone (fixture, "Amber: the same again");
  rate (fixture, SOL_JOURNAL_SIDE_LEFT, 4);
  assert_zone (fixture, "Red: stop");
  assert_kept (fixture, "left 4 strain none;");
  choose (fixture, "It is my Achilles tendon, not the muscle");
  assert_zone (fixture, "Amber: the same again");
  assert_kept (fixture, "left 4 tendon none;");
  rate (fixture, SOL_JOURNAL_SIDE_LEFT, 6);
  assert_zone (fixture, "Red: stop");
}

static void
test_sharp (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  choose (fixture, "Right calf");
  rate (fixture, SOL_JOURNAL_SIDE_RIGHT, 1);
  choose (fixture, "There was a sharp catch");
  assert_zone (fixture, "Red: stop");
  assert_kept (fixture, "right 1 strain sharp;");
}

/* The worse leg counts, and what is taken back goes. */
static void
test_both_and_back (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  choose (fixture, "Left calf");
  rate (fixture, SOL_JOURNAL_SIDE_LEFT, 1);
  choose (fixture, "Right calf");
  rate (fixture, SOL_JOURNAL_SIDE_RIGHT, 5);
  assert_zone (fixture, "Red: stop");
  assert_kept (fixture, "left 1 strain none;right 5 strain none;");
  gtk_toggle_button_set_active (
      GTK_TOGGLE_BUTTON (gtk_widget_get_ancestor (
          sol_find_written (GTK_WIDGET (fixture->question), "Right calf"), GTK_TYPE_TOGGLE_BUTTON)),
      FALSE);
  assert_zone (fixture, "Green: carry on");
  assert_kept (fixture, "left 1 strain none;");
  choose (fixture, "No pain");
  assert_kept (fixture, "left 0 strain none;right 0 strain none;");
}

static void
test_morning (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  choose (fixture, "Left calf");
  rate (fixture, SOL_JOURNAL_SIDE_LEFT, 1);
  assert_zone (fixture, "Green: carry on");
  assert_kept (fixture, "left 1 strain same;");
  choose (fixture, "It was more, and is back to usual");
  assert_zone (fixture, "Amber: the same again");
  choose (fixture, "Worse than yesterday, or a limp or swelling");
  assert_zone (fixture, "Red: stop");
  assert_kept (fixture, "left 1 strain worse;");
}

/* Which leg and how much is in the names of what can be chosen. */
static void
test_accessible (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolPainScale *scale = SOL_PAIN_SCALE (sol_find_nth (fixture->question, SOL_TYPE_PAIN_SCALE, 1));
  GtkWidget *zero = gtk_widget_get_parent (sol_find_written (GTK_WIDGET (scale), "0"));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_PROPERTY_LABEL,
      "How much, right? 0 is no pain, 10 the worst there could be");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (zero), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "0, no pain");
}

/* One stop of the Tab key for all its levels. */
static void
test_stops (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolPainScale *scale = SOL_PAIN_SCALE (sol_find_nth (fixture->question, SOL_TYPE_PAIN_SCALE, 0));

  for (int level = -1; level <= 10; level++) {
    if (level >= 0)
      sol_pain_scale_set_level (scale, level);
    for (guint i = 0; i < 11; i++) {
      GtkWidget *button = sol_find_nth (scale, GTK_TYPE_TOGGLE_BUTTON, i);

      g_assert_true (gtk_widget_get_focusable (button) == ((int) i == MAX (level, 0)));
    }
  }
}

/* With each answer the dialog has room for what is asked or said next. */
static void
test_dialog (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window = adw_window_new ();
  AdwDialog *dialog = sol_pain_dialog_new (fixture->library, fixture->journal, NULL,
                                           SOL_JOURNAL_MOMENT_OTHER, SOL_JOURNAL_RULE_STRAIN);
  GtkWidget *scrolled = sol_find (adw_dialog_get_child (dialog), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  double before;

  gtk_window_set_default_size (GTK_WINDOW (window), 900, 800);
  adw_window_set_content (ADW_WINDOW (window), gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  sol_wait_ms (300);
  before = gtk_adjustment_get_upper (adjustment);
  gtk_toggle_button_set_active (
      GTK_TOGGLE_BUTTON (gtk_widget_get_ancestor (
          sol_find_written (adw_dialog_get_child (dialog), "Left calf"), GTK_TYPE_TOGGLE_BUTTON)),
      TRUE);
  sol_pain_scale_set_level (
      SOL_PAIN_SCALE (sol_find (adw_dialog_get_child (dialog), SOL_TYPE_PAIN_SCALE)), 5);
  for (guint i = 0; i < 100 && (gtk_adjustment_get_upper (adjustment) <= before ||
                                gtk_adjustment_get_page_size (adjustment) <
                                    gtk_adjustment_get_upper (adjustment));
       i++)
    sol_wait_ms (20);
  g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), >, before);
  g_assert_cmpfloat (gtk_adjustment_get_page_size (adjustment), ==,
                     gtk_adjustment_get_upper (adjustment));
  adw_dialog_set_child (dialog, NULL); /* of a window that goes, libadwaita keeps it */
  adw_dialog_force_close (dialog);
  gtk_window_destroy (GTK_WINDOW (window));
  journal_fixture_settle (fixture->journal);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(name, moment, func)                                                                    \
  g_test_add ("/ui/pain-question/" name, Fixture, GINT_TO_POINTER (SOL_JOURNAL_MOMENT_##moment),   \
              set_up, func, tear_down)
  ADD ("no-pain", AFTER, test_no_pain);
  ADD ("zones", AFTER, test_zones);
  ADD ("slip", AFTER, test_slip);
  ADD ("again", AFTER, test_again);
  ADD ("after-red", MORNING, test_after_red);
  ADD ("before", AFTER, test_before);
  ADD ("sharp", AFTER, test_sharp);
  ADD ("both-and-back", AFTER, test_both_and_back);
  ADD ("morning", MORNING, test_morning);
  ADD ("accessible", AFTER, test_accessible);
  ADD ("stops", AFTER, test_stops);
  ADD ("dialog", OTHER, test_dialog);
  return g_test_run ();
}
