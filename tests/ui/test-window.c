/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "application-window.h"

#include <string.h>

#include "sol-accelerators.h"
#include "sol-anatomy-page.h"
#include "sol-build.h"
#include "sol-exercise-page.h"
#include "sol-help-page.h"
#include "sol-leg-view.h"
#include "sol-leg-visit.h"
#include "sol-quiz-page.h"
#include "sol-return-bar.h"
#include "sol-routine-page.h"
#include "sol-search-page.h"

static const char *
visible_destination (Fixture *fixture)
{
  GtkWidget *stack = sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_STACK);

  return adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (stack));
}

static void
test_destinations (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  activate (fixture, "win.page", "exercises");
  g_assert_cmpstr (visible_destination (fixture), ==, "exercises");
  activate (fixture, "win.page", "anatomy");
  g_assert_cmpstr (visible_destination (fixture), ==, "anatomy");
}

static void
test_open (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_window_open (fixture->window, "exercise:bent-knee-soleus-stretch");
  g_assert_true (SOL_IS_EXERCISE_PAGE (visible_page (fixture)));
  sol_window_open (fixture->window, "R15");
  g_assert_true (SOL_IS_ROUTINE_PAGE (visible_page (fixture)));
  sol_window_open (fixture->window, "way-in:built-up");
  g_assert_cmpstr (adw_navigation_page_get_tag (visible_page (fixture)), ==, "sore-calf");
  activate (fixture, "win.page", "guide");
  sol_window_open (fixture->window, "structure:soleus");
  g_assert_cmpstr (adw_navigation_page_get_tag (visible_page (fixture)), ==, "main");
  g_assert_cmpstr (visible_destination (fixture), ==, "anatomy");
}

/* Each destination, and what is at hand in each, by the name that a person gives it. */
static void
test_open_at_hand (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const destinations[] = { "progress", "guide", "exercises", "anatomy" };

  for (guint i = 0; i < G_N_ELEMENTS (destinations); i++) {
    sol_window_open (fixture->window, "mine");
    sol_window_open (fixture->window, destinations[i]);
    g_assert_cmpstr (adw_navigation_page_get_tag (visible_page (fixture)), ==, "main");
    g_assert_cmpstr (visible_destination (fixture), ==, destinations[i]);
  }
  sol_window_open (fixture->window, "search");
  g_assert_true (SOL_IS_SEARCH_PAGE (visible_page (fixture)));
  sol_window_open (fixture->window, "help");
  g_assert_true (SOL_IS_HELP_PAGE (visible_page (fixture)));
}

static AdwDialog *
visible_dialog (Fixture *fixture)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
}

/* What the menu opens above all pages, once however often it is asked for. */
static void
test_open_dialogs (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const names[][2] = { { "preferences", "Preferences" },
                                          { "shortcuts", "Keyboard Shortcuts" } };

  gtk_window_present (GTK_WINDOW (fixture->window));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    AdwDialog *dialog;

    sol_window_open (fixture->window, names[i][0]);
    dialog = visible_dialog (fixture);
    g_assert_cmpstr (adw_dialog_get_title (dialog), ==, names[i][1]);
    sol_window_open (fixture->window, names[i][0]);
    g_assert_true (visible_dialog (fixture) == dialog);
    adw_dialog_force_close (dialog);
    g_assert_null (visible_dialog (fixture));
  }
}

/* Whoever teaches begins from any page with what is done with a figure. */
static void
test_open_lessons (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  AdwDialog *dialog;

  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_wait_ms (200);
  sol_window_open (fixture->window, "mine");
  sol_window_open (fixture->window, "teach");
  g_assert_cmpstr (adw_navigation_page_get_title (visible_page (fixture)), ==, "Teaching");
  sol_window_open (fixture->window, "worksheet");
  g_assert_cmpstr (adw_navigation_page_get_tag (visible_page (fixture)), ==, "main");
  dialog = visible_dialog (fixture);
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Worksheet");
  adw_dialog_force_close (dialog);
}

/* What a person calls by its name alone is found, of whatever kind it is. */
static void
test_open_alone (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const struct {
    const char *target;
    const char *title;
  } pages[] = {
    { "glossary", "Glossary" },           { "sources", "Sources" },
    { "claims", "True or Not?" },         { "pain", "The pain traffic light" },
    { "two-muscles", "The two muscles" }, { "aponeurosis", "Glossary" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    sol_window_open (fixture->window, pages[i].target);
    g_assert_cmpstr (adw_navigation_page_get_title (visible_page (fixture)), ==, pages[i].title);
  }
  sol_window_open (fixture->window, "soleus");
  g_assert_true (SOL_IS_LEG_VISIT (visible_page (fixture)));
}

static double
knee_of_visit (Fixture *fixture)
{
  AdwNavigationPage *page = visible_page (fixture);

  g_assert_true (SOL_IS_LEG_VISIT (page));
  return sol_leg_view_get_knee_deg (SOL_LEG_VIEW (sol_find (GTK_WIDGET (page), SOL_TYPE_LEG_VIEW)));
}

/* Who reads an exercise and looks at the leg comes back to the same page, and what was explored
 * before stays as it was. */
static void
test_visit (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  GtkWidget *view = sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW);
  SolLibrary *library = sol_window_get_library (fixture->window);
  AdwNavigationPage *exercise, *visit;
  g_autofree char *figure = NULL;
  GtkWidget *explore;

  g_settings_set_string (settings, "figure", "posterior");
  sol_window_open (fixture->window, "EX01");
  exercise = visible_page (fixture);
  sol_window_open (fixture->window, "figure:medial::soleus");
  visit = visible_page (fixture);
  g_assert_true (SOL_IS_LEG_VISIT (visit));
  explore = sol_find (GTK_WIDGET (visit), SOL_TYPE_ANATOMY_PAGE);
  g_assert_true (sol_anatomy_page_get_selected (SOL_ANATOMY_PAGE (explore)) ==
                 sol_library_lookup (library, SOL_TYPE_STRUCTURE, "soleus"));
  sol_window_open (fixture->window, "structure:gastrocnemius");
  g_assert_true (visible_page (fixture) == visit);

  sol_window_open (fixture->window, "leg:45,30");
  g_assert_cmpfloat (knee_of_visit (fixture), ==, 45);
  sol_window_open (fixture->window, "leg:20,0");
  g_assert_cmpfloat (knee_of_visit (fixture), ==, 20);
  adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
  g_assert_true (visible_page (fixture) == visit);
  adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
  g_assert_true (visible_page (fixture) == exercise);

  figure = g_settings_get_string (settings, "figure");
  g_assert_cmpstr (figure, ==, "posterior");
  g_settings_reset (settings, "figure");
}

/* Who goes back and at once thinks better of it is not left where they did not want to be. */
static void
test_open_while_leaving (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *view = sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW);

  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_wait_ms (100);
  activate (fixture, "win.open", "mine");
  sol_wait_ms (500);
  adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
  activate (fixture, "win.open", "mine");
  sol_wait_ms (500);
  g_assert_cmpstr (adw_navigation_page_get_tag (visible_page (fixture)), ==, "mine");
  adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
  sol_wait_ms (500);
  g_assert_cmpstr (adw_navigation_page_get_tag (visible_page (fixture)), ==, "main");
}

/* In Anatomy itself nobody has to come back from anywhere. */
static void
test_visit_nowhere (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_wait_ms (100);
  activate (fixture, "win.page", "anatomy");
  sol_window_open (fixture->window, "leg:45,30");
  sol_window_open (fixture->window, "structure:soleus");
  g_assert_cmpstr (adw_navigation_page_get_tag (visible_page (fixture)), ==, "main");
  activate (fixture, "win.page", "guide");
  sol_window_open (fixture->window, "structure:soleus");
  g_assert_true (SOL_IS_LEG_VISIT (visible_page (fixture)));
}

/* Nothing happens but that the person is told. */
static void
test_open_unknown (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_window_open (fixture->window, "exercise:no-such");
  sol_window_open (fixture->window, "no-such");
  sol_window_start (fixture->window, "structure:soleus");
  g_assert_cmpstr (adw_navigation_page_get_tag (visible_page (fixture)), ==, "main");
}

static void
test_search (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  AdwNavigationPage *page;

  activate (fixture, "win.search", NULL);
  page = visible_page (fixture);
  g_assert_true (SOL_IS_SEARCH_PAGE (page));
  activate (fixture, "win.search", NULL);
  g_assert_true (visible_page (fixture) == page);
}

/* Red flags come first: they are one key away, and none is left out. */
static void
test_help (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  AdwNavigationPage *page;

  activate (fixture, "win.help", NULL);
  page = visible_page (fixture);
  g_assert_cmpstr (adw_navigation_page_get_title (page), ==, "When to Get Help");
  activate (fixture, "win.help", NULL);
  g_assert_true (visible_page (fixture) == page);
}

/* What is looked up lies over the session, which pauses; the bar, another page and another start
 * lead back to it. */
static void
test_one_session (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *bar = sol_find (GTK_WIDGET (fixture->window), SOL_TYPE_RETURN_BAR);
  AdwNavigationPage *session;
  SolPlayer *player;

  sol_window_start (fixture->window, "EX01");
  session = visible_page (fixture);
  g_assert_true (SOL_IS_SESSION_PAGE (session));
  player = sol_session_page_get_player (SOL_SESSION_PAGE (session));
  if (!sol_player_is_under_way (player))
    sol_player_start (player);
  g_assert_false (gtk_widget_get_visible (bar));
  for (guint i = 0; i < 3; i++) {
    sol_player_resume (player);
    activate (fixture, "win.search", NULL);
    g_assert_false (visible_page (fixture) == session);
    g_assert_false (sol_player_is_running (player));
    g_assert_true (gtk_widget_get_visible (bar));
    if (i == 0)
      g_signal_emit_by_name (sol_find (bar, GTK_TYPE_BUTTON), "clicked");
    else if (i == 1)
      activate (fixture, "win.page", "guide");
    else
      sol_window_start (fixture->window, "EX05");
    g_assert_true (visible_page (fixture) == session);
    g_assert_false (gtk_widget_get_visible (bar));
  }
  sol_player_discard (player);
  activate (fixture, "win.page", "guide");
  g_assert_cmpstr (adw_navigation_page_get_tag (visible_page (fixture)), ==, "main");
}

static void
test_last_page (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolWindow *other;

  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_wait_ms (100);
  activate (fixture, "win.page", "exercises");
  other = g_object_ref (sol_window_new (fixture->application));
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (
                       ADW_VIEW_STACK (sol_find (GTK_WIDGET (other), ADW_TYPE_VIEW_STACK))),
                   ==, "exercises");
  gtk_window_destroy (GTK_WINDOW (other));
  g_assert_finalize_object (other);
}

/* The first page of all is shown once; it can be had again, and leads back. */
static void
test_welcome (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  AdwNavigationView *view;
  AdwNavigationPage *page;

  g_settings_reset (settings, "welcomed");
  sol_window_welcome (fixture->window);
  page = visible_page (fixture);
  g_assert_cmpstr (adw_navigation_page_get_tag (page), ==, "see-the-difference");
  g_assert_true (g_settings_get_boolean (settings, "welcomed"));
  view = ADW_NAVIGATION_VIEW (sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW));
  adw_navigation_view_pop (view);
  g_assert_cmpstr (adw_navigation_page_get_tag (visible_page (fixture)), ==, "main");
  sol_window_welcome (fixture->window);
  g_assert_cmpstr (adw_navigation_page_get_tag (visible_page (fixture)), ==, "main");
  sol_window_open (fixture->window, "see-the-difference");
  page = visible_page (fixture);
  sol_window_open (fixture->window, "see-the-difference");
  g_assert_true (visible_page (fixture) == page);
}

static GPtrArray *
list_doors (GtkWidget *page)
{
  GPtrArray *doors = sol_find_all (page, GTK_TYPE_BUTTON);

  for (guint i = doors->len; i-- > 0;)
    if (!gtk_widget_has_css_class (doors->pdata[i], "sol-door"))
      g_ptr_array_remove_index (doors, i);
  return doors;
}

/* A page that lies below another one is gone back to. */
static void
test_open_again (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const tags[] = { "see-the-difference", "sore-calf" };

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++) {
    sol_window_open (fixture->window, tags[i]);
    sol_window_open (fixture->window, "exercise:bent-knee-soleus-stretch");
    sol_window_open (fixture->window, tags[i]);
    g_assert_cmpstr (adw_navigation_page_get_tag (visible_page (fixture)), ==, tags[i]);
  }
}

/* Four doors, and each leads somewhere else. */
static void
test_doors (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const titles[] = { NULL, "Soleus", "Soleus", "Mine" };
  static const char *const destinations[] = { NULL, "exercises", "anatomy", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++) {
    g_autoptr (GPtrArray) doors = NULL;

    activate (fixture, "win.page", i == 1 ? "anatomy" : "exercises");
    sol_window_open (fixture->window, "see-the-difference");
    doors = list_doors (GTK_WIDGET (visible_page (fixture)));
    g_assert_cmpuint (doors->len, ==, G_N_ELEMENTS (titles));
    g_signal_emit_by_name (doors->pdata[i], "clicked");
    g_assert_cmpstr (adw_navigation_page_get_title (visible_page (fixture)), !=,
                     "See the Difference?");
    if (titles[i] != NULL)
      g_assert_cmpstr (adw_navigation_page_get_title (visible_page (fixture)), ==, titles[i]);
    if (destinations[i] != NULL)
      g_assert_cmpstr (visible_destination (fixture), ==, destinations[i]);
  }
}

static gboolean
window_has_action (Fixture *fixture, const char *name)
{
  GType owner;
  const char *installed;
  const GVariantType *parameter;
  const char *property;

  for (guint i = 0; gtk_widget_class_query_action (GTK_WIDGET_GET_CLASS (fixture->window), i,
                                                   &owner, &installed, &parameter, &property);
       i++)
    if (g_str_equal (installed, name))
      return TRUE;
  return FALSE;
}

/* Each key of the table leads to an action that exists. */
static void
test_accelerators (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  for (const SolAccelerator *row = sol_accelerators_get (); row->title != NULL; row++) {
    g_auto (GStrv) keys = NULL;
    g_autofree char *name = NULL;

    if (row->action == NULL)
      continue;
    keys =
        gtk_application_get_accels_for_action (GTK_APPLICATION (fixture->application), row->action);
    g_assert_cmpstr (keys[0], !=, NULL);
    name = g_strndup (row->action, strcspn (row->action, ":"));
    g_test_message ("%s", name);
    if (g_str_has_prefix (name, "app."))
      g_assert_true (g_action_group_has_action (G_ACTION_GROUP (fixture->application), name + 4));
    else
      g_assert_true (window_has_action (fixture, name));
  }
}

static gboolean
is_cut (GtkWidget *bar, const char *name)
{
  GtkWidget *label = sol_find_label (bar, name);

  return label == NULL || gtk_widget_get_width (label) == 0 ||
         pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label)));
}

/* Names that are cut tell no one apart who reads large letters. */
static void
test_large_letters (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const names[] = { "Anatomy", "Exercises", "Progress", "Guide" };
  GtkWidget *bar = sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_SWITCHER_BAR);

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 390, 640);
  gtk_window_present (GTK_WINDOW (fixture->window));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    /* The layout for narrow windows comes a frame or two after the window. */
    for (guint turn = 0; is_cut (bar, names[i]) && turn < 100; turn++)
      sol_wait_ms (50);
    g_assert_false (is_cut (bar, names[i]));
  }
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-xft-dpi");
}

/* A page that was made ahead is the one that is opened, whatever its kind; what can't be made ahead
 * is opened all the same. */
static void
test_made_ahead (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const struct {
    const char *target;
    const char *title;
  } pages[] = {
    { "exercise:EX01", "Bent-knee soleus stretch" },
    { "topic:does-it-work", "Does it work?" },
    { "guide:glossary", "Glossary" },
    { "mine", "Mine" },
  };

  gtk_window_present (GTK_WINDOW (fixture->window));
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    sol_window_prepare (fixture->window, pages[i].target);
    sol_wait_ms (50);
    g_assert_cmpstr (adw_navigation_page_get_title (visible_page (fixture)), !=, pages[i].title);
    sol_window_open (fixture->window, pages[i].target);
    g_assert_cmpstr (adw_navigation_page_get_title (visible_page (fixture)), ==, pages[i].title);
  }
}

/* Who adds one thing after the other is told of the last at once. */
static void
test_added (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  activate (fixture, "win.add-to-handout", "exercise:bent-knee-soleus-stretch");
  g_assert_nonnull (sol_find_written (fixture->window, "1 added to the handout"));
  activate (fixture, "win.add-to-handout", "exercise:bent-knee-soleus-stretch");
  g_assert_nonnull (sol_find_written (fixture->window, "Already on the handout"));
}

/* What is told there is to be followed by a key that nothing else on the page has. */
static void
test_added_key (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) labels = NULL;
  GtkWidget *toast;
  guint key, n = 0;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_window_open (fixture->window, "EX01");
  sol_wait_ms (400);
  activate (fixture, "win.add-to-handout", "exercise:bent-knee-soleus-stretch");
  sol_wait_ms (100);
  toast = sol_find_written (fixture->window, "S_how");
  key = gtk_label_get_mnemonic_keyval (GTK_LABEL (toast));
  g_assert_cmpuint (key, !=, GDK_KEY_VoidSymbol);
  labels = sol_find_all (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL);
  for (guint i = 0; i < labels->len; i++)
    n += gtk_widget_get_mapped (labels->pdata[i]) &&
         gtk_label_get_mnemonic_keyval (labels->pdata[i]) == key;
  g_assert_cmpuint (n, ==, 1);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

/* Whoever sees the handout sees what is on it. */
static void
test_added_and_seen (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_window_present (GTK_WINDOW (fixture->window));
  activate (fixture, "win.add-to-handout", "exercise:straight-knee-wall-stretch");
  g_assert_nonnull (sol_find_written (fixture->window, "1 added to the handout"));
  sol_window_open (fixture->window, "mine");
  g_assert_nonnull (sol_find_written (fixture->window, "1 added to the handout"));
  sol_window_open (fixture->window, "handout");
  sol_wait_ms (200);
  g_assert_null (sol_find_written (fixture->window, "1 added to the handout"));
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

/* Where it is asked alone too. */
static void
test_question_kept (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SolJournal) journal = NULL;

  sol_window_open (fixture->window, "question:q03");
  g_object_get (sol_find (GTK_WIDGET (visible_page (fixture)), SOL_TYPE_QUIZ_PAGE), "journal",
                &journal, NULL);
  g_assert_true (journal == sol_application_get_journal (fixture->application));
}

#define ADD(name, func) g_test_add ("/window/" name, Fixture, NULL, set_up, func, tear_down)

static void
add_tests (const char *home G_GNUC_UNUSED)
{
  ADD ("destinations", test_destinations);
  ADD ("open", test_open);
  ADD ("open-at-hand", test_open_at_hand);
  ADD ("open-dialogs", test_open_dialogs);
  ADD ("open-lessons", test_open_lessons);
  ADD ("open-alone", test_open_alone);
  ADD ("made-ahead", test_made_ahead);
  ADD ("visit", test_visit);
  ADD ("open-while-leaving", test_open_while_leaving);
  ADD ("visit-nowhere", test_visit_nowhere);
  ADD ("open-unknown", test_open_unknown);
  ADD ("search", test_search);
  ADD ("help", test_help);
  ADD ("one-session", test_one_session);
  ADD ("last-page", test_last_page);
  ADD ("welcome", test_welcome);
  ADD ("open-again", test_open_again);
  ADD ("doors", test_doors);
  ADD ("accelerators", test_accelerators);
  ADD ("large-letters", test_large_letters);
  ADD ("question-kept", test_question_kept);
  ADD ("added", test_added);
  ADD ("added-key", test_added_key);
  ADD ("added-and-seen", test_added_and_seen);
}

int
main (int argc, char **argv)
{
  return application_fixture_run (argc, argv, add_tests);
}
