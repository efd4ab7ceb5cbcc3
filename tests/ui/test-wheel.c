/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "application-window.h"
#include "sol-wheel.h"
#include "window-fixture.h"

/* Whether the wheel turns @widget, and not the page that it is on. */
static gboolean
takes_wheel (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  guint n_wheels = 0, n_on = 0;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (!GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
      continue;
    n_wheels++;
    n_on += gtk_event_controller_get_propagation_phase (controller) != GTK_PHASE_NONE ? 1 : 0;
  }
  g_assert_cmpuint (n_wheels, ==, 1);
  return n_on > 0;
}

static void
test_focus (Fixture *fixture G_GNUC_UNUSED, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scale = gtk_scale_new_with_range (GTK_ORIENTATION_HORIZONTAL, 0, 45, 1);
  GtkWidget *calendar = gtk_calendar_new ();
  GtkWidget *button = gtk_button_new_with_label ("Show Me");
  GtkWidget *window = window_fixture_new (box, 360, 480);

  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (box), scale);
  gtk_box_append (GTK_BOX (box), calendar);
  sol_wheel_take_with_focus (scale);
  sol_wheel_leave_to_page (calendar);
  gtk_window_present (GTK_WINDOW (window));
  sol_wait_ms (300);
  gtk_widget_grab_focus (button);
  g_assert_false (takes_wheel (scale));
  gtk_widget_grab_focus (scale);
  g_assert_true (takes_wheel (scale));
  gtk_widget_grab_focus (calendar);
  g_assert_false (takes_wheel (scale));
  g_assert_false (takes_wheel (calendar));
  window_fixture_close (window);
}

static void
assert_scrolls (GPtrArray *widgets)
{
  for (guint i = 0; i < widgets->len; i++)
    if (gtk_widget_get_ancestor (widgets->pdata[i], GTK_TYPE_SCROLLED_WINDOW) != NULL &&
        takes_wheel (widgets->pdata[i])) {
      g_test_message ("%s", G_OBJECT_TYPE_NAME (widgets->pdata[i]));
      g_test_fail ();
    }
}

/* Whatever a wheel turns on a page that it scrolls waits for the focus. */
static void
test_pages (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const places[] = { "bend-the-knee", "see-the-difference", "exercise:EX05",
                                        "progress" };
  guint n = 0;

  gtk_window_present (GTK_WINDOW (fixture->window));
  activate (fixture, "app.preferences", NULL);
  for (guint i = 0; i <= G_N_ELEMENTS (places); i++) {
    g_autoptr (GPtrArray) scales = NULL;
    g_autoptr (GPtrArray) calendars = NULL;

    sol_wait_ms (500);
    scales = sol_find_all (fixture->window, GTK_TYPE_SCALE);
    calendars = sol_find_all (fixture->window, GTK_TYPE_CALENDAR);
    assert_scrolls (scales);
    assert_scrolls (calendars);
    n += scales->len + calendars->len;
    if (i < G_N_ELEMENTS (places))
      activate (fixture, "win.open", places[i]);
  }
  g_assert_cmpuint (n, >, 0);
}

static void
add_tests (const char *home G_GNUC_UNUSED)
{
  g_test_add ("/ui/wheel/focus", Fixture, NULL, set_up, test_focus, tear_down);
  g_test_add ("/ui/wheel/pages", Fixture, NULL, set_up, test_pages, tear_down);
}

int
main (int argc, char **argv)
{
  return application_fixture_run (argc, argv, add_tests);
}
