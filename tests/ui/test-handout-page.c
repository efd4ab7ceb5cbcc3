/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>

#include "sol-exercise.h"
#include "sol-find.h"
#include "sol-hand-out.h"
#include "sol-handout-button.h"
#include "sol-handout-choice.h"
#include "sol-handout-item.h"
#include "sol-handout-page.h"
#include "sol-making.h"
#include "sol-routine.h"
#include "sol-wait.h"
#include "window-fixture.h"

typedef struct {
  SolLibrary *library;
  GSettings *settings;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->library = sol_library_new_builtin ();
  fixture->settings = sol_handout_choice_new_settings ();
  g_settings_reset (fixture->settings, SOL_HANDOUT_CHOICE_KEY);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (fixture->settings);
  g_object_unref (fixture->library);
}

static void
choose (Fixture *fixture, const char *keys)
{
  g_auto (GStrv) list = g_strsplit (keys, " ", -1);

  for (guint i = 0; list[i] != NULL; i++)
    sol_handout_choice_add (fixture->settings, fixture->library, list[i]);
}

/* The numbers of what is chosen, in its order. (transfer full) */
static char *
dup_chosen (Fixture *fixture)
{
  g_autoptr (GListModel) exercises = sol_handout_choice_list (fixture->settings, fixture->library);
  g_autoptr (GString) numbers = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolValue) exercise = g_list_model_get_item (exercises, i);

    g_string_append_printf (numbers, "%s%s", i > 0 ? " " : "", sol_value_get_number (exercise));
  }
  return g_string_free_and_steal (g_steal_pointer (&numbers));
}

static void
assert_chosen (Fixture *fixture, const char *numbers)
{
  g_autofree char *chosen = dup_chosen (fixture);

  g_assert_cmpstr (chosen, ==, numbers);
}

/* -- What is chosen -- */

static void
test_add (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_cmpuint (sol_handout_choice_add (fixture->settings, fixture->library, "EX05"), ==, 1);
  g_assert_cmpuint (sol_handout_choice_add (fixture->settings, fixture->library, "R15"), ==, 2);
  g_assert_cmpuint (sol_handout_choice_add (fixture->settings, fixture->library, "EX01"), ==, 0);
  g_assert_cmpuint (sol_handout_choice_add (fixture->settings, fixture->library, "elbow"), ==, 0);
  assert_chosen (fixture, "EX05 EX01 EX02");
}

/* What a file of one's own brings comes back with the file. */
static void
test_unknown (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  const char *const kept[] = { "step-stretch", "doorstep-stretch", "strap-stretch", NULL };
  g_auto (GStrv) after = NULL;

  g_settings_set_strv (fixture->settings, SOL_HANDOUT_CHOICE_KEY, kept);
  assert_chosen (fixture, "EX06 EX07");
  g_assert_true (
      sol_handout_choice_move (fixture->settings, fixture->library, "strap-stretch", -1));
  assert_chosen (fixture, "EX07 EX06");
  sol_handout_choice_remove (fixture->settings, "step-stretch");
  after = g_settings_get_strv (fixture->settings, SOL_HANDOUT_CHOICE_KEY);
  g_assert_true (g_strv_contains ((const char *const *) after, "doorstep-stretch"));
  assert_chosen (fixture, "EX07");
}

static void
test_move (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  choose (fixture, "EX01 EX02 EX05");
  g_assert_false (sol_handout_choice_move (fixture->settings, fixture->library,
                                           "bent-knee-soleus-stretch", -1));
  g_assert_true (
      sol_handout_choice_move (fixture->settings, fixture->library, "bent-knee-soleus-stretch", 1));
  assert_chosen (fixture, "EX02 EX01 EX05");
  g_assert_true (
      sol_handout_choice_move (fixture->settings, fixture->library, "bent-knee-soleus-stretch", 1));
  g_assert_false (
      sol_handout_choice_move (fixture->settings, fixture->library, "bent-knee-soleus-stretch", 1));
  assert_chosen (fixture, "EX02 EX05 EX01");
}

/* -- The page -- */

static void
nothing_cb (GSimpleAction *action G_GNUC_UNUSED,
            GVariant *target G_GNUC_UNUSED,
            gpointer data G_GNUC_UNUSED)
{
}

static SolHandoutPage *
open_page_in (Fixture *fixture, GtkWidget **window, int width, int height)
{
  const GActionEntry actions[] = { { "open", nothing_cb, "s" }, { "page", nothing_cb, "s" } };
  AdwNavigationPage *page = sol_handout_page_new (fixture->library);

  *window = window_fixture_new (GTK_WIDGET (page), width, height);
  window_fixture_add_actions (*window, actions, G_N_ELEMENTS (actions));
  gtk_window_present (GTK_WINDOW (*window));
  sol_making_finish (GTK_WIDGET (page));
  while (!sol_handout_page_is_settled (SOL_HANDOUT_PAGE (page)))
    g_main_context_iteration (NULL, TRUE);
  return SOL_HANDOUT_PAGE (page);
}

static SolHandoutPage *
open_page (Fixture *fixture, GtkWidget **window)
{
  return open_page_in (fixture, window, 700, 700);
}

static void
act (SolHandoutPage *page, const char *action, GVariant *target)
{
  g_assert_true (gtk_widget_activate_action_variant (
      GTK_WIDGET (page), action, target != NULL ? g_variant_ref_sink (target) : NULL));
  if (target != NULL)
    g_variant_unref (target);
}

static GtkListBoxRow *
get_row (SolHandoutPage *page, int place)
{
  return gtk_list_box_get_row_at_index (GTK_LIST_BOX (sol_find (page, GTK_TYPE_LIST_BOX)), place);
}

static const char *
get_title (SolHandoutPage *page, int place)
{
  return adw_preferences_row_get_title (ADW_PREFERENCES_ROW (get_row (page, place)));
}

static void
test_empty (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window;
  SolHandoutPage *page = open_page (fixture, &window);
  GtkStack *states = GTK_STACK (sol_find (page, GTK_TYPE_STACK));

  g_assert_cmpstr (gtk_stack_get_visible_child_name (states), ==, "empty");
  g_assert_nonnull (sol_find_label (page, "Choose Exercises"));
  g_assert_null (sol_handout_page_get_handout (page));
  /* What is added elsewhere, or while it is open, is there. */
  choose (fixture, "EX01");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (states), ==, "list");
  g_assert_nonnull (sol_handout_page_get_handout (page));
  window_fixture_close (window);
}

static void
test_rows (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window, *row;
  SolHandoutPage *page;
  g_autoptr (GVariant) target = NULL;

  choose (fixture, "EX01 EX05");
  page = open_page (fixture, &window);
  row = GTK_WIDGET (get_row (page, 0));
  g_assert_cmpstr (get_title (page, 0), ==, "1. Bent-knee soleus stretch");
  g_assert_cmpstr (get_title (page, 1), ==, "2. Straight-knee wall stretch");
  g_assert_null (get_row (page, 2));
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "each side"));
  target = g_variant_ref (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row)));
  g_assert_cmpstr (g_variant_get_string (target, NULL), ==, "exercise:bent-knee-soleus-stretch");
  /* The first goes no further up, nor the last down. */
  g_assert_false (gtk_widget_get_sensitive (sol_find_nth (row, GTK_TYPE_BUTTON, 0)));
  g_assert_true (gtk_widget_get_sensitive (sol_find_nth (row, GTK_TYPE_BUTTON, 1)));
  g_assert_false (gtk_widget_get_sensitive (sol_find_nth (get_row (page, 1), GTK_TYPE_BUTTON, 1)));
  window_fixture_close (window);
}

/* Beside the buttons, in a narrow window with large letters. */
static void
test_rows_unbroken (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *window;
  SolHandoutPage *page;

  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  choose (fixture, "EX01 EX05 EX06 EX13 EX20 EX25 EX31 EX35");
  page = open_page_in (fixture, &window, 360, 640);
  sol_wait_ms (200);
  g_assert_null (sol_find_broken (page));
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  window_fixture_close (window);
}

static void
test_move_row (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window, *focus;
  SolHandoutPage *page;

  choose (fixture, "EX01 EX02 EX05");
  page = open_page (fixture, &window);
  gtk_widget_grab_focus (GTK_WIDGET (get_row (page, 2)));
  act (page, "handout.move", g_variant_new ("(si)", "straight-knee-wall-stretch", -1));
  assert_chosen (fixture, "EX01 EX05 EX02");
  g_assert_cmpstr (get_title (page, 1), ==, "2. Straight-knee wall stretch");
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_true (focus == GTK_WIDGET (get_row (page, 1)));
  /* One who presses the button can press again. */
  gtk_widget_grab_focus (sol_find_nth (get_row (page, 1), GTK_TYPE_BUTTON, 1));
  act (page, "handout.move", g_variant_new ("(si)", "straight-knee-wall-stretch", 1));
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_true (focus == GTK_WIDGET (get_row (page, 2)));
  assert_chosen (fixture, "EX01 EX02 EX05");
  window_fixture_close (window);
}

/* What the message that is shown says. */
static const char *
get_message (SolHandoutPage *page)
{
  GtkWidget *undo = sol_find_label (page, "Undo");

  g_assert_nonnull (undo);
  return gtk_label_get_label (GTK_LABEL (sol_find (
      gtk_widget_get_parent (gtk_widget_get_ancestor (undo, GTK_TYPE_BUTTON)), GTK_TYPE_LABEL)));
}

/* The next message is shown where it is gone. */
static void
press_undo (SolHandoutPage *page)
{
  GtkWidget *button = gtk_widget_get_ancestor (sol_find_label (page, "Undo"), GTK_TYPE_BUTTON);
  g_autoptr (GtkWidget) pressed = g_object_ref (button);

  g_signal_emit_by_name (button, "clicked");
  while (gtk_widget_get_root (pressed) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
remove_one (SolHandoutPage *page, const char *id)
{
  act (page, "handout.remove", g_variant_new_string (id));
}

static void
test_remove (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window;
  SolHandoutPage *page;

  choose (fixture, "EX01 EX02 EX05");
  page = open_page (fixture, &window);
  remove_one (page, "toes-up-wall-stretch");
  assert_chosen (fixture, "EX01 EX05");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == GTK_WIDGET (get_row (page, 1)));
  press_undo (page);
  assert_chosen (fixture, "EX01 EX02 EX05");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == GTK_WIDGET (get_row (page, 1)));
  window_fixture_close (window);
}

/* Each message brings back what it names, to where that was. */
static void
test_remove_two (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window;
  SolHandoutPage *page;

  choose (fixture, "EX01 EX02 EX05 EX06");
  page = open_page (fixture, &window);
  remove_one (page, "toes-up-wall-stretch");
  remove_one (page, "straight-knee-wall-stretch");
  assert_chosen (fixture, "EX01 EX06");
  g_assert_cmpstr (get_message (page), ==, "Removed “Toes-up wall stretch”");
  press_undo (page);
  assert_chosen (fixture, "EX01 EX02 EX06");
  g_assert_cmpstr (get_message (page), ==, "Removed “Straight-knee wall stretch”");
  press_undo (page);
  assert_chosen (fixture, "EX01 EX02 EX05 EX06");
  window_fixture_close (window);
}

/* What has been moved or added meanwhile stays so. */
static void
test_undo_later (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window;
  SolHandoutPage *page;

  choose (fixture, "EX01 EX02 EX05");
  page = open_page (fixture, &window);
  remove_one (page, "bent-knee-soleus-stretch");
  act (page, "handout.clear", NULL);
  choose (fixture, "EX06");
  press_undo (page);
  assert_chosen (fixture, "EX01 EX06");
  press_undo (page);
  assert_chosen (fixture, "EX01 EX02 EX05 EX06");
  remove_one (page, "toes-up-wall-stretch");
  choose (fixture, "EX02");
  press_undo (page);
  assert_chosen (fixture, "EX01 EX05 EX06 EX02");
  window_fixture_close (window);
}

static void
test_clear (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window;
  SolHandoutPage *page;

  choose (fixture, "EX01 EX02");
  page = open_page (fixture, &window);
  act (page, "handout.clear", NULL);
  assert_chosen (fixture, "");
  g_assert_null (sol_handout_page_get_handout (page));
  press_undo (page);
  assert_chosen (fixture, "EX01 EX02");
  g_assert_nonnull (sol_handout_page_get_handout (page));
  window_fixture_close (window);
}

/* The picture is of the page that is told of, and says what is on it. */
static void
test_preview (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window;
  SolHandoutPage *page;
  GtkPicture *preview;

  choose (fixture, "EX01");
  page = open_page (fixture, &window);
  preview = GTK_PICTURE (sol_find (page, GTK_TYPE_PICTURE));
  g_assert_nonnull (gtk_picture_get_paintable (preview));
  gtk_test_accessible_assert_property (preview, GTK_ACCESSIBLE_PROPERTY_LABEL, "Page 1 of 3");
  g_assert_nonnull (
      strstr (gtk_picture_get_alternative_text (preview), "Bent-knee soleus stretch"));
  act (page, "handout.turn", g_variant_new_int32 (-1));
  while (!sol_handout_page_is_settled (page))
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (strstr (gtk_picture_get_alternative_text (preview), "Sources:"));
  act (page, "handout.turn", g_variant_new_int32 (1));
  g_assert_nonnull (
      strstr (gtk_picture_get_alternative_text (preview), "Bent-knee soleus stretch"));
  /* One leaves while it is being drawn. */
  window_fixture_close (window);
}

/* -- Paper -- */

/* As many pages as it takes on the sheets of the printer. */
static void
test_print (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = g_dir_make_tmp ("soleus-handout-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "handout.pdf", NULL);
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autofree char *pdf = NULL;
  GtkWidget *window;
  SolHandoutPage *page;
  gsize length;
  int n_pages;

  choose (fixture, "EX01 EX06 EX13");
  page = open_page (fixture, &window);
  operation = sol_hand_out_create_paper_operation (
      GTK_WIDGET (page), "Handout", sol_handout_get_paper (),
      g_object_ref (sol_handout_page_get_handout (page)), g_object_unref);
  gtk_print_operation_set_export_filename (operation, path);
  sol_hand_out_run_operation (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL);
  g_object_get (operation, "n-pages", &n_pages, NULL);
  g_assert_cmpint (n_pages, >, 2);
  g_assert_true (g_file_get_contents (path, &pdf, &length, NULL));
  g_assert_cmpmem (pdf, 5, "%PDF-", 5);
  g_unlink (path);
  g_rmdir (folder);
  window_fixture_close (window);
}

/* -- Adding -- */

static void
test_toast (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window = g_object_ref_sink (gtk_label_new (NULL));
  AdwToast *first = sol_handout_add (window, fixture->library, "routine:R15");
  AdwToast *again = sol_handout_add (window, fixture->library, "exercise:EX01");

  g_assert_cmpstr (adw_toast_get_title (first), ==, "2 added to the handout");
  g_assert_cmpstr (adw_toast_get_title (again), ==, "Already on the handout");
  g_assert_cmpstr (adw_toast_get_action_name (first), ==, "win.open");
  g_assert_finalize_object (window);
  g_assert_finalize_object (first);
  g_assert_finalize_object (again);
}

static void
note_cb (GSimpleAction *action, GVariant *target, char **noted)
{
  g_free (*noted);
  *noted = g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)),
                            g_variant_get_string (target, NULL));
}

static void
add_action (GtkWidget *widget, GSimpleActionGroup *group, const char *name, char **noted)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new (name, G_VARIANT_TYPE_STRING);

  g_signal_connect (action, "activate", G_CALLBACK (note_cb), noted);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (widget, "win", G_ACTION_GROUP (group));
}

static void
assert_does (GtkWidget *button, const char *words, const char *deed, char **noted)
{
  g_clear_pointer (noted, g_free);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, words);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (*noted, ==, deed);
}

/* Adds, and where that is done, here or elsewhere, says so and shows it. */
static void
test_button (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolValue *exercise = sol_library_lookup (fixture->library, SOL_TYPE_EXERCISE, "EX01");
  SolValue *routine = sol_library_lookup (fixture->library, SOL_TYPE_ROUTINE, "R15");
  GtkWidget *one = g_object_ref_sink (sol_handout_button_new (fixture->library, exercise));
  GtkWidget *all = g_object_ref_sink (sol_handout_button_new (fixture->library, routine));
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autofree char *noted = NULL;

  add_action (one, group, "open", &noted);
  add_action (one, group, "add-to-handout", &noted);
  assert_does (one, "Add to _Handout", "add-to-handout exercise:bent-knee-soleus-stretch", &noted);
  sol_handout_choice_add (fixture->settings, fixture->library, "EX01");
  assert_does (one, "On the _Handout", "open handout", &noted);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (all)), ==, "Add to _Handout");
  sol_handout_choice_add (fixture->settings, fixture->library, "R15");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (all)), ==, "On the _Handout");
  sol_handout_choice_remove (fixture->settings, "bent-knee-soleus-stretch");
  assert_does (one, "Add to _Handout", "add-to-handout exercise:bent-knee-soleus-stretch", &noted);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (all)), ==, "Add to _Handout");
  g_assert_finalize_object (one);
  g_assert_finalize_object (all);
}

#define ADD(name, func) g_test_add ("/ui/handout/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("add", test_add);
  ADD ("unknown", test_unknown);
  ADD ("move", test_move);
  ADD ("empty", test_empty);
  ADD ("rows", test_rows);
  ADD ("rows-unbroken", test_rows_unbroken);
  ADD ("move-row", test_move_row);
  ADD ("remove", test_remove);
  ADD ("remove-two", test_remove_two);
  ADD ("undo-later", test_undo_later);
  ADD ("clear", test_clear);
  ADD ("preview", test_preview);
  ADD ("print", test_print);
  ADD ("toast", test_toast);
  ADD ("button", test_button);
  return g_test_run ();
}
