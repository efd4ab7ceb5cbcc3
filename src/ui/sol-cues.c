/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-cues.h"

#include "sol-rep.h"

/* No phase has this index. */
#define NO_PHASE G_MAXUINT

/* How far a side's cue is to that side: the other ear is not left without. */
#define SIDE_PAN 0.9

/* Words wait for the sound that they go with. */
#define WORDS_AFTER_US (G_USEC_PER_SEC * 7 / 10)

struct _SolCues {
  GObject parent_instance;

  SolSounder *sounder;
  SolSpeaker *speaker;
  gboolean count_down;
  guint scored_phase; /* whose beginning is played with what comes before it */
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

static double
pan_of_side (SolPhaseSide side)
{
  if (side == SOL_PHASE_SIDE_LEFT)
    return -SIDE_PAN;
  return side == SOL_PHASE_SIDE_RIGHT ? SIDE_PAN : 0;
}

static SolNote
note_of_phase (SolPlan *plan, guint index, gint64 at_us)
{
  const SolPhase *phase = sol_plan_get_phase (plan, index);
  gboolean sided = phase->kind == SOL_PHASE_KIND_WORK || phase->kind == SOL_PHASE_KIND_CHANGE;

  return (SolNote) { sound_of_phase (plan, index), at_us, sided ? pan_of_side (phase->side) : 0 };
}

GArray *
sol_cues_list_beats (const SolPhase *phase, gint64 elapsed_us)
{
  GArray *notes = g_array_new (FALSE, FALSE, sizeof (SolNote));
  SolTempo tempo;

  if (phase->reps == 0 || phase->rep_length_us <= 0 || !sol_phase_get_tempo (phase, &tempo))
    return notes;
  for (guint i = 0; i < phase->reps; i++) {
    gint64 up_us = (gint64) i * phase->rep_length_us - elapsed_us;
    gint64 down_us = up_us + (gint64) ((tempo.up_s + tempo.top_s) * G_USEC_PER_SEC);
    SolNote up = { SOL_SOUND_UP, up_us, 0 };
    SolNote down = { SOL_SOUND_DOWN, down_us, 0 };

    if (up_us >= 0)
      g_array_append_val (notes, up);
    if (down_us >= 0)
      g_array_append_val (notes, down);
  }
  return notes;
}

/* The phase to which the seconds that pass lead. */
static guint
find_next (SolRun *run)
{
  return sol_run_get_index (run) + (sol_run_is_leading (run) ? 0 : 1);
}

/* The beat of the phase that @run is in, with what comes at its end, are one score, so that all of
 * it is evenly apart. FALSE where it has none. */
static gboolean
play_beats (SolCues *self, SolRun *run, const SolNote *first)
{
  guint next = find_next (run);
  g_autoptr (GArray) notes =
      sol_cues_list_beats (sol_run_get_phase (run), sol_run_get_elapsed_us (run));
  SolNote last;

  if (notes->len == 0)
    return FALSE;
  last = note_of_phase (sol_run_get_plan (run), next, sol_run_get_remaining_us (run));
  if (first != NULL)
    g_array_prepend_val (notes, *first);
  g_array_append_val (notes, last);
  sol_sounder_play (self->sounder, (const SolNote *) (gpointer) notes->data, notes->len);
  self->scored_phase = next;
  return TRUE;
}

/* A phase that follows counted seconds was sounded with them. */
static void
play_phase (SolCues *self, SolRun *run, guint index)
{
  SolNote note = note_of_phase (sol_run_get_plan (run), index, 0);
  gboolean scored = self->scored_phase == index;

  self->scored_phase = NO_PHASE;
  if (self->sounder == NULL)
    return;
  if (index == sol_run_get_index (run) && play_beats (self, run, &note))
    return;
  if (!scored)
    sol_sounder_play (self->sounder, &note, 1);
}

/* As the session sounds where it begins with getting ready. */
static void
play_ready (SolCues *self)
{
  const SolNote note = { SOL_SOUND_REST, 0, 0 };

  self->scored_phase = NO_PHASE;
  if (self->sounder != NULL)
    sol_sounder_play (self->sounder, &note, 1);
}

/* The last seconds and what comes after them. */
static void
play_last_seconds (SolCues *self, SolRun *run)
{
  SolNote notes[SOL_RUN_TICKS + 1];
  gint64 remaining_us = sol_run_get_remaining_us (run);
  guint next = find_next (run);
  guint n = 0;

  if (self->sounder == NULL || !self->count_down)
    return;
  for (guint left = SOL_RUN_TICKS; left > 0; left--)
    notes[n++] = (SolNote) { SOL_SOUND_TICK, remaining_us - (gint64) left * G_USEC_PER_SEC, 0 };
  notes[n++] = note_of_phase (sol_run_get_plan (run), next, remaining_us);
  sol_sounder_play (self->sounder, notes, n);
  self->scored_phase = next;
}

static void
sol_cues_dispose (GObject *object)
{
  SolCues *self = SOL_CUES (object);

  g_clear_object (&self->sounder);
  g_clear_object (&self->speaker);

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
sol_cues_new (SolSounder *sounder, SolSpeaker *speaker)
{
  SolCues *self = g_object_new (SOL_TYPE_CUES, NULL);

  g_set_object (&self->sounder, sounder);
  g_set_object (&self->speaker, speaker);
  return self;
}

SolSounder *
sol_cues_get_sounder (SolCues *self)
{
  g_return_val_if_fail (SOL_IS_CUES (self), NULL);

  return self->sounder;
}

SolSpeaker *
sol_cues_get_speaker (SolCues *self)
{
  g_return_val_if_fail (SOL_IS_CUES (self), NULL);

  return self->speaker;
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
    if (self->scored_phase != find_next (run) && cue->phase == sol_run_get_index (run))
      play_last_seconds (self, run);
    break;
  case SOL_CUE_KIND_ASK:
    sol_cues_stop (self);
    break;
  case SOL_CUE_KIND_READY:
    play_ready (self);
    break;
  case SOL_CUE_KIND_PHASE:
  case SOL_CUE_KIND_END:
  default:
    play_phase (self, run, cue->phase);
  }
}

void
sol_cues_say (SolCues *self, const char *words)
{
  g_return_if_fail (SOL_IS_CUES (self));
  g_return_if_fail (words != NULL);

  if (self->speaker != NULL)
    sol_speaker_say (self->speaker, words, WORDS_AFTER_US);
}

void
sol_cues_go_on (SolCues *self, SolRun *run)
{
  g_return_if_fail (SOL_IS_CUES (self));
  g_return_if_fail (SOL_IS_RUN (run));

  if (self->sounder != NULL && sol_run_get_state (run) == SOL_RUN_STATE_RUNNING &&
      self->scored_phase == NO_PHASE)
    play_beats (self, run, NULL);
}

void
sol_cues_stop (SolCues *self)
{
  g_return_if_fail (SOL_IS_CUES (self));

  self->scored_phase = NO_PHASE;
  if (self->sounder != NULL)
    sol_sounder_stop (self->sounder);
  if (self->speaker != NULL)
    sol_speaker_stop (self->speaker);
}
