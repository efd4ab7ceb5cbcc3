/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The first time that an exercise is met, its steps wait for the person, and no time passes. */

#include "session-fixture.h"
#include "sol-build.h"
#include "sol-find.h"

static GSettings *settings;

static void
open_teaching (SessionFixture *fixture, const char *routine)
{
  session_open (fixture, routine);
  sol_session_page_set_teaches (fixture->page, TRUE);
}

static void
close_and_forget (SessionFixture *fixture)
{
  session_close (fixture);
  g_settings_reset (settings, "met-exercises");
  g_settings_reset (settings, "steps-first-time");
}

static gpointer
steps_child (SessionFixture *fixture, const char *name)
{
  return gtk_widget_get_template_child (session_child (fixture, "steps"), SOL_TYPE_SESSION_STEPS,
                                        name);
}

static void
assert_step (SessionFixture *fixture, const char *place, const char *text)
{
  session_assert_shown (fixture, "steps");
  g_assert_cmpstr (gtk_label_get_label (steps_child (fixture, "place")), ==, place);
  g_assert_cmpstr (gtk_label_get_text (steps_child (fixture, "text")), ==, text);
}

static void
assert_leads_on (SessionFixture *fixture, const char *label)
{
  g_assert_cmpstr (gtk_button_get_label (steps_child (fixture, "next")), ==, label);
}

/* Through all steps, at the person's own pace; then it runs, and is not shown again. */
static void
test_steps (void)
{
  SessionFixture fixture;

  open_teaching (&fixture, "R15");
  sol_player_start (fixture.player);
  assert_step (&fixture, "First time: step 1 of 2", "Step one foot back.");
  g_assert_cmpstr (gtk_label_get_label (steps_child (&fixture, "name")), ==,
                   "Bent-knee wall stretch");
  g_assert_false (gtk_widget_get_sensitive (steps_child (&fixture, "back")));
  assert_leads_on (&fixture, "_Next");
  session_pass (&fixture, 3600);
  session_press (&fixture, "space");
  assert_step (&fixture, "First time: step 2 of 2", "Hold and breathe.");
  assert_leads_on (&fixture, "_Begin");
  session_press (&fixture, "Left");
  session_press (&fixture, "Left");
  assert_step (&fixture, "First time: step 1 of 2", "Step one foot back.");
  session_press (&fixture, "Right");
  session_press (&fixture, "space");
  session_assert_shown (&fixture, "run");
  g_assert_cmpint (session_get_state (&fixture), ==, SOL_RUN_STATE_RUNNING);
  session_assert_count (&fixture, "5");
  session_pass (&fixture, 40);
  session_assert_label (&fixture, "phase", "Hold");
  session_assert_label (&fixture, "side", "Right →");
  close_and_forget (&fixture);
}

static void
test_met (void)
{
  SessionFixture fixture;

  open_teaching (&fixture, "R15");
  sol_player_start (fixture.player);
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.know", NULL);
  session_assert_shown (&fixture, "run");
  g_assert_cmpint (session_get_state (&fixture), ==, SOL_RUN_STATE_RUNNING);
  session_close (&fixture);

  open_teaching (&fixture, "R15");
  sol_player_start (fixture.player);
  session_assert_shown (&fixture, "run");
  close_and_forget (&fixture);
}

/* What comes later in a session waits where it begins: before one gets into place for it. */
static void
test_next_exercise (void)
{
  SessionFixture fixture;
  SolRun *run;

  open_teaching (&fixture, "R03");
  run = sol_player_get_run (fixture.player);
  gtk_window_present (fixture.window);
  sol_player_start (fixture.player);
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.know", NULL);
  for (guint i = 0; i < 600 && !sol_player_is_waiting (fixture.player); i++)
    session_pass (&fixture, 1);
  session_assert_shown (&fixture, "steps");
  g_assert_cmpint (sol_run_get_elapsed_us (run), ==, 0);
  g_assert_true (sol_run_get_phase (run)->kind != SOL_PHASE_KIND_WORK);
  session_press (&fixture, "space");
  session_assert_shown (&fixture, "run");
  close_and_forget (&fixture);
}

static void
test_off (void)
{
  SessionFixture fixture;

  g_settings_set_boolean (settings, "steps-first-time", FALSE);
  open_teaching (&fixture, "R15");
  sol_player_start (fixture.player);
  session_assert_shown (&fixture, "run");
  close_and_forget (&fixture);
}

/* Escape asks as ever. Who goes on is where they were, and has not met it yet. */
static void
test_leaving_asks (void)
{
  g_auto (GStrv) met = NULL;
  SessionFixture fixture;

  open_teaching (&fixture, "R15");
  gtk_window_present (fixture.window);
  sol_player_start (fixture.player);
  g_assert_true (gtk_window_get_focus (fixture.window) == steps_child (&fixture, "next"));
  session_press (&fixture, "space");
  session_press (&fixture, "Escape");
  session_assert_shown (&fixture, "run");
  session_assert_label (&fixture, "label", "Paused");
  g_assert_true (gtk_window_get_focus (fixture.window) == session_child (&fixture, "resume"));
  session_press (&fixture, "space");
  assert_step (&fixture, "First time: step 2 of 2", "Hold and breathe.");
  g_assert_true (gtk_window_get_focus (fixture.window) == steps_child (&fixture, "next"));
  session_press (&fixture, "Escape");
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.end", NULL);
  session_assert_shown (&fixture, "done");
  met = g_settings_get_strv (settings, "met-exercises");
  g_assert_null (met[0]);
  close_and_forget (&fixture);
}

/* Keys of a session that runs do not reach it. */
static void
test_other_keys (void)
{
  SessionFixture fixture;

  open_teaching (&fixture, "R15");
  sol_player_start (fixture.player);
  session_press (&fixture, "plus");
  session_press (&fixture, "r");
  session_press (&fixture, "t");
  assert_step (&fixture, "First time: step 1 of 2", "Step one foot back.");
  g_assert_cmpint (sol_run_get_remaining_us (sol_player_get_run (fixture.player)), ==,
                   5 * SESSION_S);
  close_and_forget (&fixture);
}

static void
test_closing_asks (void)
{
  SessionFixture fixture;

  open_teaching (&fixture, "R15");
  gtk_window_present (fixture.window);
  sol_player_start (fixture.player);
  gtk_window_close (fixture.window);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture.window)));
  session_assert_label (&fixture, "label", "Paused");
  g_assert_true (sol_player_is_under_way (fixture.player));
  close_and_forget (&fixture);
}

/* What is kept stands where it stood: at the beginning of what was not met. */
static void
test_closing_keeps (void)
{
  SessionFixture fixture;

  open_teaching (&fixture, "R15");
  session_close_kept (&fixture);
}

static void
told_cb (SolSessionSteps *steps G_GNUC_UNUSED, const char *words, char **told)
{
  g_set_str (told, words);
}

/* Each step is told to those who do not see it, the first with what it is a step of. The keys that
 * scroll the text read it again. */
static void
test_told (void)
{
  SessionFixture fixture;
  g_autofree char *told = NULL;
  GtkWidget *scroller;

  open_teaching (&fixture, "R15");
  g_signal_connect (session_child (&fixture, "steps"), "told", G_CALLBACK (told_cb), &told);
  sol_player_start (fixture.player);
  g_assert_cmpstr (told, ==,
                   "Bent-knee wall stretch. First time: step 1 of 2. Step one foot back.");
  session_press (&fixture, "space");
  g_assert_cmpstr (told, ==, "First time: step 2 of 2. Hold and breathe.");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (steps_child (&fixture, "place")),
                                   GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (steps_child (&fixture, "text")),
                                   GTK_ACCESSIBLE_ROLE_LABEL);
  scroller = sol_find (session_child (&fixture, "steps"), GTK_TYPE_SCROLLED_WINDOW);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (scroller), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (scroller),
                                       GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                       steps_child (&fixture, "text"), NULL);
  close_and_forget (&fixture);
}

/* The buttons can be hit in each size, at the usual and at twice the size of text. */
/* At least a line of the step is read without scrolling. */
static void
assert_step_in_sight (SessionFixture *fixture)
{
  GtkWidget *text = steps_child (fixture, "text");
  GtkWidget *scroller = gtk_widget_get_ancestor (text, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t bounds;
  int line_height;

  line_height = gtk_widget_get_height (text) /
                pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (text)));
  g_assert_true (gtk_widget_compute_bounds (text, scroller, &bounds));
  g_assert_cmpfloat (bounds.origin.y, <=, gtk_widget_get_height (scroller) - line_height);
}

static void
check_size (const int size[2], gboolean large G_GNUC_UNUSED)
{
  SessionFixture fixture;
  GtkWidget *next;

  open_teaching (&fixture, "R15");
  session_open_window (&fixture, size[0], size[1]);
  sol_player_start (fixture.player);
  session_let_settle (&fixture);
  next = steps_child (&fixture, "next");
  session_assert_inside_and_large (&fixture, next);
  session_assert_inside_and_large (&fixture, gtk_widget_get_prev_sibling (next));
  session_assert_inside_and_large (&fixture, steps_child (&fixture, "back"));
  assert_step_in_sight (&fixture);
  close_and_forget (&fixture);
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
  g_test_add_func ("/session-steps/steps", test_steps);
  g_test_add_func ("/session-steps/met", test_met);
  g_test_add_func ("/session-steps/next-exercise", test_next_exercise);
  g_test_add_func ("/session-steps/off", test_off);
  g_test_add_func ("/session-steps/leaving-asks", test_leaving_asks);
  g_test_add_func ("/session-steps/other-keys", test_other_keys);
  g_test_add_func ("/session-steps/closing-asks", test_closing_asks);
  g_test_add_func ("/session-steps/closing-keeps", test_closing_keeps);
  g_test_add_func ("/session-steps/told", test_told);
  g_test_add_func ("/session-steps/sizes", test_sizes);
  status = session_run ();
  g_object_unref (settings);
  return status;
}
