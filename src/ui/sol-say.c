/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-say.h"

static void
say (GtkWidget *widget, const char *words, GtkAccessibleAnnouncementPriority priority)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (root != NULL)
    gtk_accessible_announce (GTK_ACCESSIBLE (root), words, priority);
}

void
sol_say (gpointer widget, const char *words)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (words != NULL);

  say (widget, words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

void
sol_say_at_once (gpointer widget, const char *words)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (words != NULL);

  say (widget, words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}
