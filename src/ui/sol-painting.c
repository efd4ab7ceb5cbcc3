/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-painting.h"

/* Of something higher than the first, a draft of the second height is painted first. */
#define LARGE_PX 1600
#define DRAFT_PX 400

struct _SolPainting {
  GObject parent_instance;

  /* borrowed; NULL when stopped */
  gpointer owner;
  SolPaintingFunc painted;

  SolPainter *painter;
  SolScene *wanted;
  SolScene *shown;
  SolScene *begun;
  GCancellable *cancellable; /* of what is begun */
  guint settle_id;
};

G_DEFINE_FINAL_TYPE (SolPainting, sol_painting, G_TYPE_OBJECT)

static void paint_wanted (SolPainting *self);

/* What fills a large screen takes a second or more, for which one would look at nothing. (transfer
 * full) */
static SolScene *
dup_next (SolPainting *self)
{
  SolScene *scene = sol_scene_copy (self->wanted);

  if (self->shown == NULL && scene->crop.width == 0 && scene->height_px > LARGE_PX) {
    scene->outline_px *= (double) DRAFT_PX / scene->height_px;
    scene->height_px = DRAFT_PX;
  }
  return scene;
}

/* Whether @scene would be painted now: once more, if it has just failed. */
static gboolean
is_next (SolPainting *self, const SolScene *scene)
{
  g_autoptr (SolScene) next = self->wanted != NULL ? dup_next (self) : NULL;

  return next != NULL && sol_scene_equal (scene, next);
}

static void
show_surface (SolPainting *self, cairo_surface_t *surface, SolScene *scene)
{
  g_autoptr (SolScene) before = g_steal_pointer (&self->shown);

  self->shown = scene;
  self->painted (self->owner, surface, before);
}

static void
painted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SolPainting) self = data;
  g_autoptr (SolScene) scene = g_steal_pointer (&self->begun);
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface = sol_painter_paint_finish (SOL_PAINTER (source), result, &error);

  g_clear_object (&self->cancellable);
  if (surface != NULL) {
    if (self->owner != NULL && self->wanted != NULL)
      show_surface (self, surface, g_steal_pointer (&scene));
    cairo_surface_destroy (surface);
  } else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
    g_warning ("The figure can't be painted: %s", error->message);
    if (is_next (self, scene))
      return;
  }
  paint_wanted (self);
}

static void
paint_wanted (SolPainting *self)
{
  if (self->owner == NULL || self->begun != NULL || self->settle_id != 0 || self->wanted == NULL)
    return;
  if (self->shown != NULL && sol_scene_equal (self->shown, self->wanted))
    return;
  self->begun = dup_next (self);
  self->cancellable = g_cancellable_new ();
  sol_painter_paint_async (self->painter, self->begun, self->cancellable, painted_cb,
                           g_object_ref (self));
}

static void
settled_cb (gpointer data)
{
  SolPainting *self = data;

  self->settle_id = 0;
  paint_wanted (self);
}

static void
sol_painting_dispose (GObject *object)
{
  SolPainting *self = SOL_PAINTING (object);

  sol_painting_stop (self);
  sol_painting_forget (self);
  g_clear_pointer (&self->wanted, sol_scene_free);
  g_clear_object (&self->painter);
  G_OBJECT_CLASS (sol_painting_parent_class)->dispose (object);
}

static void
sol_painting_class_init (SolPaintingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_painting_dispose;
}

static void
sol_painting_init (SolPainting *self G_GNUC_UNUSED)
{
}

SolPainting *
sol_painting_new (SolPainter *painter, SolPaintingFunc painted, gpointer owner)
{
  SolPainting *self;

  g_return_val_if_fail (SOL_IS_PAINTER (painter), NULL);
  g_return_val_if_fail (painted != NULL && owner != NULL, NULL);

  self = g_object_new (SOL_TYPE_PAINTING, NULL);
  self->painter = g_object_ref (painter);
  self->painted = painted;
  self->owner = owner;
  return self;
}

void
sol_painting_stop (SolPainting *self)
{
  g_return_if_fail (SOL_IS_PAINTING (self));

  self->owner = NULL;
  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
}

void
sol_painting_want (SolPainting *self, const SolScene *scene, guint settle_ms)
{
  g_return_if_fail (SOL_IS_PAINTING (self));

  if (settle_ms > 0 || scene == NULL)
    g_clear_handle_id (&self->settle_id, g_source_remove);
  if (settle_ms > 0 && self->owner != NULL)
    self->settle_id = g_timeout_add_once (settle_ms, settled_cb, self);
  g_clear_pointer (&self->wanted, sol_scene_free);
  self->wanted = scene != NULL ? sol_scene_copy (scene) : NULL;
  paint_wanted (self);
}

void
sol_painting_cancel (SolPainting *self)
{
  g_return_if_fail (SOL_IS_PAINTING (self));

  g_cancellable_cancel (self->cancellable);
}

void
sol_painting_forget (SolPainting *self)
{
  g_return_if_fail (SOL_IS_PAINTING (self));

  g_clear_pointer (&self->shown, sol_scene_free);
}

const SolScene *
sol_painting_get_wanted (SolPainting *self)
{
  g_return_val_if_fail (SOL_IS_PAINTING (self), NULL);

  return self->wanted;
}

const SolScene *
sol_painting_get_shown (SolPainting *self)
{
  g_return_val_if_fail (SOL_IS_PAINTING (self), NULL);

  return self->shown;
}

gboolean
sol_painting_is_busy (SolPainting *self)
{
  g_return_val_if_fail (SOL_IS_PAINTING (self), FALSE);

  return self->begun != NULL || self->settle_id != 0;
}
