/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>
#include <glib/gstdio.h>

#include "sol-exercise.h"
#include "sol-find.h"
#include "sol-item.h"
#include "sol-making.h"
#include "sol-mine-page.h"
#include "sol-routine.h"
#include "sol-wait.h"
#include "window-fixture.h"

typedef struct {
  char *folder;
  char *file;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("soleus-mine-XXXXXX", NULL);
  fixture->file = g_build_filename (fixture->folder, "mine.xml", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_remove (fixture->file);
  g_rmdir (fixture->folder);
  g_free (fixture->file);
  g_free (fixture->folder);
}

static void
write_file (Fixture *fixture, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (fixture->file, text, -1, &error);
  g_assert_no_error (error);
}

static gboolean
begins (GtkWidget *widget, gconstpointer start)
{
  return GTK_IS_LABEL (widget) &&
         g_str_has_prefix (gtk_label_get_label (GTK_LABEL (widget)), start);
}

static GtkWidget *
find_label (GtkWidget *widget, const char *start)
{
  return sol_find_where (widget, begins, start);
}

/* What a person copies is a stretch and a routine at once. */
static void
test_example_works (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *example = sol_mine_page_dup_example ();
  g_autoptr (SolLibrary) library = NULL;
  SolValue *stretch;
  SolRoutine *routine;

  write_file (fixture, example);
  library = sol_library_new_for_user (fixture->folder);
  g_assert_cmpuint (sol_library_get_faults (library)->len, ==, 0);
  stretch = sol_library_lookup (library, SOL_TYPE_EXERCISE, "MY01");
  g_assert_nonnull (stretch);
  g_assert_cmpstr (sol_exercise_get_name (SOL_EXERCISE (stretch)), ==, "Doorstep stretch");
  routine = sol_library_lookup (library, SOL_TYPE_ROUTINE, "MY02");
  g_assert_nonnull (routine);
  for (guint i = 0; i < 3; i++) {
    g_autoptr (SolItem) item = g_list_model_get_item (sol_routine_get_items (routine), i);

    g_assert_nonnull (sol_item_get_exercise (item));
  }
}

/* The guide to the format shows the same one. */
static void
test_example_is_documented (Fixture *fixture G_GNUC_UNUSED, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "..", "data", "content", "README.md", NULL);
  g_autofree char *example = sol_mine_page_dup_example ();
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (text, example));
}

/* What one has for others comes first. Its first frame has one row of them. */
static void
test_lessons (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const targets[] = { "handout", "teach", "worksheet" };
  g_autoptr (SolLibrary) library = sol_library_new_for_user (fixture->folder);
  GtkWidget *page = GTK_WIDGET (g_object_ref_sink (sol_mine_page_new (library, fixture->folder)));
  GtkWidget *row = sol_find (page, ADW_TYPE_ACTION_ROW);

  g_assert_null (gtk_widget_get_next_sibling (row));
  while (find_label (page, "Worksheet") == NULL)
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++) {
    GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row));

    g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (row)), ==, "win.open");
    g_assert_cmpstr (g_variant_get_string (target, NULL), ==, targets[i]);
    row = gtk_widget_get_next_sibling (row);
  }
  g_assert_null (row);
  g_assert_finalize_object (page);
}

/* Below them. */
static GtkWidget *
find_own_list (GtkWidget *page)
{
  return sol_find_nth (page, GTK_TYPE_LIST_BOX, 1);
}

static void
test_empty (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) library = sol_library_new_for_user (fixture->folder);
  GtkWidget *page = GTK_WIDGET (g_object_ref_sink (sol_mine_page_new (library, fixture->folder)));

  sol_making_finish (page);
  g_assert_true (gtk_widget_get_visible (find_label (page, "There are none yet")));
  g_assert_false (gtk_widget_get_visible (find_own_list (page)));
  g_assert_nonnull (find_label (page, fixture->folder));
  g_assert_nonnull (find_label (page, "<?xml"));
  g_assert_cmpint (gtk_widget_get_direction (find_label (page, "<?xml")), ==, GTK_TEXT_DIR_LTR);
  g_assert_finalize_object (page);
}

/* Its lines are longer than a narrow window is wide: the focus comes to where they begin. */
static void
test_example_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) library = sol_library_new_for_user (fixture->folder);
  GtkWidget *page = GTK_WIDGET (sol_mine_page_new (library, fixture->folder));
  GtkWidget *window = window_fixture_new (page, 360, 640);
  GtkWidget *code, *scroller;
  GtkAdjustment *adjustment;

  sol_making_finish (page);
  code = find_label (page, "<?xml");
  gtk_window_present (GTK_WINDOW (window));
  sol_wait_ms (200);
  scroller = gtk_widget_get_ancestor (code, GTK_TYPE_SCROLLED_WINDOW);
  adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller));
  g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), >,
                     gtk_adjustment_get_page_size (adjustment));
  g_assert_true (gtk_widget_grab_focus (code));
  sol_wait_ms (200);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  window_fixture_close (window);
}

/* Of all content, only what lies in the folder is listed, and leads to its page. */
static void
test_listed (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *example = sol_mine_page_dup_example ();
  g_autoptr (SolLibrary) library = NULL;
  g_autoptr (GVariant) target = NULL;
  GtkWidget *page, *row;

  write_file (fixture, example);
  library = sol_library_new_for_user (fixture->folder);
  page = GTK_WIDGET (g_object_ref_sink (sol_mine_page_new (library, fixture->folder)));
  row = sol_find (find_own_list (page), ADW_TYPE_ACTION_ROW);
  g_assert_false (gtk_widget_get_visible (find_label (page, "There are none yet")));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==,
                   "Doorstep stretch");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==,
                   "Exercise\u00a0· mine.xml");
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (row)), ==, "win.open");
  target = g_variant_ref (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row)));
  g_assert_cmpstr (g_variant_get_string (target, NULL), ==, "exercise:doorstep-stretch");
  row = gtk_widget_get_next_sibling (row);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==,
                   "Three for the soleus");
  g_assert_null (gtk_widget_get_next_sibling (row));
  g_assert_finalize_object (page);
}

/* A mistake stands there with its place; the folder's name, which stands below, is left out. */
static void
test_faults (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) library = NULL, mended = NULL;
  g_autofree char *example = sol_mine_page_dup_example ();
  GtkWidget *page, *list;

  write_file (fixture, "<soleus format=\"1\"><term id=\"a\"><name>A</name></term></soleus>");
  library = sol_library_new_for_user (fixture->folder);
  page = GTK_WIDGET (g_object_ref_sink (sol_mine_page_new (library, fixture->folder)));
  list = find_label (page, "mine.xml:1:20: ");
  g_assert_nonnull (list);
  g_assert_true (gtk_widget_get_visible (gtk_widget_get_parent (list)));
  g_assert_false (gtk_widget_get_visible (
      gtk_widget_get_ancestor (find_label (page, "Show _All"), GTK_TYPE_BUTTON)));

  write_file (fixture, example);
  mended = sol_library_new_for_user_after (library, fixture->folder);
  sol_mine_page_set_library (SOL_MINE_PAGE (page), mended);
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_parent (list)));
  g_assert_nonnull (sol_find_label (page, "Doorstep stretch"));
  g_assert_finalize_object (page);
}

/* Many are not all listed there. */
static void
test_many_faults (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolLibrary) library = NULL;
  GtkWidget *page;

  write_file (fixture,
              "<soleus format=\"1\"><exercise/>\n<exercise/>\n<exercise/>\n<exercise/></soleus>");
  library = sol_library_new_for_user (fixture->folder);
  page = GTK_WIDGET (g_object_ref_sink (sol_mine_page_new (library, fixture->folder)));
  g_assert_true (gtk_widget_get_visible (
      gtk_widget_get_ancestor (find_label (page, "Show _All"), GTK_TYPE_BUTTON)));
  g_assert_finalize_object (page);
}

#define ADD(name, func) g_test_add ("/mine-page/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("example-works", test_example_works);
  ADD ("example-is-documented", test_example_is_documented);
  ADD ("lessons", test_lessons);
  ADD ("empty", test_empty);
  ADD ("example-focus", test_example_focus);
  ADD ("listed", test_listed);
  ADD ("faults", test_faults);
  ADD ("many-faults", test_many_faults);
  return g_test_run ();
}
