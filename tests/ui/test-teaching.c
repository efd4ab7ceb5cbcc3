/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "figure-fixture.h"
#include "list-names.h"
#include "sol-anatomy-page.h"
#include "sol-build.h"
#include "sol-find.h"
#include "sol-hand-out.h"
#include "sol-home.h"
#include "sol-pointer-ring.h"
#include "sol-structure-spot.h"
#include "sol-teaching-page.h"
#include "sol-told.h"
#include "sol-worksheet-dialog.h"

typedef struct {
  SolLibrary *library;
  GtkWidget *window;
  AdwNavigationView *navigation;
  SolAnatomyPage *page;
  SolFigureArea *area;
} Fixture;

static void
run (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_settings_reset (settings, "figure");
  g_settings_reset (settings, "figure-stage");
  g_settings_reset (settings, "show-attachments");
  g_settings_reset (settings, "latin-names");
  fixture->library = sol_library_new_builtin ();
  fixture->page = SOL_ANATOMY_PAGE (sol_anatomy_page_new (fixture->library));
  fixture->navigation = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  adw_navigation_view_set_animate_transitions (fixture->navigation, FALSE);
  adw_navigation_view_push (fixture->navigation,
                            adw_navigation_page_new (GTK_WIDGET (fixture->page), "Anatomy"));
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 800);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->navigation));
  fixture->area = SOL_FIGURE_AREA (sol_find (fixture->page, SOL_TYPE_FIGURE_AREA));
  gtk_window_present (GTK_WINDOW (fixture->window));
  figure_let_settle (fixture->area);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  figure_close (fixture->window, fixture->page);
  figure_let_go (fixture->library);
}

/* -- Teaching -- */

static SolTeachingPage *
teach (Fixture *fixture)
{
  AdwNavigationPage *page;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->area), "lesson.teach", NULL));
  page = adw_navigation_view_get_visible_page (fixture->navigation);
  g_assert_true (SOL_IS_TEACHING_PAGE (page));
  figure_let_settle (sol_teaching_page_get_area (SOL_TEACHING_PAGE (page)));
  return SOL_TEACHING_PAGE (page);
}

static void
act (SolTeachingPage *page, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (page), action, NULL));
  figure_let_settle (sol_teaching_page_get_area (page));
}

static guint
count_shown (SolTeachingPage *page)
{
  guint n_names, n_covered;

  sol_figure_area_count_names (sol_teaching_page_get_area (page), &n_names, &n_covered);
  g_assert_cmpuint (n_names, >=, 8);
  return n_names - n_covered;
}

/* It is what one saw, and what one saw is there afterwards. */
static void
test_same_view (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolDissection *own = sol_figure_area_get_dissection (fixture->area);
  SolTeachingPage *page;
  SolDissection *shown;
  gboolean covered;

  sol_figure_area_set_stage (fixture->area, "gastrocnemius-removed");
  sol_dissection_set_hidden (own, "plantaris", TRUE);
  sol_dissection_set_faded (own, "soleus", TRUE);
  g_object_set (fixture->area, "latin", TRUE, NULL);
  figure_let_settle (fixture->area);
  page = teach (fixture);
  shown = sol_figure_area_get_dissection (sol_teaching_page_get_area (page));
  g_assert_true (shown != own);
  g_assert_cmpstr (sol_dissection_get_stage (shown), ==, "gastrocnemius-removed");
  g_assert_true (sol_dissection_is_hidden (shown, "plantaris"));
  g_assert_true (sol_dissection_is_faded (shown, "soleus"));
  g_object_get (sol_teaching_page_get_area (page), "latin", &covered, NULL);
  g_assert_true (covered);
  sol_dissection_show_all (shown);
  act (page, "teaching.next");
  g_object_ref (page);
  gtk_widget_activate_action (GTK_WIDGET (page), "teaching.leave", NULL);
  run ();
  g_assert_finalize_object (page);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->page)));
  g_assert_true (sol_dissection_is_hidden (own, "plantaris"));
  g_object_get (fixture->area, "covered", &covered, NULL);
  g_assert_false (covered);
}

static SolStructureSpot *
find_spot (SolFigureArea *area, const char *id)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (area)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (SOL_IS_STRUCTURE_SPOT (child) &&
        g_str_equal (sol_structure_spot_get_id (SOL_STRUCTURE_SPOT (child)), id))
      return SOL_STRUCTURE_SPOT (child);
  return NULL;
}

/* What was named last is outlined; what is not named yet, a screen reader does not know. */
static void
test_one_by_one (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolTeachingPage *page = teach (fixture);
  SolFigureArea *area = sol_teaching_page_get_area (page);
  SolStructureSpot *spot = find_spot (area, "calcaneal-tendon");
  g_autofree char *first = NULL;
  g_autofree char *pointed = NULL;

  g_assert_nonnull (spot);
  g_assert_cmpuint (count_shown (page), ==, 0);
  for (guint i = 1; i <= 2; i++) {
    act (page, "teaching.next");
    g_assert_cmpuint (count_shown (page), ==, i);
    g_clear_pointer (&pointed, g_free);
    g_object_get (area, "pointed", &pointed, NULL);
    g_assert_nonnull (pointed);
    g_assert_cmpstr (pointed, ==, sol_figure_area_get_last_uncovered (area));
    if (i == 1)
      first = g_strdup (pointed);
  }
  g_assert_cmpstr (first, !=, pointed);
  act (page, "teaching.previous");
  g_assert_cmpstr (sol_figure_area_get_last_uncovered (area), ==, first);
  act (page, "teaching.previous");
  g_assert_cmpuint (count_shown (page), ==, 0);
  g_assert_null (sol_figure_area_get_last_uncovered (area));
}

static void
test_all (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolTeachingPage *page = teach (fixture);
  guint n_names, n_covered;
  g_autofree char *text = NULL;

  act (page, "teaching.show-all");
  sol_figure_area_count_names (sol_teaching_page_get_area (page), &n_names, &n_covered);
  g_assert_cmpuint (n_covered, ==, 0);
  text = g_strdup_printf ("%u of %u", n_names, n_names);
  g_assert_nonnull (sol_find_label (page, text));
  act (page, "teaching.cover-all");
  g_assert_cmpuint (count_shown (page), ==, 0);
}

/* One is let go of before the page is. */
static void
test_escape (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolTeachingPage *page = teach (fixture);
  SolFigureArea *area = sol_teaching_page_get_area (page);

  sol_figure_area_set_selected (
      area, sol_library_lookup (fixture->library, SOL_TYPE_STRUCTURE, "soleus"));
  act (page, "teaching.escape");
  g_assert_null (sol_figure_area_get_selected (area));
  g_assert_true (ADW_NAVIGATION_PAGE (page) ==
                 adw_navigation_view_get_visible_page (fixture->navigation));
  gtk_widget_activate_action (GTK_WIDGET (page), "teaching.escape", NULL);
  run ();
  g_assert_false (
      SOL_IS_TEACHING_PAGE (adw_navigation_view_get_visible_page (fixture->navigation)));
}

/* Does what the page has bound to @key. */
static void
press (SolTeachingPage *page, guint key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (page));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
    guint n_shortcuts =
        G_IS_LIST_MODEL (controller) ? g_list_model_get_n_items (G_LIST_MODEL (controller)) : 0;

    for (guint k = 0; k < n_shortcuts; k++) {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), k);
      GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

      if (gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key)
        gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, GTK_WIDGET (page),
                                      NULL);
    }
  }
  figure_let_settle (sol_teaching_page_get_area (page));
}

/* The arrow that points on in the bar is the key that leads on, also where one reads from the
 * right; a remote control has keys that know no direction. */
static void
test_arrows (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolTeachingPage *page = teach (fixture);

  press (page, GDK_KEY_Right);
  press (page, GDK_KEY_Page_Down);
  g_assert_cmpuint (count_shown (page), ==, 2);
  press (page, GDK_KEY_Left);
  g_assert_cmpuint (count_shown (page), ==, 1);
  gtk_widget_set_direction (GTK_WIDGET (page), GTK_TEXT_DIR_RTL);
  press (page, GDK_KEY_Left);
  press (page, GDK_KEY_Page_Down);
  g_assert_cmpuint (count_shown (page), ==, 3);
  press (page, GDK_KEY_Right);
  press (page, GDK_KEY_Page_Up);
  g_assert_cmpuint (count_shown (page), ==, 1);
}

static void
test_bar (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolTeachingPage *page = teach (fixture);
  GtkRevealer *bar = GTK_REVEALER (sol_find (page, GTK_TYPE_REVEALER));
  GtkWidget *button = sol_find (bar, GTK_TYPE_TOGGLE_BUTTON);

  g_assert_true (gtk_revealer_get_reveal_child (bar));
  sol_teaching_page_rest (page);
  g_assert_false (gtk_revealer_get_reveal_child (bar));
  /* Who is in it by keyboard stays in it. */
  gtk_revealer_set_reveal_child (bar, TRUE);
  run ();
  g_assert_true (gtk_widget_grab_focus (button));
  gtk_window_set_focus_visible (GTK_WINDOW (fixture->window), TRUE);
  sol_teaching_page_rest (page);
  g_assert_true (gtk_revealer_get_reveal_child (bar));
}

static void
test_ring (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolTeachingPage *page = teach (fixture);
  SolPointerRing *ring = SOL_POINTER_RING (sol_find (page, SOL_TYPE_POINTER_RING));
  GtkWidget *button = sol_find (page, GTK_TYPE_TOGGLE_BUTTON);

  g_assert_false (sol_pointer_ring_is_shown (ring));
  sol_pointer_ring_move (ring, 300, 200);
  g_assert_true (sol_pointer_ring_is_shown (ring));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  act (page, "teaching.ring");
  g_assert_false (sol_pointer_ring_is_shown (ring));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  act (page, "teaching.ring");
  sol_pointer_ring_hide (ring);
  g_assert_false (sol_pointer_ring_is_shown (ring));
}

/* -- Worksheet -- */

static void
close_dialog (SolWorksheetDialog *dialog)
{
  g_object_ref (dialog);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  run ();
  g_assert_finalize_object (dialog);
}

static void
let_make (SolWorksheetDialog *dialog)
{
  while (!sol_worksheet_dialog_is_settled (dialog))
    g_main_context_iteration (NULL, TRUE);
}

static SolWorksheetDialog *
open_dialog (Fixture *fixture)
{
  GtkWidget *dialog;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->area), "lesson.worksheet", NULL));
  dialog = sol_find (fixture->window, SOL_TYPE_WORKSHEET_DIALOG);
  g_assert_nonnull (dialog);
  while (sol_find_label (dialog, "Print…") == NULL)
    g_main_context_iteration (NULL, TRUE);
  let_make (SOL_WORKSHEET_DIALOG (dialog));
  return SOL_WORKSHEET_DIALOG (dialog);
}

static void
test_worksheet (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolWorksheetDialog *dialog = open_dialog (fixture);
  SolWorksheet *worksheet = sol_worksheet_dialog_get_worksheet (dialog);
  GtkPicture *preview = GTK_PICTURE (sol_find (dialog, GTK_TYPE_PICTURE));
  AdwToggleGroup *pages = ADW_TOGGLE_GROUP (sol_find (dialog, ADW_TYPE_TOGGLE_GROUP));
  AdwSwitchRow *latin = ADW_SWITCH_ROW (sol_find (dialog, ADW_TYPE_SWITCH_ROW));
  GdkPaintable *blanks = gtk_picture_get_paintable (preview);

  list_names_assert (dialog);
  g_assert_nonnull (worksheet);
  g_assert_true (gtk_widget_is_sensitive (sol_find_label (dialog, "Save as PDF…")));
  g_assert_cmpuint (sol_worksheet_get_n_blanks (worksheet), >=, 8);
  g_assert_nonnull (blanks);
  g_assert_null (strstr (gtk_picture_get_alternative_text (preview), "Achilles tendon"));
  gtk_test_accessible_assert_property (preview, GTK_ACCESSIBLE_PROPERTY_LABEL, "Blanks");
  g_assert_cmpstr (sol_told_get_last (), ==, gtk_picture_get_alternative_text (preview));
  g_assert_true (g_str_has_prefix (sol_told_get_last (), "Right calf from behind. "));
  adw_toggle_group_set_active_name (pages, "answers");
  let_make (dialog);
  g_assert_true (gtk_picture_get_paintable (preview) != blanks);
  gtk_test_accessible_assert_property (preview, GTK_ACCESSIBLE_PROPERTY_LABEL, "Answers");
  g_assert_nonnull (strstr (gtk_picture_get_alternative_text (preview), "Achilles tendon"));
  adw_switch_row_set_active (latin, TRUE);
  g_assert_false (gtk_widget_is_sensitive (sol_find_label (dialog, "Save as PDF…")));
  let_make (dialog);
  g_assert_true (gtk_widget_is_sensitive (sol_find_label (dialog, "Save as PDF…")));
  g_assert_nonnull (strstr (gtk_picture_get_alternative_text (preview), "Tendo calcaneus"));
  g_assert_cmpstr (sol_told_get_last (), ==, gtk_picture_get_alternative_text (preview));
  close_dialog (dialog);
}

/* It opens before it has anything to show, and may be closed before it has: what is drawn then is
 * drawn for nobody. */
static void
test_worksheet_at_once (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *dialog, *save;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->area), "lesson.worksheet", NULL));
  dialog = sol_find (fixture->window, SOL_TYPE_WORKSHEET_DIALOG);
  g_assert_null (sol_worksheet_dialog_get_worksheet (SOL_WORKSHEET_DIALOG (dialog)));
  g_assert_true (gtk_widget_get_visible (sol_find (dialog, ADW_TYPE_SPINNER)));
  close_dialog (SOL_WORKSHEET_DIALOG (dialog));
  dialog = GTK_WIDGET (open_dialog (fixture));
  g_assert_false (gtk_widget_get_visible (sol_find (dialog, ADW_TYPE_SPINNER)));
  save = gtk_widget_get_ancestor (sol_find_label (dialog, "Save as PDF…"), GTK_TYPE_BUTTON);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == save);
  close_dialog (SOL_WORKSHEET_DIALOG (dialog));
}

/* -- Paper -- */

static void
draw_cb (cairo_t *cr, guint page, double width, double height, gpointer worksheet)
{
  g_assert_cmpfloat (width, >, 300);
  g_assert_cmpfloat (height, >, width);
  sol_worksheet_draw_page (worksheet, cr, page, width, height);
}

/* Prints into a file; gives the dialog that says what went wrong, which is NULL where all is well.
 */
static AdwAlertDialog *
print_to (Fixture *fixture, SolWorksheetDialog *dialog, const char *path)
{
  g_autoptr (GtkPrintOperation) operation = sol_hand_out_create_operation (
      GTK_WIDGET (dialog), "Worksheet", SOL_WORKSHEET_N_PAGES, draw_cb,
      g_object_ref (sol_worksheet_dialog_get_worksheet (dialog)), g_object_unref);

  gtk_print_operation_set_export_filename (operation, path);
  sol_hand_out_run_operation (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL);
  return (AdwAlertDialog *) sol_find (fixture->window, ADW_TYPE_ALERT_DIALOG);
}

/* By the way of the printer, but into a file: both pages, in lines, and a word that helps where it
 * can't be. */
static void
test_print (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolWorksheetDialog *dialog = open_dialog (fixture);
  g_autofree char *folder = g_dir_make_tmp ("soleus-print-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "sheet.pdf", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "no-such-folder", "sheet.pdf", NULL);
  g_autofree char *pdf = NULL;
  AdwAlertDialog *alert;
  gsize length;

  g_assert_null (print_to (fixture, dialog, path));
  g_assert_true (g_file_get_contents (path, &pdf, &length, NULL));
  g_assert_cmpmem (pdf, 5, "%PDF-", 5);
  g_assert_cmpuint (length, >, 20000);
  alert = print_to (fixture, dialog, nowhere);
  g_assert_nonnull (alert);
  g_assert_nonnull (strstr (adw_alert_dialog_get_body (alert), "Save it as a file"));
  adw_dialog_force_close (ADW_DIALOG (alert));
  close_dialog (dialog);
  sol_home_remove (g_steal_pointer (&folder));
}

/* Nothing that could be asked for: a word, no empty page. */
static void
test_worksheet_of_nothing (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolDissection *dissection = sol_figure_area_get_dissection (fixture->area);
  GListModel *layers = sol_figure_get_layers (sol_dissection_get_figure (dissection));
  SolWorksheetDialog *dialog;

  for (guint i = 0; i < g_list_model_get_n_items (layers); i++) {
    g_autoptr (SolLayer) layer = g_list_model_get_item (layers, i);

    sol_dissection_set_hidden (dissection, sol_value_get_id (SOL_VALUE (layer)), TRUE);
  }
  figure_let_settle (fixture->area);
  dialog = open_dialog (fixture);
  g_assert_cmpuint (sol_worksheet_get_n_blanks (sol_worksheet_dialog_get_worksheet (dialog)), ==,
                    0);
  g_assert_false (gtk_widget_is_sensitive (sol_find_label (dialog, "Save as PDF…")));
  g_assert_false (gtk_widget_is_sensitive (sol_find_label (dialog, "Print…")));
  close_dialog (dialog);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/ui/teaching/same-view", test_same_view);
  ADD ("/ui/teaching/one-by-one", test_one_by_one);
  ADD ("/ui/teaching/all", test_all);
  ADD ("/ui/teaching/escape", test_escape);
  ADD ("/ui/teaching/arrows", test_arrows);
  ADD ("/ui/teaching/bar", test_bar);
  ADD ("/ui/teaching/ring", test_ring);
  ADD ("/ui/teaching/worksheet", test_worksheet);
  ADD ("/ui/teaching/worksheet-at-once", test_worksheet_at_once);
  ADD ("/ui/teaching/print", test_print);
  ADD ("/ui/teaching/worksheet-of-nothing", test_worksheet_of_nothing);
  return g_test_run ();
}
