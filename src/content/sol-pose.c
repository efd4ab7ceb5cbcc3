/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pose.h"

#include <math.h>

#include "sol-content-enums.h"
#include "sol-value-private.h"

struct _SolLeg {
  SolValue parent_instance;

  SolLimb which;
  double knee_deg;
  double ankle_deg;
  double pitch_deg;
};

G_DEFINE_FINAL_TYPE (SolLeg, sol_leg, SOL_TYPE_VALUE)

static const SolField leg_fields[] = {
  { "which", "which", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolLeg, which),
    .type = sol_limb_get_type, .fallback = SOL_LIMB_OTHER },
  { "knee", "knee-deg", SOL_FIELD_NUMBER, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolLeg, knee_deg),
    .low = 0, .high = 150 },
  { "ankle", "ankle-deg", SOL_FIELD_NUMBER, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolLeg, ankle_deg),
    .low = -60, .high = 60 },
  { "pitch", "pitch-deg", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolLeg, pitch_deg),
    .low = -90, .high = 150 },
};

SOL_VALUE_INIT (SolLeg, sol_leg, "leg", leg_fields)

SOL_GET_PLAIN (SolLeg, sol_leg, SOL_IS_LEG, SolLimb, which, 0)
SOL_GET_PLAIN (SolLeg, sol_leg, SOL_IS_LEG, double, knee_deg, 0)
SOL_GET_PLAIN (SolLeg, sol_leg, SOL_IS_LEG, double, ankle_deg, 0)
SOL_GET_PLAIN (SolLeg, sol_leg, SOL_IS_LEG, double, pitch_deg, 0)

struct _SolArm {
  SolValue parent_instance;

  SolLimb which;
  double shoulder_deg;
  double elbow_deg;
};

G_DEFINE_FINAL_TYPE (SolArm, sol_arm, SOL_TYPE_VALUE)

static const SolField arm_fields[] = {
  { "which", "which", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolArm, which),
    .type = sol_limb_get_type, .fallback = SOL_LIMB_BOTH },
  { "shoulder", "shoulder-deg", SOL_FIELD_NUMBER, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolArm, shoulder_deg), .low = -90, .high = 180 },
  { "elbow", "elbow-deg", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolArm, elbow_deg),
    .low = 0, .high = 150 },
};

SOL_VALUE_INIT (SolArm, sol_arm, "arm", arm_fields)

SOL_GET_PLAIN (SolArm, sol_arm, SOL_IS_ARM, SolLimb, which, 0)
SOL_GET_PLAIN (SolArm, sol_arm, SOL_IS_ARM, double, shoulder_deg, 0)
SOL_GET_PLAIN (SolArm, sol_arm, SOL_IS_ARM, double, elbow_deg, 0)

struct _SolContact {
  SolValue parent_instance;

  SolBodyPart part;
  SolLimb which;
  SolPropKind on;
  double along;
};

G_DEFINE_FINAL_TYPE (SolContact, sol_contact, SOL_TYPE_VALUE)

static const SolField contact_fields[] = {
  { "part", "part", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolContact, part),
    .type = sol_body_part_get_type },
  { "which", "which", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolContact, which),
    .type = sol_limb_get_type, .fallback = SOL_LIMB_NAMED },
  { "on", "on", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolContact, on),
    .type = sol_prop_kind_get_type },
  { "along", "along", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolContact, along),
    .low = 0, .high = 1, .fallback = NAN },
};

SOL_VALUE_INIT (SolContact, sol_contact, "contact", contact_fields)

SOL_GET_PLAIN (SolContact, sol_contact, SOL_IS_CONTACT, SolBodyPart, part, 0)
SOL_GET_PLAIN (SolContact, sol_contact, SOL_IS_CONTACT, SolLimb, which, 0)
SOL_GET_PLAIN (SolContact, sol_contact, SOL_IS_CONTACT, SolPropKind, on, 0)
SOL_GET_PLAIN (SolContact, sol_contact, SOL_IS_CONTACT, double, along, 0)

struct _SolProp {
  SolValue parent_instance;

  SolPropKind kind;
  double height_cm;
  double tilt_deg;
};

G_DEFINE_FINAL_TYPE (SolProp, sol_prop, SOL_TYPE_VALUE)

static const SolField prop_fields[] = {
  { "kind", "kind", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolProp, kind),
    .type = sol_prop_kind_get_type },
  { "height", "height-cm", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolProp, height_cm), .low = 0, .high = 250, .fallback = NAN },
  { "tilt", "tilt-deg", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolProp, tilt_deg),
    .low = -45, .high = 45 },
};

SOL_VALUE_INIT (SolProp, sol_prop, "prop", prop_fields)

SOL_GET_PLAIN (SolProp, sol_prop, SOL_IS_PROP, SolPropKind, kind, 0)
SOL_GET_PLAIN (SolProp, sol_prop, SOL_IS_PROP, double, height_cm, 0)
SOL_GET_PLAIN (SolProp, sol_prop, SOL_IS_PROP, double, tilt_deg, 0)

struct _SolPose {
  SolValue parent_instance;

  double knee_deg;
  double ankle_deg;
  double pitch_deg;
  gboolean weight_bearing;
  double thigh_deg;
  double trunk_deg;
  char *variant;
  char *name;
  SolList *legs;
  SolList *arms;
  SolList *contacts;
  SolList *props;
};

G_DEFINE_FINAL_TYPE (SolPose, sol_pose, SOL_TYPE_VALUE)

static const SolField pose_fields[] = {
  { "knee", "knee-deg", SOL_FIELD_NUMBER, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolPose, knee_deg),
    .low = 0, .high = 150 },
  { "ankle", "ankle-deg", SOL_FIELD_NUMBER, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolPose, ankle_deg), .low = -60, .high = 60 },
  { "pitch", "pitch-deg", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolPose, pitch_deg), .low = -90, .high = 90 },
  { "weight-bearing", "weight-bearing", SOL_FIELD_BOOL, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolPose, weight_bearing), .fallback = TRUE },
  { "thigh", "thigh-deg", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolPose, thigh_deg), .low = -180, .high = 180, .fallback = NAN },
  { "trunk", "trunk-deg", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolPose, trunk_deg), .low = -120, .high = 120 },
  { "variant", "variant", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolPose, variant),
    .part = "variant" },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolPose, name) },
  { "leg", "legs", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolPose, legs),
    .type = sol_leg_get_type },
  { "arm", "arms", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolPose, arms),
    .type = sol_arm_get_type },
  { "contact", "contacts", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolPose, contacts), .type = sol_contact_get_type },
  { "prop", "props", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolPose, props),
    .type = sol_prop_get_type },
};

static char *
pose_check (SolValue *value)
{
  SolPose *self = SOL_POSE (value);

  if (self->weight_bearing && !isnan (self->thigh_deg))
    return g_strdup ("a pose that bears weight gives thigh, which follows from knee, ankle and "
                     "pitch; leave it out, or write weight-bearing=\"no\"");
  return NULL;
}

SOL_VALUE_INIT (SolPose,
                sol_pose,
                "pose",
                pose_fields,
                .has_id = TRUE,
                .name_property = "name",
                .check = pose_check)

SOL_GET_PLAIN (SolPose, sol_pose, SOL_IS_POSE, double, knee_deg, 0)
SOL_GET_PLAIN (SolPose, sol_pose, SOL_IS_POSE, double, ankle_deg, 0)
SOL_GET_PLAIN (SolPose, sol_pose, SOL_IS_POSE, double, pitch_deg, 0)
SOL_GET_PLAIN (SolPose, sol_pose, SOL_IS_POSE, gboolean, weight_bearing, FALSE)
SOL_GET_PLAIN (SolPose, sol_pose, SOL_IS_POSE, double, thigh_deg, 0)
SOL_GET_PLAIN (SolPose, sol_pose, SOL_IS_POSE, double, trunk_deg, 0)
SOL_GET_PLAIN (SolPose, sol_pose, SOL_IS_POSE, const char *, variant, NULL)
SOL_GET_TEXT (SolPose, sol_pose, SOL_IS_POSE, name)
SOL_GET_LIST (SolPose, sol_pose, SOL_IS_POSE, legs)
SOL_GET_LIST (SolPose, sol_pose, SOL_IS_POSE, arms)
SOL_GET_LIST (SolPose, sol_pose, SOL_IS_POSE, contacts)
SOL_GET_LIST (SolPose, sol_pose, SOL_IS_POSE, props)
