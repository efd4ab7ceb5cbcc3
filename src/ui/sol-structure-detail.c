/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-detail.h"

#include "sol-figure-look.h"
#include "sol-painting.h"

/* The view has held still when it did not move for two frames: while a hand moves it, nothing is
 * painted that would be thrown away. */
#define SETTLE_MS 35

struct _SolStructureDetail {
  GObject parent_instance;

  /* borrowed; NULL when stopped */
  GtkWidget *widget;

  SolPainter *painter;
  SolPainting *painting;
  GdkTexture *texture; /* of what the painting shows */
};

G_DEFINE_FINAL_TYPE (SolStructureDetail, sol_structure_detail, G_TYPE_OBJECT)

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
  sol_painting_forget (self->painting);
}

static void
painted_cb (gpointer data, cairo_surface_t *surface, const SolScene *before G_GNUC_UNUSED)
{
  SolStructureDetail *self = data;

  g_clear_object (&self->texture);
  self->texture = sol_figure_look_dup_texture (surface);
  gtk_widget_queue_draw (self->widget);
}

static void
sol_structure_detail_dispose (GObject *object)
{
  SolStructureDetail *self = SOL_STRUCTURE_DETAIL (object);

  if (self->painting != NULL)
    sol_structure_detail_stop (self);
  g_clear_object (&self->painting);
  g_clear_object (&self->texture);
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
  self->painting = sol_painting_new (painter, painted_cb, self);
  self->widget = widget;
  return self;
}

void
sol_structure_detail_stop (SolStructureDetail *self)
{
  g_return_if_fail (SOL_IS_STRUCTURE_DETAIL (self));

  self->widget = NULL;
  sol_painting_stop (self->painting);
}

void
sol_structure_detail_set_scene (SolStructureDetail *self, const SolScene *scene)
{
  const SolScene *wanted;
  gboolean moved;

  g_return_if_fail (SOL_IS_STRUCTURE_DETAIL (self));

  wanted = sol_painting_get_wanted (self->painting);
  if (wanted != NULL && scene != NULL && sol_scene_equal (wanted, scene))
    return;
  moved = wanted == NULL || scene == NULL ||
          memcmp (&wanted->crop, &scene->crop, sizeof scene->crop) != 0 ||
          wanted->height_px != scene->height_px;
  sol_painting_cancel (self->painting);
  if (scene == NULL)
    forget (self);
  else if (moved)
    sol_painter_prepare (self->painter, scene);
  sol_painting_want (self->painting, scene, scene != NULL && moved ? SETTLE_MS : 0);
}

void
sol_structure_detail_snapshot (SolStructureDetail *self,
                               GtkSnapshot *snapshot,
                               const SolFigureFrame *frame)
{
  const SolScene *shown, *wanted;
  const SolCrop *crop;
  double ratio;

  g_return_if_fail (SOL_IS_STRUCTURE_DETAIL (self));

  shown = sol_painting_get_shown (self->painting);
  wanted = sol_painting_get_wanted (self->painting);
  if (shown == NULL || wanted == NULL || !is_alike (shown, wanted))
    return;
  /* From pixels of the whole drawing as it was painted to those of the widget. */
  crop = &shown->crop;
  ratio = frame->units.height * frame->scale / shown->height_px;
  sol_figure_frame_push (frame, snapshot);
  gtk_snapshot_append_texture (
      snapshot, self->texture,
      &GRAPHENE_RECT_INIT ((float) (crop->x * ratio), (float) (crop->y * ratio),
                           (float) (crop->width * ratio), (float) (crop->height * ratio)));
  gtk_snapshot_restore (snapshot);
}

gboolean
sol_structure_detail_is_settled (SolStructureDetail *self)
{
  const SolScene *shown, *wanted;

  g_return_val_if_fail (SOL_IS_STRUCTURE_DETAIL (self), TRUE);

  shown = sol_painting_get_shown (self->painting);
  wanted = sol_painting_get_wanted (self->painting);
  return !sol_painting_is_busy (self->painting) &&
         (wanted == NULL || (shown != NULL && sol_scene_equal (shown, wanted)));
}
