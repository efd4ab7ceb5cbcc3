/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pain-dialog.h"

#include <glib/gi18n.h>

#include "sol-pain-question.h"

/* Each answer may ask for more, and a dialog keeps the height with which it came. */
static gboolean
grow_cb (gpointer data)
{
  AdwDialog *dialog = data;
  GtkWidget *view = adw_dialog_get_child (dialog);
  GtkAdjustment *adjustment;
  int bar_px;

  if (view == NULL || !gtk_widget_get_mapped (view))
    return G_SOURCE_REMOVE;
  adjustment = gtk_scrolled_window_get_vadjustment (
      GTK_SCROLLED_WINDOW (adw_toolbar_view_get_content (ADW_TOOLBAR_VIEW (view))));
  bar_px = adw_toolbar_view_get_top_bar_height (ADW_TOOLBAR_VIEW (view));
  adw_dialog_set_content_height (dialog, bar_px + (int) gtk_adjustment_get_upper (adjustment));
  return G_SOURCE_REMOVE;
}

/* Not while it is being laid out. */
static void
content_changed_cb (AdwDialog *dialog)
{
  g_idle_add_full (GTK_PRIORITY_RESIZE, grow_cb, g_object_ref (dialog), g_object_unref);
}

static GtkWidget *
make_content (AdwDialog *dialog, GtkWidget *question)
{
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_widget_set_margin_start (question, 18);
  gtk_widget_set_margin_end (question, 18);
  gtk_widget_set_margin_top (question, 6);
  gtk_widget_set_margin_bottom (question, 24);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), question);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)),
                           "changed", G_CALLBACK (content_changed_cb), dialog, G_CONNECT_SWAPPED);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scrolled);
  return view;
}

AdwDialog *
sol_pain_dialog_new (SolLibrary *library,
                     SolJournal *journal,
                     const char *session,
                     SolJournalMoment moment,
                     SolJournalRule column)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *question = g_object_new (SOL_TYPE_PAIN_QUESTION, NULL);

  adw_dialog_set_title (dialog, _ ("My Calves"));
  adw_dialog_set_content_width (dialog,
                                (int) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, 480, NULL));
  gtk_widget_set_size_request (GTK_WIDGET (dialog), 320, 260);
  adw_dialog_set_child (dialog, make_content (dialog, question));
  sol_pain_question_ask (SOL_PAIN_QUESTION (question), library, journal, session, moment, column);
  return dialog;
}
