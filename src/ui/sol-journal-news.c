/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-news.h"

#include "sol-say.h"

/* A banner comes without a word; the window is there whatever lies above. */
static void
say (AdwBanner *banner)
{
  GtkRoot *window = gtk_widget_get_root (GTK_WIDGET (banner));

  if (adw_banner_get_revealed (banner) && window != NULL &&
      gtk_widget_get_mapped (GTK_WIDGET (window)))
    sol_say_at_once (window, adw_banner_get_title (banner));
}

static void
show_problem (AdwBanner *banner, GParamSpec *pspec G_GNUC_UNUSED, SolJournal *journal)
{
  const char *problem = sol_journal_get_problem (journal);

  adw_banner_set_title (banner, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (banner), problem != NULL);
  adw_banner_set_revealed (banner, problem != NULL);
  say (banner);
}

void
sol_journal_news_follow (AdwBanner *banner, SolJournal *journal)
{
  g_return_if_fail (ADW_IS_BANNER (banner));
  g_return_if_fail (SOL_IS_JOURNAL (journal));

  g_signal_connect_object (journal, "notify::problem", G_CALLBACK (show_problem), banner,
                           G_CONNECT_SWAPPED);
  show_problem (banner, NULL, journal);
}
