/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether a session fits into each size of window, and can be read and hit there. */

#include "session-fixture.h"
#include "sol-find.h"
#include "sol-session-count.h"
#include "sol-session-feel.h"
#include "sol-wait.h"

static void
assert_digits (SessionFixture *fixture)
{
  int height = gtk_widget_get_height (GTK_WIDGET (fixture->window));
  double digit_px = sol_session_count_get_digit_height (session_child (fixture, "count"));

  g_test_message ("%s: digits of %.0f px of %d",
                  sol_session_count_get_text (session_child (fixture, "count")), digit_px, height);
  g_assert_cmpfloat (digit_px, >=, 0.2 * height);
}

static void
open_routine_with_size (SessionFixture *fixture, const char *routine, int width, int height)
{
  session_open (fixture, routine);
  session_open_window (fixture, width, height);
  sol_player_start (fixture->player);
  session_pass (fixture, 12);
  session_let_settle (fixture);
}

static void
open_with_size (SessionFixture *fixture, int width, int height)
{
  open_routine_with_size (fixture, "R15", width, height);
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
    SessionFixture fixture;
    GtkWidget *pause;

    open_with_size (&fixture, sizes[i].width, sizes[i].height);
    assert_digits (&fixture);
    pause = session_child (&fixture, "pause");
    g_assert_cmpint (gtk_widget_get_width (pause), >=, 44);
    g_assert_cmpint (gtk_widget_get_height (pause), >=, 44);
    g_assert_true (gtk_widget_get_visible (session_child (&fixture, "skip")) == sizes[i].all);
    g_assert_true (gtk_widget_get_visible (
                       gtk_widget_get_parent (session_child (&fixture, "pose"))) == sizes[i].body);
    sol_run_add (sol_player_get_run (fixture.player), 200, fixture.now);
    sol_player_wake (fixture.player);
    assert_digits (&fixture);
    sol_run_add (sol_player_get_run (fixture.player), 600, fixture.now);
    sol_player_wake (fixture.player);
    assert_digits (&fixture);
    session_close (&fixture);
  }
}

static gboolean
is_title_cut (SessionFixture *fixture)
{
  GtkLabel *title = session_child (fixture, "session_title");

  return pango_layout_is_ellipsized (gtk_label_get_layout (title));
}

/* Beside three buttons of a narrow window the title has the place of what the menu has as well. */
static void
test_title (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  SessionFixture fixture;
  GtkWidget *channels;

  g_object_set (settings, "gtk-decoration-layout", ":minimize,maximize,close", NULL);
  open_routine_with_size (&fixture, "R12", 360, 640);
  session_let_settle (&fixture);
  channels = session_child (&fixture, "channels");
  g_assert_false (is_title_cut (&fixture));
  g_assert_false (gtk_widget_get_visible (channels));
  gtk_window_set_default_size (fixture.window, 700, 640);
  sol_wait_ms (200);
  session_let_settle (&fixture);
  g_assert_true (gtk_widget_get_visible (channels));
  g_assert_false (is_title_cut (&fixture));
  session_close (&fixture);
  gtk_settings_reset_property (settings, "gtk-decoration-layout");
}

/* In the smallest window the question takes the place of the count: the key that has paused lets go
 * on too. */
static void
test_focus_on_answer (void)
{
  SessionFixture fixture;
  GtkWidget *resume;

  open_with_size (&fixture, 360, 294);
  resume = session_child (&fixture, "resume");
  session_press (&fixture, "space");
  session_let_settle (&fixture);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture.window)) == resume);
  session_press (&fixture, "space");
  session_let_settle (&fixture);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture.window)) ==
                 session_child (&fixture, "count_button"));
  session_close (&fixture);
}

/* However large letters are, no word lies over the count. */
static void
test_words_beside_count (gconstpointer direction)
{
  GtkSettings *settings = gtk_settings_get_default ();
  SessionFixture fixture;

  gtk_widget_set_default_direction (GPOINTER_TO_INT (direction));
  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  open_with_size (&fixture, 360, 294);
  for (guint i = 0; i < 4; i++) {
    GtkWidget *stage = session_child (&fixture, "stage");
    GtkWidget *words[] = { session_child (&fixture, "phase"), session_child (&fixture, "side") };

    for (guint k = 0; k < G_N_ELEMENTS (words); k++) {
      graphene_rect_t bounds;
      graphene_rect_t own = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (stage),
                                                (float) gtk_widget_get_height (stage));

      g_test_message ("%s", gtk_label_get_label (GTK_LABEL (words[k])));
      g_assert_true (gtk_widget_compute_bounds (words[k], stage, &bounds));
      g_assert_false (graphene_rect_intersection (&bounds, &own, NULL));
    }
    session_press (&fixture, "Right");
    session_let_settle (&fixture);
  }
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  session_close (&fixture);
}

/* The answers are all there, in each size, at the usual and at twice the size of text. */
static void
test_answers_fit (void)
{
  static const int dpi[] = { 96 * 1024, 192 * 1024 };
  static const char *const answers[] = { "resume", "end_now", "discard" };

  for (guint i = 0; i < G_N_ELEMENTS (sizes) * G_N_ELEMENTS (dpi); i++) {
    guint size = i / G_N_ELEMENTS (dpi);
    SessionFixture fixture;

    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi[i % G_N_ELEMENTS (dpi)], NULL);
    open_with_size (&fixture, sizes[size].width, sizes[size].height);
    sol_player_pause (fixture.player);
    session_let_settle (&fixture);
    for (guint j = 0; j < G_N_ELEMENTS (answers); j++)
      session_assert_inside_and_large (&fixture, session_child (&fixture, answers[j]));
    session_close (&fixture);
  }
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-xft-dpi");
}

/* Where a stretch is felt is asked in words that fit a telephone at twice the size of text; what is
 * wider than the window would be a warning. */
static void
test_feel_fits (void)
{
  SessionFixture fixture;
  GtkWidget *feel;

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 192 * 1024, NULL);
  open_with_size (&fixture, 360, 640);
  session_pass (&fixture, 3);
  session_let_settle (&fixture);
  feel = session_child (&fixture, "feel");
  g_assert_true (sol_session_feel_is_asking (SOL_SESSION_FEEL (feel)));
  for (GtkWidget *answer = sol_find (feel, GTK_TYPE_BUTTON); answer != NULL;
       answer = gtk_widget_get_next_sibling (answer))
    session_assert_inside_and_large (&fixture, answer);
  session_close (&fixture);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-xft-dpi");
}

int
main (int argc, char *argv[])
{
  session_init (&argc, &argv);
  g_test_add_func ("/session-room/sizes", test_sizes);
  g_test_add_func ("/session-room/title", test_title);
  g_test_add_func ("/session-room/focus-on-answer", test_focus_on_answer);
  g_test_add_data_func ("/session-room/words-beside-count", GINT_TO_POINTER (GTK_TEXT_DIR_LTR),
                        test_words_beside_count);
  g_test_add_data_func ("/session-room/words-beside-count/mirrored",
                        GINT_TO_POINTER (GTK_TEXT_DIR_RTL), test_words_beside_count);
  g_test_add_func ("/session-room/answers-fit", test_answers_fit);
  g_test_add_func ("/session-room/feel-fits", test_feel_fits);
  return session_run ();
}
