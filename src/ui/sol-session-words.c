/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-words.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sol-marks-label.h"
#include "sol-rep.h"
#include "sol-stance.h"
#include "sol-text.h"
#include "sol-words.h"

/* How long a cue stays, and how long before the end none changes. */
#define CUE_US (8 * G_USEC_PER_SEC)
#define QUIET_US (5 * G_USEC_PER_SEC)

/* A shorter pause leaves no time to read. */
#define LESSON_US (8 * G_USEC_PER_SEC)

/* From here on a knee is called bent, and a heel raised. */
#define BENT_DEG 15
#define RAISED_DEG 5

/* Above this many seconds they are shown as minutes. */
#define MOST_PLAIN_SECONDS 99

const char *
sol_session_words_phase (const SolPhase *phase)
{
  switch (phase->kind) {
  case SOL_PHASE_KIND_PREPARE:
    return _ ("Get ready");
  case SOL_PHASE_KIND_SETUP:
    return _ ("Get into place");
  case SOL_PHASE_KIND_WORK:
    return phase->hold ? _ ("Hold") : _ ("Move");
  case SOL_PHASE_KIND_CHANGE:
    return _ ("Change side");
  case SOL_PHASE_KIND_REST:
    return _ ("Rest");
  case SOL_PHASE_KIND_DONE:
  default:
    return _ ("Done");
  }
}

char *
sol_session_words_dup_side (const SolPhase *phase)
{
  if (phase->side == SOL_PHASE_SIDE_LEFT)
    /* Translators: the left leg, with an arrow that points to the left */
    return g_strdup (_ ("← Left"));
  if (phase->side == SOL_PHASE_SIDE_RIGHT)
    /* Translators: the right leg, with an arrow that points to the right */
    return g_strdup (_ ("Right →"));
  return NULL;
}

static SolPose *
find_pose (const SolPhase *phase)
{
  GListModel *steps = sol_exercise_get_steps (phase->exercise);
  guint position = 0;

  if (phase->step == NULL)
    return NULL;
  while (position < g_list_model_get_n_items (steps)) {
    g_autoptr (SolStep) step = g_list_model_get_item (steps, position);

    if (step == phase->step)
      return sol_exercise_find_pose (phase->exercise, position);
    position++;
  }
  return NULL;
}

static const char *
say_knee (const SolStance *stance)
{
  return sol_stance_get_knee_deg (stance, SOL_LIMB_NAMED) < BENT_DEG ? _ ("knee straight")
                                                                     : _ ("knee bent");
}

static const char *
say_foot (const SolStance *stance)
{
  if (stance->weight_bearing)
    return stance->legs[SOL_LIMB_NAMED].foot_deg > RAISED_DEG ? _ ("heel raised") : _ ("heel down");
  return sol_stance_get_ankle_deg (stance, SOL_LIMB_NAMED) > 0 ? _ ("toes drawn up") : NULL;
}

static gboolean
find_stance (const SolPhase *phase, SolStance *stance)
{
  SolBodySide side = phase->side == SOL_PHASE_SIDE_LEFT ? SOL_BODY_SIDE_LEFT : SOL_BODY_SIDE_RIGHT;
  g_autoptr (SolPose) pose = NULL;

  if (phase->exercise == NULL)
    return FALSE;
  pose = find_pose (phase);
  if (pose != NULL)
    sol_stance_solve (phase->exercise, pose, side, stance);
  return pose != NULL;
}

gboolean
sol_session_words_find_angles (const SolPhase *phase, double *knee_deg, double *ankle_deg)
{
  SolStance stance;

  if (!find_stance (phase, &stance))
    return FALSE;
  *knee_deg = sol_stance_get_knee_deg (&stance, SOL_LIMB_NAMED);
  *ankle_deg = sol_stance_get_ankle_deg (&stance, SOL_LIMB_NAMED);
  return TRUE;
}

static char *
dup_pose (const SolPhase *phase)
{
  SolStance stance;
  const char *foot;

  if (!find_stance (phase, &stance))
    return NULL;
  foot = say_foot (&stance);
  if (foot == NULL)
    return g_strdup (say_knee (&stance));
  /* Translators: how a leg is held, as in "knee bent, heel down" */
  return g_strdup_printf (_ ("%s, %s"), say_knee (&stance), foot);
}

/* Nobody counts in parts of a second. */
static gboolean
is_whole (const SolTempo *tempo)
{
  return fmod (tempo->up_s, 1) == 0 && fmod (tempo->top_s, 1) == 0 &&
         fmod (tempo->down_s, 1) == 0 && fmod (tempo->bottom_s, 1) == 0;
}

char *
sol_session_words_dup_doing (const SolPhase *phase)
{
  SolTempo tempo;

  if (phase->kind != SOL_PHASE_KIND_WORK)
    return NULL;
  if (phase->hold)
    return dup_pose (phase);
  return phase->reps > 0 && sol_phase_get_tempo (phase, &tempo) && is_whole (&tempo)
             ? sol_words_dup_tempo (&tempo)
             : NULL;
}

static gint64
to_seconds (gint64 time_us)
{
  return (time_us + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC;
}

char *
sol_session_words_dup_count (gint64 remaining_us)
{
  int seconds = (int) to_seconds (remaining_us);

  if (seconds <= MOST_PLAIN_SECONDS)
    return g_strdup_printf ("%d", seconds);
  /* Translators: minutes and seconds that are left */
  return g_strdup_printf (_ ("%d∶%02d"), seconds / 60, seconds % 60);
}

char *
sol_session_words_dup_count_said (gint64 remaining_us)
{
  int seconds = (int) to_seconds (remaining_us);
  g_autofree char *minutes_said = NULL;
  g_autofree char *seconds_said = NULL;

  seconds_said =
      g_strdup_printf (ngettext ("%d second", "%d seconds", (gulong) (seconds % 60)), seconds % 60);
  if (seconds < 60)
    return g_steal_pointer (&seconds_said);
  minutes_said =
      g_strdup_printf (ngettext ("%d minute", "%d minutes", (gulong) (seconds / 60)), seconds / 60);
  if (seconds % 60 == 0)
    return g_steal_pointer (&minutes_said);
  return g_strdup_printf ("%s %s", minutes_said, seconds_said);
}

static char *
dup_reps (const SolPhase *phase)
{
  return g_strdup_printf (ngettext ("%u time", "%u times", phase->reps), phase->reps);
}

char *
sol_session_words_dup_title (const SolPhase *phase)
{
  g_autoptr (GString) title = g_string_new (phase->label);

  if (phase->kind == SOL_PHASE_KIND_DONE)
    return g_strdup ("");
  if (phase->reps > 0) {
    g_autofree char *reps = dup_reps (phase);

    g_string_append_printf (title, "\u00a0· %s", reps);
  }
  if (phase->sets > 1) {
    g_string_append (title, "\u00a0· ");
    /* Translators: which of the sets of an exercise, such as "set 1 of 3" */
    g_string_append_printf (title, _ ("set %u of %u"), phase->set, phase->sets);
  }
  return g_string_free (g_steal_pointer (&title), FALSE);
}

static guint
count_work_texts (const SolPhase *phase)
{
  GListModel *cues = phase->exercise != NULL ? sol_exercise_get_cues (phase->exercise) : NULL;

  return (phase->step != NULL ? 1 : 0) + (cues != NULL ? g_list_model_get_n_items (cues) : 0);
}

/* The text that is number @index of step and cues, of which there are so many. Borrowed. */
static const char *
find_work_text (const SolPhase *phase, guint index)
{
  g_autoptr (SolText) cue = NULL;

  if (phase->step != NULL && index-- == 0)
    return sol_step_get_text (phase->step);
  cue = g_list_model_get_item (sol_exercise_get_cues (phase->exercise), index);
  return sol_text_get_text (cue);
}

/* Which leg, and which once that is easy; NULL where it stays the same. */
static char *
dup_later_side (const SolPhase *phase)
{
  SolLaterSide later = SOL_LATER_SIDE_SAME;
  SolSide side = SOL_SIDE_BOTH;

  if (phase->item != NULL) {
    side = sol_item_get_side (phase->item);
    later = sol_item_get_side_later (phase->item);
  } else if (phase->exercise != NULL) {
    side = sol_exercise_get_side (phase->exercise);
    later = sol_exercise_get_side_later (phase->exercise);
  }
  return later != SOL_LATER_SIDE_SAME ? sol_words_dup_sides (side, later) : NULL;
}

static char *
dup_work_text (const SolPhase *phase, guint index)
{
  g_autofree char *later = dup_later_side (phase);
  guint n_texts = count_work_texts (phase);
  guint n = n_texts + (later != NULL ? 1 : 0);

  if (n == 0)
    return NULL;
  index %= n;
  return index < n_texts ? g_strdup (find_work_text (phase, index)) : g_steal_pointer (&later);
}

/* Before another set it is known whether the last one was easy. */
static char *
dup_rest_text (const SolPhase *phase)
{
  g_autofree char *later = phase->set > 1 ? dup_later_side (phase) : NULL;

  if (later != NULL)
    return g_steal_pointer (&later);
  return phase->exercise != NULL ? g_strdup (sol_exercise_get_position (phase->exercise)) : NULL;
}

static const char *
find_change_text (const SolPhase *phase)
{
  return phase->side == SOL_PHASE_SIDE_LEFT ? _ ("Now the left leg") : _ ("Now the right leg");
}

char *
sol_session_words_dup_cue (const SolPhase *phase,
                           SolLibrary *library,
                           gint64 elapsed_us,
                           gint64 remaining_us)
{
  gint64 until_us = MIN (elapsed_us, MAX (elapsed_us + remaining_us - QUIET_US, 0));
  g_autofree char *text = NULL;

  switch (phase->kind) {
  case SOL_PHASE_KIND_WORK:
    text = dup_work_text (phase, (guint) (until_us / CUE_US));
    break;
  case SOL_PHASE_KIND_CHANGE:
    text = g_strdup (find_change_text (phase));
    break;
  case SOL_PHASE_KIND_PREPARE:
  case SOL_PHASE_KIND_SETUP:
  case SOL_PHASE_KIND_REST:
    text = dup_rest_text (phase);
    break;
  case SOL_PHASE_KIND_DONE:
  default:
    break;
  }
  return text != NULL ? sol_marks_words_dup_plain (library, text) : g_strdup ("");
}

SolExercise *
sol_session_words_find_worked (SolPlan *plan, guint index)
{
  const SolPhase *phase = sol_plan_get_phase (plan, index);

  if ((phase->kind != SOL_PHASE_KIND_REST && phase->kind != SOL_PHASE_KIND_SETUP) ||
      phase->length_us < LESSON_US)
    return NULL;
  while (index-- > 0) {
    phase = sol_plan_get_phase (plan, index);
    if (phase->kind == SOL_PHASE_KIND_WORK)
      return phase->exercise;
  }
  return NULL;
}

static const char *
leg_name (SolPhaseSide side)
{
  if (side == SOL_PHASE_SIDE_LEFT)
    return _ ("left leg");
  return side == SOL_PHASE_SIDE_RIGHT ? _ ("right leg") : NULL;
}

/* What work @next is, for somebody who has just done @now. */
static char *
dup_next_work (const SolPhase *now, const SolPhase *next)
{
  const char *leg = leg_name (next->side);

  if (now->entry == next->entry && now->set != next->set && next->sets > 1)
    /* Translators: what comes next in a session */
    return g_strdup_printf (_ ("Next: set %u of %u"), next->set, next->sets);
  if (now->exercise == next->exercise && g_strcmp0 (now->label, next->label) == 0 && leg != NULL &&
      now->side != next->side)
    /* Translators: what comes next in a session, such as "right leg" */
    return g_strdup_printf (_ ("Next: %s"), leg);
  if (leg != NULL)
    /* Translators: what comes next in a session: an exercise, and "left leg" or "right leg" */
    return g_strdup_printf (_ ("Next: %s, %s"), next->label, leg);
  return g_strdup_printf (_ ("Next: %s"), next->label);
}

/* The same for who asks what is left, without "Next". */
static char *
dup_next_said (SolPlan *plan, guint index)
{
  const SolPhase *phase = sol_plan_get_phase (plan, index);
  const SolPhase *work = sol_plan_get_phase (plan, sol_plan_find_work (plan, index + 1));

  if (work->kind == SOL_PHASE_KIND_DONE)
    return g_strdup (_ ("then it is done"));
  if (leg_name (work->side) != NULL && work->exercise == phase->exercise)
    /* Translators: what comes next, such as "right leg" */
    return g_strdup_printf (_ ("next: %s"), leg_name (work->side));
  return g_strdup_printf (_ ("next: %s"), work->label);
}

/* What a lead leads to. */
static char *
dup_rest_said (SolRun *run)
{
  g_autofree char *count = NULL;
  gint64 length_us, remaining_us;

  sol_run_get_place (run, &length_us, &remaining_us);
  count = sol_session_words_dup_count_said (remaining_us);
  if (sol_run_get_phase (run)->hold)
    /* Translators: what comes next in a session: holding for a time such as "30 seconds" */
    return g_strdup_printf (_ ("next: hold for %s"), count);
  /* Translators: what comes next in a session: moving for a time such as "30 seconds" */
  return g_strdup_printf (_ ("next: move for %s"), count);
}

char *
sol_session_words_dup_left (SolRun *run)
{
  const SolPhase *phase = sol_run_get_phase (run);
  g_autofree char *count = sol_session_words_dup_count_said (sol_run_get_remaining_us (run));
  g_autofree char *next = NULL;

  if (phase->kind == SOL_PHASE_KIND_DONE)
    return g_strdup (sol_session_words_phase (phase));
  next = sol_run_is_leading (run) ? dup_rest_said (run)
                                  : dup_next_said (sol_run_get_plan (run), sol_run_get_index (run));
  if (leg_name (phase->side) == NULL)
    /* Translators: the time that is left, and what comes next */
    return g_strdup_printf (_ ("%s, %s"), count, next);
  /* Translators: the time that is left, "left leg" or "right leg", and what comes next */
  return g_strdup_printf (_ ("%s, %s, %s"), count, leg_name (phase->side), next);
}

/* Between works the title says already what comes; how long it will be is new. */
static char *
dup_next_length (const SolPhase *work)
{
  g_autofree char *length =
      sol_words_dup_duration ((double) work->length_us / (double) G_USEC_PER_SEC);

  if (work->hold)
    /* Translators: what comes next in a session: holding for a time such as "30 s" */
    return g_strdup_printf (_ ("Next: hold for %s"), length);
  /* Translators: what comes next in a session: moving for a time such as "30 s" */
  return g_strdup_printf (_ ("Next: move for %s"), length);
}

char *
sol_session_words_dup_next (SolPlan *plan, guint index)
{
  const SolPhase *phase = sol_plan_get_phase (plan, index);
  const SolPhase *work;

  if (phase->kind == SOL_PHASE_KIND_DONE)
    return g_strdup ("");
  if (phase->kind != SOL_PHASE_KIND_WORK)
    return dup_next_length (sol_plan_get_phase (plan, sol_plan_find_work (plan, index)));
  work = sol_plan_get_phase (plan, sol_plan_find_work (plan, index + 1));
  if (work->kind == SOL_PHASE_KIND_DONE)
    return g_strdup (_ ("This is the last one"));
  return dup_next_work (phase, work);
}

char *
sol_session_words_dup_next_now (SolRun *run)
{
  SolPlan *plan = sol_run_get_plan (run);
  guint index = sol_run_get_index (run);
  SolPhase work = *sol_plan_get_phase (plan, index);
  gint64 length_us;

  if (!sol_run_is_leading (run))
    return sol_session_words_dup_next (plan, index);
  sol_run_get_place (run, &length_us, &work.length_us);
  return dup_next_length (&work);
}

char *
sol_session_words_dup_said (const SolPhase *phase)
{
  g_autoptr (GString) said = g_string_new (sol_session_words_phase (phase));
  g_autofree char *length = sol_session_words_dup_count_said (phase->length_us);
  const char *leg = leg_name (phase->side);
  g_autofree char *doing = NULL;

  if (phase->kind == SOL_PHASE_KIND_DONE)
    return g_string_free (g_steal_pointer (&said), FALSE);
  doing = sol_session_words_dup_doing (phase);
  if (doing != NULL)
    g_string_append_printf (said, ": %s", doing);
  if (leg != NULL)
    g_string_append_printf (said, ", %s", leg);
  if (phase->kind != SOL_PHASE_KIND_CHANGE)
    g_string_append_printf (said, doing != NULL ? ", %s" : ": %s", phase->label);
  g_string_append_printf (said, ", %s", length);
  return g_string_free (g_steal_pointer (&said), FALSE);
}

static guint
count_works (SolPlan *plan, guint end)
{
  guint works = 0;

  for (guint i = 0; i < end; i++)
    works += sol_plan_get_phase (plan, i)->kind == SOL_PHASE_KIND_WORK ? 1 : 0;
  return works;
}

char *
sol_session_words_dup_place (SolPlan *plan, guint index)
{
  guint works = count_works (plan, sol_plan_get_n_phases (plan));
  guint now = MIN (count_works (plan, sol_plan_find_work (plan, index)) + 1, works);

  /* Translators: how far one is in a session, such as "3 of 8" */
  return g_strdup_printf (_ ("%u of %u"), now, works);
}
