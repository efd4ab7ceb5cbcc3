/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "figure-fixture.h"
#include "sol-figure-area-private.h"
#include "sol-figure-zoom.h"

#define CLOSE 8

typedef struct {
  SolLibrary *library;
  GtkWidget *window;
  SolFigureArea *area;
  SolFigureZoom *zoom;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *area = g_object_new (SOL_TYPE_FIGURE_AREA, NULL);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  fixture->library = sol_library_new_builtin ();
  fixture->area = SOL_FIGURE_AREA (area);
  fixture->zoom = sol_figure_area_get_zoom (fixture->area);
  sol_figure_area_show (fixture->area, fixture->library,
                        sol_library_lookup (fixture->library, SOL_TYPE_FIGURE, "heel"));
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 400, 400);
  adw_window_set_content (ADW_WINDOW (fixture->window), area);
  gtk_window_present (GTK_WINDOW (fixture->window));
  figure_let_settle (fixture->area);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  figure_close (fixture->window, fixture->area);
  figure_let_go (fixture->library);
}

static double
get_zoom (Fixture *fixture)
{
  return sol_figure_zoom_get_camera (fixture->zoom)->zoom;
}

static void
come_close (Fixture *fixture)
{
  sol_figure_zoom_by (fixture->zoom, CLOSE, 200, 200);
  figure_let_settle (fixture->area);
  g_assert_cmpfloat (get_zoom (fixture), ==, CLOSE);
}

/* Where a key leads is known at once, painted once, and named when it is reached. */
static void
test_ahead (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gboolean painted = FALSE, was_on_the_way = FALSE;

  sol_figure_zoom_by (fixture->zoom, CLOSE, 200, 200);
  while (sol_figure_zoom_is_moving (fixture->zoom)) {
    g_assert_cmpfloat (sol_figure_zoom_find_target (fixture->zoom).zoom, ==, CLOSE);
    g_main_context_iteration (NULL, TRUE);
    if (get_zoom (fixture) <= 1)
      continue;
    was_on_the_way |= get_zoom (fixture) < CLOSE;
    g_assert_true (!painted || sol_structure_detail_is_settled (fixture->area->detail));
    painted = sol_structure_detail_is_settled (fixture->area->detail);
  }
  g_assert_true (was_on_the_way);
  g_assert_cmpfloat (get_zoom (fixture), ==, CLOSE);
  g_assert_cmpuint (fixture->area->rest_id, ==, 0);
}

/* On the way back nothing is painted, and what was seen sharply stays so. */
static void
test_back (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  come_close (fixture);
  sol_figure_zoom_fit (fixture->zoom);
  while (sol_figure_zoom_is_moving (fixture->zoom)) {
    g_assert_true (sol_structure_detail_is_settled (fixture->area->detail));
    g_main_context_iteration (NULL, TRUE);
  }
  g_assert_cmpfloat (get_zoom (fixture), ==, 1);
}

/* Nobody knows which notch of a wheel is the last: names wait, and come back by themselves. */
static void
test_wheel (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GListModel) all = gtk_widget_observe_controllers (GTK_WIDGET (fixture->area));
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (GtkEventController) scroll = g_list_model_get_item (all, i);

    if (GTK_IS_EVENT_CONTROLLER_SCROLL (scroll))
      g_signal_emit_by_name (scroll, "scroll", 0.0, -1.0, &handled);
  }
  g_assert_true (handled);
  g_assert_cmpfloat (get_zoom (fixture), >, 1);
  g_assert_false (sol_figure_zoom_is_moving (fixture->zoom));
  g_assert_cmpuint (fixture->area->rest_id, !=, 0);
  figure_let_settle (fixture->area);
  g_assert_cmpuint (fixture->area->rest_id, ==, 0);
}

#define ADD(name)                                                                                  \
  g_test_add ("/ui/figure-zoom/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD (ahead);
  ADD (back);
  ADD (wheel);
  return g_test_run ();
}
