/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-fold.h"
#include "window-fixture.h"

#define N_ROWS 200

typedef struct {
  GtkWidget *window;
  GtkWidget *page;   /* a scroller, as most pages are */
  GtkWidget *column; /* what it scrolls */
  GtkWidget *rows[N_ROWS];
} Fixture;

/* A title and a list under it. */
static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *list = gtk_list_box_new ();

  fixture->column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (fixture->column), gtk_label_new ("title"));
  gtk_box_append (GTK_BOX (fixture->column), list);
  for (guint i = 0; i < N_ROWS; i++) {
    fixture->rows[i] = gtk_list_box_row_new ();
    gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (fixture->rows[i]), gtk_label_new ("row"));
    gtk_list_box_append (GTK_LIST_BOX (list), fixture->rows[i]);
  }
  fixture->page = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (fixture->page), fixture->column);
  fixture->window = window_fixture_new (fixture->page, 400, 400);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  window_fixture_close (fixture->window);
}

/* The rows that are seen, which are the first ones. */
static guint
count_rows (Fixture *fixture)
{
  guint n = 0;

  while (n < N_ROWS && gtk_widget_get_visible (fixture->rows[n]))
    n++;
  for (guint i = n; i < N_ROWS; i++)
    g_assert_false (gtk_widget_get_visible (fixture->rows[i]));
  return n;
}

static void
note_rows_cb (Fixture *fixture)
{
  guint *noted = g_object_get_data (G_OBJECT (fixture->page), "noted");

  if (*noted == 0)
    *noted = count_rows (fixture);
}

/* The first frame shows the first of them, and in the end all are there. */
static void
test_opens (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  guint noted = 0;
  GdkFrameClock *clock;

  sol_fold_screen (fixture->page);
  g_assert_false (sol_fold_is_open (fixture->page));
  g_assert_cmpuint (count_rows (fixture), >, 10);
  g_assert_cmpuint (count_rows (fixture), <, 60);
  g_object_set_data (G_OBJECT (fixture->page), "noted", &noted);
  gtk_window_present (GTK_WINDOW (fixture->window));
  clock = gtk_widget_get_frame_clock (fixture->page);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (note_rows_cb), fixture);
  while (!sol_fold_is_open (fixture->page))
    g_main_context_iteration (NULL, TRUE);
  g_signal_handlers_disconnect_by_data (clock, fixture);
  g_assert_cmpuint (noted, >, 10);
  g_assert_cmpuint (noted, <, 60);
  g_assert_cmpuint (count_rows (fixture), ==, N_ROWS);
}

/* What somebody hid is not ours to show, and a row that goes meanwhile is not missed. */
static void
test_leaves_hidden (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *list = gtk_widget_get_parent (fixture->rows[0]);

  gtk_widget_set_visible (fixture->rows[150], FALSE);
  sol_fold_screen (fixture->page);
  gtk_list_box_remove (GTK_LIST_BOX (list), fixture->rows[199]);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!sol_fold_is_open (fixture->page))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gtk_widget_get_visible (fixture->rows[149]));
  g_assert_false (gtk_widget_get_visible (fixture->rows[150]));
  g_assert_true (gtk_widget_get_visible (fixture->rows[198]));
}

/* Beside each other all are seen at once. */
static void
test_leaves_rows_side_by_side (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *list = gtk_widget_get_parent (fixture->rows[0]);
  GtkWidget *wide = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  for (guint i = 0; i < 100; i++)
    gtk_box_append (GTK_BOX (wide), gtk_label_new ("beside"));
  gtk_box_insert_child_after (GTK_BOX (fixture->column), wide, NULL);
  sol_fold_screen (fixture->page);
  for (GtkWidget *label = gtk_widget_get_first_child (wide); label != NULL;
       label = gtk_widget_get_next_sibling (label))
    g_assert_true (gtk_widget_get_visible (label));
  g_assert_false (gtk_widget_get_visible (list));
}

/* What has the focus is not taken away, nor what is above it. */
static void
test_keeps_focus (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_widget_grab_focus (fixture->rows[100]);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == fixture->rows[100]);
  sol_fold_screen (fixture->page);
  g_assert_cmpuint (count_rows (fixture), >, 100);
  g_assert_cmpuint (count_rows (fixture), <, 110);
}

static void
test_kept_open (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_fold_keep_open (fixture->page);
  sol_fold_screen (fixture->page);
  g_assert_true (sol_fold_is_open (fixture->page));
  g_assert_cmpuint (count_rows (fixture), ==, N_ROWS);
}

#define ADD(name, func) g_test_add ("/ui/fold/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("opens", test_opens);
  ADD ("leaves-hidden", test_leaves_hidden);
  ADD ("leaves-rows-side-by-side", test_leaves_rows_side_by_side);
  ADD ("keeps-focus", test_keeps_focus);
  ADD ("kept-open", test_kept_open);
  return g_test_run ();
}
