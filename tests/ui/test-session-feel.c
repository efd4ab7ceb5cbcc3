/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where a stretch is felt: asked once, stops nothing, goes with the hold. */

#include "session-fixture.h"
#include "sol-build.h"
#include "sol-session-count.h"
#include "sol-session-feel.h"

#define RIGHT "That is where this stretch should be felt."

static GSettings *settings;

static void
assert_asking (SessionFixture *fixture, gboolean asking)
{
  SolSessionFeel *feel = session_child (fixture, "feel");

  g_assert_true (sol_session_feel_is_asking (feel) == asking);
}

static void
assert_reply (SessionFixture *fixture, const char *text)
{
  GtkWidget *feel = session_child (fixture, "feel");
  GtkLabel *reply =
      GTK_LABEL (gtk_widget_get_template_child (feel, SOL_TYPE_SESSION_FEEL, "reply"));

  g_assert_true (gtk_widget_get_visible (feel));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (reply)));
  g_assert_cmpstr (gtk_label_get_label (reply), ==, text);
}

static gboolean
is_shown (SessionFixture *fixture)
{
  return gtk_widget_get_visible (session_child (fixture, "feel"));
}

static void
open_at (SessionFixture *fixture, guint seconds)
{
  session_open (fixture, "R15");
  sol_player_start (fixture->player);
  session_pass (fixture, seconds);
}

/* Ten seconds into the hold; the count goes on, and the question goes when the hold ends. */
static void
test_asks_once (void)
{
  SessionFixture fixture;

  open_at (&fixture, 14);
  g_assert_false (is_shown (&fixture));
  session_assert_label (&fixture, "cue", "Knee to the wall.");
  session_pass (&fixture, 1);
  assert_asking (&fixture, TRUE);
  session_assert_label (&fixture, "cue", NULL);
  g_assert_cmpint (session_get_state (&fixture), ==, SOL_RUN_STATE_RUNNING);
  session_pass (&fixture, 19);
  assert_asking (&fixture, TRUE);
  session_assert_count (&fixture, "1");
  session_pass (&fixture, 1);
  session_assert_label (&fixture, "phase", "Change side");
  g_assert_false (is_shown (&fixture));

  /* Not once more on the other side. */
  session_pass (&fixture, 20);
  session_assert_label (&fixture, "phase", "Hold");
  g_assert_false (is_shown (&fixture));
  session_close (&fixture);
}

/* Who comes back to a hold is not asked before they felt it again. */
static void
test_lead (void)
{
  SessionFixture fixture;

  open_at (&fixture, 5 + 9);
  sol_player_pause (fixture.player);
  sol_run_set_lead (sol_player_get_run (fixture.player), 5 * SESSION_S);
  sol_player_resume (fixture.player);
  session_pass (&fixture, 5 + 9);
  g_assert_false (is_shown (&fixture));
  session_pass (&fixture, 1);
  assert_asking (&fixture, TRUE);
  session_close (&fixture);
}

static void
test_right (void)
{
  SessionFixture fixture;

  open_at (&fixture, 15);
  session_press (&fixture, "Down");
  assert_asking (&fixture, FALSE);
  assert_reply (&fixture, RIGHT);
  session_pass (&fixture, 10);
  assert_reply (&fixture, RIGHT);
  session_pass (&fixture, 10);
  g_assert_false (is_shown (&fixture));
  session_close (&fixture);
}

/* What is wrong is answered by the mistake that leads there. */
static void
test_wrong (void)
{
  SessionFixture fixture;

  open_at (&fixture, 15);
  session_press (&fixture, "Up");
  assert_reply (&fixture, "Knee too straight: bend until the pull sinks.");
  session_close (&fixture);
}

/* Where no mistake is known for it, by how it should feel; of another variant nothing is said. */
static void
test_corrections (void)
{
  SolPhase phase = {
    .kind = SOL_PHASE_KIND_WORK,
    .hold = TRUE,
    .exercise = sol_library_lookup (session_library, SOL_TYPE_EXERCISE, "EX06"),
    .variant = "a",
  };
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  g_assert_cmpint (sol_session_feel_find_where (&phase), ==, SOL_WHERE_HIGH);
  low = sol_session_feel_dup_correction (&phase, SOL_WHERE_LOW, session_library);
  g_assert_cmpstr (low, ==, "Straighten the knee.");
  phase.variant = "b";
  g_assert_cmpint (sol_session_feel_find_where (&phase), ==, SOL_WHERE_LOW);
  high = sol_session_feel_dup_correction (&phase, SOL_WHERE_HIGH, session_library);
  g_assert_cmpstr (high, ==, "Felt low.");
  phase.hold = FALSE;
  g_assert_cmpint (sol_session_feel_find_where (&phase), ==, SOL_WHERE_ANYWHERE);
}

static void
test_off (void)
{
  SessionFixture fixture;

  g_settings_set_boolean (settings, "ask-where-felt", FALSE);
  open_at (&fixture, 15);
  g_assert_false (is_shown (&fixture));
  session_close (&fixture);
  g_settings_reset (settings, "ask-where-felt");
}

/* A pause asks its own question first. */
static void
test_pause (void)
{
  SessionFixture fixture;

  open_at (&fixture, 16);
  sol_player_pause (fixture.player);
  g_assert_false (is_shown (&fixture));
  g_assert_false (sol_session_page_answer_felt (fixture.page, SOL_WHERE_LOW));
  sol_player_resume (fixture.player);
  assert_asking (&fixture, TRUE);
  session_close (&fixture);
}

static void
test_accessible (void)
{
  SessionFixture fixture;
  GtkWidget *feel;

  open_at (&fixture, 15);
  feel = session_child (&fixture, "feel");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (feel), GTK_ACCESSIBLE_ROLE_GROUP);
  session_assert_accessible (&fixture, "feel", "Where do you feel it?");
  session_assert_accessible (&fixture, "felt_high", "High, behind the knee");
  session_assert_accessible (&fixture, "felt_low", "Low and deep");
  session_close (&fixture);
}

static GtkWidget *
find_answer (SessionFixture *fixture, const char *name, const char *beside)
{
  GtkWidget *feel = session_child (fixture, "feel");
  GtkWidget *label = GTK_WIDGET (gtk_widget_get_template_child (feel, SOL_TYPE_SESSION_FEEL, name));
  GtkWidget *button = session_child (fixture, beside);

  return gtk_widget_get_visible (button) ? button : gtk_widget_get_parent (label);
}

/* In each size both answers can be hit, also in large text, and the count stays as large as it must
 * be. Nothing is wider or higher than its place (which would be a warning, and fatal). */
static void
check_size (const int size[2], gboolean large)
{
  SessionFixture fixture;
  double digit_px;

  session_open (&fixture, "R15");
  session_open_window (&fixture, size[0], size[1]);
  sol_player_start (fixture.player);
  session_pass (&fixture, 15);
  session_let_settle (&fixture);
  session_assert_inside_and_large (&fixture, find_answer (&fixture, "high_label", "felt_high"));
  session_assert_inside_and_large (&fixture, find_answer (&fixture, "low_label", "felt_low"));
  session_assert_inside_and_large (&fixture, session_child (&fixture, "pause"));
  digit_px = sol_session_count_get_digit_height (session_child (&fixture, "count"));
  g_test_message ("%d x %d%s: digits of %.0f px", size[0], size[1], large ? ", large text" : "",
                  digit_px);
  if (!large)
    g_assert_cmpfloat (digit_px, >=, 0.2 * size[1]);
  session_press (&fixture, "Up");
  session_let_settle (&fixture);
  session_assert_inside_and_large (&fixture, session_child (&fixture, "pause"));
  session_close (&fixture);
}

static void
test_sizes (void)
{
  session_for_each_size (check_size);
}

int
main (int argc, char *argv[])
{
  int status;

  session_init (&argc, &argv);
  settings = g_settings_new (APPLICATION_ID);
  g_test_add_func ("/session-feel/asks-once", test_asks_once);
  g_test_add_func ("/session-feel/lead", test_lead);
  g_test_add_func ("/session-feel/right", test_right);
  g_test_add_func ("/session-feel/wrong", test_wrong);
  g_test_add_func ("/session-feel/corrections", test_corrections);
  g_test_add_func ("/session-feel/off", test_off);
  g_test_add_func ("/session-feel/pause", test_pause);
  g_test_add_func ("/session-feel/accessible", test_accessible);
  g_test_add_func ("/session-feel/sizes", test_sizes);
  status = session_run ();
  g_object_unref (settings);
  return status;
}
