/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-wrapping.h"

/* A text of so many bytes and more has a word that is about as long as what it gets, nearly always:
 * the page does not become wider. What is shorter is laid out soon enough. */
#define LONG_TEXT 20

/* In characters of usual width. What may be broken within a word stands where there is little room
 * at large text. */
#define WORD_CHARS 9
#define BROKEN_WORD_CHARS 5

static void
bound (GtkLabel *label)
{
  gboolean breaks_words = gtk_label_get_wrap_mode (label) != PANGO_WRAP_WORD;

  if (gtk_label_get_wrap (label) && gtk_label_get_width_chars (label) < 0 &&
      strlen (gtk_label_get_text (label)) >= LONG_TEXT)
    gtk_label_set_width_chars (label, breaks_words ? BROKEN_WORD_CHARS : WORD_CHARS);
}

void
sol_wrapping_bound (GtkWidget *page)
{
  g_return_if_fail (GTK_IS_WIDGET (page));

  if (GTK_IS_LABEL (page))
    bound (GTK_LABEL (page));
  for (GtkWidget *child = gtk_widget_get_first_child (page); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    sol_wrapping_bound (child);
}
