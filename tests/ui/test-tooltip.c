/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-tooltip.h"

#include "sol-arrow-keys.h"
#include "sol-find.h"
#include "sol-shortcuts-dialog.h"
#include "window-fixture.h"

static void
count_cb (guint *n)
{
  (*n)++;
}

/* GTK is told while the widget is hidden, and asks nothing of a display then. */
static void
test_new (void)
{
  GtkWidget *button = g_object_ref_sink (gtk_button_new ());
  guint n_hidden = 0;

  g_signal_connect_swapped (button, "hide", G_CALLBACK (count_cb), &n_hidden);
  sol_tooltip_set (button, "Copy");
  g_assert_cmpuint (n_hidden, ==, 1);
  g_assert_true (gtk_widget_get_visible (button));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Copy");
  sol_tooltip_set (button, NULL);
  g_assert_null (gtk_widget_get_tooltip_text (button));
  g_assert_false (gtk_widget_get_has_tooltip (button));
  g_assert_finalize_object (button);
}

static void
test_hidden (void)
{
  GtkWidget *button = g_object_ref_sink (gtk_button_new ());

  gtk_widget_set_visible (button, FALSE);
  sol_tooltip_set (button, "Copy");
  g_assert_false (gtk_widget_get_visible (button));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Copy");
  g_assert_finalize_object (button);
}

static void
test_seen (void)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *window = window_fixture_new (button, 200, 200);
  guint n_hidden = 0;

  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (gtk_widget_get_mapped (button));
  gtk_window_set_focus (GTK_WINDOW (window), button);
  g_signal_connect_swapped (button, "hide", G_CALLBACK (count_cb), &n_hidden);
  sol_tooltip_set (button, "Copy");
  g_assert_cmpuint (n_hidden, ==, 0);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == button);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Copy");
  window_fixture_close (window);
}

/* A tooltip and the list of keys name the arrow that does it where one reads from there. */
static void
test_arrow (void)
{
  static const struct {
    GtkTextDirection direction;
    const char *tooltip;
    const char *back;
  } rows[] = {
    { GTK_TEXT_DIR_RTL, "Next Part (Left)", "Alt+Right" },
    { GTK_TEXT_DIR_LTR, "Next Part (Right)", "Alt+Left" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    GtkWidget *button, *keys;
    AdwDialog *dialog;

    gtk_widget_set_default_direction (rows[i].direction);
    button = g_object_ref_sink (gtk_button_new ());
    dialog = g_object_ref_sink (sol_shortcuts_dialog_new ());
    sol_arrow_keys_tell (button, "Next Part", GDK_KEY_Right);
    g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, rows[i].tooltip);
    keys = adw_dialog_get_child (dialog);
    g_assert_nonnull (sol_find_written (keys, rows[i].back));
    g_assert_null (sol_find_written (keys, rows[1 - i].back));
    g_assert_finalize_object (dialog);
    g_assert_finalize_object (button);
  }
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/ui/tooltip/new", test_new);
  g_test_add_func ("/ui/tooltip/hidden", test_hidden);
  g_test_add_func ("/ui/tooltip/seen", test_seen);
  g_test_add_func ("/ui/tooltip/arrow", test_arrow);
  return g_test_run ();
}
