/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Arms: each hand has a goal, which follows from what it touches. */

#include "sol-stance-private.h"

/* A hand on a wall: fingers up, a little away from the vertical. */
#define HAND_ON_WALL_DEG -176.0
/* The hand farther from the viewer is drawn higher on the wall: two that lie nearly on each other
 * look like one with a double line. */
#define FAR_HAND_UP 38.0

/* Elbows of hands that pull a band, at the square ankle, and how they bend as the foot comes up. */
#define PULL_ELBOW_DEG 80.0
#define PULL_PER_DEG 1.1
#define PULL_DEG 8.0
/* The far hand is this much higher: both are to be seen. */
#define FAR_PULL_DEG 11.0

/* An arm that hangs. */
#define HANGING_SHOULDER_DEG -3.0
#define HANGING_ELBOW_DEG 9.0
/* The far one of two hangs this much further ahead: on one line they look like one, and stiff. */
#define FAR_SHOULDER_DEG 11.0
#define FAR_ELBOW_DEG 9.0
/* An arm that is held bent ends in a loose fist. */
#define FIST_ELBOW_DEG 55.0

/* The far hand on the calf lies this part of the shank above the near one. */
#define FAR_HAND_ALONG .16
/* The middle of the calf, in the shank. */
#define CALF_MIDDLE_X -20.0

/* How far on a desk the palm of a hand lies that holds its edge. */
#define DESK_HOLD 26.0

/* A far arm that does nothing, while the near one holds on, hangs to the axis of the near thigh,
 * so far from the hip. It is hidden there; beside the body it would dangle. */
#define BESIDE_HIP 44.0
#define STRAIGHT (.999 * (UPPER_ARM + FOREARM))

/* A hand this close to the thigh rests on it. */
#define NEAR_THIGH 70.0

static SolArm *
find_arm (SolPose *pose, SolLimb which)
{
  GListModel *arms = sol_pose_get_arms (pose);

  for (guint i = 0; i < g_list_model_get_n_items (arms); i++) {
    g_autoptr (SolArm) arm = g_list_model_get_item (arms, i);

    if (sol_arm_get_which (arm) == SOL_LIMB_BOTH || sol_arm_get_which (arm) == which)
      return g_steal_pointer (&arm);
  }
  return NULL;
}

/* A wrist whose hand at @hand_deg has its point @x, @y at @place. */
static void
put_hand (SolStanceArm *arm, SolPoint place, double hand_deg, double x, double y)
{
  arm->palm = place;
  arm->hand_deg = hand_deg;
  arm->wrist = sol_point_in (place, hand_deg, -x, -y);
}

static void
put_on_wall (SolStanceArm *arm, const SolStanceProp *wall, double y)
{
  put_hand (arm, sol_point (wall->left, y), HAND_ON_WALL_DEG, PALM_X, PALM_Y);
  arm->shape = SOL_HAND_SHAPE_FLAT;
}

static void
put_round (SolStanceArm *arm, SolPoint place)
{
  double tilt = sol_point_tilt (arm->shoulder, place);

  put_hand (arm, place, MAX (tilt - 25, -85), GRIP_X, GRIP_Y);
  arm->shape = SOL_HAND_SHAPE_GRIP;
}

/* Both hands pull a band towards the body, elbows close to it. */
static void
put_on_band (const SolStance *stance, SolStanceArm *arm, double far)
{
  const SolStanceLeg *leg = &stance->legs[SOL_LIMB_NAMED];
  double ankle_deg = leg->shank_deg - leg->foot_deg;
  double elbow = radians (180 - PULL_ELBOW_DEG - PULL_PER_DEG * ankle_deg);
  double reach =
      sqrt (UPPER_ARM * UPPER_ARM + FOREARM * FOREARM - 2 * UPPER_ARM * FOREARM * cos (elbow));
  double tilt = sol_point_tilt (arm->shoulder, leg->ball) + PULL_DEG - far * FAR_PULL_DEG;

  arm->wrist = sol_point_in (arm->shoulder, tilt, 0, reach);
  arm->hand_deg = sol_point_tilt (arm->wrist, leg->ball);
  arm->palm = sol_point_in (arm->wrist, arm->hand_deg, GRIP_X, GRIP_Y);
  arm->shape = SOL_HAND_SHAPE_FIST;
}

static void
let_hang (const SolStance *stance, SolStanceArm *arm, double shoulder_deg, double elbow_deg)
{
  double upper = MAX (stance->trunk_deg, -90) - shoulder_deg;
  SolPoint elbow;

  if (stance->trunk_deg > -45)
    upper = -shoulder_deg;
  elbow = sol_point_in (arm->shoulder, upper, 0, UPPER_ARM);
  arm->wrist = sol_point_in (elbow, upper - elbow_deg, 0, FOREARM);
  arm->hand_deg = upper - elbow_deg - 4;
  arm->palm = sol_point_in (arm->wrist, arm->hand_deg, 0, PALM_Y);
  arm->shape = elbow_deg < FIST_ELBOW_DEG ? SOL_HAND_SHAPE_AT_EASE : SOL_HAND_SHAPE_FIST;
}

static void
lay_on_thigh (const SolStance *stance, SolStanceArm *arm, const SolStanceLeg *leg, double along)
{
  put_hand (arm, sol_point_in (stance->hip, leg->thigh_deg, THIGH_DEPTH, along), leg->thigh_deg + 4,
            PALM_X, PALM_Y);
  arm->shape = SOL_HAND_SHAPE_FLAT;
}

/* Whose hand is near the thigh, or of whose arm nothing is said, lays it there. */
static void
rest_on_thigh (const SolStance *stance, SolStanceArm *arm, const SolStanceLeg *leg, gboolean said)
{
  SolPoint along = sol_point_in (sol_point (0, 0), -leg->thigh_deg, arm->palm.x - stance->hip.x,
                                 arm->palm.y - stance->hip.y);

  if (leg->thigh_deg > -60 || leg->thigh_deg < -120)
    return;
  if (!said || (along.x > 0 && along.x < NEAR_THIGH))
    lay_on_thigh (stance, arm, leg, CLAMP (along.y, 90, 124));
}

/* Flat on the bed beside the hip. */
static void
put_on_bed (const SolStance *stance, SolStanceArm *arm)
{
  put_hand (arm, sol_point (arm->shoulder.x + 278, stance->hip.y + BACK_DEPTH), -90, PALM_X,
            PALM_Y);
  arm->shape = SOL_HAND_SHAPE_FLAT;
}

static void
put_on_edge (SolStanceArm *arm, const SolStanceProp *prop, double along)
{
  put_round (arm, sol_point (prop->left + along, prop->top));
}

/* Both hands hold the edge of a desk, the far one hidden by the near one. */
static void
put_on_desk (SolStanceArm *arm, const SolStanceProp *desk)
{
  put_hand (arm, sol_point (desk->left + DESK_HOLD, desk->top), -90, PALM_X, PALM_Y);
  arm->shape = SOL_HAND_SHAPE_HOLD;
}

/* Flat on the ground, fingers ahead. Behind who sits, as far as straight arms reach; below the
 * shoulders of who is carried by them. */
static void
put_on_ground (const SolStance *stance, SolStanceArm *arm, gboolean sits)
{
  double drop = -HAND_THICKNESS - arm->shoulder.y;
  double x = stance->hands_x;

  if (sits)
    x = arm->shoulder.x - sqrt (MAX (STRAIGHT_ARM * STRAIGHT_ARM - drop * drop, 0)) * .9;
  put_hand (arm, sol_point (x + PALM_Y, 0), -90, PALM_X, PALM_Y);
  arm->shape = SOL_HAND_SHAPE_FLAT;
}

/* Round the calf, one hand above the other. */
static void
put_on_leg (const SolStance *stance, SolStanceArm *arm, double along)
{
  const SolStanceLeg *leg = &stance->legs[SOL_LIMB_NAMED];

  put_round (arm, sol_point_in (leg->knee, leg->shank_deg, CALF_MIDDLE_X, along * SOL_BODY_SHANK));
}

static void
lay_beside_hip (const SolStance *stance, SolStanceArm *arm)
{
  double thigh_deg = stance->legs[SOL_LIMB_NAMED].thigh_deg;
  SolPoint goal = sol_point_in (stance->hip, thigh_deg, -4, BESIDE_HIP);

  arm->wrist = sol_point_in (arm->shoulder, sol_point_tilt (arm->shoulder, goal), 0, STRAIGHT);
  arm->hand_deg = thigh_deg;
  arm->palm = sol_point_in (arm->wrist, thigh_deg, 0, PALM_Y);
  arm->shape = SOL_HAND_SHAPE_AT_EASE;
}

static void
place_free_arm (SolStance *stance, SolPose *pose, SolLimb which)
{
  g_autoptr (SolArm) angles = find_arm (pose, which);
  SolStanceArm *arm = &stance->arms[which];

  gboolean alone = angles != NULL && sol_arm_get_which (angles) != SOL_LIMB_BOTH;
  gboolean sits = stance->posture == SOL_POSTURE_SITTING;
  double far = which == SOL_LIMB_OTHER && !alone && !sits ? 1 : 0;
  double shoulder_deg = angles != NULL ? sol_arm_get_shoulder_deg (angles) : HANGING_SHOULDER_DEG;
  double elbow_deg = angles != NULL ? sol_arm_get_elbow_deg (angles) : HANGING_ELBOW_DEG;

  arm->holds = FALSE;
  if (which == SOL_LIMB_OTHER && angles == NULL && !sits && stance->arms[SOL_LIMB_NAMED].holds) {
    lay_beside_hip (stance, arm);
    return;
  }
  let_hang (stance, arm, shoulder_deg + far * FAR_SHOULDER_DEG, elbow_deg + far * FAR_ELBOW_DEG);
  if (sits)
    rest_on_thigh (stance, arm, &stance->legs[which], angles != NULL);
}

static void
place_arm (SolStance *stance, SolPose *pose, SolLimb which)
{
  SolStanceArm *arm = &stance->arms[which];
  double far = which == SOL_LIMB_OTHER ? 1 : 0;
  const SolStanceProp *prop;
  SolPropKind on;

  if (!sol_pose_find_contact (pose, SOL_BODY_PART_HAND, which, &on)) {
    place_free_arm (stance, pose, which);
    return;
  }
  arm->holds = TRUE;
  arm->on = on;
  prop = sol_stance_find_prop (stance, on);
  if (stance->posture == SOL_POSTURE_LYING)
    put_on_bed (stance, arm);
  else if (on == SOL_PROP_KIND_FLOOR || on == SOL_PROP_KIND_MAT || on == SOL_PROP_KIND_BED)
    put_on_ground (stance, arm, sol_pose_find_contact (pose, SOL_BODY_PART_SEAT, which, NULL));
  else if (on == SOL_PROP_KIND_LEG)
    put_on_leg (stance, arm,
                sol_pose_find_along (pose, SOL_BODY_PART_HAND, which, .6) - far * FAR_HAND_ALONG);
  else if (prop != NULL && on == SOL_PROP_KIND_WEIGHT)
    put_round (arm, sol_point ((prop->left + prop->right) / 2, prop->top));
  else if (prop == NULL)
    place_free_arm (stance, pose, which);
  else if (on == SOL_PROP_KIND_WALL)
    put_on_wall (arm, prop, stance->hands_y - far * FAR_HAND_UP);
  else if (on == SOL_PROP_KIND_DESK)
    put_on_desk (arm, prop);
  else if (on == SOL_PROP_KIND_BAND || on == SOL_PROP_KIND_STRAP)
    put_on_band (stance, arm, far);
  else
    put_on_edge (arm, prop, 8);
}

void
sol_stance_place_arms (SolStance *stance, SolPose *pose)
{
  place_arm (stance, pose, SOL_LIMB_NAMED);
  place_arm (stance, pose, SOL_LIMB_OTHER);
}
