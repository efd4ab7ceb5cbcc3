/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-pose.h"

#include "sol-rep.h"

static guint
find_step (const SolPhase *phase)
{
  GListModel *steps = sol_exercise_get_steps (phase->exercise);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (SolStep) step = g_list_model_get_item (steps, i);

    if (step == phase->step)
      return i;
  }
  return sol_exercise_find_main_step (phase->exercise);
}

gboolean
sol_session_pose_is_wanted (const SolPhase *phase)
{
  g_return_val_if_fail (phase != NULL, FALSE);
  return phase->exercise != NULL && sol_exercise_has_poses (phase->exercise);
}

void
sol_session_pose_show (SolPoseView *view, SolRun *run)
{
  const SolPhase *phase;
  gboolean posed;
  guint low, high;
  SolTempo tempo;

  g_return_if_fail (SOL_IS_POSE_VIEW (view));
  g_return_if_fail (SOL_IS_RUN (run));
  phase = sol_run_get_phase (run);
  posed = sol_session_pose_is_wanted (phase);
  gtk_widget_set_visible (GTK_WIDGET (view), posed);
  if (!posed)
    return;
  g_object_set (view, "mirrored", phase->side == SOL_PHASE_SIDE_LEFT, NULL);
  if (phase->hold ||
      !sol_exercise_find_cycle (phase->exercise, phase->variant, phase->level, &low, &high)) {
    sol_pose_view_stop_cycle (view);
    sol_pose_view_show (view, phase->exercise, find_step (phase));
    return;
  }
  sol_pose_view_show (view, phase->exercise, low);
  if (sol_phase_get_tempo (phase, &tempo))
    sol_pose_view_set_cycle (view, low, high, &tempo, sol_run_get_elapsed_us (run),
                             sol_run_get_state (run) == SOL_RUN_STATE_RUNNING);
  else
    sol_pose_view_stop_cycle (view);
}
