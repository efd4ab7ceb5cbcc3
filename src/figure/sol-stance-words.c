/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sentence that says a pose to a screen reader, and which pose a step takes. */

#include <glib/gi18n-lib.h>

#include "sol-exercise-parts.h"
#include "sol-stance-private.h"

/* A foot this far from the other is behind or in front of it: about half a foot. */
#define APART 45.0
#define STRAIGHT_DEG 3.0

static const char *
say_posture (SolPosture posture)
{
  switch (posture) {
  case SOL_POSTURE_SITTING:
    return _ ("Sitting");
  case SOL_POSTURE_LONG_SITTING:
    return _ ("Sitting with the legs stretched out");
  case SOL_POSTURE_LYING:
    return _ ("Lying on the back");
  case SOL_POSTURE_PLANK:
    return _ ("In a plank on hands and toes");
  case SOL_POSTURE_RUNNING:
    return _ ("Running");
  default:
    return _ ("Standing");
  }
}

static const char *
say_hands (const SolStance *stance)
{
  gboolean both = stance->arms[SOL_LIMB_OTHER].holds;

  if (!stance->arms[SOL_LIMB_NAMED].holds)
    return NULL;
  switch (stance->arms[SOL_LIMB_NAMED].on) {
  case SOL_PROP_KIND_WALL:
    return both ? _ ("hands on the wall") : _ ("one hand on the wall");
  case SOL_PROP_KIND_RAIL:
    return both ? _ ("hands on the rail") : _ ("one hand on the rail");
  case SOL_PROP_KIND_DESK:
    return both ? _ ("hands on the desk") : _ ("one hand on the desk");
  case SOL_PROP_KIND_BAND:
    return _ ("hands pulling a band round the foot");
  case SOL_PROP_KIND_STRAP:
    return _ ("hands pulling a strap round the foot");
  case SOL_PROP_KIND_LEG:
    return _ ("hands round the calf");
  case SOL_PROP_KIND_FLOOR:
  case SOL_PROP_KIND_MAT:
    return stance->posture == SOL_POSTURE_LONG_SITTING ? _ ("hands on the floor behind") : NULL;
  default:
    return NULL;
  }
}

static const char *
say_support (const SolStance *stance)
{
  if (stance->weight_bearing && !stance->legs[SOL_LIMB_NAMED].stands)
    return _ ("both feet off the floor");
  if (stance->leans)
    return _ ("back on the wall");
  if (sol_stance_find_prop (stance, SOL_PROP_KIND_BALL) != NULL)
    return _ ("calf on a ball");
  if (sol_stance_find_prop (stance, SOL_PROP_KIND_ROLLER) == NULL)
    return NULL;
  return sol_stance_find_prop (stance, SOL_PROP_KIND_BAND) != NULL ? _ ("knee on a roller")
                                                                   : _ ("calf on a roller");
}

static const char *
say_leg (const SolStance *stance)
{
  double ahead = stance->legs[SOL_LIMB_NAMED].ball.x - stance->legs[SOL_LIMB_OTHER].ball.x;

  if (stance->legs[SOL_LIMB_NAMED].stands && !stance->legs[SOL_LIMB_OTHER].stands)
    return stance->mirrored ? _ ("on the left leg") : _ ("on the right leg");
  if (ahead < -APART)
    return stance->mirrored ? _ ("left leg behind") : _ ("right leg behind");
  if (ahead > APART)
    return stance->mirrored ? _ ("left leg in front") : _ ("right leg in front");
  return stance->mirrored ? _ ("left leg") : _ ("right leg");
}

static char *
say_knee (const SolStance *stance)
{
  int knee_deg = (int) lround (sol_stance_get_knee_deg (stance, SOL_LIMB_NAMED));

  if (knee_deg <= STRAIGHT_DEG)
    return g_strdup (_ ("knee straight"));
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "knee bent %d degree", "knee bent %d degrees", knee_deg),
      knee_deg);
}

/* A foot in the air is up or down, one that stands has its heel somewhere. */
static char *
say_foot (const SolStance *stance)
{
  const SolStanceLeg *leg = &stance->legs[SOL_LIMB_NAMED];
  int ankle_deg = (int) lround (sol_stance_get_ankle_deg (stance, SOL_LIMB_NAMED));

  if (!stance->weight_bearing || !leg->stands)
    return g_strdup (ankle_deg > 2     ? _ ("toes drawn up")
                     : ankle_deg < -20 ? _ ("toes pointed")
                                       : _ ("foot loose"));
  if (leg->foot_deg > 2)
    return g_strdup (_ ("heel raised"));
  if (leg->foot_deg >= -2)
    return g_strdup (_ ("heel down"));
  if (sol_stance_find_prop (stance, SOL_PROP_KIND_STEP) != NULL)
    return g_strdup (_ ("heel below the edge of the step"));
  if (sol_stance_find_prop (stance, SOL_PROP_KIND_WEDGE) != NULL)
    return g_strdup (_ ("heel down, toes up on a wedge"));
  if (stance->slope_deg > 0)
    return g_strdup (_ ("foot flat, uphill"));
  if (stance->leans)
    return g_strdup (_ ("heel down, toes up"));
  return g_strdup (_ ("heel down, toes up the wall"));
}

char *
sol_stance_describe (const SolStance *stance)
{
  g_return_val_if_fail (stance != NULL, NULL);

  g_autoptr (GPtrArray) clauses = g_ptr_array_new ();
  g_autofree char *knee = say_knee (stance);
  g_autofree char *foot = say_foot (stance);

  g_ptr_array_add (clauses, (char *) say_posture (stance->posture));
  if (say_hands (stance) != NULL)
    g_ptr_array_add (clauses, (char *) say_hands (stance));
  if (say_support (stance) != NULL)
    g_ptr_array_add (clauses, (char *) say_support (stance));
  g_ptr_array_add (clauses, (char *) say_leg (stance));
  g_ptr_array_add (clauses, knee);
  g_ptr_array_add (clauses, foot);
  g_ptr_array_add (clauses, NULL);
  /* Translators: what stands between the clauses of a pose, as in "Standing, hands on the wall" */
  return g_strjoinv (_ (", "), (char **) clauses->pdata);
}

static SolPose *
find_named_pose (SolExercise *exercise, const char *id)
{
  SolPose *pose = sol_value_find (sol_exercise_get_poses (exercise), id);

  return pose != NULL ? g_object_ref (pose) : NULL;
}

static const char *
get_pose_id (GListModel *steps, guint step)
{
  g_autoptr (SolStep) value = g_list_model_get_item (steps, step);

  return sol_step_get_pose (value);
}

SolPose *
sol_exercise_find_pose (SolExercise *exercise, guint step)
{
  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);

  GListModel *steps = sol_exercise_get_steps (exercise);
  guint n_steps = g_list_model_get_n_items (steps);

  if (step >= n_steps)
    return NULL;
  for (guint back = step + 1; back > 0; back--)
    if (get_pose_id (steps, back - 1) != NULL)
      return find_named_pose (exercise, get_pose_id (steps, back - 1));
  for (guint ahead = step; ahead < n_steps; ahead++)
    if (get_pose_id (steps, ahead) != NULL)
      return find_named_pose (exercise, get_pose_id (steps, ahead));
  return NULL;
}

gboolean
sol_exercise_has_poses (SolExercise *exercise)
{
  g_autoptr (SolPose) pose = NULL;

  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), FALSE);
  pose = sol_exercise_find_pose (exercise, 0);
  return pose != NULL;
}

guint
sol_exercise_find_main_step (SolExercise *exercise)
{
  GListModel *steps;
  guint n_steps;

  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), 0);
  steps = sol_exercise_get_steps (exercise);
  n_steps = g_list_model_get_n_items (steps);
  for (guint i = 0; i < n_steps; i++) {
    g_autoptr (SolStep) step = g_list_model_get_item (steps, i);

    if (sol_step_get_action (step) == SOL_STEP_ACTION_HOLD)
      return i;
  }
  return n_steps > 0 ? n_steps - 1 : 0;
}
