/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the focus goes in a window. */

#include "application-window.h"
#include "sol-anatomy-page.h"
#include "sol-care-card.h"
#include "sol-compare-page.h"
#include "sol-condition.h"
#include "sol-leg-page.h"
#include "sol-pain-rule.h"
#include "sol-quiz-answers.h"
#include "sol-quiz-page.h"
#include "sol-routine.h"
#include "sol-structure-spot.h"
#include "sol-topic.h"

/* The focus goes along from the bar above. */
static void
test_destination_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *stack = sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_STACK);
  GtkWidget *bar = sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_HEADER_BAR);
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *child;

  gtk_window_present (window);
  while (!gtk_widget_get_mapped (stack))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gtk_widget_child_focus (bar, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), bar));
  activate (fixture, "win.page", "exercises");
  child = adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), child));
}

/* The words of the button that has the focus; NULL where none has it. */
static const char *
focused_words (Fixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  return GTK_IS_BUTTON (focus) ? gtk_button_get_label (GTK_BUTTON (focus)) : NULL;
}

static gboolean
is_in_window (GtkWidget *widget)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (widget));
  graphene_rect_t bounds, view;

  g_assert_true (gtk_widget_compute_bounds (widget, window, &bounds));
  g_assert_true (gtk_widget_compute_bounds (window, window, &view));
  return graphene_rect_contains_rect (&view, &bounds);
}

/* One page after the other, out of the blue and made ahead, which is laid out by then. */
static void
test_open_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const targets[] = {
    "R15", "EX01", "EX05", "strain-early", "topic:two-muscles", "question:q04"
  };
  GtkWidget *view = sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_wait_ms (200);
  for (guint i = 0; i < 2 * G_N_ELEMENTS (targets); i++) {
    GtkWidget *page, *focus;

    gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
    if (i % 2 == 1)
      sol_window_prepare (fixture->window, targets[i / 2]);
    sol_wait_ms (100);
    sol_window_open (fixture->window, targets[i / 2]);
    page = GTK_WIDGET (visible_page (fixture));
    focus = await_focus (fixture);
    if (i / 2 < 3)
      /* in its bar, or where it has a letter */
      g_assert_true (g_str_has_suffix (focused_words (fixture), "Start"));
    else if (i / 2 == 3) /* there are questions before its Start */
      g_assert_true (ADW_IS_ACTION_ROW (focus));
    else if (i / 2 == 4)
      g_assert_cmpstr (focused_words (fixture), ==, "Show Me");
    else
      g_assert_true (gtk_widget_is_ancestor (focus, sol_find (page, SOL_TYPE_QUIZ_ANSWERS)));
    sol_wait_ms (100);
    g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == focus);
    g_assert_true (is_in_window (focus));
    page = sol_find (page, GTK_TYPE_SCROLLED_WINDOW);
    g_assert_cmpfloat (
        gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page))),
        ==, 0);
    adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
    sol_wait_ms (100);
  }
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

/* What was opened before the window was shown begins as what is opened in it. */
static void
test_first_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *answers;

  sol_window_open (fixture->window, "question:q09");
  gtk_window_present (GTK_WINDOW (fixture->window));
  answers = sol_find (GTK_WIDGET (visible_page (fixture)), SOL_TYPE_QUIZ_ANSWERS);
  for (guint i = 0; i < 100; i++) {
    GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

    if (focus != NULL && gtk_widget_is_ancestor (focus, answers))
      return;
    sol_wait_ms (20);
  }
  g_test_fail_printf ("the focus is elsewhere");
}

static gboolean
await_focus_by (Fixture *fixture, gboolean (*is_it) (GtkWidget *))
{
  GtkWidget *focus = NULL;

  for (guint i = 0; i < 200; i++) {
    focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
    if (focus != NULL && is_it (focus))
      return TRUE;
    sol_wait_ms (10);
  }
  g_test_message ("the focus is on %s", focus != NULL ? G_OBJECT_TYPE_NAME (focus) : "nothing");
  return FALSE;
}

static gboolean
is_entry (GtkWidget *widget)
{
  return GTK_IS_TEXT (widget);
}

static gboolean
is_of_leg (GtkWidget *widget)
{
  return GTK_IS_SCALE (widget) && gtk_widget_get_ancestor (widget, SOL_TYPE_LEG_PAGE) != NULL;
}

/* Where the window begins with a search, one can write at once, and go on writing. */
static void
test_first_search_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_window_open (fixture->window, "search");
  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_wait_ms (300);
  g_assert_true (await_focus_by (fixture, is_entry));
  sol_wait_ms (300);
  g_assert_true (await_focus_by (fixture, is_entry));
}

/* Where it begins with a part that is not there as a whole yet: with the first thing of it. */
static void
test_first_part_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_window_open (fixture->window, "bend-the-knee");
  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_wait_ms (300);
  g_assert_true (await_focus_by (fixture, is_of_leg));
}

/* A page begins with what can be pressed, though it comes later than the page; never with what
 * scrolls it, which has no name. */
static void
test_topic_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const topics[] = { "topic:soleus-push-ups", "topic:cramps-and-burning-feet" };
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *view = sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_window_present (window);
  sol_wait_ms (200);
  for (guint i = 0; i < G_N_ELEMENTS (topics); i++) {
    GtkWidget *focus;

    gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
    sol_window_open (fixture->window, topics[i]);
    focus = await_focus (fixture);
    g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (visible_page (fixture))));
    g_assert_false (GTK_IS_SCROLLED_WINDOW (focus));
    adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
    sol_wait_ms (100);
  }
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

/* As that of teaching, which gives the focus itself. */
/* What a page begins with is in sight in a window of the usual size, whatever stands above it. */
static void
test_begins_in_sight (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolLibrary *library = sol_window_get_library (fixture->window);
  const GType types[] = { SOL_TYPE_TOPIC, SOL_TYPE_CARE_CARD, SOL_TYPE_CONDITION,
                          SOL_TYPE_PAIN_RULE, SOL_TYPE_ROUTINE };
  AdwNavigationView *view =
      ADW_NAVIGATION_VIEW (sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW));

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 700);
  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_wait_ms (200);
  for (guint t = 0; t < G_N_ELEMENTS (types); t++) {
    GListModel *values = sol_library_get_values (library, types[t]);

    for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
      g_autoptr (SolValue) value = g_list_model_get_item (values, i);
      g_autofree char *target =
          g_strconcat (sol_value_get_element (value), ":", sol_value_get_id (value), NULL);
      graphene_rect_t bounds;
      GtkWidget *focus;

      activate (fixture, "win.open", target);
      focus = await_focus (fixture);
      sol_wait_ms (60); /* until it is laid out */
      g_test_message ("%s: %s", target, G_OBJECT_TYPE_NAME (focus));
      g_assert_true (gtk_widget_compute_bounds (focus, GTK_WIDGET (fixture->window), &bounds));
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=,
                         gtk_widget_get_height (GTK_WIDGET (fixture->window)));
      adw_navigation_view_pop (view);
    }
  }
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

static void
test_bare_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *view = sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW);
  GtkWidget *button = gtk_button_new_with_label ("Here");

  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_wait_ms (200);
  gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), adw_navigation_page_new (button, "Bare"));
  sol_wait_ms (100);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == button);
}

/* Whoever asks for a structure comes to it, though it is drawn after the page is there. */
static void
test_structure_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *focus = NULL;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_window_present (window);
  sol_wait_ms (200);
  sol_window_open (fixture->window, "EX01");
  sol_wait_ms (200);
  sol_window_open (fixture->window, "figure:medial::soleus");
  for (guint i = 0; i < 500 && !SOL_IS_STRUCTURE_SPOT (focus); i++) {
    sol_wait_ms (10);
    focus = gtk_window_get_focus (window);
  }
  g_assert_true (SOL_IS_STRUCTURE_SPOT (focus));
  g_assert_cmpstr (sol_structure_spot_get_id (SOL_STRUCTURE_SPOT (focus)), ==, "soleus");
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

/* Also where the window begins with it, and where the focus was in the bar. */
static void
test_first_structure_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const ids[] = { "soleus", "gastrocnemius" };
  static const char *const spots[] = { "soleus", "gastrocnemius-medial" };
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *bar = sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_HEADER_BAR);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++) {
    g_autofree char *target = g_strconcat ("structure:", ids[i], NULL);
    GtkWidget *focus = NULL;

    sol_window_open (fixture->window, target);
    gtk_window_present (window);
    for (guint j = 0; j < 500 && !SOL_IS_STRUCTURE_SPOT (focus); j++) {
      sol_wait_ms (10);
      focus = gtk_window_get_focus (window);
    }
    g_assert_true (SOL_IS_STRUCTURE_SPOT (focus));
    g_assert_cmpstr (sol_structure_spot_get_id (SOL_STRUCTURE_SPOT (focus)), ==, spots[i]);
    g_assert_true (gtk_widget_child_focus (bar, GTK_DIR_TAB_FORWARD));
  }
}

/* The part that holds the focus; NULL where none does. */
static GtkWidget *
await_focus_in (Fixture *fixture, GType part)
{
  GtkWidget *within = NULL;

  for (guint i = 0; i < 200 && within == NULL; i++) {
    GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

    within = focus != NULL ? gtk_widget_get_ancestor (focus, part) : NULL;
    sol_wait_ms (10);
  }
  return within;
}

/* A part of Anatomy is begun in, not on the tab of the part before; the first with the window. */
static void
test_part_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const names[] = { "test", "explore", "compare", "bend-the-knee" };
  const GType types[] = { SOL_TYPE_QUIZ_PAGE, SOL_TYPE_ANATOMY_PAGE, SOL_TYPE_COMPARE_PAGE,
                          SOL_TYPE_LEG_PAGE };
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *tabs;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_test_message ("%s", names[i]);
    sol_window_open (fixture->window, names[i]);
    gtk_window_present (window);
    g_assert_nonnull (await_focus_in (fixture, types[i]));
    tabs = sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_INLINE_VIEW_SWITCHER);
    g_assert_true (gtk_widget_child_focus (tabs, GTK_DIR_TAB_FORWARD));
  }
}

#define ADD(name, func) g_test_add ("/window-focus/" name, Fixture, NULL, set_up, func, tear_down)

static void
add_tests (const char *home G_GNUC_UNUSED)
{
  ADD ("destination", test_destination_focus);
  ADD ("open", test_open_focus);
  ADD ("first", test_first_focus);
  ADD ("first-search", test_first_search_focus);
  ADD ("first-part", test_first_part_focus);
  ADD ("topic", test_topic_focus);
  ADD ("begins-in-sight", test_begins_in_sight);
  ADD ("bare", test_bare_focus);
  ADD ("structure", test_structure_focus);
  ADD ("first-structure", test_first_structure_focus);
  ADD ("part", test_part_focus);
}

int
main (int argc, char **argv)
{
  return application_fixture_run (argc, argv, add_tests);
}
