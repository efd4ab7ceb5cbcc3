/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-safety.h"

#include "sol-build.h"
#include "sol-clock.h"

#define KEY "red-flag-answers"

struct _SolSafety {
  GObject parent_instance;

  GSettings *settings;
  SolTriage *triage;
};

G_DEFINE_FINAL_TYPE (SolSafety, sol_safety, G_TYPE_OBJECT)

enum {
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
load (SolSafety *self)
{
  g_autoptr (GVariant) kept = g_settings_get_value (self->settings, KEY);

  sol_triage_load (self->triage, kept);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
sol_safety_dispose (GObject *object)
{
  SolSafety *self = SOL_SAFETY (object);

  g_clear_object (&self->settings);
  g_clear_object (&self->triage);

  G_OBJECT_CLASS (sol_safety_parent_class)->dispose (object);
}

static void
sol_safety_class_init (SolSafetyClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_safety_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
sol_safety_init (SolSafety *self)
{
  self->settings = g_settings_new (APPLICATION_ID);
  self->triage = sol_triage_new (NULL);
  load (self);
  g_signal_connect_object (self->settings, "changed::" KEY, G_CALLBACK (load), self,
                           G_CONNECT_SWAPPED);
}

SolSafety *
sol_safety_new (void)
{
  return g_object_new (SOL_TYPE_SAFETY, NULL);
}

SolTriage *
sol_safety_get_triage (SolSafety *self)
{
  g_return_val_if_fail (SOL_IS_SAFETY (self), NULL);

  return self->triage;
}

void
sol_safety_keep (SolSafety *self)
{
  g_return_if_fail (SOL_IS_SAFETY (self));

  g_settings_set_value (self->settings, KEY, sol_triage_to_variant (self->triage));
}

void
sol_safety_note_red_zone (SolSafety *self)
{
  g_return_if_fail (SOL_IS_SAFETY (self));

  sol_triage_note_red_zone (self->triage, sol_safety_get_now_us ());
  sol_safety_keep (self);
}

void
sol_safety_withdraw_red_zone (SolSafety *self, gint64 before_us)
{
  g_return_if_fail (SOL_IS_SAFETY (self));

  sol_triage_withdraw_red_zone (self->triage, before_us);
  sol_safety_keep (self);
}

GPtrArray *
sol_safety_list_standing (SolSafety *self, SolLibrary *library)
{
  g_return_val_if_fail (SOL_IS_SAFETY (self), NULL);

  return sol_triage_list_standing (self->triage, library, sol_safety_get_now_us ());
}

gint64
sol_safety_get_now_us (void)
{
  return sol_clock_read ().realtime_us;
}
