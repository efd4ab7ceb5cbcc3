/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-header-tools.h"

#include "window-fixture.h"

static void
assert_is (GtkWidget *button, const char *name, const char *tooltip, const char *action)
{
  g_assert_true (GTK_IS_BUTTON (button));
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, tooltip);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, action);
}

static void
test_both (void)
{
  GtkWidget *tools = g_object_ref_sink (sol_header_tools_new ());
  GtkWidget *search = gtk_widget_get_first_child (tools);
  GtkWidget *help = gtk_widget_get_next_sibling (search);

  assert_is (search, "Search", "Search (Ctrl+F)", "win.search");
  assert_is (help, "When to Get Help", "When to Get Help (F1)", "win.help");
  g_assert_null (gtk_widget_get_next_sibling (help));
  g_assert_finalize_object (tools);
}

/* The page that says when to get help leads nowhere but to the search. */
static void
test_search_alone (void)
{
  GtkWidget *tools = g_object_ref_sink (g_object_new (SOL_TYPE_HEADER_TOOLS, "help", FALSE, NULL));
  GtkWidget *search = gtk_widget_get_first_child (tools);

  assert_is (search, "Search", "Search (Ctrl+F)", "win.search");
  g_assert_null (gtk_widget_get_next_sibling (search));
  g_assert_finalize_object (tools);
}

/* --- In a window --- */

/* Tab goes through them in the order in which they stand, at either end of a header. */
static void
test_tab (gconstpointer at_end)
{
  static const GActionEntry actions[] = { { "search" }, { "help" } };
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *window = window_fixture_new (header, 400, 400);
  GtkWidget *tools = sol_header_tools_new ();
  GtkWidget *search = gtk_widget_get_first_child (tools);

  window_fixture_add_actions (window, actions, G_N_ELEMENTS (actions));
  if (GPOINTER_TO_INT (at_end))
    adw_header_bar_pack_end (ADW_HEADER_BAR (header), tools);
  else
    adw_header_bar_pack_start (ADW_HEADER_BAR (header), tools);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (search) == 0)
    g_main_context_iteration (NULL, TRUE);
  gtk_window_set_focus (GTK_WINDOW (window), search);
  g_assert_true (gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) ==
                 gtk_widget_get_next_sibling (search));
  window_fixture_close (window);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/ui/header-tools/both", test_both);
  g_test_add_func ("/ui/header-tools/search-alone", test_search_alone);
  g_test_add_data_func ("/ui/header-tools/tab-at-start", GINT_TO_POINTER (FALSE), test_tab);
  g_test_add_data_func ("/ui/header-tools/tab-at-end", GINT_TO_POINTER (TRUE), test_tab);
  return g_test_run ();
}
