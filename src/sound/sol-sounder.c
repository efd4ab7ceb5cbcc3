/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-sounder.h"

#include "sol-sound-thread-private.h"

struct _SolSounder {
  GObject parent_instance;

  SolSoundThread *thread; /* (owned) */
  double volume;
  gboolean muted;
  gboolean playing;
  char *problem;
};

enum {
  PROP_VOLUME = 1,
  PROP_MUTED,
  PROP_PROBLEM,
  PROP_PLAYING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SolSounder, sol_sounder, G_TYPE_OBJECT)

static void
report_cb (GObject *owner, const char *problem, gboolean playing)
{
  SolSounder *self = SOL_SOUNDER (owner);

  if (problem != NULL && g_set_str (&self->problem, problem))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
  if (self->playing != playing) {
    self->playing = playing;
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYING]);
  }
}

static void
sol_sounder_dispose (GObject *object)
{
  SolSounder *self = SOL_SOUNDER (object);

  g_clear_pointer (&self->thread, sol_sound_thread_quit);

  G_OBJECT_CLASS (sol_sounder_parent_class)->dispose (object);
}

static void
sol_sounder_finalize (GObject *object)
{
  SolSounder *self = SOL_SOUNDER (object);

  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (sol_sounder_parent_class)->finalize (object);
}

static void
sol_sounder_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolSounder *self = SOL_SOUNDER (object);

  switch (id) {
  case PROP_VOLUME:
    g_value_set_double (value, self->volume);
    break;
  case PROP_MUTED:
    g_value_set_boolean (value, self->muted);
    break;
  case PROP_PROBLEM:
    g_value_set_string (value, sol_sounder_get_problem (self));
    break;
  case PROP_PLAYING:
    g_value_set_boolean (value, self->playing);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_sounder_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolSounder *self = SOL_SOUNDER (object);

  switch (id) {
  case PROP_VOLUME:
    sol_sounder_set_volume (self, g_value_get_double (value));
    break;
  case PROP_MUTED:
    sol_sounder_set_muted (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_sounder_class_init (SolSounderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = sol_sounder_dispose;
  object_class->finalize = sol_sounder_finalize;
  object_class->get_property = sol_sounder_get_property;
  object_class->set_property = sol_sounder_set_property;

  properties[PROP_VOLUME] = g_param_spec_double ("volume", NULL, NULL, 0, 1, 0.7, writable);
  properties[PROP_MUTED] = g_param_spec_boolean ("muted", NULL, NULL, FALSE, writable);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, readable);
  properties[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, FALSE, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sol_sounder_init (SolSounder *self)
{
  self->volume = 0.7;
}

void
sol_sounder_warm_up (void)
{
  sol_sound_thread_warm_up ();
}

gboolean
sol_sounder_is_warming_up (void)
{
  return sol_sound_thread_is_warming ();
}

SolSounder *
sol_sounder_new (void)
{
  return sol_sounder_new_for_sink (SOL_SOUND_THREAD_USUAL_SINK);
}

SolSounder *
sol_sounder_new_for_sink (const char *sink)
{
  SolSounder *self;

  g_return_val_if_fail (sink != NULL, NULL);

  self = g_object_new (SOL_TYPE_SOUNDER, NULL);
  self->thread = sol_sound_thread_new (sink, self->volume, report_cb, G_OBJECT (self));
  return self;
}

void
sol_sounder_play (SolSounder *self, const SolNote *notes, guint n_notes)
{
  g_return_if_fail (SOL_IS_SOUNDER (self));

  if (!self->muted && self->volume > 0 && n_notes > 0)
    sol_sound_thread_play (self->thread, sol_score_new (notes, n_notes));
}

void
sol_sounder_play_score (SolSounder *self, SolScore *score)
{
  g_autoptr (SolScore) owned = score;

  g_return_if_fail (SOL_IS_SOUNDER (self));
  g_return_if_fail (score != NULL);

  if (!self->muted && self->volume > 0)
    sol_sound_thread_play (self->thread, g_steal_pointer (&owned));
}

void
sol_sounder_stop (SolSounder *self)
{
  g_return_if_fail (SOL_IS_SOUNDER (self));

  sol_sound_thread_stop (self->thread);
}

double
sol_sounder_get_volume (SolSounder *self)
{
  g_return_val_if_fail (SOL_IS_SOUNDER (self), 0);

  return self->volume;
}

void
sol_sounder_set_volume (SolSounder *self, double volume)
{
  g_return_if_fail (SOL_IS_SOUNDER (self));

  volume = CLAMP (volume, 0, 1);
  if (G_APPROX_VALUE (self->volume, volume, DBL_EPSILON))
    return;
  self->volume = volume;
  sol_sound_thread_set_volume (self->thread, volume);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VOLUME]);
}

gboolean
sol_sounder_get_muted (SolSounder *self)
{
  g_return_val_if_fail (SOL_IS_SOUNDER (self), FALSE);

  return self->muted;
}

void
sol_sounder_set_muted (SolSounder *self, gboolean muted)
{
  g_return_if_fail (SOL_IS_SOUNDER (self));

  if (self->muted == muted)
    return;
  self->muted = muted;
  if (muted)
    sol_sounder_stop (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MUTED]);
}

const char *
sol_sounder_get_problem (SolSounder *self)
{
  g_return_val_if_fail (SOL_IS_SOUNDER (self), NULL);

  return self->problem != NULL && self->problem[0] != '\0' ? self->problem : NULL;
}

gboolean
sol_sounder_get_playing (SolSounder *self)
{
  g_return_val_if_fail (SOL_IS_SOUNDER (self), FALSE);

  return self->playing;
}
