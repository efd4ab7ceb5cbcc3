/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-voice.h"

#include <dlfcn.h>
#include <string.h>

#include "sol-sound-exit.h"
#include "sol-tone.h"

float *
sol_voice_stretch (const short *from, gsize n_from, int rate, gsize *n_to)
{
  gsize n = n_from > 0 ? (n_from - 1) * SOL_TONE_RATE / (gsize) rate + 1 : 0;
  float *to = g_new0 (float, n + 1);

  for (gsize i = 0; i < n; i++) {
    double at = (double) i * rate / SOL_TONE_RATE;
    gsize before = MIN ((gsize) at, n_from - 1);
    gsize after = MIN (before + 1, n_from - 1);
    double share = at - (double) before;

    to[i] = (float) ((from[before] * (1 - share) + from[after] * share) / -(double) G_MINSHORT);
  }
  *n_to = n;
  return to;
}

#ifdef HAVE_ESPEAK_NG

#include <espeak-ng/speak_lib.h>

/* Words a minute: a little slower than usual, since it is heard from the floor. */
#define RATE 150

gboolean
sol_voice_is_built_in (void)
{
  return TRUE;
}

static int
collect_cb (short *samples, int n_samples, espeak_EVENT *events)
{
  GArray *all = events != NULL ? events->user_data : NULL;

  if (samples != NULL && all != NULL && n_samples > 0)
    g_array_append_vals (all, samples, (guint) n_samples);
  return 0;
}

/* The library brings two dozen others of its own, for sounds that it is not asked for: it is loaded
 * by the first who hears a voice, and not at each start. */
#define LIBRARY "libespeak-ng.so.1"

static struct {
  typeof (espeak_Initialize) *initialize;
  typeof (espeak_SetSynthCallback) *set_callback;
  typeof (espeak_SetParameter) *set_parameter;
  typeof (espeak_SetVoiceByProperties) *set_voice;
  typeof (espeak_Synth) *synthesize;
  typeof (espeak_Synchronize) *synchronize;
} espeak;

static gboolean
load (void)
{
  const struct {
    const char *name;
    gpointer *function;
  } functions[] = {
    { "espeak_Initialize", (gpointer *) &espeak.initialize },
    { "espeak_SetSynthCallback", (gpointer *) &espeak.set_callback },
    { "espeak_SetParameter", (gpointer *) &espeak.set_parameter },
    { "espeak_SetVoiceByProperties", (gpointer *) &espeak.set_voice },
    { "espeak_Synth", (gpointer *) &espeak.synthesize },
    { "espeak_Synchronize", (gpointer *) &espeak.synchronize },
  };
  gpointer library = dlopen (LIBRARY, RTLD_NOW | RTLD_LOCAL);

  if (library == NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (functions); i++) {
    *functions[i].function = dlsym (library, functions[i].name);
    if (*functions[i].function == NULL)
      return FALSE;
  }
  return TRUE;
}

/* The samples a second; 0 where it or its data are missing. */
static int
initialize (void)
{
  int rate = 0;

  sol_sound_exit_hold ();
  if (load ())
    rate = MAX (espeak.initialize (AUDIO_OUTPUT_RETRIEVAL, 0, NULL, espeakINITIALIZE_DONT_EXIT), 0);
  sol_sound_exit_release ();
  if (rate > 0) {
    espeak.set_callback (collect_cb);
    espeak.set_parameter (espeakRATE, RATE, 0);
  }
  return rate;
}

static int
begin (void)
{
  static gsize begun = 0;
  static int rate = 0;

  if (g_once_init_enter (&begun)) {
    rate = initialize ();
    g_once_init_leave (&begun, 1);
  }
  return rate;
}

/* "de_CH.UTF-8" is "de-ch" there, or else "de". */
static gboolean
choose (const char *language)
{
  g_autofree char *name = g_ascii_strdown (language, (gssize) strcspn (language, ".@"));
  espeak_VOICE voice = { .languages = name };

  if (g_str_equal (name, "c") || g_str_equal (name, "posix") || *name == '\0')
    voice.languages = "en-gb";
  g_strdelimit (name, "_", '-');
  if (espeak.set_voice (&voice) == EE_OK)
    return TRUE;
  if (strchr (name, '-') == NULL)
    return FALSE;
  *strchr (name, '-') = '\0';
  return espeak.set_voice (&voice) == EE_OK;
}

float *
sol_voice_speak (const char *words, const char *language, gsize *n_samples)
{
  g_autoptr (GArray) samples = g_array_new (FALSE, FALSE, sizeof (short));
  int rate = begin ();

  g_return_val_if_fail (words != NULL && language != NULL && n_samples != NULL, NULL);

  if (rate == 0 || !choose (language) ||
      espeak.synthesize (words, strlen (words) + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, NULL,
                         samples) != EE_OK ||
      espeak.synchronize () != EE_OK || samples->len == 0)
    return NULL;
  return sol_voice_stretch ((const short *) (gpointer) samples->data, samples->len, rate,
                            n_samples);
}

#else

gboolean
sol_voice_is_built_in (void)
{
  return FALSE;
}

float *
sol_voice_speak (const char *words G_GNUC_UNUSED,
                 const char *language G_GNUC_UNUSED,
                 gsize *n_samples G_GNUC_UNUSED)
{
  return NULL;
}

#endif
