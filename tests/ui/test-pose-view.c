/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "fixture.h"
#include "sol-exercise-card.h"
#include "sol-exercise-page.h"
#include "sol-pose-view.h"
#include "sol-session-pose.h"

static SolExercise *
look_up (SolLibrary *library, const char *id)
{
  SolValue *value = sol_library_lookup (library, SOL_TYPE_EXERCISE, id);

  g_assert_nonnull (value);
  return SOL_EXERCISE (value);
}

static GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  GtkWidget *found = NULL;

  if (G_OBJECT_TYPE (widget) == type && gtk_widget_get_visible (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_type (child, type);
  return found;
}

static GtkWindow *
open_window (GtkWidget *child)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());

  gtk_window_set_default_size (window, 800, 600);
  gtk_window_set_child (window, child);
  gtk_window_present (window);
  while (!gtk_widget_get_mapped (child))
    g_main_context_iteration (NULL, TRUE);
  return window;
}

/* Nothing may keep @child alive once its window is gone and its picture painted. */
static void
close_window (GtkWindow *window, GtkWidget *child)
{
  g_object_ref (child);
  gtk_window_destroy (window);
  while (G_OBJECT (child)->ref_count > 1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_finalize_object (child);
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
  close_window (window, view);
}

static void
test_without_poses (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GtkWidget *view =
      g_object_new (SOL_TYPE_POSE_VIEW, "exercise", look_up (library, "foot-pumps"), NULL);
  GtkWindow *window = open_window (view);

  g_assert_null (sol_pose_view_dup_words (SOL_POSE_VIEW (view)));
  close_window (window, view);
}

static void
test_card (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GtkWidget *posed = sol_exercise_card_new (library, look_up (library, "low-stretch"));
  GtkWidget *other = sol_exercise_card_new (library, look_up (library, "foot-pumps"));
  GtkWidget *view = find_type (posed, SOL_TYPE_POSE_VIEW);
  guint step;

  g_assert_nonnull (view);
  g_object_get (view, "step", &step, NULL);
  g_assert_cmpuint (step, ==, 1);
  g_assert_null (find_type (other, SOL_TYPE_POSE_VIEW));
  g_assert_finalize_object (g_object_ref_sink (posed));
  g_assert_finalize_object (g_object_ref_sink (other));
}

static void
test_page (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GtkWidget *page = sol_exercise_page_new (library, look_up (library, "low-stretch"));
  GtkWindow *window = open_window (page);
  GtkWidget *view = find_type (page, SOL_TYPE_POSE_VIEW);
  GtkListBox *rows;
  guint step;

  g_assert_nonnull (view);
  g_object_get (view, "step", &step, NULL);
  g_assert_cmpuint (step, ==, 1);
  rows = GTK_LIST_BOX (
      gtk_widget_get_ancestor (find_type (page, GTK_TYPE_LIST_BOX_ROW), GTK_TYPE_LIST_BOX));
  g_assert_true (gtk_list_box_row_is_selected (gtk_list_box_get_row_at_index (rows, 1)));
  gtk_list_box_select_row (rows, gtk_list_box_get_row_at_index (rows, 0));
  g_object_get (view, "step", &step, NULL);
  g_assert_cmpuint (step, ==, 0);
  close_window (window, page);
}

static void
test_page_without_poses (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GtkWidget *page = sol_exercise_page_new (library, look_up (library, "foot-pumps"));
  GtkWindow *window = open_window (page);

  g_assert_null (find_type (page, SOL_TYPE_POSE_VIEW));
  close_window (window, page);
}

static void
test_session (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  SolPoseView *view = g_object_ref_sink (g_object_new (SOL_TYPE_POSE_VIEW, NULL));
  SolPhase phase = { .side = SOL_PHASE_SIDE_LEFT };
  g_autoptr (SolStep) first = NULL;
  g_autofree char *words = NULL;
  guint step;

  phase.exercise = look_up (library, "low-stretch");
  first = g_list_model_get_item (sol_exercise_get_steps (phase.exercise), 0);
  phase.step = first;
  sol_session_pose_show (view, &phase);
  g_object_get (view, "step", &step, NULL);
  words = sol_pose_view_dup_words (view);
  g_assert_cmpuint (step, ==, 0);
  g_assert_nonnull (strstr (words, "left leg"));

  phase.step = NULL;
  sol_session_pose_show (view, &phase);
  g_object_get (view, "step", &step, NULL);
  g_assert_cmpuint (step, ==, 1);

  phase.exercise = NULL;
  sol_session_pose_show (view, &phase);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (view)));
  g_assert_finalize_object (view);
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
  return g_test_run ();
}
