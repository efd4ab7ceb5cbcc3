/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pose-view.h"

#include <math.h>

#include "sol-body.h"
#include "sol-exercise-targets.h"
#include "sol-figure-look.h"

#define FADE_MS 250
#define MARGIN 18.0
#define MARGIN_PART .08 /* of the widget, where that is less */
#define MAX_PX 4096

/* What a thread needs for a picture: no content, which is not to be read there. */
typedef struct {
  SolStance stance;
  SolCalfLight light;
  SolStanceBounds frame;
  SolTheme theme;
  int width_px;
  int height_px;
} Sheet;

struct _SolPoseView {
  GtkWidget parent_instance;

  SolExercise *exercise;
  guint step;
  gboolean mirrored;

  gboolean posed; /* whether sheet has a pose */
  Sheet sheet;    /* its size is set when it is painted */
  Sheet shown;    /* what texture shows */
  Sheet painting;
  GCancellable *cancellable; /* while painting */

  GdkTexture *texture;
  GdkTexture *old_texture;
  AdwAnimation *fade;
  double progress; /* from the old texture, 0, to the new, 1 */
};

G_DEFINE_FINAL_TYPE (SolPoseView, sol_pose_view, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_EXERCISE,
  PROP_STEP,
  PROP_MIRRORED,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void paint (SolPoseView *self);

/* -- Where the body is -- */

/* The box of all poses, scaled into the widget, in the middle of it. */
static graphene_rect_t
get_box (SolPoseView *self)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  double margin = MIN (MARGIN, MIN (width, height) * MARGIN_PART);
  double frame_width = self->sheet.frame.right - self->sheet.frame.left;
  double frame_height = self->sheet.frame.bottom - self->sheet.frame.top;
  double scale =
      MAX (0, MIN ((width - 2 * margin) / frame_width, (height - 2 * margin) / frame_height));

  return GRAPHENE_RECT_INIT ((float) (width - frame_width * scale) / 2,
                             (float) (height - frame_height * scale) / 2,
                             (float) (frame_width * scale), (float) (frame_height * scale));
}

static void
snapshot_texture (GtkSnapshot *snapshot, GdkTexture *texture, const graphene_rect_t *box)
{
  gtk_snapshot_append_scaled_texture (snapshot, texture, GSK_SCALING_FILTER_TRILINEAR, box);
}

static void
sol_pose_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolPoseView *self = SOL_POSE_VIEW (widget);
  graphene_rect_t box;

  if (self->texture == NULL)
    return;
  box = get_box (self);
  if (self->old_texture == NULL) {
    snapshot_texture (snapshot, self->texture, &box);
    return;
  }
  gtk_snapshot_push_cross_fade (snapshot, self->progress);
  snapshot_texture (snapshot, self->old_texture, &box);
  gtk_snapshot_pop (snapshot);
  snapshot_texture (snapshot, self->texture, &box);
  gtk_snapshot_pop (snapshot);
}

/* -- Fading -- */

static void
set_progress_cb (double value, gpointer user_data)
{
  SolPoseView *self = user_data;

  self->progress = value;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
faded_cb (SolPoseView *self)
{
  g_clear_object (&self->old_texture);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Takes @old. An animation leaps to its end where movement is not wanted. */
static void
start_fade (SolPoseView *self, GdkTexture *old)
{
  g_clear_object (&self->old_texture);
  self->old_texture = old;
  if (self->fade == NULL) {
    self->fade =
        adw_timed_animation_new (GTK_WIDGET (self), 0, 1, FADE_MS,
                                 adw_callback_animation_target_new (set_progress_cb, self, NULL));
    g_signal_connect_object (self->fade, "done", G_CALLBACK (faded_cb), self, G_CONNECT_SWAPPED);
  }
  adw_animation_reset (self->fade);
  adw_animation_play (self->fade);
}

/* -- Painting -- */

static gboolean
is_same_picture (const Sheet *a, const Sheet *b)
{
  return memcmp (a, b, sizeof (Sheet)) == 0;
}

/* Only another step is faded to: another size or theme is the same picture. */
static gboolean
should_fade (const Sheet *from, const Sheet *to)
{
  return from->theme == to->theme && from->width_px == to->width_px &&
         from->height_px == to->height_px &&
         memcmp (&from->stance, &to->stance, sizeof (SolStance)) != 0;
}

static void
draw_thread (GTask *task,
             gpointer source G_GNUC_UNUSED,
             gpointer data,
             GCancellable *cancellable G_GNUC_UNUSED)
{
  const Sheet *sheet = data;
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, sheet->width_px, sheet->height_px);
  cairo_t *cr = cairo_create (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = NULL;

  sol_body_draw (cr, &sheet->stance, sheet->light, &sheet->frame, sheet->width_px, sheet->height_px,
                 sheet->theme);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                      stride * (gsize) sheet->height_px,
                                      (GDestroyNotify) cairo_surface_destroy, surface);
  g_task_return_pointer (
      task,
      gdk_memory_texture_new (sheet->width_px, sheet->height_px, GDK_MEMORY_DEFAULT, bytes, stride),
      g_object_unref);
}

static void
painted_cb (GObject *source, GAsyncResult *result, gpointer user_data G_GNUC_UNUSED)
{
  SolPoseView *self = SOL_POSE_VIEW (source);
  g_autoptr (GdkTexture) old = NULL;
  GdkTexture *texture = g_task_propagate_pointer (G_TASK (result), NULL);

  g_clear_object (&self->cancellable);
  if (texture != NULL) {
    old = g_steal_pointer (&self->texture);
    self->texture = texture;
    if (old != NULL && should_fade (&self->shown, &self->painting))
      start_fade (self, g_steal_pointer (&old));
    else
      g_clear_object (&self->old_texture);
    self->shown = self->painting;
    gtk_widget_queue_draw (GTK_WIDGET (self));
  }
  paint (self);
}

static void
stop_painting (SolPoseView *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
}

/* Paints what is wanted unless it is shown; one at a time. */
static void
paint (SolPoseView *self)
{
  double scale = sol_figure_look_get_scale (GTK_WIDGET (self));
  graphene_rect_t box;
  g_autoptr (GTask) task = NULL;

  if (!self->posed || gtk_widget_get_width (GTK_WIDGET (self)) == 0)
    return;
  box = get_box (self);
  self->sheet.theme = sol_figure_look_get_theme ();
  self->sheet.width_px = CLAMP ((int) ceil (box.size.width * scale), 1, MAX_PX);
  self->sheet.height_px = CLAMP ((int) ceil (box.size.height * scale), 1, MAX_PX);
  if (self->cancellable != NULL) {
    if (!is_same_picture (&self->painting, &self->sheet))
      stop_painting (self);
    return;
  }
  if (self->texture != NULL && is_same_picture (&self->shown, &self->sheet))
    return;
  self->painting = self->sheet;
  self->cancellable = g_cancellable_new ();
  task = g_task_new (self, self->cancellable, painted_cb, NULL);
  g_task_set_task_data (task, g_memdup2 (&self->sheet, sizeof (Sheet)), g_free);
  g_task_run_in_thread (task, draw_thread);
}

/* -- What is shown -- */

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

static void
update (SolPoseView *self)
{
  g_autoptr (SolPose) pose = NULL;
  SolBodySide side = self->mirrored ? SOL_BODY_SIDE_LEFT : SOL_BODY_SIDE_RIGHT;

  if (self->exercise != NULL)
    pose = sol_exercise_find_pose (self->exercise, self->step);
  self->posed = pose != NULL;
  if (self->posed) {
    memset (&self->sheet, 0, sizeof self->sheet);
    sol_stance_solve (self->exercise, pose, side, &self->sheet.stance);
    self->sheet.light =
        sol_calf_light_for (self->exercise, sol_pose_get_variant (pose), &self->sheet.stance);
    sol_body_get_frame (self->exercise, &self->sheet.frame);
  } else {
    stop_painting (self);
    g_clear_object (&self->texture);
    g_clear_object (&self->old_texture);
  }
  describe (self);
  paint (self);
}

static void
set_exercise (SolPoseView *self, SolExercise *exercise)
{
  if (!g_set_object (&self->exercise, exercise))
    return;
  g_clear_object (&self->texture);
  g_clear_object (&self->old_texture);
  if (exercise != NULL)
    tint (self);
  update (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EXERCISE]);
}

static void
set_step (SolPoseView *self, guint step)
{
  if (self->step == step)
    return;
  self->step = step;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STEP]);
}

static void
set_mirrored (SolPoseView *self, gboolean mirrored)
{
  if (self->mirrored == mirrored)
    return;
  self->mirrored = mirrored;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MIRRORED]);
}

/* -- Object -- */

static void
sol_pose_view_size_allocate (GtkWidget *widget,
                             int width G_GNUC_UNUSED,
                             int height G_GNUC_UNUSED,
                             int baseline G_GNUC_UNUSED)
{
  paint (SOL_POSE_VIEW (widget));
}

static void
sol_pose_view_dispose (GObject *object)
{
  SolPoseView *self = SOL_POSE_VIEW (object);

  stop_painting (self);
  self->posed = FALSE;
  if (self->fade != NULL)
    adw_animation_pause (self->fade);
  g_clear_object (&self->fade);
  g_clear_object (&self->texture);
  g_clear_object (&self->old_texture);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->exercise);
  G_OBJECT_CLASS (sol_pose_view_parent_class)->dispose (object);
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
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
sol_pose_view_class_init (SolPoseViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_pose_view_dispose;
  object_class->get_property = sol_pose_view_get_property;
  object_class->set_property = sol_pose_view_set_property;
  widget_class->snapshot = sol_pose_view_snapshot;
  widget_class->size_allocate = sol_pose_view_size_allocate;
  install_properties (object_class);

  gtk_widget_class_set_css_name (widget_class, "sol-picture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sol_pose_view_init (SolPoseView *self)
{
  sol_figure_look_watch (G_CALLBACK (paint), self);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (paint), NULL);
}

void
sol_pose_view_show (SolPoseView *self, SolExercise *exercise, guint step)
{
  g_return_if_fail (SOL_IS_POSE_VIEW (self));
  g_return_if_fail (SOL_IS_EXERCISE (exercise));
  set_exercise (self, exercise);
  set_step (self, step);
}

char *
sol_pose_view_dup_words (SolPoseView *self)
{
  g_return_val_if_fail (SOL_IS_POSE_VIEW (self), NULL);
  return self->posed ? sol_stance_describe (&self->sheet.stance) : NULL;
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
