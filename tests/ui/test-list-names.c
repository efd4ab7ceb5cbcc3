/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A list of rows is entered by its name, also one without a title to be seen; and a button that has
 * a name beside its words goes by that. */

#include "list-names.h"
#include "sol-before-page.h"
#include "sol-entry-dialog.h"
#include "sol-home.h"
#include "sol-journal.h"
#include "sol-making.h"
#include "sol-pages.h"
#include "sol-pain-scale.h"
#include "sol-preferences-dialog.h"
#include "sol-progress-page.h"
#include "sol-shortcuts-dialog.h"
#include "sol-test-dialog.h"
#include "window-fixture.h"

typedef struct {
  SolLibrary *library;
  char *folder;
  SolJournal *journal;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->library = sol_library_new_builtin ();
  fixture->folder = g_dir_make_tmp ("soleus-list-names-XXXXXX", NULL);
  fixture->journal = sol_journal_new (fixture->folder);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_journal_close (fixture->journal);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (fixture->journal);
  g_assert_finalize_object (fixture->library);
  sol_home_remove (fixture->folder);
}

/* (transfer floating) */
static void
check (gpointer page)
{
  GtkWidget *view = adw_navigation_view_new ();
  GtkWidget *window = window_fixture_new (view, 800, 600);

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), page);
  sol_making_finish (page);
  gtk_window_present (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  list_names_assert (page);
  button_names_assert (page);
  window_fixture_close (window);
}

/* (transfer floating) */
static void
check_dialog (gpointer dialog)
{
  GtkWidget *content = gtk_label_new ("Below");
  GtkWidget *window = window_fixture_new (content, 800, 600);

  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, content);
  list_names_assert (dialog);
  button_names_assert (dialog);
  adw_dialog_force_close (dialog);
  window_fixture_close (window);
}

static void
test_before (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const targets[] = { "routine:soleus-stretch", "routine:R10",
                                         "exercise:bent-knee-soleus-stretch" };
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;

  for (guint i = 0; i < G_N_ELEMENTS (targets); i++) {
    SolValue *value = sol_pages_find (fixture->library, targets[i]);

    g_assert_nonnull (value);
    check (sol_before_page_new (fixture->library, NULL, value, &options));
  }
}

static void
test_dialogs (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  check_dialog (sol_entry_dialog_new (fixture->library, fixture->journal, NULL));
  check_dialog (sol_test_dialog_new (fixture->journal, SOL_JOURNAL_TEST_KNEE_TO_WALL, NULL));
  check_dialog (sol_preferences_dialog_new ());
  check_dialog (sol_shortcuts_dialog_new ());
}

static void
test_pain_scale (Fixture *fixture G_GNUC_UNUSED, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *scale = g_object_ref_sink (g_object_new (SOL_TYPE_PAIN_SCALE, NULL));

  button_names_assert (scale);
  g_assert_finalize_object (scale);
}

static void
test_pages (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const targets[] = {
    "routine:soleus-stretch",
    "routine:R10",
    "exercise:bent-knee-soleus-stretch",
    "sore-calf",
    "help",
    "mine",
    "guide:care",
    "guide:claims",
    "guide:glossary",
    "guide:pain",
    "guide:sources",
    "topic:back-to-running",
  };
  g_autoptr (AdwNavigationView) view =
      g_object_ref_sink (ADW_NAVIGATION_VIEW (adw_navigation_view_new ()));
  SolProgressPage *progress = g_object_new (SOL_TYPE_PROGRESS_PAGE, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (targets); i++) {
    g_test_message ("%s", targets[i]);
    check (sol_pages_create_ahead (view, fixture->library, targets[i]));
  }
  sol_progress_page_set_journal (progress, fixture->library, fixture->journal);
  check (adw_navigation_page_new (GTK_WIDGET (progress), "Progress"));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/ui/list-names/before", test_before);
  ADD ("/ui/list-names/dialogs", test_dialogs);
  ADD ("/ui/list-names/pain-scale", test_pain_scale);
  ADD ("/ui/list-names/pages", test_pages);
  return g_test_run ();
}
