/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "fixture.h"
#include "sol-citation.h"
#include "sol-exercise-sources.h"
#include "sol-exercise.h"
#include "sol-find.h"
#include "sol-marks-label.h"
#include "sol-source-button.h"
#include "sol-source-row.h"
#include "sol-structure-pane.h"
#include "window-fixture.h"

static SolExercise *
lookup_exercise (SolLibrary *library, const char *id)
{
  return sol_library_lookup (library, SOL_TYPE_EXERCISE, id);
}

static GtkWidget *
row_new (SolLibrary *library, guint index)
{
  GListModel *sources = sol_exercise_get_sources (lookup_exercise (library, "low-stretch"));
  g_autoptr (SolCitation) citation = g_list_model_get_item (sources, index);

  return g_object_ref_sink (sol_source_row_new (citation));
}

static void
test_row (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GtkWidget *row = row_new (library, 0);

  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==,
                   "Enthalpy efficiency of the soleus muscle contributes to improvements in "
                   "running economy");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==,
                   "Bohm S, Mersmann F, Santuz A, Arampatzis A\u00a0· 2021\u00a0· "
                   "Proc R Soc B 288:20202784\nAbstract or excerpt read");
  g_assert_true (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)));
  g_assert_finalize_object (row);
}

static void
test_row_without_address (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GtkWidget *row = row_new (library, 2);

  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==,
                   "Our own reasoning, without a source");
  g_assert_false (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)));
  g_assert_finalize_object (row);
}

static GtkWidget *
find_menu_button (GtkWidget *button)
{
  GtkWidget *child = adw_bin_get_child (ADW_BIN (button));

  g_assert_true (GTK_IS_MENU_BUTTON (child));
  return child;
}

static void
test_button (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GListModel *sources = sol_exercise_get_sources (lookup_exercise (library, "step-hang"));
  GtkWidget *button = g_object_ref_sink (sol_source_button_new (sources));
  GtkWidget *menu_button = find_menu_button (button);

  g_assert_true (gtk_widget_get_visible (button));
  g_assert_null (gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Sources: Dubois and Esculier\u00a02020\u00a0· not yet checked"));
  sol_source_button_set_sources (SOL_SOURCE_BUTTON (button), NULL);
  g_assert_false (gtk_widget_get_visible (button));
  g_assert_finalize_object (button);
}

/* A source with a long name has as many lines as it needs where there is little room. */
static void
test_button_wraps (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GListModel *sources = sol_exercise_get_sources (lookup_exercise (library, "step-hang"));
  GtkWidget *button = sol_source_button_new (sources);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *window, *label;
  int width, line, lines;

  gtk_box_append (GTK_BOX (box), button);
  gtk_widget_measure (button, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), width / 2);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), width / 2);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  window = window_fixture_new (clamp, 400, 400);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (button) == 0)
    g_main_context_iteration (NULL, TRUE);
  label = sol_find (button, GTK_TYPE_LABEL);
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, -1, &line, NULL, NULL, NULL);
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (label), &lines, NULL,
                      NULL, NULL);
  g_assert_cmpint (lines, >, line);
  g_assert_cmpint (gtk_widget_get_height (label), >=, lines);
  window_fixture_close (window);
}

static guint
count_rows (GtkWidget *widget)
{
  g_autoptr (GPtrArray) rows = sol_find_all (widget, SOL_TYPE_SOURCE_ROW);

  return rows->len;
}

/* Its rows are made for who opens it, and are those of the sources that it has then. */
static void
test_button_opens (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GListModel *sources = sol_exercise_get_sources (lookup_exercise (library, "step-hang"));
  g_autoptr (GListStore) twice = g_list_store_new (SOL_TYPE_CITATION);
  GtkWidget *button = sol_source_button_new (sources);
  GtkWidget *window = g_object_ref_sink (gtk_window_new ());
  GtkMenuButton *menu_button = GTK_MENU_BUTTON (find_menu_button (button));

  gtk_window_set_child (GTK_WINDOW (window), button);
  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (gtk_widget_get_sensitive (GTK_WIDGET (menu_button)));
  g_assert_cmpuint (count_rows (button), ==, 0);
  gtk_menu_button_popup (menu_button);
  g_assert_cmpuint (count_rows (button), ==, 1);
  /* By the Tab key one comes to each source again. */
  g_assert_false (gtk_widget_get_focusable (sol_find (button, GTK_TYPE_SCROLLED_WINDOW)));
  gtk_menu_button_popdown (menu_button);
  gtk_menu_button_popup (menu_button);
  g_assert_cmpuint (count_rows (button), ==, 1);
  gtk_menu_button_popdown (menu_button);

  for (guint i = 0; i < 2; i++) {
    g_autoptr (SolCitation) citation = g_list_model_get_item (sources, 0);

    g_list_store_append (twice, citation);
  }
  sol_source_button_set_sources (SOL_SOURCE_BUTTON (button), G_LIST_MODEL (twice));
  gtk_menu_button_popup (menu_button);
  g_assert_cmpuint (count_rows (button), ==, 2);
  window_fixture_close (window);
}

static void
test_label_link (void)
{
  g_autoptr (SolLibrary) library = fixture_library_new ();
  GtkWidget *label = g_object_ref_sink (sol_marks_label_new (library, "See [[exercise:EX06]]."));
  gboolean handled = FALSE;

  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, "See Step hang.");
  /* Without a window nothing takes the action, and so nothing else may take the link. */
  g_signal_emit_by_name (label, "activate-link", "exercise:EX06", &handled);
  g_assert_true (handled);
  sol_marks_label_set (GTK_LABEL (label), library, NULL);
  g_assert_false (gtk_widget_get_visible (label));
  g_assert_finalize_object (label);
}

static gboolean
is_listed (GListModel *citations, const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (citations); i++) {
    g_autoptr (SolCitation) citation = g_list_model_get_item (citations, i);

    if (g_str_equal (sol_value_get_id (SOL_VALUE (sol_citation_get_source (citation))), id))
      return TRUE;
  }
  return FALSE;
}

/* What is asked before, and what a moment of a strip says, has its sources there, too. */
static void
test_lists (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  g_autoptr (GListModel) routine =
      sol_routine_list_sources (sol_library_lookup (library, SOL_TYPE_ROUTINE, "strain-early"));
  g_autoptr (GListModel) strip =
      sol_strip_list_sources (sol_library_lookup (library, SOL_TYPE_STRIP, "foot-strike"));

  g_assert_true (is_listed (routine, "green20"));
  g_assert_true (is_listed (strip, "xu21"));
  g_assert_true (is_listed (strip, "yong14"));
}

/* Below the places where a muscle is fixed stands who says so, of this muscle alone. */
static void
test_attachments (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GtkWidget *pane = g_object_ref_sink (g_object_new (SOL_TYPE_STRUCTURE_PANE, NULL));
  GtkWidget *group, *button;

  for (guint i = 0; i < 2; i++)
    sol_structure_pane_show (
        SOL_STRUCTURE_PANE (pane), library,
        sol_library_lookup (library, SOL_TYPE_STRUCTURE, i == 0 ? "plantaris" : "soleus"));
  group = gtk_widget_get_ancestor (sol_find_label (pane, "Origin of the soleus on the fibula"),
                                   ADW_TYPE_PREFERENCES_GROUP);
  button = sol_find (group, SOL_TYPE_SOURCE_BUTTON);
  g_assert_nonnull (sol_find_label (button, "3 sources"));
  g_assert_null (sol_find_nth (group, SOL_TYPE_SOURCE_BUTTON, 1));
  g_assert_finalize_object (pane);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/ui/source-row", test_row);
  g_test_add_func ("/ui/source-row/without-address", test_row_without_address);
  g_test_add_func ("/ui/source-button", test_button);
  g_test_add_func ("/ui/source-button-wraps", test_button_wraps);
  g_test_add_func ("/ui/source-button/opens", test_button_opens);
  g_test_add_func ("/ui/marks-label/link", test_label_link);
  g_test_add_func ("/ui/source-widgets/lists", test_lists);
  g_test_add_func ("/ui/source-widgets/attachments", test_attachments);
  return g_test_run ();
}
