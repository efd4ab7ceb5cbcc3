/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What today begins with. */

#include "journal-fixture.h"
#include "sol-clock.h"
#include "sol-find.h"
#include "sol-home.h"
#include "sol-pass.h"
#include "sol-recording.h"
#include "sol-today-strip.h"
#include "window-fixture.h"

#define S ((gint64) G_USEC_PER_SEC)
#define DAY_US G_TIME_SPAN_DAY

typedef struct {
  char *folder;
  SolJournal *journal;
  SolTodayStrip *strip;
} Fixture;

static SolLibrary *library;

/* Twice: what is told first may make the strip ask again. */
static void
settle (Fixture *fixture)
{
  for (guint i = 0; i < 2; i++)
    journal_fixture_settle (fixture->journal);
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("soleus-today-XXXXXX", NULL);
  fixture->journal = sol_journal_new (fixture->folder);
  fixture->strip = g_object_ref_sink (g_object_new (SOL_TYPE_TODAY_STRIP, NULL));
  sol_today_strip_set_journal (fixture->strip, library, fixture->journal);
  settle (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  settle (fixture);
  g_assert_finalize_object (fixture->strip);
  sol_journal_close (fixture->journal);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->journal);
  sol_home_remove (fixture->folder);
}

/* A session of Soleus stretch in its second hold; it was seen @ago_us ago. */
static SolJournalEntry *
make_session (gint64 ago_us, gboolean ended)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
  gint64 seen_us = sol_clock_read ().realtime_us - ago_us;
  SolTime now = { 1000 * S, 1000 * S, 0 };
  g_autoptr (SolPlan) plan = sol_plan_new_for_routine (
      sol_library_lookup (library, SOL_TYPE_ROUTINE, "soleus-stretch"), &options);
  g_autoptr (SolRun) run = sol_run_new (plan);
  gint64 begun_us = seen_us - 50 * S;
  g_autoptr (SolJournalEntry) begun =
      sol_recording_begin (plan, &options, begun_us, sol_journal_find_offset_s (begun_us));

  sol_run_start (run, now);
  sol_pass_run (run, &now, 52);
  if (ended)
    sol_run_end (run, now);
  return sol_recording_go_on (begun, run, seen_us);
}

static void
add_level (
    Fixture *fixture, SolJournalEntry *entry, SolJournalMoment moment, guint level, gint64 ago_us)
{
  gint64 at_us = sol_clock_read ().realtime_us - ago_us;
  g_autoptr (SolJournalPain) pain = sol_journal_pain_new (&(SolJournalPainFacts) {
      .session = sol_journal_record_get_id (SOL_JOURNAL_RECORD (entry)),
      .moment = moment,
      .level = level,
      .at_us = at_us,
      .offset_s = sol_journal_find_offset_s (at_us),
  });

  sol_journal_keep (fixture->journal, SOL_JOURNAL_RECORD (pain));
  settle (fixture);
}

static void
add_pain (Fixture *fixture, SolJournalEntry *entry, SolJournalMoment moment, gint64 ago_us)
{
  add_level (fixture, entry, moment, 2, ago_us);
}

static void
test_nothing (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->strip)));
}

static void
test_unfinished (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolJournalEntry) entry = make_session (60 * S, FALSE);
  SolTodayStrip *strip;

  sol_journal_write (fixture->journal, entry);
  settle (fixture);
  /* A strip that is made later asks when it is made. */
  strip = g_object_ref_sink (g_object_new (SOL_TYPE_TODAY_STRIP, NULL));
  sol_today_strip_set_journal (strip, library, fixture->journal);
  settle (fixture);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (strip)));
  g_assert_true (sol_find_label (
      strip,
      "You were in Soleus stretch, 5 minutes, right side; 18\u00a0s were left of that exercise."));
  sol_journal_delete (fixture->journal, sol_journal_record_get_id (SOL_JOURNAL_RECORD (entry)));
  settle (fixture);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (strip)));
  g_assert_finalize_object (strip);
}

/* What runs now is not offered as unfinished. */
static void
test_running (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolJournalEntry) running = make_session (-S, FALSE);
  g_autoptr (SolJournalEntry) other = make_session (DAY_US, TRUE);

  sol_journal_write (fixture->journal, running);
  sol_journal_write (fixture->journal, other);
  settle (fixture);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->strip)));
  g_assert_false (sol_find_label (fixture->strip, "Continue your session?"));
}

static void
test_morning_and_next (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolJournalEntry) entry = make_session (DAY_US, TRUE);
  g_autoptr (SolJournalEntry) today = make_session (0, TRUE);

  sol_journal_write (fixture->journal, entry);
  settle (fixture);
  g_assert_true (sol_find_label (fixture->strip, "Soleus stretch, 5 minutes"));
  g_assert_true (sol_find_label (fixture->strip, "Done last: Yesterday"));
  g_assert_false (sol_find_label (fixture->strip, "How were your calves the morning after?"));
  add_pain (fixture, entry, SOL_JOURNAL_MOMENT_AFTER, DAY_US);
  g_assert_true (sol_find_label (fixture->strip, "How were your calves the morning after?"));
  g_assert_true (sol_find_label (fixture->strip, "After “Soleus stretch, 5 minutes”: Yesterday"));
  add_pain (fixture, entry, SOL_JOURNAL_MOMENT_MORNING, 0);
  g_assert_false (sol_find_label (fixture->strip, "How were your calves the morning after?"));
  sol_journal_write (fixture->journal, today);
  add_pain (fixture, today, SOL_JOURNAL_MOMENT_AFTER, 0);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->strip)));
}

/* While a dialog asks, what stands behind it stays as it was. */
static void
test_still (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char question[] = "How were your calves the morning after?";
  g_autoptr (SolJournalEntry) entry = make_session (DAY_US, TRUE);
  GtkWidget *window = window_fixture_new (GTK_WIDGET (fixture->strip), 600, 600);

  gtk_window_present (GTK_WINDOW (window));
  sol_journal_write (fixture->journal, entry);
  add_pain (fixture, entry, SOL_JOURNAL_MOMENT_AFTER, DAY_US);
  g_assert_true (sol_find_label (fixture->strip, question));
  gtk_widget_activate_action (GTK_WIDGET (fixture->strip), "today.answer", NULL);
  add_pain (fixture, entry, SOL_JOURNAL_MOMENT_MORNING, 0);
  g_assert_true (sol_find_label (fixture->strip, question));
  adw_dialog_force_close (adw_window_get_visible_dialog (ADW_WINDOW (window)));
  settle (fixture);
  g_assert_false (sol_find_label (fixture->strip, question));
  adw_window_set_content (ADW_WINDOW (window), NULL);
  window_fixture_close (window);
}

/* Who closed the end of a session without an answer can still give it, that day. */
static void
test_after (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolJournalEntry) yesterday = make_session (DAY_US, TRUE);
  g_autoptr (SolJournalEntry) today = make_session (0, TRUE);

  sol_journal_write (fixture->journal, yesterday);
  settle (fixture);
  g_assert_false (sol_find_label (fixture->strip, "Any pain in your calves now?"));
  sol_journal_write (fixture->journal, today);
  settle (fixture);
  g_assert_true (sol_find_label (fixture->strip, "Any pain in your calves now?"));
  g_assert_true (sol_find_label (fixture->strip, "After “Soleus stretch, 5 minutes”: Today"));
  add_pain (fixture, today, SOL_JOURNAL_MOMENT_MORNING, 0);
  g_assert_true (sol_find_label (fixture->strip, "Any pain in your calves now?"));
  add_pain (fixture, today, SOL_JOURNAL_MOMENT_AFTER, 0);
  g_assert_false (sol_find_label (fixture->strip, "Any pain in your calves now?"));
}

/* A red answer stands there as long as its rule says to take it easier; what was put right is none.
 * Nothing is offered below it. */
static void
test_red (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char do_words[] =
      "Stop, go down a level, and take it easier for 2 to 3 days. Twice in a week: see someone.";
  g_autofree char *today = g_strconcat ("Today: ", do_words, NULL);
  g_autofree char *then = g_strconcat ("Yesterday: ", do_words, NULL);
  g_autoptr (SolJournalEntry) first = make_session (5 * DAY_US, TRUE);
  g_autoptr (SolJournalEntry) second = make_session (DAY_US, TRUE);
  g_autoptr (SolJournalEntry) third = make_session (0, TRUE);

  add_level (fixture, first, SOL_JOURNAL_MOMENT_AFTER, 10, 5 * DAY_US);
  g_assert_false (sol_find_label (fixture->strip, "Your calf pain was red"));
  add_level (fixture, first, SOL_JOURNAL_MOMENT_MORNING, 3, 4 * DAY_US);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->strip)));
  sol_journal_write (fixture->journal, second);
  settle (fixture);
  g_assert_true (sol_find_label (fixture->strip, "Done last: Yesterday"));
  add_level (fixture, second, SOL_JOURNAL_MOMENT_AFTER, 4, DAY_US);
  g_assert_true (sol_find_label (fixture->strip,
                                 "Your calf pain was red on 2 of the last 7 days: see someone"));
  g_assert_true (sol_find_label (fixture->strip, then));
  g_assert_false (sol_find_label (fixture->strip, "Done last: Yesterday"));
  add_level (fixture, third, SOL_JOURNAL_MOMENT_AFTER, 6, 0);
  g_assert_true (sol_find_label (fixture->strip,
                                 "Your calf pain was red on 3 of the last 7 days: see someone"));
  g_assert_true (sol_find_label (fixture->strip, today));
  add_level (fixture, third, SOL_JOURNAL_MOMENT_AFTER, 1, -S);
  g_assert_true (sol_find_label (fixture->strip, then));
}

/* One red day of long ago is none; the third day still is. */
static void
test_red_days (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolJournalEntry) entry = make_session (9 * DAY_US, TRUE);
  g_autoptr (SolJournalEntry) later = make_session (3 * DAY_US, TRUE);

  add_level (fixture, entry, SOL_JOURNAL_MOMENT_AFTER, 10, 7 * DAY_US);
  add_level (fixture, later, SOL_JOURNAL_MOMENT_AFTER, 10, 2 * DAY_US);
  g_assert_true (sol_find_label (fixture->strip, "Your calf pain was red"));
}

#define ADD(name, func) g_test_add ("/ui/today-strip/" name, Fixture, NULL, set_up, func, tear_down)

/* What is asked by the day is asked at noon, whenever the test runs. */
static void
set_noon (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *zone = g_strdup_printf ("NOON%+d", g_date_time_get_hour (now) - 12);

  g_setenv ("TZ", zone, TRUE);
}

int
main (int argc, char **argv)
{
  int status;

  set_noon ();
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  library = sol_library_new_builtin ();
  ADD ("nothing", test_nothing);
  ADD ("unfinished", test_unfinished);
  ADD ("running", test_running);
  ADD ("morning-and-next", test_morning_and_next);
  ADD ("still", test_still);
  ADD ("after", test_after);
  ADD ("red", test_red);
  ADD ("red-days", test_red_days);
  status = g_test_run ();
  g_object_unref (library);
  return status;
}
