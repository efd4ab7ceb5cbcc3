/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Each page in the smallest windows: nothing is cut, nothing lies beyond the edge, and the window
 * can be as narrow as that. */

#include "application-fixture.h"
#include "sol-build.h"
#include "sol-find.h"
#include "sol-session-page.h"
#include "sol-wait.h"
#include "sol-window.h"

#define WIDTH 360

/* A page is there when nothing of it changes its size any more. */
#define FRAME_MS 40
#define MAX_FRAMES 60

typedef struct {
  int height;
  int text_percent;
} Size;

typedef struct {
  const char *action;
  const char *target; /* NULL: the action takes none */
} Place;

static const Place places[] = {
  { "win.page", "exercises" },
  { "win.page", "progress" },
  { "win.page", "guide" },
  { "win.open", "bend-the-knee" },
  { "win.open", "explore" },
  { "win.open", "structure:soleus" },
  { "win.open", "compare" },
  { "win.open", "test" },
  { "win.open", "see-the-difference" },
  { "win.open", "sore-calf" },
  { "win.open", "mine" },
  { "win.open", "exercise:bent-knee-soleus-stretch" },
  { "win.open", "exercise:band-soleus-stretch" },
  { "win.open", "routine:soleus-stretch" },
  { "win.open", "routine:strain-early" },
  { "win.adjust", "routine:soleus-stretch" },
  { "win.start", "routine:strain-early" },
  { "win.start", "routine:soleus-stretch" },
  { "win.open", "topic:two-muscles" },
  { "win.open", "topic:back-to-running" },
  { "win.open", "strip:stance-to-push-off" },
  { "win.open", "claim:larger-muscle" },
  { "win.open", "condition:insertional-achilles" },
  { "win.open", "care:ice-and-compression" },
  { "win.open", "guide:claims" },
  { "win.open", "guide:pain" },
  { "win.open", "guide:care" },
  { "win.open", "guide:glossary" },
  { "win.open", "guide:sources" },
  { "win.open", "question:q01" },
  { "win.open", "question:q04" },
  { "win.open", "question:q09" },
  { "win.open", "question:q25" },
  { "win.search", NULL },
  { "win.help", NULL },
};

/* -- A page -- */

static AdwNavigationView *
get_view (SolWindow *window)
{
  return ADW_NAVIGATION_VIEW (sol_find (GTK_WIDGET (window), ADW_TYPE_NAVIGATION_VIEW));
}

static guint
count_mapped (GtkWidget *widget)
{
  g_autoptr (GPtrArray) widgets = sol_find_all (widget, GTK_TYPE_WIDGET);
  guint n = 0;

  for (guint i = 0; i < widgets->len; i++)
    n += gtk_widget_get_mapped (widgets->pdata[i]) ? 1 : 0;
  return n;
}

/* Its parts come in the frames after it is opened. */
static void
settle (SolWindow *window)
{
  guint before = 0;

  for (guint frame = 0, still = 0; frame < MAX_FRAMES && still < 4; frame++) {
    guint now;

    sol_wait_ms (FRAME_MS);
    now = count_mapped (GTK_WIDGET (window));
    still = now == before ? still + 1 : 0;
    before = now;
  }
}

/* What is told of a figure rises as a sheet. FALSE where there is none. */
static gboolean
open_sheet (SolWindow *window)
{
  GtkWidget *sheet = sol_find (GTK_WIDGET (window), ADW_TYPE_BOTTOM_SHEET);

  if (sheet == NULL || !gtk_widget_get_mapped (sheet))
    return FALSE;
  adw_bottom_sheet_set_open (ADW_BOTTOM_SHEET (sheet), TRUE);
  settle (window);
  return TRUE;
}

static void
open (SolWindow *window, const Place *place)
{
  g_test_message ("%s %s", place->action, place->target != NULL ? place->target : "");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), place->action,
                                             place->target != NULL ? "s" : NULL, place->target));
  settle (window);
}

static void
leave (SolWindow *window)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (get_view (window));

  if (SOL_IS_SESSION_PAGE (page))
    sol_player_discard (sol_session_page_get_player (SOL_SESSION_PAGE (page)));
  adw_navigation_view_pop_to_tag (get_view (window), "main");
  sol_wait_ms (FRAME_MS);
}

/* -- What is looked at -- */

static gboolean
scrolls_sideways (GtkWidget *widget)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget)) {
    GtkPolicyType policy = GTK_POLICY_NEVER;

    if (GTK_IS_SCROLLED_WINDOW (widget))
      gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (widget), &policy, NULL);
    if (policy != GTK_POLICY_NEVER)
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_beyond (GtkWidget *widget, SolWindow *window)
{
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (widget, GTK_WIDGET (get_view (window)), &bounds) ||
      bounds.size.width < 1)
    return FALSE;
  return bounds.origin.x < -1 || bounds.origin.x + bounds.size.width > WIDTH + 1;
}

/* The bar has no room for a long title in large letters, which the page gives once more; nor an
 * entry for what may be written there, nor a button for a name that its list has whole. */
static gboolean
may_be_cut (GtkWidget *label, int text_percent)
{
  return text_percent > 100 && (gtk_widget_get_ancestor (label, ADW_TYPE_HEADER_BAR) != NULL ||
                                gtk_widget_get_ancestor (label, GTK_TYPE_TEXT) != NULL ||
                                gtk_widget_get_ancestor (label, GTK_TYPE_DROP_DOWN) != NULL);
}

static gboolean
is_cut (GtkWidget *label)
{
  return pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label)));
}

/* Whether its lines need more height than it has. */
static gboolean
is_too_low (GtkWidget *label)
{
  int lines;

  pango_layout_get_pixel_size (gtk_label_get_layout (GTK_LABEL (label)), NULL, &lines);
  return lines > gtk_widget_get_height (label) + 1;
}

/* Adds a line for what is wrong with @widget or anything below it. */
static void
look (GtkWidget *widget, SolWindow *window, int text_percent, GString *faults)
{
  gboolean says = GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0';

  if (!gtk_widget_get_mapped (widget))
    return;
  if (says && is_cut (widget) && !may_be_cut (widget, text_percent))
    g_string_append_printf (faults, "\n  cut: %s", gtk_label_get_text (GTK_LABEL (widget)));
  if (says && sol_find_broken (widget) != NULL)
    g_string_append_printf (faults, "\n  broken: %s", gtk_label_get_text (GTK_LABEL (widget)));
  if (says && is_too_low (widget))
    g_string_append_printf (faults, "\n  too low: %s", gtk_label_get_text (GTK_LABEL (widget)));
  if ((says || GTK_IS_BUTTON (widget)) && is_beyond (widget, window) && !scrolls_sideways (widget))
    g_string_append_printf (faults, "\n  beyond the edge: %s %s", G_OBJECT_TYPE_NAME (widget),
                            says ? gtk_label_get_text (GTK_LABEL (widget)) : "");
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    look (child, window, text_percent, faults);
}

static void
look_at_page (SolWindow *window, const Place *place, int text_percent, GString *faults)
{
  g_autoptr (GString) found = g_string_new (NULL);
  int width;

  look (GTK_WIDGET (window), window, text_percent, found);
  gtk_widget_measure (GTK_WIDGET (get_view (window)), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL,
                      NULL, NULL);
  if (width > WIDTH)
    g_string_append_printf (found, "\n  at least %d wide", width);
  if (found->len > 0)
    g_string_append_printf (faults, "\n%s %s:%s", place->action,
                            place->target != NULL ? place->target : "", found->str);
}

/* Whether it begins with @words and all of it is within the view. */
static gboolean
is_in_sight (GtkWidget *widget, gconstpointer words)
{
  GtkWidget *view = gtk_widget_get_ancestor (widget, ADW_TYPE_NAVIGATION_VIEW);
  graphene_rect_t bounds;

  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         g_str_has_prefix (gtk_label_get_label (GTK_LABEL (widget)), words) &&
         gtk_widget_compute_bounds (widget, view, &bounds) && bounds.origin.y >= 0 &&
         bounds.origin.y + bounds.size.height <= gtk_widget_get_height (view);
}

/* -- The tests -- */

/* A display without a window manager has a frame drawn within the size that is asked for. */
static void
add_frame (SolWindow *window, const Size *size)
{
  GtkWidget *view = GTK_WIDGET (get_view (window));

  gtk_window_set_default_size (GTK_WINDOW (window), 2 * WIDTH - gtk_widget_get_width (view),
                               2 * size->height - gtk_widget_get_height (view));
  settle (window);
  g_assert_cmpint (gtk_widget_get_width (view), ==, WIDTH);
  g_assert_cmpint (gtk_widget_get_height (view), ==, size->height);
}

static SolWindow *
window_new (const Size *size)
{
  GtkSettings *settings = gtk_settings_get_default ();
  SolWindow *window = g_object_ref (sol_window_new (application));

  g_object_set (settings, "gtk-enable-animations", FALSE, "gtk-decoration-layout", ":close",
                "gtk-xft-dpi", 96 * 1024 * size->text_percent / 100, NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, size->height);
  gtk_window_present (GTK_WINDOW (window));
  settle (window);
  add_frame (window, size);
  return window;
}

static void
window_free (SolWindow *window)
{
  GtkSettings *settings = gtk_settings_get_default ();

  gtk_window_destroy (GTK_WINDOW (window));
  gtk_settings_reset_property (settings, "gtk-enable-animations");
  gtk_settings_reset_property (settings, "gtk-decoration-layout");
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  sol_wait_ms (50);
  g_assert_finalize_object (window);
}

static void
test_pages (gconstpointer data)
{
  g_autoptr (GString) faults = g_string_new (NULL);
  const Size *size = data;
  SolWindow *window = window_new (size);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    open (window, &places[i]);
    look_at_page (window, &places[i], size->text_percent, faults);
    if (open_sheet (window))
      look_at_page (window, &places[i], size->text_percent, faults);
    leave (window);
  }
  g_assert_cmpstr (faults->str, ==, "");
  window_free (window);
}

/* What a page begins with is in sight whole, without scrolling, where the window is low. */
static void
test_in_sight (gconstpointer data)
{
  static const struct {
    Place place;
    const char *words; /* that the button begins with */
  } pages[] = {
    { { "win.page", "progress" }, "Start a Soleus Stretch" },
    { { "win.open", "test" }, "Tonight: All" },
    { { "win.open", "exercise:bent-knee-soleus-stretch" }, "Start" },
    { { "win.open", "routine:soleus-stretch" }, "Start" },
    { { "win.adjust", "routine:soleus-stretch" }, "_Start" },
  };
  SolWindow *window = window_new (data);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    open (window, &pages[i].place);
    g_assert_nonnull (sol_find_where (get_view (window), is_in_sight, pages[i].words));
    leave (window);
  }
  window_free (window);
}

static void
add_tests (const char *home G_GNUC_UNUSED)
{
  static const Size low = { 294, 100 }, narrow = { 640, 100 }, large = { 640, 200 },
                    low_large = { 294, 200 };

  g_test_add_data_func ("/narrow/low", &low, test_pages);
  g_test_add_data_func ("/narrow/in-sight", &low, test_in_sight);
  g_test_add_data_func ("/narrow/narrow", &narrow, test_pages);
  g_test_add_data_func ("/narrow/large-text", &large, test_pages);
  g_test_add_data_func ("/narrow/low-large-text", &low_large, test_pages);
}

int
main (int argc, char **argv)
{
  return application_fixture_run (argc, argv, add_tests);
}
