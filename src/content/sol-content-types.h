/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* The enumerations of the content model. The nick of each value is the word that content files
 * use for it. */

/** SolStructureKind: what a structure is made of. */
typedef enum {
  SOL_STRUCTURE_KIND_BONE,
  SOL_STRUCTURE_KIND_LANDMARK,
  SOL_STRUCTURE_KIND_MUSCLE,
  SOL_STRUCTURE_KIND_TENDON,
  SOL_STRUCTURE_KIND_NERVE,
  SOL_STRUCTURE_KIND_VESSEL,
  SOL_STRUCTURE_KIND_FASCIA,
  SOL_STRUCTURE_KIND_BURSA,
  SOL_STRUCTURE_KIND_JOINT,
} SolStructureKind;

/** SolFactKind: what a fact says of its structure. */
typedef enum {
  SOL_FACT_KIND_SUMMARY,
  SOL_FACT_KIND_ORIGIN,
  SOL_FACT_KIND_INSERTION,
  SOL_FACT_KIND_ACTION,
  SOL_FACT_KIND_JOINTS_CROSSED,
  SOL_FACT_KIND_NERVE,
  SOL_FACT_KIND_BLOOD,
  SOL_FACT_KIND_COMPARTMENT,
  SOL_FACT_KIND_OVER,
  SOL_FACT_KIND_UNDER,
  SOL_FACT_KIND_COURSE,
  SOL_FACT_KIND_SUPPLIES,
  SOL_FACT_KIND_ATTACHES,
  SOL_FACT_KIND_FEEL,
  SOL_FACT_KIND_SHAPE,
  SOL_FACT_KIND_SIZE,
  SOL_FACT_KIND_LEVEL,
  SOL_FACT_KIND_FIBRES,
  SOL_FACT_KIND_STANDING,
  SOL_FACT_KIND_WALKING,
  SOL_FACT_KIND_RUNNING,
  SOL_FACT_KIND_INJURY,
  SOL_FACT_KIND_VARIANT,
  SOL_FACT_KIND_CONFUSION,
  SOL_FACT_KIND_NOTE,
} SolFactKind;

/** SolJoint: the joint that an action moves. */
typedef enum {
  SOL_JOINT_NONE,
  SOL_JOINT_HIP,
  SOL_JOINT_KNEE,
  SOL_JOINT_ANKLE,
  SOL_JOINT_SUBTALAR,
  SOL_JOINT_MIDFOOT,
  SOL_JOINT_TOES,
} SolJoint;

/** SolAttachmentKind: which end of a muscle is attached. */
typedef enum {
  SOL_ATTACHMENT_KIND_ORIGIN,
  SOL_ATTACHMENT_KIND_INSERTION,
} SolAttachmentKind;

/** SolFigureView: from where a figure looks at the leg. */
typedef enum {
  SOL_FIGURE_VIEW_POSTERIOR,
  SOL_FIGURE_VIEW_MEDIAL,
  SOL_FIGURE_VIEW_LATERAL,
  SOL_FIGURE_VIEW_SECTION,
  SOL_FIGURE_VIEW_CLOSE_UP,
} SolFigureView;

/** SolBodySide: a side of the body. */
typedef enum {
  SOL_BODY_SIDE_RIGHT,
  SOL_BODY_SIDE_LEFT,
} SolBodySide;

/** SolLayerRole: what a layer of a figure is for: structures that have names, the silhouette behind
 * all, flesh around them that has no name here, or attachments. */
typedef enum {
  SOL_LAYER_ROLE_STRUCTURES,
  SOL_LAYER_ROLE_GROUND,
  SOL_LAYER_ROLE_SURROUNDINGS,
  SOL_LAYER_ROLE_ATTACHMENTS,
} SolLayerRole;

/** SolAnchorSide: where a label stands beside its figure. */
typedef enum {
  SOL_ANCHOR_SIDE_LEFT,
  SOL_ANCHOR_SIDE_RIGHT,
} SolAnchorSide;

/** SolExerciseKind: what an exercise is for; the instrument that it shows follows from it. */
typedef enum {
  SOL_EXERCISE_KIND_STRETCH,
  SOL_EXERCISE_KIND_STRENGTH,
  SOL_EXERCISE_KIND_MOBILITY,
  SOL_EXERCISE_KIND_MASSAGE,
  SOL_EXERCISE_KIND_BALANCE,
  SOL_EXERCISE_KIND_TEST,
  SOL_EXERCISE_KIND_RUNNING,
} SolExerciseKind;

/** SolSide: which leg works. */
typedef enum {
  SOL_SIDE_BOTH,
  SOL_SIDE_EACH,
  SOL_SIDE_LEFT,
  SOL_SIDE_RIGHT,
  SOL_SIDE_ALTERNATE,
  SOL_SIDE_CHOSEN,
} SolSide;

/** SolLaterSide: which leg works once an exercise is easy, or instead. */
typedef enum {
  SOL_LATER_SIDE_SAME,
  SOL_LATER_SIDE_BOTH,
  SOL_LATER_SIDE_EACH,
  SOL_LATER_SIDE_LEFT,
  SOL_LATER_SIDE_RIGHT,
  SOL_LATER_SIDE_ALTERNATE,
  SOL_LATER_SIDE_CHOSEN,
} SolLaterSide;

/** SolPosture: how the body is placed. */
typedef enum {
  SOL_POSTURE_STANDING,
  SOL_POSTURE_SITTING,
  SOL_POSTURE_LONG_SITTING,
  SOL_POSTURE_LYING,
  SOL_POSTURE_HALF_KNEELING,
  SOL_POSTURE_PLANK,
  SOL_POSTURE_RUNNING,
  SOL_POSTURE_MIXED,
} SolPosture;

/** SolTargetLevel: how much of the work a muscle does. */
typedef enum {
  SOL_TARGET_LEVEL_MAIN,
  SOL_TARGET_LEVEL_HELPS,
  SOL_TARGET_LEVEL_LITTLE,
} SolTargetLevel;

/** SolLoadLevel: how much of a load a place bears, against others. */
typedef enum {
  SOL_LOAD_LEVEL_LEAST,
  SOL_LOAD_LEVEL_BETWEEN,
  SOL_LOAD_LEVEL_MORE, /* the most, together with others */
  SOL_LOAD_LEVEL_MOST,
} SolLoadLevel;

/** SolWhere: where in the calf something is felt. */
typedef enum {
  SOL_WHERE_ANYWHERE,
  SOL_WHERE_HIGH,
  SOL_WHERE_LOW,
} SolWhere;

/** SolStepAction: what a step asks for. */
typedef enum {
  SOL_STEP_ACTION_MOVE,
  SOL_STEP_ACTION_HOLD,
} SolStepAction;

/** SolLimb: which of a pair of limbs is meant. */
typedef enum {
  SOL_LIMB_NAMED,
  SOL_LIMB_OTHER,
  SOL_LIMB_BOTH,
} SolLimb;

/** SolBodyPart: the part of the body that touches something. */
typedef enum {
  SOL_BODY_PART_FOOT,
  SOL_BODY_PART_HEEL,
  SOL_BODY_PART_FOREFOOT,
  SOL_BODY_PART_TOES,
  SOL_BODY_PART_KNEE,
  SOL_BODY_PART_THIGH,
  SOL_BODY_PART_CALF,
  SOL_BODY_PART_SEAT,
  SOL_BODY_PART_BACK,
  SOL_BODY_PART_HAND,
  SOL_BODY_PART_FOREARM,
  SOL_BODY_PART_HEAD,
} SolBodyPart;

/** SolPropKind: a thing that the body meets. */
typedef enum {
  SOL_PROP_KIND_FLOOR,
  SOL_PROP_KIND_WALL,
  SOL_PROP_KIND_STEP,
  SOL_PROP_KIND_CHAIR,
  SOL_PROP_KIND_WHEELED_CHAIR,
  SOL_PROP_KIND_DESK,
  SOL_PROP_KIND_RAIL,
  SOL_PROP_KIND_BAND,
  SOL_PROP_KIND_STRAP,
  SOL_PROP_KIND_ROLLER,
  SOL_PROP_KIND_PILLOW,
  SOL_PROP_KIND_BALL,
  SOL_PROP_KIND_BLOCK,
  SOL_PROP_KIND_WEDGE,
  SOL_PROP_KIND_BED,
  SOL_PROP_KIND_MAT,
  SOL_PROP_KIND_WEIGHT,
  SOL_PROP_KIND_LEG, /* the named leg's calf, under hands */
} SolPropKind;

/** SolPlainMove: a move that is no exercise of the catalogue. */
typedef enum {
  SOL_PLAIN_MOVE_NONE,
  SOL_PLAIN_MOVE_WALK,
  SOL_PLAIN_MOVE_JOG,
  SOL_PLAIN_MOVE_EASY,
} SolPlainMove;

/** SolSetOrder: how sets and sides follow each other. */
typedef enum {
  SOL_SET_ORDER_SIDES_WITHIN_SET,
  SOL_SET_ORDER_SETS_WITHIN_SIDE,
} SolSetOrder;

/** SolRoutineStage: for whom a routine is. */
typedef enum {
  SOL_ROUTINE_STAGE_HEALTHY,
  SOL_ROUTINE_STAGE_EARLY,
  SOL_ROUTINE_STAGE_MIDDLE,
  SOL_ROUTINE_STAGE_LATE,
  SOL_ROUTINE_STAGE_TENDON,
  SOL_ROUTINE_STAGE_CRAMP,
  SOL_ROUTINE_STAGE_CHECK,
  SOL_ROUTINE_STAGE_COMFORT,
} SolRoutineStage;

/** SolPainColumn: which column of the pain rule counts. */
typedef enum {
  SOL_PAIN_COLUMN_STRAIN,
  SOL_PAIN_COLUMN_TENDON,
} SolPainColumn;

/** SolRedFlagGroup: the five groups that red flags fold into. */
typedef enum {
  SOL_RED_FLAG_GROUP_CLOT,
  SOL_RED_FLAG_GROUP_SNAP,
  SOL_RED_FLAG_GROUP_LIMB,
  SOL_RED_FLAG_GROUP_NERVE,
  SOL_RED_FLAG_GROUP_GENERAL,
} SolRedFlagGroup;

/** SolUrgency: how soon help is needed. */
typedef enum {
  SOL_URGENCY_EMERGENCY,
  SOL_URGENCY_TODAY,
  SOL_URGENCY_DAYS,
  SOL_URGENCY_SOON,
} SolUrgency;

/** SolVerdict: what the evidence says of a claim. */
typedef enum {
  SOL_VERDICT_RIGHT,
  SOL_VERDICT_PARTLY,
  SOL_VERDICT_WRONG,
  SOL_VERDICT_UNSUPPORTED,
} SolVerdict;

/** SolReadLevel: how far a source was read for what cites it. */
typedef enum {
  SOL_READ_LEVEL_READ,
  SOL_READ_LEVEL_SECOND_HAND,
  SOL_READ_LEVEL_REASONED,
  SOL_READ_LEVEL_MEMORY,
} SolReadLevel;

/** SolBlockKind: what a block of a guide page shows. */
typedef enum {
  SOL_BLOCK_KIND_TEXT,
  SOL_BLOCK_KIND_FIGURE,
  SOL_BLOCK_KIND_LEG,
  SOL_BLOCK_KIND_TABLE,
  SOL_BLOCK_KIND_DO,
  SOL_BLOCK_KIND_LIST,
  SOL_BLOCK_KIND_STRIP,
} SolBlockKind;

/** SolQuestionKind: how a question is answered. */
typedef enum {
  SOL_QUESTION_KIND_CHOICE,
  SOL_QUESTION_KIND_TRUE_FALSE,
  SOL_QUESTION_KIND_CLICK,
  SOL_QUESTION_KIND_ORDER,
  SOL_QUESTION_KIND_NUMBER,
} SolQuestionKind;

/** SolPainColour: a zone of the pain traffic light. */
typedef enum {
  SOL_PAIN_COLOUR_GREEN,
  SOL_PAIN_COLOUR_AMBER,
  SOL_PAIN_COLOUR_RED,
} SolPainColour;

/** SolEquipment: what an exercise needs; a set. */
typedef enum {
  SOL_EQUIPMENT_WALL = 1 << 0,
  SOL_EQUIPMENT_RAIL = 1 << 1,
  SOL_EQUIPMENT_STEP = 1 << 2,
  SOL_EQUIPMENT_CHAIR = 1 << 3,
  SOL_EQUIPMENT_WHEELED_CHAIR = 1 << 4,
  SOL_EQUIPMENT_DESK = 1 << 5,
  SOL_EQUIPMENT_BAND = 1 << 6,
  SOL_EQUIPMENT_TOWEL = 1 << 7,
  SOL_EQUIPMENT_ROLLER = 1 << 8,
  SOL_EQUIPMENT_PILLOW = 1 << 9,
  SOL_EQUIPMENT_BALL = 1 << 10,
  SOL_EQUIPMENT_BLOCK = 1 << 11,
  SOL_EQUIPMENT_WEIGHT = 1 << 12,
  SOL_EQUIPMENT_BACKPACK = 1 << 13,
  SOL_EQUIPMENT_STRAP = 1 << 14,
  SOL_EQUIPMENT_TAPE_MEASURE = 1 << 15,
  SOL_EQUIPMENT_WEDGE = 1 << 16,
  SOL_EQUIPMENT_METRONOME = 1 << 17,
  SOL_EQUIPMENT_MAT = 1 << 18,
  SOL_EQUIPMENT_CUSHION = 1 << 19,
  SOL_EQUIPMENT_SUPPORT = 1 << 20,
  SOL_EQUIPMENT_BENCH = 1 << 21,
  SOL_EQUIPMENT_SHOES = 1 << 22,
  SOL_EQUIPMENT_HILL = 1 << 23,
  SOL_EQUIPMENT_WATCH = 1 << 24,
  SOL_EQUIPMENT_LOTION = 1 << 25,
} SolEquipment;

/** SolRange: a number or a span of numbers, as "30" or "20-30" in content; @low <= @high. */
typedef struct {
  double low;
  double high;
} SolRange;

#define SOL_TYPE_RANGE (sol_range_get_type ())
GType sol_range_get_type (void) G_GNUC_CONST;

/** SolTempo: the seconds of one repetition, as "3-1-3-0" in content. */
typedef struct {
  double up_s;
  double top_s;
  double down_s;
  double bottom_s;
} SolTempo;

#define SOL_TYPE_TEMPO (sol_tempo_get_type ())
GType sol_tempo_get_type (void) G_GNUC_CONST;

/** sol_tempo_get_length_s: the length of one repetition, in seconds. */
double sol_tempo_get_length_s (const SolTempo *self);

G_END_DECLS
