/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "figure-fixture.h"
#include "sol-anatomy-parts.h"
#include "sol-build.h"
#include "sol-compare-page.h"
#include "sol-find.h"
#include "sol-leg-names.h"
#include "sol-leg-page.h"
#include "sol-leg-view.h"
#include "sol-quiz-page.h"
#include "sol-source-button.h"
#include "sol-stretch-bar.h"

typedef struct {
  SolLibrary *library;
  GtkWidget *window;
  GtkWidget *page;
  SolLegView *view;
} Fixture;

static gboolean
too_late_cb (gpointer label)
{
  g_error ("nothing says “%s”", (const char *) label);
  return G_SOURCE_REMOVE;
}

/* Numbers follow the leg a moment later. */
static void
assert_says (Fixture *fixture, const char *label)
{
  guint id = g_timeout_add_seconds (5, too_late_cb, (gpointer) label);

  while (sol_find_written (fixture->page, label) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (id);
}

static void
turn_over (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  /* As with reduced motion: what bends by itself is there at once. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->library = sol_library_new_builtin ();
  fixture->page = sol_leg_page_new (fixture->library);
  fixture->view = SOL_LEG_VIEW (sol_find (fixture->page, SOL_TYPE_LEG_VIEW));
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 800);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  turn_over ();
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  figure_close (fixture->window, fixture->page);
  figure_let_go (fixture->library);
}

static void
test_rest (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  assert_says (fixture, "straight");
  assert_says (fixture, "square");
  assert_says (fixture, "not stretched");
  assert_says (fixture, "0 mm · 0.0 % of the shank");
}

static void
test_presets (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const struct {
    double knee_deg, ankle_deg;
    const char *knee, *ankle, *gastrocnemius, *soleus;
  } rows[] = {
    { 0, 25, "straight", "25° toes up", "at its limit", "firm" },
    { 20, 38, "bent 20°", "38° toes up", "at its limit", "at its limit" },
    { 75, 39, "bent 75°", "39° toes up", "some", "at its limit" },
    { 90, 0, "bent 90°", "square", "slack", "not stretched" },
    { 0, -35, "straight", "35° pointed", "slack", "not stretched" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_assert_true (gtk_widget_activate_action (fixture->page, "leg.preset", "i", (int) i));
    turn_over ();
    g_assert_cmpfloat (sol_leg_view_get_knee_deg (fixture->view), ==, rows[i].knee_deg);
    g_assert_cmpfloat (sol_leg_view_get_ankle_deg (fixture->view), ==, rows[i].ankle_deg);
    assert_says (fixture, rows[i].knee);
    assert_says (fixture, rows[i].ankle);
    assert_says (fixture, rows[i].gastrocnemius);
    assert_says (fixture, rows[i].soleus);
  }
}

static void
test_sliders_and_leg_in_step (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *scale = sol_find (fixture->page, GTK_TYPE_SCALE);

  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "straight");
  gtk_range_set_value (GTK_RANGE (scale), 45);
  g_assert_cmpfloat (sol_leg_view_get_knee_deg (fixture->view), ==, 45);
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "bent 45°");
  assert_says (fixture, "bent 45°");
  sol_leg_view_bend (fixture->view, 70, -10);
  assert_says (fixture, "bent 70°");
  g_assert_cmpfloat (gtk_range_get_value (GTK_RANGE (scale)), ==, 70);
  g_assert_true (gtk_widget_get_focusable (scale));
}

/* Whatever the posture, the names on a side stand one below the other. */
static void
test_names_keep_apart (Fixture *fixture G_GNUC_UNUSED, gconstpointer data G_GNUC_UNUSED)
{
  SolLeg leg;

  for (double knee_deg = 0; knee_deg <= 130; knee_deg += 5)
    for (double ankle_deg = -50; ankle_deg <= 40; ankle_deg += 5) {
      sol_leg_pose (&leg, knee_deg, ankle_deg);
      for (guint i = 1; i < SOL_N_LEG_NAMES; i++)
        if (i != SOL_N_LEG_NAMES_BEHIND)
          g_assert_cmpfloat (sol_leg_names_get_target (&leg, i).y, >=,
                             sol_leg_names_get_target (&leg, i - 1).y + SOL_LEG_NAMES_APART);
    }
}

static void
test_bars_are_meters (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *bar = sol_find (fixture->page, SOL_TYPE_STRETCH_BAR);

  sol_leg_view_bend (fixture->view, 0, 25);
  assert_says (fixture, "at its limit");
  g_assert_true (GTK_IS_ACCESSIBLE_RANGE (bar));
  gtk_test_accessible_assert_role (bar, GTK_ACCESSIBLE_ROLE_METER);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Gastrocnemius stretched: at its limit");
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 100.0);
}

static void
test_view_is_told (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_leg_view_bend (fixture->view, 90, 0);
  assert_says (fixture, "slack");
  gtk_test_accessible_assert_role (fixture->view, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (fixture->view, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Leg from the side");
  gtk_test_accessible_assert_property (fixture->view, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Gastrocnemius: slack. Soleus: not stretched.");
}

static void
test_tour (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const double steps[][2] = { { 0, 0 }, { 0, 25 }, { 45, 25 }, { 20, 38 }, { 45, 38 } };

  gtk_widget_activate_action (fixture->page, "leg.tour", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    g_autofree char *count = g_strdup_printf ("%u of 5", i + 1);

    turn_over ();
    assert_says (fixture, count);
    g_assert_cmpfloat (sol_leg_view_get_knee_deg (fixture->view), ==, steps[i][0]);
    g_assert_cmpfloat (sol_leg_view_get_ankle_deg (fixture->view), ==, steps[i][1]);
    gtk_widget_activate_action (fixture->page, "leg.tour-step", "i", 1);
  }
  assert_says (fixture, "5 of 5");
  gtk_widget_activate_action (fixture->page, "leg.tour-end", NULL);
}

static void
test_sources_are_named (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *button = sol_find (fixture->page, SOL_TYPE_SOURCE_BUTTON);
  GListModel *sources = sol_source_button_get_sources (SOL_SOURCE_BUTTON (button));

  g_assert_cmpuint (g_list_model_get_n_items (sources), ==, 4);
}

static void
test_mirror (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  gboolean mirrored;

  g_settings_set_string (settings, "shown-leg", "left");
  {
    GtkWidget *page = g_object_ref_sink (sol_leg_page_new (fixture->library));

    g_object_get (sol_find (page, SOL_TYPE_LEG_VIEW), "mirrored", &mirrored, NULL);
    g_assert_true (mirrored);
    g_assert_finalize_object (page);
  }
  g_settings_reset (settings, "shown-leg");
}

/* The part that was shown last opens again; what is to be seen of the leg opens the part of it. */
static void
test_parts (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  GtkWidget *parts = g_object_ref_sink (sol_anatomy_parts_new (fixture->library));
  GtkWidget *leg;
  SolLegTarget target;
  g_autofree char *part = NULL;

  g_assert_true (sol_leg_target_read (&target, fixture->library, "leg:30,-10"));
  sol_anatomy_parts_show_target (SOL_ANATOMY_PARTS (parts), &target);
  leg = sol_find (parts, SOL_TYPE_LEG_VIEW); /* made when it was asked for */
  part = g_settings_get_string (settings, "anatomy-part");
  g_assert_cmpstr (part, ==, "bend-the-knee");
  g_assert_cmpfloat (sol_leg_view_get_knee_deg (SOL_LEG_VIEW (leg)), ==, 30);
  g_assert_cmpfloat (sol_leg_view_get_ankle_deg (SOL_LEG_VIEW (leg)), ==, -10);
  g_clear_pointer (&part, g_free);

  g_assert_true (sol_anatomy_parts_show (SOL_ANATOMY_PARTS (parts), "bend-the-knee"));
  g_assert_false (sol_anatomy_parts_show (SOL_ANATOMY_PARTS (parts), "soleus"));
  g_assert_true (sol_leg_target_read (&target, fixture->library, "structure:soleus"));
  sol_anatomy_parts_show_target (SOL_ANATOMY_PARTS (parts), &target);
  part = g_settings_get_string (settings, "anatomy-part");
  g_assert_cmpstr (part, ==, "explore");
  g_assert_finalize_object (parts);
  g_settings_reset (settings, "anatomy-part");
}

/* As the pointer does on its way to @widget. */
static void
point_at (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_EVENT_CONTROLLER_MOTION (controller))
      g_signal_emit_by_name (controller, "enter", 1.0, 1.0);
  }
}

/* The other parts take memory when someone comes to where one turns to them, which the focus of a
 * window that comes up does not mean. */
static void
test_other_parts (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWindow *window = g_object_ref (GTK_WINDOW (gtk_window_new ()));
  GtkWidget *parts = sol_anatomy_parts_new (fixture->library);

  gtk_window_set_child (window, parts);
  gtk_window_present (window);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_nonnull (sol_find (parts, SOL_TYPE_LEG_PAGE));
  g_assert_null (sol_find (parts, SOL_TYPE_COMPARE_PAGE));
  point_at (sol_find (parts, ADW_TYPE_INLINE_VIEW_SWITCHER));
  g_assert_null (sol_find (parts, SOL_TYPE_COMPARE_PAGE));
  while (sol_find (parts, SOL_TYPE_QUIZ_PAGE) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (sol_find (parts, SOL_TYPE_COMPARE_PAGE));
  gtk_window_destroy (window);
  g_assert_finalize_object (window);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/leg-page/rest", test_rest);
  ADD ("/leg-page/presets", test_presets);
  ADD ("/leg-page/sliders-and-leg-in-step", test_sliders_and_leg_in_step);
  ADD ("/leg-page/names-keep-apart", test_names_keep_apart);
  ADD ("/leg-page/bars-are-meters", test_bars_are_meters);
  ADD ("/leg-page/view-is-told", test_view_is_told);
  ADD ("/leg-page/tour", test_tour);
  ADD ("/leg-page/sources-are-named", test_sources_are_named);
  ADD ("/leg-page/mirror", test_mirror);
  ADD ("/leg-page/parts", test_parts);
  ADD ("/leg-page/other-parts", test_other_parts);
  return g_test_run ();
}
