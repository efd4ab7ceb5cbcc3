/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pair.h"

#include "sol-exercise-parts.h"
#include "sol-stance-private.h"

/* Between the two the body is higher or wider than in either by a little at most. */
#define N_BETWEEN 4

static void
move_point (SolPoint *point, double dx)
{
  point->x += dx;
}

static void
move_leg (SolStanceLeg *leg, double dx)
{
  SolPoint *points[] = { &leg->knee, &leg->ankle, &leg->heel, &leg->ball, &leg->toe_tip };

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    move_point (points[i], dx);
}

static void
move_arm (SolStanceArm *arm, double dx)
{
  SolPoint *points[] = { &arm->shoulder, &arm->elbow, &arm->wrist, &arm->palm };

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    move_point (points[i], dx);
}

static void
move (SolStance *stance, double dx)
{
  for (guint i = 0; i < 2; i++) {
    move_leg (&stance->legs[i], dx);
    move_arm (&stance->arms[i], dx);
  }
  move_point (&stance->hip, dx);
  move_point (&stance->waist, dx);
  move_point (&stance->neck, dx);
  for (guint i = 0; i < stance->n_props; i++) {
    stance->props[i].left += dx;
    stance->props[i].right += dx;
  }
  sol_stance_settle (stance);
}

/* The first step that is held, counted from 0; -1 where none is. */
static int
find_held_step (SolExercise *exercise)
{
  GListModel *steps = sol_exercise_get_steps (exercise);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (SolStep) step = g_list_model_get_item (steps, i);

    if (sol_step_get_action (step) == SOL_STEP_ACTION_HOLD)
      return (int) i;
  }
  return -1;
}

static gboolean
solve_held (SolExercise *exercise, SolBodySide side, SolStance *stance)
{
  int step = find_held_step (exercise);
  g_autoptr (SolPose) pose = NULL;

  if (step < 0)
    return FALSE;
  pose = sol_exercise_find_pose (exercise, (guint) step);
  if (pose == NULL)
    return FALSE;
  sol_stance_solve (exercise, pose, side, stance);
  return TRUE;
}

/* Brings the walls of the two together. */
static void
share_wall (SolPair *pair)
{
  const SolStanceProp *from = sol_stance_find_prop (&pair->from, SOL_PROP_KIND_WALL);
  const SolStanceProp *to = sol_stance_find_prop (&pair->to, SOL_PROP_KIND_WALL);

  if (from != NULL && to != NULL)
    move (&pair->to, from->left - to->left);
}

static void
hold_all (SolPair *pair)
{
  SolStanceBounds *frame = &pair->frame;

  *frame = sol_stance_get_bounds (&pair->from);
  for (guint i = 1; i <= N_BETWEEN; i++) {
    SolStance stance;
    SolStanceBounds bounds;

    sol_pair_bend (pair, (double) i / N_BETWEEN, &stance);
    bounds = sol_stance_get_bounds (&stance);
    frame->left = MIN (frame->left, bounds.left);
    frame->top = MIN (frame->top, bounds.top);
    frame->right = MAX (frame->right, bounds.right);
    frame->bottom = MAX (frame->bottom, bounds.bottom);
  }
}

gboolean
sol_pair_set_up (SolPair *pair, SolExercise *from, SolExercise *to, SolBodySide side)
{
  SolPair made = { 0 };

  g_return_val_if_fail (pair != NULL, FALSE);
  g_return_val_if_fail (SOL_IS_EXERCISE (from) && SOL_IS_EXERCISE (to), FALSE);

  if (!solve_held (from, side, &made.from) || !solve_held (to, side, &made.to))
    return FALSE;
  share_wall (&made);
  hold_all (&made);
  *pair = made;
  return TRUE;
}

void
sol_pair_bend (const SolPair *pair, double share, SolStance *stance)
{
  g_return_if_fail (pair != NULL && stance != NULL);

  sol_stance_mix (&pair->from, &pair->to, CLAMP (share, 0, 1), stance);
}

double
sol_pair_get_pulled (const SolPair *pair, double share, SolPoint from, SolPoint to)
{
  SolPoint start, end;
  double dx, dy, length;

  g_return_val_if_fail (pair != NULL, share);

  start = pair->from.legs[SOL_LIMB_NAMED].knee;
  end = pair->to.legs[SOL_LIMB_NAMED].knee;
  dx = end.x - start.x;
  dy = end.y - start.y;
  length = dx * dx + dy * dy;
  if (length < 1)
    return share;
  return CLAMP (share + ((to.x - from.x) * dx + (to.y - from.y) * dy) / length, 0, 1);
}
