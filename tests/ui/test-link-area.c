/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-link-area.h"

#include <string.h>

#define TEXT                                                                                       \
  "Über <b>Salz</b> &amp; <a href=\"term:fish\">Fish</a>, <a href=\"claim:one\">two words</a>."

/* Where the layout shows @words, which come once. */
static GdkRectangle
find_words (GtkLabel *label, const char *words)
{
  const char *text = gtk_label_get_text (label);
  PangoLayout *layout = gtk_label_get_layout (label);
  PangoRectangle begin, end;
  int x, y, index = (int) (strstr (text, words) - text);

  gtk_label_get_layout_offsets (label, &x, &y);
  pango_layout_index_to_pos (layout, index, &begin);
  pango_layout_index_to_pos (layout, index + (int) strlen (words), &end);
  return (GdkRectangle) { x + PANGO_PIXELS (begin.x), y + PANGO_PIXELS (begin.y),
                          PANGO_PIXELS (end.x - begin.x), PANGO_PIXELS (begin.height) };
}

static void
assert_shows (GtkLabel *label, const char *target, const char *words)
{
  GdkRectangle want = find_words (label, words), got;

  g_assert_true (sol_link_area_find (label, target, &got));
  g_assert_cmpint (ABS (got.x - want.x), <=, 1);
  g_assert_cmpint (ABS (got.y - want.y), <=, 1);
  g_assert_cmpint (ABS (got.width - want.width), <=, 2);
  g_assert_cmpint (ABS (got.height - want.height), <=, 2);
}

static GtkLabel *
label_new (GtkWidget **window)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_markup (GTK_LABEL (label), TEXT);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  *window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (*window), label);
  return GTK_LABEL (label);
}

static void
let_come (GtkWidget *window, GtkLabel *label)
{
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (GTK_WIDGET (label)) == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_place (void)
{
  GtkWidget *window;
  GtkLabel *label = label_new (&window);
  GdkRectangle area;

  let_come (window, label);
  assert_shows (label, "term:fish", "Fish");
  assert_shows (label, "claim:one", "two words");
  g_assert_false (sol_link_area_find (label, "term:fis", &area));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A word to a line: the first of the two is where the link is. */
static void
test_two_lines (void)
{
  GtkWidget *window;
  GtkLabel *label = label_new (&window);

  gtk_label_set_max_width_chars (label, 1);
  gtk_widget_set_halign (GTK_WIDGET (label), GTK_ALIGN_START);
  let_come (window, label);
  assert_shows (label, "claim:one", "two");
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ui/link-area/place", test_place);
  g_test_add_func ("/ui/link-area/two-lines", test_two_lines);
  return g_test_run ();
}
