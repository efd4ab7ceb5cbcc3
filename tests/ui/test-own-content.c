/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the window shows of a person's own content when its files change while it is open. */

#include <glib/gstdio.h>

#include "application-fixture.h"
#include "sol-exercise-page.h"
#include "sol-exercises-page.h"
#include "sol-find.h"
#include "sol-guide-page.h"
#include "sol-mine-page.h"
#include "sol-search-page.h"
#include "sol-session-page.h"
#include "sol-wait.h"
#include "sol-window.h"

static char *folder; /* of a person's own content */

typedef struct {
  SolWindow *window;
  SolLibraryKeeper *keeper;
  guint n_libraries; /* that came after the first */
} Fixture;

static void
library_changed_cb (Fixture *fixture)
{
  fixture->n_libraries++;
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->window = g_object_ref (sol_window_new (application));
  fixture->keeper = sol_application_get_library_keeper (application);
  g_signal_connect_swapped (fixture->keeper, "notify::library", G_CALLBACK (library_changed_cb),
                            fixture);
}

static void
remove_file (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (folder, "mine.xml", NULL);
  guint n = fixture->n_libraries;

  if (g_remove (path) == 0)
    sol_wait_for (&fixture->n_libraries, n + 1);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->window);
  remove_file (fixture);
  g_signal_handlers_disconnect_by_data (fixture->keeper, fixture);
}

static void
write_text (const char *text)
{
  g_autofree char *path = g_build_filename (folder, "mine.xml", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_no_errno (g_mkdir_with_parents (folder, 0700));
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

/* The example with @name instead of its own. */
static void
write_example (const char *name)
{
  g_autofree char *example = sol_mine_page_dup_example ();
  g_auto (GStrv) parts = g_strsplit (example, "Doorstep stretch", -1);
  g_autofree char *text = g_strjoinv (name, parts);

  write_text (text);
}

static void
save_example (Fixture *fixture, const char *name)
{
  write_example (name);
  sol_wait_for (&fixture->n_libraries, fixture->n_libraries + 1);
}

static AdwNavigationPage *
visible_page (Fixture *fixture)
{
  GtkWidget *view = sol_find (fixture->window, ADW_TYPE_NAVIGATION_VIEW);

  return adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view));
}

static GtkWidget *
show_destination (Fixture *fixture, const char *name)
{
  GtkWidget *stack = sol_find (fixture->window, ADW_TYPE_VIEW_STACK);

  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (stack), name);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!gtk_widget_get_mapped (adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack))))
    g_main_context_iteration (NULL, TRUE);
  return adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack));
}

/* What a page has beyond one screen comes in the frames after it was first seen. */
static void
wait_for_label (GtkWidget *page, const char *text)
{
  for (guint i = 0; sol_find_label (page, text) == NULL && i < 500; i++)
    sol_wait_ms (20);
  g_assert_nonnull (sol_find_label (page, text));
}

/* Its card is there as soon as it is saved, and what was chosen in the filters stays. */
static void
test_card (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = sol_find (show_destination (fixture, "exercises"), SOL_TYPE_EXERCISES_PAGE);
  GtkDropDown *kind = GTK_DROP_DOWN (sol_find (page, GTK_TYPE_DROP_DOWN));

  gtk_drop_down_set_selected (kind, 1);
  g_assert_null (sol_find_label (page, "My stretch"));
  save_example (fixture, "My stretch");
  wait_for_label (page, "My stretch");
  g_assert_cmpuint (gtk_drop_down_get_selected (kind), ==, 1);
  remove_file (fixture);
  g_assert_null (sol_find_label (page, "My stretch"));
}

/* "Mine" lists it, and a mistake with its place, until that is mended. */
static void
test_mine (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *texts = NULL;
  AdwNavigationPage *page;
  GtkWidget *banner = sol_find (fixture->window, ADW_TYPE_BANNER);

  sol_window_open (fixture->window, SOL_MINE_PAGE_TAG);
  page = visible_page (fixture);
  save_example (fixture, "My stretch");
  g_assert_nonnull (sol_find_label (page, "My stretch"));

  write_text ("<soleus format=\"1\">\n<exercise/></soleus>");
  sol_wait_for (&fixture->n_libraries, 2);
  texts = sol_dup_texts (page);
  g_assert_nonnull (strstr (texts, "\nmine.xml:2:1: "));
  g_assert_nonnull (sol_find_label (page, "Mistakes in Your Files"));
  g_assert_nonnull (sol_find_label (page, "My stretch"));
  g_assert_true (adw_banner_get_revealed (ADW_BANNER (banner)));

  save_example (fixture, "Mended stretch");
  g_assert_nonnull (sol_find_label (page, "Mended stretch"));
  g_assert_null (sol_find_label (page, "My stretch"));
  g_assert_null (sol_find_label (page, "Mistakes in Your Files"));
  g_assert_false (gtk_widget_get_visible (banner));
  g_assert_true (visible_page (fixture) == page);
}

/* Who writes it sees its page change, and goes back to where they were when it is gone. */
static void
test_page (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  save_example (fixture, "My stretch");
  sol_window_open (fixture->window, SOL_MINE_PAGE_TAG);
  sol_window_open (fixture->window, "exercise:doorstep-stretch");
  g_assert_nonnull (sol_find_label (visible_page (fixture), "My stretch"));
  save_example (fixture, "Better stretch");
  g_assert_true (SOL_IS_EXERCISE_PAGE (visible_page (fixture)));
  g_assert_nonnull (sol_find_label (visible_page (fixture), "Better stretch"));
  g_assert_null (sol_find_label (visible_page (fixture), "My stretch"));
  remove_file (fixture);
  g_assert_true (SOL_IS_MINE_PAGE (visible_page (fixture)));
}

static GtkWidget *
get_focus (Fixture *fixture)
{
  return gtk_window_get_focus (GTK_WINDOW (fixture->window));
}

static gboolean
is_seen (GtkWidget *widget, gconstpointer data G_GNUC_UNUSED)
{
  return GTK_IS_SCROLLED_WINDOW (widget) && gtk_widget_get_mapped (widget);
}

/* Which it is, is known when the page has its layout. */
static GtkAdjustment *
find_adjustment (Fixture *fixture)
{
  GtkWidget *scrolled;

  while ((scrolled = sol_find_where (visible_page (fixture), is_seen, NULL)) == NULL)
    sol_wait_ms (20);
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
}

static void
scroll_to (Fixture *fixture, double value)
{
  for (guint i = 0; i < 100; i++) {
    gtk_adjustment_set_value (find_adjustment (fixture), value);
    sol_wait_ms (20);
    if (i > 10 && gtk_adjustment_get_value (find_adjustment (fixture)) == value)
      return;
  }
  g_assert_not_reached ();
}

/* Who writes it and looks at its page finds it as far down as before, with the focus on Start. */
static void
test_page_place (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 400);
  show_destination (fixture, "guide");
  save_example (fixture, "My stretch");
  sol_window_open (fixture->window, "exercise:doorstep-stretch");
  scroll_to (fixture, 150);
  save_example (fixture, "Better stretch");
  for (guint i = 0; gtk_adjustment_get_value (find_adjustment (fixture)) != 150 && i < 100; i++)
    sol_wait_ms (20);
  sol_wait_ms (200);
  g_assert_cmpfloat (gtk_adjustment_get_value (find_adjustment (fixture)), ==, 150);
  g_assert_true (GTK_IS_BUTTON (get_focus (fixture)));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (get_focus (fixture))), ==, "Start");
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

/* What "Mine" lists stays the same row, whatever it is called: the focus comes back to it. */
static void
test_rows (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  AdwNavigationPage *page;
  GtkWidget *first, *rows, *routine;
  g_autofree char *example = sol_mine_page_dup_example ();
  g_autofree char *alone = NULL;

  save_example (fixture, "My stretch");
  sol_window_open (fixture->window, SOL_MINE_PAGE_TAG);
  page = visible_page (fixture);
  first = sol_find (page, GTK_TYPE_LIST_BOX_ROW);
  rows = sol_find_nth (page, GTK_TYPE_LIST_BOX, 1);
  routine = GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (rows), 1));
  save_example (fixture, "Better stretch");
  g_assert_true (first == sol_find (page, GTK_TYPE_LIST_BOX_ROW));
  g_assert_true (routine == sol_find_nth (rows, GTK_TYPE_LIST_BOX_ROW, 1));
  g_assert_nonnull (sol_find_label (rows, "Better stretch"));
  g_assert_null (sol_find_nth (rows, GTK_TYPE_LIST_BOX_ROW, 2));

  /* The stretch goes, the routine has another in its place. */
  alone = g_strconcat ("<soleus format=\"1\">", strstr (example, "<routine"), NULL);
  memcpy (strstr (alone, "MY01"), "EX01", 4);
  write_text (alone);
  sol_wait_for (&fixture->n_libraries, 3);
  g_assert_true (routine == sol_find (rows, GTK_TYPE_LIST_BOX_ROW));
  g_assert_null (sol_find_nth (rows, GTK_TYPE_LIST_BOX_ROW, 1));
  save_example (fixture, "My stretch");
  g_assert_true (routine == sol_find_nth (rows, GTK_TYPE_LIST_BOX_ROW, 1));
}

/* What the window tells: the title of the newest toast; NULL where there is none. */
static const char *
get_told (Fixture *fixture)
{
  AdwToast *toast = g_object_get_data (
      G_OBJECT (sol_find (fixture->window, ADW_TYPE_TOAST_OVERLAY)), "sol-own-news");

  return toast != NULL ? adw_toast_get_title (toast) : NULL;
}

static void
save_mistake (Fixture *fixture)
{
  write_text ("<soleus format=\"1\">\n<exercise/></soleus>");
  sol_wait_for (&fixture->n_libraries, fixture->n_libraries + 1);
}

/* A mistake is told wherever one looks: the banner stands on the destinations alone. */
static void
test_told (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *banner = sol_find (fixture->window, ADW_TYPE_BANNER);

  show_destination (fixture, "guide");
  save_mistake (fixture);
  g_assert_null (get_told (fixture));
  g_assert_true (adw_banner_get_revealed (ADW_BANNER (banner)));
  sol_window_open (fixture->window, "exercise:EX01");
  while (gtk_widget_get_mapped (banner))
    sol_wait_ms (20);
  save_example (fixture, "My stretch");
  g_assert_cmpstr (get_told (fixture), ==, "Your own content was read again");
  save_mistake (fixture);
  g_assert_true (g_str_has_suffix (get_told (fixture), " mistakes found"));
  sol_wait_ms (400);
  g_assert_null (sol_find_label (fixture->window, "Your own content was read again"));
}

/* What shows nothing of it stays as it is, and can be read on. */
static void
test_other_page (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  AdwNavigationPage *page;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  sol_window_open (fixture->window, "exercise:EX01");
  page = visible_page (fixture);
  before = sol_dup_texts (page);
  save_example (fixture, "My stretch");
  g_assert_true (visible_page (fixture) == page);
  after = sol_dup_texts (page);
  g_assert_cmpstr (before, ==, after);
}

static void
test_search (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolSearchPage *page;
  guint n_found;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.search", NULL));
  page = SOL_SEARCH_PAGE (visible_page (fixture));
  sol_search_page_set_text (page, "doorstep");
  n_found = sol_search_page_get_n_results (page);
  save_example (fixture, "Doorstep stretch");
  g_assert_cmpuint (sol_search_page_get_n_results (page), ==, n_found + 1);
}

/* What is seen does not change under the eyes but where it lists one's own; when it was left, it
 * shows what is so now. */
static void
test_destinations (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *anatomy = adw_bin_get_child (ADW_BIN (show_destination (fixture, "anatomy")));
  GtkWidget *guide = adw_bin_get_child (ADW_BIN (show_destination (fixture, "guide")));

  g_object_add_weak_pointer (G_OBJECT (guide), (gpointer *) &guide);
  show_destination (fixture, "anatomy");
  save_example (fixture, "My stretch");
  g_assert_null (guide);
  g_assert_true (adw_bin_get_child (ADW_BIN (show_destination (fixture, "anatomy"))) == anatomy);
  g_object_add_weak_pointer (G_OBJECT (anatomy), (gpointer *) &anatomy);
  g_assert_nonnull (sol_find (show_destination (fixture, "guide"), SOL_TYPE_GUIDE_PAGE));
  g_assert_null (anatomy);
}

/* A session goes on undisturbed; what was saved meanwhile comes after it. */
static void
test_session (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gboolean held;

  sol_window_start (fixture->window, "EX01");
  g_assert_true (SOL_IS_SESSION_PAGE (visible_page (fixture)));
  g_object_get (fixture->keeper, "held", &held, NULL);
  g_assert_true (held);
  write_example ("My stretch");
  sol_window_open (fixture->window, SOL_MINE_PAGE_TAG);
  g_assert_null (sol_find_label (visible_page (fixture), "My stretch"));
  g_object_get (fixture->keeper, "held", &held, NULL);
  g_assert_true (held);
  adw_navigation_view_pop_to_tag (
      ADW_NAVIGATION_VIEW (sol_find (fixture->window, ADW_TYPE_NAVIGATION_VIEW)), "main");
  g_object_get (fixture->keeper, "held", &held, NULL);
  g_assert_false (held);
  sol_wait_for (&fixture->n_libraries, 1);
}

#define ADD(name, func) g_test_add ("/own-content/" name, Fixture, NULL, set_up, func, tear_down)

static void
add_tests (const char *home)
{
  folder = g_build_filename (home, "soleus", "content", NULL);
  ADD ("card", test_card);
  ADD ("mine", test_mine);
  ADD ("page", test_page);
  ADD ("page-place", test_page_place);
  ADD ("rows", test_rows);
  ADD ("told", test_told);
  ADD ("other-page", test_other_page);
  ADD ("search", test_search);
  ADD ("destinations", test_destinations);
  ADD ("session", test_session);
}

int
main (int argc, char **argv)
{
  int status = application_fixture_run (argc, argv, add_tests);

  g_free (folder);
  return status;
}
