/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-cues.h"

/* No phase has this index. */
#define NO_PHASE G_MAXUINT

struct _SolCues {
  GObject parent_instance;

  SolSounder *sounder;
  gboolean count_down;
  guint scored_phase; /* whose last seconds, and what comes then, are being played */
};

G_DEFINE_FINAL_TYPE (SolCues, sol_cues, G_TYPE_OBJECT)

static SolSound
sound_of_phase (SolPlan *plan, guint index)
{
  const SolPhase *phase = sol_plan_get_phase (plan, index);
  const SolPhase *before = index > 0 ? sol_plan_get_phase (plan, index - 1) : NULL;

  switch (phase->kind) {
  case SOL_PHASE_KIND_WORK:
    if (before != NULL && before->kind == SOL_PHASE_KIND_WORK && before->side != phase->side)
      return SOL_SOUND_CHANGE;
    return SOL_SOUND_START;
  case SOL_PHASE_KIND_CHANGE:
    return SOL_SOUND_CHANGE;
  case SOL_PHASE_KIND_DONE:
    return SOL_SOUND_END;
  case SOL_PHASE_KIND_PREPARE:
  case SOL_PHASE_KIND_SETUP:
  case SOL_PHASE_KIND_REST:
  default:
    return SOL_SOUND_REST;
  }
}

/* A phase that follows counted seconds was sounded with them. */
static void
play_phase (SolCues *self, SolPlan *plan, guint index)
{
  SolNote note = { sound_of_phase (plan, index), 0 };
  gboolean scored = index > 0 && self->scored_phase == index - 1;

  self->scored_phase = NO_PHASE;
  if (self->sounder != NULL && !scored)
    sol_sounder_play (self->sounder, &note, 1);
}

/* The last seconds and what comes after them are one score, so that they are evenly apart. */
static void
play_last_seconds (SolCues *self, SolRun *run)
{
  SolNote notes[SOL_RUN_TICKS + 1];
  gint64 remaining_us = sol_run_get_remaining_us (run);
  guint index = sol_run_get_index (run);
  guint n = 0;

  if (self->sounder == NULL || !self->count_down)
    return;
  for (guint left = SOL_RUN_TICKS; left > 0; left--)
    notes[n++] = (SolNote) { SOL_SOUND_TICK, remaining_us - (gint64) left * G_USEC_PER_SEC };
  notes[n++] = (SolNote) { sound_of_phase (sol_run_get_plan (run), index + 1), remaining_us };
  sol_sounder_play (self->sounder, notes, n);
  self->scored_phase = index;
}

static void
sol_cues_dispose (GObject *object)
{
  g_clear_object (&SOL_CUES (object)->sounder);

  G_OBJECT_CLASS (sol_cues_parent_class)->dispose (object);
}

static void
sol_cues_class_init (SolCuesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_cues_dispose;
}

static void
sol_cues_init (SolCues *self)
{
  self->count_down = TRUE;
  self->scored_phase = NO_PHASE;
}

SolCues *
sol_cues_new (SolSounder *sounder)
{
  SolCues *self = g_object_new (SOL_TYPE_CUES, NULL);

  g_set_object (&self->sounder, sounder);
  return self;
}

SolSounder *
sol_cues_get_sounder (SolCues *self)
{
  g_return_val_if_fail (SOL_IS_CUES (self), NULL);

  return self->sounder;
}

void
sol_cues_set_count_down (SolCues *self, gboolean count_down)
{
  g_return_if_fail (SOL_IS_CUES (self));

  self->count_down = count_down;
}

void
sol_cues_tell (SolCues *self, SolRun *run, const SolCue *cue)
{
  g_return_if_fail (SOL_IS_CUES (self));
  g_return_if_fail (SOL_IS_RUN (run));
  g_return_if_fail (cue != NULL);

  switch (cue->kind) {
  case SOL_CUE_KIND_TICK:
    if (self->scored_phase != cue->phase && cue->phase == sol_run_get_index (run))
      play_last_seconds (self, run);
    break;
  case SOL_CUE_KIND_ASK:
    sol_cues_stop (self);
    break;
  case SOL_CUE_KIND_PHASE:
  case SOL_CUE_KIND_END:
  default:
    play_phase (self, sol_run_get_plan (run), cue->phase);
  }
}

void
sol_cues_stop (SolCues *self)
{
  g_return_if_fail (SOL_IS_CUES (self));

  self->scored_phase = NO_PHASE;
  if (self->sounder != NULL)
    sol_sounder_stop (self->sounder);
}

void
sol_cues_stop_last_seconds (SolCues *self)
{
  g_return_if_fail (SOL_IS_CUES (self));

  if (self->scored_phase != NO_PHASE)
    sol_cues_stop (self);
}
