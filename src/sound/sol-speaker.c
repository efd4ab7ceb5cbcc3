/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-speaker.h"

#include <glib/gi18n-lib.h>

#include "sol-voice.h"

struct _SolSpeaker {
  GObject parent_instance;

  SolSounder *sounder;
  GMainContext *context; /* where answers come */
  char *language;
  guint newest; /* number of what was asked for last */
  gboolean muted;
  gboolean voiceless; /* there was no voice when one was asked for */
};

enum {
  PROP_PROBLEM = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SolSpeaker, sol_speaker, G_TYPE_OBJECT)

/* One thing to be said; goes to the thread of the voice and comes back with samples. */
typedef struct {
  GWeakRef speaker; /* read in its context alone */
  GMainContext *context;
  char *words;
  char *language;
  gint64 delay_us;
  guint number;
  float *samples;
  gsize n_samples;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_weak_ref_clear (&job->speaker);
  g_main_context_unref (job->context);
  g_free (job->words);
  g_free (job->language);
  g_free (job->samples);
  g_free (job);
}

static void
set_voiceless (SolSpeaker *self, gboolean voiceless)
{
  if (self->voiceless == voiceless)
    return;
  self->voiceless = voiceless;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}

static gboolean
spoken_cb (gpointer data)
{
  Job *job = data;
  g_autoptr (SolSpeaker) self = g_weak_ref_get (&job->speaker);

  if (self == NULL || job->number != self->newest || self->muted)
    return G_SOURCE_REMOVE;
  set_voiceless (self, job->samples == NULL);
  if (job->samples != NULL)
    sol_sounder_play_score (
        self->sounder, sol_score_new_for_samples (job->samples, job->n_samples, job->delay_us));
  return G_SOURCE_REMOVE;
}

/* The voice is one for the whole program, and does one thing after the other. */
static void
speak_cb (gpointer data, gpointer user_data G_GNUC_UNUSED)
{
  Job *job = data;
  g_autoptr (GSource) source = g_idle_source_new ();

  job->samples = sol_voice_speak (job->words, job->language, &job->n_samples);
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, spoken_cb, job, job_free);
  g_source_attach (source, job->context);
}

static GThreadPool *
get_voice (void)
{
  static GThreadPool *voice = NULL;

  if (g_once_init_enter_pointer (&voice))
    g_once_init_leave_pointer (&voice, g_thread_pool_new (speak_cb, NULL, 1, FALSE, NULL));
  return voice;
}

static void
sol_speaker_dispose (GObject *object)
{
  SolSpeaker *self = SOL_SPEAKER (object);

  g_clear_object (&self->sounder);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (sol_speaker_parent_class)->dispose (object);
}

static void
sol_speaker_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_PROBLEM:
    g_value_set_string (value, sol_speaker_get_problem (SOL_SPEAKER (object)));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_speaker_class_init (SolSpeakerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sol_speaker_dispose;
  object_class->get_property = sol_speaker_get_property;

  properties[PROP_PROBLEM] =
      g_param_spec_string ("problem", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sol_speaker_init (SolSpeaker *self)
{
  self->context = g_main_context_ref_thread_default ();
  /* The language that messages are in, which need not be that of the system. */
  self->language = g_strdup (g_get_language_names_with_category ("LC_MESSAGES")[0]);
}

SolSpeaker *
sol_speaker_new (SolSounder *sounder)
{
  SolSpeaker *self;

  g_return_val_if_fail (SOL_IS_SOUNDER (sounder), NULL);

  self = g_object_new (SOL_TYPE_SPEAKER, NULL);
  self->sounder = g_object_ref (sounder);
  return self;
}

void
sol_speaker_say (SolSpeaker *self, const char *words, gint64 delay_us)
{
  Job *job;

  g_return_if_fail (SOL_IS_SPEAKER (self));
  g_return_if_fail (words != NULL);

  if (self->muted || !sol_voice_is_built_in ())
    return;
  job = g_new0 (Job, 1);
  g_weak_ref_init (&job->speaker, self);
  job->context = g_main_context_ref (self->context);
  job->words = g_strdup (words);
  job->language = g_strdup (self->language);
  job->delay_us = delay_us;
  job->number = ++self->newest;
  g_thread_pool_push (get_voice (), job, NULL);
}

void
sol_speaker_stop (SolSpeaker *self)
{
  g_return_if_fail (SOL_IS_SPEAKER (self));

  self->newest++;
  sol_sounder_stop (self->sounder);
}

gboolean
sol_speaker_get_muted (SolSpeaker *self)
{
  g_return_val_if_fail (SOL_IS_SPEAKER (self), FALSE);

  return self->muted;
}

void
sol_speaker_set_muted (SolSpeaker *self, gboolean muted)
{
  g_return_if_fail (SOL_IS_SPEAKER (self));

  if (self->muted == muted)
    return;
  self->muted = muted;
  if (muted)
    sol_speaker_stop (self);
}

SolSounder *
sol_speaker_get_sounder (SolSpeaker *self)
{
  g_return_val_if_fail (SOL_IS_SPEAKER (self), NULL);

  return self->sounder;
}

const char *
sol_speaker_get_problem (SolSpeaker *self)
{
  g_return_val_if_fail (SOL_IS_SPEAKER (self), NULL);

  if (!sol_voice_is_built_in ())
    return _ ("This Soleus was built without speech.");
  if (self->voiceless)
    return _ ("There is no voice for your language. Install espeak-ng with its data.");
  return NULL;
}
