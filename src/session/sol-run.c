/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-run.h"

#include <string.h>

/* The two clocks are not read in one instant: only a greater change of their difference is sleep.
 * The kernel's own error after a suspend is far below, and no suspend is so short. */
#define LEAST_SLEEP_US (100 * 1000)

struct _SolRun {
  GObject parent_instance;

  /* Owned */
  SolPlan *plan;
  gint64 *done_us; /* for each phase */
  GArray *cues;    /* SolCue: found, not yet delivered */

  /* Borrowed */
  SolRunCueFunc cue_func;
  gpointer cue_data;

  SolRunState state;
  guint index;
  guint next_tick;     /* the seconds left that are told next; 0: none */
  gint64 remaining_us; /* of the phase, at now_us */
  gint64 added_us;     /* to the phase */
  SolPhase lead;       /* before the rest of the phase; of no length where there is none */
  gint64 lead_left_us; /* of it */
  gint64 lead_added_us;
  gboolean leading; /* what is left of the phase waits for it */
  gboolean completed;
  gboolean every_second;

  SolTime told;      /* the reading that came last */
  SolTime awake;     /* the reading from which sleep is counted */
  gboolean was_told; /* whether there was one at all */
  gint64 now_us;     /* the run's own time: 0 at the first reading, sleep counted */
  gint64 wake_us;    /* when it wants to be told next, in its own time; while RUNNING */
  gint64 back_us;    /* when it last went back */
};

G_DEFINE_FINAL_TYPE (SolRun, sol_run, G_TYPE_OBJECT)

/* What passes first. */
static gint64 *
find_left (SolRun *self)
{
  return self->leading ? &self->lead_left_us : &self->remaining_us;
}

static void
push_cue (SolRun *self, SolCueKind kind, guint seconds, gint64 late_us)
{
  SolCue cue = { .kind = kind,
                 .phase = self->index,
                 .seconds = seconds,
                 .left_us = *find_left (self),
                 .due_us = self->told.monotonic_us - late_us,
                 .late_us = late_us };

  g_array_append_val (self->cues, cue);
}

static guint
count_ticks (SolRun *self)
{
  if (sol_run_get_length_us (self) <= SOL_RUN_TICKS_OVER_US)
    return 0;
  return (guint) CLAMP ((*find_left (self) - 1) / G_USEC_PER_SEC, 0, SOL_RUN_TICKS);
}

static gboolean
is_last (SolRun *self)
{
  return self->index + 2 >= sol_plan_get_n_phases (self->plan);
}

static void
finish (SolRun *self, gint64 late_us)
{
  self->state = SOL_RUN_STATE_DONE;
  self->index = sol_plan_get_n_phases (self->plan) - 1;
  self->remaining_us = 0;
  self->added_us = 0;
  self->leading = FALSE;
  self->next_tick = 0;
  push_cue (self, SOL_CUE_KIND_END, 0, late_us);
}

static void
enter (SolRun *self, guint index, gint64 late_us)
{
  self->index = index;
  self->leading = FALSE;
  self->added_us = 0;
  self->remaining_us = sol_plan_get_phase (self->plan, index)->length_us;
  self->next_tick = count_ticks (self);
  push_cue (self, SOL_CUE_KIND_PHASE, 0, late_us);
}

static void
begin_lead (SolRun *self)
{
  self->leading = TRUE;
  self->lead_left_us = self->lead.length_us;
  self->lead_added_us = 0;
  self->next_tick = count_ticks (self);
}

static void
end_lead (SolRun *self, gint64 late_us)
{
  self->leading = FALSE;
  self->next_tick = count_ticks (self);
  push_cue (self, SOL_CUE_KIND_PHASE, 0, late_us);
}

/* After the lead comes the rest of its phase. */
static void
enter_next (SolRun *self, gint64 late_us)
{
  if (self->leading) {
    end_lead (self, late_us);
  } else if (is_last (self)) {
    self->completed = self->remaining_us == 0;
    finish (self, late_us);
  } else {
    enter (self, self->index + 1, late_us);
  }
}

static void
push_ticks (SolRun *self, gint64 left_over_us)
{
  for (; self->next_tick > 0; self->next_tick--) {
    gint64 due_us = (gint64) self->next_tick * G_USEC_PER_SEC;

    if (*find_left (self) > due_us)
      break;
    push_cue (self, SOL_CUE_KIND_TICK, self->next_tick, due_us - *find_left (self) + left_over_us);
  }
}

/* What is left over of @passed_us when a phase ends belongs to the one after it. */
static void
pass (SolRun *self, gint64 passed_us, gboolean absent)
{
  while (self->state == SOL_RUN_STATE_RUNNING) {
    gint64 *left_us = find_left (self);
    gint64 step_us = MIN (passed_us, *left_us);

    if (!self->leading)
      self->done_us[self->index] += step_us;
    *left_us -= step_us;
    passed_us -= step_us;
    push_ticks (self, passed_us);
    if (*left_us > 0)
      break;

    if (absent) {
      self->state = SOL_RUN_STATE_ASKING;
      push_cue (self, SOL_CUE_KIND_ASK, 0, passed_us);
    } else {
      enter_next (self, passed_us);
    }
  }
}

/* The time since the last reading, with what the machine slept of it. */
static gint64
measure_passed_us (SolRun *self, SolTime now)
{
  gint64 passed_us = MAX (now.monotonic_us - self->told.monotonic_us, 0);
  gint64 slept_us = sol_time_slept_us (self->awake, now);

  if (slept_us == 0)
    self->awake = now;
  if (slept_us < LEAST_SLEEP_US)
    return passed_us;
  self->awake = now;
  return passed_us + slept_us;
}

static void
tell (SolRun *self, SolTime now)
{
  gint64 passed_us;

  if (!self->was_told)
    self->told = self->awake = now;
  self->was_told = TRUE;

  passed_us = measure_passed_us (self, now);
  if (now.monotonic_us > self->told.monotonic_us)
    self->told = now;
  self->now_us += passed_us;
  pass (self, passed_us, self->now_us - self->wake_us > SOL_RUN_ABSENCE_US);
}

/* Tells the time before a person's event. Returns whether that event is to be obeyed. */
static gboolean
tell_before_event (SolRun *self, SolTime now)
{
  SolRunState state = self->state;

  tell (self, now);
  return self->state == state && state != SOL_RUN_STATE_IDLE && state != SOL_RUN_STATE_DONE;
}

static void
set_wake (SolRun *self)
{
  gint64 until_us = (gint64) self->next_tick * G_USEC_PER_SEC;

  if (self->every_second)
    until_us = (*find_left (self) - 1) / G_USEC_PER_SEC * G_USEC_PER_SEC;
  self->wake_us = self->now_us + *find_left (self) - until_us;
}

/* The end of each event: what is due next, then the cues. The callback may bring further events,
 * which find cues of their own. */
static void
settle (SolRun *self)
{
  g_autoptr (SolRun) keep = g_object_ref (self);
  g_autoptr (GArray) cues = g_steal_pointer (&self->cues);

  self->cues = g_array_new (FALSE, FALSE, sizeof (SolCue));
  set_wake (self);
  for (guint i = 0; i < cues->len && self->cue_func != NULL; i++)
    self->cue_func (self, &g_array_index (cues, SolCue, i), self->cue_data);
}

static void
sol_run_finalize (GObject *object)
{
  SolRun *self = SOL_RUN (object);

  g_clear_object (&self->plan);
  g_clear_pointer (&self->done_us, g_free);
  g_clear_pointer (&self->cues, g_array_unref);

  G_OBJECT_CLASS (sol_run_parent_class)->finalize (object);
}

static void
sol_run_class_init (SolRunClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_run_finalize;
}

static void
sol_run_init (SolRun *self)
{
  self->cues = g_array_new (FALSE, FALSE, sizeof (SolCue));
  self->every_second = TRUE;
  self->back_us = G_MININT64 / 2;
}

SolRun *
sol_run_new (SolPlan *plan)
{
  SolRun *self;

  g_return_val_if_fail (SOL_IS_PLAN (plan), NULL);

  self = g_object_new (SOL_TYPE_RUN, NULL);
  self->plan = g_object_ref (plan);
  self->done_us = g_new0 (gint64, sol_plan_get_n_phases (plan));
  self->remaining_us = sol_plan_get_phase (plan, 0)->length_us;
  return self;
}

void
sol_run_set_cue_func (SolRun *self, SolRunCueFunc func, gpointer user_data)
{
  g_return_if_fail (SOL_IS_RUN (self));

  self->cue_func = func;
  self->cue_data = user_data;
}

void
sol_run_set_every_second (SolRun *self, gboolean every_second, SolTime now)
{
  g_return_if_fail (SOL_IS_RUN (self));

  tell (self, now);
  self->every_second = every_second;
  settle (self);
}

void
sol_run_start (SolRun *self, SolTime now)
{
  g_return_if_fail (SOL_IS_RUN (self));

  tell (self, now);
  if (self->state == SOL_RUN_STATE_IDLE) {
    self->state = SOL_RUN_STATE_RUNNING;
    if (sol_plan_get_n_phases (self->plan) > 1)
      enter (self, 0, 0);
    else
      finish (self, 0);
  }
  settle (self);
}

void
sol_run_restore (
    SolRun *self, guint index, gint64 length_us, gint64 remaining_us, const gint64 *done_us)
{
  guint n_phases;

  g_return_if_fail (SOL_IS_RUN (self));
  g_return_if_fail (length_us > 0);
  g_return_if_fail (done_us != NULL);

  n_phases = sol_plan_get_n_phases (self->plan);
  g_return_if_fail (index + 1 < n_phases);

  if (self->state != SOL_RUN_STATE_IDLE)
    return;
  memcpy (self->done_us, done_us, n_phases * sizeof *done_us);
  self->state = SOL_RUN_STATE_PAUSED;
  self->index = index;
  self->added_us = length_us - sol_run_get_phase (self)->length_us;
  self->remaining_us = CLAMP (remaining_us, 1, length_us);
  self->next_tick = count_ticks (self);
}

void
sol_run_set_lead (SolRun *self, gint64 lead_us)
{
  const SolPhase *phase;

  g_return_if_fail (SOL_IS_RUN (self));
  g_return_if_fail (lead_us >= 0);

  phase = sol_plan_get_phase (self->plan, self->index);
  if (self->state != SOL_RUN_STATE_PAUSED || phase->kind != SOL_PHASE_KIND_WORK || lead_us == 0)
    return;
  self->lead = *phase;
  self->lead.kind = SOL_PHASE_KIND_PREPARE;
  self->lead.length_us = lead_us;
  begin_lead (self);
}

void
sol_run_advance (SolRun *self, SolTime now)
{
  g_return_if_fail (SOL_IS_RUN (self));

  tell (self, now);
  settle (self);
}

void
sol_run_pause (SolRun *self, SolTime now)
{
  g_return_if_fail (SOL_IS_RUN (self));

  if (tell_before_event (self, now) && self->state == SOL_RUN_STATE_RUNNING)
    self->state = SOL_RUN_STATE_PAUSED;
  settle (self);
}

void
sol_run_resume (SolRun *self, SolTime now)
{
  gboolean asked, begins;

  g_return_if_fail (SOL_IS_RUN (self));

  if (tell_before_event (self, now)) {
    asked = self->state == SOL_RUN_STATE_ASKING;
    begins = self->state == SOL_RUN_STATE_PAUSED && self->leading &&
             self->lead_left_us == self->lead.length_us;
    self->state = SOL_RUN_STATE_RUNNING;
    if (asked)
      enter_next (self, 0);
    else if (begins)
      push_cue (self, SOL_CUE_KIND_READY, 0, 0);
  }
  settle (self);
}

void
sol_run_next (SolRun *self, SolTime now)
{
  g_return_if_fail (SOL_IS_RUN (self));

  if (tell_before_event (self, now)) {
    if (self->state == SOL_RUN_STATE_ASKING)
      self->state = SOL_RUN_STATE_RUNNING;
    enter_next (self, 0);
  }
  settle (self);
}

/* Begins phase @index anew. Whoever answers the question whether to do so wants it to run; who is
 * not in place for it yet gets ready again, and loses nothing of what was done. */
static void
begin_again (SolRun *self, guint index)
{
  gboolean leads = self->leading && index == self->index;

  if (self->state == SOL_RUN_STATE_ASKING)
    self->state = SOL_RUN_STATE_RUNNING;
  if (!leads) {
    enter (self, index, 0);
    return;
  }
  begin_lead (self);
  if (self->state == SOL_RUN_STATE_RUNNING)
    push_cue (self, SOL_CUE_KIND_READY, 0, 0);
}

void
sol_run_back (SolRun *self, SolTime now)
{
  guint index;

  g_return_if_fail (SOL_IS_RUN (self));

  if (tell_before_event (self, now)) {
    index = self->index;
    if (self->now_us - self->back_us < SOL_RUN_BACK_AGAIN_US && index > 0)
      index--;
    self->back_us = self->now_us;
    begin_again (self, index);
  }
  settle (self);
}

static guint
find_last_work (SolRun *self)
{
  for (guint i = self->index + 1; i-- > 0;) {
    if (sol_plan_get_phase (self->plan, i)->kind == SOL_PHASE_KIND_WORK)
      return i;
  }
  return self->index;
}

void
sol_run_repeat (SolRun *self, SolTime now)
{
  g_return_if_fail (SOL_IS_RUN (self));

  if (tell_before_event (self, now))
    begin_again (self, find_last_work (self));
  settle (self);
}

void
sol_run_add (SolRun *self, guint seconds, SolTime now)
{
  gint64 added_us = (gint64) seconds * G_USEC_PER_SEC;

  g_return_if_fail (SOL_IS_RUN (self));

  if (tell_before_event (self, now) && self->state != SOL_RUN_STATE_ASKING) {
    *find_left (self) += added_us;
    *(self->leading ? &self->lead_added_us : &self->added_us) += added_us;
    self->next_tick = count_ticks (self);
  }
  settle (self);
}

void
sol_run_end (SolRun *self, SolTime now)
{
  g_return_if_fail (SOL_IS_RUN (self));

  tell (self, now);
  if (self->state != SOL_RUN_STATE_IDLE && self->state != SOL_RUN_STATE_DONE)
    finish (self, 0);
  settle (self);
}

SolPlan *
sol_run_get_plan (SolRun *self)
{
  g_return_val_if_fail (SOL_IS_RUN (self), NULL);

  return self->plan;
}

SolRunState
sol_run_get_state (SolRun *self)
{
  g_return_val_if_fail (SOL_IS_RUN (self), SOL_RUN_STATE_DONE);

  return self->state;
}

guint
sol_run_get_index (SolRun *self)
{
  g_return_val_if_fail (SOL_IS_RUN (self), 0);

  return self->index;
}

const SolPhase *
sol_run_get_phase (SolRun *self)
{
  g_return_val_if_fail (SOL_IS_RUN (self), NULL);

  return self->leading ? &self->lead : sol_plan_get_phase (self->plan, self->index);
}

gboolean
sol_run_is_leading (SolRun *self)
{
  g_return_val_if_fail (SOL_IS_RUN (self), FALSE);

  return self->leading;
}

void
sol_run_get_place (SolRun *self, gint64 *length_us, gint64 *remaining_us)
{
  g_return_if_fail (SOL_IS_RUN (self));

  *length_us = sol_plan_get_phase (self->plan, self->index)->length_us + self->added_us;
  *remaining_us = self->remaining_us;
}

gint64
sol_run_get_length_us (SolRun *self)
{
  g_return_val_if_fail (SOL_IS_RUN (self), 0);

  return sol_run_get_phase (self)->length_us +
         (self->leading ? self->lead_added_us : self->added_us);
}

gint64
sol_run_get_remaining_us (SolRun *self)
{
  g_return_val_if_fail (SOL_IS_RUN (self), 0);

  return *find_left (self);
}

gint64
sol_run_get_elapsed_us (SolRun *self)
{
  g_return_val_if_fail (SOL_IS_RUN (self), 0);

  return sol_run_get_length_us (self) - *find_left (self);
}

gint64
sol_run_get_total_remaining_us (SolRun *self)
{
  const SolPhase *phase;

  g_return_val_if_fail (SOL_IS_RUN (self), 0);

  phase = sol_plan_get_phase (self->plan, self->index);
  return (self->leading ? self->lead_left_us : 0) + self->remaining_us +
         sol_plan_get_length_us (self->plan) - (phase->start_us + phase->length_us);
}

gint64
sol_run_get_done_us (SolRun *self, guint index)
{
  g_return_val_if_fail (SOL_IS_RUN (self), 0);
  g_return_val_if_fail (index < sol_plan_get_n_phases (self->plan), 0);

  return self->done_us[index];
}

gboolean
sol_run_get_completed (SolRun *self)
{
  g_return_val_if_fail (SOL_IS_RUN (self), FALSE);

  return self->completed;
}

gint64
sol_run_get_next_wake_us (SolRun *self)
{
  g_return_val_if_fail (SOL_IS_RUN (self), -1);

  if (self->state != SOL_RUN_STATE_RUNNING)
    return -1;
  return self->told.monotonic_us + self->wake_us - self->now_us;
}
