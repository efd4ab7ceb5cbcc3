/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What waits until something has been drawn. */

#include "sol-first-frame.h"
#include "sol-menu-later.h"

typedef struct {
  GtkWindow *window;
  GtkWidget *area;
} Fixture;

static guint n_drawn, n_calls, n_asked, drawn_at_call;

static void
draw_cb (GtkDrawingArea *area G_GNUC_UNUSED,
         cairo_t *cr G_GNUC_UNUSED,
         int width G_GNUC_UNUSED,
         int height G_GNUC_UNUSED,
         gpointer user_data G_GNUC_UNUSED)
{
  n_drawn++;
}

static void
call_cb (GtkWidget *widget G_GNUC_UNUSED)
{
  n_calls++;
  drawn_at_call = n_drawn;
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  n_drawn = n_calls = n_asked = drawn_at_call = 0;
  fixture->window = g_object_ref (GTK_WINDOW (gtk_window_new ()));
  fixture->area = g_object_ref_sink (gtk_drawing_area_new ());
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (fixture->area), draw_cb, NULL, NULL);
  gtk_widget_set_size_request (fixture->area, 32, 32);
  gtk_window_set_child (fixture->window, fixture->area);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_destroy (fixture->window);
  g_assert_finalize_object (fixture->window);
  g_assert_finalize_object (fixture->area);
}

static void
run_until_called (void)
{
  while (n_calls == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
add_timeout_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

/* Longer than anything waits. */
static void
let_time_pass (void)
{
  gboolean over = FALSE;

  g_timeout_add_once (1300, add_timeout_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_drawn (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_first_frame_call (fixture->area, NULL, call_cb);
  gtk_window_present (fixture->window);
  g_assert_cmpuint (n_calls, ==, 0);
  run_until_called ();
  g_assert_cmpuint (drawn_at_call, >=, 1);
  let_time_pass ();
  g_assert_cmpuint (n_calls, ==, 1);
}

static gboolean
is_busy_cb (void)
{
  return ++n_asked < 5;
}

static gboolean
is_always_busy_cb (void)
{
  return TRUE;
}

/* What is missing is waited for, but not for ever. */
static void
test_busy (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gint64 begun_us;

  sol_first_frame_call (fixture->area, is_busy_cb, call_cb);
  gtk_window_present (fixture->window);
  run_until_called ();
  g_assert_cmpuint (n_asked, ==, 5);
  n_calls = 0;
  begun_us = g_get_monotonic_time ();
  sol_first_frame_call (fixture->area, is_always_busy_cb, call_cb);
  run_until_called ();
  g_assert_cmpint (g_get_monotonic_time () - begun_us, >=, G_USEC_PER_SEC / 2);
}

/* A window that nobody sees. */
static void
test_never_drawn (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_first_frame_call (fixture->area, NULL, call_cb);
  run_until_called ();
  g_assert_cmpuint (drawn_at_call, ==, 0);
}

static void
test_forgotten (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_first_frame_call (fixture->area, NULL, call_cb);
  gtk_window_present (fixture->window);
  sol_first_frame_forget (fixture->area);
  let_time_pass ();
  g_assert_cmpuint (n_calls, ==, 0);
}

/* Asked twice, it comes once; and one that waits still when all goes away comes never. */
static void
test_once (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_first_frame_call (fixture->area, NULL, call_cb);
  sol_first_frame_call (fixture->area, NULL, call_cb);
  gtk_window_present (fixture->window);
  let_time_pass ();
  g_assert_cmpuint (n_calls, ==, 1);
  sol_first_frame_call (fixture->area, NULL, call_cb);
}

static GtkMenuButton *
add_menu (Fixture *fixture, GMenuModel *menu)
{
  GtkMenuButton *button = GTK_MENU_BUTTON (gtk_menu_button_new ());

  gtk_window_set_child (fixture->window, GTK_WIDGET (button));
  sol_menu_later_set (button, menu);
  /* It can be pressed, as it is inside. */
  g_assert_true (gtk_widget_is_sensitive (gtk_widget_get_first_child (GTK_WIDGET (button))));
  g_assert_null (gtk_menu_button_get_menu_model (button));
  gtk_window_present (fixture->window);
  return button;
}

static void
test_menu (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) other = g_menu_new ();
  GtkMenuButton *button = add_menu (fixture, G_MENU_MODEL (menu));

  while (gtk_menu_button_get_menu_model (button) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gtk_menu_button_get_menu_model (button) == G_MENU_MODEL (menu));
  /* Whoever sees the button gets another one at once. */
  sol_menu_later_set (button, G_MENU_MODEL (other));
  g_assert_true (gtk_menu_button_get_menu_model (button) == G_MENU_MODEL (other));
}

static void
test_menu_opened (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkMenuButton *button = add_menu (fixture, G_MENU_MODEL (menu));

  gtk_menu_button_popup (button);
  g_assert_true (gtk_menu_button_get_menu_model (button) == G_MENU_MODEL (menu));
  g_assert_nonnull (gtk_menu_button_get_popover (button));
  gtk_menu_button_popdown (button);
}

#define ADD(name, func) g_test_add ("/first-frame/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  ADD ("drawn", test_drawn);
  ADD ("busy", test_busy);
  ADD ("never-drawn", test_never_drawn);
  ADD ("forgotten", test_forgotten);
  ADD ("once", test_once);
  ADD ("menu", test_menu);
  ADD ("menu-opened", test_menu_opened);
  return g_test_run ();
}
