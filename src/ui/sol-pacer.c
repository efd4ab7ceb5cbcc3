/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pacer.h"

static void
call (SolPacer *self)
{
  self->due = FALSE;
  self->func (self->data);
}

static gboolean
again_cb (gpointer data)
{
  SolPacer *self = data;

  if (!self->due) {
    self->id = 0;
    return G_SOURCE_REMOVE;
  }
  call (self);
  return G_SOURCE_CONTINUE;
}

void
sol_pacer_ask (SolPacer *self, guint interval_ms, void (*func) (gpointer data), gpointer data)
{
  self->func = func;
  self->data = data;
  self->due = TRUE;
  if (self->id != 0)
    return;
  self->id = g_timeout_add (interval_ms, again_cb, self);
  call (self);
}

void
sol_pacer_stop (SolPacer *self)
{
  g_clear_handle_id (&self->id, g_source_remove);
}
