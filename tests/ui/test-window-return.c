/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the focus is again in a window, after a page, a link, a filter or a layout. */

#include "application-window.h"
#include "sol-anatomy-page.h"
#include "sol-exercise-card.h"
#include "sol-figure-tools.h"
#include "sol-making.h"
#include "sol-press.h"
#include "sol-progress-page.h"
#include "sol-search-page.h"
#include "sol-structure-pane.h"
#include "sol-structure-spot.h"

static gboolean
has_icon (GtkWidget *widget, gconstpointer icon)
{
  return GTK_IS_BUTTON (widget) &&
         g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), icon) == 0;
}

static gboolean
is_unfinished (GtkWidget *widget, gconstpointer data G_GNUC_UNUSED)
{
  return !sol_making_is_done (widget);
}

/* The last of what opens a page there, when all of it is made: a row that is the last of its list
 * for a while has no line below it yet, and is a pixel lower. */
static GtkWidget *
find_last_opener (GtkWidget *page)
{
  g_autoptr (GPtrArray) widgets = NULL;

  while (sol_find_where (page, is_unfinished, NULL) != NULL)
    sol_wait_ms (20);
  widgets = sol_find_all (page, GTK_TYPE_WIDGET);

  for (guint i = widgets->len; i-- > 0;) {
    GtkWidget *widget = widgets->pdata[i];

    if (GTK_IS_ACTIONABLE (widget) && gtk_widget_get_mapped (widget) &&
        g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), "win.open") == 0 &&
        gtk_widget_grab_focus (widget))
      return widget;
  }
  g_assert_not_reached ();
}

static double
find_scrolled (GtkWidget *widget)
{
  GtkWidget *window = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);

  return gtk_adjustment_get_value (
      gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (window)));
}

/* Where it has come to rest: on a busy machine what is scrolled takes longer. */
static double
wait_for_rest (GtkWidget *widget)
{
  double before, now = find_scrolled (widget);

  do {
    before = now;
    sol_wait_ms (300);
    now = find_scrolled (widget);
  } while (now != before);
  return now;
}

/* From wherever a page was opened: back one is where one was, with the focus there. */
static void
test_back (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const places[][2] = {
    { "win.page", "exercises" },
    { "win.page", "guide" },
    { "win.open", "guide:claims" },
    { "win.open", "guide:glossary" },
    { "win.open", "topic:two-muscles" },
    { "win.open", "routine:soleus-stretch" },
    { "win.open", "exercise:EX01" },
    { "win.open", "claim:larger-muscle" },
    { "win.open", "condition:insertional-achilles" },
  };
  AdwNavigationView *view =
      ADW_NAVIGATION_VIEW (sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW));

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  gtk_window_present (GTK_WINDOW (fixture->window));
  sol_wait_ms (200);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    AdwNavigationPage *from;
    GtkWidget *opener;
    double scrolled;

    g_test_message ("from %s", places[i][1]);
    activate (fixture, "win.page", "guide");
    activate (fixture, places[i][0], places[i][1]);
    sol_wait_ms (400);
    from = visible_page (fixture);
    opener = find_last_opener (GTK_WIDGET (from));
    scrolled = wait_for_rest (opener);
    g_signal_emit_by_name (opener, GTK_IS_BUTTON (opener) ? "clicked" : "activate");
    sol_wait_ms (300);
    g_assert_true (visible_page (fixture) != from);
    adw_navigation_view_pop (view);
    g_assert_true (visible_page (fixture) == from);
    g_assert_cmpfloat (wait_for_rest (opener), ==, scrolled);
    g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == opener);
  }
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

/* From a result too: it leads on to the next of them. */
static void
test_back_to_result (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  AdwNavigationView *view =
      ADW_NAVIGATION_VIEW (sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW));
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *page, *list, *focus;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_window_set_default_size (window, 360, 640);
  gtk_window_present (window);
  activate (fixture, "win.search", NULL);
  page = GTK_WIDGET (visible_page (fixture));
  list = sol_find (page, GTK_TYPE_LIST_VIEW);
  sol_search_page_set_text (SOL_SEARCH_PAGE (page), "soleus");
  sol_wait_ms (400);
  gtk_list_view_scroll_to (GTK_LIST_VIEW (list), 7, GTK_LIST_SCROLL_FOCUS, NULL);
  gtk_widget_child_focus (list, GTK_DIR_TAB_FORWARD);
  focus = gtk_window_get_focus (window);
  g_assert_true (gtk_widget_is_ancestor (focus, list));
  g_signal_emit_by_name (list, "activate", 7);
  sol_wait_ms (300);
  g_assert_true (GTK_WIDGET (visible_page (fixture)) != page);
  adw_navigation_view_pop (view);
  sol_wait_ms (300);
  g_assert_true (gtk_window_get_focus (window) == focus);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

static gboolean
has_two_links (GtkWidget *widget, gconstpointer data G_GNUC_UNUSED)
{
  const char *first = GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
                          ? strstr (gtk_label_get_label (GTK_LABEL (widget)), "<a ")
                          : NULL;

  return first != NULL && strstr (first + 1, "<a ") != NULL;
}

/* Who left by the second link of a text is at that one again. */
static void
test_link_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  AdwNavigationView *view =
      ADW_NAVIGATION_VIEW (sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_VIEW));
  g_autofree char *first = NULL;
  GtkWidget *label;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_window_present (GTK_WINDOW (fixture->window));
  activate (fixture, "win.open", "topic:two-muscles");
  await_focus (fixture);
  sol_wait_ms (500);
  label = sol_find_where (GTK_WIDGET (visible_page (fixture)), has_two_links, NULL);
  g_assert_nonnull (label);
  g_assert_true (gtk_widget_grab_focus (label));
  g_assert_true (gtk_widget_child_focus (label, GTK_DIR_TAB_FORWARD));
  for (guint i = 0; i < 2; i++) {
    g_signal_emit_by_name (label, "activate-current-link");
    sol_wait_ms (300);
    g_assert_cmpstr (adw_navigation_page_get_title (visible_page (fixture)), ==, "True or Not?");
    adw_navigation_view_pop (view);
    sol_wait_ms (300);
    g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == label);
  }
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

/* A filter at the lower end of what is seen shows what it found. */
static void
test_filter (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *kind, *card;
  graphene_rect_t bounds;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 700);
  gtk_window_present (GTK_WINDOW (fixture->window));
  activate (fixture, "win.page", "exercises");
  sol_wait_ms (1000);
  kind = sol_find (GTK_WIDGET (visible_page (fixture)), GTK_TYPE_DROP_DOWN);
  g_assert_true (gtk_widget_grab_focus (kind));
  wait_for_rest (kind);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (kind), 1);
  sol_wait_ms (300);
  card = sol_find_nth (gtk_widget_get_parent (gtk_widget_get_parent (kind)), SOL_TYPE_EXERCISE_CARD,
                       0);
  g_assert_true (gtk_widget_compute_bounds (card, GTK_WIDGET (fixture->window), &bounds));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, 700);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

/* Who reads of a structure beside the figure reads of the next one there, and comes back. */
static void
test_reading_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *pane, *panes, *row, *page;

  gtk_window_set_default_size (window, 1000, 700);
  sol_window_open (fixture->window, "structure:gastrocnemius-medial");
  gtk_window_present (window);
  for (guint i = 0; i < 500 && !SOL_IS_STRUCTURE_SPOT (gtk_window_get_focus (window)); i++)
    sol_wait_ms (10);
  pane = sol_find (GTK_WIDGET (window), SOL_TYPE_STRUCTURE_PANE);
  page = gtk_widget_get_ancestor (pane, SOL_TYPE_ANATOMY_PAGE);
  row = sol_find_leading_to (pane, "structure:gastrocnemius");
  g_assert_true (gtk_widget_grab_focus (row));
  g_signal_emit_by_name (row, "activate");
  sol_wait_ms (300);
  panes = gtk_widget_get_ancestor (pane, GTK_TYPE_STACK);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), panes));
  g_assert_true (sol_press (page, "Escape"));
  sol_wait_ms (300);
  row = sol_find_leading_to (pane, "structure:gastrocnemius");
  g_assert_true (gtk_window_get_focus (window) == row);
}

/* What has the focus and can't be used any more leaves it to what stands beside it. */
static void
test_spent_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *area, *out, *near;

  gtk_window_set_default_size (window, 1000, 700);
  sol_window_open (fixture->window, "structure:soleus");
  gtk_window_present (window);
  area = sol_find (GTK_WIDGET (fixture->window), SOL_TYPE_FIGURE_TOOLS);
  out = sol_find_where (area, has_icon, "zoom-out-symbolic");
  near = sol_find_where (area, has_icon, "zoom-in-symbolic");
  gtk_widget_set_sensitive (out, TRUE);
  for (guint i = 0; i < 500 && !SOL_IS_STRUCTURE_SPOT (gtk_window_get_focus (window)); i++)
    sol_wait_ms (10);
  g_assert_true (gtk_widget_grab_focus (out));
  gtk_widget_set_sensitive (out, FALSE);
  for (guint i = 0; i < 500 && gtk_window_get_focus (window) != near; i++)
    sol_wait_ms (10);
  g_assert_true (gtk_window_get_focus (window) == near);
}

static gboolean
is_narrow (Fixture *fixture)
{
  return adw_application_window_get_current_breakpoint (ADW_APPLICATION_WINDOW (fixture->window)) !=
         NULL;
}

static void
set_narrow (Fixture *fixture, gboolean narrow)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), narrow ? 400 : 1000, 700);
  for (guint i = 0; i < 100 && is_narrow (fixture) != narrow; i++)
    sol_wait_ms (20);
  g_assert_true (is_narrow (fixture) == narrow);
  sol_wait_ms (200); /* some frames, in which the focus went away */
}

/* The focus comes back within some frames, and a loaded machine draws few. */
static gboolean
regains_focus (GtkWindow *window, GtkWidget *focus)
{
  for (guint i = 0; i < 100 && gtk_window_get_focus (window) != focus; i++)
    sol_wait_ms (20);
  return gtk_window_get_focus (window) == focus;
}

/* A window that is turned or tiled changes its layout, and leaves the focus where it was. */
static void
test_layout_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *stack = sol_find (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_STACK);
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *focus;

  gtk_window_present (window);
  set_narrow (fixture, FALSE);
  activate (fixture, "win.page", "exercises");
  focus = gtk_window_get_focus (window);
  g_assert_true (gtk_widget_is_ancestor (focus, stack));
  set_narrow (fixture, TRUE);
  g_assert_true (regains_focus (window, focus));
  set_narrow (fixture, FALSE);
  g_assert_true (regains_focus (window, focus));
}

/* A dialog gives the focus back to what had it before, which a page may have put away since. */
static void
test_put_away (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *page, *hidden;

  gtk_window_present (window);
  activate (fixture, "win.page", "progress");
  sol_wait_ms (300);
  page = sol_find (GTK_WIDGET (window), SOL_TYPE_PROGRESS_PAGE);
  hidden = gtk_widget_get_ancestor (sol_find_written (page, "How My Calves Are…"), GTK_TYPE_BUTTON);
  g_assert_false (gtk_widget_get_mapped (hidden));
  gtk_window_set_focus (window, hidden);
  for (guint i = 0; i < 100 && gtk_window_get_focus (window) == hidden; i++)
    sol_wait_ms (20);
  g_assert_true (gtk_widget_get_mapped (gtk_window_get_focus (window)));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), page));
}

#define ADD(name, func) g_test_add ("/window-return/" name, Fixture, NULL, set_up, func, tear_down)

static void
add_tests (const char *home G_GNUC_UNUSED)
{
  ADD ("back", test_back);
  ADD ("back-to-result", test_back_to_result);
  ADD ("link", test_link_focus);
  ADD ("filter", test_filter);
  ADD ("reading", test_reading_focus);
  ADD ("spent", test_spent_focus);
  ADD ("put-away", test_put_away);
  ADD ("layout", test_layout_focus);
}

int
main (int argc, char **argv)
{
  return application_fixture_run (argc, argv, add_tests);
}
