/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-hand-entry.h"

#include "sol-journal-record.h"
#include "sol-plan.h"
#include "sol-recording.h"

#define MS_PER_MINUTE 60000

static void
add_leg (GArray *works, const SolHandFacts *facts, SolJournalSide side)
{
  SolJournalWork work = {
    .phase = side,
    .exercise = sol_value_get_id (facts->recipe),
    .label = sol_value_get_display_name (facts->recipe),
    .side = side,
    .set = 1,
    .done_ms = (gint64) (facts->minutes * MS_PER_MINUTE + 0.5),
  };

  g_array_append_val (works, work);
}

static void
add_exercise (GArray *works, const SolHandFacts *facts)
{
  if (facts->legs != SOL_JOURNAL_SIDE_RIGHT)
    add_leg (works, facts, SOL_JOURNAL_SIDE_LEFT);
  if (facts->legs != SOL_JOURNAL_SIDE_LEFT)
    add_leg (works, facts, SOL_JOURNAL_SIDE_RIGHT);
}

/* Its texts are those of @plan and the content. */
static void
add_routine (GArray *works, SolPlan *plan)
{
  for (guint i = 0; i < sol_plan_get_n_phases (plan); i++) {
    const SolPhase *phase = sol_plan_get_phase (plan, i);
    SolJournalWork work = sol_recording_make_work (phase, i, phase->length_us);

    if (phase->kind == SOL_PHASE_KIND_WORK)
      g_array_append_val (works, work);
  }
}

static gint64
sum_ms (GArray *works)
{
  gint64 ms = 0;

  for (guint i = 0; i < works->len; i++)
    ms += g_array_index (works, SolJournalWork, i).done_ms;
  return ms;
}

SolJournalEntry *
sol_hand_entry_new (const SolHandFacts *facts)
{
  gboolean routine = SOL_IS_ROUTINE (facts->recipe);
  g_autoptr (GArray) works = g_array_new (FALSE, FALSE, sizeof (SolJournalWork));
  g_autoptr (SolPlan) plan =
      routine ? sol_plan_new_for_routine (SOL_ROUTINE (facts->recipe), NULL) : NULL;

  if (routine)
    add_routine (works, plan);
  else
    add_exercise (works, facts);
  return sol_journal_entry_new (&(SolJournalFacts) {
      .id = facts->id,
      .kind = routine ? "routine" : "exercise",
      .plan = sol_value_get_id (facts->recipe),
      .title = sol_value_get_display_name (facts->recipe),
      .note = facts->note,
      .started_us = facts->at_us,
      .offset_s = sol_journal_find_offset_s (facts->at_us),
      .ended_us = facts->at_us + sum_ms (works) * G_TIME_SPAN_MILLISECOND,
      .completed = TRUE,
      .by_hand = TRUE,
      .works = (const SolJournalWork *) works->data,
      .n_works = works->len,
  });
}
