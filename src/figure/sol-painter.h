/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "sol-figure.h"
#include "sol-scene.h"

G_BEGIN_DECLS

/** SolPainter: paints scenes of one figure.
 *
 * It keeps the elements of the last size and theme as pictures of their own, so that a change of
 * what is lit, outlined or peeled off only puts them together anew. A piece of a larger picture, as
 * where one looks closer, is drawn anew each time, and what is kept stays. The drawings themselves
 * take more than that: after sol_painter_paint_async() they are forgotten when nothing more was
 * painted for a while, and read again when an element is wanted that is not kept. Any thread may
 * paint; they take turns. */
#define SOL_TYPE_PAINTER (sol_painter_get_type ())
G_DECLARE_FINAL_TYPE (SolPainter, sol_painter, SOL, PAINTER, GObject)

/** sol_painter_new: paints @figure. Nothing is read until the first picture. (transfer full) */
SolPainter *sol_painter_new (SolFigure *figure);

/** sol_painter_get_figure: the figure. (transfer none) */
SolFigure *sol_painter_get_figure (SolPainter *self);

/** sol_painter_get_memory: the size of the pictures that are kept, in bytes. */
gsize sol_painter_get_memory (SolPainter *self);

/** sol_painter_paint: the picture of @scene, or the crop that it names, as an ARGB32 surface
 * without a ground. Blocks for some hundred milliseconds when the size or theme is new. NULL with
 * SOL_FIGURE_ERROR, or G_IO_ERROR_CANCELLED where @cancellable stopped it. (transfer full) */
cairo_surface_t *sol_painter_paint (SolPainter *self,
                                    const SolScene *scene,
                                    GCancellable *cancellable,
                                    GError **error);

/** sol_painter_draw_parts: draws @scene onto @cr in lines where its surface has such, as paper and
 * SVG do: the whole drawing begins at the origin and is @height units high; the scene's own height
 * and crop mean nothing, and nothing is outlined. @parts are what sol_figure_list_parts() listed
 * for the scene, less what is hidden. For any thread. FALSE with SOL_FIGURE_ERROR, or
 * G_IO_ERROR_CANCELLED where @cancellable stopped it. */
gboolean sol_painter_draw_parts (SolPainter *self,
                                 cairo_t *cr,
                                 const SolScene *scene,
                                 GArray *parts,
                                 double height,
                                 GCancellable *cancellable,
                                 GError **error);

/** sol_painter_find_width: how wide the drawing is at @height; @height itself where it can't be
 * read, of which painting tells. */
double sol_painter_find_width (SolPainter *self, double height);

/** sol_painter_paint_async: sol_painter_paint() in a thread; @callback is called in this one. */
void sol_painter_paint_async (SolPainter *self,
                              const SolScene *scene,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);

/** sol_painter_paint_finish: what sol_painter_paint_async() painted, as sol_painter_paint() gives
 * it. (transfer full) */
cairo_surface_t *sol_painter_paint_finish (SolPainter *self, GAsyncResult *result, GError **error);

/** sol_painter_prepare: someone may want @scene soon, as a whole or a piece of it: reads in a
 * thread what painting it will want, and holds it longer. Does nothing more where it is there. */
void sol_painter_prepare (SolPainter *self, const SolScene *scene);

/** sol_painter_rest: forgets the drawings now, but nothing that is kept of them. */
void sol_painter_rest (SolPainter *self);

/** sol_painter_is_resting: whether no drawing is held. For any thread. */
gboolean sol_painter_is_resting (SolPainter *self);

G_END_DECLS
