/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The session as a person sees it, under a clock that belongs to the test. */

#include <adwaita.h>

#include "sol-build.h"
#include "sol-ring.h"
#include "sol-session-count.h"
#include "sol-session-page.h"
#include "sol-session-question.h"
#include "sol-session-view.h"
#include "sol-session-words.h"

#define S ((gint64) G_USEC_PER_SEC)

typedef struct {
  SolTime now;
  SolPlayer *player;
  SolSessionPage *page;
  GtkWindow *window;
  AdwNavigationView *view;
} Fixture;

static SolLibrary *library;

static SolTime
clock_cb (gpointer user_data)
{
  return ((Fixture *) user_data)->now;
}

static void
fixture_init (Fixture *fixture, const char *routine)
{
  g_autoptr (SolPlan) plan =
      sol_plan_new_for_routine (sol_library_lookup (library, SOL_TYPE_ROUTINE, routine), NULL);

  *fixture = (Fixture) { .now = { 1000 * S, 5000 * S, 0 } };
  fixture->player = sol_player_new_with_clock (plan, clock_cb, fixture);
  fixture->page = SOL_SESSION_PAGE (sol_session_page_new_for_player (fixture->player, library));
  fixture->view = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  adw_navigation_view_add (fixture->view, adw_navigation_page_new (gtk_label_new (""), "Main"));
  fixture->window = GTK_WINDOW (adw_window_new ());
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  adw_navigation_view_push (fixture->view, ADW_NAVIGATION_PAGE (fixture->page));
}

static void
fixture_clear (Fixture *fixture)
{
  SolSessionPage *page = fixture->page;

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  gtk_window_destroy (fixture->window);
  while (page != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_finalize_object (g_steal_pointer (&fixture->player));
}

static void
pass (Fixture *fixture, guint seconds)
{
  for (guint i = 0; i < seconds; i++) {
    fixture->now.monotonic_us += S;
    fixture->now.boottime_us += S;
    sol_player_wake (fixture->player);
  }
}

static gpointer
child (Fixture *fixture, const char *name)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);
  GtkWidget *view =
      GTK_WIDGET (gtk_widget_get_template_child (page, SOL_TYPE_SESSION_PAGE, "view"));
  GtkWidget *question =
      GTK_WIDGET (gtk_widget_get_template_child (view, SOL_TYPE_SESSION_VIEW, "question"));
  GObject *object = gtk_widget_get_template_child (view, SOL_TYPE_SESSION_VIEW, name);

  if (object == NULL)
    object = gtk_widget_get_template_child (question, SOL_TYPE_SESSION_QUESTION, name);
  if (object == NULL)
    object = gtk_widget_get_template_child (page, SOL_TYPE_SESSION_PAGE, name);
  g_assert_nonnull (object);
  return object;
}

static void
assert_label (Fixture *fixture, const char *name, const char *text)
{
  GtkLabel *label = child (fixture, name);

  if (text == NULL) {
    g_assert_false (gtk_widget_get_visible (GTK_WIDGET (label)));
    return;
  }
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (label)));
  g_assert_cmpstr (gtk_label_get_label (label), ==, text);
}

static void
assert_count (Fixture *fixture, const char *text)
{
  g_assert_cmpstr (sol_session_count_get_text (child (fixture, "count")), ==, text);
}

static void
assert_shown (Fixture *fixture, const char *name)
{
  g_assert_cmpstr (gtk_stack_get_visible_child_name (child (fixture, "stack")), ==, name);
}

static SolRunState
state (Fixture *fixture)
{
  return sol_run_get_state (sol_player_get_run (fixture->player));
}

/* Whether @controller knows the key, and obeys it. */
static gboolean
press_in (GListModel *controller, GtkShortcutTrigger *key, GtkWidget *widget)
{
  for (guint i = 0; i < g_list_model_get_n_items (controller); i++) {
    g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (controller, i);

    if (gtk_shortcut_trigger_equal (gtk_shortcut_get_trigger (shortcut), key))
      return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                           gtk_shortcut_get_arguments (shortcut));
  }
  return FALSE;
}

static void
press (Fixture *fixture, const char *name)
{
  g_autoptr (GtkShortcutTrigger) key = gtk_shortcut_trigger_parse_string (name);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->page));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_SHORTCUT_CONTROLLER (controller) &&
        press_in (G_LIST_MODEL (controller), key, GTK_WIDGET (fixture->page)))
      return;
  }
  g_error ("%s does nothing", name);
}

static void
test_words (void)
{
  Fixture fixture;

  fixture_init (&fixture, "R15");
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (fixture.page)), ==,
                   "Soleus stretch");
  sol_player_start (fixture.player);
  assert_count (&fixture, "5");
  assert_label (&fixture, "phase", "Get ready");
  assert_label (&fixture, "side", "← Left");
  pass (&fixture, 5);
  assert_count (&fixture, "30");
  assert_label (&fixture, "phase", "Hold");
  assert_label (&fixture, "title", "Bent-knee wall stretch");
  assert_label (&fixture, "cue", "Hold and breathe.");
  assert_label (&fixture, "next", "Next: right leg");
  g_assert_cmpfloat_with_epsilon (sol_ring_get_fraction (child (&fixture, "ring")), 1, 1e-9);
  pass (&fixture, 15);
  g_assert_cmpfloat_with_epsilon (sol_ring_get_fraction (child (&fixture, "ring")), 0.5, 1e-9);
  g_assert_cmpstr (adw_window_title_get_subtitle (child (&fixture, "window_title")), ==, "1 of 8");
  pass (&fixture, 15);
  assert_label (&fixture, "phase", "Change side");
  assert_label (&fixture, "side", "Right →");
  fixture_clear (&fixture);
}

/* A move with both legs has no side to show. */
static void
test_both_legs (void)
{
  Fixture fixture;

  fixture_init (&fixture, "R03");
  sol_player_start (fixture.player);
  pass (&fixture, 5);
  assert_label (&fixture, "phase", "Move");
  assert_label (&fixture, "side", NULL);
  assert_label (&fixture, "next", "Next: Rolling chair, left leg");
  fixture_clear (&fixture);
}

static void
test_keys (void)
{
  Fixture fixture;

  fixture_init (&fixture, "R15");
  sol_player_start (fixture.player);
  pass (&fixture, 15);
  press (&fixture, "space");
  g_assert_cmpint (state (&fixture), ==, SOL_RUN_STATE_PAUSED);
  press (&fixture, "space");
  g_assert_cmpint (state (&fixture), ==, SOL_RUN_STATE_RUNNING);
  press (&fixture, "Left");
  assert_count (&fixture, "30");
  press (&fixture, "Left");
  assert_label (&fixture, "phase", "Get ready");
  press (&fixture, "Right");
  assert_label (&fixture, "phase", "Hold");
  pass (&fixture, 4);
  press (&fixture, "plus");
  assert_count (&fixture, "36");
  press (&fixture, "r");
  assert_count (&fixture, "30");
  press (&fixture, "Escape");
  g_assert_cmpint (state (&fixture), ==, SOL_RUN_STATE_PAUSED);
  fixture_clear (&fixture);
}

/* Where lines run from right to left, the left arrow leads on. */
static void
test_keys_rtl (void)
{
  Fixture fixture;

  fixture_init (&fixture, "R15");
  gtk_widget_set_direction (GTK_WIDGET (fixture.page), GTK_TEXT_DIR_RTL);
  sol_player_start (fixture.player);
  press (&fixture, "Left");
  assert_label (&fixture, "phase", "Hold");
  fixture_clear (&fixture);
}

static void
assert_accessible (Fixture *fixture, const char *name, const char *label)
{
  char *wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (child (fixture, name)),
                                                    GTK_ACCESSIBLE_PROPERTY_LABEL, label);

  g_assert_cmpstr (wrong, ==, NULL);
}

static void
test_accessible (void)
{
  Fixture fixture;

  fixture_init (&fixture, "R15");
  sol_player_start (fixture.player);
  assert_accessible (&fixture, "pause", "Pause");
  assert_accessible (&fixture, "count_button", "Pause");
  assert_accessible (&fixture, "count", "5 seconds");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (child (&fixture, "count")),
                                   GTK_ACCESSIBLE_ROLE_TIMER);
  assert_accessible (&fixture, "back", "Back");
  assert_accessible (&fixture, "skip", "Next part");
  assert_accessible (&fixture, "end", "End");
  assert_accessible (&fixture, "ring", "How much of this part is over");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (child (&fixture, "ring")),
                                   GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
  pass (&fixture, 4);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (child (&fixture, "ring")),
                                       GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 0.8);
  sol_player_pause (fixture.player);
  assert_accessible (&fixture, "pause", "Resume");
  assert_accessible (&fixture, "count_button", "Resume");
  fixture_clear (&fixture);
}

static void
test_leaving_asks (void)
{
  Fixture fixture;

  fixture_init (&fixture, "R15");
  g_assert_false (adw_navigation_page_get_can_pop (ADW_NAVIGATION_PAGE (fixture.page)));
  sol_player_start (fixture.player);
  pass (&fixture, 10);
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.leave", NULL);
  g_assert_cmpint (state (&fixture), ==, SOL_RUN_STATE_PAUSED);
  g_assert_true (gtk_widget_get_visible (child (&fixture, "question")));
  assert_label (&fixture, "label", "Paused");
  assert_label (&fixture, "cue", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.toggle", NULL);
  g_assert_cmpint (state (&fixture), ==, SOL_RUN_STATE_RUNNING);
  g_assert_false (gtk_widget_get_visible (child (&fixture, "question")));
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.leave", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.end", NULL);
  assert_shown (&fixture, "done");
  fixture_clear (&fixture);
}

/* The keys go on working after the question was answered and its buttons went away. */
static void
test_focus (void)
{
  Fixture fixture;

  fixture_init (&fixture, "R15");
  gtk_window_present (fixture.window);
  sol_player_start (fixture.player);
  sol_session_page_ask (fixture.page);
  g_assert_true (gtk_window_get_focus (fixture.window) == child (&fixture, "resume"));
  g_signal_emit_by_name (child (&fixture, "resume"), "clicked");
  g_assert_cmpint (state (&fixture), ==, SOL_RUN_STATE_RUNNING);
  g_assert_true (gtk_window_get_focus (fixture.window) == child (&fixture, "count_button"));
  /* A click on a button does not make Space press it again. */
  g_assert_false (gtk_widget_get_focus_on_click (child (&fixture, "skip")));
  fixture_clear (&fixture);
}

static void
test_closing_pauses (void)
{
  Fixture fixture;

  fixture_init (&fixture, "R15");
  gtk_window_present (fixture.window);
  sol_player_start (fixture.player);
  gtk_window_close (fixture.window);
  g_assert_cmpint (state (&fixture), ==, SOL_RUN_STATE_PAUSED);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture.window)));
  fixture_clear (&fixture);
}

/* What is kept can be gone on with: there is nothing to ask. */
static void
test_closing_keeps (void)
{
  Fixture fixture;
  SolSessionPage *page;

  fixture_init (&fixture, "R15");
  page = fixture.page;
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  sol_session_page_set_kept (page, TRUE);
  gtk_window_present (fixture.window);
  sol_player_start (fixture.player);
  gtk_window_close (fixture.window);
  while (page != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (state (&fixture), ==, SOL_RUN_STATE_PAUSED);
  g_assert_finalize_object (g_steal_pointer (&fixture.player));
}

/* A pause tells what was worked, unless that is not wanted. */
static void
test_pause_teaches (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  Fixture fixture;
  GtkLabel *text;

  fixture_init (&fixture, "R15");
  sol_player_start (fixture.player);
  pass (&fixture, 20);
  g_assert_false (gtk_widget_get_visible (child (&fixture, "lesson")));
  while (sol_run_get_phase (sol_player_get_run (fixture.player))->kind != SOL_PHASE_KIND_REST)
    pass (&fixture, 1);
  text = child (&fixture, "lesson_text");
  g_assert_true (gtk_widget_get_visible (child (&fixture, "lesson")));
  g_assert_true (
      g_str_has_prefix (gtk_label_get_label (text), "That was: Bent-knee wall stretch. "));
  g_settings_set_boolean (settings, "rest-teaches", FALSE);
  pass (&fixture, 1);
  g_assert_false (gtk_widget_get_visible (child (&fixture, "lesson")));
  g_settings_reset (settings, "rest-teaches");
  fixture_clear (&fixture);
}

static void
test_absence_asks (void)
{
  Fixture fixture;

  fixture_init (&fixture, "R15");
  sol_player_start (fixture.player);
  pass (&fixture, 10);
  fixture.now.boottime_us += 3600 * S; /* the machine slept */
  sol_player_wake (fixture.player);
  assert_label (&fixture, "label", "You were away. Go on?");
  g_assert_true (gtk_widget_get_visible (child (&fixture, "again")));
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.repeat", NULL);
  assert_label (&fixture, "phase", "Hold");
  assert_count (&fixture, "30");
  fixture_clear (&fixture);
}

static void
test_done (void)
{
  Fixture fixture;

  fixture_init (&fixture, "R15");
  gtk_window_present (fixture.window);
  sol_player_start (fixture.player);
  pass (&fixture, 324);
  assert_shown (&fixture, "run");
  pass (&fixture, 1);
  assert_shown (&fixture, "done");
  g_assert_true (sol_run_get_completed (sol_player_get_run (fixture.player)));
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.again", NULL);
  assert_shown (&fixture, "run");
  assert_count (&fixture, "5");
  fixture_clear (&fixture);
}

static void
test_mute (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  Fixture fixture;

  fixture_init (&fixture, "R15");
  press (&fixture, "m");
  g_assert_false (g_settings_get_boolean (settings, "cue-sound"));
  press (&fixture, "m");
  g_assert_true (g_settings_get_boolean (settings, "cue-sound"));
  fixture_clear (&fixture);
}

/* Whoever asks what is left is told, and nobody has to wait for that. */
static void
test_words_left (void)
{
  Fixture fixture;
  g_autofree char *left = NULL;

  fixture_init (&fixture, "R15");
  sol_player_start (fixture.player);
  pass (&fixture, 17);
  press (&fixture, "t");
  left = sol_session_words_dup_left (sol_player_get_run (fixture.player));
  g_assert_cmpstr (left, ==, "18 seconds, left leg, next: right leg");
  fixture_clear (&fixture);
}

static void
test_discard (void)
{
  Fixture fixture;

  fixture_init (&fixture, "R15");
  sol_player_start (fixture.player);
  pass (&fixture, 10);
  press (&fixture, "Escape");
  g_assert_true (gtk_widget_get_visible (child (&fixture, "discard")));
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "session.discard", NULL);
  g_assert_true (sol_player_get_discarded (fixture.player));
  g_assert_cmpint (state (&fixture), ==, SOL_RUN_STATE_DONE);
  fixture_clear (&fixture);
}

static gboolean
count_frame_cb (GtkWidget *widget G_GNUC_UNUSED, GdkFrameClock *clock G_GNUC_UNUSED, gpointer left)
{
  return --*(guint *) left > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* Breakpoints take some frames to find their place. */
static void
let_settle (Fixture *fixture)
{
  guint left = 6;

  gtk_widget_add_tick_callback (GTK_WIDGET (fixture->page), count_frame_cb, &left, NULL);
  while (left > 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
assert_digits (Fixture *fixture)
{
  int height = gtk_widget_get_height (GTK_WIDGET (fixture->window));
  double digit_px = sol_session_count_get_digit_height (child (fixture, "count"));

  g_test_message ("%s: digits of %.0f px of %d",
                  sol_session_count_get_text (child (fixture, "count")), digit_px, height);
  g_assert_cmpfloat (digit_px, >=, 0.2 * height);
}

/* Whether all of @name lies within the window, and can be hit by a finger. */
static void
assert_inside_and_large (Fixture *fixture, const char *name)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_get_mapped (child (fixture, name)));
  g_assert_true (
      gtk_widget_compute_bounds (child (fixture, name), GTK_WIDGET (fixture->window), &bounds));
  g_assert_cmpfloat (bounds.size.height, >=, 44);
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=,
                     gtk_widget_get_width (GTK_WIDGET (fixture->window)));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=,
                     gtk_widget_get_height (GTK_WIDGET (fixture->window)));
}

static void
open_with_size (Fixture *fixture, int width, int height)
{
  fixture_init (fixture, "R15");
  gtk_window_set_default_size (fixture->window, width, height);
  gtk_widget_set_size_request (GTK_WIDGET (fixture->window), 360, 294);
  gtk_window_present (fixture->window);
  sol_player_start (fixture->player);
  pass (fixture, 12);
  let_settle (fixture);
}

static const struct {
  int width, height;
  gboolean all; /* not only count, word, side and pause */
  gboolean body;
} sizes[] = { { 1280, 800, TRUE, TRUE }, { 1000, 600, TRUE, TRUE }, { 700, 500, TRUE, FALSE },
              { 640, 800, TRUE, TRUE },  { 360, 640, TRUE, FALSE }, { 360, 294, FALSE, FALSE } };

/* In each size the count is a fifth of the window's height, however long it is, buttons can be
 * hit, and nothing is wider or higher than its place (which would be a warning, and fatal). */
static void
test_sizes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    Fixture fixture;
    GtkWidget *pause;

    open_with_size (&fixture, sizes[i].width, sizes[i].height);
    assert_digits (&fixture);
    pause = child (&fixture, "pause");
    g_assert_cmpint (gtk_widget_get_width (pause), >=, 44);
    g_assert_cmpint (gtk_widget_get_height (pause), >=, 44);
    g_assert_true (gtk_widget_get_visible (child (&fixture, "skip")) == sizes[i].all);
    g_assert_true (gtk_widget_get_visible (gtk_widget_get_parent (child (&fixture, "pose"))) ==
                   sizes[i].body);
    sol_run_add (sol_player_get_run (fixture.player), 200, fixture.now);
    sol_player_wake (fixture.player);
    assert_digits (&fixture);
    sol_run_add (sol_player_get_run (fixture.player), 600, fixture.now);
    sol_player_wake (fixture.player);
    assert_digits (&fixture);
    fixture_clear (&fixture);
  }
}

/* The answers are all there, in each size, at the usual and at twice the size of text. */
static void
test_answers_fit (void)
{
  static const int dpi[] = { 96 * 1024, 192 * 1024 };
  static const char *const answers[] = { "resume", "end_now", "discard" };

  for (guint i = 0; i < G_N_ELEMENTS (sizes) * G_N_ELEMENTS (dpi); i++) {
    guint size = i / G_N_ELEMENTS (dpi);
    Fixture fixture;

    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi[i % G_N_ELEMENTS (dpi)], NULL);
    open_with_size (&fixture, sizes[size].width, sizes[size].height);
    sol_player_pause (fixture.player);
    let_settle (&fixture);
    for (guint j = 0; j < G_N_ELEMENTS (answers); j++)
      assert_inside_and_large (&fixture, answers[j]);
    fixture_clear (&fixture);
  }
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-xft-dpi");
}

/* As the application does by its resource path. */
static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/soleusapp/Soleus/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

int
main (int argc, char *argv[])
{
  g_autofree char *file = NULL;
  const char *files[2] = { NULL, NULL };
  int status;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  load_style ();
  file = g_test_build_filename (G_TEST_DIST, "fixtures", "session", "catalogue.xml", NULL);
  files[0] = file;
  library = sol_library_new_for_files (files, FALSE);
  g_assert_cmpuint (sol_library_get_faults (library)->len, ==, 0);

  g_test_add_func ("/session-page/words", test_words);
  g_test_add_func ("/session-page/both-legs", test_both_legs);
  g_test_add_func ("/session-page/keys", test_keys);
  g_test_add_func ("/session-page/keys-rtl", test_keys_rtl);
  g_test_add_func ("/session-page/accessible", test_accessible);
  g_test_add_func ("/session-page/leaving-asks", test_leaving_asks);
  g_test_add_func ("/session-page/focus", test_focus);
  g_test_add_func ("/session-page/closing-pauses", test_closing_pauses);
  g_test_add_func ("/session-page/closing-keeps", test_closing_keeps);
  g_test_add_func ("/session-page/absence-asks", test_absence_asks);
  g_test_add_func ("/session-page/pause-teaches", test_pause_teaches);
  g_test_add_func ("/session-page/done", test_done);
  g_test_add_func ("/session-page/mute", test_mute);
  g_test_add_func ("/session-page/words-left", test_words_left);
  g_test_add_func ("/session-page/discard", test_discard);
  g_test_add_func ("/session-page/sizes", test_sizes);
  g_test_add_func ("/session-page/answers-fit", test_answers_fit);

  status = g_test_run ();
  /* A picture that was still being painted keeps the library until that thread is back. */
  g_object_add_weak_pointer (G_OBJECT (library), (gpointer *) &library);
  g_object_unref (library);
  while (library != NULL)
    g_main_context_iteration (NULL, TRUE);
  return status;
}
