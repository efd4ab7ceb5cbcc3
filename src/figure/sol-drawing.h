/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "sol-figure.h"
#include "sol-theme.h"

G_BEGIN_DECLS

/** SolPalette: what the two muscles that the program is about look like. */
typedef enum {
  SOL_PALETTE_TEXTBOOK, /* all muscles red */
  SOL_PALETTE_HEROES,   /* the gastrocnemius orange, the soleus teal */
} SolPalette;

/** SolSprite: a picture that is cropped to its ink, and where it belongs, in pixels. */
typedef struct {
  cairo_surface_t *surface; /* ARGB32; NULL where there is no ink */
  int x;
  int y;
} SolSprite;

/** sol_sprite_clear: frees what @sprite holds. */
void sol_sprite_clear (SolSprite *sprite);

/** SolDrawing: one SVG in the colours of one theme. One thread may use it at a time. */
#define SOL_TYPE_DRAWING (sol_drawing_get_type ())
G_DECLARE_FINAL_TYPE (SolDrawing, sol_drawing, SOL, DRAWING, GObject)

/** sol_drawing_new: reads the SVG of @figure and its style sheet for @theme and @palette from the
 * program's resources. @extra_css, which may be NULL, is applied after it.
 * SOL_FIGURE_ERROR_UNREADABLE where either is missing or broken. (transfer full) */
SolDrawing *sol_drawing_new (
    SolFigure *figure, SolTheme theme, SolPalette palette, const char *extra_css, GError **error);

/** sol_drawing_new_for_svg: the same for the drawing in the file @svg of the program's drawings
 * that is no figure of the content. (transfer full) */
SolDrawing *sol_drawing_new_for_svg (
    const char *svg, SolTheme theme, SolPalette palette, const char *extra_css, GError **error);

/** sol_drawing_get_bounds: the part of the plane that is drawn, in user units of the drawing. */
void sol_drawing_get_bounds (SolDrawing *self, double *x, double *y, double *width, double *height);

/** sol_drawing_peek_bounds: the same of the drawing of @figure, without reading more of it than its
 * beginning. SOL_FIGURE_ERROR_UNREADABLE where it is missing or has no viewBox. */
gboolean sol_drawing_peek_bounds (
    SolFigure *figure, double *x, double *y, double *width, double *height, GError **error);

/** sol_drawing_check_height: whether a picture can be @height_px high; SOL_FIGURE_ERROR_SIZE where
 * it can't. */
gboolean sol_drawing_check_height (int height_px, GError **error);

/** sol_drawing_has_element: whether the SVG has an element with the id @element. */
gboolean sol_drawing_has_element (SolDrawing *self, const char *element);

/** sol_drawing_render_element: draws the element with the id @element into @sprite, which is then
 * the caller's to clear, as it stands in the whole drawing of @height_px. FALSE with
 * SOL_FIGURE_ERROR where there is no such element or the size can't be made, G_IO_ERROR_CANCELLED
 * where @cancellable stopped it. */
gboolean sol_drawing_render_element (SolDrawing *self,
                                     const char *element,
                                     int height_px,
                                     SolSprite *sprite,
                                     GCancellable *cancellable,
                                     GError **error);

/** sol_drawing_render_piece: draws what lies in @piece of the element with the id @element, where
 * the whole drawing is @height_px high, however high that is. @piece is in pixels of that; the
 * sprite stands in it, too. Errors as for sol_drawing_render_element(). */
gboolean sol_drawing_render_piece (SolDrawing *self,
                                   const char *element,
                                   int height_px,
                                   const cairo_rectangle_int_t *piece,
                                   SolSprite *sprite,
                                   GCancellable *cancellable,
                                   GError **error);

/** sol_drawing_draw_element: draws the element with the id @element onto @cr, in lines where its
 * surface has such, as it stands in the whole drawing, which begins at the origin and is @height
 * units high. FALSE with SOL_FIGURE_ERROR where there is no such element or it can't be drawn. */
gboolean sol_drawing_draw_element (
    SolDrawing *self, const char *element, cairo_t *cr, double height, GError **error);

/** sol_drawing_paint_piece: draws what sol_drawing_render_piece() would onto @cr, whose units are
 * pixels of the whole drawing: faster where nothing else is made of the sprite. Errors as there. */
gboolean sol_drawing_paint_piece (SolDrawing *self,
                                  const char *element,
                                  int height_px,
                                  const cairo_rectangle_int_t *piece,
                                  cairo_t *cr,
                                  GCancellable *cancellable,
                                  GError **error);

/** sol_drawing_render_document: draws all of the SVG at @height_px, without a ground. NULL with an
 * error as for a single element. (transfer full) */
cairo_surface_t *sol_drawing_render_document (SolDrawing *self,
                                              int height_px,
                                              GCancellable *cancellable,
                                              GError **error);

G_END_DECLS
