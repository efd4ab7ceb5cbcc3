/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** SOL_TONE_RATE: samples in a second; there is one channel. */
#define SOL_TONE_RATE 48000

/** SolSound: the sounds of a session, told apart by their melody and not by pitch alone. */
typedef enum {
  SOL_SOUND_START,  /* work begins: two notes that rise */
  SOL_SOUND_CHANGE, /* the other side: up and back down */
  SOL_SOUND_REST,   /* rest, getting ready: one low note */
  SOL_SOUND_TICK,   /* one of the last seconds: short and high */
  SOL_SOUND_UP,     /* a repetition goes up: a soft knock */
  SOL_SOUND_DOWN,   /* it goes down: the same, lower */
  SOL_SOUND_END,    /* the session is over: four notes that rise */
} SolSound;

#define SOL_N_SOUNDS (SOL_SOUND_END + 1)

/** SolTone: the samples of a sound, from -1 to 1. */
typedef struct {
  const float *samples;
  gsize n_samples;
} SolTone;

/** sol_tone_get: the samples of @sound, computed the first time that any are asked for. They stay
 * for as long as the program runs. May be called from any thread. */
SolTone sol_tone_get (SolSound sound);

G_END_DECLS
