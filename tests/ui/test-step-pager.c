/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The steps of an exercise one at a time, and the list of them where that is narrow. */

#include "exercise-fixture.h"
#include "sol-exercise-steps.h"
#include "sol-find.h"
#include "sol-pose-view.h"
#include "sol-press.h"
#include "sol-step-pager.h"
#include "sol-wait.h"

static void
set_up (Fixture *fixture, gconstpointer id)
{
  GtkWidget *pager;

  load (fixture);
  pager = g_object_new (SOL_TYPE_STEP_PAGER, NULL);
  sol_step_pager_show (SOL_STEP_PAGER (pager), fixture->library, look_up (fixture, id), 0);
  present (fixture, pager);
}

static gpointer
part (Fixture *fixture, const char *name)
{
  return gtk_widget_get_template_child (fixture->child, SOL_TYPE_STEP_PAGER, name);
}

/* Words and picture are of the same step. */
static void
assert_step (Fixture *fixture, guint step, const char *place, const char *text)
{
  guint posed;

  g_assert_cmpuint (sol_step_pager_get_step (SOL_STEP_PAGER (fixture->child)), ==, step);
  g_assert_cmpstr (gtk_label_get_label (part (fixture, "place")), ==, place);
  g_assert_nonnull (strstr (gtk_label_get_text (part (fixture, "text")), text));
  g_object_get (part (fixture, "pose"), "step", &posed, NULL);
  g_assert_cmpuint (posed, ==, step);
}

static void
go (Fixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (fixture->child, action, NULL));
}

static void
test_buttons (Fixture *fixture, gconstpointer id G_GNUC_UNUSED)
{
  assert_step (fixture, 0, "Step 1 of 6", "wall");
  g_assert_false (gtk_widget_get_sensitive (part (fixture, "back")));
  for (guint i = 0; i < 4; i++)
    go (fixture, "steps.next");
  assert_step (fixture, 4, "Step 5 of 6", "Hold and breathe");
  go (fixture, "steps.back");
  assert_step (fixture, 3, "Step 4 of 6", "");
  go (fixture, "steps.next");
  go (fixture, "steps.next");
  assert_step (fixture, 5, "Step 6 of 6", "");
  g_assert_false (gtk_widget_get_sensitive (part (fixture, "next")));
  g_assert_true (gtk_widget_get_sensitive (part (fixture, "back")));
}

/* A button that leads nowhere any more gives the focus to the other one. */
static void
test_focus (Fixture *fixture, gconstpointer id G_GNUC_UNUSED)
{
  GtkWidget *next = part (fixture, "next");

  g_assert_true (gtk_widget_grab_focus (next));
  for (guint i = 0; i < 5; i++)
    go (fixture, "steps.next");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == part (fixture, "back"));
}

static GtkWidget *
spacer_new (void)
{
  GtkWidget *spacer = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_size_request (spacer, -1, 900);
  return spacer;
}

/* Who comes to its buttons from below sees the body above them too. */
static void
test_body_in_view (Fixture *fixture, gconstpointer id G_GNUC_UNUSED)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *pager = g_object_ref (fixture->child);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  graphene_rect_t bounds;

  adw_window_set_content (ADW_WINDOW (window), NULL);
  gtk_box_append (GTK_BOX (box), spacer_new ());
  gtk_box_append (GTK_BOX (box), pager);
  gtk_box_append (GTK_BOX (box), spacer_new ());
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  adw_window_set_content (ADW_WINDOW (window), scroller);
  sol_wait_ms (200);
  g_assert_cmpint (gtk_widget_get_height (pager), <, gtk_widget_get_height (scroller));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  sol_wait_ms (100);
  gtk_window_set_focus_visible (window, TRUE);
  g_assert_true (gtk_widget_grab_focus (part (fixture, "next")));
  sol_wait_ms (200);
  g_assert_true (gtk_widget_compute_bounds (pager, scroller, &bounds));
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_object_unref (pager);
}

static void
press (Fixture *fixture, const char *key)
{
  g_assert_true (sol_press (fixture->child, key));
}

static void
test_keys (Fixture *fixture, gconstpointer id G_GNUC_UNUSED)
{
  SolStepPager *pager = SOL_STEP_PAGER (fixture->child);

  press (fixture, "Right");
  press (fixture, "Right");
  press (fixture, "Left");
  g_assert_cmpuint (sol_step_pager_get_step (pager), ==, 1);
  press (fixture, "End");
  g_assert_cmpuint (sol_step_pager_get_step (pager), ==, 5);
  press (fixture, "Home");
  g_assert_cmpuint (sol_step_pager_get_step (pager), ==, 0);
  gtk_widget_set_direction (fixture->child, GTK_TEXT_DIR_RTL);
  press (fixture, "Left");
  press (fixture, "Left");
  press (fixture, "Right");
  g_assert_cmpuint (sol_step_pager_get_step (pager), ==, 1);
}

/* Steps of two ways count along the way that one goes, and say which it is. */
static void
test_ways (Fixture *fixture, gconstpointer id G_GNUC_UNUSED)
{
  static const char *const places[] = {
    "Step 1 of 6", "Step 2 of 6", "Step 3 of 6", "Step 4 of 6",
    "Step 4 of 6", "Step 5 of 6", "Step 5 of 6", "Step 6 of 6"
  };
  static const char *const ways[] = {
    "", "", "", "A: straight knee", "B: bent knee", "A: straight knee", "B: bent knee", ""
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    sol_step_pager_go (SOL_STEP_PAGER (fixture->child), (int) i);
    assert_step (fixture, i, places[i], "");
    g_assert_cmpstr (gtk_label_get_label (part (fixture, "way")), ==, ways[i]);
    g_assert_true (gtk_widget_get_visible (part (fixture, "way")) == (*ways[i] != '\0'));
  }
}

/* -- On the page of an exercise -- */

static gboolean
is_list (GtkWidget *widget, gconstpointer data G_GNUC_UNUSED)
{
  return GTK_IS_LIST_BOX (widget) && gtk_widget_has_css_class (widget, "sol-steps");
}

static GtkWidget *
find_list (GtkWidget *widget)
{
  return sol_find_where (widget, is_list, NULL);
}

static int
get_selected (Fixture *fixture)
{
  return gtk_list_box_row_get_index (
      gtk_list_box_get_selected_row (GTK_LIST_BOX (find_list (fixture->child))));
}

/* Wide, the list; narrow, one at a time from the first, and the list as well for who asks. */
static void
test_page (Fixture *fixture, gconstpointer id G_GNUC_UNUSED)
{
  GtkWidget *list = find_list (fixture->child);
  GtkWidget *pager = sol_find (fixture->child, SOL_TYPE_STEP_PAGER);
  GtkWidget *all = gtk_widget_get_next_sibling (pager);

  g_assert_true (gtk_widget_get_mapped (list));
  g_assert_false (gtk_widget_get_mapped (pager));
  g_assert_false (gtk_widget_get_mapped (all));
  g_object_set (fixture->child, "paged", TRUE, NULL);
  turn_over ();
  g_assert_false (gtk_widget_get_mapped (list));
  g_assert_true (gtk_widget_get_mapped (pager));
  g_assert_cmpuint (sol_step_pager_get_step (SOL_STEP_PAGER (pager)), ==, 0);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (all), TRUE);
  turn_over ();
  g_assert_true (gtk_widget_get_mapped (list));
  g_assert_true (gtk_widget_get_mapped (pager));
}

/* List, pager and large picture are of one mind. */
static void
test_page_together (Fixture *fixture, gconstpointer id G_GNUC_UNUSED)
{
  GtkWidget *pager = sol_find (fixture->child, SOL_TYPE_STEP_PAGER);
  GtkListBox *list = GTK_LIST_BOX (find_list (fixture->child));
  GtkWidget *pose = sol_find (fixture->child, SOL_TYPE_POSE_VIEW);
  guint step;

  g_object_set (fixture->child, "paged", TRUE, NULL);
  sol_step_pager_go (SOL_STEP_PAGER (pager), 2);
  g_assert_cmpint (get_selected (fixture), ==, 2);
  gtk_list_box_select_row (list, gtk_list_box_get_row_at_index (list, 3));
  g_assert_cmpuint (sol_step_pager_get_step (SOL_STEP_PAGER (pager)), ==, 3);
  g_object_set (fixture->child, "paged", FALSE, NULL);
  g_object_get (pose, "step", &step, NULL);
  g_assert_cmpuint (step, ==, 3);
}

#define ADD(name, id, func) g_test_add ("/step-pager/" name, Fixture, id, set_up, func, tear_down)
#define ADD_PAGE(name, id, func)                                                                   \
  g_test_add ("/step-pager/" name, Fixture, id, set_up_page, func, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("buttons", "EX01", test_buttons);
  ADD ("focus", "EX01", test_focus);
  ADD ("body-in-view", "EX01", test_body_in_view);
  ADD ("keys", "EX01", test_keys);
  ADD ("ways", "EX06", test_ways);
  ADD_PAGE ("page", "EX03", test_page);
  ADD_PAGE ("page-together", "EX03", test_page_together);
  return g_test_run ();
}
