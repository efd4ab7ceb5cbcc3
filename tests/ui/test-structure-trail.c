/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading about one structure after the other, and back again, by key. */

#include <adwaita.h>

#include "figure-fixture.h"
#include "sol-anatomy-page.h"
#include "sol-build.h"
#include "sol-find.h"
#include "sol-press.h"
#include "sol-structure-spot.h"
#include "sol-structure-pane.h"
#include "sol-wait.h"

#define PART "gastrocnemius-medial"
#define WHOLE "gastrocnemius"

typedef struct {
  SolLibrary *library;
  GtkWidget *window;
  SolAnatomyPage *page;
  SolFigureArea *area;
} Fixture;

/* As the window has it: what can't be opened can't be focused. */
static void
add_open_action (GtkWidget *window)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) open = g_simple_action_new ("open", G_VARIANT_TYPE_STRING);

  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (open));
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (group));
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  g_settings_reset (settings, "figure");
  g_settings_reset (settings, "figure-stage");
  fixture->library = sol_library_new_builtin ();
  fixture->page = SOL_ANATOMY_PAGE (sol_anatomy_page_new (fixture->library));
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 700);
  add_open_action (fixture->window);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  fixture->area = SOL_FIGURE_AREA (sol_find (GTK_WIDGET (fixture->page), SOL_TYPE_FIGURE_AREA));
  gtk_window_present (GTK_WINDOW (fixture->window));
  figure_let_settle (fixture->area);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  figure_close (fixture->window, fixture->page);
  figure_let_go (fixture->library);
}

static void
show (Fixture *fixture, const char *id)
{
  sol_anatomy_page_show (fixture->page, NULL, NULL,
                         sol_library_lookup (fixture->library, SOL_TYPE_STRUCTURE, id));
  figure_let_settle (fixture->area);
}

static const char *
get_selected_id (Fixture *fixture)
{
  SolStructure *selected = sol_anatomy_page_get_selected (fixture->page);

  return selected == NULL ? NULL : sol_value_get_id (SOL_VALUE (selected));
}

static GtkWidget *
get_focus (Fixture *fixture)
{
  return gtk_root_get_focus (GTK_ROOT (fixture->window));
}

static gboolean
is_back (GtkWidget *widget, gconstpointer data G_GNUC_UNUSED)
{
  return GTK_IS_BUTTON (widget) &&
         ADW_IS_BUTTON_CONTENT (gtk_button_get_child (GTK_BUTTON (widget)));
}

/* In the panes, above what is known of a structure. */
static GtkWidget *
find_back (Fixture *fixture)
{
  GtkWidget *pane = sol_find (GTK_WIDGET (fixture->page), SOL_TYPE_STRUCTURE_PANE);
  GtkWidget *facts =
      gtk_widget_get_parent (gtk_widget_get_ancestor (pane, GTK_TYPE_SCROLLED_WINDOW));

  return sol_find_where (facts, is_back, NULL);
}

static GtkWidget *
find_row (Fixture *fixture, const char *target)
{
  return sol_find_leading_to (sol_find (fixture->page, SOL_TYPE_STRUCTURE_PANE), target);
}

/* Reads of the part, and goes on to the whole by the row that names it. */
static void
go_on (Fixture *fixture)
{
  show (fixture, PART);
  g_assert_true (gtk_widget_grab_focus (find_row (fixture, "structure:" WHOLE)));
  show (fixture, WHOLE);
  g_assert_cmpstr (get_selected_id (fixture), ==, WHOLE);
  g_assert_true (get_focus (fixture) == find_back (fixture));
}

static void
assert_is_seen (GtkWidget *row)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (row, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t bounds;

  for (guint i = 0; i < 100; i++) {
    g_assert_true (gtk_widget_compute_bounds (row, scroller, &bounds));
    if (bounds.size.height > 0 && bounds.origin.y >= 0 &&
        bounds.origin.y + bounds.size.height <= (float) gtk_widget_get_height (scroller))
      break;
    sol_wait_ms (20);
  }
  g_assert_cmpfloat (bounds.size.height, >, 0);
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (scroller));
}

/* The row that led on has the focus, and is seen. */
static void
assert_is_back (Fixture *fixture)
{
  GtkWidget *row = find_row (fixture, "structure:" WHOLE);

  g_assert_cmpstr (get_selected_id (fixture), ==, PART);
  g_assert_true (get_focus (fixture) == row);
  assert_is_seen (row);
}

static void
test_back (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);

  go_on (fixture);
  g_assert_true (sol_press (page, "Escape"));
  assert_is_back (fixture);

  /* It began there: all structures are next. */
  g_assert_true (sol_press (page, "Escape"));
  g_assert_null (get_selected_id (fixture));
  g_assert_false (sol_press (page, "Escape"));
}

/* To the end of it, however long it is. */
static void
test_long (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);

  go_on (fixture);
  g_assert_true (gtk_widget_grab_focus (find_row (fixture, "structure:" PART)));
  show (fixture, PART);
  g_assert_cmpstr (get_selected_id (fixture), ==, PART);
  g_assert_true (sol_press (page, "Escape"));
  g_assert_cmpstr (get_selected_id (fixture), ==, WHOLE);
  g_assert_true (get_focus (fixture) == find_row (fixture, "structure:" PART));
  g_assert_true (sol_press (page, "Escape"));
  assert_is_back (fixture);
}

/* What is selected in the figure begins anew. */
static void
test_anew (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *spot;

  go_on (fixture);
  spot = sol_find (fixture->area, SOL_TYPE_STRUCTURE_SPOT);
  g_assert_true (gtk_widget_activate_action (spot, "structure.select", NULL));
  g_assert_nonnull (get_selected_id (fixture));
  g_assert_cmpstr (get_selected_id (fixture), !=, WHOLE);
  g_assert_true (gtk_widget_grab_focus (find_back (fixture)));
  g_assert_true (sol_press (GTK_WIDGET (fixture->page), "Escape"));
  g_assert_null (get_selected_id (fixture));
}

/* Who does not read in the panes is left where they are. */
static void
test_elsewhere (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *focus;

  show (fixture, PART);
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (fixture->area), GTK_DIR_TAB_FORWARD));
  focus = get_focus (fixture);
  show (fixture, WHOLE);
  g_assert_true (get_focus (fixture) == focus);
  g_assert_true (gtk_widget_grab_focus (find_back (fixture)));
  g_assert_true (sol_press (GTK_WIDGET (fixture->page), "Escape"));
  g_assert_null (get_selected_id (fixture));
}

static gboolean
says (GtkWidget *widget, gconstpointer end)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         g_str_has_suffix (gtk_label_get_label (GTK_LABEL (widget)), end);
}

/* Goes down by the button whose words end in @end; the title of where it leads is seen as well. */
static GtkWidget *
jump (Fixture *fixture, const char *end, const char *title)
{
  GtkWidget *pane = sol_find (GTK_WIDGET (fixture->page), SOL_TYPE_STRUCTURE_PANE);
  GtkWidget *button = gtk_widget_get_ancestor (sol_find_where (pane, says, end), GTK_TYPE_BUTTON);
  GtkWidget *first, *heading;

  g_assert_true (gtk_widget_grab_focus (button));
  g_signal_emit_by_name (button, "clicked");
  first = get_focus (fixture);
  heading = sol_find_label (gtk_widget_get_ancestor (first, ADW_TYPE_PREFERENCES_GROUP), title);
  assert_is_seen (heading);
  assert_is_seen (first);
  return first;
}

/* Facts have many links; from the top it is one key to the first exercise. */
static void
test_jumps (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *pane = sol_find (GTK_WIDGET (fixture->page), SOL_TYPE_STRUCTURE_PANE);

  show (fixture, "soleus");
  g_assert_true (jump (fixture, " Exercises", "Exercises for It") ==
                 find_row (fixture, "exercise:bent-knee-soleus-stretch"));
  jump (fixture, "Read On", "Read On");

  /* Nothing is for it. */
  show (fixture, "popliteal-vein");
  g_assert_nonnull (sol_find_label (pane, "Popliteal vein"));
  g_assert_null (sol_find_where (pane, says, " Exercises"));
}

/* Who came to the page for one structure has the list of all at its row, though the list was not
 * seen before. */
static void
test_list_unseen (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GtkWidget *page = sol_anatomy_page_new (library);
  Fixture fixture = { library, adw_window_new (), SOL_ANATOMY_PAGE (page), NULL };
  GtkWidget *row;

  gtk_window_set_default_size (GTK_WINDOW (fixture.window), 1000, 700);
  adw_window_set_content (ADW_WINDOW (fixture.window), page);
  add_open_action (fixture.window);
  fixture.area = SOL_FIGURE_AREA (sol_find (page, SOL_TYPE_FIGURE_AREA));
  sol_anatomy_page_show (fixture.page, NULL, NULL,
                         sol_library_lookup (library, SOL_TYPE_STRUCTURE, "calcaneus"));
  gtk_window_present (GTK_WINDOW (fixture.window));
  figure_let_settle (fixture.area);
  g_assert_true (gtk_widget_grab_focus (find_back (&fixture)));
  g_assert_true (sol_press (page, "Escape"));
  row = get_focus (&fixture);
  g_assert_true (GTK_IS_LIST_BOX_ROW (row));
  assert_is_seen (row);
  figure_close (fixture.window, page);
}

/* The sheet of a narrow window closes by Escape only when there is nothing to go back to. */
static void
test_narrow (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  AdwMultiLayoutView *layouts =
      ADW_MULTI_LAYOUT_VIEW (sol_find (fixture->page, ADW_TYPE_MULTI_LAYOUT_VIEW));
  AdwBottomSheet *sheet;

  adw_multi_layout_view_set_layout_name (layouts, "narrow");
  sheet = ADW_BOTTOM_SHEET (sol_find (layouts, ADW_TYPE_BOTTOM_SHEET));
  adw_bottom_sheet_set_open (sheet, TRUE);
  go_on (fixture);
  g_assert_true (sol_press (GTK_WIDGET (fixture->page), "Escape"));
  g_assert_true (adw_bottom_sheet_get_open (sheet));
  g_assert_cmpstr (get_selected_id (fixture), ==, PART);
  g_assert_true (get_focus (fixture) == find_row (fixture, "structure:" WHOLE));
}

/* Folded, the sheet has nothing to close: on its bar, Escape selects nothing. */
static void
test_folded (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  AdwMultiLayoutView *layouts =
      ADW_MULTI_LAYOUT_VIEW (sol_find (fixture->page, ADW_TYPE_MULTI_LAYOUT_VIEW));
  AdwBottomSheet *sheet;
  GtkWidget *bar;

  adw_multi_layout_view_set_layout_name (layouts, "narrow");
  sheet = ADW_BOTTOM_SHEET (sol_find (layouts, ADW_TYPE_BOTTOM_SHEET));
  bar = gtk_widget_get_ancestor (adw_bottom_sheet_get_bottom_bar (sheet), GTK_TYPE_BUTTON);
  show (fixture, PART);
  g_assert_true (gtk_widget_grab_focus (bar));
  g_assert_true (sol_press (GTK_WIDGET (fixture->page), "Escape"));
  g_assert_null (get_selected_id (fixture));
  g_assert_true (get_focus (fixture) == bar);
}

/* F6 leads to the beginning of the pane, whether it lies folded away or not. */
static void
test_pane_keys (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  AdwMultiLayoutView *layouts =
      ADW_MULTI_LAYOUT_VIEW (sol_find (fixture->page, ADW_TYPE_MULTI_LAYOUT_VIEW));
  AdwBottomSheet *sheet;
  GtkWidget *area = GTK_WIDGET (fixture->area);
  GtkWidget *first;

  g_assert_true (gtk_widget_child_focus (area, GTK_DIR_TAB_FORWARD));
  g_assert_true (sol_press (GTK_WIDGET (fixture->page), "F6"));
  first = get_focus (fixture);
  g_assert_true (ADW_IS_ACTION_ROW (first));
  g_assert_true (sol_press (GTK_WIDGET (fixture->page), "F6"));
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), area));
  adw_multi_layout_view_set_layout_name (layouts, "narrow");
  sheet = ADW_BOTTOM_SHEET (sol_find (layouts, ADW_TYPE_BOTTOM_SHEET));
  figure_let_frame_pass (fixture->window);
  gtk_root_set_focus (GTK_ROOT (fixture->window), NULL);
  g_assert_true (gtk_widget_child_focus (area, GTK_DIR_TAB_FORWARD));
  g_assert_true (sol_press (GTK_WIDGET (fixture->page), "F6"));
  g_assert_true (get_focus (fixture) == first);

  /* The sheet lies over the figure: it goes down for whoever leaves it. */
  g_assert_true (sol_press (GTK_WIDGET (fixture->page), "F6"));
  g_assert_false (adw_bottom_sheet_get_open (sheet));
  for (guint i = 0; i < 100 && !gtk_widget_is_ancestor (get_focus (fixture), area); i++)
    sol_wait_ms (20);
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), area));
  sol_wait_ms (500);
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), area));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(name)                                                                                  \
  g_test_add ("/ui/structure-trail/" #name, Fixture, NULL, set_up, test_##name, tear_down)
  ADD (back);
  ADD (long);
  ADD (anew);
  ADD (elsewhere);
  ADD (jumps);
  ADD (narrow);
  ADD (folded);
  ADD (pane_keys);
#undef ADD
  g_test_add_func ("/ui/structure-trail/list_unseen", test_list_unseen);
  return g_test_run ();
}
