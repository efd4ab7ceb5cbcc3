/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-find.h"
#include "sol-home.h"
#include "sol-search-page.h"
#include "sol-told.h"
#include "sol-wait.h"
#include "window-fixture.h"

#include "sol-library.h"

typedef struct {
  SolLibrary *library;
  SolSearchPage *page;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->library = sol_library_new_builtin ();
  fixture->page = SOL_SEARCH_PAGE (g_object_ref_sink (sol_search_page_new (fixture->library)));
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (fixture->page);
  g_assert_finalize_object (fixture->library);
}

static const char *
visible_page (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (
      GTK_STACK (sol_find (GTK_WIDGET (fixture->page), GTK_TYPE_STACK)));
}

static SolValue *
first_result (Fixture *fixture)
{
  GtkWidget *list = sol_find (GTK_WIDGET (fixture->page), GTK_TYPE_LIST_VIEW);
  GtkSelectionModel *model = gtk_list_view_get_model (GTK_LIST_VIEW (list));

  return g_list_model_get_item (G_LIST_MODEL (model), 0);
}

static gboolean
is_status_scroller (GtkWidget *widget, gconstpointer data G_GNUC_UNUSED)
{
  return GTK_IS_SCROLLED_WINDOW (widget) &&
         gtk_widget_get_ancestor (widget, ADW_TYPE_STATUS_PAGE) != NULL &&
         gtk_widget_get_mapped (widget);
}

/* Where there is nothing to press, Tab stops only where there is more to read than is seen, and
 * that stop has a name. */
static void
test_nothing_to_press (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *view = adw_navigation_view_new ();
  GtkWidget *scroller, *text;

  adw_window_set_content (ADW_WINDOW (window), view);
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 700);
  gtk_window_present (GTK_WINDOW (window));
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), ADW_NAVIGATION_PAGE (fixture->page));
  sol_wait_ms (300);
  scroller = sol_find_where (GTK_WIDGET (fixture->page), is_status_scroller, NULL);
  g_assert_false (gtk_widget_get_focusable (scroller));
  gtk_test_accessible_assert_property (scroller, GTK_ACCESSIBLE_PROPERTY_LABEL, "Search the Calf");
  text = gtk_viewport_get_child (
      GTK_VIEWPORT (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller))));
  gtk_widget_set_size_request (text, -1, 2000);
  for (guint i = 0; i < 100 && !gtk_widget_get_focusable (scroller); i++)
    sol_wait_ms (20);
  g_assert_true (gtk_widget_get_focusable (scroller));
  gtk_window_destroy (GTK_WINDOW (window));
  sol_wait_ms (50);
}

/* Letters that come to the entry while a result has the focus take it with them: what has it may be
 * found no more. */
static void
test_types_on (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *view = adw_navigation_view_new ();
  GtkWidget *entry = sol_find (fixture->page, GTK_TYPE_SEARCH_ENTRY);
  GtkWidget *focus;
  int position = 3;

  adw_window_set_content (ADW_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), ADW_NAVIGATION_PAGE (fixture->page));
  g_assert_true (gtk_search_entry_get_key_capture_widget (GTK_SEARCH_ENTRY (entry)) ==
                 GTK_WIDGET (fixture->page));
  sol_search_page_set_text (fixture->page, "sol");
  sol_wait_ms (300);
  g_assert_true (
      gtk_widget_child_focus (sol_find (fixture->page, GTK_TYPE_LIST_VIEW), GTK_DIR_TAB_FORWARD));
  g_assert_false (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), entry));
  gtk_editable_insert_text (GTK_EDITABLE (entry), "zz", -1, &position);
  sol_wait_ms (600);
  g_assert_cmpstr (visible_page (fixture), ==, "nothing");
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_true (focus != NULL && gtk_widget_is_ancestor (focus, entry));
  g_assert_cmpint (gtk_editable_get_position (GTK_EDITABLE (entry)), ==, 5);
  gtk_window_destroy (GTK_WINDOW (window));
  sol_wait_ms (50);
}

static void
test_finds (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const struct {
    const char *words;
    const char *first_id;
  } rows[] = {
    { "EX05", "straight-knee-wall-stretch" },
    { "r15", "soleus-stretch" },
    { "tendo calcaneus", "calcaneal-tendon" },
    { "achilles", "calcaneal-tendon" },
    { "runner's calf", "straight-knee-wall-stretch" },
    { "SOLÉUS pÚSH", "soleus-push-up" },
    { "popl art", "popliteal-artery" },
    { "foot strike", "foot-strike" },
    { "push-off", "stance-to-push-off" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (SolValue) first = NULL;

    sol_search_page_set_text (fixture->page, rows[i].words);
    first = first_result (fixture);
    g_test_message ("%s", rows[i].words);
    g_assert_cmpstr (visible_page (fixture), ==, "results");
    g_assert_cmpstr (sol_value_get_id (first), ==, rows[i].first_id);
  }
}

/* The name that begins with the word comes before those that only hold it. */
static void
test_best_first (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolValue) first = NULL;

  sol_search_page_set_text (fixture->page, "soleus");
  first = first_result (fixture);
  g_assert_true (g_str_has_prefix (sol_value_get_display_name (first), "Soleus") ||
                 g_str_has_prefix (sol_value_get_display_name (first), "soleus"));
  g_assert_cmpuint (sol_search_page_get_n_results (fixture->page), >, 5);
}

static void
test_empty_states (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_cmpstr (visible_page (fixture), ==, "start");
  sol_search_page_set_text (fixture->page, "biceps brachii");
  g_assert_cmpstr (visible_page (fixture), ==, "nothing");
  g_assert_cmpuint (sol_search_page_get_n_results (fixture->page), ==, 0);
  sol_search_page_set_text (fixture->page, "  ");
  g_assert_cmpstr (visible_page (fixture), ==, "start");
}

/* A slip of the keys is forgiven, and what is not a name is found too. */
static void
test_body (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_search_page_set_text (fixture->page, "gastrocnemeus");
  g_assert_cmpuint (sol_search_page_get_n_results (fixture->page), >, 5);
  sol_search_page_set_text (fixture->page, "elastic energy");
  g_assert_cmpstr (visible_page (fixture), ==, "results");
}

static SolStructure *
get_structure (Fixture *fixture, const char *id)
{
  return sol_library_lookup (fixture->library, SOL_TYPE_STRUCTURE, id);
}

/* What a person has noted is found behind what the library says; what both find stands once. */
static void
test_notes (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  char *folder = g_dir_make_tmp ("soleus-search-XXXXXX", NULL);
  SolJournal *journal = sol_journal_new (folder);
  SolStructureNotes *notes = sol_structure_notes_get (journal);
  g_autoptr (SolValue) first = NULL;
  guint n_results;

  sol_search_page_set_text (fixture->page, "popliteus");
  n_results = sol_search_page_get_n_results (fixture->page);
  sol_structure_notes_set (notes, get_structure (fixture, "plantaris"), "Ask Zoë: zygomorph?");
  sol_structure_notes_set (notes, get_structure (fixture, "popliteus"), "The popliteus of Anna");
  sol_search_page_set_notes (fixture->page, notes);
  sol_search_page_set_text (fixture->page, "popliteus");
  g_assert_cmpuint (sol_search_page_get_n_results (fixture->page), ==, n_results);
  sol_search_page_set_text (fixture->page, "zoe ZYGO");
  g_assert_cmpstr (visible_page (fixture), ==, "results");
  g_assert_cmpuint (sol_search_page_get_n_results (fixture->page), ==, 1);
  first = first_result (fixture);
  g_assert_true (first == SOL_VALUE (get_structure (fixture, "plantaris")));
  sol_structure_notes_set (notes, get_structure (fixture, "plantaris"), "");
  sol_search_page_set_text (fixture->page, "zygomorph");
  g_assert_cmpstr (visible_page (fixture), ==, "nothing");
  sol_search_page_set_notes (fixture->page, NULL);
  sol_journal_close (journal);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (journal);
  sol_home_remove (folder);
}

static gboolean
is_heading (GtkWidget *label)
{
  return gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (label)) ==
             GTK_ACCESSIBLE_ROLE_HEADING &&
         gtk_widget_has_css_class (label, "heading");
}

/* The top edge of @heading within the page; above the page where it is scrolled out of view. */
static double
top_of (Fixture *fixture, const char *heading)
{
  g_autoptr (GPtrArray) labels = sol_find_all (fixture->page, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++) {
    GtkWidget *label = labels->pdata[i];
    graphene_rect_t bounds;

    if (is_heading (label) && gtk_widget_get_mapped (label) &&
        g_str_equal (gtk_label_get_label (GTK_LABEL (label)), heading) &&
        gtk_widget_compute_bounds (label, GTK_WIDGET (fixture->page), &bounds))
      return bounds.origin.y;
  }
  return -1;
}

/* However long the list is, it begins with its first heading, also when it has changed. Papers have
 * no name in whose text they could stand. */
static void
test_headings (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const words[][2] = { { "achiles", "Anatomy" },
                                          { "EX05", "Exercises" },
                                          { "soleus", "Anatomy" },
                                          { "elastic energy", "In the Text: True or Not?" },
                                          { "Kinoshita", "Sources" } };
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view = adw_navigation_view_new ();

  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 500);
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), ADW_NAVIGATION_PAGE (fixture->page));
  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    double top = -1;

    g_test_message ("%s", words[i][0]);
    sol_search_page_set_text (fixture->page, words[i][0]);
    /* The entry tells of its change once more, a moment later. */
    for (guint k = 0; k < 30; k++) {
      g_main_context_iteration (NULL, TRUE);
      top = top_of (fixture, words[i][1]);
    }
    for (guint k = 0; k < 300 && top < 40; k++) {
      g_main_context_iteration (NULL, TRUE);
      top = top_of (fixture, words[i][1]);
    }
    g_assert_cmpfloat (top, >=, 40); /* below the header bar */
    g_assert_cmpfloat (top, <, 80);
  }
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
open_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *target, gpointer opened)
{
  g_set_str (opened, g_variant_get_string (target, NULL));
}

/* A click opens a row; the pointer that lies on one does nothing to it. */
static void
test_click (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  const GActionEntry actions[] = { { .name = "open", .activate = open_cb, .parameter_type = "s" } };
  GtkWidget *list = sol_find (GTK_WIDGET (fixture->page), GTK_TYPE_LIST_VIEW);
  GtkWidget *window = window_fixture_new (GTK_WIDGET (fixture->page), 600, 500);
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autofree char *opened = NULL;
  GtkWidget *name = NULL, *row;

  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, 1, &opened);
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (group));
  gtk_window_present (GTK_WINDOW (window));
  sol_search_page_set_text (fixture->page, "soleus arch");
  while ((name = sol_find_written (list, "Soleus arch")) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (gtk_list_view_get_single_click_activate (GTK_LIST_VIEW (list)));
  row = gtk_widget_get_parent (gtk_widget_get_parent (name));
  g_signal_emit_by_name (g_object_get_data (G_OBJECT (row), "sol-search-click"), "released", 1, 0.0,
                         0.0);
  g_assert_cmpstr (opened, ==, "structure:soleal-tendinous-arch");
  window_fixture_close (window);
}

/* How many were found is said while one types, and not again on the page that Return opens. */
static void
test_said (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *view = adw_navigation_view_new ();
  GtkWidget *entry = sol_find (GTK_WIDGET (fixture->page), GTK_TYPE_SEARCH_ENTRY);

  adw_window_set_content (ADW_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), ADW_NAVIGATION_PAGE (fixture->page));
  sol_wait_ms (300);
  sol_told_forget ();
  gtk_editable_set_text (GTK_EDITABLE (entry), "soleus");
  for (guint i = 0; i < 200 && sol_told_get_last () == NULL; i++)
    sol_wait_ms (10);
  g_assert_true (g_str_has_suffix (sol_told_get_last (), " found"));
  sol_told_forget ();
  g_signal_emit_by_name (entry, "activate");
  sol_wait_ms (200);
  g_assert_cmpstr (sol_told_get_last (), ==, NULL);
  gtk_window_destroy (GTK_WINDOW (window));
  sol_wait_ms (100);
}

#define ADD(name, func) g_test_add ("/search-page/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("finds", test_finds);
  ADD ("types-on", test_types_on);
  ADD ("said", test_said);
  ADD ("best-first", test_best_first);
  ADD ("nothing-to-press", test_nothing_to_press);
  ADD ("click", test_click);
  ADD ("empty-states", test_empty_states);
  ADD ("body", test_body);
  ADD ("notes", test_notes);
  ADD ("headings", test_headings);
  return g_test_run ();
}
