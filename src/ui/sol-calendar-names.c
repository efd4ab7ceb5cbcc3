/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-calendar-names.h"

#include <glib/gi18n.h>

static void
name (GtkWidget *widget, const char *text)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* What it is for is told by what it stands beside: the month's name, which changes by a slide in a
 * stack, or the year. */
static const char *
find_name (GtkWidget *button)
{
  GtkWidget *before = gtk_widget_get_prev_sibling (button);
  GtkWidget *after = gtk_widget_get_next_sibling (button);

  if (GTK_IS_STACK (after))
    return _ ("Month before");
  if (GTK_IS_STACK (before))
    return _ ("Month after");
  if (GTK_IS_LABEL (after))
    return _ ("Year before");
  return _ ("Year after");
}

static void
name_buttons (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget)) {
    name (widget, find_name (widget));
    return;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_buttons (child);
}

void
sol_calendar_names_set (GtkCalendar *calendar, const char *words)
{
  g_return_if_fail (GTK_IS_CALENDAR (calendar));
  g_return_if_fail (words != NULL);

  name (GTK_WIDGET (calendar), words);
  name_buttons (GTK_WIDGET (calendar));
}
