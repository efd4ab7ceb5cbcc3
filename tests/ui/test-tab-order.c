/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-tab-order.h"

#include "application-window.h"
#include "window-fixture.h"

static GtkWidget *
add_row (GtkWidget *box, GtkOrientation orientation, const char *const *names)
{
  GtkWidget *row = gtk_box_new (orientation, 6);

  for (guint i = 0; names[i] != NULL; i++) {
    GtkWidget *button = gtk_button_new_with_label (names[i]);

    gtk_widget_set_name (button, names[i]);
    gtk_box_append (GTK_BOX (row), button);
  }
  gtk_box_append (GTK_BOX (box), row);
  return row;
}

/* The names of what Tab comes to in @window, as often as @n. (transfer full) */
static char *
dup_walk (GtkWidget *window, GtkDirectionType direction, guint n)
{
  g_autoptr (GString) walk = g_string_new (NULL);

  for (guint i = 0; i < n; i++) {
    GtkWidget *focus;

    gtk_widget_child_focus (window, direction);
    focus = gtk_window_get_focus (GTK_WINDOW (window));
    g_string_append_printf (walk, "%s%s", i > 0 ? " " : "", gtk_widget_get_name (focus));
  }
  return g_string_free_and_steal (g_steal_pointer (&walk));
}

static void
assert_walk (GtkWidget *window, GtkDirectionType direction, guint n, const char *wanted)
{
  g_autofree char *walk = dup_walk (window, direction, n);

  g_assert_cmpstr (walk, ==, wanted);
}

/* In the order of reading, in which they were added, and back. */
static void
test_rows (gconstpointer data)
{
  GtkWidget *box, *window, *row;

  gtk_widget_set_default_direction (GPOINTER_TO_INT (data));
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  row = add_row (box, GTK_ORIENTATION_HORIZONTAL, (const char *[]) { "a", "b", "c", "d", NULL });
  gtk_widget_set_sensitive (sol_find_nth (row, GTK_TYPE_BUTTON, 2), FALSE);
  add_row (row, GTK_ORIENTATION_HORIZONTAL, (const char *[]) { "e", "f", NULL });
  add_row (row, GTK_ORIENTATION_VERTICAL, (const char *[]) { "g", "h", NULL });
  add_row (box, GTK_ORIENTATION_HORIZONTAL, (const char *[]) { "i", "j", NULL });
  window = window_fixture_new (box, 600, 300);
  gtk_window_present (GTK_WINDOW (window));
  sol_wait_ms (200);
  gtk_widget_grab_focus (sol_find (box, GTK_TYPE_BUTTON));
  assert_walk (window, GTK_DIR_TAB_FORWARD, 8, "b d e f g h i j");
  assert_walk (window, GTK_DIR_TAB_BACKWARD, 8, "i h g f e d b a");
  window_fixture_close (window);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* In the order of reading, from right to left. */
static gboolean
is_after (GtkWidget *before, GtkWidget *focus, GtkWidget *row)
{
  graphene_rect_t from, to;

  g_assert_true (gtk_widget_compute_bounds (before, row, &from));
  g_assert_true (gtk_widget_compute_bounds (focus, row, &to));
  return to.origin.x < from.origin.x;
}

/* Above the figure, and in the bar of destinations. */
static void
test_window (gconstpointer data G_GNUC_UNUSED)
{
  Fixture fixture;
  GtkWidget *rows[2];

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  set_up (&fixture, NULL);
  gtk_window_present (GTK_WINDOW (fixture.window));
  activate (&fixture, "win.open", "explore");
  sol_wait_ms (1000);
  rows[0] = gtk_widget_get_parent (sol_find (fixture.window, GTK_TYPE_DROP_DOWN));
  rows[1] = sol_find (fixture.window, ADW_TYPE_VIEW_SWITCHER);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    GtkWidget *before = NULL;
    guint n = 0;

    gtk_window_set_focus (GTK_WINDOW (fixture.window), NULL);
    while (gtk_widget_child_focus (rows[i], GTK_DIR_TAB_FORWARD)) {
      GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture.window));

      g_assert_true (before == NULL || is_after (before, focus, rows[i]));
      before = focus;
      n++;
    }
    g_assert_cmpuint (n, >=, 3);
  }
  tear_down (&fixture, NULL);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
add_tests (const char *home G_GNUC_UNUSED)
{
  g_test_add_data_func ("/ui/tab-order/left-to-right", GINT_TO_POINTER (GTK_TEXT_DIR_LTR),
                        test_rows);
  g_test_add_data_func ("/ui/tab-order/right-to-left", GINT_TO_POINTER (GTK_TEXT_DIR_RTL),
                        test_rows);
  g_test_add_data_func ("/ui/tab-order/window", NULL, test_window);
}

int
main (int argc, char **argv)
{
  return application_fixture_run (argc, argv, add_tests);
}
