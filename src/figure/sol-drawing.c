/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-drawing.h"

#include <librsvg/rsvg.h>
#include <math.h>

#include "sol-cairo-private.h"
#include "sol-figure-error.h"

/* Larger than any screen; a surface beyond 32767 px can't be made. */
#define MAX_HEIGHT_PX 16384

#define RESOURCE_FOLDER "/io/github/soleusapp/Soleus/figures/"

struct _SolDrawing {
  GObject parent_instance;

  RsvgHandle *handle;
  RsvgRectangle bounds;
};

G_DEFINE_FINAL_TYPE (SolDrawing, sol_drawing, G_TYPE_OBJECT)

static void
sol_drawing_finalize (GObject *object)
{
  SolDrawing *self = SOL_DRAWING (object);

  g_clear_object (&self->handle);
  G_OBJECT_CLASS (sol_drawing_parent_class)->finalize (object);
}

static GBytes *
load (const char *file, GError **error)
{
  g_autofree char *path = g_strconcat (RESOURCE_FOLDER, file, NULL);
  g_autoptr (GError) local = NULL;
  GBytes *bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &local);

  if (bytes == NULL)
    g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_UNREADABLE,
                 "can't read the drawing “%s”: %s", file, local->message);
  return bytes;
}

static gboolean
load_svg (SolDrawing *self, const char *file, GError **error)
{
  g_autoptr (GBytes) svg = load (file, error);
  g_autoptr (GError) local = NULL;
  gboolean has_box = FALSE;

  if (svg == NULL)
    return FALSE;
  self->handle =
      rsvg_handle_new_from_data (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg), &local);
  if (self->handle != NULL)
    rsvg_handle_get_intrinsic_dimensions (self->handle, NULL, NULL, NULL, NULL, &has_box,
                                          &self->bounds);
  if (has_box && self->bounds.width > 0 && self->bounds.height > 0)
    return TRUE;
  g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_UNREADABLE,
               "the drawing “%s” is broken: %s", file,
               local != NULL ? local->message : "it has no viewBox");
  return FALSE;
}

static gboolean
load_sheet (SolDrawing *self, SolTheme theme, SolPalette palette, const char *extra, GError **error)
{
  g_autofree char *file = g_strdup_printf ("figure-%s%s.css", sol_theme_get_nick (theme),
                                           palette == SOL_PALETTE_HEROES ? "-lit" : "");
  g_autoptr (GBytes) sheet = load (file, error);

  if (sheet == NULL)
    return FALSE;
  if (!rsvg_handle_set_stylesheet (self->handle, g_bytes_get_data (sheet, NULL),
                                   g_bytes_get_size (sheet), error))
    return FALSE;
  return extra == NULL ||
         rsvg_handle_set_stylesheet (self->handle, (const guint8 *) extra, strlen (extra), error);
}

static cairo_surface_t *
create_surface (int width, int height, GError **error)
{
  g_autoptr (SolSurface) surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);

  if (cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS)
    return g_steal_pointer (&surface);
  g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_SIZE,
               "can't make a picture of %d × %d pixels: %s", width, height,
               cairo_status_to_string (cairo_surface_status (surface)));
  return NULL;
}

/* Draws what @selector finds, or all. */
static gboolean
render (SolDrawing *self,
        const char *selector,
        cairo_t *cr,
        RsvgRectangle viewport,
        GCancellable *cancellable,
        GError **error)
{
  g_autoptr (GError) local = NULL;
  gboolean drawn;

  rsvg_handle_set_cancellable_for_rendering (self->handle, cancellable);
  drawn = selector == NULL
              ? rsvg_handle_render_document (self->handle, cr, &viewport, &local)
              : rsvg_handle_render_layer (self->handle, cr, selector, &viewport, &local);
  rsvg_handle_set_cancellable_for_rendering (self->handle, NULL);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (!drawn)
    g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_UNREADABLE, "can't draw “%s”: %s",
                 selector == NULL ? "the figure" : selector, local->message);
  return drawn;
}

static gboolean
render_surface (SolDrawing *self,
                const char *selector,
                cairo_surface_t *surface,
                RsvgRectangle viewport,
                GCancellable *cancellable,
                GError **error)
{
  g_autoptr (SolCairo) cr = cairo_create (surface);

  return render (self, selector, cr, viewport, cancellable, error);
}

/* The selector of an element; null, with an error, where the drawing has none of that id. */
static char *
select_element (SolDrawing *self, const char *element, GError **error)
{
  if (sol_drawing_has_element (self, element))
    return g_strconcat ("#", element, NULL);
  g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_UNKNOWN_ELEMENT,
               "the drawing has no element “%s”", element);
  return NULL;
}

static int
get_width_px (SolDrawing *self, int height_px)
{
  return MAX (1, (int) lround (height_px * self->bounds.width / self->bounds.height));
}

/* The whole drawing, in its own proportions. */
static RsvgRectangle
whole (SolDrawing *self, int height_px)
{
  return (RsvgRectangle) { 0, 0, get_width_px (self, height_px), height_px };
}

/* The smallest box around all pixels that are not clear; empty where there are none. librsvg's own
 * box is no help: it knows neither of clip paths nor, in 2.60, of the size asked for. */
static cairo_rectangle_int_t
find_ink (cairo_surface_t *surface)
{
  const guint8 *row = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  int left = width, top = height, right = 0, bottom = 0;

  for (int y = 0; y < height; y++, row += stride) {
    const guint32 *pixels = (const guint32 *) (gconstpointer) row;
    int first = 0, last = width;

    while (first < width && pixels[first] == 0)
      first++;
    if (first == width)
      continue;
    while (pixels[last - 1] == 0)
      last--;
    left = MIN (left, first);
    right = MAX (right, last);
    top = MIN (top, y);
    bottom = y + 1;
  }
  return (cairo_rectangle_int_t) { left, top, MAX (right - left, 0), MAX (bottom - top, 0) };
}

/* Takes the part of @surface that has ink for @sprite. */
static gboolean
crop (cairo_surface_t *surface, cairo_rectangle_int_t ink, SolSprite *sprite, GError **error)
{
  g_autoptr (SolSurface) cropped = NULL;
  g_autoptr (SolCairo) cr = NULL;

  if (ink.width == 0)
    return TRUE;
  cropped = create_surface (ink.width, ink.height, error);
  if (cropped == NULL)
    return FALSE;
  cr = cairo_create (cropped);
  cairo_set_source_surface (cr, surface, -ink.x, -ink.y);
  cairo_set_operator (cr, CAIRO_OPERATOR_SOURCE);
  cairo_paint (cr);
  *sprite = (SolSprite) { g_steal_pointer (&cropped), ink.x, ink.y };
  return TRUE;
}

static void
sol_drawing_class_init (SolDrawingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_drawing_finalize;
}

static void
sol_drawing_init (SolDrawing *self G_GNUC_UNUSED)
{
}

void
sol_sprite_clear (SolSprite *sprite)
{
  g_clear_pointer (&sprite->surface, cairo_surface_destroy);
}

SolDrawing *
sol_drawing_new (
    SolFigure *figure, SolTheme theme, SolPalette palette, const char *extra_css, GError **error)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), NULL);

  return sol_drawing_new_for_svg (sol_figure_get_svg (figure), theme, palette, extra_css, error);
}

SolDrawing *
sol_drawing_new_for_svg (
    const char *svg, SolTheme theme, SolPalette palette, const char *extra_css, GError **error)
{
  g_return_val_if_fail (svg != NULL, NULL);

  g_autoptr (SolDrawing) self = g_object_new (SOL_TYPE_DRAWING, NULL);

  if (!load_svg (self, svg, error) || !load_sheet (self, theme, palette, extra_css, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
sol_drawing_get_bounds (SolDrawing *self, double *x, double *y, double *width, double *height)
{
  g_return_if_fail (SOL_IS_DRAWING (self));

  *x = self->bounds.x;
  *y = self->bounds.y;
  *width = self->bounds.width;
  *height = self->bounds.height;
}

gboolean
sol_drawing_peek_bounds (
    SolFigure *figure, double *x, double *y, double *width, double *height, GError **error)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), FALSE);

  static const char attribute[] = "viewBox=\"";
  double *const numbers[] = { x, y, width, height };
  g_autoptr (GBytes) svg = load (sol_figure_get_svg (figure), error);
  const char *data, *at;
  gsize size;

  if (svg == NULL)
    return FALSE;
  data = g_bytes_get_data (svg, &size);
  at = g_strstr_len (data, (gssize) MIN (size, 4096), attribute);
  if (at == NULL) {
    g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_UNREADABLE,
                 "the drawing “%s” is broken: it has no viewBox", sol_figure_get_svg (figure));
    return FALSE;
  }
  at += strlen (attribute);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++) {
    char *end;

    *numbers[i] = g_ascii_strtod (at, &end);
    at = *end == ',' ? end + 1 : end;
  }
  return TRUE;
}

gboolean
sol_drawing_check_height (int height_px, GError **error)
{
  if (height_px >= 1 && height_px <= MAX_HEIGHT_PX)
    return TRUE;
  g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_SIZE,
               "a picture can't be %d pixels high; ask for 1 to %d", height_px, MAX_HEIGHT_PX);
  return FALSE;
}

gboolean
sol_drawing_has_element (SolDrawing *self, const char *element)
{
  g_return_val_if_fail (SOL_IS_DRAWING (self), FALSE);

  g_autofree char *selector = g_strconcat ("#", element, NULL);

  return rsvg_handle_has_sub (self->handle, selector);
}

gboolean
sol_drawing_render_element (SolDrawing *self,
                            const char *element,
                            int height_px,
                            SolSprite *sprite,
                            GCancellable *cancellable,
                            GError **error)
{
  g_return_val_if_fail (SOL_IS_DRAWING (self), FALSE);

  cairo_rectangle_int_t all = { 0, 0, get_width_px (self, height_px), height_px };

  *sprite = (SolSprite) { 0 };
  return sol_drawing_check_height (height_px, error) &&
         sol_drawing_render_piece (self, element, height_px, &all, sprite, cancellable, error);
}

gboolean
sol_drawing_render_piece (SolDrawing *self,
                          const char *element,
                          int height_px,
                          const cairo_rectangle_int_t *piece,
                          SolSprite *sprite,
                          GCancellable *cancellable,
                          GError **error)
{
  g_return_val_if_fail (SOL_IS_DRAWING (self), FALSE);

  g_autofree char *selector = select_element (self, element, error);
  g_autoptr (SolSurface) surface = NULL;
  RsvgRectangle viewport = whole (self, height_px);

  *sprite = (SolSprite) { 0 };
  if (selector == NULL)
    return FALSE;
  viewport.x = -piece->x;
  viewport.y = -piece->y;
  surface = create_surface (piece->width, piece->height, error);
  if (surface == NULL || !render_surface (self, selector, surface, viewport, cancellable, error) ||
      !crop (surface, find_ink (surface), sprite, error))
    return FALSE;
  sprite->x += piece->x;
  sprite->y += piece->y;
  return TRUE;
}

gboolean
sol_drawing_draw_element (
    SolDrawing *self, const char *element, cairo_t *cr, double height, GError **error)
{
  g_return_val_if_fail (SOL_IS_DRAWING (self), FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);

  g_autofree char *selector = select_element (self, element, error);
  RsvgRectangle viewport = { 0, 0, height * self->bounds.width / self->bounds.height, height };

  return selector != NULL && render (self, selector, cr, viewport, NULL, error);
}

gboolean
sol_drawing_paint_piece (SolDrawing *self,
                         const char *element,
                         int height_px,
                         const cairo_rectangle_int_t *piece,
                         cairo_t *cr,
                         GCancellable *cancellable,
                         GError **error)
{
  g_return_val_if_fail (SOL_IS_DRAWING (self), FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);

  g_autofree char *selector = select_element (self, element, error);
  gboolean painted;

  if (selector == NULL)
    return FALSE;
  cairo_save (cr);
  cairo_rectangle (cr, piece->x, piece->y, piece->width, piece->height);
  cairo_clip (cr);
  painted = render (self, selector, cr, whole (self, height_px), cancellable, error);
  cairo_restore (cr);
  return painted;
}

cairo_surface_t *
sol_drawing_render_document (SolDrawing *self,
                             int height_px,
                             GCancellable *cancellable,
                             GError **error)
{
  g_return_val_if_fail (SOL_IS_DRAWING (self), NULL);

  g_autoptr (SolSurface) surface = NULL;

  if (!sol_drawing_check_height (height_px, error))
    return NULL;
  surface = create_surface (get_width_px (self, height_px), height_px, error);
  if (surface == NULL ||
      !render_surface (self, NULL, surface, whole (self, height_px), cancellable, error))
    return NULL;
  return g_steal_pointer (&surface);
}
