/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the page of a session shows. */

#include "session-fixture.h"
#include "sol-build.h"
#include "sol-making.h"
#include "sol-ring.h"
#include "sol-session-view.h"

static void
test_words (void)
{
  SessionFixture fixture;

  session_open (&fixture, "R15");
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (fixture.page)), ==,
                   "Soleus stretch");
  sol_player_start (fixture.player);
  session_assert_count (&fixture, "5");
  session_assert_label (&fixture, "phase", "Get ready");
  session_assert_label (&fixture, "side", "← Left");
  session_pass (&fixture, 5);
  session_assert_count (&fixture, "30");
  session_assert_label (&fixture, "phase", "Hold");
  session_assert_label (&fixture, "title", "Bent-knee wall stretch");
  session_assert_label (&fixture, "cue", "Hold and breathe.");
  session_assert_label (&fixture, "next", "Next: right leg");
  g_assert_cmpfloat_with_epsilon (sol_ring_get_fraction (session_child (&fixture, "ring")), 1,
                                  1e-9);
  session_pass (&fixture, 15);
  g_assert_cmpfloat_with_epsilon (sol_ring_get_fraction (session_child (&fixture, "ring")), 0.5,
                                  1e-9);
  g_assert_cmpstr (gtk_label_get_text (session_child (&fixture, "session_title")), ==,
                   "Soleus stretch · 1\u00a0of\u00a08");
  session_pass (&fixture, 15);
  session_assert_label (&fixture, "phase", "Change side");
  session_assert_label (&fixture, "side", "Right →");
  session_close (&fixture);
}

static gboolean
is_seen (GtkWidget *widget, GType type, const char *name)
{
  return gtk_widget_get_visible (GTK_WIDGET (gtk_widget_get_template_child (widget, type, name)));
}

/* What comes next, and what can be set, may come a frame later than what is to be done. */
static void
test_first_frame (void)
{
  g_autoptr (SolPlan) plan = sol_plan_new_for_routine (
      sol_library_lookup (session_library, SOL_TYPE_ROUTINE, "R15"), NULL);
  GtkWidget *page = g_object_ref_sink (sol_session_page_new (plan, session_library));
  GtkWidget *view =
      GTK_WIDGET (gtk_widget_get_template_child (page, SOL_TYPE_SESSION_PAGE, "view"));

  g_assert_true (is_seen (view, SOL_TYPE_SESSION_VIEW, "phase"));
  g_assert_true (is_seen (view, SOL_TYPE_SESSION_VIEW, "title"));
  g_assert_false (is_seen (view, SOL_TYPE_SESSION_VIEW, "next"));
  g_assert_false (is_seen (page, SOL_TYPE_SESSION_PAGE, "channels"));
  sol_making_finish (page);
  g_assert_true (is_seen (view, SOL_TYPE_SESSION_VIEW, "next"));
  g_assert_true (is_seen (page, SOL_TYPE_SESSION_PAGE, "channels"));
  g_assert_finalize_object (page);
}

/* A move with both legs has no side to show. */
static void
test_both_legs (void)
{
  SessionFixture fixture;

  session_open (&fixture, "R03");
  sol_player_start (fixture.player);
  session_pass (&fixture, 5);
  session_assert_label (&fixture, "phase", "Move");
  session_assert_label (&fixture, "side", NULL);
  session_assert_label (&fixture, "next", "Next: Rolling chair, left leg");
  session_close (&fixture);
}

static void
test_accessible (void)
{
  SessionFixture fixture;

  session_open (&fixture, "R15");
  sol_player_start (fixture.player);
  session_assert_accessible (&fixture, "pause", "Pause");
  session_assert_accessible (&fixture, "count_button", "Pause");
  session_assert_accessible (&fixture, "count", "5 seconds");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (session_child (&fixture, "count")),
                                   GTK_ACCESSIBLE_ROLE_TIMER);
  session_assert_accessible (&fixture, "back", "Back");
  session_assert_accessible (&fixture, "skip", "Next part");
  session_assert_accessible (&fixture, "end", "End");
  session_assert_accessible (&fixture, "ring", "How much of this part is over");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (session_child (&fixture, "ring")),
                                   GTK_ACCESSIBLE_ROLE_METER);
  session_pass (&fixture, 4);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (session_child (&fixture, "ring")),
                                       GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 0.8);
  sol_player_pause (fixture.player);
  session_assert_accessible (&fixture, "pause", "Resume");
  session_assert_accessible (&fixture, "count_button", "Resume");
  session_close (&fixture);
}

static void
test_absence_asks (void)
{
  SessionFixture fixture;

  session_open (&fixture, "R15");
  sol_player_start (fixture.player);
  session_pass (&fixture, 10);
  fixture.now.boottime_us += 3600 * SESSION_S; /* the machine slept */
  sol_player_wake (fixture.player);
  session_assert_label (&fixture, "label", "You were away. Go on?");
  g_assert_true (gtk_widget_get_visible (session_child (&fixture, "again")));
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.repeat", NULL);
  session_assert_label (&fixture, "phase", "Hold");
  session_assert_count (&fixture, "30");
  session_close (&fixture);
}

/* A pause tells what was worked, unless that is not wanted. */
static void
test_pause_teaches (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  SessionFixture fixture;
  GtkLabel *text;

  session_open (&fixture, "R15");
  sol_player_start (fixture.player);
  session_pass (&fixture, 20);
  g_assert_false (gtk_widget_get_visible (session_child (&fixture, "lesson")));
  while (sol_run_get_phase (sol_player_get_run (fixture.player))->kind != SOL_PHASE_KIND_REST)
    session_pass (&fixture, 1);
  text = session_child (&fixture, "lesson_text");
  g_assert_true (gtk_widget_get_visible (session_child (&fixture, "lesson")));
  g_assert_true (
      g_str_has_prefix (gtk_label_get_label (text), "That was: Bent-knee wall stretch. "));
  g_settings_set_boolean (settings, "rest-teaches", FALSE);
  session_pass (&fixture, 1);
  g_assert_false (gtk_widget_get_visible (session_child (&fixture, "lesson")));
  g_settings_reset (settings, "rest-teaches");
  session_close (&fixture);
}

static void
test_done (void)
{
  SessionFixture fixture;

  session_open (&fixture, "R15");
  gtk_window_present (fixture.window);
  sol_player_start (fixture.player);
  session_pass (&fixture, 324);
  session_assert_shown (&fixture, "run");
  session_pass (&fixture, 1);
  session_assert_shown (&fixture, "done");
  g_assert_true (sol_run_get_completed (sol_player_get_run (fixture.player)));
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.again", NULL);
  session_assert_shown (&fixture, "run");
  session_assert_count (&fixture, "5");
  session_close (&fixture);
}

/* Times of which one has a word on a second line where it has to, in each size: what does not fit
 * its place is a warning, and fatal. */
static void
check_end (const int size[2], gboolean large G_GNUC_UNUSED)
{
  SessionFixture fixture;

  session_open (&fixture, "R15");
  session_open_window (&fixture, size[0], size[1]);
  sol_player_start (fixture.player);
  session_pass (&fixture, 270);
  sol_player_end (fixture.player);
  session_assert_shown (&fixture, "done");
  session_let_settle (&fixture);
  session_close (&fixture);
}

static void
test_end_in_sizes (void)
{
  session_for_each_size (check_end);
}

int
main (int argc, char *argv[])
{
  session_init (&argc, &argv);
  g_test_add_func ("/session-page/words", test_words);
  g_test_add_func ("/session-page/first-frame", test_first_frame);
  g_test_add_func ("/session-page/both-legs", test_both_legs);
  g_test_add_func ("/session-page/accessible", test_accessible);
  g_test_add_func ("/session-page/absence-asks", test_absence_asks);
  g_test_add_func ("/session-page/pause-teaches", test_pause_teaches);
  g_test_add_func ("/session-page/done", test_done);
  g_test_add_func ("/session-page/end-in-sizes", test_end_in_sizes);
  return session_run ();
}
