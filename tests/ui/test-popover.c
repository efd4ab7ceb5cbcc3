/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-popover.h"
#include "sol-wait.h"

#define WIDTH 300
#define HEIGHT 300
#define FAR 2000
#define STAYS_MS 300
#define PAUSE_MS 700
#define MOST_US (10 * G_USEC_PER_SEC)

typedef struct {
  GtkWidget *window, *first, *last, *popover;
  guint closed;
} Page;

static GtkWidget *
append_button (GtkWidget *box, const char *label)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_box_append (GTK_BOX (box), button);
  return button;
}

/* Two buttons, the second one far below the edge of the window, with the popover. */
static Page
page_new (void)
{
  Page page = { .window = gtk_window_new (),
                .popover = sol_popover_new (gtk_button_new_with_label ("Within")) };
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, FAR);

  page.first = append_button (box, "First");
  page.last = append_button (box, "Last");
  gtk_widget_set_parent (page.popover, page.last);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  gtk_window_set_child (GTK_WINDOW (page.window), scroller);
  gtk_window_set_default_size (GTK_WINDOW (page.window), WIDTH, HEIGHT);
  g_object_set (gtk_widget_get_settings (page.window), "gtk-enable-animations", TRUE, NULL);
  gtk_window_present (GTK_WINDOW (page.window));
  while (gtk_widget_get_height (page.last) == 0)
    g_main_context_iteration (NULL, TRUE);
  return page;
}

static void
page_close (Page *page)
{
  gtk_widget_unparent (page->popover);
  gtk_window_destroy (GTK_WINDOW (page->window));
}

static void
wait_until_mapped (GtkWidget *widget)
{
  gint64 end = g_get_monotonic_time () + MOST_US;

  while (!gtk_widget_get_mapped (widget) && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, FALSE);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* As when one presses Tab and Return in one go. */
static void
test_scrolls (void)
{
  Page page = page_new ();

  g_signal_connect_swapped (page.popover, "closed", G_CALLBACK (count_cb), &page.closed);
  gtk_widget_grab_focus (page.last);
  gtk_popover_popup (GTK_POPOVER (page.popover));
  wait_until_mapped (page.popover);
  sol_wait_ms (STAYS_MS);
  g_assert_true (gtk_widget_get_mapped (page.popover));
  g_assert_cmpuint (page.closed, ==, 0);
  page_close (&page);
}

/* Nothing scrolls there: it does not come later, when nobody thinks of it any more. */
static void
test_stays_away (void)
{
  Page page = page_new ();

  g_signal_connect_swapped (page.popover, "closed", G_CALLBACK (count_cb), &page.closed);
  gtk_popover_popup (GTK_POPOVER (page.popover));
  sol_wait_for (&page.closed, 1);
  gtk_widget_grab_focus (page.last);
  sol_wait_ms (STAYS_MS);
  g_assert_false (gtk_widget_get_mapped (page.popover));
  page_close (&page);
}

/* Half of its button is below the edge, and nothing moved for a while: it is soon there. */
static void
test_half_in_view (void)
{
  Page page = page_new ();
  GtkWidget *scroller = gtk_widget_get_ancestor (page.last, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *place = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

  gtk_adjustment_set_value (place, gtk_adjustment_get_upper (place) -
                                       gtk_adjustment_get_page_size (place) -
                                       gtk_widget_get_height (page.last) / 2);
  sol_wait_ms (PAUSE_MS);
  gtk_popover_popup (GTK_POPOVER (page.popover));
  wait_until_mapped (page.popover);
  g_assert_true (gtk_widget_get_mapped (page.popover));
  page_close (&page);
}

/* Who has left the page does not find it there on coming back. */
static void
test_left (void)
{
  Page page = page_new ();

  g_signal_connect_swapped (page.popover, "closed", G_CALLBACK (count_cb), &page.closed);
  gtk_widget_grab_focus (page.last);
  gtk_popover_popup (GTK_POPOVER (page.popover));
  gtk_widget_set_visible (gtk_window_get_child (GTK_WINDOW (page.window)), FALSE);
  g_assert_cmpuint (page.closed, ==, 1);
  gtk_widget_set_visible (gtk_window_get_child (GTK_WINDOW (page.window)), TRUE);
  sol_wait_ms (STAYS_MS);
  g_assert_false (gtk_widget_get_mapped (page.popover));
  page_close (&page);
}

static void
test_at_once (void)
{
  Page page = page_new ();
  GtkWidget *popover = sol_popover_new (NULL);

  gtk_widget_set_parent (popover, page.first);
  gtk_popover_popup (GTK_POPOVER (popover));
  g_assert_true (gtk_widget_get_mapped (popover));
  gtk_widget_unparent (popover);
  page_close (&page);
}

/* What one comes to in it does not scroll the page behind it. */
static void
test_page_stays (void)
{
  Page page = page_new ();
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *popover = sol_popover_new (list);
  GtkWidget *scroller = gtk_window_get_child (GTK_WINDOW (page.window));
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  GtkWidget *viewport = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller));

  for (guint i = 0; i < 30; i++)
    append_button (list, "Within");
  gtk_widget_set_parent (popover, page.first);
  gtk_popover_popup (GTK_POPOVER (popover));
  wait_until_mapped (popover);
  g_assert_false (gtk_viewport_get_scroll_to_focus (GTK_VIEWPORT (viewport)));
  gtk_widget_grab_focus (gtk_widget_get_last_child (list));
  sol_wait_ms (PAUSE_MS);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  gtk_popover_popdown (GTK_POPOVER (popover));
  sol_wait_ms (STAYS_MS);
  g_assert_true (gtk_viewport_get_scroll_to_focus (GTK_VIEWPORT (viewport)));
  gtk_widget_unparent (popover);
  page_close (&page);
}

/* Its page can be gone before it comes. */
static void
test_goes (void)
{
  Page page = page_new ();

  gtk_widget_grab_focus (page.last);
  gtk_popover_popup (GTK_POPOVER (page.popover));
  page_close (&page);
  sol_wait_ms (STAYS_MS);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ui/popover/scrolls", test_scrolls);
  g_test_add_func ("/ui/popover/stays-away", test_stays_away);
  g_test_add_func ("/ui/popover/half-in-view", test_half_in_view);
  g_test_add_func ("/ui/popover/left", test_left);
  g_test_add_func ("/ui/popover/at-once", test_at_once);
  g_test_add_func ("/ui/popover/page-stays", test_page_stays);
  g_test_add_func ("/ui/popover/goes", test_goes);
  return g_test_run ();
}
