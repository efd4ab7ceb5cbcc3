/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-picture.h"

#include "sol-figure-look.h"
#include "sol-painting.h"

#define FADE_MS 250

/* A picture of a new size is painted when the size has held still for so long, which is a few
 * frames of a window that is being pulled larger. */
#define SETTLE_MS 50

struct _SolStructurePicture {
  GObject parent_instance;

  /* borrowed; NULL when stopped */
  GtkWidget *widget;

  SolFigure *figure;
  SolPainter *painter;
  SolHitMaps *maps;

  SolPainting *painting;
  GdkTexture *texture; /* of what the painting shows */
  GdkTexture *old_texture;
  AdwAnimation *fade;
  double progress; /* from the old texture, 0, to the new, 1 */
};

static void paintable_init (GdkPaintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SolStructurePicture,
                               sol_structure_picture,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE, paintable_init))

enum {
  MAP_MADE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* --- The paintable --- */

static void
snapshot_texture (GdkTexture *texture, GtkSnapshot *snapshot, double width, double height)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height);

  if (texture != NULL)
    gtk_snapshot_append_texture (snapshot, texture, &bounds);
}

static void
sol_structure_picture_snapshot (GdkPaintable *paintable,
                                GtkSnapshot *snapshot,
                                double width,
                                double height)
{
  SolStructurePicture *self = SOL_STRUCTURE_PICTURE (paintable);

  if (self->old_texture == NULL) {
    snapshot_texture (self->texture, snapshot, width, height);
    return;
  }
  gtk_snapshot_push_cross_fade (snapshot, self->progress);
  snapshot_texture (self->old_texture, snapshot, width, height);
  gtk_snapshot_pop (snapshot);
  snapshot_texture (self->texture, snapshot, width, height);
  gtk_snapshot_pop (snapshot);
}

static void
paintable_init (GdkPaintableInterface *iface)
{
  iface->snapshot = sol_structure_picture_snapshot;
}

/* --- Fading --- */

static void
set_progress_cb (double value, gpointer data)
{
  SolStructurePicture *self = data;

  self->progress = value;
  gdk_paintable_invalidate_contents (GDK_PAINTABLE (self));
}

static void
end_fade (SolStructurePicture *self)
{
  g_clear_object (&self->old_texture);
  if (self->fade != NULL)
    adw_animation_pause (self->fade);
}

static void
faded_cb (SolStructurePicture *self)
{
  g_clear_object (&self->old_texture);
  gdk_paintable_invalidate_contents (GDK_PAINTABLE (self));
}

static void
start_fade (SolStructurePicture *self, GdkTexture *old)
{
  g_set_object (&self->old_texture, old);
  self->progress = 0;
  if (self->fade == NULL) {
    self->fade =
        adw_timed_animation_new (self->widget, 0, 1, FADE_MS,
                                 adw_callback_animation_target_new (set_progress_cb, self, NULL));
    g_signal_connect_object (self->fade, "done", G_CALLBACK (faded_cb), self, G_CONNECT_SWAPPED);
  }
  adw_animation_reset (self->fade);
  adw_animation_play (self->fade);
}

/* Whether the two show so different things that the eye wants to be led over. */
static gboolean
should_fade (const SolScene *from, const SolScene *to)
{
  g_autoptr (SolScene) other = NULL;

  if (from == NULL || from->theme != to->theme || from->height_px != to->height_px)
    return FALSE;
  other = sol_scene_copy (from);
  g_set_str (&other->outlined, to->outlined);
  other->outline = to->outline;
  other->outline_px = to->outline_px;
  return !sol_scene_equal (other, to);
}

/* --- Painting --- */

/* What is pointed at may be chosen, or looked at from close by, in a moment. */
static void
foresee (SolStructurePicture *self, const SolScene *scene)
{
  const SolScene *shown = sol_painting_get_shown (self->painting);
  char *lit[] = { scene->outlined, NULL };
  SolScene chosen = *scene;

  if (scene->outlined == NULL || shown == NULL || shown->height_px != scene->height_px)
    return;
  chosen.lit = lit;
  sol_painter_prepare (self->painter, &chosen);
}

static void
painted_cb (gpointer data, cairo_surface_t *surface, const SolScene *before)
{
  SolStructurePicture *self = data;
  g_autoptr (GdkTexture) old = g_steal_pointer (&self->texture);

  self->texture = sol_figure_look_dup_texture (surface);
  if (should_fade (before, sol_painting_get_shown (self->painting)))
    start_fade (self, old);
  else if (self->old_texture == NULL)
    end_fade (self);
  gdk_paintable_invalidate_contents (GDK_PAINTABLE (self));
}

/* --- Hit maps --- */

static void
map_made_cb (SolStructurePicture *self)
{
  if (self->widget != NULL)
    g_signal_emit (self, signals[MAP_MADE], 0);
}

/* --- Object --- */

static void
sol_structure_picture_dispose (GObject *object)
{
  SolStructurePicture *self = SOL_STRUCTURE_PICTURE (object);

  if (self->painting != NULL)
    sol_structure_picture_stop (self);
  g_clear_object (&self->painting);
  g_clear_object (&self->texture);
  g_clear_object (&self->painter);
  g_clear_object (&self->figure);
  G_OBJECT_CLASS (sol_structure_picture_parent_class)->dispose (object);
}

static void
sol_structure_picture_class_init (SolStructurePictureClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_structure_picture_dispose;
  signals[MAP_MADE] = g_signal_new ("map-made", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sol_structure_picture_init (SolStructurePicture *self G_GNUC_UNUSED)
{
}

SolStructurePicture *
sol_structure_picture_new (SolFigure *figure, GtkWidget *widget)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  SolStructurePicture *self = g_object_new (SOL_TYPE_STRUCTURE_PICTURE, NULL);

  self->figure = g_object_ref (figure);
  self->painter = sol_painter_new (figure);
  self->painting = sol_painting_new (self->painter, painted_cb, self);
  self->maps = sol_hit_maps_dup (figure);
  g_signal_connect_object (self->maps, "made", G_CALLBACK (map_made_cb), self, G_CONNECT_SWAPPED);
  self->widget = widget;
  return self;
}

void
sol_structure_picture_stop (SolStructurePicture *self)
{
  g_return_if_fail (SOL_IS_STRUCTURE_PICTURE (self));

  self->widget = NULL;
  sol_painting_stop (self->painting);
  g_clear_object (&self->maps);
  end_fade (self);
  g_clear_object (&self->fade);
}

void
sol_structure_picture_set_scene (SolStructurePicture *self, const SolScene *scene)
{
  const SolScene *wanted;
  gboolean resized, retinted;

  g_return_if_fail (SOL_IS_STRUCTURE_PICTURE (self));
  g_return_if_fail (scene != NULL);

  wanted = sol_painting_get_wanted (self->painting);
  if (wanted != NULL && sol_scene_equal (wanted, scene))
    return;
  resized = wanted != NULL && wanted->height_px != scene->height_px;
  retinted = wanted != NULL && wanted->theme != scene->theme;
  foresee (self, scene);
  /* Another size or theme takes long, and what is being painted for the old is lost. */
  if (resized || retinted)
    sol_painting_cancel (self->painting);
  sol_painting_want (self->painting, scene, resized ? SETTLE_MS : 0);
}

gboolean
sol_structure_picture_is_empty (SolStructurePicture *self)
{
  g_return_val_if_fail (SOL_IS_STRUCTURE_PICTURE (self), TRUE);

  return self->texture == NULL;
}

gboolean
sol_structure_picture_is_settled (SolStructurePicture *self)
{
  g_return_val_if_fail (SOL_IS_STRUCTURE_PICTURE (self), TRUE);

  return sol_painting_get_shown (self->painting) != NULL &&
         !sol_painting_is_busy (self->painting) && self->old_texture == NULL;
}

SolPainter *
sol_structure_picture_get_painter (SolStructurePicture *self)
{
  g_return_val_if_fail (SOL_IS_STRUCTURE_PICTURE (self), NULL);

  return self->painter;
}

SolHitMap *
sol_structure_picture_get_map (SolStructurePicture *self,
                               const char *stage,
                               gboolean attachments,
                               const char *const *hidden)
{
  g_return_val_if_fail (SOL_IS_STRUCTURE_PICTURE (self), NULL);

  return self->widget == NULL ? NULL : sol_hit_maps_find (self->maps, stage, attachments, hidden);
}
