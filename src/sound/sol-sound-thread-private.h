/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "sol-score.h"

G_BEGIN_DECLS

/** The sink that finds the system's usual sound device. */
#define SOL_SOUND_THREAD_USUAL_SINK "autoaudiosink"

/** SolSoundThread: the thread in which a sounder's pipeline is made, fed and ended. It takes orders
 * from its owner's thread and answers with reports; neither ever waits for the other. */
typedef struct _SolSoundThread SolSoundThread;

/** SolSoundReportFunc: is told, in the main context in which the thread was made, whether a score
 * plays, and a sentence, translated, that says what keeps it silent: empty where nothing does, NULL
 * where nothing is known to have changed. Never called once @owner is gone. */
typedef void (*SolSoundReportFunc) (GObject *owner, const char *problem, gboolean playing);

/** sol_sound_thread_warm_up: has what every such thread needs loaded by one that ends then. */
void sol_sound_thread_warm_up (void);

/** sol_sound_thread_is_warming: whether that one has not ended yet. */
gboolean sol_sound_thread_is_warming (void);

/** sol_sound_thread_new: begins a thread that looks for what it needs and then sleeps until there
 * is an order. @sink is the pipeline's end, described as for gst-launch; @volume goes from 0 to 1.
 * @owner is only borrowed. (transfer full: sol_sound_thread_quit) */
SolSoundThread *
sol_sound_thread_new (const char *sink, double volume, SolSoundReportFunc report, GObject *owner);

/** sol_sound_thread_quit: gives it up. The thread ends by itself: waiting for it would be waiting
 * for the sound system. Frees @self. */
void sol_sound_thread_quit (SolSoundThread *self);

/** sol_sound_thread_play: plays @score (transfer full) instead of what plays. However long
 * it takes until it can begin, what comes after that is heard when it is due. */
void sol_sound_thread_play (SolSoundThread *self, SolScore *score);

/** sol_sound_thread_stop: silence, now. */
void sol_sound_thread_stop (SolSoundThread *self);

/** sol_sound_thread_set_volume: how loud, from 0 to 1, as it is felt; holds for what plays, too. */
void sol_sound_thread_set_volume (SolSoundThread *self, double volume);

G_END_DECLS
