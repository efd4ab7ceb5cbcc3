/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pages.h"

#include "sol-before-page.h"
#include "sol-difference-page.h"
#include "sol-find.h"
#include "sol-header-title.h"
#include "sol-header-tools.h"
#include "sol-leg-visit.h"
#include "sol-making.h"
#include "sol-mine-page.h"
#include "sol-question.h"
#include "sol-sore-calf-page.h"
#include "window-fixture.h"

typedef struct {
  SolLibrary *library;
  AdwNavigationView *view;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->library = sol_library_new_builtin ();
  fixture->view = g_object_ref_sink (ADW_NAVIGATION_VIEW (adw_navigation_view_new ()));
  adw_navigation_view_push (fixture->view, adw_navigation_page_new (gtk_label_new (""), "main"));
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (fixture->view);
  g_assert_finalize_object (fixture->library);
}

/* --- Ahead --- */

/* A view can't take a page with a tag that one of its pages has. */
static void
test_only_one_ahead (Fixture *fixture, gconstpointer tag)
{
  AdwNavigationPage *page = sol_pages_create_ahead (fixture->view, fixture->library, tag);

  g_assert_cmpstr (adw_navigation_page_get_tag (page), ==, tag);
  adw_navigation_view_push (fixture->view, page);
  g_assert_null (sol_pages_create_ahead (fixture->view, fixture->library, tag));
  adw_navigation_view_push (fixture->view, adw_navigation_page_new (gtk_label_new (""), "above"));
  g_assert_null (sol_pages_create_ahead (fixture->view, fixture->library, tag));
  adw_navigation_view_pop_to_page (fixture->view,
                                   adw_navigation_view_get_previous_page (fixture->view, page));
  page = sol_pages_create_ahead (fixture->view, fixture->library, tag);
  g_assert_nonnull (page);
  g_object_ref_sink (page);
  g_assert_finalize_object (page);
}

/* Whoever reads it has no use for another. */
static void
test_help_ahead (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  AdwNavigationPage *page =
      sol_pages_create_ahead (fixture->view, fixture->library, SOL_PAGES_HELP);

  adw_navigation_view_push (fixture->view, page);
  g_assert_null (sol_pages_create_ahead (fixture->view, fixture->library, SOL_PAGES_HELP));
  adw_navigation_view_push (fixture->view, adw_navigation_page_new (gtk_label_new (""), "above"));
  page = sol_pages_create_ahead (fixture->view, fixture->library, SOL_PAGES_HELP);
  g_assert_nonnull (page);
  g_object_ref_sink (page);
  g_assert_finalize_object (page);
}

/* --- What each has --- */

static gboolean
does (GtkWidget *widget, gconstpointer action)
{
  return GTK_IS_BUTTON (widget) &&
         g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0;
}

static void
assert_has_tools (AdwNavigationPage *page, gboolean help)
{
  g_assert_nonnull (page);
  g_object_ref_sink (page);
  sol_making_finish (GTK_WIDGET (page));
  g_assert_nonnull (sol_find_where (page, does, "win.search"));
  g_assert_true ((sol_find_where (page, does, "win.help") != NULL) == help);
  g_assert_finalize_object (page);
}

/* The search and when to get help are never farther than the header. */
static void
test_tools (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  const char *targets[] = { "exercise:EX01",        "routine:R01",    "topic:two-muscles",
                            "term:aponeurosis",     "care:rest",      SOL_DIFFERENCE_PAGE_TAG,
                            SOL_SORE_CALF_PAGE_TAG, SOL_MINE_PAGE_TAG };
  SolValue *routine = sol_library_lookup (fixture->library, SOL_TYPE_ROUTINE, "R01");
  GListModel *questions = sol_library_get_values (fixture->library, SOL_TYPE_QUESTION);
  g_autoptr (SolValue) question = g_list_model_get_item (questions, 0);
  g_autofree char *asked = g_strconcat ("question:", sol_value_get_id (question), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (targets); i++) {
    g_test_message ("%s", targets[i]);
    assert_has_tools (sol_pages_create_ahead (fixture->view, fixture->library, targets[i]), TRUE);
  }
  assert_has_tools (sol_pages_create_ahead (fixture->view, fixture->library, asked), TRUE);
  assert_has_tools (sol_pages_create_ahead (fixture->view, fixture->library, SOL_PAGES_HELP),
                    FALSE);
  assert_has_tools (ADW_NAVIGATION_PAGE (sol_before_page_new (fixture->library, NULL, routine,
                                                              &(SolPlanOptions) { 0 })),
                    TRUE);
}

/* So are they above what one reads of elsewhere. */
static void
test_leg_visit (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolLegTarget target;

  g_assert_true (sol_leg_target_read (&target, fixture->library, "structure:soleus"));
  assert_has_tools (ADW_NAVIGATION_PAGE (sol_leg_visit_new (fixture->library, NULL, &target)),
                    TRUE);
}

/* --- Titles --- */

static void
assert_is_whole (GtkLabel *label, const char *title)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  int width, height;

  g_assert_cmpstr (gtk_label_get_label (label), ==, title);
  g_assert_false (pango_layout_is_ellipsized (layout));
  pango_layout_get_pixel_size (layout, &width, &height);
  g_assert_cmpint (width, <=, gtk_widget_get_width (GTK_WIDGET (label)));
  g_assert_cmpint (height, <=, gtk_widget_get_height (GTK_WIDGET (label)));
}

/* Opens @target in a window of @width, where it has @title, and returns how many lines that takes.
 */
static int
count_lines (Fixture *fixture, const char *target, const char *title, int width)
{
  GtkWidget *window = window_fixture_new (GTK_WIDGET (fixture->view), width, 640);
  AdwNavigationPage *page = sol_pages_create_ahead (fixture->view, fixture->library, target);
  GtkLabel *label;
  int n_lines;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  adw_navigation_page_set_title (page, title);
  adw_navigation_view_push (fixture->view, page);
  gtk_window_present (GTK_WINDOW (window));
  sol_making_finish (GTK_WIDGET (page));
  while (gtk_widget_get_width (sol_find (page, SOL_TYPE_HEADER_TOOLS)) == 0)
    g_main_context_iteration (NULL, TRUE);
  label = GTK_LABEL (adw_bin_get_child (ADW_BIN (sol_find (page, SOL_TYPE_HEADER_TITLE))));
  assert_is_whole (label, title);
  n_lines = pango_layout_get_line_count (gtk_label_get_layout (label));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (page)), <=, width);
  window_fixture_close (window);
  return n_lines;
}

/* In a narrow window a title takes more lines than one; nothing of it is left out. */
static void
test_title_wraps (Fixture *fixture, gconstpointer target)
{
  const char *title = "The words that a page is called by, which are many";

  g_assert_cmpint (count_lines (fixture, target, title, 360), >, 1);
}

static void
test_title_in_a_line (Fixture *fixture, gconstpointer target)
{
  g_assert_cmpint (count_lines (fixture, target, "The words that it is called by", 800), ==, 1);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, data, test) g_test_add ("/ui/pages/" path, Fixture, data, set_up, test, tear_down)
  ADD ("only-one-ahead/difference", SOL_DIFFERENCE_PAGE_TAG, test_only_one_ahead);
  ADD ("only-one-ahead/mine", SOL_MINE_PAGE_TAG, test_only_one_ahead);
  ADD ("only-one-ahead/sore-calf", SOL_SORE_CALF_PAGE_TAG, test_only_one_ahead);
  ADD ("help-ahead", NULL, test_help_ahead);
  ADD ("tools", NULL, test_tools);
  ADD ("leg-visit", NULL, test_leg_visit);
  ADD ("title-wraps/guide", "topic:two-muscles", test_title_wraps);
  ADD ("title-wraps/help", SOL_PAGES_HELP, test_title_wraps);
  ADD ("title-wraps/sore-calf", SOL_SORE_CALF_PAGE_TAG, test_title_wraps);
  ADD ("title-in-a-line", "topic:two-muscles", test_title_in_a_line);
  ADD ("title-wraps/mine", SOL_MINE_PAGE_TAG, test_title_wraps);
  return g_test_run ();
}
