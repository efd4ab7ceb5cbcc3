/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "exercise-fixture.h"
#include "sol-exercise-page.h"
#include "sol-find.h"
#include "sol-making.h"
#include "sol-muscle-meters.h"
#include "sol-pair-body.h"
#include "sol-pair-view.h"
#include "sol-pose-view.h"
#include "sol-source-button.h"
#include "sol-stretch-bar.h"

static GtkWidget *
find (GtkWidget *widget, GType type, guint nth)
{
  GtkWidget *found = sol_find_nth (widget, type, nth);

  g_assert_nonnull (found);
  return found;
}

static gboolean
says (GtkWidget *widget, const char *text)
{
  g_autofree char *texts = sol_dup_texts (widget);

  return strstr (texts, text) != NULL;
}

static gboolean
too_late_cb (gpointer text)
{
  g_error ("nothing says “%s”", (const char *) text);
  return G_SOURCE_REMOVE;
}

/* Numbers follow the handle a moment later. */
static void
assert_says (Fixture *fixture, const char *text)
{
  guint id = g_timeout_add_seconds (10, too_late_cb, (gpointer) text);

  while (!says (fixture->child, text))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (id);
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  load (fixture);
  present (fixture, g_object_new (SOL_TYPE_PAIR_VIEW, NULL));
  g_assert_true (sol_pair_view_show (SOL_PAIR_VIEW (fixture->child), fixture->library,
                                     look_up (fixture, "EX05")));
}

static SolPairBody *
get_body (Fixture *fixture, guint nth)
{
  return SOL_PAIR_BODY (find (fixture->child, SOL_TYPE_PAIR_BODY, nth));
}

static void
pull_handle (Fixture *fixture, double knee_deg)
{
  gtk_range_set_value (GTK_RANGE (find (fixture->child, GTK_TYPE_SCALE, 0)), knee_deg);
}

/* The left person stands still, the right one follows the handle. */
static void
test_handle (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  for (int knee_deg = 0; knee_deg <= 45; knee_deg += 9) {
    pull_handle (fixture, knee_deg);
    g_assert_cmpfloat_with_epsilon (sol_pair_body_get_knee_deg (get_body (fixture, 0)), 0, .1);
    g_assert_cmpfloat_with_epsilon (sol_pair_body_get_ankle_deg (get_body (fixture, 0)), 25, .1);
    g_assert_cmpfloat_with_epsilon (sol_pair_body_get_knee_deg (get_body (fixture, 1)), knee_deg,
                                    .1);
    g_assert_cmpfloat_with_epsilon (sol_pair_body_get_ankle_deg (get_body (fixture, 1)),
                                    25 + knee_deg * 10 / 45.0, .1);
  }
}

static void
test_words (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  assert_says (fixture, "straight");
  assert_says (fixture, "high, behind the knee");
  pull_handle (fixture, 9);
  assert_says (fixture, "bends by 9°");
  pull_handle (fixture, 45);
  assert_says (fixture, "bent 45°");
  assert_says (fixture, "low and deep");
}

static void
assert_bar (Fixture *fixture, guint nth, const char *label)
{
  gtk_test_accessible_assert_property (find (fixture->child, SOL_TYPE_STRETCH_BAR, nth),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, label);
}

static void
test_instruments (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  pull_handle (fixture, 45);
  assert_says (fixture, "low and deep");
  assert_bar (fixture, 0, "Gastrocnemius stretched: at its limit");
  assert_bar (fixture, 1, "Soleus stretched: firm");
  assert_bar (fixture, 2, "Gastrocnemius stretched: some");
  assert_bar (fixture, 3, "Soleus stretched: firm");
}

static void
test_accessible (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *scale = find (fixture->child, GTK_TYPE_SCALE, 0);

  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Back knee bent, in degrees");
  g_assert_true (gtk_widget_get_focusable (scale));
  pull_handle (fixture, 45);
  assert_says (fixture, "low and deep");
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "bent 45°");
  for (guint i = 0; i < 2; i++) {
    GtkWidget *meters = find (fixture->child, SOL_TYPE_MUSCLE_METERS, i);

    gtk_test_accessible_assert_role (meters, GTK_ACCESSIBLE_ROLE_GROUP);
    gtk_test_accessible_assert_property (meters, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                         i == 0 ? "Straight-knee wall stretch"
                                                : "Bent-knee soleus stretch");
  }
  for (guint i = 0; i < 2; i++)
    gtk_test_accessible_assert_role (get_body (fixture, i), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (
      get_body (fixture, 1), GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Standing, hands on the wall, right leg behind, knee bent 45 degrees, heel down");
  gtk_test_accessible_assert_property (get_body (fixture, 1), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Gastrocnemius: some. Soleus: firm.");
}

/* What the knee that is pulled asks for is what the handle shows. */
static void
test_knee_moves_handle (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_signal_emit_by_name (get_body (fixture, 1), "pulled", 0.5);
  g_assert_cmpfloat (sol_pair_view_get_knee_deg (SOL_PAIR_VIEW (fixture->child)), ==, 22.5);
}

static void
test_show_me (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_true (gtk_widget_activate_action (fixture->child, "pair.show-me", NULL));
  assert_says (fixture, "bent 45°");
  g_assert_cmpfloat (sol_pair_view_get_knee_deg (SOL_PAIR_VIEW (fixture->child)), ==, 45);
}

static void
test_own_end (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolPairView *view = SOL_PAIR_VIEW (fixture->child);

  g_assert_true (sol_pair_view_show (view, fixture->library, look_up (fixture, "EX01")));
  g_assert_cmpfloat (sol_pair_view_get_knee_deg (view), ==, 45);
  g_assert_true (sol_pair_view_show (view, fixture->library, look_up (fixture, "EX05")));
  g_assert_cmpfloat (sol_pair_view_get_knee_deg (view), ==, 0);
  g_assert_false (
      sol_pair_view_show (view, fixture->library, look_up (fixture, "two-leg-heel-raise")));
  g_assert_true (sol_pair_view_find (fixture->library) == look_up (fixture, "EX01"));
}

/* In a small place people and handle stay. */
static void
test_compact (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *sources = find (fixture->child, SOL_TYPE_SOURCE_BUTTON, 0);
  int before, after;

  g_assert_true (gtk_widget_get_mapped (sources));
  gtk_widget_measure (fixture->child, GTK_ORIENTATION_VERTICAL, 340, &before, NULL, NULL, NULL);
  g_object_set (fixture->child, "compact", TRUE, "body-height", 150, NULL);
  gtk_widget_measure (fixture->child, GTK_ORIENTATION_VERTICAL, 340, &after, NULL, NULL, NULL);
  turn_over ();
  g_assert_false (gtk_widget_get_mapped (sources));
  g_assert_true (gtk_widget_get_mapped (find (fixture->child, GTK_TYPE_SCALE, 0)));
  g_assert_cmpint (after, <, before);
}

static guint
count_shown (GtkWidget *widget, const char *text)
{
  g_autoptr (GPtrArray) labels = sol_find_all (widget, GTK_TYPE_LABEL);
  guint n = 0;

  for (guint i = 0; i < labels->len; i++)
    n += gtk_widget_get_mapped (labels->pdata[i]) &&
         g_str_equal (gtk_label_get_label (labels->pdata[i]), text);
  return n;
}

/* Where two names do not fit beside each other, each is there once and whole. */
static void
test_initials (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  int before, after;

  g_assert_cmpuint (count_shown (fixture->child, "Gastrocnemius"), ==, 2);
  gtk_widget_measure (fixture->child, GTK_ORIENTATION_HORIZONTAL, -1, &before, NULL, NULL, NULL);
  g_object_set (fixture->child, "initials", TRUE, NULL);
  turn_over ();
  g_assert_cmpuint (count_shown (fixture->child, "Gastrocnemius"), ==, 1);
  g_assert_cmpuint (count_shown (fixture->child, "Soleus"), ==, 1);
  g_assert_cmpuint (count_shown (fixture->child, "G"), ==, 3);
  gtk_widget_measure (fixture->child, GTK_ORIENTATION_HORIZONTAL, -1, &after, NULL, NULL, NULL);
  g_assert_cmpint (after, <, before);
}

static void
test_body_height (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  int height;

  g_object_set (fixture->child, "body-height", 320, NULL);
  gtk_widget_measure (GTK_WIDGET (get_body (fixture, 0)), GTK_ORIENTATION_VERTICAL, -1, &height,
                      NULL, NULL, NULL);
  g_assert_cmpint (height, ==, 320);
}

static void
test_sources (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *button = find (fixture->child, SOL_TYPE_SOURCE_BUTTON, 0);
  GListModel *sources = sol_source_button_get_sources (SOL_SOURCE_BUTTON (button));

  g_assert_cmpuint (g_list_model_get_n_items (sources), ==, 3);
}

/* -- On the page of an exercise -- */

static gboolean
is_shown (Fixture *fixture, GType type)
{
  return gtk_widget_get_mapped (find (fixture->child, type, 0));
}

static GtkListBox *
find_steps (Fixture *fixture)
{
  GtkWidget *list;
  guint nth = 0;

  do
    list = find (fixture->child, GTK_TYPE_LIST_BOX, nth++);
  while (!gtk_widget_has_css_class (list, "sol-steps"));
  return GTK_LIST_BOX (list);
}

/* The header is the pair until a step is chosen, and it can be had back. */
static void
test_page (Fixture *fixture, gconstpointer id)
{
  GtkListBox *rows = find_steps (fixture);
  GtkWidget *pair = find (fixture->child, SOL_TYPE_PAIR_VIEW, 0);

  g_assert_true (is_shown (fixture, SOL_TYPE_PAIR_VIEW));
  g_assert_false (is_shown (fixture, SOL_TYPE_POSE_VIEW));
  g_assert_cmpfloat (sol_pair_view_get_knee_deg (SOL_PAIR_VIEW (pair)), ==,
                     g_str_equal (id, "EX01") ? 45 : 0);
  gtk_list_box_select_row (rows, gtk_list_box_get_row_at_index (rows, 0));
  turn_over ();
  g_assert_false (is_shown (fixture, SOL_TYPE_PAIR_VIEW));
  g_assert_true (is_shown (fixture, SOL_TYPE_POSE_VIEW));
  adw_toggle_group_set_active_name (
      ADW_TOGGLE_GROUP (find (fixture->child, ADW_TYPE_TOGGLE_GROUP, 0)), "pair");
  turn_over ();
  g_assert_true (is_shown (fixture, SOL_TYPE_PAIR_VIEW));
}

static gboolean
is_to_be_shown (GtkWidget *page, const char *part)
{
  GObject *widget = gtk_widget_get_template_child (page, SOL_TYPE_EXERCISE_PAGE, part);

  return gtk_widget_get_visible (GTK_WIDGET (widget));
}

/* What takes longer to make is awaited; nothing stands in its place meanwhile. */
static void
test_page_awaits (Fixture *fixture, gconstpointer id)
{
  GtkWidget *page;

  load (fixture);
  page = sol_exercise_page_new (fixture->library, look_up (fixture, id));
  g_assert_false (is_to_be_shown (page, "pair"));
  g_assert_false (is_to_be_shown (page, "pose"));
  g_assert_false (is_to_be_shown (page, "shown"));
  sol_making_finish (page);
  present (fixture, page);
  g_assert_true (is_shown (fixture, SOL_TYPE_PAIR_VIEW));
  g_assert_true (is_shown (fixture, ADW_TYPE_TOGGLE_GROUP));
  g_assert_false (is_shown (fixture, SOL_TYPE_POSE_VIEW));
}

static void
test_page_without (Fixture *fixture, gconstpointer id G_GNUC_UNUSED)
{
  g_assert_false (is_shown (fixture, SOL_TYPE_PAIR_VIEW));
  g_assert_false (is_shown (fixture, ADW_TYPE_TOGGLE_GROUP));
}

#define ADD(name, func) g_test_add ("/pair-view/" name, Fixture, NULL, set_up, func, tear_down)
#define ADD_PAGE(name, id, func)                                                                   \
  g_test_add ("/pair-view/" name, Fixture, id, set_up_page, func, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("handle", test_handle);
  ADD ("words", test_words);
  ADD ("instruments", test_instruments);
  ADD ("accessible", test_accessible);
  ADD ("knee-moves-handle", test_knee_moves_handle);
  ADD ("show-me", test_show_me);
  ADD ("own-end", test_own_end);
  ADD ("compact", test_compact);
  ADD ("initials", test_initials);
  ADD ("body-height", test_body_height);
  ADD ("sources", test_sources);
  ADD_PAGE ("page/bent", "EX01", test_page);
  ADD_PAGE ("page/straight", "EX05", test_page);
  g_test_add ("/pair-view/page/awaits", Fixture, "EX01", NULL, test_page_awaits, tear_down);
  ADD_PAGE ("page/without", "two-leg-heel-raise", test_page_without);
  return g_test_run ();
}
