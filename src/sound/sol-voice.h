/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** sol_voice_is_built_in: whether this program was built with a voice. */
gboolean sol_voice_is_built_in (void);

/** sol_voice_speak: @words as samples from -1 to 1 at SOL_TONE_RATE, one channel, in the voice of
 * @language, such as "de_CH" or "en"; @n_samples of them. NULL where there is no voice, or none for
 * that language. To be called from one thread alone; takes some ten milliseconds, and longer the
 * first time. (transfer full: g_free) */
float *sol_voice_speak (const char *words, const char *language, gsize *n_samples);

/** sol_voice_stretch: @n_from samples of @rate as @n_to samples of SOL_TONE_RATE, by straight lines
 * between them. (transfer full: g_free) */
float *sol_voice_stretch (const short *from, gsize n_from, int rate, gsize *n_to);

G_END_DECLS
