/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-announcer.h"

#include "sol-say.h"

struct _SolAnnouncer {
  GtkWidget *widget; /* weak */
  char *waiting;     /* the newest words that wait for their turn */
  gint64 said_us;    /* when something was said last */
  gboolean own_time;
  guint later_id;

  SolAnnouncerFunc func;
  gpointer func_data;
};

SolAnnouncer *
sol_announcer_new (gboolean own_time)
{
  SolAnnouncer *self = g_new0 (SolAnnouncer, 1);

  self->own_time = own_time;
  self->said_us = G_MININT64 / 2;
  return self;
}

void
sol_announcer_free (SolAnnouncer *self)
{
  g_clear_handle_id (&self->later_id, g_source_remove);
  g_clear_weak_pointer (&self->widget);
  g_free (self->waiting);
  g_free (self);
}

void
sol_announcer_set_widget (SolAnnouncer *self, GtkWidget *widget)
{
  g_return_if_fail (self != NULL);

  g_set_weak_pointer (&self->widget, widget);
}

void
sol_announcer_set_func (SolAnnouncer *self, SolAnnouncerFunc func, gpointer user_data)
{
  g_return_if_fail (self != NULL);

  self->func = func;
  self->func_data = user_data;
}

static void
announce (SolAnnouncer *self, void (*say) (gpointer widget, const char *words), gint64 now_us)
{
  say (self->widget, self->waiting);
  self->said_us = now_us;
  if (self->func != NULL)
    self->func (self->waiting, self->func_data);
  g_clear_pointer (&self->waiting, g_free);
}

static void
later_cb (gpointer user_data)
{
  SolAnnouncer *self = user_data;

  self->later_id = 0;
  sol_announcer_go_on (self, sol_clock_read ().monotonic_us);
}

void
sol_announcer_go_on (SolAnnouncer *self, gint64 now_us)
{
  gint64 wait_us;

  g_return_if_fail (self != NULL);

  wait_us = self->said_us + SOL_ANNOUNCER_LEAST_US - now_us;
  if (self->waiting == NULL || self->widget == NULL)
    return;
  if (wait_us <= 0)
    announce (self, sol_say, now_us);
  else if (self->later_id == 0 && self->own_time)
    self->later_id = g_timeout_add_once ((guint) (wait_us / 1000 + 1), later_cb, self);
}

void
sol_announcer_say (SolAnnouncer *self, char *words, gint64 now_us)
{
  g_return_if_fail (self != NULL);

  g_free (self->waiting);
  self->waiting = words;
  sol_announcer_go_on (self, now_us);
}

void
sol_announcer_answer (SolAnnouncer *self, char *words, gint64 now_us)
{
  g_return_if_fail (self != NULL);

  g_free (self->waiting);
  self->waiting = words;
  if (self->widget != NULL)
    announce (self, sol_say_at_once, now_us);
}
