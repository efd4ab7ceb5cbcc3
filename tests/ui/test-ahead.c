/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-ahead.h"
#include "sol-fold.h"
#include "sol-making.h"
#include "sol-pages.h"
#include "window-fixture.h"

typedef struct {
  GtkWidget *window;
  AdwNavigationView *navigation;
  GtkWidget *button; /* opens "topic:one" */
  SolAhead *ahead;
  guint n_made;
} Fixture;

static GtkWidget *
create_label_cb (gpointer item, gpointer data G_GNUC_UNUSED)
{
  return gtk_label_new (gtk_string_object_get_string (item));
}

static AdwNavigationPage *
create_long_page (void)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  AdwNavigationPage *page = adw_navigation_page_new (scroller, "long");

  for (guint i = 0; i < 200; i++)
    gtk_string_list_append (words, "row");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  sol_making_fill_list (GTK_WIDGET (page), GTK_LIST_BOX (list), G_LIST_MODEL (words),
                        create_label_cb, NULL);
  return page;
}

static AdwNavigationPage *
create_cb (const char *target, gpointer data)
{
  if (g_str_equal (target, "topic:long"))
    return create_long_page ();
  if (!g_str_has_prefix (target, "topic:") && !g_str_equal (target, SOL_PAGES_HELP))
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

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const GActionEntry actions[] = { { "open", NULL, "s" }, { "help" } };

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->button = g_object_new (GTK_TYPE_BUTTON, "label", "one", "action-name", "win.open", NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (fixture->button), "s", "topic:one");
  fixture->navigation = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  adw_navigation_view_push (fixture->navigation, adw_navigation_page_new (fixture->button, "main"));
  fixture->window = window_fixture_new (GTK_WIDGET (fixture->navigation), 400, 400);
  window_fixture_add_actions (fixture->window, actions, G_N_ELEMENTS (actions));
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_frame (fixture);
  fixture->ahead =
      sol_ahead_new (GTK_WINDOW (fixture->window), fixture->navigation, create_cb, fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (fixture->ahead);
  window_fixture_close (fixture->window);
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

/* What has a key and a button of its own is made as well. */
static void
test_help (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_actionable_set_action_name (GTK_ACTIONABLE (fixture->button), NULL);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (fixture->button), NULL);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (fixture->button), "win.help");
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  gtk_window_set_focus_visible (GTK_WINDOW (fixture->window), TRUE);
  gtk_window_set_focus (GTK_WINDOW (fixture->window), fixture->button);
  wait_for_page (fixture, SOL_PAGES_HELP);
  g_assert_true (sol_ahead_push (fixture->ahead, SOL_PAGES_HELP));
}

/* Whoever opens it has all of it in time: what is made after the first frame is made ahead, too,
 * and what does not fit on the screen waits until it is seen. */
static void
test_long_page (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page;

  sol_ahead_prepare (fixture->ahead, "topic:long");
  wait_for_page (fixture, "topic:long");
  g_assert_true (sol_ahead_push (fixture->ahead, "topic:long"));
  page = GTK_WIDGET (adw_navigation_view_get_visible_page (fixture->navigation));
  g_assert_true (sol_making_is_done (page));
  g_assert_false (sol_fold_is_open (page));
  while (!sol_fold_is_open (page))
    g_main_context_iteration (NULL, TRUE);
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
  ADD ("/ahead/help", test_help);
  ADD ("/ahead/long-page", test_long_page);
  return g_test_run ();
}
