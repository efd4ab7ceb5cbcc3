/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pain-dialog.h"

#include <glib/gi18n.h>

#include "sol-pain-question.h"

static GtkWidget *
make_content (GtkWidget *question)
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
  adw_dialog_set_child (dialog, make_content (question));
  sol_pain_question_ask (SOL_PAIN_QUESTION (question), library, journal, session, moment, column);
  return dialog;
}
