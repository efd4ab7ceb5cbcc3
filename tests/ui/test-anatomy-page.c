/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "figure-fixture.h"
#include "sol-anatomy-page.h"
#include "sol-build.h"
#include "sol-figure-area.h"
#include "sol-figure-tools.h"
#include "sol-find.h"
#include "sol-making.h"
#include "sol-press.h"
#include "sol-structure-list.h"
#include "sol-structure-pane.h"
#include "sol-structure-spot.h"

typedef struct {
  SolLibrary *library;
  GSettings *settings;
  GtkWidget *window;
  SolAnatomyPage *page;
  SolFigureArea *area;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->settings = g_settings_new (APPLICATION_ID);
  g_settings_reset (fixture->settings, "figure");
  g_settings_reset (fixture->settings, "figure-stage");
  g_settings_reset (fixture->settings, "show-attachments");
  fixture->library = sol_library_new_builtin ();
  fixture->page = SOL_ANATOMY_PAGE (sol_anatomy_page_new (fixture->library));
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 800);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  fixture->area = SOL_FIGURE_AREA (sol_find (GTK_WIDGET (fixture->page), SOL_TYPE_FIGURE_AREA));
  g_assert_nonnull (fixture->area);
  gtk_window_present (GTK_WINDOW (fixture->window));
  figure_let_settle (fixture->area);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  figure_close (fixture->window, fixture->page);
  g_clear_object (&fixture->settings);
  figure_let_go (fixture->library);
}

/* However long the name of a stage is, it does not push the page out of a narrow window. */
static void
test_long_stage (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *stages = sol_find (GTK_WIDGET (fixture->page), GTK_TYPE_DROP_DOWN);
  int minimum;

  gtk_widget_set_visible (stages, TRUE);
  sol_figure_area_set_stage (fixture->area, "gastrocnemius-removed");
  figure_let_settle (fixture->area);
  gtk_widget_measure (stages, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, >, 0);
  g_assert_cmpint (minimum, <, 120);
}

/* Nothing is shown for an id that no structure has. */
static void
show_structure (Fixture *fixture, const char *id)
{
  sol_anatomy_page_show (fixture->page, NULL, NULL,
                         sol_library_lookup (fixture->library, SOL_TYPE_STRUCTURE, id));
}

static GtkWidget *
find_spot (Fixture *fixture, const char *id)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (fixture->area)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (SOL_IS_STRUCTURE_SPOT (child) &&
        g_str_equal (sol_structure_spot_get_id (SOL_STRUCTURE_SPOT (child)), id))
      return child;
  return NULL;
}

static const char *
get_selected_id (Fixture *fixture)
{
  SolStructure *selected = sol_anatomy_page_get_selected (fixture->page);

  return selected == NULL ? NULL : sol_value_get_id (SOL_VALUE (selected));
}

static void
assert_says (GtkWidget *widget, const char *words)
{
  g_autofree char *text = sol_dup_texts (widget);

  if (strstr (text, words) == NULL)
    g_test_fail_printf ("“%s” is not among:\n%s", words, text);
}

static void
test_select (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *spot = find_spot (fixture, "gastrocnemius-medial");
  GtkWidget *pane = sol_find (GTK_WIDGET (fixture->page), SOL_TYPE_STRUCTURE_PANE);

  g_assert_nonnull (spot);
  g_assert_null (get_selected_id (fixture));
  g_assert_false (gtk_widget_get_mapped (pane));
  g_assert_true (gtk_widget_activate_action (spot, "structure.select", NULL));
  figure_let_settle (fixture->area);
  g_assert_cmpstr (get_selected_id (fixture), ==, "gastrocnemius-medial");
  g_assert_true (gtk_widget_get_mapped (pane));
  assert_says (pane, "Gastrocnemius, medial head");
  assert_says (pane, "Caput mediale musculi gastrocnemii");
  assert_says (pane, "Origin");
  assert_says (pane, "Where It Is Fixed");
  assert_says (pane, "Exercises for It");
  assert_says (pane, "It is a part of this");
}

static void
test_accessible (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *spot = find_spot (fixture, "soleus");

  g_assert_nonnull (spot);
  gtk_test_accessible_assert_role (fixture->area, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (fixture->area, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Right calf from behind");
  gtk_test_accessible_assert_role (spot, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (spot, GTK_ACCESSIBLE_PROPERTY_LABEL, "Soleus");
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (spot),
                                                   GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  g_assert_false (
      gtk_test_accessible_has_state (GTK_ACCESSIBLE (spot), GTK_ACCESSIBLE_STATE_SELECTED));
  show_structure (fixture, "soleus");
  figure_let_settle (fixture->area);
  gtk_test_accessible_assert_state (find_spot (fixture, "soleus"), GTK_ACCESSIBLE_STATE_SELECTED,
                                    TRUE);
}

/* What stands above the list is a structure too. */
static void
test_heroes (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *row = gtk_widget_get_ancestor (sol_find_written (GTK_WIDGET (fixture->page), "Soleus"),
                                            GTK_TYPE_LIST_BOX_ROW);
  g_autofree char *pointed = NULL;

  g_assert_true (gtk_widget_grab_focus (row));
  g_object_get (fixture->area, "pointed", &pointed, NULL);
  g_assert_cmpstr (pointed, ==, "soleus");
}

/* Under attachments all soft tissue is glass: who peels it off wants to see that. What a program
 * peels off for what is selected leaves them. */
static void
test_peel_hides_attachments (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *tools = sol_find (GTK_WIDGET (fixture->page), SOL_TYPE_FIGURE_TOOLS);
  gboolean shown;

  g_object_set (fixture->area, "attachments", TRUE, NULL);
  show_structure (fixture, "popliteus");
  figure_let_settle (fixture->area);
  g_object_get (fixture->area, "attachments", &shown, NULL);
  g_assert_true (shown);
  gtk_range_set_value (GTK_RANGE (sol_find (tools, GTK_TYPE_SCALE)), 1);
  g_object_get (fixture->area, "attachments", &shown, NULL);
  g_assert_false (shown);
  g_assert_cmpfloat (sol_dissection_get_depth (sol_figure_area_get_dissection (fixture->area)), ==,
                     1);
  g_object_set (fixture->area, "attachments", TRUE, NULL);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->area), "figure.show-all", NULL));
  g_object_get (fixture->area, "attachments", &shown, NULL);
  g_assert_false (shown);
}

/* What the slider stands at is no number to a person who hears it. */
static void
test_peel_told (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *peel =
      sol_find (sol_find (GTK_WIDGET (fixture->page), SOL_TYPE_FIGURE_TOOLS), GTK_TYPE_SCALE);

  sol_dissection_set_depth (sol_figure_area_get_dissection (fixture->area), 0);
  gtk_test_accessible_assert_property (peel, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "All muscles, 0 of 10 layers off");
  sol_dissection_set_depth (sol_figure_area_get_dissection (fixture->area), 2.5);
  gtk_test_accessible_assert_property (peel, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "All muscles, 2.5 of 10 layers off");
}

static const char *
get_focused_id (Fixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  g_assert_true (SOL_IS_STRUCTURE_SPOT (focus));
  return sol_structure_spot_get_id (SOL_STRUCTURE_SPOT (focus));
}

static void
test_keyboard (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *area = GTK_WIDGET (fixture->area);
  g_autofree char *first = NULL;

  /* Tab goes in, arrows move within, Tab goes out. */
  g_assert_true (gtk_widget_child_focus (area, GTK_DIR_TAB_FORWARD));
  first = g_strdup (get_focused_id (fixture));
  g_assert_true (gtk_widget_child_focus (area, GTK_DIR_DOWN));
  g_assert_cmpstr (get_focused_id (fixture), !=, first);
  g_assert_false (gtk_widget_child_focus (area, GTK_DIR_TAB_FORWARD));

  gtk_widget_grab_focus (find_spot (fixture, "gastrocnemius-medial"));
  g_assert_true (gtk_widget_child_focus (area, GTK_DIR_RIGHT));
  g_assert_cmpstr (get_focused_id (fixture), !=, "gastrocnemius-medial");

  /* Far up, the focus stays where it is, and in the figure. */
  for (int i = 0; i < 60; i++)
    g_assert_true (gtk_widget_child_focus (area, GTK_DIR_UP));
  get_focused_id (fixture);
}

/* The pane lies folded away in a narrow window: its bar tells that it opens, and whether it is. */
static void
test_bar (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  AdwMultiLayoutView *layouts =
      ADW_MULTI_LAYOUT_VIEW (sol_find (fixture->page, ADW_TYPE_MULTI_LAYOUT_VIEW));
  AdwBottomSheet *sheet;
  GtkAccessible *bar;

  adw_multi_layout_view_set_layout_name (layouts, "narrow");
  sheet = ADW_BOTTOM_SHEET (sol_find (layouts, ADW_TYPE_BOTTOM_SHEET));
  bar = GTK_ACCESSIBLE (
      gtk_widget_get_ancestor (adw_bottom_sheet_get_bottom_bar (sheet), GTK_TYPE_BUTTON));
  gtk_test_accessible_assert_state (bar, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  adw_bottom_sheet_set_open (sheet, TRUE);
  gtk_test_accessible_assert_state (bar, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  adw_bottom_sheet_set_open (sheet, FALSE);
  gtk_test_accessible_assert_state (bar, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
}

/* Escape selects nothing, and leaves the focus where keys still reach it: in a narrow window the
 * list lies folded away. */
static void
test_escape (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);
  GtkWidget *focus;

  show_structure (fixture, "soleus");
  g_assert_true (gtk_widget_grab_focus (sol_find (page, GTK_TYPE_MENU_BUTTON)));
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (sol_press (page, "Escape"));
  g_assert_null (sol_anatomy_page_get_selected (fixture->page));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == focus);
  g_assert_true (gtk_widget_get_mapped (focus));
  g_assert_false (sol_press (page, "Escape"));
}

/* Tab enters the figure at what is selected. */
static void
test_focus_selected (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_structure (fixture, "calcaneus");
  figure_let_settle (fixture->area);
  gtk_root_set_focus (GTK_ROOT (fixture->window), NULL);
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (fixture->area), GTK_DIR_TAB_FORWARD));
  g_assert_cmpstr (get_focused_id (fixture), ==, "calcaneus");
}

static void
test_stages (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *stage = NULL;

  g_assert_cmpstr (sol_figure_area_get_stage (fixture->area), ==, "superficial");
  sol_figure_area_set_stage (fixture->area, "bones");
  figure_let_settle (fixture->area);
  g_assert_null (find_spot (fixture, "gastrocnemius-medial"));
  g_assert_nonnull (find_spot (fixture, "tibia"));
  stage = g_settings_get_string (fixture->settings, "figure-stage");
  g_assert_cmpstr (stage, ==, "bones");

  /* What is peeled off is put back when it is selected, and no further than needed. */
  show_structure (fixture, "soleus");
  figure_let_settle (fixture->area);
  g_assert_cmpstr (sol_figure_area_get_stage (fixture->area), ==, "gastrocnemius-removed");
  /* What is selected and peeled off is selected no longer. */
  sol_figure_area_set_stage (fixture->area, "soleus-removed");
  g_assert_null (get_selected_id (fixture));
  /* An unknown stage is the first. */
  sol_figure_area_set_stage (fixture->area, "nosuch");
  g_assert_cmpstr (sol_figure_area_get_stage (fixture->area), ==, "superficial");
}

/* What one has peeled off stays off when the program is started the next time. */
static void
test_kept_stage (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *stage = NULL;
  GtkWidget *next;

  sol_figure_area_set_stage (fixture->area, "bones");
  next = g_object_ref_sink (sol_anatomy_page_new (fixture->library));
  stage = g_settings_get_string (fixture->settings, "figure-stage");
  g_assert_cmpstr (stage, ==, "bones");
  figure_let_go (next);
}

static void
test_attachments (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_null (find_spot (fixture, "soleus-origin-fibula"));
  g_settings_set_boolean (fixture->settings, "show-attachments", TRUE);
  while (find_spot (fixture, "soleus-origin-fibula") == NULL)
    g_main_context_iteration (NULL, TRUE);
  /* A mark stands for its muscle. */
  gtk_widget_activate_action (find_spot (fixture, "soleus-origin-fibula"), "structure.select",
                              NULL);
  g_assert_cmpstr (get_selected_id (fixture), ==, "soleus");
}

/* A ridge that is not drawn is shown by its bone; a whole by its parts. */
static void
test_not_drawn (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *pane = sol_find (GTK_WIDGET (fixture->page), SOL_TYPE_STRUCTURE_PANE);

  show_structure (fixture, "soleal-line");
  figure_let_settle (fixture->area);
  assert_says (pane, "Origin of the soleus on the soleal line");
  gtk_test_accessible_assert_state (find_spot (fixture, "tibia"), GTK_ACCESSIBLE_STATE_SELECTED,
                                    TRUE);
  show_structure (fixture, "gastrocnemius");
  figure_let_settle (fixture->area);
  gtk_test_accessible_assert_state (find_spot (fixture, "gastrocnemius-lateral"),
                                    GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  show_structure (fixture, "nosuch");
  g_assert_cmpstr (get_selected_id (fixture), ==, "gastrocnemius");
}

static void
test_list (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *list = sol_find (GTK_WIDGET (fixture->page), SOL_TYPE_STRUCTURE_LIST);
  GtkWidget *pane = sol_find (GTK_WIDGET (fixture->page), SOL_TYPE_STRUCTURE_PANE);
  SolStructure *popliteus = sol_library_lookup (fixture->library, SOL_TYPE_STRUCTURE, "popliteus");
  g_autofree char *pointed = NULL;

  assert_says (GTK_WIDGET (fixture->page), "Point at a Structure");
  assert_says (list, "Muscles");
  assert_says (list, "Bones and joints");
  g_assert_true (sol_structure_list_focus (SOL_STRUCTURE_LIST (list), popliteus));
  g_object_get (fixture->area, "pointed", &pointed, NULL);
  g_assert_cmpstr (pointed, ==, "popliteus");
  g_signal_emit_by_name (gtk_root_get_focus (GTK_ROOT (fixture->window)), "activate");
  figure_let_settle (fixture->area);
  g_assert_cmpstr (get_selected_id (fixture), ==, "popliteus");
  assert_says (pane, "Popliteus");
}

static guint
count_rows (GtkWidget *widget)
{
  g_autoptr (GPtrArray) rows = sol_find_all (widget, ADW_TYPE_ACTION_ROW);

  return rows->len;
}

/* Before it is seen there are as many rows as its first frame shows, unless one of the others is
 * asked for. */
static void
test_list_made_later (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *seen = sol_find (GTK_WIDGET (fixture->page), SOL_TYPE_STRUCTURE_LIST);
  SolFigure *figure = sol_library_lookup (fixture->library, SOL_TYPE_FIGURE, "posterior");
  GtkWidget *list = g_object_ref_sink (g_object_new (SOL_TYPE_STRUCTURE_LIST, NULL));
  SolStructure *bone = sol_library_lookup (fixture->library, SOL_TYPE_STRUCTURE, "calcaneus");

  sol_making_finish (seen);
  sol_structure_list_set_figure (SOL_STRUCTURE_LIST (list), fixture->library, figure);
  g_assert_cmpuint (count_rows (list), >=, 5);
  g_assert_cmpuint (count_rows (list), <, count_rows (seen) / 2);
  sol_structure_list_focus (SOL_STRUCTURE_LIST (list), bone);
  g_assert_cmpuint (count_rows (list), ==, count_rows (seen));
  sol_structure_list_set_figure (SOL_STRUCTURE_LIST (list), fixture->library, figure);
  sol_structure_list_set_figure (SOL_STRUCTURE_LIST (list), fixture->library, figure);
  sol_making_finish (list);
  g_assert_cmpuint (count_rows (list), ==, count_rows (seen));
  g_assert_finalize_object (list);
}

static double
get_zoom (Fixture *fixture)
{
  double zoom;

  g_object_get (fixture->area, "zoom", &zoom, NULL);
  return zoom;
}

static void
act (Fixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->area), action, NULL));
  figure_let_settle (fixture->area);
}

static void
test_zoom (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *tools = sol_find (GTK_WIDGET (fixture->page), SOL_TYPE_FIGURE_TOOLS);

  g_assert_nonnull (tools);
  for (guint i = 0; i < 7; i++)
    act (fixture, "figure.zoom-in");
  g_assert_cmpfloat (get_zoom (fixture), ==, SOL_FIGURE_CAMERA_MAX_ZOOM);
  gtk_widget_activate_action (GTK_WIDGET (fixture->area), "figure.pan", "(dd)", 0.0, 1.0);
  figure_let_settle (fixture->area);
  act (fixture, "figure.zoom-out");
  g_assert_cmpfloat (get_zoom (fixture), <, SOL_FIGURE_CAMERA_MAX_ZOOM);
  act (fixture, "figure.zoom-fit");
  g_assert_cmpfloat (get_zoom (fixture), ==, 1);
}

/* Whatever has the focus of the keys stays in view. */
static void
test_zoom_to_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *area = GTK_WIDGET (fixture->area);
  GtkWidget *spot = find_spot (fixture, "gastrocnemius-medial");
  graphene_rect_t before, after;

  g_assert_true (gtk_widget_grab_focus (spot));
  figure_let_settle (fixture->area);
  g_assert_true (gtk_widget_compute_bounds (spot, area, &before));
  for (guint i = 0; i < 3; i++)
    act (fixture, "figure.zoom-in");
  g_assert_true (gtk_widget_compute_bounds (spot, area, &after));
  g_assert_cmpfloat (after.size.height, >, 2 * before.size.height);
  g_assert_cmpfloat_with_epsilon (after.origin.y + after.size.height / 2,
                                  before.origin.y + before.size.height / 2, 8);
  act (fixture, "figure.zoom-fit");
}

static void
test_dissection (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  show_structure (fixture, "gastrocnemius-medial");
  figure_let_settle (fixture->area);
  act (fixture, "figure.hide");
  g_assert_null (get_selected_id (fixture));
  g_assert_null (find_spot (fixture, "gastrocnemius-medial"));
  act (fixture, "figure.undo");
  g_assert_nonnull (find_spot (fixture, "gastrocnemius-medial"));

  /* What was taken away comes back when it is asked for. */
  sol_dissection_set_hidden (sol_figure_area_get_dissection (fixture->area), "soleus", TRUE);
  figure_let_settle (fixture->area);
  g_assert_null (find_spot (fixture, "soleus"));
  show_structure (fixture, "soleus");
  figure_let_settle (fixture->area);
  g_assert_nonnull (find_spot (fixture, "soleus"));

  act (fixture, "figure.isolate");
  g_assert_null (find_spot (fixture, "gastrocnemius-medial"));
  g_assert_nonnull (find_spot (fixture, "tibia"));
  act (fixture, "figure.show-all");
  act (fixture, "figure.deeper");
  g_assert_cmpfloat (sol_dissection_get_depth (sol_figure_area_get_dissection (fixture->area)), ==,
                     1);
  act (fixture, "figure.shallower");
  g_assert_cmpfloat (sol_dissection_get_depth (sol_figure_area_get_dissection (fixture->area)), ==,
                     0);
}

static gboolean
has_focus (Fixture *fixture, const char *id)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  return SOL_IS_STRUCTURE_SPOT (focus) &&
         g_str_equal (sol_structure_spot_get_id (SOL_STRUCTURE_SPOT (focus)), id);
}

/* From muscle to origin to the next origin to insertion. */
static void
test_origin_and_insertion (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const struct {
    const char *action, *id;
  } rows[] = {
    { "figure.origin", "soleus-origin-fibula" },
    { "figure.origin", "soleus-origin-soleal-line" },
    { "figure.origin", "soleus-origin-tibia-medial-border" },
    { "figure.origin", "soleus-origin-fibula" },
    { "figure.insertion", "calcaneal-tendon-insertion" },
  };

  show_structure (fixture, "soleus");
  figure_let_settle (fixture->area);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->area), rows[i].action, NULL));
    while (!has_focus (fixture, rows[i].id))
      g_main_context_iteration (NULL, TRUE);
  }
}

/* Each figure of the content can be chosen, and is kept. */
static void
test_views (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *figures = sol_library_get_values (fixture->library, SOL_TYPE_FIGURE);

  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (figures, i);
    const char *id = sol_value_get_id (SOL_VALUE (figure));
    g_autofree char *kept = NULL;

    g_settings_set_string (fixture->settings, "figure", id);
    figure_let_settle (fixture->area);
    g_assert_true (sol_dissection_get_figure (sol_figure_area_get_dissection (fixture->area)) ==
                   figure);
    kept = g_settings_get_string (fixture->settings, "figure");
    g_assert_cmpstr (kept, ==, id);
  }
}

/* Work that is under way does not keep the page. */
static void
test_gone_early (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GtkWidget *window = adw_window_new ();
  GtkWidget *page = sol_anatomy_page_new (library);

  adw_window_set_content (ADW_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
  for (int i = 0; i < 20; i++)
    g_main_context_iteration (NULL, FALSE);
  figure_close (window, page);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(name)                                                                                  \
  g_test_add ("/ui/anatomy-page/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (long_stage);
  ADD (select);
  ADD (accessible);
  ADD (peel_told);
  ADD (peel_hides_attachments);
  ADD (heroes);
  ADD (keyboard);
  ADD (bar);
  ADD (escape);
  ADD (focus_selected);
  ADD (stages);
  ADD (kept_stage);
  ADD (attachments);
  ADD (not_drawn);
  ADD (list);
  ADD (list_made_later);
  ADD (zoom);
  ADD (zoom_to_focus);
  ADD (dissection);
  ADD (origin_and_insertion);
  ADD (views);
#undef ADD
  g_test_add_func ("/ui/anatomy-page/gone_early", test_gone_early);
  return g_test_run ();
}
