/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-stage-choice.h"

#include <adwaita.h>

#include "figure-fixture.h"
#include "sol-build.h"

#define FIGURE "posterior"

typedef struct {
  SolLibrary *library;
  GSettings *settings;
  GtkWidget *window;
  SolFigureArea *area;
  AdwToggleGroup *toggles;
  GtkDropDown *menu;
  SolStageChoice *choice;
  SolFigure *figure;
} Fixture;

static GtkWidget *
create_content (Fixture *fixture)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->area = g_object_new (SOL_TYPE_FIGURE_AREA, "vexpand", TRUE, NULL);
  fixture->toggles = ADW_TOGGLE_GROUP (adw_toggle_group_new ());
  fixture->menu =
      g_object_new (GTK_TYPE_DROP_DOWN, "factory", gtk_signal_list_item_factory_new (), NULL);
  gtk_widget_set_visible (GTK_WIDGET (fixture->toggles), FALSE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->toggles));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->menu));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->area));
  return box;
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->settings = g_settings_new (APPLICATION_ID);
  g_settings_reset (fixture->settings, "figure-stage");
  fixture->library = sol_library_new_builtin ();
  fixture->figure = sol_library_lookup (fixture->library, SOL_TYPE_FIGURE, FIGURE);
  g_assert_nonnull (fixture->figure);
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 800);
  adw_window_set_content (ADW_WINDOW (fixture->window), create_content (fixture));
  fixture->choice = sol_stage_choice_new (fixture->toggles, fixture->menu, fixture->area);
  sol_figure_area_show (fixture->area, fixture->library, fixture->figure);
  sol_stage_choice_show (fixture->choice, fixture->figure);
  gtk_window_present (GTK_WINDOW (fixture->window));
  figure_let_settle (fixture->area);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (fixture->choice);
  figure_close (fixture->window, fixture->area);
  g_clear_object (&fixture->settings);
  figure_let_go (fixture->library);
}

static const char *
get_in_menu (Fixture *fixture)
{
  SolValue *stage = gtk_drop_down_get_selected_item (fixture->menu);

  return stage != NULL ? sol_value_get_id (stage) : NULL;
}

static void
assert_stage (Fixture *fixture, const char *stage)
{
  g_assert_cmpstr (sol_figure_area_get_stage (fixture->area), ==, stage);
  g_assert_cmpstr (get_in_menu (fixture), ==, stage);
  g_assert_cmpstr (adw_toggle_group_get_active_name (fixture->toggles), ==, stage);
}

/* Nobody waits for toggles that are not seen; when they are, they say what the others do. */
static void
test_late (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  guint n = g_list_model_get_n_items (sol_figure_get_stages (fixture->figure));

  g_assert_cmpuint (n, >, 1);
  g_assert_cmpuint (adw_toggle_group_get_n_toggles (fixture->toggles), ==, 0);
  sol_figure_area_set_stage (fixture->area, "bones");
  gtk_widget_set_visible (GTK_WIDGET (fixture->toggles), TRUE);
  g_assert_cmpuint (adw_toggle_group_get_n_toggles (fixture->toggles), ==, n);
  assert_stage (fixture, "bones");
  /* Seen again, they are no more than they were. */
  gtk_widget_set_visible (GTK_WIDGET (fixture->toggles), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (fixture->toggles), TRUE);
  g_assert_cmpuint (adw_toggle_group_get_n_toggles (fixture->toggles), ==, n);
}

static void
test_choosing (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_widget_set_visible (GTK_WIDGET (fixture->toggles), TRUE);
  assert_stage (fixture, "superficial");
  adw_toggle_group_set_active_name (fixture->toggles, "bones");
  assert_stage (fixture, "bones");
  gtk_drop_down_set_selected (fixture->menu, 0);
  assert_stage (fixture, "superficial");
  sol_figure_area_set_stage (fixture->area, "soleus-removed");
  assert_stage (fixture, "soleus-removed");
}

/* What the leg is peeled to stays while there is nothing to choose from, and after. */
static void
test_clear (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_widget_set_visible (GTK_WIDGET (fixture->toggles), TRUE);
  sol_figure_area_set_stage (fixture->area, "bones");
  sol_stage_choice_clear (fixture->choice);
  g_assert_cmpuint (adw_toggle_group_get_n_toggles (fixture->toggles), ==, 0);
  g_assert_null (get_in_menu (fixture));
  g_assert_cmpstr (sol_figure_area_get_stage (fixture->area), ==, "bones");
  sol_stage_choice_show (fixture->choice, fixture->figure);
  assert_stage (fixture, "bones");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(name)                                                                                  \
  g_test_add ("/ui/stage-choice/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (late);
  ADD (choosing);
  ADD (clear);
#undef ADD
  return g_test_run ();
}
