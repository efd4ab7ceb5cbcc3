/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-say.h"

#include "sol-first-frame.h"
#include "sol-page-focus.h"

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

#define KEY "sol-say-arrival"

typedef struct {
  SolSayFunc say;
  char *words;
} Arrival;

static void
arrival_free (gpointer data)
{
  Arrival *self = data;

  g_free (self->words);
  g_free (self);
}

/* What has the focus says so, which would cut short what was said before. */
static void
seen_cb (GtkWidget *page)
{
  Arrival *arrival = g_object_get_data (G_OBJECT (page), KEY);

  if (arrival == NULL)
    return;
  if (sol_page_focus_is_beginning (page)) {
    sol_first_frame_call (page, NULL, seen_cb);
    return;
  }
  g_object_steal_data (G_OBJECT (page), KEY);
  arrival->say (page, arrival->words);
  arrival_free (arrival);
}

/* Who goes on before that hears nothing of it where they are then. */
static void
hiding_cb (GtkWidget *page)
{
  g_object_set_data (G_OBJECT (page), KEY, NULL);
}

/* What the window shows first is there before a screen reader can have met the window. */
static void
shown_cb (GtkWidget *page)
{
  g_signal_handlers_disconnect_by_func (page, shown_cb, NULL);
  sol_first_frame_call (page, NULL, seen_cb);
}

void
sol_say_on_arrival (AdwNavigationPage *page, SolSayFunc say_func, const char *words)
{
  Arrival *arrival;

  g_return_if_fail (ADW_IS_NAVIGATION_PAGE (page));
  g_return_if_fail (say_func != NULL && words != NULL);

  arrival = g_new (Arrival, 1);
  *arrival = (Arrival) { say_func, g_strdup (words) };
  g_object_set_data_full (G_OBJECT (page), KEY, arrival, arrival_free);
  g_signal_connect (page, "shown", G_CALLBACK (shown_cb), NULL);
  g_signal_connect (page, "hiding", G_CALLBACK (hiding_cb), NULL);
}
