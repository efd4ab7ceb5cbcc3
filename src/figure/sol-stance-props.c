/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Props: those that stand still are where all poses of the exercise can use them, the others come
 * to where the body is. */

#include "sol-stance-private.h"

/* Of the length of an arm, how far it reaches at its farthest pose: not quite straight. */
#define EASY_REACH (0.975 * (UPPER_ARM + FOREARM))
/* The palm is this far ahead of the wrist on a wall. */
#define PALM_AHEAD 14.0
/* Hands on a wall: below the shoulder, at the height of the chest. */
#define BELOW_SHOULDER 34.0
/* Hands on a rail or a desk are no farther ahead than this. */
#define NEAR_AHEAD 150.0
/* Nothing of the body comes nearer to a wall than this. */
#define CLEARANCE 8.0
#define FACE_AHEAD 64.0 /* the nose ahead of the neck */
#define KNEECAP 27.0    /* the drawn knee ahead of its joint */
/* Nearer to a wall than this, hands lie lower on it, so that elbows don't fold up. */
#define NEAR_WALL 90.0
#define NEAR_REACH 131.0

#define WALL_HEIGHT 800.0
#define DESK_CM 72.0
#define RAIL_CM 112.0
#define BED_HEIGHT 118.0
#define MAT_HEIGHT 7.0
#define BALL_CM 6.5
#define WEDGE_AHEAD 52.0 /* beyond the ball of the foot */

/* What all poses of an exercise leave to a prop; of walls, those that lean on one count apart. */
typedef struct {
  SolPropKind kind;
  double hands_y;
  double reach_x;    /* where the least of them can reach to */
  double front_x;    /* how far the body comes */
  double toes_x;     /* how far its feet come */
  double knee_x;     /* how far a knee comes that touches it */
  double back_x;     /* how far the back comes */
  SolPoint shoulder; /* the foremost */
  guint n_seen;
} Room;

static gboolean
names_prop (SolPose *pose, SolPropKind kind)
{
  GListModel *props = sol_pose_get_props (pose);

  for (guint i = 0; i < g_list_model_get_n_items (props); i++) {
    g_autoptr (SolProp) prop = g_list_model_get_item (props, i);

    if (sol_prop_get_kind (prop) == kind)
      return TRUE;
  }
  return FALSE;
}

/* What the body touches is there, whether it is named beside or not. */
static gboolean
has_prop (SolPose *pose, SolPropKind kind)
{
  GListModel *contacts = sol_pose_get_contacts (pose);

  if (names_prop (pose, kind))
    return TRUE;
  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++) {
    g_autoptr (SolContact) contact = g_list_model_get_item (contacts, i);

    if (sol_contact_get_on (contact) == kind)
      return TRUE;
  }
  return FALSE;
}

/* Whether the named limb's @part is on @kind. */
static gboolean
touches (SolPose *pose, SolBodyPart part, SolPropKind kind)
{
  SolPropKind on;

  return sol_pose_find_contact (pose, part, SOL_LIMB_NAMED, &on) && on == kind;
}

static double
find_toes (const SolStance *stance)
{
  double x = -G_MAXDOUBLE;

  for (guint i = 0; i < 2; i++)
    x = MAX (x, MAX (stance->legs[i].toe_tip.x, stance->legs[i].ball.x + BALL_RADIUS));
  return x;
}

/* The hindmost of the seat and the shoulder blades. */
static double
find_back (const SolStance *body)
{
  SolPoint seat = sol_point_in (body->hip, body->pelvis_deg, -PELVIS_BACK, 0);
  SolPoint blades = sol_point_in (body->waist, body->thorax_deg, THORAX_BACK_X, THORAX_BACK_Y);

  return MIN (seat.x, blades.x);
}

static void
room_add (Room *room, const SolStance *body)
{
  SolPoint shoulder = body->arms[SOL_LIMB_NAMED].shoulder;
  double knees = MAX (body->legs[0].knee.x, body->legs[1].knee.x) + 28;
  double drop, reach;

  if (room->n_seen++ == 0 && room->kind == SOL_PROP_KIND_WALL)
    room->hands_y = shoulder.y + BELOW_SHOULDER;
  drop = MIN (fabs (room->hands_y - shoulder.y), EASY_REACH);
  reach = sqrt (EASY_REACH * EASY_REACH - drop * drop);
  if (shoulder.x > room->shoulder.x)
    room->shoulder = shoulder;
  room->reach_x = MIN (room->reach_x, shoulder.x + reach);
  room->toes_x = MAX (room->toes_x, find_toes (body));
  room->front_x = MAX (room->front_x, MAX (knees, body->neck.x + FACE_AHEAD));
  room->back_x = MIN (room->back_x, find_back (body));
}

static void
measure_room (GListModel *poses, const SolStance *stance, Room *room)
{
  room->reach_x = room->back_x = G_MAXDOUBLE;
  room->front_x = room->toes_x = room->knee_x = room->shoulder.x = -G_MAXDOUBLE;
  for (guint i = 0; i < g_list_model_get_n_items (poses); i++) {
    g_autoptr (SolPose) pose = g_list_model_get_item (poses, i);
    SolStance body;

    if (!has_prop (pose, room->kind))
      continue;
    sol_stance_solve_body (stance->posture, pose, &body);
    if (body.leans != stance->leans)
      continue;
    room_add (room, &body);
    if (touches (pose, SOL_BODY_PART_KNEE, room->kind))
      room->knee_x = MAX (room->knee_x, body.legs[SOL_LIMB_NAMED].knee.x + KNEECAP);
  }
}

static void
add_prop (SolStance *stance, SolPropKind kind, double left, double top, double right, double bottom)
{
  if (stance->n_props < SOL_STANCE_MAX_PROPS)
    stance->props[stance->n_props++] = (SolStanceProp) { kind, left, top, right, bottom };
}

static double
get_hands_y (const Room *room, double wall_x)
{
  double ahead = wall_x - PALM_AHEAD - room->shoulder.x;

  if (ahead >= NEAR_WALL)
    return room->hands_y;
  return room->shoulder.y + sqrt (NEAR_REACH * NEAR_REACH - ahead * ahead);
}

/* Where toes or a knee touch the wall, it stands where they are; else where hands and face have
 * room. */
static void
add_wall (SolStance *stance, GListModel *poses, SolPose *pose)
{
  Room room = { .kind = SOL_PROP_KIND_WALL };
  double x;

  measure_room (poses, stance, &room);
  if (stance->leans) {
    add_prop (stance, SOL_PROP_KIND_WALL, room.back_x - 22, -WALL_HEIGHT, room.back_x, 0);
    return;
  }
  x = MAX (room.reach_x + PALM_AHEAD, MAX (room.toes_x, room.front_x) + CLEARANCE);
  if (touches (pose, SOL_BODY_PART_FOREFOOT, SOL_PROP_KIND_WALL))
    x = room.toes_x;
  else if (room.knee_x > -G_MAXDOUBLE)
    x = room.knee_x;
  stance->hands_y = room.knee_x > -G_MAXDOUBLE ? get_hands_y (&room, x) : room.hands_y;
  add_prop (stance, SOL_PROP_KIND_WALL, x, -WALL_HEIGHT, x + 22, 0);
}

/* A desk or rail, whose edge the hands hold. */
static void
add_hold (SolStance *stance, GListModel *poses, SolPose *pose, SolPropKind kind)
{
  gboolean desk = kind == SOL_PROP_KIND_DESK;
  double height = sol_pose_get_prop_height (pose, kind, desk ? DESK_CM : RAIL_CM);
  Room room = { .kind = kind, .hands_y = -height - GRIP_Y };
  double x;

  measure_room (poses, stance, &room);
  x = MIN (room.reach_x - 10, stance->arms[SOL_LIMB_NAMED].shoulder.x + NEAR_AHEAD);
  if (!desk)
    x = room.reach_x < G_MAXDOUBLE ? MIN (room.reach_x - 10, room.front_x + 20) : x;
  add_prop (stance, kind, x, -height, x + (desk ? 170 : 130), 0);
}

/* The edge of a step lies behind the ball of the foot that stands on it. */
static void
add_step (SolStance *stance, SolPose *pose, SolPropKind kind)
{
  double height = sol_pose_get_step_height (pose, kind);
  double width = kind == SOL_PROP_KIND_STEP ? 200 : 112;

  add_prop (stance, kind, -14, -height, -14 + width, 0);
}

static void
add_chair (SolStance *stance, SolPropKind kind)
{
  double left = stance->hip.x - 62;

  add_prop (stance, kind, left, stance->hip.y + SEAT_DEPTH, left + CHAIR_LENGTH, 0);
}

/* From its edge to the hands, round the ball of the foot. */
static void
add_band (SolStance *stance, SolPropKind kind)
{
  const SolStanceLeg *leg = &stance->legs[SOL_LIMB_NAMED];
  SolPoint sole = sol_point_in (leg->ball, leg->foot_deg, 4, BALL_RADIUS + 1);

  add_prop (stance, kind, sole.x, sole.y, sole.x, sole.y);
}

/* Below the knee, or below the calf, as thick as there is room. */
static void
add_roller (SolStance *stance, SolPose *pose)
{
  const SolStanceLeg *leg = &stance->legs[SOL_LIMB_NAMED];
  SolPoint hollow = sol_point_in (leg->knee, (leg->thigh_deg + leg->shank_deg) / 2, -25, 0);
  double along = sol_pose_find_along (pose, SOL_BODY_PART_CALF, SOL_LIMB_NAMED, .5);
  double radius;

  if (touches (pose, SOL_BODY_PART_CALF, SOL_PROP_KIND_ROLLER))
    hollow = sol_stance_leg_get_calf (leg, along);
  radius = -hollow.y / 2;
  add_prop (stance, SOL_PROP_KIND_ROLLER, hollow.x - radius, hollow.y, hollow.x + radius, 0);
}

/* Below the calf; on a block, if there is one, as high as there is room. */
static void
add_ball (SolStance *stance, SolPose *pose)
{
  double along = sol_pose_find_along (pose, SOL_BODY_PART_CALF, SOL_LIMB_NAMED, .65);
  SolPoint calf = sol_stance_leg_get_calf (&stance->legs[SOL_LIMB_NAMED], along);
  gboolean raised = has_prop (pose, SOL_PROP_KIND_BLOCK);
  double radius = raised ? BALL_CM / 2 * SOL_BODY_UNITS_PER_CM : -calf.y / 2;

  if (raised)
    add_prop (stance, SOL_PROP_KIND_BLOCK, calf.x - 44, calf.y + 2 * radius, calf.x + 44, 0);
  add_prop (stance, SOL_PROP_KIND_BALL, calf.x - radius, calf.y, calf.x + radius,
            calf.y + 2 * radius);
}

/* Below the named foot, its thin edge behind the heel. */
static void
add_wedge (SolStance *stance, SolPose *pose)
{
  double tilt_deg = sol_pose_get_prop_tilt (pose, SOL_PROP_KIND_WEDGE, WEDGE_DEG);
  double height = (WEDGE_BEHIND + WEDGE_AHEAD) * tan (radians (tilt_deg));

  add_prop (stance, SOL_PROP_KIND_WEDGE, -WEDGE_BEHIND, -height, WEDGE_AHEAD, 0);
}

/* Hands that carry stay where they are in all poses: below the middle of the shoulders' ways. */
static void
place_hands_on_ground (SolStance *stance, GListModel *poses)
{
  double low = G_MAXDOUBLE, high = -G_MAXDOUBLE;

  for (guint i = 0; i < g_list_model_get_n_items (poses); i++) {
    g_autoptr (SolPose) pose = g_list_model_get_item (poses, i);
    SolStance body;

    if (!touches (pose, SOL_BODY_PART_HAND, SOL_PROP_KIND_FLOOR) &&
        !touches (pose, SOL_BODY_PART_HAND, SOL_PROP_KIND_MAT))
      continue;
    sol_stance_solve_body (stance->posture, pose, &body);
    low = MIN (low, body.arms[SOL_LIMB_NAMED].shoulder.x);
    high = MAX (high, body.arms[SOL_LIMB_NAMED].shoulder.x);
  }
  stance->hands_x = low <= high ? (low + high) / 2 : 0;
}

/* Below the calf. */
static void
add_pillow (SolStance *stance)
{
  const SolStanceLeg *leg = &stance->legs[SOL_LIMB_NAMED];
  SolPoint calf = sol_point_in (leg->knee, leg->shank_deg, -36, 78);

  add_prop (stance, SOL_PROP_KIND_PILLOW, calf.x - 92, calf.y, calf.x + 82, 0);
}

/* On the near thigh, just behind the knee. */
static void
add_weight (SolStance *stance)
{
  const SolStanceLeg *leg = &stance->legs[SOL_LIMB_NAMED];
  SolPoint top = sol_point_in (stance->hip, leg->thigh_deg, THIGH_DEPTH, 124);

  add_prop (stance, SOL_PROP_KIND_WEIGHT, top.x - 36, top.y - 34, top.x + 36, top.y);
}

static void
add_ground (SolStance *stance, SolPose *pose, SolPropKind kind)
{
  double height = kind == SOL_PROP_KIND_BED ? BED_HEIGHT : MAT_HEIGHT;
  gboolean behind = touches (pose, SOL_BODY_PART_HAND, kind);
  double back = stance->posture == SOL_POSTURE_LYING ? -400 : behind ? -290 : -110;

  stance->floor_y = height;
  add_prop (stance, kind, stance->hip.x + back, 0, stance->hip.x + 470, height);
}

static void
add_one (SolStance *stance, GListModel *poses, SolPose *pose, SolPropKind kind)
{
  switch (kind) {
  case SOL_PROP_KIND_WALL:
    add_wall (stance, poses, pose);
    break;
  case SOL_PROP_KIND_DESK:
  case SOL_PROP_KIND_RAIL:
    add_hold (stance, poses, pose, kind);
    break;
  case SOL_PROP_KIND_STEP:
    add_step (stance, pose, kind);
    break;
  case SOL_PROP_KIND_BLOCK:
    if (!has_prop (pose, SOL_PROP_KIND_BALL))
      add_step (stance, pose, kind);
    break;
  case SOL_PROP_KIND_CHAIR:
  case SOL_PROP_KIND_WHEELED_CHAIR:
    add_chair (stance, kind);
    break;
  case SOL_PROP_KIND_BAND:
  case SOL_PROP_KIND_STRAP:
    add_band (stance, kind);
    break;
  case SOL_PROP_KIND_ROLLER:
    add_roller (stance, pose);
    break;
  case SOL_PROP_KIND_BALL:
    add_ball (stance, pose);
    break;
  case SOL_PROP_KIND_WEDGE:
    add_wedge (stance, pose);
    break;
  case SOL_PROP_KIND_PILLOW:
    add_pillow (stance);
    break;
  case SOL_PROP_KIND_WEIGHT:
    add_weight (stance);
    break;
  case SOL_PROP_KIND_BED:
  case SOL_PROP_KIND_MAT:
    add_ground (stance, pose, kind);
    break;
  default:
    break;
  }
}

static gboolean
is_placed (const SolStance *stance, SolPropKind kind)
{
  return sol_stance_find_prop (stance, kind) != NULL;
}

/* Floor and leg are no things that are placed. */
void
sol_stance_place_props (SolStance *stance, GListModel *poses, SolPose *pose)
{
  GListModel *props = sol_pose_get_props (pose);
  GListModel *contacts = sol_pose_get_contacts (pose);

  place_hands_on_ground (stance, poses);
  for (guint i = 0; i < g_list_model_get_n_items (props); i++) {
    g_autoptr (SolProp) prop = g_list_model_get_item (props, i);

    add_one (stance, poses, pose, sol_prop_get_kind (prop));
  }
  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++) {
    g_autoptr (SolContact) contact = g_list_model_get_item (contacts, i);

    if (!is_placed (stance, sol_contact_get_on (contact)))
      add_one (stance, poses, pose, sol_contact_get_on (contact));
  }
}
