/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-question-page.h"

#include <glib/gi18n.h>

#include "sol-application.h"
#include "sol-header-title.h"
#include "sol-header-tools.h"
#include "sol-marks-words.h"
#include "sol-quiz-page.h"
#include "sol-say.h"

/* The journal belongs to the application, which a page is of as soon as it is in a window. */
static void
rooted_cb (GtkWidget *quiz)
{
  GtkRoot *root = gtk_widget_get_root (quiz);
  GtkApplication *application =
      GTK_IS_WINDOW (root) ? gtk_window_get_application (GTK_WINDOW (root)) : NULL;

  if (SOL_IS_APPLICATION (application))
    g_object_set (quiz, "journal", sol_application_get_journal (SOL_APPLICATION (application)),
                  NULL);
}

/* Of a place to point at; other questions are the name of their answers. */
static void
say_prompt (AdwNavigationPage *page, SolLibrary *library, SolQuestion *question)
{
  g_autofree char *prompt = sol_marks_words_dup_plain (library, sol_question_get_prompt (question));

  sol_say_on_arrival (page, sol_say, prompt);
}

AdwNavigationPage *
sol_question_page_new (SolLibrary *library, SolQuestion *question)
{
  GtkWidget *view, *header, *quiz;
  AdwNavigationPage *page;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_QUESTION (question), NULL);

  quiz = g_object_new (SOL_TYPE_QUIZ_PAGE, "library", library, NULL);
  g_signal_connect (quiz, "notify::root", G_CALLBACK (rooted_cb), NULL);
  sol_quiz_page_ask (SOL_QUIZ_PAGE (quiz), sol_value_get_id (SOL_VALUE (question)),
                     g_random_int ());
  header = adw_header_bar_new ();
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header),
                                   sol_header_title_new (_ ("Test Yourself")));
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), sol_header_tools_new ());
  view = adw_toolbar_view_new ();
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), header);
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), quiz);
  page = adw_navigation_page_new (view, _ ("Test Yourself"));
  if (sol_question_get_kind (question) == SOL_QUESTION_KIND_CLICK)
    say_prompt (page, library, question);
  return page;
}
