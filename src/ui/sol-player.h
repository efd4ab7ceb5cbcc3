/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-cues.h"
#include "sol-run.h"

G_BEGIN_DECLS

/** SolPlayer: lets a run take place: tells it the time when it asks for it, sounds its cues, says
 * them to screen readers, and keeps the screen awake while it runs. What is to be seen is asked
 * from the run; "changed" says when to look again. */
#define SOL_TYPE_PLAYER (sol_player_get_type ())
G_DECLARE_FINAL_TYPE (SolPlayer, sol_player, SOL, PLAYER, GObject)

/** SolPlayerClock: gives the time. */
typedef SolTime (*SolPlayerClock) (gpointer user_data);

/** sol_player_new: a player of @plan by the computer's clock. */
SolPlayer *sol_player_new (SolPlan *plan);

/** sol_player_new_with_clock: the same by another clock, which the caller turns: the player wakes
 * at no time by itself, but when sol_player_wake() is called. It makes no sound. For tests. */
SolPlayer *sol_player_new_with_clock (SolPlan *plan, SolPlayerClock clock, gpointer user_data);

/** sol_player_get_run: the run, to be looked at; events go to the player. (transfer none) */
SolRun *sol_player_get_run (SolPlayer *self);

/** sol_player_get_cues: what its cues are told by. (transfer none) */
SolCues *sol_player_get_cues (SolPlayer *self);

/** sol_player_set_widget: the widget through which the person sees it: it says what screen readers
 * are to read, and its window is kept awake. While it is not to be seen, the run is told the time
 * at cues alone. Not owned; NULL for none. */
void sol_player_set_widget (SolPlayer *self, GtkWidget *widget);

/** SolPlayerWaitFunc: whether a run is to wait for the person before @phase. */
typedef gboolean (*SolPlayerWaitFunc) (const SolPhase *phase, gpointer user_data);

/** sol_player_set_wait_func: asked where time is about to pass in a phase. Where @func says TRUE,
 * the run stands paused in silence until it is resumed; what the phase begins with is told then.
 * NULL for none. */
void sol_player_set_wait_func (SolPlayer *self, SolPlayerWaitFunc func, gpointer user_data);

/** sol_player_is_waiting: whether it stands like that. Pausing makes it a pause like any other. */
gboolean sol_player_is_waiting (SolPlayer *self);

/** sol_player_say: says @words (transfer full) when their turn comes. */
void sol_player_say (SolPlayer *self, char *words);

/** sol_player_answer: says @words (transfer full), which the person has just asked for. */
void sol_player_answer (SolPlayer *self, char *words);

/** sol_player_start: as sol_run_start(). */
void sol_player_start (SolPlayer *self);

/** sol_player_pause: as sol_run_pause(). */
void sol_player_pause (SolPlayer *self);

/** sol_player_resume: as sol_run_resume(). */
void sol_player_resume (SolPlayer *self);

/** sol_player_toggle: starts, pauses or resumes, whichever can be done. */
void sol_player_toggle (SolPlayer *self);

/** sol_player_next: as sol_run_next(). */
void sol_player_next (SolPlayer *self);

/** sol_player_back: as sol_run_back(). */
void sol_player_back (SolPlayer *self);

/** sol_player_repeat: as sol_run_repeat(). */
void sol_player_repeat (SolPlayer *self);

/** sol_player_add: makes the phase ten seconds longer. */
void sol_player_add (SolPlayer *self);

/** sol_player_end: as sol_run_end(). */
void sol_player_end (SolPlayer *self);

/** sol_player_discard: ends it, and says that nothing of it is to be kept. */
void sol_player_discard (SolPlayer *self);

/** sol_player_get_discarded: whether that was said of this run. */
gboolean sol_player_get_discarded (SolPlayer *self);

/** sol_player_tell: says to screen readers, at once, what is left. */
void sol_player_tell (SolPlayer *self);

/** sol_player_restart: takes a new run of the same plan, which has not begun. */
void sol_player_restart (SolPlayer *self);

/** sol_player_wake: tells the run the time now. */
void sol_player_wake (SolPlayer *self);

/** sol_player_is_running: whether time passes. */
gboolean sol_player_is_running (SolPlayer *self);

/** sol_player_is_passing: whether it runs, or stands as sol_player_set_wait_func() says: nobody has
 * paused it. */
gboolean sol_player_is_passing (SolPlayer *self);

/** sol_player_is_under_way: whether there is something to lose: it was started and is not done. */
gboolean sol_player_is_under_way (SolPlayer *self);

G_END_DECLS
