/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-wrapping.h"

#define LONG_TEXT "The soleus lies below the gastrocnemius and does not cross the knee."

static GtkLabel *
add_label (GtkWidget *box, const char *text, PangoWrapMode mode)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), mode);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

/* Wherever it stands on the page. */
static void
test_long (void)
{
  g_autoptr (GtkWidget) page = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkWidget *inner = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkLabel *outer = add_label (page, LONG_TEXT, PANGO_WRAP_WORD);
  GtkLabel *broken, *words;

  gtk_box_append (GTK_BOX (page), inner);
  words = add_label (inner, LONG_TEXT, PANGO_WRAP_WORD);
  broken = add_label (inner, LONG_TEXT, PANGO_WRAP_WORD_CHAR);
  sol_wrapping_bound (page);
  g_assert_cmpint (gtk_label_get_width_chars (outer), >, 0);
  g_assert_cmpint (gtk_label_get_width_chars (words), ==, gtk_label_get_width_chars (outer));
  g_assert_cmpint (gtk_label_get_width_chars (broken), >, 0);
  g_assert_cmpint (gtk_label_get_width_chars (broken), <, gtk_label_get_width_chars (words));
}

static void
test_left_alone (void)
{
  g_autoptr (GtkWidget) page = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkLabel *brief = add_label (page, "Soleus", PANGO_WRAP_WORD);
  GtkLabel *decided = add_label (page, LONG_TEXT, PANGO_WRAP_WORD);
  GtkLabel *on_a_line = add_label (page, LONG_TEXT, PANGO_WRAP_WORD);

  gtk_label_set_width_chars (decided, 3);
  gtk_label_set_wrap (on_a_line, FALSE);
  sol_wrapping_bound (page);
  g_assert_cmpint (gtk_label_get_width_chars (brief), ==, -1);
  g_assert_cmpint (gtk_label_get_width_chars (decided), ==, 3);
  g_assert_cmpint (gtk_label_get_width_chars (on_a_line), ==, -1);
}

/* A page that fits a telephone at large letters fits it still. */
static void
test_narrow (void)
{
  g_autoptr (GtkWidget) page = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  int width;

  add_label (page, LONG_TEXT, PANGO_WRAP_WORD);
  sol_wrapping_bound (page);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-xft-dpi");
  g_assert_cmpint (width, <, 320);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wrapping/long", test_long);
  g_test_add_func ("/wrapping/left-alone", test_left_alone);
  g_test_add_func ("/wrapping/narrow", test_narrow);
  return g_test_run ();
}
