/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-clock.h"
#include "sol-plan.h"

G_BEGIN_DECLS

/** SolRun: one session as it runs: plan + event + now -> state. Reads no clock: every event brings
 * the time. A phase begins where the one before was due to end, however late the run is told, so
 * that no lateness adds up.
 *
 *            start                 pause
 *   IDLE ------------> RUNNING ----------> PAUSED
 *                      |  |  ^ <----------   |
 *                      |  |  |    resume     |
 *                      |  |  |               |
 *              advance |  |  | resume, next, | end
 *          (an absence |  |  | back, repeat  |
 *          in which a  |  |  |               |
 *         phase ended) |  | ASKING           |
 *                      +--|->  |             |
 *                         |    | end         v
 *                         +----+---------> DONE
 *              advance, next (after the last work), end
 *
 *   IDLE     phase 0, all of it remains; nothing is due
 *   RUNNING  a phase before done; its end is due at "last time + remaining"
 *   PAUSED   a phase before done; what remains stands still; nothing is due
 *   ASKING   a phase before done; nothing of it remains; nothing is due
 *   DONE     the plan's last phase; nothing remains, nothing is due, nothing leads out
 *
 * restore leads from IDLE to PAUSED: into a session that another run left unfinished.
 *
 * set_lead puts a time to get ready before the rest of a work: it passes first, as a phase
 * "prepare" that is not in the plan; index and place stay. next leaves it out; back and repeat have
 * it begin again.
 *
 * next, back, repeat and add keep RUNNING running and PAUSED paused. An event that has no arrow
 * above for a state changes nothing. Each event first tells the time, as advance does; where that
 * alone leads to ASKING or DONE, the person meant what they saw before, and only end is obeyed.
 *
 * Time is that of the monotonic clock plus what the machine slept. */
#define SOL_TYPE_RUN (sol_run_get_type ())
G_DECLARE_FINAL_TYPE (SolRun, sol_run, SOL, RUN, GObject)

/** SolRunState: see SolRun. */
typedef enum {
  SOL_RUN_STATE_IDLE,
  SOL_RUN_STATE_RUNNING,
  SOL_RUN_STATE_PAUSED,
  SOL_RUN_STATE_ASKING,
  SOL_RUN_STATE_DONE,
} SolRunState;

/** SOL_RUN_ABSENCE_US: being told the time so much later than asked for, with a phase's end in
 * between, means that the person was left alone: the run asks instead of going on. */
#define SOL_RUN_ABSENCE_US (3 * G_USEC_PER_SEC)

/** SOL_RUN_TICKS: how many of a phase's last seconds are told. */
#define SOL_RUN_TICKS 3

/** SOL_RUN_TICKS_OVER_US: only a longer phase has its last seconds told. */
#define SOL_RUN_TICKS_OVER_US (8 * G_USEC_PER_SEC)

/** SOL_RUN_BACK_AGAIN_US: going back again within this time leads to the phase before. */
#define SOL_RUN_BACK_AGAIN_US (2 * G_USEC_PER_SEC)

/** SolCueKind: what a cue tells. */
typedef enum {
  SOL_CUE_KIND_PHASE, /* a phase begins, begins again, or goes on after a lead */
  SOL_CUE_KIND_READY, /* a lead begins, see sol_run_set_lead() */
  SOL_CUE_KIND_TICK,  /* so many seconds of the phase are left */
  SOL_CUE_KIND_ASK,   /* the run stands at a phase's end, since nobody was there */
  SOL_CUE_KIND_END,   /* the session is over */
} SolCueKind;

/** SolCue: something to be told to the person. */
typedef struct {
  SolCueKind kind;
  guint phase;    /* index in the plan */
  guint seconds;  /* for a tick: 3, 2 or 1 */
  gint64 left_us; /* how much of the phase, or of the lead, was left then */
  gint64 due_us;  /* by the monotonic clock */
  gint64 late_us; /* how long ago it was due; at least 0 */
} SolCue;

/** SolRunCueFunc: called once for each cue, in order, when the event that brought it has been
 * dealt with wholly: @self may be asked, and given further events. */
typedef void (*SolRunCueFunc) (SolRun *self, const SolCue *cue, gpointer user_data);

/** sol_run_new: a run of @plan that has not begun. */
SolRun *sol_run_new (SolPlan *plan);

/** sol_run_set_cue_func: has @func called for each cue; NULL for none. */
void sol_run_set_cue_func (SolRun *self, SolRunCueFunc func, gpointer user_data);

/** sol_run_set_every_second: whether it is to be told the time at each whole second that is left
 * (the default), or at cues alone, as when nobody sees it. */
void sol_run_set_every_second (SolRun *self, gboolean every_second, SolTime now);

/** sol_run_start: begins with the first phase. Leads from IDLE to RUNNING. */
void sol_run_start (SolRun *self, SolTime now);

/** sol_run_restore: stands where another run of the same plan stood: in phase @index, which is
 * @length_us long with what was added to it and has @remaining_us left. @done_us, as
 * sol_run_get_done_us() gave it, has a number for each phase of the plan. Leads from IDLE to
 * PAUSED; in any other state nothing changes. Nothing is told. */
void sol_run_restore (
    SolRun *self, guint index, gint64 length_us, gint64 remaining_us, const gint64 *done_us);

/** sol_run_set_lead: has one get ready for @lead_us when the work in which it stands is resumed.
 * Nothing changes where it is not PAUSED in a work, or @lead_us is 0. */
void sol_run_set_lead (SolRun *self, gint64 lead_us);

/** sol_run_advance: tells the time. To be called when sol_run_get_next_wake_us() says; late calls
 * lose nothing. Leads from RUNNING to DONE or ASKING when that is due. */
void sol_run_advance (SolRun *self, SolTime now);

/** sol_run_pause: stands still. Leads from RUNNING to PAUSED. */
void sol_run_pause (SolRun *self, SolTime now);

/** sol_run_resume: goes on. Leads from PAUSED to RUNNING, from ASKING to the phase after. */
void sol_run_resume (SolRun *self, SolTime now);

/** sol_run_next: leaves the rest of this phase out. */
void sol_run_next (SolRun *self, SolTime now);

/** sol_run_back: to the start of this phase; again within SOL_RUN_BACK_AGAIN_US: to the start of
 * the phase before. From ASKING it begins that phase again and runs. */
void sol_run_back (SolRun *self, SolTime now);

/** sol_run_repeat: to the start of this work or, between works, of the last one; to the start of
 * the phase where there was none. From ASKING it begins that work again and runs. */
void sol_run_repeat (SolRun *self, SolTime now);

/** sol_run_add: makes this phase, or its lead while that passes, @seconds longer; its last seconds
 * are told anew. */
void sol_run_add (SolRun *self, guint seconds, SolTime now);

/** sol_run_end: ends the session here. Leads to DONE from RUNNING, PAUSED and ASKING. */
void sol_run_end (SolRun *self, SolTime now);

/* All below hold for the time that the run was told last. */

/** sol_run_get_plan: the plan. (transfer none) */
SolPlan *sol_run_get_plan (SolRun *self);

/** sol_run_get_state: see SolRun. */
SolRunState sol_run_get_state (SolRun *self);

/** sol_run_get_index: the index of the phase in the plan. */
guint sol_run_get_index (SolRun *self);

/** sol_run_get_phase: the phase; in a lead, one of kind prepare with the lead's length. The latter
 * is good until the next event. (transfer none) */
const SolPhase *sol_run_get_phase (SolRun *self);

/** sol_run_is_leading: whether a lead is to pass first, see sol_run_set_lead(). */
gboolean sol_run_is_leading (SolRun *self);

/** sol_run_get_place: of the plan's phase, without any lead, the length with what was added and
 * what is left, in microseconds: what sol_run_restore() takes. */
void sol_run_get_place (SolRun *self, gint64 *length_us, gint64 *remaining_us);

/** sol_run_get_length_us: the length of sol_run_get_phase() with what was added, in microseconds.
 */
gint64 sol_run_get_length_us (SolRun *self);

/** sol_run_get_remaining_us: what is left of sol_run_get_phase(), in microseconds. */
gint64 sol_run_get_remaining_us (SolRun *self);

/** sol_run_get_elapsed_us: how long the phase has run, in microseconds. */
gint64 sol_run_get_elapsed_us (SolRun *self);

/** sol_run_get_total_remaining_us: what is left of the session, in microseconds. */
gint64 sol_run_get_total_remaining_us (SolRun *self);

/** sol_run_get_done_us: how long phase @index has run in all, in microseconds: what was skipped
 * does not count, what was repeated counts again, and neither pauses do nor, in an absence, what
 * came after the phase's end. */
gint64 sol_run_get_done_us (SolRun *self, guint index);

/** sol_run_get_completed: whether it is DONE because the last phase came to its end. */
gboolean sol_run_get_completed (SolRun *self);

/** sol_run_get_next_wake_us: the reading of the monotonic clock at which the run wants to be told
 * the time; -1 where nothing is due. */
gint64 sol_run_get_next_wake_us (SolRun *self);

G_END_DECLS
