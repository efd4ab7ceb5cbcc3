/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-tint.h"

struct _SolSessionTint {
  GtkWidget *widget;
  const char *shown; /* class; NULL for none */
  gint64 changed_us;
};

static const char *
find_class (SolPhaseKind kind)
{
  switch (kind) {
  case SOL_PHASE_KIND_WORK:
    return "cue-work";
  case SOL_PHASE_KIND_CHANGE:
    return "cue-change";
  case SOL_PHASE_KIND_PREPARE:
  case SOL_PHASE_KIND_SETUP:
  case SOL_PHASE_KIND_REST:
  case SOL_PHASE_KIND_DONE:
  default:
    return NULL;
  }
}

static void
set_class (SolSessionTint *self, const char *name)
{
  if (self->shown != NULL)
    gtk_widget_remove_css_class (self->widget, self->shown);
  self->shown = name;
  if (name != NULL)
    gtk_widget_add_css_class (self->widget, name);
}

SolSessionTint *
sol_session_tint_new (GtkWidget *widget)
{
  SolSessionTint *self = g_new0 (SolSessionTint, 1);

  self->widget = widget;
  self->changed_us = G_MININT64 / 2;
  return self;
}

void
sol_session_tint_free (SolSessionTint *self)
{
  set_class (self, NULL);
  g_free (self);
}

void
sol_session_tint_show (SolSessionTint *self, SolPhaseKind kind, gboolean on, gint64 now_us)
{
  const char *name;
  gboolean moves = TRUE;

  g_return_if_fail (self != NULL);

  g_object_get (gtk_widget_get_settings (self->widget), "gtk-enable-animations", &moves, NULL);
  name = on && moves ? find_class (kind) : NULL;
  if (self->shown == name || now_us - self->changed_us < SOL_SESSION_TINT_LEAST_US)
    return;
  self->changed_us = now_us;
  set_class (self, name);
}
