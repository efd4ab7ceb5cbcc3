/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-painter-private.h"

#include <math.h>

#include "sol-cairo-private.h"
#include "sol-look.h"
#include "sol-memory.h"
#include "sol-parts.h"

#define OUTLINE_STEPS 16

/* What is kept of elements at most: with two pictures of SOL_SCENE_MAX_BYTES, one of which fades
 * into the other, and two of what is seen from close by, no more than 64 MiB. */
#define MAX_KEPT_BYTES ((gsize) 24 << 20)

/* Where the ink of an element is, as shares of the height of the whole drawing. */
typedef struct {
  double x, y, width, height;
} Ink;

G_DEFINE_FINAL_TYPE (SolPainter, sol_painter, G_TYPE_OBJECT)

static void
sol_painter_finalize (GObject *object)
{
  SolPainter *self = SOL_PAINTER (object);

  g_clear_pointer (&self->drawings, sol_drawings_free);
  g_clear_pointer (&self->sprites, sol_sprites_free);
  g_clear_pointer (&self->inks, g_hash_table_unref);
  g_clear_pointer (&self->all_parts, g_array_unref);
  g_clear_pointer (&self->kept, g_ptr_array_unref);
  g_clear_object (&self->figure);
  g_mutex_clear (&self->lock);
  G_OBJECT_CLASS (sol_painter_parent_class)->finalize (object);
}

static gboolean
is_piece (const SolScene *scene)
{
  return scene->crop.width > 0;
}

/* Makes ready for pictures of the theme and size of @scene. Pieces leave what is kept as it is. */
static void
prepare (SolPainter *self, const SolScene *scene)
{
  gboolean new_look = sol_drawings_set_look (self->drawings, scene->theme, scene->textbook_marks);

  if (!new_look && (self->height_px == scene->height_px || is_piece (scene)))
    return;
  sol_sprites_forget (self->sprites);
  self->height_px = is_piece (scene) ? 0 : scene->height_px;
}

/* Where the ink of an element is, so that pieces that lie beside it need not draw it. */
static void
note_ink (SolPainter *self, const char *element, const SolSprite *sprite)
{
  double height = self->height_px;
  Ink ink = { 0 };

  if (g_hash_table_contains (self->inks, element))
    return;
  if (sprite->surface != NULL)
    ink = (Ink) { sprite->x / height, sprite->y / height,
                  cairo_image_surface_get_width (sprite->surface) / height,
                  cairo_image_surface_get_height (sprite->surface) / height };
  g_hash_table_insert (self->inks, g_strdup (element), g_memdup2 (&ink, sizeof ink));
}

static const SolSprite *
ensure_sprite (SolPainter *self,
               const char *element,
               SolPalette palette,
               GCancellable *cancellable,
               GError **error)
{
  const SolSprite *sprite = sol_sprites_lookup (self->sprites, palette, element);
  SolDrawing *drawing;
  SolSprite drawn;

  if (sprite != NULL)
    return sprite;
  drawing = sol_drawings_ensure (self->drawings, palette, error);
  if (drawing == NULL ||
      !sol_drawing_render_element (drawing, element, self->height_px, &drawn, cancellable, error))
    return NULL;
  note_ink (self, element, &drawn);
  return sol_sprites_keep (self->sprites, palette, element, &drawn);
}

/* The shape of @sprite without the shadow that it casts, as an A8 surface. */
static cairo_surface_t *
create_mask (cairo_surface_t *sprite)
{
  int width = cairo_image_surface_get_width (sprite);
  int height = cairo_image_surface_get_height (sprite);
  cairo_surface_t *mask = cairo_image_surface_create (CAIRO_FORMAT_A8, width, height);
  const guint8 *from = cairo_image_surface_get_data (sprite);
  guint8 *to = cairo_image_surface_get_data (mask);

  for (int y = 0; y < height; y++) {
    const guint32 *pixels = (const guint32 *) (gconstpointer) from;

    for (int x = 0; x < width; x++)
      to[x] = (guint8) CLAMP (((int) (pixels[x] >> 24) - 128) * 4, 0, 255);
    from += cairo_image_surface_get_stride (sprite);
    to += cairo_image_surface_get_stride (mask);
  }
  cairo_surface_mark_dirty (mask);
  return mask;
}

/* The shape of @sprite in one colour, moved around a circle: its rim stands out behind it. */
static void
paint_outline (cairo_t *cr, const SolSprite *sprite, const SolScene *scene)
{
  g_autoptr (SolSurface) mask = create_mask (sprite->surface);
  SolColour colour = scene->outline;

  cairo_set_source_rgba (cr, colour.red, colour.green, colour.blue, colour.alpha);
  for (int i = 0; i < OUTLINE_STEPS; i++) {
    double angle = 2 * G_PI * i / OUTLINE_STEPS;

    cairo_mask_surface (cr, mask, sprite->x + scene->outline_px * cos (angle),
                        sprite->y + scene->outline_px * sin (angle));
  }
}

static void
paint_sprite (cairo_t *cr, const SolScene *scene, const SolPart *part, const SolSprite *sprite)
{
  if (sprite->surface == NULL)
    return;
  if (sol_look_is_outlined (scene, part))
    paint_outline (cr, sprite, scene);
  cairo_set_source_surface (cr, sprite->surface, sprite->x, sprite->y);
  cairo_paint (cr);
}

/* What of the crop of @scene the ink of @part can reach; nothing where it does not. A size at
 * which it was measured coarsely, and the outline, want some room. An outline reaches into the crop
 * from ink that lies beyond its edge. */
static cairo_rectangle_int_t
find_piece (SolPainter *self, const SolScene *scene, const SolPart *part)
{
  const Ink *ink = g_hash_table_lookup (self->inks, part->element);
  const SolCrop *crop = &scene->crop;
  double size = scene->height_px;
  double room = size / 200 + scene->outline_px;
  double reach = sol_look_is_outlined (scene, part) ? ceil (scene->outline_px) + 1 : 0;
  double left = crop->x - reach, top = crop->y - reach;
  double right = crop->x + crop->width + reach, bottom = crop->y + crop->height + reach;

  if (ink != NULL && ink->width > 0) {
    left = MAX (left, floor (ink->x * size - room));
    top = MAX (top, floor (ink->y * size - room));
    right = MIN (right, ceil ((ink->x + ink->width) * size + room));
    bottom = MIN (bottom, ceil ((ink->y + ink->height) * size + room));
  }
  if ((ink != NULL && ink->width <= 0) || right <= left || bottom <= top)
    return (cairo_rectangle_int_t) { 0 };
  return (cairo_rectangle_int_t) { (int) left, (int) top, (int) (right - left),
                                   (int) (bottom - top) };
}

static gboolean
paint_piece (SolPainter *self,
             cairo_t *cr,
             const SolScene *scene,
             const SolPart *part,
             SolPalette palette,
             GCancellable *cancellable,
             GError **error)
{
  cairo_rectangle_int_t piece = find_piece (self, scene, part);
  SolDrawing *drawing;
  SolSprite sprite;

  if (piece.width == 0)
    return TRUE;
  drawing = sol_drawings_ensure (self->drawings, palette, error);
  if (drawing == NULL)
    return FALSE;
  /* Only an outline wants the shape as a picture. */
  if (!sol_look_is_outlined (scene, part))
    return sol_drawing_paint_piece (drawing, part->element, scene->height_px, &piece, cr,
                                    cancellable, error);
  if (!sol_drawing_render_piece (drawing, part->element, scene->height_px, &piece, &sprite,
                                 cancellable, error))
    return FALSE;
  paint_sprite (cr, scene, part, &sprite);
  sol_sprite_clear (&sprite);
  return TRUE;
}

/* In lines, where the surface has such. */
static gboolean
draw_part (SolPainter *self, cairo_t *cr, const SolPart *part, SolPalette palette, GError **error)
{
  SolDrawing *drawing = sol_drawings_ensure (self->drawings, palette, error);

  return drawing != NULL &&
         sol_drawing_draw_element (drawing, part->element, cr, self->drawn_height, error);
}

static gboolean
paint_part (SolPainter *self,
            cairo_t *cr,
            const SolScene *scene,
            const SolPart *part,
            GCancellable *cancellable,
            GError **error)
{
  SolPalette palette = sol_look_is_lit (scene, part) ? SOL_PALETTE_HEROES : SOL_PALETTE_TEXTBOOK;
  const SolSprite *sprite;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (self->drawn_height > 0)
    return draw_part (self, cr, part, palette, error);
  if (is_piece (scene))
    return paint_piece (self, cr, scene, part, palette, cancellable, error);
  sprite = ensure_sprite (self, part->element, palette, cancellable, error);
  if (sprite == NULL)
    return FALSE;
  paint_sprite (cr, scene, part, sprite);
  return TRUE;
}

/* Neighbours in depth that step back equally do so as one: none shows through another. */
static gboolean
paint_parts (SolPainter *self,
             cairo_t *cr,
             const SolScene *scene,
             GArray *parts,
             GCancellable *cancellable,
             GError **error)
{
  gboolean veils = FALSE;

  for (guint i = 0; i < parts->len;) {
    double opacity = sol_look_choose_opacity (scene, &g_array_index (parts, SolPart, i), veils);

    if (opacity < 1)
      cairo_push_group (cr);
    for (; i < parts->len; i++) {
      const SolPart *part = &g_array_index (parts, SolPart, i);

      if (sol_look_choose_opacity (scene, part, veils) != opacity)
        break;
      if (!paint_part (self, cr, scene, part, cancellable, error))
        return FALSE;
      veils |= sol_look_is_lit (scene, part) && part->structure != NULL;
    }
    if (opacity < 1) {
      cairo_pop_group_to_source (cr);
      cairo_paint_with_alpha (cr, opacity);
    }
  }
  return TRUE;
}

static cairo_surface_t *
create_sheet (SolPainter *self, const SolScene *scene, GError **error)
{
  cairo_surface_t *sheet;
  int width_px;

  if (!is_piece (scene)) {
    width_px = sol_drawings_find_width_px (self->drawings, scene->height_px, error);
    return width_px == 0
               ? NULL
               : cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width_px, scene->height_px);
  }
  sheet = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, scene->crop.width, scene->crop.height);
  cairo_surface_set_device_offset (sheet, -scene->crop.x, -scene->crop.y);
  return sheet;
}

cairo_surface_t *
sol_painter_paint_parts (SolPainter *self,
                         const SolScene *scene,
                         GArray *parts,
                         GCancellable *cancellable,
                         GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);
  g_autoptr (SolSurface) surface = NULL;
  g_autoptr (SolCairo) cr = NULL;
  gboolean painted;

  if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
      !sol_drawing_check_height (is_piece (scene) ? scene->crop.height : scene->height_px, error))
    return NULL;
  prepare (self, scene);
  surface = create_sheet (self, scene, error);
  if (surface == NULL)
    return NULL;
  cr = cairo_create (surface);
  painted = paint_parts (self, cr, scene, parts, cancellable, error);
  sol_sprites_end_picture (self->sprites);
  if (!painted)
    return NULL;
  cairo_surface_set_device_offset (surface, 0, 0);
  cairo_surface_flush (surface);
  return g_steal_pointer (&surface);
}

static void
sol_painter_class_init (SolPainterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_painter_finalize;
}

static void
sol_painter_init (SolPainter *self)
{
  g_mutex_init (&self->lock);
  self->inks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->sprites = sol_sprites_new (MAX_KEPT_BYTES);
}

SolPainter *
sol_painter_new (SolFigure *figure)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), NULL);

  SolPainter *self = g_object_new (SOL_TYPE_PAINTER, NULL);

  self->figure = g_object_ref (figure);
  self->all_parts = sol_figure_list_all_parts (figure);
  self->drawings = sol_drawings_new (figure, self->all_parts);
  self->kept = sol_parts_keep (self->all_parts);
  return self;
}

SolFigure *
sol_painter_get_figure (SolPainter *self)
{
  g_return_val_if_fail (SOL_IS_PAINTER (self), NULL);

  return self->figure;
}

gsize
sol_painter_get_memory (SolPainter *self)
{
  g_return_val_if_fail (SOL_IS_PAINTER (self), 0);

  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  return sol_sprites_get_memory (self->sprites);
}

cairo_surface_t *
sol_painter_paint (SolPainter *self,
                   const SolScene *scene,
                   GCancellable *cancellable,
                   GError **error)
{
  g_return_val_if_fail (SOL_IS_PAINTER (self), NULL);

  g_autoptr (GArray) parts =
      sol_figure_list_parts (self->figure, scene->stage, scene->attachments, error);

  if (parts == NULL)
    return NULL;
  sol_parts_hide (parts, (const char *const *) scene->hidden);
  return sol_painter_paint_parts (self, scene, parts, cancellable, error);
}

double
sol_painter_find_width (SolPainter *self, double height)
{
  double x, y, width, full_height;

  g_return_val_if_fail (SOL_IS_PAINTER (self), height);

  if (!sol_drawing_peek_bounds (self->figure, &x, &y, &width, &full_height, NULL))
    return height;
  return height * width / full_height;
}

/* What reaches over the edge of a drawing is no part of it. */
static void
clip_to_drawing (cairo_t *cr, SolDrawing *drawing, double height)
{
  double x, y, own_width, own_height;

  sol_drawing_get_bounds (drawing, &x, &y, &own_width, &own_height);
  cairo_rectangle (cr, 0, 0, height * own_width / own_height, height);
  cairo_clip (cr);
}

gboolean
sol_painter_draw_parts (SolPainter *self,
                        cairo_t *cr,
                        const SolScene *scene,
                        GArray *parts,
                        double height,
                        GCancellable *cancellable,
                        GError **error)
{
  g_return_val_if_fail (SOL_IS_PAINTER (self), FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);
  g_return_val_if_fail (height > 0, FALSE);

  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);
  SolDrawing *drawing;
  gboolean drawn;

  prepare (self, scene);
  drawing = sol_drawings_ensure (self->drawings, SOL_PALETTE_TEXTBOOK, error);
  if (drawing == NULL)
    return FALSE;
  cairo_save (cr);
  clip_to_drawing (cr, drawing, height);
  self->drawn_height = height;
  drawn = paint_parts (self, cr, scene, parts, cancellable, error);
  self->drawn_height = 0;
  cairo_restore (cr);
  return drawn;
}

void
sol_painter_rest (SolPainter *self)
{
  g_return_if_fail (SOL_IS_PAINTER (self));

  gboolean forgot;

  g_mutex_lock (&self->lock);
  forgot = sol_drawings_forget (self->drawings);
  g_mutex_unlock (&self->lock);
  g_atomic_int_set (&self->is_awaited, FALSE);
  if (forgot)
    sol_memory_give_back ();
}

gboolean
sol_painter_is_resting (SolPainter *self)
{
  g_return_val_if_fail (SOL_IS_PAINTER (self), TRUE);

  return !sol_drawings_is_read (self->drawings, SOL_PALETTE_TEXTBOOK) &&
         !sol_drawings_is_read (self->drawings, SOL_PALETTE_HEROES);
}
