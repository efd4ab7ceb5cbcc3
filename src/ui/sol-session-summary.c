/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-summary.h"

static SolMuscleTime *
find_or_add (GArray *times, SolStructure *muscle)
{
  SolMuscleTime time = { .muscle = muscle };

  for (guint i = 0; i < times->len; i++) {
    SolMuscleTime *known = &g_array_index (times, SolMuscleTime, i);

    if (known->muscle == muscle)
      return known;
  }
  g_array_append_val (times, time);
  return &g_array_index (times, SolMuscleTime, times->len - 1);
}

static gboolean
is_main_target (SolTarget *target, const SolPhase *phase)
{
  return sol_target_get_structure (target) != NULL &&
         sol_target_get_level (target) == SOL_TARGET_LEVEL_MAIN &&
         sol_exercise_way_fits (sol_target_get_variant (target), phase->variant);
}

static void
add_phase (GArray *times, const SolPhase *phase, gint64 done_us)
{
  GListModel *targets = sol_exercise_get_targets (phase->exercise);

  for (guint i = 0; i < g_list_model_get_n_items (targets); i++) {
    g_autoptr (SolTarget) target = g_list_model_get_item (targets, i);
    SolMuscleTime *time;

    if (!is_main_target (target, phase))
      continue;
    time = find_or_add (times, sol_target_get_structure (target));
    if (phase->side != SOL_PHASE_SIDE_RIGHT)
      time->left_us += done_us;
    if (phase->side != SOL_PHASE_SIDE_LEFT)
      time->right_us += done_us;
  }
}

GArray *
sol_session_summary_new (SolRun *run)
{
  GArray *times = g_array_new (FALSE, FALSE, sizeof (SolMuscleTime));
  SolPlan *plan = sol_run_get_plan (run);

  for (guint i = 0; i < sol_plan_get_n_phases (plan); i++) {
    const SolPhase *phase = sol_plan_get_phase (plan, i);

    if (phase->kind == SOL_PHASE_KIND_WORK && phase->exercise != NULL &&
        sol_run_get_done_us (run, i) > 0)
      add_phase (times, phase, sol_run_get_done_us (run, i));
  }
  return times;
}

gint64
sol_session_summary_get_work_us (SolRun *run)
{
  SolPlan *plan = sol_run_get_plan (run);
  gint64 work_us = 0;

  for (guint i = 0; i < sol_plan_get_n_phases (plan); i++) {
    if (sol_plan_get_phase (plan, i)->kind == SOL_PHASE_KIND_WORK)
      work_us += sol_run_get_done_us (run, i);
  }
  return work_us;
}
