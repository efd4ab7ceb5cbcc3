/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-exercise.h"
#include "sol-pose.h"

G_BEGIN_DECLS

/* Where a body is that takes a pose of the content: no drawing, only places and angles.
 *
 * Frame: side view, facing +x, y down; the surface that the named leg's contact is on, or the floor
 * below it, is y = 0. Lengths are in units of the drawing (a 750th of stature). Angles in degrees,
 * plus is clockwise: a trunk that leans forward, a shank whose knee is ahead of the ankle, a foot
 * whose heel is higher than its toes. Hence the convention of the content: T = A + P, thigh = T -
 * K.
 *
 * Angles and contacts together say more than there is to know. So the named leg stands by its
 * angles, its contact says where; the other limbs reach for their contacts with two links each;
 * props come to where the body is. Props that stand still (wall, desk, rail) stand at one place in
 * all poses of an exercise. */

/** SOL_BODY_UNITS_PER_CM: units of the drawing in a centimetre, for a shank of 43 cm. */
#define SOL_BODY_UNITS_PER_CM (184 / 43.0)

/** SOL_BODY_SHANK: knee to ankle, in units of the drawing. */
#define SOL_BODY_SHANK 184.0

/** SolPoint: a place in the plane of the body. */
typedef struct {
  double x;
  double y;
} SolPoint;

/** SolStanceLeg: joints and tilts of one leg. */
typedef struct {
  SolPoint knee;
  SolPoint ankle;
  SolPoint heel; /* the back of the sole */
  SolPoint ball; /* the joint of the big toe */
  SolPoint toe_tip;
  double thigh_deg;
  double shank_deg;
  double foot_deg;
  double toes_deg;
  gboolean stands; /* the foot is on the ground, a step or a block */
} SolStanceLeg;

/** SolHandShape: what a hand is doing. */
typedef enum {
  SOL_HAND_SHAPE_AT_EASE,
  SOL_HAND_SHAPE_FLAT,
  SOL_HAND_SHAPE_GRIP, /* round a bar, fingers over it */
  SOL_HAND_SHAPE_FIST,
  SOL_HAND_SHAPE_HOLD, /* flat on an edge, the thumb below it */
} SolHandShape;

/** SolStanceArm: joints and tilts of one arm; 0 hangs, -90 points forward. */
typedef struct {
  SolPoint shoulder;
  SolPoint elbow;
  SolPoint wrist;
  SolPoint palm; /* where the hand touches or holds */
  double upper_deg;
  double forearm_deg;
  double hand_deg;
  SolHandShape shape;
  gboolean holds; /* touches something, or hangs free */
  SolPropKind on; /* what it touches, where it does */
} SolStanceArm;

/** SolStanceProp: a thing in the picture, from its left and top to its right and bottom. A wall's
 * face is its side towards the body, a desk's left its edge; a band runs from the hands (left, top)
 * to the foot. */
typedef struct {
  SolPropKind kind;
  double left;
  double top;
  double right;
  double bottom;
} SolStanceProp;

#define SOL_STANCE_MAX_PROPS 6

/** SolStance: a body in a pose. */
typedef struct {
  SolStanceLeg legs[2]; /* by SOL_LIMB_NAMED and SOL_LIMB_OTHER */
  SolStanceArm arms[2];
  SolPoint hip; /* of both legs */
  SolPoint waist;
  SolPoint neck;
  double trunk_deg; /* from hip to shoulder */
  double pelvis_deg;
  double thorax_deg;
  double head_deg;
  gboolean weight_bearing; /* the named foot carries weight */
  SolPosture posture;
  double floor_y;   /* below a bed */
  double hands_y;   /* of hands on a wall */
  double hands_x;   /* of wrists above the ground */
  double slope_deg; /* of the floor; plus rises ahead */
  gboolean leans;   /* the back is on a wall */
  SolStanceProp props[SOL_STANCE_MAX_PROPS];
  guint n_props;
  SolPoint mass;       /* centre of mass */
  double support_low;  /* what carries the body reaches from this x */
  double support_high; /* to this */
  double shortfall;    /* the farthest that a limb falls short of its contact; 0 where all reach */
  gboolean mirrored;   /* the named leg is the left one: the picture faces -x */
} SolStance;

/** SolStanceBounds: a box around a body and its props. */
typedef struct {
  double left;
  double top;
  double right;
  double bottom;
} SolStanceBounds;

/** sol_stance_solve: puts a body into @pose, one of @exercise, with @side as the named leg. */
void sol_stance_solve (SolExercise *exercise, SolPose *pose, SolBodySide side, SolStance *stance);

/** sol_stance_solve_among: the same for @pose, one of @poses that show @posture; they are a list of
 * SolPose, not NULL. */
void sol_stance_solve_among (
    SolPosture posture, GListModel *poses, SolPose *pose, SolBodySide side, SolStance *stance);

/** sol_stance_stand: a body that stands upright with hands at ease, and its named leg bent in hip,
 * knee and ankle by these degrees, whatever is below it: a leg to be moved. */
void sol_stance_stand (double hip_deg, double knee_deg, double ankle_deg, SolStance *stance);

/** sol_stance_mix: @result is the part @t, 0 to 1, of the way from @from to @to; bones keep their
 * lengths, feet and hands move on straight lines. @result may be one of the two. */
void sol_stance_mix (const SolStance *from, const SolStance *to, double t, SolStance *result);

/** sol_stance_get_bounds: what a picture of @stance must hold, a margin included. */
SolStanceBounds sol_stance_get_bounds (const SolStance *stance);

/** sol_stance_get_knee_deg: knee flexion of the leg @which, measured between its joints. */
double sol_stance_get_knee_deg (const SolStance *stance, SolLimb which);

/** sol_stance_get_ankle_deg: dorsiflexion of the leg @which, measured between its joints. */
double sol_stance_get_ankle_deg (const SolStance *stance, SolLimb which);

/** sol_stance_get_floor_y: how low the floor is at @x. */
double sol_stance_get_floor_y (const SolStance *stance, double x);

/** sol_stance_is_held: whether a hand is on a wall, a rail or furniture: something that stands and
 * is not what the body is on. */
gboolean sol_stance_is_held (const SolStance *stance);

/** sol_stance_find_prop: the first prop of @kind, or NULL; belongs to @stance. */
const SolStanceProp *sol_stance_find_prop (const SolStance *stance, SolPropKind kind);

/** sol_stance_find_pull: the band or strap that the hands pull, or NULL; belongs to @stance. */
const SolStanceProp *sol_stance_find_pull (const SolStance *stance);

/** sol_stance_describe: the pose in a sentence for a screen reader, translated, such as "Standing,
 * hands on the wall, left leg behind, knee bent 45 degrees, heel down". (transfer full) */
char *sol_stance_describe (const SolStance *stance);

/** sol_exercise_find_pose: the pose of the step @step of @exercise, counted from 0: its own, or
 * where it names none the last one before it, or the first after it. NULL where there is no such
 * step, or no pose at all. (transfer full) */
SolPose *sol_exercise_find_pose (SolExercise *exercise, guint step);

/** sol_exercise_has_poses: whether there is a body to be shown for @exercise. */
gboolean sol_exercise_has_poses (SolExercise *exercise);

/** sol_exercise_find_main_step: the step that stands for @exercise, counted from 0: the first that
 * is held, else the last. */
guint sol_exercise_find_main_step (SolExercise *exercise);

/** sol_exercise_find_cycle: the steps, counted from 0, between whose poses a body goes to and fro
 * that repeats @exercise in @variant and at @level (NULL: any): the last two poses that its steps
 * come to for the first time. @low is where it begins: the earlier one, unless the body is up on
 * its toes there, or up from a squat. FALSE, with both left as they were, where its steps don't
 * come to two poses, or belong to the parts of a circuit. */
gboolean sol_exercise_find_cycle (
    SolExercise *exercise, const char *variant, const char *level, guint *low, guint *high);

G_END_DECLS
