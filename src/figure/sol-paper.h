/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>
#include <pango/pangocairo.h>

#include "sol-hit-map.h"

G_BEGIN_DECLS

/* Pages for paper, all lengths in points. */

/** SOL_PAPER_MARGIN: what is left free around a page of a file. */
#define SOL_PAPER_MARGIN 50.0

/** SolPaperFunc: draws @page, counted from 0, into @width times @height, its margins left out. */
typedef void (*SolPaperFunc) (
    cairo_t *cr, guint page, double width, double height, gpointer user_data);

/** SolPaperCountFunc: how many pages there are of @width times @height, their margins left out. */
typedef guint (*SolPaperCountFunc) (double width, double height, gpointer user_data);

/** SolPaper: what is on pages; @count is NULL for one page. Its functions may be called in any
 * thread, one at a time. */
typedef struct {
  SolPaperCountFunc count;
  SolPaperFunc draw;
} SolPaper;

/** sol_paper_is_from_right: whether one writes from the right in the language of @words, as the
 * page that @cr draws has them. */
gboolean sol_paper_is_from_right (cairo_t *cr, const char *words);

/** sol_paper_turn: @box, of a page that is laid out for who writes from the left, on one which is
 * @width wide and written from the right: all that has an order stands the other way round. */
SolBox sol_paper_turn (SolBox box, double width);

/** sol_paper_forget_pixels: lets words of @context take as much room on a screen as on paper: they
 * are not fitted to pixels. A layout that is there already has to be told that its context has
 * changed. */
void sol_paper_forget_pixels (PangoContext *context);

/** sol_paper_get_size: the size of the paper that people have where they live, as their locale
 * says: A4 or Letter, as a rule. */
void sol_paper_get_size (double *width, double *height);

/** sol_paper_count: how many pages of that size there are. */
guint sol_paper_count (const SolPaper *paper, gpointer user_data);

/** sol_paper_paint: @page of @paper, with its margins, as a picture of that paper which is
 * @height_px high. (transfer full) */
cairo_surface_t *
sol_paper_paint (const SolPaper *paper, guint page, int height_px, gpointer user_data);

/** sol_paper_paint_async: the same in a thread; @source is what the functions of @paper get.
 * @callback is called in this one. */
void sol_paper_paint_async (const SolPaper *paper,
                            guint page,
                            int height_px,
                            GObject *source,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);

/** sol_paper_paint_finish: the picture that sol_paper_paint_async() made, or NULL with
 * G_IO_ERROR_CANCELLED. (transfer full) */
cairo_surface_t *sol_paper_paint_finish (GAsyncResult *result, GError **error);

/** sol_paper_to_pdf: a PDF file of that size, called @title, of all pages of @paper, drawn in lines
 * and letters, not in pixels. (transfer full) */
GBytes *sol_paper_to_pdf (const SolPaper *paper, const char *title, gpointer user_data);

/** sol_paper_to_pdf_async: the same in a thread, since it may take some hundred milliseconds;
 * @source is what the functions of @paper get. @callback is called in this one. */
void sol_paper_to_pdf_async (const SolPaper *paper,
                             const char *title,
                             GObject *source,
                             GAsyncReadyCallback callback,
                             gpointer user_data);

/** sol_paper_to_pdf_finish: what sol_paper_to_pdf_async() made. (transfer full) */
GBytes *sol_paper_to_pdf_finish (GAsyncResult *result);

G_END_DECLS
