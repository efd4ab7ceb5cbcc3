/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-painter.h"

#include <math.h>

#include "sol-cairo-private.h"
#include "sol-drawing.h"
#include "sol-look.h"
#include "sol-parts.h"
#include "sol-sprites.h"
#include "sol-work.h"

#define N_PALETTES 2
#define OUTLINE_STEPS 16

/* What is kept of elements at most: with two pictures of SOL_SCENE_MAX_BYTES, one of which fades
 * into the other, and two of what is seen from close by, no more than 64 MiB. */
#define MAX_KEPT_BYTES ((gsize) 24 << 20)

/* Where the ink of an element is, as shares of the height of the whole drawing. */
typedef struct {
  double x, y, width, height;
} Ink;

struct _SolPainter {
  GObject parent_instance;

  SolFigure *figure;
  GArray *all_parts; /* of SolPart */
  GPtrArray *kept;   /* what they borrow */

  /* All below belongs to the thread that holds the lock. */
  GMutex lock;
  SolTheme theme;
  gboolean textbook_marks;
  int height_px;
  SolDrawing *drawings[N_PALETTES];
  SolSprites *sprites;
  GHashTable *inks;    /* element id to Ink */
  double drawn_height; /* of what is drawn in lines; 0 while a picture is painted */
};

G_DEFINE_FINAL_TYPE (SolPainter, sol_painter, G_TYPE_OBJECT)

/* The lists of the figure are read in the caller's thread, which alone knows that its library is
 * still there to fill them. */
typedef struct {
  SolScene *scene;
  GArray *parts;
} PaintJob;

static void
paint_job_free (gpointer data)
{
  PaintJob *job = data;

  g_clear_pointer (&job->scene, sol_scene_free);
  g_clear_pointer (&job->parts, g_array_unref);
  g_free (job);
}

static void
sol_painter_finalize (GObject *object)
{
  SolPainter *self = SOL_PAINTER (object);

  for (guint i = 0; i < N_PALETTES; i++)
    g_clear_object (&self->drawings[i]);
  g_clear_pointer (&self->sprites, sol_sprites_free);
  g_clear_pointer (&self->inks, g_hash_table_unref);
  g_clear_pointer (&self->all_parts, g_array_unref);
  g_clear_pointer (&self->kept, g_ptr_array_unref);
  g_clear_object (&self->figure);
  g_mutex_clear (&self->lock);
  G_OBJECT_CLASS (sol_painter_parent_class)->finalize (object);
}

/* The sheet gives the marks of the two muscles their hue by id; this takes it back. The colours
 * are those that the sheets give all other marks. */
static char *
build_marks_css (GArray *parts, SolTheme theme)
{
  static const struct {
    const char *origin;
    const char *insertion;
  } marks[] = {
    [SOL_THEME_LIGHT] = { "#b3261e", "#1c4fa0" },
    [SOL_THEME_DARK] = { "#a81c14", "#1d3f96" },
    [SOL_THEME_CONTRAST] = { "#a00000", "#00309a" },
  };
  g_autoptr (GString) css = g_string_new (NULL);

  for (guint i = 0; i < parts->len; i++) {
    const SolPart *part = &g_array_index (parts, SolPart, i);
    gboolean is_origin;
    const char *colour;

    if (part->attachment == NULL)
      continue;
    is_origin = sol_attachment_get_kind (part->attachment) == SOL_ATTACHMENT_KIND_ORIGIN;
    colour = is_origin ? marks[theme].origin : marks[theme].insertion;
    g_string_append_printf (css,
                            "#%s *{fill:%s!important}"
                            "#%s .edge{fill:none!important;stroke:%s!important}",
                            part->element, colour, part->element, colour);
  }
  return g_string_free_and_steal (g_steal_pointer (&css));
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
  gboolean same_look = self->theme == scene->theme && self->textbook_marks == scene->textbook_marks;

  if (same_look && (self->height_px == scene->height_px || is_piece (scene)))
    return;
  sol_sprites_forget (self->sprites);
  if (!same_look)
    for (guint i = 0; i < N_PALETTES; i++)
      g_clear_object (&self->drawings[i]);
  self->theme = scene->theme;
  self->textbook_marks = scene->textbook_marks;
  self->height_px = is_piece (scene) ? 0 : scene->height_px;
}

static SolDrawing *
ensure_drawing (SolPainter *self, SolPalette palette, GError **error)
{
  g_autofree char *css = NULL;

  if (self->drawings[palette] != NULL)
    return self->drawings[palette];
  if (self->textbook_marks)
    css = build_marks_css (self->all_parts, self->theme);
  self->drawings[palette] = sol_drawing_new (self->figure, self->theme, palette, css, error);
  return self->drawings[palette];
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
  drawing = ensure_drawing (self, palette, error);
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
  drawing = ensure_drawing (self, palette, error);
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
  SolDrawing *drawing = ensure_drawing (self, palette, error);

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
create_sheet (SolDrawing *drawing, const SolScene *scene)
{
  cairo_surface_t *sheet;

  if (!is_piece (scene))
    return cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                       sol_drawing_get_width_px (drawing, scene->height_px),
                                       scene->height_px);
  sheet = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, scene->crop.width, scene->crop.height);
  cairo_surface_set_device_offset (sheet, -scene->crop.x, -scene->crop.y);
  return sheet;
}

static cairo_surface_t *
paint (SolPainter *self,
       const SolScene *scene,
       GArray *parts,
       GCancellable *cancellable,
       GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);
  g_autoptr (SolSurface) surface = NULL;
  g_autoptr (SolCairo) cr = NULL;
  SolDrawing *drawing;
  gboolean painted;

  if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
      !sol_drawing_check_height (is_piece (scene) ? scene->crop.height : scene->height_px, error))
    return NULL;
  prepare (self, scene);
  drawing = ensure_drawing (self, SOL_PALETTE_TEXTBOOK, error);
  if (drawing == NULL)
    return NULL;
  surface = create_sheet (drawing, scene);
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
paint_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  PaintJob *job = data;
  GError *error = NULL;
  cairo_surface_t *surface = paint (source, job->scene, job->parts, cancellable, &error);

  if (surface == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, surface, (GDestroyNotify) cairo_surface_destroy);
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
  return paint (self, scene, parts, cancellable, error);
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
  drawing = ensure_drawing (self, SOL_PALETTE_TEXTBOOK, error);
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
sol_painter_paint_async (SolPainter *self,
                         const SolScene *scene,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_return_if_fail (SOL_IS_PAINTER (self));

  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  PaintJob *job = g_new0 (PaintJob, 1);
  GError *error = NULL;

  job->scene = sol_scene_copy (scene);
  job->parts = sol_figure_list_parts (self->figure, scene->stage, scene->attachments, &error);
  g_task_set_source_tag (task, sol_painter_paint_async);
  g_task_set_task_data (task, job, paint_job_free);
  if (job->parts == NULL) {
    g_task_return_error (task, error);
    return;
  }
  sol_parts_hide (job->parts, (const char *const *) scene->hidden);
  sol_work_run (task, paint_thread);
}

cairo_surface_t *
sol_painter_paint_finish (SolPainter *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
