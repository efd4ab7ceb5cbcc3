/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pose-picture.h"

#include <adwaita.h>
#include <math.h>

#include "sol-figure-look.h"
#include "sol-work.h"

#define FADE_MS 250
#define MARGIN 18.0
#define MARGIN_PART .08 /* of the widget, where that is less */
#define MAX_PX 4096
/* A picture that moves is not painted larger than so many pixels: none is looked at for long. */
#define MOVING_MOST_PX 1.1e6

/* What a thread needs for a picture: no content, which is not to be read there. */
typedef struct {
  SolStance stance;
  SolCalfLight light;
  SolStanceBounds frame;
  SolTheme theme;
  int width_px;
  int height_px;
} Sheet;

struct _SolPosePicture {
  GObject parent_instance;

  GtkWidget *widget; /* borrowed: it leaves before it goes */

  gboolean wanted;
  gboolean moving;
  Sheet sheet; /* what is wanted; its size is set when it is painted */
  Sheet shown; /* what texture shows */
  Sheet painting;
  GCancellable *cancellable; /* while painting */

  GdkTexture *texture;
  GdkTexture *old_texture;
  SolStanceBounds old_frame;
  AdwAnimation *fade;
  double faded; /* from the old texture, 0, to the new, 1 */
};

G_DEFINE_FINAL_TYPE (SolPosePicture, sol_pose_picture, G_TYPE_OBJECT)

static void paint (SolPosePicture *self);

/* -- Drawing -- */

/* The box of all poses, @frame, scaled into the widget, in the middle of it. */
static graphene_rect_t
get_box (SolPosePicture *self, const SolStanceBounds *frame)
{
  double width = gtk_widget_get_width (self->widget);
  double height = gtk_widget_get_height (self->widget);
  double margin = MIN (MARGIN, MIN (width, height) * MARGIN_PART);
  double frame_width = frame->right - frame->left;
  double frame_height = frame->bottom - frame->top;
  double scale =
      MAX (0, MIN ((width - 2 * margin) / frame_width, (height - 2 * margin) / frame_height));

  return GRAPHENE_RECT_INIT ((float) (width - frame_width * scale) / 2,
                             (float) (height - frame_height * scale) / 2,
                             (float) (frame_width * scale), (float) (frame_height * scale));
}

static void
snapshot_texture (SolPosePicture *self,
                  GtkSnapshot *snapshot,
                  GdkTexture *texture,
                  const SolStanceBounds *frame)
{
  graphene_rect_t box = get_box (self, frame);

  gtk_snapshot_append_texture (snapshot, texture, &box);
}

void
sol_pose_picture_snapshot (SolPosePicture *self, GtkSnapshot *snapshot)
{
  g_return_if_fail (SOL_IS_POSE_PICTURE (self));

  if (self->texture == NULL || self->widget == NULL)
    return;
  if (self->old_texture == NULL) {
    snapshot_texture (self, snapshot, self->texture, &self->shown.frame);
    return;
  }
  gtk_snapshot_push_cross_fade (snapshot, self->faded);
  snapshot_texture (self, snapshot, self->old_texture, &self->old_frame);
  gtk_snapshot_pop (snapshot);
  snapshot_texture (self, snapshot, self->texture, &self->shown.frame);
  gtk_snapshot_pop (snapshot);
}

/* -- Fading -- */

static void
set_faded_cb (double value, gpointer user_data)
{
  SolPosePicture *self = user_data;

  self->faded = value;
  gtk_widget_queue_draw (self->widget);
}

static void
faded_cb (SolPosePicture *self)
{
  g_clear_object (&self->old_texture);
  gtk_widget_queue_draw (self->widget);
}

/* Takes @old, which shows what is in @frame. An animation leaps to its end where movement is not
 * wanted. */
static void
start_fade (SolPosePicture *self, GdkTexture *old, const SolStanceBounds *frame)
{
  g_clear_object (&self->old_texture);
  self->old_texture = old;
  self->old_frame = *frame;
  if (self->fade == NULL) {
    self->fade = adw_timed_animation_new (
        self->widget, 0, 1, FADE_MS, adw_callback_animation_target_new (set_faded_cb, self, NULL));
    g_signal_connect_object (self->fade, "done", G_CALLBACK (faded_cb), self, G_CONNECT_SWAPPED);
  }
  adw_animation_reset (self->fade);
  adw_animation_play (self->fade);
}

/* Another pose is moved to; another exercise or leg is faded to. Another theme is the same
 * picture. */
static gboolean
should_fade (const Sheet *from, const Sheet *to)
{
  return from->theme == to->theme && (from->stance.mirrored != to->stance.mirrored ||
                                      memcmp (&from->frame, &to->frame, sizeof from->frame) != 0);
}

/* -- Painting -- */

static gboolean
is_same_picture (const Sheet *a, const Sheet *b)
{
  return memcmp (a, b, sizeof (Sheet)) == 0;
}

static void
paint_thread (GTask *task,
              gpointer source G_GNUC_UNUSED,
              gpointer data,
              GCancellable *cancellable G_GNUC_UNUSED)
{
  const Sheet *sheet = data;
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, sheet->width_px, sheet->height_px);
  cairo_t *cr = cairo_create (surface);

  sol_body_draw (cr, &sheet->stance, sheet->light, &sheet->frame, sheet->width_px, sheet->height_px,
                 sheet->theme);
  cairo_destroy (cr);
  g_task_return_pointer (task, sol_figure_look_dup_texture (surface), g_object_unref);
  cairo_surface_destroy (surface);
}

static void
take_texture (SolPosePicture *self, GdkTexture *texture)
{
  g_autoptr (GdkTexture) old = g_steal_pointer (&self->texture);

  self->texture = texture;
  if (old != NULL && should_fade (&self->shown, &self->painting))
    start_fade (self, g_steal_pointer (&old), &self->shown.frame);
  self->shown = self->painting;
  gtk_widget_queue_draw (self->widget);
}

static void
painted_cb (GObject *source, GAsyncResult *result, gpointer user_data G_GNUC_UNUSED)
{
  SolPosePicture *self = SOL_POSE_PICTURE (source);
  g_autoptr (GdkTexture) texture = g_task_propagate_pointer (G_TASK (result), NULL);

  g_clear_object (&self->cancellable);
  if (texture != NULL && self->wanted)
    take_texture (self, g_steal_pointer (&texture));
  paint (self);
}

static void
stop_painting (SolPosePicture *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
}

/* As many pixels as the screen has there; while it moves, not too many. */
static void
measure (SolPosePicture *self)
{
  graphene_rect_t box = get_box (self, &self->sheet.frame);
  double scale = sol_figure_look_get_scale (self->widget);
  double n_px = (double) box.size.width * box.size.height * scale * scale;

  if (self->moving && n_px > MOVING_MOST_PX)
    scale *= sqrt (MOVING_MOST_PX / n_px);
  self->sheet.width_px = CLAMP ((int) ceil (box.size.width * scale), 1, MAX_PX);
  self->sheet.height_px = CLAMP ((int) ceil (box.size.height * scale), 1, MAX_PX);
}

/* Paints what is wanted unless it is shown. A body that moves is let be painted: what is wanted
 * then is another by the time that it is done. */
static void
paint (SolPosePicture *self)
{
  g_autoptr (GTask) task = NULL;

  if (!self->wanted || gtk_widget_get_width (self->widget) == 0)
    return;
  measure (self);
  self->sheet.theme = sol_figure_look_get_theme ();
  if (self->cancellable != NULL) {
    if (!self->moving && !is_same_picture (&self->painting, &self->sheet))
      stop_painting (self);
    return;
  }
  if (self->texture != NULL && is_same_picture (&self->shown, &self->sheet))
    return;
  self->painting = self->sheet;
  self->cancellable = g_cancellable_new ();
  task = g_task_new (self, self->cancellable, painted_cb, NULL);
  g_task_set_task_data (task, g_memdup2 (&self->sheet, sizeof (Sheet)), g_free);
  /* The next frame of a body that moves is to show it where it is then. */
  if (self->moving)
    sol_work_run (task, paint_thread);
  else
    sol_work_run_after_frame (task, paint_thread);
}

/* -- Object -- */

static void
sol_pose_picture_dispose (GObject *object)
{
  SolPosePicture *self = SOL_POSE_PICTURE (object);

  sol_pose_picture_leave (self);
  g_clear_object (&self->cancellable);
  G_OBJECT_CLASS (sol_pose_picture_parent_class)->dispose (object);
}

static void
sol_pose_picture_class_init (SolPosePictureClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_pose_picture_dispose;
}

static void
sol_pose_picture_init (SolPosePicture *self G_GNUC_UNUSED)
{
}

SolPosePicture *
sol_pose_picture_new (GtkWidget *widget)
{
  SolPosePicture *self = g_object_new (SOL_TYPE_POSE_PICTURE, NULL);

  g_assert (GTK_IS_WIDGET (widget));
  self->widget = widget;
  return self;
}

void
sol_pose_picture_leave (SolPosePicture *self)
{
  g_return_if_fail (SOL_IS_POSE_PICTURE (self));

  sol_pose_picture_clear (self);
  g_clear_object (&self->fade);
  self->widget = NULL;
}

void
sol_pose_picture_show (SolPosePicture *self,
                       const SolStance *stance,
                       SolCalfLight light,
                       const SolStanceBounds *frame,
                       gboolean moving)
{
  g_return_if_fail (SOL_IS_POSE_PICTURE (self));
  g_return_if_fail (stance != NULL && frame != NULL);

  self->wanted = TRUE;
  self->moving = moving;
  self->sheet.stance = *stance;
  self->sheet.light = light;
  self->sheet.frame = *frame;
  paint (self);
}

void
sol_pose_picture_repaint (SolPosePicture *self)
{
  g_return_if_fail (SOL_IS_POSE_PICTURE (self));

  paint (self);
}

void
sol_pose_picture_clear (SolPosePicture *self)
{
  g_return_if_fail (SOL_IS_POSE_PICTURE (self));

  stop_painting (self);
  self->wanted = FALSE;
  if (self->fade != NULL)
    adw_animation_pause (self->fade);
  g_clear_object (&self->texture);
  g_clear_object (&self->old_texture);
  if (self->widget != NULL)
    gtk_widget_queue_draw (self->widget);
}

gboolean
sol_pose_picture_is_painted (SolPosePicture *self)
{
  g_return_val_if_fail (SOL_IS_POSE_PICTURE (self), FALSE);

  return self->texture != NULL;
}

gboolean
sol_pose_picture_is_settled (SolPosePicture *self)
{
  g_return_val_if_fail (SOL_IS_POSE_PICTURE (self), FALSE);

  return self->texture != NULL && self->old_texture == NULL && self->cancellable == NULL;
}

graphene_rect_t
sol_pose_picture_get_box (SolPosePicture *self)
{
  g_return_val_if_fail (SOL_IS_POSE_PICTURE (self) && self->widget != NULL,
                        GRAPHENE_RECT_INIT (0, 0, 1, 1));

  return get_box (self, &self->sheet.frame);
}
