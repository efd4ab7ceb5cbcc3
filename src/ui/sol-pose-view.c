/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pose-view.h"

#include <math.h>

#include "sol-body.h"
#include "sol-exercise-targets.h"
#include "sol-figure-look.h"
#include "sol-pose-angle.h"
#include "sol-pose-cycle.h"
#include "sol-pose-picture.h"

/* A move that takes a joint far takes longer. Distances in units of the body. */
#define MOVE_MS 220
#define MOVE_MOST_MS 420
#define MOVE_MS_UNIT .6

struct _SolPoseView {
  GtkWidget parent_instance;

  SolExercise *exercise;
  guint step;
  gboolean mirrored;
  gboolean angles;

  gboolean posed;   /* whether what follows has a pose */
  SolStance stance; /* where the body is */
  SolStance goal;   /* where it comes to: the pose of the step */
  SolStance low;    /* the ends of the movement, while there is one */
  SolStance high;
  SolStance from;     /* where the last move began */
  AdwAnimation *move; /* from there */
  double moved;       /* from there, 0, to the goal, 1 */
  SolPoseCycle *cycle;

  SolStanceBounds frame; /* of all poses */
  SolPosePicture *picture;
};

G_DEFINE_FINAL_TYPE (SolPoseView, sol_pose_view, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_EXERCISE,
  PROP_STEP,
  PROP_MIRRORED,
  PROP_ANGLES,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

/* -- Moving -- */

/* The body where it is now: on its way from where it was to where it goes. */
static void
place_body (SolPoseView *self)
{
  g_autoptr (SolPose) pose = sol_exercise_find_pose (self->exercise, self->step);

  if (sol_pose_cycle_is_set (self->cycle))
    sol_stance_mix (&self->low, &self->high, sol_pose_cycle_get_share (self->cycle), &self->goal);
  if (self->moved < 1)
    sol_stance_mix (&self->from, &self->goal, self->moved, &self->stance);
  else
    self->stance = self->goal;
  sol_pose_picture_show (
      self->picture, &self->stance,
      sol_calf_light_for (self->exercise, sol_pose_get_variant (pose), &self->stance), &self->frame,
      self->moved < 1 || sol_pose_cycle_wants_frames (self->cycle));
}

static void
set_moved_cb (double value, gpointer user_data)
{
  SolPoseView *self = user_data;

  self->moved = value;
  if (self->posed)
    place_body (self);
}

/* How far the joint goes that goes farthest. */
static double
get_distance (const SolStance *from, const SolStance *to)
{
  double distance = hypot (to->hip.x - from->hip.x, to->hip.y - from->hip.y);

  for (guint i = 0; i < 2; i++) {
    const SolStanceLeg *a = &from->legs[i], *b = &to->legs[i];

    distance = MAX (distance, hypot (b->knee.x - a->knee.x, b->knee.y - a->knee.y));
    distance = MAX (distance, hypot (b->ankle.x - a->ankle.x, b->ankle.y - a->ankle.y));
    distance = MAX (distance, hypot (to->arms[i].wrist.x - from->arms[i].wrist.x,
                                     to->arms[i].wrist.y - from->arms[i].wrist.y));
  }
  return distance;
}

/* From @from to the goal; at once where movement is not wanted. */
static void
start_move (SolPoseView *self, const SolStance *from)
{
  double distance = get_distance (from, &self->goal);

  self->from = *from;
  self->moved = 0;
  if (self->move == NULL)
    self->move =
        adw_timed_animation_new (GTK_WIDGET (self), 0, 1, MOVE_MS,
                                 adw_callback_animation_target_new (set_moved_cb, self, NULL));
  adw_animation_reset (self->move);
  adw_timed_animation_set_duration (ADW_TIMED_ANIMATION (self->move),
                                    (guint) MIN (MOVE_MS + MOVE_MS_UNIT * distance, MOVE_MOST_MS));
  adw_animation_play (self->move);
}

static void
cycled_cb (gpointer user_data)
{
  SolPoseView *self = user_data;

  if (self->posed)
    place_body (self);
}

static void
stop_moving (SolPoseView *self)
{
  if (self->move != NULL)
    adw_animation_pause (self->move);
  self->moved = 1;
}

/* -- What is shown -- */

static gboolean
solve (SolPoseView *self, guint step, SolStance *stance)
{
  SolBodySide side = self->mirrored ? SOL_BODY_SIDE_LEFT : SOL_BODY_SIDE_RIGHT;
  g_autoptr (SolPose) pose = NULL;

  if (self->exercise != NULL)
    pose = sol_exercise_find_pose (self->exercise, step);
  if (pose != NULL)
    sol_stance_solve (self->exercise, pose, side, stance);
  return pose != NULL;
}

static void
tint (SolPoseView *self)
{
  g_auto (GStrv) lit = sol_exercise_dup_lit (self->exercise);
  const char *classes[] = { sol_figure_get_tint ((const char *const *) lit), NULL };

  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
}

static void
describe (SolPoseView *self)
{
  g_autofree char *words = sol_pose_view_dup_words (self);

  if (words != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                    -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL);
}

/* To the pose of the step. @along: the body can move there from where it is. */
static void
update (SolPoseView *self, gboolean along)
{
  SolStance from = self->stance;

  along = along && self->posed && sol_pose_picture_is_painted (self->picture);
  stop_moving (self);
  self->posed = solve (self, self->step, &self->goal);
  describe (self);
  if (!self->posed) {
    sol_pose_picture_clear (self->picture);
    return;
  }
  sol_body_get_frame (self->exercise, &self->frame);
  if (along)
    start_move (self, &from);
  place_body (self);
}

static void
set_exercise (SolPoseView *self, SolExercise *exercise)
{
  if (!g_set_object (&self->exercise, exercise))
    return;
  sol_pose_cycle_stop (self->cycle);
  if (exercise != NULL)
    tint (self);
  update (self, FALSE);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EXERCISE]);
}

static void
set_step (SolPoseView *self, guint step)
{
  if (self->step == step)
    return;
  self->step = step;
  sol_pose_cycle_stop (self->cycle);
  update (self, TRUE);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STEP]);
}

static void
set_mirrored (SolPoseView *self, gboolean mirrored)
{
  if (self->mirrored == mirrored)
    return;
  self->mirrored = mirrored;
  sol_pose_cycle_stop (self->cycle);
  update (self, FALSE);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MIRRORED]);
}

static void
set_angles (SolPoseView *self, gboolean angles)
{
  if (self->angles == angles)
    return;
  self->angles = angles;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ANGLES]);
}

/* -- Object -- */

static void
look_changed_cb (SolPoseView *self)
{
  if (self->picture != NULL)
    sol_pose_picture_repaint (self->picture);
}

static void
sol_pose_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolPoseView *self = SOL_POSE_VIEW (widget);
  graphene_rect_t box;

  sol_pose_picture_snapshot (self->picture, snapshot);
  if (!self->angles || !self->posed || !sol_pose_picture_is_painted (self->picture))
    return;
  box = sol_pose_picture_get_box (self->picture);
  sol_pose_angle_snapshot (snapshot, widget, &self->stance, &self->frame, &box);
}

static void
sol_pose_view_size_allocate (GtkWidget *widget,
                             int width G_GNUC_UNUSED,
                             int height G_GNUC_UNUSED,
                             int baseline G_GNUC_UNUSED)
{
  sol_pose_picture_repaint (SOL_POSE_VIEW (widget)->picture);
}

static void
sol_pose_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sol_pose_view_parent_class)->map (widget);
  sol_pose_cycle_set_shown (SOL_POSE_VIEW (widget)->cycle, TRUE);
}

static void
sol_pose_view_unmap (GtkWidget *widget)
{
  sol_pose_cycle_set_shown (SOL_POSE_VIEW (widget)->cycle, FALSE);
  GTK_WIDGET_CLASS (sol_pose_view_parent_class)->unmap (widget);
}

static void
sol_pose_view_dispose (GObject *object)
{
  SolPoseView *self = SOL_POSE_VIEW (object);

  self->posed = FALSE;
  sol_pose_cycle_stop (self->cycle);
  stop_moving (self);
  g_clear_object (&self->move);
  if (self->picture != NULL)
    sol_pose_picture_leave (self->picture);
  g_clear_object (&self->picture);
  g_clear_object (&self->exercise);
  G_OBJECT_CLASS (sol_pose_view_parent_class)->dispose (object);
}

static void
sol_pose_view_finalize (GObject *object)
{
  sol_pose_cycle_free (SOL_POSE_VIEW (object)->cycle);
  G_OBJECT_CLASS (sol_pose_view_parent_class)->finalize (object);
}

static void
sol_pose_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolPoseView *self = SOL_POSE_VIEW (object);

  switch (id) {
  case PROP_EXERCISE:
    g_value_set_object (value, self->exercise);
    break;
  case PROP_STEP:
    g_value_set_uint (value, self->step);
    break;
  case PROP_MIRRORED:
    g_value_set_boolean (value, self->mirrored);
    break;
  case PROP_ANGLES:
    g_value_set_boolean (value, self->angles);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_pose_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolPoseView *self = SOL_POSE_VIEW (object);

  switch (id) {
  case PROP_EXERCISE:
    set_exercise (self, g_value_get_object (value));
    break;
  case PROP_STEP:
    set_step (self, g_value_get_uint (value));
    break;
  case PROP_MIRRORED:
    set_mirrored (self, g_value_get_boolean (value));
    break;
  case PROP_ANGLES:
    set_angles (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  props[PROP_EXERCISE] = g_param_spec_object ("exercise", NULL, NULL, SOL_TYPE_EXERCISE, flags);
  props[PROP_STEP] = g_param_spec_uint ("step", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_MIRRORED] = g_param_spec_boolean ("mirrored", NULL, NULL, FALSE, flags);
  props[PROP_ANGLES] = g_param_spec_boolean ("angles", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
sol_pose_view_class_init (SolPoseViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_pose_view_dispose;
  object_class->finalize = sol_pose_view_finalize;
  object_class->get_property = sol_pose_view_get_property;
  object_class->set_property = sol_pose_view_set_property;
  widget_class->snapshot = sol_pose_view_snapshot;
  widget_class->size_allocate = sol_pose_view_size_allocate;
  widget_class->map = sol_pose_view_map;
  widget_class->unmap = sol_pose_view_unmap;
  install_properties (object_class);

  gtk_widget_class_set_css_name (widget_class, "sol-picture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sol_pose_view_init (SolPoseView *self)
{
  self->moved = 1;
  self->cycle = sol_pose_cycle_new (GTK_WIDGET (self), cycled_cb, self);
  self->picture = sol_pose_picture_new (GTK_WIDGET (self));
  sol_figure_look_watch (G_CALLBACK (look_changed_cb), self);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (look_changed_cb), NULL);
}

void
sol_pose_view_show (SolPoseView *self, SolExercise *exercise, guint step)
{
  g_return_if_fail (SOL_IS_POSE_VIEW (self));
  g_return_if_fail (SOL_IS_EXERCISE (exercise));
  if (exercise != self->exercise && step != self->step) {
    self->step = step; /* one leads to the other's pose at once, not by way of a third */
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STEP]);
  }
  set_exercise (self, exercise);
  set_step (self, step);
}

void
sol_pose_view_set_cycle (SolPoseView *self,
                         guint low,
                         guint high,
                         const SolTempo *tempo,
                         gint64 time_us,
                         gboolean running)
{
  g_return_if_fail (SOL_IS_POSE_VIEW (self));
  g_return_if_fail (tempo != NULL);

  SolStance from = self->stance;
  gboolean begins = !sol_pose_cycle_is_set (self->cycle);

  set_step (self, low);
  if (!self->posed || !solve (self, low, &self->low) || !solve (self, high, &self->high))
    return;
  sol_pose_cycle_set (self->cycle, tempo, time_us, running);
  if (begins && sol_pose_picture_is_painted (self->picture)) {
    place_body (self);
    start_move (self, &from);
  }
  place_body (self);
}

void
sol_pose_view_stop_cycle (SolPoseView *self)
{
  g_return_if_fail (SOL_IS_POSE_VIEW (self));
  if (!sol_pose_cycle_is_set (self->cycle))
    return;
  sol_pose_cycle_stop (self->cycle);
  update (self, TRUE);
}

const SolStance *
sol_pose_view_get_stance (SolPoseView *self)
{
  g_return_val_if_fail (SOL_IS_POSE_VIEW (self), NULL);
  return self->posed ? &self->stance : NULL;
}

gboolean
sol_pose_view_is_still (SolPoseView *self)
{
  g_return_val_if_fail (SOL_IS_POSE_VIEW (self), FALSE);
  return self->moved == 1 && !sol_pose_cycle_wants_frames (self->cycle) &&
         sol_pose_picture_is_settled (self->picture);
}

char *
sol_pose_view_dup_words (SolPoseView *self)
{
  g_autoptr (SolPose) pose = NULL;
  g_autofree char *words = NULL;
  SolStance stance;

  g_return_val_if_fail (SOL_IS_POSE_VIEW (self), NULL);
  if (!solve (self, self->step, &stance))
    return NULL;
  words = sol_stance_describe (&stance);
  pose = sol_exercise_find_pose (self->exercise, self->step);
  if (pose == NULL || sol_pose_get_name (pose) == NULL)
    return g_steal_pointer (&words);
  return g_strconcat (sol_pose_get_name (pose), ". ", words, NULL);
}
