/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person does in a session: keys, leaving it, closing the window. */

#include "session-fixture.h"
#include "sol-build.h"
#include "sol-session-words.h"

static void
test_keys (void)
{
  SessionFixture fixture;

  session_open (&fixture, "R15");
  sol_player_start (fixture.player);
  session_pass (&fixture, 15);
  session_press (&fixture, "space");
  g_assert_cmpint (session_get_state (&fixture), ==, SOL_RUN_STATE_PAUSED);
  session_press (&fixture, "space");
  g_assert_cmpint (session_get_state (&fixture), ==, SOL_RUN_STATE_RUNNING);
  session_press (&fixture, "Left");
  session_assert_count (&fixture, "30");
  session_press (&fixture, "Left");
  session_assert_label (&fixture, "phase", "Get ready");
  session_press (&fixture, "Right");
  session_assert_label (&fixture, "phase", "Hold");
  session_pass (&fixture, 4);
  session_press (&fixture, "plus");
  session_assert_count (&fixture, "36");
  session_press (&fixture, "r");
  session_assert_count (&fixture, "30");
  session_press (&fixture, "Escape");
  g_assert_cmpint (session_get_state (&fixture), ==, SOL_RUN_STATE_PAUSED);
  session_close (&fixture);
}

/* Where lines run from right to left, the left arrow leads on. */
static void
test_keys_rtl (void)
{
  SessionFixture fixture;

  session_open (&fixture, "R15");
  gtk_widget_set_direction (GTK_WIDGET (fixture.page), GTK_TEXT_DIR_RTL);
  sol_player_start (fixture.player);
  session_press (&fixture, "Left");
  session_assert_label (&fixture, "phase", "Hold");
  session_close (&fixture);
}

static void
test_leaving_asks (void)
{
  SessionFixture fixture;

  session_open (&fixture, "R15");
  g_assert_false (adw_navigation_page_get_can_pop (ADW_NAVIGATION_PAGE (fixture.page)));
  sol_player_start (fixture.player);
  session_pass (&fixture, 10);
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.leave", NULL);
  g_assert_cmpint (session_get_state (&fixture), ==, SOL_RUN_STATE_PAUSED);
  g_assert_true (gtk_widget_get_visible (session_child (&fixture, "question")));
  session_assert_label (&fixture, "label", "Paused");
  session_assert_label (&fixture, "cue", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.toggle", NULL);
  g_assert_cmpint (session_get_state (&fixture), ==, SOL_RUN_STATE_RUNNING);
  g_assert_false (gtk_widget_get_visible (session_child (&fixture, "question")));
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.leave", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.end", NULL);
  session_assert_shown (&fixture, "done");
  session_close (&fixture);
}

/* Who comes back to a hold gets ready for it, in its place. */
static void
test_lead (void)
{
  SessionFixture fixture;

  session_open (&fixture, "R15");
  gtk_window_present (fixture.window);
  sol_player_start (fixture.player);
  session_pass (&fixture, 15);
  sol_player_pause (fixture.player);
  sol_run_set_lead (sol_player_get_run (fixture.player), 5 * SESSION_S);
  sol_player_resume (fixture.player);
  session_assert_label (&fixture, "phase", "Get ready");
  session_assert_label (&fixture, "next", "Next: hold for 20\u00a0s");
  session_assert_count (&fixture, "5");
  session_pass (&fixture, 5);
  session_assert_label (&fixture, "phase", "Hold");
  session_assert_label (&fixture, "next", "Next: right leg");
  session_assert_count (&fixture, "20");
  session_close (&fixture);
}

/* The keys go on working after the question was answered and its buttons went away. */
static void
test_focus (void)
{
  SessionFixture fixture;

  session_open (&fixture, "R15");
  gtk_window_present (fixture.window);
  sol_player_start (fixture.player);
  sol_session_page_ask (fixture.page);
  g_assert_true (gtk_window_get_focus (fixture.window) == session_child (&fixture, "resume"));
  g_signal_emit_by_name (session_child (&fixture, "resume"), "clicked");
  g_assert_cmpint (session_get_state (&fixture), ==, SOL_RUN_STATE_RUNNING);
  g_assert_true (gtk_window_get_focus (fixture.window) == session_child (&fixture, "count_button"));
  /* A click on a button does not make Space press it again. */
  g_assert_false (gtk_widget_get_focus_on_click (session_child (&fixture, "skip")));
  session_close (&fixture);
}

/* Who is asked before the window closes can read why. */
static void
test_problem (void)
{
  SessionFixture fixture;

  session_open (&fixture, "R15");
  gtk_window_present (fixture.window);
  sol_session_page_set_problem (fixture.page, "The disk is full");
  sol_player_start (fixture.player);
  session_assert_label (&fixture, "note", "The disk is full");
  sol_session_page_set_problem (fixture.page, NULL);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (session_child (&fixture, "note"))), !=,
                   "The disk is full");
  session_close (&fixture);
}

static const char *
end_words (SessionFixture *fixture)
{
  return gtk_button_get_label (GTK_BUTTON (session_child (fixture, "end_now")));
}

/* What can't be kept is not promised to be, also where that turns out while it is asked. */
static void
test_not_kept (void)
{
  SessionFixture fixture;

  session_open (&fixture, "R15");
  gtk_window_present (fixture.window);
  sol_player_start (fixture.player);
  sol_session_page_ask (fixture.page);
  session_assert_label (&fixture, "label", "Paused");
  g_assert_cmpstr (end_words (&fixture), ==, "_End and Keep");
  sol_session_page_set_kept (fixture.page, FALSE);
  session_assert_label (&fixture, "label", "Paused. What you did can’t be kept now.");
  g_assert_cmpstr (end_words (&fixture), ==, "_End");
  sol_session_page_set_kept (fixture.page, TRUE);
  session_assert_label (&fixture, "label", "Paused");
  session_close (&fixture);
}

static void
test_closing_pauses (void)
{
  SessionFixture fixture;

  session_open (&fixture, "R15");
  gtk_window_present (fixture.window);
  sol_player_start (fixture.player);
  gtk_window_close (fixture.window);
  g_assert_cmpint (session_get_state (&fixture), ==, SOL_RUN_STATE_PAUSED);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture.window)));
  session_close (&fixture);
}

/* What is kept can be gone on with: there is nothing to ask. */
static void
test_closing_keeps (void)
{
  SessionFixture fixture;

  session_open (&fixture, "R15");
  session_close_kept (&fixture);
}

static void
test_mute (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  SessionFixture fixture;

  session_open (&fixture, "R15");
  session_press (&fixture, "m");
  g_assert_false (g_settings_get_boolean (settings, "cue-sound"));
  session_press (&fixture, "m");
  g_assert_true (g_settings_get_boolean (settings, "cue-sound"));
  session_close (&fixture);
}

/* Whoever asks what is left is told, and nobody has to wait for that. */
static void
test_words_left (void)
{
  SessionFixture fixture;
  g_autofree char *left = NULL;

  session_open (&fixture, "R15");
  sol_player_start (fixture.player);
  session_pass (&fixture, 17);
  session_press (&fixture, "t");
  left = sol_session_words_dup_left (sol_player_get_run (fixture.player));
  g_assert_cmpstr (left, ==, "18 seconds, left leg, next: right leg");
  session_close (&fixture);
}

static void
test_discard (void)
{
  SessionFixture fixture;

  session_open (&fixture, "R15");
  gtk_window_present (fixture.window);
  sol_player_start (fixture.player);
  session_pass (&fixture, 10);
  session_press (&fixture, "Escape");
  g_assert_true (gtk_widget_get_visible (session_child (&fixture, "discard")));
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.discard", NULL);
  g_assert_true (sol_player_get_discarded (fixture.player));
  g_assert_cmpint (session_get_state (&fixture), ==, SOL_RUN_STATE_DONE);
  session_close (&fixture);
}

int
main (int argc, char *argv[])
{
  session_init (&argc, &argv);
  g_test_add_func ("/session-control/keys", test_keys);
  g_test_add_func ("/session-control/keys-rtl", test_keys_rtl);
  g_test_add_func ("/session-control/leaving-asks", test_leaving_asks);
  g_test_add_func ("/session-control/lead", test_lead);
  g_test_add_func ("/session-control/focus", test_focus);
  g_test_add_func ("/session-control/problem", test_problem);
  g_test_add_func ("/session-control/not-kept", test_not_kept);
  g_test_add_func ("/session-control/closing-pauses", test_closing_pauses);
  g_test_add_func ("/session-control/closing-keeps", test_closing_keeps);
  g_test_add_func ("/session-control/mute", test_mute);
  g_test_add_func ("/session-control/words-left", test_words_left);
  g_test_add_func ("/session-control/discard", test_discard);
  return session_run ();
}
