/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "figure-fixture.h"
#include "fixture.h"
#include "sol-exercise-card.h"
#include "sol-exercise-page.h"
#include "sol-find.h"
#include "sol-making.h"
#include "sol-pose-angle.h"
#include "sol-pose-cycle.h"
#include "sol-pose-view.h"
#include "sol-session-pose.h"

static SolExercise *
look_up (SolLibrary *library, const char *id)
{
  SolValue *value = sol_library_lookup (library, SOL_TYPE_EXERCISE, id);

  g_assert_nonnull (value);
  return SOL_EXERCISE (value);
}

static gboolean
is_shown (GtkWidget *widget, gconstpointer type)
{
  return G_OBJECT_TYPE (widget) == *(const GType *) type && gtk_widget_get_visible (widget);
}

static GtkWidget *
find_shown (GtkWidget *widget, GType type)
{
  return sol_find_where (widget, is_shown, &type);
}

static GtkWindow *
open_window (GtkWidget *child)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());

  gtk_window_set_default_size (window, 800, 600);
  sol_making_finish (child);
  gtk_window_set_child (window, child);
  gtk_window_present (window);
  while (!gtk_widget_get_mapped (child))
    g_main_context_iteration (NULL, TRUE);
  return window;
}

static void
assert_label (GtkWidget *view, const char *words)
{
  g_autofree char *mismatch = gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, words);

  g_assert_cmpstr (mismatch, ==, NULL);
}

static void
test_main_step (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();

  g_assert_cmpuint (sol_exercise_find_main_step (look_up (library, "low-stretch")), ==, 1);
  g_assert_true (sol_exercise_has_poses (look_up (library, "low-stretch")));
  g_assert_false (sol_exercise_has_poses (look_up (library, "foot-pumps")));
}

static void
test_label (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GtkWidget *view = g_object_new (SOL_TYPE_POSE_VIEW, "exercise", look_up (library, "low-stretch"),
                                  "step", 1, NULL);
  GtkWindow *window = open_window (view);
  g_autofree char *right = sol_pose_view_dup_words (SOL_POSE_VIEW (view));
  g_autofree char *left = NULL;

  g_assert_nonnull (strstr (right, "right leg"));
  assert_label (view, right);
  g_object_set (view, "mirrored", TRUE, NULL);
  left = sol_pose_view_dup_words (SOL_POSE_VIEW (view));
  g_assert_nonnull (strstr (left, "left leg"));
  assert_label (view, left);
  figure_close (window, view);
}

static void
test_without_poses (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GtkWidget *view =
      g_object_new (SOL_TYPE_POSE_VIEW, "exercise", look_up (library, "foot-pumps"), NULL);
  GtkWindow *window = open_window (view);

  g_assert_null (sol_pose_view_dup_words (SOL_POSE_VIEW (view)));
  figure_close (window, view);
}

static void
test_card (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GtkWidget *posed = sol_exercise_card_new (library, look_up (library, "low-stretch"));
  GtkWidget *other = sol_exercise_card_new (library, look_up (library, "foot-pumps"));
  GtkWidget *view = find_shown (posed, SOL_TYPE_POSE_VIEW);
  guint step;

  g_assert_nonnull (view);
  g_object_get (view, "step", &step, NULL);
  g_assert_cmpuint (step, ==, 1);
  g_assert_null (find_shown (other, SOL_TYPE_POSE_VIEW));
  g_assert_finalize_object (g_object_ref_sink (posed));
  g_assert_finalize_object (g_object_ref_sink (other));
}

static void
test_page (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GtkWidget *page = sol_exercise_page_new (library, look_up (library, "low-stretch"));
  GtkWindow *window = open_window (page);
  GtkWidget *view = find_shown (page, SOL_TYPE_POSE_VIEW);
  GtkListBox *rows;
  guint step;

  g_assert_nonnull (view);
  g_object_get (view, "step", &step, NULL);
  g_assert_cmpuint (step, ==, 1);
  rows = GTK_LIST_BOX (
      gtk_widget_get_ancestor (find_shown (page, GTK_TYPE_LIST_BOX_ROW), GTK_TYPE_LIST_BOX));
  g_assert_true (gtk_list_box_row_is_selected (gtk_list_box_get_row_at_index (rows, 1)));
  gtk_list_box_select_row (rows, gtk_list_box_get_row_at_index (rows, 0));
  g_object_get (view, "step", &step, NULL);
  g_assert_cmpuint (step, ==, 0);
  figure_close (window, page);
}

static void
test_page_without_poses (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GtkWidget *page = sol_exercise_page_new (library, look_up (library, "foot-pumps"));
  GtkWindow *window = open_window (page);

  g_assert_null (find_shown (page, SOL_TYPE_POSE_VIEW));
  figure_close (window, page);
}

static SolRun *
create_run (SolExercise *exercise)
{
  g_autoptr (SolPlan) plan = sol_plan_new_for_exercise (exercise, NULL);
  SolRun *run = sol_run_new (plan);

  sol_run_start (run, (SolTime) { 0 });
  return run;
}

static void
assert_step (SolPoseView *view, guint wanted)
{
  guint step;

  g_object_get (view, "step", &step, NULL);
  g_assert_cmpuint (step, ==, wanted);
}

static void
test_session (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  SolPoseView *view = g_object_ref_sink (g_object_new (SOL_TYPE_POSE_VIEW, NULL));
  SolRun *run = create_run (look_up (library, "low-stretch"));
  SolRun *without = create_run (look_up (library, "foot-pumps"));
  g_autofree char *words = NULL;

  sol_session_pose_show (view, run);
  words = sol_pose_view_dup_words (view);
  assert_step (view, 1);
  g_assert_nonnull (strstr (words, "left leg"));

  sol_session_pose_show (view, without);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (view)));
  g_assert_finalize_object (view);
  g_assert_finalize_object (run);
  g_assert_finalize_object (without);
}

/* -- Movement -- */

static double
get_ankle_deg (SolPoseView *view)
{
  return sol_stance_get_ankle_deg (sol_pose_view_get_stance (view), SOL_LIMB_NAMED);
}

static void
wait_until_still (SolPoseView *view)
{
  while (!sol_pose_view_is_still (view))
    g_main_context_iteration (NULL, TRUE);
}

static void
set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

/* From step to step it passes every angle between, in one direction. */
static void
test_move (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  SolPoseView *view = g_object_new (SOL_TYPE_POSE_VIEW, NULL);
  GtkWindow *window = open_window (GTK_WIDGET (view));
  double before_deg;
  guint n_between = 0;

  set_animations (TRUE);
  sol_pose_view_show (view, look_up (library, "low-stretch"), 0);
  g_assert_cmpfloat_with_epsilon (get_ankle_deg (view), 10, .1);
  wait_until_still (view);
  sol_pose_view_show (view, look_up (library, "low-stretch"), 1);
  before_deg = get_ankle_deg (view);
  g_assert_cmpfloat (before_deg, <, 20);
  while (!sol_pose_view_is_still (view)) {
    double deg = get_ankle_deg (view);

    g_assert_cmpfloat (deg, >=, before_deg - 1e-6);
    n_between += deg > before_deg && deg < 34.9;
    before_deg = deg;
    g_main_context_iteration (NULL, TRUE);
  }
  g_assert_cmpuint (n_between, >=, 2);
  g_assert_cmpfloat_with_epsilon (get_ankle_deg (view), 35, .1);
  figure_close (window, GTK_WIDGET (view));
}

static void
test_without_movement (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  SolPoseView *view = g_object_new (SOL_TYPE_POSE_VIEW, NULL);
  GtkWindow *window = open_window (GTK_WIDGET (view));

  set_animations (FALSE);
  sol_pose_view_show (view, look_up (library, "low-stretch"), 0);
  wait_until_still (view);
  sol_pose_view_show (view, look_up (library, "low-stretch"), 1);
  g_assert_cmpfloat_with_epsilon (get_ankle_deg (view), 35, .1);
  set_animations (TRUE);
  figure_close (window, GTK_WIDGET (view));
}

/* As often as it is told in a session: a run that hears nothing for long asks. */
static void
advance (SolRun *run, gint64 from_us, gint64 to_us)
{
  for (gint64 now_us = from_us; now_us <= to_us; now_us += G_USEC_PER_SEC / 2)
    sol_run_advance (run, (SolTime) { .monotonic_us = now_us, .boottime_us = now_us });
}

/* The work of the raise off a step, 3-1-3-0, at some seconds into it. */
static void
test_raise (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolPoseView *view = g_object_ref_sink (g_object_new (SOL_TYPE_POSE_VIEW, NULL));
  SolRun *run = create_run (look_up (library, "EX15"));
  SolPlan *plan = sol_run_get_plan (run);
  gint64 begin_us = sol_plan_get_phase (plan, sol_plan_find_work (plan, 0))->start_us;
  double low_deg, high_deg, middle_deg;

  sol_session_pose_show (view, run);
  low_deg = get_ankle_deg (view);
  advance (run, 0, begin_us + 1500000);
  g_assert_cmpint (sol_run_get_phase (run)->kind, ==, SOL_PHASE_KIND_WORK);
  sol_session_pose_show (view, run);
  middle_deg = get_ankle_deg (view);
  advance (run, begin_us + 1500000, begin_us + 3500000);
  sol_session_pose_show (view, run);
  high_deg = get_ankle_deg (view);

  g_assert_cmpfloat_with_epsilon (low_deg, 18, .5);
  g_assert_cmpfloat_with_epsilon (high_deg, -32, .5);
  g_assert_cmpfloat_with_epsilon (middle_deg, -7, .5);
  g_assert_finalize_object (view);
  g_assert_finalize_object (run);
}

static void
count_cb (gpointer data)
{
  (*(guint *) data)++;
}

/* Frames only while something moves: none at rest, stopped, hidden, or where nothing is to move. */
static void
test_frames (void)
{
  static const SolTempo slow = { 3, 1, 3, 0 };
  GtkWidget *label = gtk_label_new ("");
  GtkWindow *window = open_window (label);
  guint n_moved = 0;
  g_autoptr (SolPoseCycle) cycle = sol_pose_cycle_new (label, count_cb, &n_moved);

  set_animations (TRUE);
  sol_pose_cycle_set (cycle, &slow, 1500000, TRUE);
  g_assert_false (sol_pose_cycle_wants_frames (cycle));
  sol_pose_cycle_set_shown (cycle, TRUE);
  g_assert_true (sol_pose_cycle_wants_frames (cycle));
  while (n_moved < 3)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpfloat (sol_pose_cycle_get_share (cycle), >, .5);

  sol_pose_cycle_set (cycle, &slow, 3200000, TRUE);
  g_assert_false (sol_pose_cycle_wants_frames (cycle));
  g_assert_cmpfloat (sol_pose_cycle_get_share (cycle), ==, 1);
  sol_pose_cycle_set (cycle, &slow, 3990000, TRUE);
  while (!sol_pose_cycle_wants_frames (cycle))
    g_main_context_iteration (NULL, TRUE);

  sol_pose_cycle_set (cycle, &slow, 1500000, FALSE);
  g_assert_false (sol_pose_cycle_wants_frames (cycle));
  g_assert_cmpfloat_with_epsilon (sol_pose_cycle_get_share (cycle), .5, 1e-9);

  set_animations (FALSE);
  sol_pose_cycle_set (cycle, &slow, 1500000, TRUE);
  g_assert_false (sol_pose_cycle_wants_frames (cycle));
  g_assert_cmpfloat (sol_pose_cycle_get_share (cycle), ==, 1);
  set_animations (TRUE);
  gtk_window_destroy (window);
}

static gboolean
tells_angle (SolLibrary *library, const char *id, guint step)
{
  SolExercise *exercise = look_up (library, id);
  g_autoptr (SolPose) pose = sol_exercise_find_pose (exercise, step);
  SolStance stance;

  sol_stance_solve (exercise, pose, SOL_BODY_SIDE_RIGHT, &stance);
  return sol_pose_angle_is_shown (&stance);
}

/* A bent knee says how far; not one that is all but straight, nor one that kneels. */
static void
test_angle (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();

  g_assert_true (tells_angle (library, "EX01", 4));
  g_assert_false (tells_angle (library, "EX01", 0));
  g_assert_false (tells_angle (library, "EX05", 4));
  g_assert_true (tells_angle (library, "EX03", 0));
  g_assert_true (tells_angle (library, "EX22", 0));
  g_assert_false (tells_angle (library, "EX22", 1));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/ui/pose-view/main-step", test_main_step);
  g_test_add_func ("/ui/pose-view/label", test_label);
  g_test_add_func ("/ui/pose-view/without-poses", test_without_poses);
  g_test_add_func ("/ui/pose-view/card", test_card);
  g_test_add_func ("/ui/pose-view/page", test_page);
  g_test_add_func ("/ui/pose-view/page-without-poses", test_page_without_poses);
  g_test_add_func ("/ui/pose-view/session", test_session);
  g_test_add_func ("/ui/pose-view/move", test_move);
  g_test_add_func ("/ui/pose-view/without-movement", test_without_movement);
  g_test_add_func ("/ui/pose-view/raise", test_raise);
  g_test_add_func ("/ui/pose-view/frames", test_frames);
  g_test_add_func ("/ui/pose-view/angle", test_angle);
  return g_test_run ();
}
