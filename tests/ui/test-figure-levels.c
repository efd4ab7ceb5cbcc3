/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>
#include <string.h>

#include "figure-fixture.h"
#include "list-names.h"
#include "sol-anatomy-page.h"
#include "sol-build.h"
#include "sol-figure-area.h"
#include "sol-figure-levels.h"
#include "sol-find.h"
#include "sol-level-picker.h"
#include "sol-structure-spot.h"

typedef struct {
  SolLibrary *library;
  GSettings *settings;
  GtkWidget *window;
  GtkWidget *page;
  SolFigureArea *area;
  GtkWidget *picker;
} Fixture;

static void
show_figure (Fixture *fixture, const char *id)
{
  g_settings_set_string (fixture->settings, "figure", id);
  figure_let_settle (fixture->area);
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->settings = g_settings_new (APPLICATION_ID);
  g_settings_reset (fixture->settings, "figure-stage");
  g_settings_set_string (fixture->settings, "figure", "section-50");
  fixture->library = sol_library_new_builtin ();
  fixture->page = sol_anatomy_page_new (fixture->library);
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 800);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->page);
  fixture->area = SOL_FIGURE_AREA (sol_find (fixture->page, SOL_TYPE_FIGURE_AREA));
  fixture->picker = sol_find (fixture->page, SOL_TYPE_LEVEL_PICKER);
  gtk_window_present (GTK_WINDOW (fixture->window));
  figure_let_settle (fixture->area);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  figure_close (fixture->window, fixture->picker);
  g_clear_object (&fixture->settings);
  figure_let_go (fixture->library);
}

/* The @n-th of the choices, from the top. */
static GtkCheckButton *
get_choice (Fixture *fixture, guint n)
{
  GtkWidget *child = gtk_widget_get_first_child (fixture->picker);

  for (; n > 0; n--)
    child = gtk_widget_get_next_sibling (child);
  return GTK_CHECK_BUTTON (child);
}

/* The highest stands at the top; what is shown is chosen. */
static void
test_choices (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const levels[] = { "70 %", "50 %", "30 %" };
  const char *label = "50 %, Calf cut across in the middle";
  graphene_rect_t above = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  g_assert_true (gtk_widget_get_mapped (fixture->picker));
  gtk_test_accessible_assert_role (fixture->picker, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++) {
    GtkCheckButton *choice = get_choice (fixture, i);
    graphene_rect_t box;

    g_assert_cmpstr (gtk_check_button_get_label (choice), ==, levels[i]);
    g_assert_true (gtk_check_button_get_active (choice) == (i == 1));
    gtk_test_accessible_assert_role (choice, GTK_ACCESSIBLE_ROLE_RADIO);
    g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (choice), fixture->picker, &box));
    g_assert_cmpfloat (box.origin.y, >=, above.origin.y + above.size.height);
    above = box;
  }
  gtk_test_accessible_assert_property (get_choice (fixture, 1), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       label);
  button_names_assert (fixture->picker);
}

/* The second number of “"@point": [x, y]” in @map. */
static double
read_y (const char *map, const char *point)
{
  g_autofree char *key = g_strdup_printf ("\"%s\": [", point);
  const char *at = strstr (map, key);

  g_assert_nonnull (at);
  at = strchr (at, ',');
  g_assert_nonnull (at);
  return g_ascii_strtod (at + 1, NULL);
}

/* The small leg may be any of these plates: knee and ankle are where the picker takes them for. */
static void
test_plates (Fixture *fixture G_GNUC_UNUSED, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const maps[] = { "posterior.json", "medial.json", "lateral.json" };

  for (guint i = 0; i < G_N_ELEMENTS (maps); i++) {
    g_autofree char *path = g_test_build_filename (G_TEST_DIST, "figure", maps[i], NULL);
    g_autofree char *map = NULL;
    g_autoptr (GError) error = NULL;

    g_file_get_contents (path, &map, NULL, &error);
    g_assert_no_error (error);
    g_assert_cmpfloat (read_y (map, "knee"), ==, SOL_LEVEL_PICKER_KNEE_Y);
    g_assert_cmpfloat (read_y (map, "ankle"), ==, SOL_LEVEL_PICKER_ANKLE_Y);
  }
}

/* Picking another turns to it; turning to another by the menu is picked. */
static void
test_pick (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *figure = NULL;

  gtk_check_button_set_active (get_choice (fixture, 2), TRUE);
  figure_let_settle (fixture->area);
  figure = g_settings_get_string (fixture->settings, "figure");
  g_assert_cmpstr (figure, ==, "section-30");
  show_figure (fixture, "section-70");
  g_assert_true (gtk_check_button_get_active (get_choice (fixture, 0)));
}

/* Beside the whole leg there is nothing to pick. */
static void
test_hidden (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_figure (fixture, "posterior");
  g_assert_false (gtk_widget_get_visible (fixture->picker));
  g_assert_false (gtk_widget_get_mapped (gtk_widget_get_parent (fixture->picker)));
  show_figure (fixture, "section-50");
  g_assert_true (gtk_widget_get_visible (fixture->picker));
}

static double
find_middle (Fixture *fixture, const char *id)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (fixture->area)); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    graphene_rect_t box;

    if (SOL_IS_STRUCTURE_SPOT (child) &&
        g_str_equal (sol_structure_spot_get_id (SOL_STRUCTURE_SPOT (child)), id) &&
        gtk_widget_compute_bounds (child, GTK_WIDGET (fixture->area), &box))
      return box.origin.x + box.size.width / 2;
  }
  g_assert_not_reached ();
}

/* Seen from below, left and right change places, also for keys and screen readers; that is said. */
static void
test_mirrored (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  double middle = gtk_widget_get_width (GTK_WIDGET (fixture->area)) / 2.0;
  double fibula = find_middle (fixture, "fibula");
  g_autofree char *above = sol_figure_area_dup_title (fixture->area);
  g_autofree char *below = NULL;

  g_assert_cmpstr (above, ==, "Calf cut across in the middle, seen from above");
  g_assert_cmpfloat (fibula, >, middle);
  gtk_widget_activate_action (GTK_WIDGET (fixture->area), "figure.mirrored", NULL);
  figure_let_settle (fixture->area);
  g_assert_cmpfloat_with_epsilon (find_middle (fixture, "fibula"), 2 * middle - fibula, 2);
  below = sol_figure_area_dup_title (fixture->area);
  g_assert_cmpstr (below, ==, "Calf cut across in the middle, seen from below");
}

/* A whole leg is never mirrored: it would be the other one. */
static void
test_never_mirrored (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  double fibula;
  g_autofree char *title = NULL;

  show_figure (fixture, "posterior");
  fibula = find_middle (fixture, "fibula");
  g_object_set (fixture->area, "mirrored", TRUE, NULL);
  figure_let_settle (fixture->area);
  g_assert_cmpfloat (find_middle (fixture, "fibula"), ==, fibula);
  title = sol_figure_area_dup_title (fixture->area);
  g_assert_cmpstr (title, ==, "Right calf from behind");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(name)                                                                                  \
  g_test_add ("/ui/figure-levels/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (choices);
  ADD (plates);
  ADD (pick);
  ADD (hidden);
  ADD (mirrored);
  ADD (never_mirrored);
#undef ADD
  return g_test_run ();
}
