/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The Progress page: what it shows of the journal, and what can be added, changed and deleted. */

#include "journal-fixture.h"
#include "sol-clock.h"
#include "sol-date-row.h"
#include "sol-dates.h"
#include "sol-entry-dialog.h"
#include "sol-exercise.h"
#include "sol-find.h"
#include "sol-hand-entry.h"
#include "sol-home.h"
#include "sol-progress-history.h"
#include "sol-press.h"
#include "sol-progress-page.h"
#include "sol-test-dialog.h"
#include "sol-told.h"
#include "sol-wait.h"
#include "sol-time-bar.h"

typedef struct {
  char *folder;
  SolJournal *journal;
  SolProgressPage *page;
} Fixture;

static SolLibrary *library;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->folder = g_dir_make_tmp ("soleus-progress-XXXXXX", NULL);
  fixture->journal = sol_journal_new (fixture->folder);
  fixture->page = g_object_ref_sink (g_object_new (SOL_TYPE_PROGRESS_PAGE, NULL));
  sol_progress_page_set_journal (fixture->page, library, fixture->journal);
  journal_fixture_settle (fixture->journal);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (fixture->page);
  sol_journal_close (fixture->journal);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->journal);
  sol_home_remove (fixture->folder);
}

static const char *
get_shown (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (sol_find (fixture->page, GTK_TYPE_STACK)));
}

static GListModel *
get_history (Fixture *fixture)
{
  return sol_progress_history_get_records (
      SOL_PROGRESS_HISTORY (sol_find (fixture->page, SOL_TYPE_PROGRESS_HISTORY)));
}

static void
add_session (Fixture *fixture, const char *id, const char *exercise, guint days_ago)
{
  g_autoptr (SolJournalEntry) entry = sol_hand_entry_new (&(SolHandFacts) {
      .id = id,
      .recipe = sol_library_lookup (library, SOL_TYPE_EXERCISE, exercise),
      .minutes = 3,
      .legs = SOL_JOURNAL_SIDE_LEFT,
      .at_us = sol_clock_read ().realtime_us - days_ago * G_TIME_SPAN_DAY,
  });

  sol_journal_write (fixture->journal, entry);
  journal_fixture_settle (fixture->journal);
}

static void
act (Fixture *fixture, const char *action, const char *target)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), action, "s", target);
  journal_fixture_settle (fixture->journal);
}

/* -- What is shown -- */

static void
test_empty (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_cmpstr (get_shown (fixture), ==, "empty");
  g_assert_nonnull (sol_find_written (fixture->page, "Start a Soleus Stretch"));
  add_session (fixture, "a", "bent-knee-soleus-stretch", 0);
  g_assert_cmpstr (get_shown (fixture), ==, "filled");
  act (fixture, "progress.delete", "a");
  g_assert_cmpstr (get_shown (fixture), ==, "empty");
}

/* Who deletes the last entry by key goes on in the page that comes in its place. */
static void
test_emptied_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  GtkWidget *focus;

  gtk_window_set_default_size (window, 700, 700);
  gtk_window_set_child (window, page);
  gtk_window_present (window);
  sol_wait_ms (200);
  add_session (fixture, "a", "bent-knee-soleus-stretch", 0);
  sol_wait_ms (200);
  g_assert_true (gtk_widget_grab_focus (sol_find_leading_to (page, "a")));
  act (fixture, "progress.delete", "a");
  sol_wait_ms (500);
  gtk_window_set_focus (window, NULL);
  g_assert_true (gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD));
  focus = gtk_window_get_focus (window);
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (sol_find (page, GTK_TYPE_STACK))));
  g_assert_true (gtk_widget_get_mapped (focus));
  gtk_window_set_child (window, NULL);
  gtk_window_destroy (window);
}

static void
assert_bar (Fixture *fixture, guint index, const char *name, double minutes)
{
  GtkAccessible *bar = GTK_ACCESSIBLE (sol_find_nth (fixture->page, SOL_TYPE_TIME_BAR, index));

  gtk_test_accessible_assert_role (bar, GTK_ACCESSIBLE_ROLE_METER);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, minutes);
}

/* Where someone who sees nothing hears of the week. */
static GtkAccessible *
find_week_button (Fixture *fixture)
{
  GtkWidget *week = sol_find (fixture->page, g_type_from_name ("SolProgressWeek"));

  return GTK_ACCESSIBLE (sol_find (week, GTK_TYPE_MENU_BUTTON));
}

static void
test_week (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  add_session (fixture, "a", "bent-knee-soleus-stretch", 0);
  add_session (fixture, "b", "bent-knee-soleus-stretch", 0);
  add_session (fixture, "old", "bent-knee-soleus-stretch", 8);
  assert_bar (fixture, 0, "Gastrocnemius, Left: not stretched yet", 0);
  assert_bar (fixture, 2, "Soleus, Left: stretched for 6\u00a0min", 6);
  assert_bar (fixture, 3, "Soleus, Right: not stretched yet", 0);
  g_assert_nonnull (sol_find_written (fixture->page, "2 sessions, 6\u00a0min of exercise"));
  gtk_test_accessible_assert_property (
      find_week_button (fixture), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "2 sessions, 6\u00a0min of exercise\n"
      "Gastrocnemius, Left: not stretched yet\n"
      "Gastrocnemius, Right: not stretched yet\n"
      "Soleus, Left: stretched for 6\u00a0min\nSoleus, Right: not stretched yet\n");
}

static void
test_delete_and_undo (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  add_session (fixture, "a", "bent-knee-soleus-stretch", 0);
  add_session (fixture, "b", "straight-knee-wall-stretch", 0);
  g_assert_cmpuint (g_list_model_get_n_items (get_history (fixture)), ==, 2);
  act (fixture, "progress.delete", "a");
  g_assert_cmpuint (g_list_model_get_n_items (get_history (fixture)), ==, 1);
  act (fixture, "progress.undelete", "a");
  g_assert_cmpuint (g_list_model_get_n_items (get_history (fixture)), ==, 2);
}

static void
test_one_day (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *history = sol_find (fixture->page, SOL_TYPE_PROGRESS_HISTORY);
  g_autofree char *today = sol_dates_dup_today ();

  add_session (fixture, "a", "bent-knee-soleus-stretch", 0);
  add_session (fixture, "b", "bent-knee-soleus-stretch", 8);
  sol_progress_history_set_day (SOL_PROGRESS_HISTORY (history), today);
  g_assert_cmpuint (g_list_model_get_n_items (get_history (fixture)), ==, 1);
  sol_progress_history_set_day (SOL_PROGRESS_HISTORY (history), NULL);
  g_assert_cmpuint (g_list_model_get_n_items (get_history (fixture)), ==, 2);
}

/* Its button goes when it is pressed, and leaves the focus to the calendar. */
static void
test_all_days (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *history = sol_find (fixture->page, SOL_TYPE_PROGRESS_HISTORY);
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());
  g_autofree char *today = sol_dates_dup_today ();
  GtkWidget *all;

  gtk_window_set_child (window, GTK_WIDGET (fixture->page));
  gtk_window_present (window);
  add_session (fixture, "a", "bent-knee-soleus-stretch", 0);
  add_session (fixture, "b", "bent-knee-soleus-stretch", 8);
  sol_progress_history_set_day (SOL_PROGRESS_HISTORY (history), today);
  sol_wait_ms (200);
  all = gtk_widget_get_ancestor (sol_find_written (history, "Show All Days"), GTK_TYPE_BUTTON);
  g_assert_true (gtk_widget_grab_focus (all));
  g_signal_emit_by_name (all, "clicked");
  g_assert_true (GTK_IS_CALENDAR (gtk_window_get_focus (window)));
  g_assert_cmpstr (sol_told_get_last (), ==, "All days, newest first: 2 entries");
  gtk_window_set_child (window, NULL);
  gtk_window_destroy (window);
}

/* -- Forms -- */

/* A dialog has its content when it is shown in a window. Returns the window. */
static GtkWidget *
present (gpointer dialog)
{
  GtkWidget *window = adw_window_new ();

  adw_window_set_content (ADW_WINDOW (window), gtk_label_new ("Behind"));
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (ADW_DIALOG (dialog), window);
  return window;
}

static void
finish (Fixture *fixture, GtkWidget *window, gpointer dialog)
{
  adw_dialog_force_close (ADW_DIALOG (dialog));
  gtk_window_destroy (GTK_WINDOW (window));
  journal_fixture_settle (fixture->journal);
  g_assert_finalize_object (dialog);
}

/* Each arrow chooses the day beside, above or below, which is said. */
static void
assert_walks (GtkWidget *row, GtkWidget *calendar)
{
  static const struct {
    const char *key;
    int days;
  } arrows[] = { { "Left", -1 }, { "Up", -7 }, { "KP_Down", 7 }, { "Right", 1 }, { "Up", -7 } };
  GtkWidget *button = sol_find (row, GTK_TYPE_MENU_BUTTON);
  GtkWidget *problem;

  /* From today nothing leads on, and it says so until another day is chosen. */
  sol_told_forget ();
  g_assert_true (sol_press (calendar, "Right"));
  g_assert_cmpstr (gtk_menu_button_get_label (GTK_MENU_BUTTON (button)), ==, "Today");
  g_assert_cmpstr (sol_told_get_last (), ==, "The day can’t be later than today.");
  sol_wait_ms (20);
  problem = gtk_widget_get_next_sibling (calendar);
  g_assert_true (gtk_widget_get_visible (problem));
  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++) {
    g_autoptr (GDateTime) before = gtk_calendar_get_date (GTK_CALENDAR (calendar));
    g_autoptr (GDateTime) expected = g_date_time_add_days (before, arrows[i].days);
    g_autoptr (GDateTime) now = NULL;
    g_autofree char *name = NULL;

    sol_told_forget ();
    g_assert_true (sol_press (calendar, arrows[i].key));
    now = gtk_calendar_get_date (GTK_CALENDAR (calendar));
    g_assert_cmpint (g_date_time_get_day_of_year (now), ==, g_date_time_get_day_of_year (expected));
    g_assert_cmpstr (sol_told_get_last (), ==,
                     gtk_menu_button_get_label (GTK_MENU_BUTTON (button)));
    name = g_strconcat ("Day: ", sol_told_get_last (), NULL);
    gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
    g_assert_false (gtk_widget_get_visible (problem));
  }
}

/* A day of the next month, in grey, is none that can be chosen, though the calendar turns to it. */
static void
assert_refuses_grey (GtkWidget *row, GtkWidget *calendar)
{
  GtkMenuButton *button = GTK_MENU_BUTTON (sol_find (row, GTK_TYPE_MENU_BUTTON));
  g_autofree char *day = g_strdup (gtk_menu_button_get_label (button));
  g_autoptr (GDateTime) before = gtk_calendar_get_date (GTK_CALENDAR (calendar));
  g_autoptr (GDateTime) next = g_date_time_add_months (before, 2);
  g_autoptr (GDateTime) after = NULL;

  gtk_calendar_select_day (GTK_CALENDAR (calendar), next);
  gtk_calendar_set_day (GTK_CALENDAR (calendar), 5);
  sol_wait_ms (50);
  after = gtk_calendar_get_date (GTK_CALENDAR (calendar));
  g_assert_cmpint (g_date_time_get_month (after), ==, g_date_time_get_month (before));
  g_assert_cmpint (g_date_time_get_day_of_month (after), ==, g_date_time_get_day_of_month (before));
  g_assert_cmpstr (gtk_menu_button_get_label (button), ==, day);
}

/* What the arrows chose stays so, and the calendar goes. */
static void
assert_done (GtkWidget *row, GtkWidget *calendar, const char *key)
{
  GtkMenuButton *button = GTK_MENU_BUTTON (sol_find (row, GTK_TYPE_MENU_BUTTON));
  g_autofree char *day = g_strdup (gtk_menu_button_get_label (button));

  gtk_menu_button_popup (button);
  sol_wait_ms (200);
  g_assert_true (gtk_widget_grab_focus (calendar));
  g_assert_true (sol_press (calendar, key));
  g_assert_false (gtk_menu_button_get_active (button));
  g_assert_cmpstr (gtk_menu_button_get_label (button), ==, day);
}

/* What the buttons above the days lead to is the day that the calendar marks, if it has come. */
static void
assert_leafs (GtkWidget *row, GtkWidget *calendar, GPtrArray *arrows)
{
  GtkMenuButton *button = GTK_MENU_BUTTON (sol_find (row, GTK_TYPE_MENU_BUTTON));
  g_autofree char *day = g_strdup (gtk_menu_button_get_label (button));
  g_autoptr (GDateTime) before = gtk_calendar_get_date (GTK_CALENDAR (calendar));

  for (guint i = 0; i < arrows->len; i++) {
    g_autoptr (GDateTime) now = NULL;

    g_signal_emit_by_name (arrows->pdata[i], "clicked");
    now = gtk_calendar_get_date (GTK_CALENDAR (calendar));
    if (g_date_time_difference (now, before) == 0)
      g_assert_cmpstr (gtk_menu_button_get_label (button), ==, day);
    else
      g_assert_cmpstr (gtk_menu_button_get_label (button), !=, day);
    g_assert_cmpint (g_date_time_get_year (now), <=, g_date_time_get_year (before));
  }
}

/* Its days have a name, and in its popover the Tab key comes to them again after the arrows. */
static void
test_calendar (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolTestDialog *dialog = g_object_ref_sink (
      sol_test_dialog_new (fixture->journal, SOL_JOURNAL_TEST_KNEE_TO_WALL, NULL));
  GtkWidget *window = present (dialog);
  GtkWidget *row = sol_find (dialog, SOL_TYPE_DATE_ROW);
  GtkWidget *calendar = sol_find (row, GTK_TYPE_CALENDAR);
  g_autoptr (GPtrArray) arrows = sol_find_all (calendar, GTK_TYPE_BUTTON);

  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (calendar)), ==,
                   GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (calendar, GTK_ACCESSIBLE_PROPERTY_LABEL, "Calendar");
  sol_wait_ms (200);
  gtk_menu_button_popup (GTK_MENU_BUTTON (sol_find (row, GTK_TYPE_MENU_BUTTON)));
  sol_wait_ms (200);
  g_assert_cmpuint (arrows->len, ==, 4);
  g_assert_true (gtk_widget_grab_focus (arrows->pdata[0]));
  g_assert_false (sol_press (calendar, "Tab"));
  g_assert_true (gtk_widget_grab_focus (arrows->pdata[3]));
  g_assert_true (sol_press (calendar, "Tab"));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == calendar);
  assert_walks (row, calendar);
  assert_refuses_grey (row, calendar);
  assert_leafs (row, calendar, arrows);
  assert_done (row, calendar, "space");
  assert_done (row, calendar, "Return");
  finish (fixture, window, dialog);
}

static void
assert_comes (const char *words)
{
  for (guint i = 0; i < 200 && g_strcmp0 (sol_told_get_last (), words) != 0; i++)
    sol_wait_ms (10);
  g_assert_cmpstr (sol_told_get_last (), ==, words);
}

/* A form begins with its first field, as wide or as narrow as its window is. */
static void
test_form_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const int widths[] = { 1000, 360 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++) {
    SolTestDialog *dialog = g_object_ref_sink (
        sol_test_dialog_new (fixture->journal, SOL_JOURNAL_TEST_KNEE_TO_WALL, NULL));
    GtkWidget *first = adw_dialog_get_focus (ADW_DIALOG (dialog));
    GtkWidget *window = adw_window_new ();
    GtkWidget *focus = NULL;

    g_assert_true (ADW_IS_ENTRY_ROW (first));
    adw_window_set_content (ADW_WINDOW (window), gtk_button_new_with_label ("Behind"));
    gtk_window_set_default_size (GTK_WINDOW (window), widths[i], 640);
    gtk_window_present (GTK_WINDOW (window));
    sol_wait_ms (200);
    sol_told_forget ();
    adw_dialog_present (ADW_DIALOG (dialog), window);
    for (guint j = 0; j < 200 && (focus == NULL || !gtk_widget_is_ancestor (focus, first)); j++) {
      sol_wait_ms (10);
      focus = gtk_window_get_focus (GTK_WINDOW (window));
    }
    g_assert_nonnull (focus);
    g_assert_true (gtk_widget_is_ancestor (focus, first));
    assert_comes (adw_dialog_get_title (ADW_DIALOG (dialog)));
    finish (fixture, window, dialog);
  }
}

static void
press (gpointer dialog, const char *text)
{
  GtkWidget *label = sol_find_written (dialog, text);

  g_signal_emit_by_name (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON), "clicked");
}

static void
type (gpointer dialog, const char *title, const char *text)
{
  GtkWidget *row = gtk_widget_get_ancestor (sol_find_written (dialog, title), ADW_TYPE_ENTRY_ROW);

  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

static void
test_add_test (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *tests = sol_journal_get_records (fixture->journal, SOL_TYPE_JOURNAL_TEST);
  SolTestDialog *dialog = g_object_ref_sink (
      sol_test_dialog_new (fixture->journal, SOL_JOURNAL_TEST_KNEE_TO_WALL, NULL));
  GtkWidget *window = present (dialog);
  GtkWidget *save = gtk_widget_get_ancestor (sol_find_written (dialog, "_Save"), GTK_TYPE_BUTTON);
  g_autoptr (SolJournalTest) test = NULL;
  GtkAccessible *text;

  g_assert_false (gtk_widget_get_sensitive (save));
  type (dialog, "Left leg, centimetres", "nine");
  g_assert_false (gtk_widget_get_sensitive (save));
  text = GTK_ACCESSIBLE (sol_find (sol_find (dialog, ADW_TYPE_ENTRY_ROW), GTK_TYPE_TEXT));
  gtk_test_accessible_assert_state (text, GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);
  type (dialog, "Left leg, centimetres", "9,5");
  gtk_test_accessible_assert_state (text, GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_FALSE);
  g_assert_true (gtk_widget_get_sensitive (save));
  press (dialog, "_Save");
  journal_fixture_settle (fixture->journal);
  g_assert_cmpuint (g_list_model_get_n_items (tests), ==, 1);
  test = g_list_model_get_item (tests, 0);
  g_assert_cmpint (sol_journal_test_get_facts (test)->left, ==, 95);
  g_assert_cmpint (sol_journal_test_get_facts (test)->right, ==, SOL_JOURNAL_TEST_NOT_DONE);
  g_assert_cmpint (sol_journal_test_get_facts (test)->pain, ==, -1);
  g_assert_nonnull (sol_find_written (fixture->page, "Today: Left 9.5\u00a0cm"));
  finish (fixture, window, dialog);
}

/* Changing it keeps what is not changed, its day too. */
static void
test_edit_test (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *tests = sol_journal_get_records (fixture->journal, SOL_TYPE_JOURNAL_TEST);
  gint64 at_us = sol_clock_read ().realtime_us - 40 * G_TIME_SPAN_DAY;
  g_autoptr (SolJournalTest) old = sol_journal_test_new (&(SolJournalTestFacts) {
      .kind = SOL_JOURNAL_TEST_HEEL_RAISE, .left = 20, .right = 24, .pain = 2, .at_us = at_us });
  SolTestDialog *dialog = g_object_ref_sink (sol_test_dialog_new (fixture->journal, 0, old));
  GtkWidget *window = present (dialog);
  g_autoptr (SolJournalTest) test = NULL;
  const SolJournalTestFacts *facts;

  type (dialog, "Right leg, raises", "26");
  press (dialog, "_Save");
  journal_fixture_settle (fixture->journal);
  g_assert_cmpuint (g_list_model_get_n_items (tests), ==, 1);
  test = g_list_model_get_item (tests, 0);
  facts = sol_journal_test_get_facts (test);
  g_assert_cmpstr (facts->id, ==, sol_journal_test_get_facts (old)->id);
  g_assert_cmpint (facts->kind, ==, SOL_JOURNAL_TEST_HEEL_RAISE);
  g_assert_cmpint (facts->left, ==, 20);
  g_assert_cmpint (facts->right, ==, 26);
  g_assert_cmpint (facts->pain, ==, 2);
  g_assert_cmpint (facts->at_us, ==, at_us);
  finish (fixture, window, dialog);
}

static void
test_add_entry (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *sessions = sol_journal_get_records (fixture->journal, SOL_TYPE_JOURNAL_ENTRY);
  SolEntryDialog *dialog =
      g_object_ref_sink (sol_entry_dialog_new (library, fixture->journal, NULL));
  GtkWidget *window = present (dialog);
  g_autoptr (SolJournalEntry) entry = NULL;

  sol_date_row_set_day (SOL_DATE_ROW (sol_find (dialog, SOL_TYPE_DATE_ROW)), "2026-01-31");
  type (dialog, "Note", "In the kitchen");
  press (dialog, "_Save");
  journal_fixture_settle (fixture->journal);
  g_assert_cmpuint (g_list_model_get_n_items (sessions), ==, 1);
  entry = g_list_model_get_item (sessions, 0);
  g_assert_true (sol_journal_entry_get_facts (entry)->by_hand);
  g_assert_cmpstr (sol_journal_entry_get_facts (entry)->note, ==, "In the kitchen");
  g_assert_cmpstr (sol_journal_record_get_day (SOL_JOURNAL_RECORD (entry)), ==, "2026-01-31");
  finish (fixture, window, dialog);
}

/* What was timed keeps its times. */
static void
test_edit_timed (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *sessions = sol_journal_get_records (fixture->journal, SOL_TYPE_JOURNAL_ENTRY);
  const SolJournalWork work = { 1, "x", NULL, "X", SOL_JOURNAL_SIDE_LEFT, 1, 5000 };
  g_autoptr (SolJournalEntry) old = sol_journal_entry_new (&(SolJournalFacts) {
      .kind = "routine",
      .plan = "gone",
      .title = "Gone",
      .started_us = 1000,
      .ended_us = 2000,
      .works = &work,
      .n_works = 1,
  });
  SolEntryDialog *dialog = g_object_ref_sink (
      sol_entry_dialog_new (library, fixture->journal, SOL_JOURNAL_RECORD (old)));
  GtkWidget *window = present (dialog);
  g_autoptr (SolJournalEntry) entry = NULL;

  g_assert_false (gtk_widget_get_visible (sol_find (dialog, SOL_TYPE_DATE_ROW)));
  type (dialog, "Note", "Fine");
  press (dialog, "_Save");
  journal_fixture_settle (fixture->journal);
  entry = g_list_model_get_item (sessions, 0);
  g_assert_cmpstr (sol_journal_entry_get_facts (entry)->note, ==, "Fine");
  g_assert_cmpstr (sol_journal_entry_get_facts (entry)->plan, ==, "gone");
  g_assert_cmpint (sol_journal_entry_get_done_ms (entry), ==, 5000);
  g_assert_cmpint (sol_journal_entry_get_facts (entry)->ended_us, ==, 2000);
  finish (fixture, window, dialog);
}

#define ADD(name, func)                                                                            \
  g_test_add ("/ui/progress-page/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  library = sol_library_new_builtin ();
  ADD ("empty", test_empty);
  ADD ("emptied-focus", test_emptied_focus);
  ADD ("week", test_week);
  ADD ("delete-and-undo", test_delete_and_undo);
  ADD ("one-day", test_one_day);
  ADD ("all-days", test_all_days);
  ADD ("calendar", test_calendar);
  ADD ("form-focus", test_form_focus);
  ADD ("add-test", test_add_test);
  ADD ("edit-test", test_edit_test);
  ADD ("add-entry", test_add_entry);
  ADD ("edit-timed", test_edit_timed);
  status = g_test_run ();
  g_object_unref (library);
  return status;
}
