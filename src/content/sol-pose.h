/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolLeg: the angles of a leg that differs from the named one. */
#define SOL_TYPE_LEG (sol_leg_get_type ())
G_DECLARE_FINAL_TYPE (SolLeg, sol_leg, SOL, LEG, SolValue)

/** sol_leg_get_which: which leg. */
SolLimb sol_leg_get_which (SolLeg *self);

/** sol_leg_get_knee_deg: knee flexion, in degrees, 0 straight. */
double sol_leg_get_knee_deg (SolLeg *self);

/** sol_leg_get_ankle_deg: dorsiflexion, in degrees, plus is toes up. */
double sol_leg_get_ankle_deg (SolLeg *self);

/** sol_leg_get_pitch_deg: foot pitch, in degrees, plus is heel higher; 0 where not given. */
double sol_leg_get_pitch_deg (SolLeg *self);

/** SolArm: the angles of an arm that reaches for nothing. */
#define SOL_TYPE_ARM (sol_arm_get_type ())
G_DECLARE_FINAL_TYPE (SolArm, sol_arm, SOL, ARM, SolValue)

/** sol_arm_get_which: which arm. */
SolLimb sol_arm_get_which (SolArm *self);

/** sol_arm_get_shoulder_deg: upper arm from hanging, in degrees, plus is forward. */
double sol_arm_get_shoulder_deg (SolArm *self);

/** sol_arm_get_elbow_deg: elbow flexion, in degrees, 0 straight; 0 where not given. */
double sol_arm_get_elbow_deg (SolArm *self);

/** SolContact: a part of the body that touches something. */
#define SOL_TYPE_CONTACT (sol_contact_get_type ())
G_DECLARE_FINAL_TYPE (SolContact, sol_contact, SOL, CONTACT, SolValue)

/** sol_contact_get_part: what touches. */
SolBodyPart sol_contact_get_part (SolContact *self);

/** sol_contact_get_which: of which limb. */
SolLimb sol_contact_get_which (SolContact *self);

/** sol_contact_get_on: what is touched. */
SolPropKind sol_contact_get_on (SolContact *self);

/** sol_contact_get_along: where along the calf, 0 at the knee and 1 at the ankle; NAN where nothing
 * is said. */
double sol_contact_get_along (SolContact *self);

/** SolProp: a thing that stands in the picture. */
#define SOL_TYPE_PROP (sol_prop_get_type ())
G_DECLARE_FINAL_TYPE (SolProp, sol_prop, SOL, PROP, SolValue)

/** sol_prop_get_kind: what it is. */
SolPropKind sol_prop_get_kind (SolProp *self);

/** sol_prop_get_height_cm: height where it does not follow from the body, in centimetres; NAN where
 * not given. */
double sol_prop_get_height_cm (SolProp *self);

/** sol_prop_get_tilt_deg: slope, in degrees, plus is toes up; 0 where not given. */
double sol_prop_get_tilt_deg (SolProp *self);

/** SolPose: how the body stands, by angles and contacts. */
#define SOL_TYPE_POSE (sol_pose_get_type ())
G_DECLARE_FINAL_TYPE (SolPose, sol_pose, SOL, POSE, SolValue)

/** sol_pose_get_knee_deg: knee flexion of the named leg, in degrees, 0 straight. */
double sol_pose_get_knee_deg (SolPose *self);

/** sol_pose_get_ankle_deg: dorsiflexion of the named leg, in degrees, plus is toes up. */
double sol_pose_get_ankle_deg (SolPose *self);

/** sol_pose_get_pitch_deg: foot pitch of the named leg, in degrees, plus is heel higher; 0 where
 * not given. */
double sol_pose_get_pitch_deg (SolPose *self);

/** sol_pose_get_weight_bearing: whether the named foot carries weight. */
gboolean sol_pose_get_weight_bearing (SolPose *self);

/** sol_pose_get_thigh_deg: thigh tilt where no weight is borne, in degrees from vertical, plus is
 * hip ahead of knee; NAN where not given. */
double sol_pose_get_thigh_deg (SolPose *self);

/** sol_pose_get_trunk_deg: lean of the trunk, in degrees from vertical, plus is forward; 0 where
 * not given. */
double sol_pose_get_trunk_deg (SolPose *self);

/** sol_pose_get_variant: the variant that it belongs to; NULL where not given. */
const char *sol_pose_get_variant (SolPose *self);

/** sol_pose_get_name: name; NULL where not given. */
const char *sol_pose_get_name (SolPose *self);

/** sol_pose_get_legs: legs that differ; a list of SolLeg. */
GListModel *sol_pose_get_legs (SolPose *self);

/** sol_pose_get_arms: arms that reach for nothing; a list of SolArm. */
GListModel *sol_pose_get_arms (SolPose *self);

/** sol_pose_get_contacts: what touches what; a list of SolContact. */
GListModel *sol_pose_get_contacts (SolPose *self);

/** sol_pose_get_props: things in the picture; a list of SolProp. */
GListModel *sol_pose_get_props (SolPose *self);

G_END_DECLS
