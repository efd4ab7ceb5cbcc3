/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-detail.h"

#include "sol-figure-look.h"

/* The view has held still when it did not move for two frames: while a hand moves it, nothing is
 * painted that would be thrown away. */
#define SETTLE_MS 35

struct _SolStructureDetail {
  GObject parent_instance;

  /* borrowed; NULL when stopped */
  GtkWidget *widget;

  SolPainter *painter;
  SolScene *wanted;
  SolScene *shown;
  SolScene *painting;
  GCancellable *cancellable; /* while painting */
  GdkTexture *texture;
  guint settle_id;
};

G_DEFINE_FINAL_TYPE (SolStructureDetail, sol_structure_detail, G_TYPE_OBJECT)

static void paint_wanted (SolStructureDetail *self);

/* Whether both show the same figure, be it elsewhere, larger or otherwise outlined. */
static gboolean
is_alike (const SolScene *a, const SolScene *b)
{
  g_autoptr (SolScene) other = sol_scene_copy (a);

  other->crop = b->crop;
  other->height_px = b->height_px;
  other->outline = b->outline;
  other->outline_px = b->outline_px;
  g_set_str (&other->outlined, b->outlined);
  return sol_scene_equal (other, b);
}

static void
forget (SolStructureDetail *self)
{
  g_clear_object (&self->texture);
  g_clear_pointer (&self->shown, sol_scene_free);
}

static void
painted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SolStructureDetail) self = data;
  g_autoptr (SolScene) scene = g_steal_pointer (&self->painting);
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface = sol_painter_paint_finish (SOL_PAINTER (source), result, &error);

  g_clear_object (&self->cancellable);
  if (surface == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
    g_warning ("The figure can't be painted: %s", error->message);
    return;
  }
  if (surface != NULL && self->widget != NULL && self->wanted != NULL) {
    forget (self);
    self->texture = sol_figure_look_dup_texture (surface);
    self->shown = g_steal_pointer (&scene);
    gtk_widget_queue_draw (self->widget);
  }
  g_clear_pointer (&surface, cairo_surface_destroy);
  paint_wanted (self);
}

/* Paints what is wanted unless it is shown; one at a time. */
static void
paint_wanted (SolStructureDetail *self)
{
  if (self->widget == NULL || self->painting != NULL || self->settle_id != 0 ||
      self->wanted == NULL || (self->shown != NULL && sol_scene_equal (self->shown, self->wanted)))
    return;
  self->painting = sol_scene_copy (self->wanted);
  self->cancellable = g_cancellable_new ();
  sol_painter_paint_async (self->painter, self->painting, self->cancellable, painted_cb,
                           g_object_ref (self));
}

static void
settled_cb (gpointer data)
{
  SolStructureDetail *self = data;

  self->settle_id = 0;
  paint_wanted (self);
}

static void
sol_structure_detail_dispose (GObject *object)
{
  SolStructureDetail *self = SOL_STRUCTURE_DETAIL (object);

  sol_structure_detail_stop (self);
  forget (self);
  g_clear_pointer (&self->wanted, sol_scene_free);
  g_clear_object (&self->painter);
  G_OBJECT_CLASS (sol_structure_detail_parent_class)->dispose (object);
}

static void
sol_structure_detail_class_init (SolStructureDetailClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_structure_detail_dispose;
}

static void
sol_structure_detail_init (SolStructureDetail *self G_GNUC_UNUSED)
{
}

SolStructureDetail *
sol_structure_detail_new (SolPainter *painter, GtkWidget *widget)
{
  SolStructureDetail *self;

  g_return_val_if_fail (SOL_IS_PAINTER (painter), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (SOL_TYPE_STRUCTURE_DETAIL, NULL);
  self->painter = g_object_ref (painter);
  self->widget = widget;
  return self;
}

void
sol_structure_detail_stop (SolStructureDetail *self)
{
  g_return_if_fail (SOL_IS_STRUCTURE_DETAIL (self));

  self->widget = NULL;
  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
}

void
sol_structure_detail_set_scene (SolStructureDetail *self, const SolScene *scene)
{
  gboolean moved;

  g_return_if_fail (SOL_IS_STRUCTURE_DETAIL (self));

  if (self->wanted != NULL && scene != NULL && sol_scene_equal (self->wanted, scene))
    return;
  moved = self->wanted == NULL || scene == NULL ||
          memcmp (&self->wanted->crop, &scene->crop, sizeof scene->crop) != 0 ||
          self->wanted->height_px != scene->height_px;
  g_clear_pointer (&self->wanted, sol_scene_free);
  g_cancellable_cancel (self->cancellable);
  if (moved)
    g_clear_handle_id (&self->settle_id, g_source_remove);
  if (scene == NULL) {
    forget (self);
    return;
  }
  self->wanted = sol_scene_copy (scene);
  if (moved) {
    sol_painter_prepare (self->painter, scene);
    self->settle_id = g_timeout_add_once (SETTLE_MS, settled_cb, self);
  }
  paint_wanted (self);
}

void
sol_structure_detail_snapshot (SolStructureDetail *self,
                               GtkSnapshot *snapshot,
                               const SolFigureFrame *frame)
{
  const SolCrop *crop;
  double ratio;

  g_return_if_fail (SOL_IS_STRUCTURE_DETAIL (self));

  if (self->texture == NULL || self->wanted == NULL || !is_alike (self->shown, self->wanted))
    return;
  /* From pixels of the whole drawing as it was painted to those of the widget. */
  crop = &self->shown->crop;
  ratio = frame->units.height * frame->scale / self->shown->height_px;
  sol_figure_frame_push (frame, snapshot);
  gtk_snapshot_append_scaled_texture (
      snapshot, self->texture, GSK_SCALING_FILTER_LINEAR,
      &GRAPHENE_RECT_INIT ((float) (crop->x * ratio), (float) (crop->y * ratio),
                           (float) (crop->width * ratio), (float) (crop->height * ratio)));
  gtk_snapshot_restore (snapshot);
}

gboolean
sol_structure_detail_is_settled (SolStructureDetail *self)
{
  g_return_val_if_fail (SOL_IS_STRUCTURE_DETAIL (self), TRUE);

  return self->painting == NULL && self->settle_id == 0 &&
         (self->wanted == NULL ||
          (self->shown != NULL && sol_scene_equal (self->shown, self->wanted)));
}
