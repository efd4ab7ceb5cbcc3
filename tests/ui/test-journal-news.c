/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-news.h"

#include "sol-home.h"

/* What is wrong is shown as long as it is wrong: here, that a file is where the folder should be.
 */
static void
test_problem (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "no-folder", NULL);
  g_autoptr (SolJournal) journal = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *banner = g_object_ref_sink (adw_banner_new (""));

  g_file_set_contents (path, "", -1, &error);
  g_assert_no_error (error);
  journal = sol_journal_new (path);
  sol_journal_news_follow (ADW_BANNER (banner), journal);
  g_assert_false (gtk_widget_get_visible (banner));
  sol_journal_find_unfinished_async (journal, NULL, NULL);
  while (sol_journal_get_problem (journal) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gtk_widget_get_visible (banner));
  g_assert_true (adw_banner_get_revealed (ADW_BANNER (banner)));
  g_assert_cmpstr (adw_banner_get_title (ADW_BANNER (banner)), ==,
                   sol_journal_get_problem (journal));
  sol_journal_close (journal);
  g_assert_finalize_object (banner);
}

int
main (int argc, char *argv[])
{
  char *home = sol_home_make ();
  int status;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/ui/journal-news/problem", test_problem);
  status = g_test_run ();
  sol_home_remove (home);
  return status;
}
