/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-ahead.h"

typedef struct {
  GtkWidget *window;
  AdwNavigationView *navigation;
  GtkWidget *button; /* opens "topic:one" */
  SolAhead *ahead;
  guint n_made;
} Fixture;

static AdwNavigationPage *
create_cb (const char *target, gpointer data)
{
  if (!g_str_has_prefix (target, "topic:"))
    return NULL;
  ((Fixture *) data)->n_made++;
  return adw_navigation_page_new (gtk_label_new (target), target);
}

static void
wait_for_frame (Fixture *fixture)
{
  while (!gtk_widget_get_mapped (fixture->window) ||
         gtk_widget_get_width (GTK_WIDGET (fixture->navigation)) == 0)
    g_main_context_iteration (NULL, TRUE);
}

/* A button whose action nobody has can't be used. */
static void
add_action (GtkWidget *window)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) open = g_simple_action_new ("open", G_VARIANT_TYPE_STRING);

  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (open));
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (group));
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->button = g_object_new (GTK_TYPE_BUTTON, "label", "one", "action-name", "win.open", NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (fixture->button), "s", "topic:one");
  fixture->navigation = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  adw_navigation_view_push (fixture->navigation, adw_navigation_page_new (fixture->button, "main"));
  fixture->window = g_object_ref_sink (adw_window_new ());
  add_action (fixture->window);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 400, 400);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->navigation));
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_frame (fixture);
  fixture->ahead =
      sol_ahead_new (GTK_WINDOW (fixture->window), fixture->navigation, create_cb, fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (fixture->ahead);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (fixture->window);
}

static void
wait_for_page (Fixture *fixture, const char *target)
{
  while (!sol_ahead_is_ready (fixture->ahead, target))
    g_main_context_iteration (NULL, TRUE);
}

static const char *
get_title (Fixture *fixture)
{
  return adw_navigation_page_get_title (adw_navigation_view_get_visible_page (fixture->navigation));
}

/* It is made once, has its size before it is seen, and goes when it is gone back from. */
static void
test_opened (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  AdwNavigationPage *page;

  sol_ahead_prepare (fixture->ahead, "topic:one");
  wait_for_page (fixture, "topic:one");
  g_assert_cmpstr (get_title (fixture), ==, "main");
  g_assert_true (sol_ahead_push (fixture->ahead, "topic:one"));
  g_assert_cmpuint (fixture->n_made, ==, 1);
  g_assert_cmpstr (get_title (fixture), ==, "topic:one");
  page = adw_navigation_view_get_visible_page (fixture->navigation);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (page)), ==,
                   gtk_widget_get_width (GTK_WIDGET (fixture->navigation)));
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  adw_navigation_view_pop (fixture->navigation);
  while (page != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (sol_ahead_push (fixture->ahead, "topic:one"));
}

/* There is one at a time. */
static void
test_other (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_ahead_prepare (fixture->ahead, "topic:one");
  wait_for_page (fixture, "topic:one");
  sol_ahead_prepare (fixture->ahead, "topic:two");
  g_assert_false (sol_ahead_is_ready (fixture->ahead, "topic:one"));
  wait_for_page (fixture, "topic:two");
  g_assert_false (sol_ahead_push (fixture->ahead, "topic:one"));
  g_assert_false (sol_ahead_is_ready (fixture->ahead, "topic:two"));
  g_assert_cmpstr (get_title (fixture), ==, "main");
}

/* What has no page of its own, or only one, is opened as ever. */
static void
test_no_page (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_ahead_prepare (fixture->ahead, "structure:soleus");
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_false (sol_ahead_is_ready (fixture->ahead, "structure:soleus"));
  g_assert_false (sol_ahead_push (fixture->ahead, "structure:soleus"));
}

/* Whoever uses the keys is about to open what has the focus. */
static void
test_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  gtk_window_set_focus_visible (GTK_WINDOW (fixture->window), TRUE);
  gtk_window_set_focus (GTK_WINDOW (fixture->window), fixture->button);
  wait_for_page (fixture, "topic:one");
  g_assert_cmpuint (fixture->n_made, ==, 1);
}

static GtkGesture *
find_press (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  GtkGesture *press = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_GESTURE_CLICK (controller) &&
        gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
      press = GTK_GESTURE (controller);
  }
  return press;
}

/* Nobody has let go yet. */
static void
test_pressed (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_signal_emit_by_name (find_press (fixture->window), "pressed", 1, 200.0, 200.0);
  wait_for_page (fixture, "topic:one");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/ahead/opened", test_opened);
  ADD ("/ahead/other", test_other);
  ADD ("/ahead/no-page", test_no_page);
  ADD ("/ahead/focus", test_focus);
  ADD ("/ahead/pressed", test_pressed);
  return g_test_run ();
}
