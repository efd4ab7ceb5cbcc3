/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-told.h"

static char *last;
static gpointer teller;

void
gtk_accessible_announce (GtkAccessible *self,
                         const char *message,
                         GtkAccessibleAnnouncementPriority priority G_GNUC_UNUSED)
{
  g_set_str (&last, message);
  teller = self;
}

const char *
sol_told_get_last (void)
{
  return last;
}

gpointer
sol_told_get_teller (void)
{
  return teller;
}

void
sol_told_forget (void)
{
  g_clear_pointer (&last, g_free);
  teller = NULL;
}
