/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What screen readers are told, and in whose name. */

#include "application-window.h"
#include "sol-say.h"
#include "sol-structure-words.h"
#include "sol-told.h"
#include "sol-widget-tree.h"

/* Longer than something that is to be said waits for a frame that never comes. */
#define LONGEST_MS 1500

static void
assert_comes (const char *words)
{
  for (guint i = 0; i < 500 && g_strcmp0 (sol_told_get_last (), words) != 0; i++)
    sol_wait_ms (10);
  g_assert_cmpstr (sol_told_get_last (), ==, words);
}

/* GTK tells nothing in the name of what no screen reader has met. */
static void
test_teller (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *alone = g_object_ref_sink (gtk_label_new (""));
  GtkWidget *within = sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW);

  sol_say (within, "Here");
  g_assert_true (sol_told_get_teller () == fixture->window);
  sol_say_at_once (within, "Now");
  g_assert_true (sol_told_get_teller () == fixture->window);
  g_assert_cmpstr (sol_told_get_last (), ==, "Now");
  sol_say (alone, "Alone");
  g_assert_cmpstr (sol_told_get_last (), ==, "Now");
  g_assert_finalize_object (alone);
}

/* The first of the questions as each after it; and to what one says yes. */
static void
test_sore_calf (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *yes = NULL, *row;
  const char *sign;

  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_window_open (fixture->window, "sore-calf");
  assert_comes ("Question 1 of 3");
  for (guint i = 0; i < 200 && yes == NULL; i++) {
    sol_wait_ms (10);
    yes = sol_find_written (visible_page (fixture), "Yes");
  }
  g_assert_nonnull (yes);
  row = gtk_widget_get_ancestor (yes, ADW_TYPE_ACTION_ROW);
  sign = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));
  yes = gtk_widget_get_ancestor (yes, GTK_TYPE_BUTTON);
  gtk_test_accessible_assert_property (yes, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sign);
  gtk_widget_activate_action (GTK_WIDGET (visible_page (fixture)), "sore-calf.no", NULL);
  assert_comes ("Question 2 of 3");
}

/* What lies under a muscle has no mark in the figure: whoever looked for it comes to its facts. */
static void
test_covered (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  SolLibrary *library = sol_window_get_library (fixture->window);
  SolStructure *arch = sol_library_lookup (library, SOL_TYPE_STRUCTURE, "soleal-tendinous-arch");
  g_autofree char *facts = sol_structure_words_dup_description (library, arch);
  g_autofree char *words = g_strconcat ("Soleus arch selected. ", facts, NULL);
  GtkWidget *sheet, *focus = NULL;

  gtk_window_set_default_size (window, GPOINTER_TO_INT (data), 700);
  gtk_window_present (window);
  sol_window_open (fixture->window, "EX01");
  sol_told_forget ();
  sol_window_open (fixture->window, "structure:soleal-tendinous-arch");
  assert_comes (words);
  focus = gtk_window_get_focus (window);
  g_assert_true (GTK_IS_BUTTON (focus));
  sheet = gtk_widget_get_ancestor (focus, ADW_TYPE_BOTTOM_SHEET);
  g_assert_true (sheet == NULL || adw_bottom_sheet_get_open (ADW_BOTTOM_SHEET (sheet)));
  g_assert_true (gtk_widget_get_mapped (focus));
  g_assert_nonnull (sol_find_written (focus, "A_ll Structures"));
}

/* A session that begins at once tells the first step of what is new in it. */
static void
test_first_step (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  const char *words = "Bent-knee soleus stretch. First time: step 1 of 6. ";

  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_window_start (fixture->window, "soleus-stretch");
  for (guint i = 0; i < 500 && sol_told_get_last () == NULL; i++)
    sol_wait_ms (10);
  g_assert_cmpstr (sol_told_get_last (), !=, NULL);
  g_assert_true (g_str_has_prefix (sol_told_get_last (), words));
  g_assert_true (sol_told_get_teller () == fixture->window);
}

static gboolean
is_answers (GtkWidget *widget, gpointer data G_GNUC_UNUSED)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (widget), "SolQuizAnswers");
}

/* Of a question that is opened, whatever of its answers has the focus: it is their name. One that
 * asks to point at a place has none. */
static void
test_question (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_window_open (fixture->window, "question:q04");
  sol_wait_ms (200);
  gtk_test_accessible_assert_property (
      sol_widget_tree_find (GTK_WIDGET (visible_page (fixture)), is_answers, NULL),
      GTK_ACCESSIBLE_PROPERTY_LABEL, "Where does the soleus start? 0 of 1 known.");
  sol_window_open (fixture->window, "question:q01");
  assert_comes ("Click the soleus in the calf with the gastrocnemius taken away.");
}

/* The key of the button on a toast is for the eye: what is said of it is what stands there. */
static void
test_toast (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  AdwToast *toast = adw_toast_new ("Gone");

  gtk_window_present (GTK_WINDOW (fixture->window));
  adw_toast_set_button_label (toast, "_Undo");
  sol_window_add_toast (fixture->window, toast);
  g_assert_nonnull (strstr (sol_told_get_last (), "Gone"));
  g_assert_nonnull (strstr (sol_told_get_last (), "Undo"));
  g_assert_null (strstr (sol_told_get_last (), "_Undo"));
  g_assert_nonnull (sol_find_written (fixture->window, "_Undo"));
}

/* What was told does not lie over the buttons of what is started. */
static void
test_toast_goes (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_window_add_toast (fixture->window, adw_toast_new ("Told"));
  g_assert_nonnull (sol_find_written (fixture->window, "Told"));
  sol_window_start (fixture->window, "soleus-stretch");
  for (guint i = 0; i < 200 && sol_find_written (fixture->window, "Told") != NULL; i++)
    sol_wait_ms (10);
  g_assert_null (sol_find_written (fixture->window, "Told"));
}

/* All of a claim is said where one comes to it. It begins with its sources, also where a link in
 * one of its texts comes before them: that text would be said first, and again. */
static void
test_claim (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  const char *said;

  gtk_window_present (window);
  sol_window_open (fixture->window, "claim:upper-end");
  for (guint i = 0; i < 500 && sol_told_get_last () == NULL; i++)
    sol_wait_ms (10);
  said = sol_told_get_last ();
  g_assert_cmpstr (said, !=, NULL);
  g_assert_true (g_str_has_prefix (said, "“The soleus starts at the back of the knee.” "));
  g_assert_nonnull (
      strstr (said, " It never reaches the thigh bone. The hollow behind your knee "));
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_window_get_focus (window),
                                             g_type_from_name ("SolSourceButton")));
}

/* Who goes on from a claim before it was said hears nothing of it where they are then. */
static void
test_left (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *page;

  gtk_window_present (window);
  sol_window_open (fixture->window, "claim:upper-end");
  page = GTK_WIDGET (visible_page (fixture));
  for (guint i = 0; i < 500 && !sol_widget_tree_has_focus (page); i++)
    sol_wait_ms (1);
  g_assert_true (sol_widget_tree_has_focus (page));
  g_assert_null (sol_told_get_last ());
  g_signal_emit_by_name (page, "shown");
  activate (fixture, "win.search", NULL);
  sol_wait_ms (LONGEST_MS);
  g_assert_null (sol_told_get_last ());
}

static void
set_up_said (Fixture *fixture, gconstpointer data)
{
  set_up (fixture, data);
  sol_told_forget ();
}

#define ADD(name, data, func)                                                                      \
  g_test_add ("/said/" name, Fixture, GINT_TO_POINTER (data), set_up_said, func, tear_down)

static void
add_tests (const char *home G_GNUC_UNUSED)
{
  ADD ("teller", 0, test_teller);
  ADD ("sore-calf", 0, test_sore_calf);
  ADD ("covered", 1000, test_covered);
  ADD ("covered-narrow", 400, test_covered);
  ADD ("first-step", 0, test_first_step);
  ADD ("question", 0, test_question);
  ADD ("toast", 0, test_toast);
  ADD ("toast-goes", 0, test_toast_goes);
  ADD ("claim", 0, test_claim);
  ADD ("left", 0, test_left);
}

int
main (int argc, char **argv)
{
  return application_fixture_run (argc, argv, add_tests);
}
