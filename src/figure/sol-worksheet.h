/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "sol-hit-map.h"
#include "sol-scene.h"

G_BEGIN_DECLS

/** SOL_WORKSHEET_N_PAGES: a page with blanks, and one with the answers. */
#define SOL_WORKSHEET_N_PAGES 2

/** SolWorksheet: a figure on paper whose names are to be written: numbers stand beside it, with
 * lines to what is meant, and a list has a blank for each. The next page has the names.
 *
 * Each name that finds room has a number, from 1, on the left of the figure from top to bottom,
 * then on its right. Never changes. */
#define SOL_TYPE_WORKSHEET (sol_worksheet_get_type ())
G_DECLARE_FINAL_TYPE (SolWorksheet, sol_worksheet, SOL, WORKSHEET, GObject)

/** SolWorksheetLook: how it is shown. */
typedef struct {
  gboolean latin;    /* names, where they are known in Latin */
  gboolean mirrored; /* left and right the other way round, as a section seen from below */
} SolWorksheetLook;

/** sol_worksheet_new: the worksheet of @figure. @scene says what is there of it: stage,
 * attachments, what is hidden and faded; size, theme and what is lit mean nothing on paper.
 * SOL_FIGURE_ERROR where the stage is unknown or the drawing broken. (transfer full) */
SolWorksheet *sol_worksheet_new (SolFigure *figure,
                                 const SolScene *scene,
                                 const SolWorksheetLook *look,
                                 GError **error);

/** sol_worksheet_new_async: the same in a thread, since it takes some hundred milliseconds;
 * @callback is called in this one. @map is the map of @scene, or NULL where none is at hand. The
 * library of @figure is to live until then, or until @cancellable is cancelled. */
void sol_worksheet_new_async (SolFigure *figure,
                              const SolScene *scene,
                              const SolWorksheetLook *look,
                              SolHitMap *map,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);

/** sol_worksheet_new_finish: what sol_worksheet_new_async() made, as sol_worksheet_new() gives it.
 * (transfer full) */
SolWorksheet *sol_worksheet_new_finish (GAsyncResult *result, GError **error);

/** sol_worksheet_get_n_blanks: how many names are to be written; 0 where nothing is to be named. */
guint sol_worksheet_get_n_blanks (SolWorksheet *self);

/** sol_worksheet_get_name: the name to be written at @number, which counts from 1. */
const char *sol_worksheet_get_name (SolWorksheet *self, guint number);

/** sol_worksheet_dup_title: what @page is called: the figure, or its answers. (transfer full) */
char *sol_worksheet_dup_title (SolWorksheet *self, guint page);

/** SolWorksheetLayout: where what is on a page stands, in points. Nothing reaches over another. */
typedef struct {
  SolBox head;
  SolBox plate; /* the figure and the numbers beside it */
  SolBox list;
  SolBox credit;
  guint n_columns; /* of the list */
  guint n_rows;
} SolWorksheetLayout;

/** sol_worksheet_lay_out: how a page of @width times @height points is used. */
void
sol_worksheet_lay_out (SolWorksheet *self, double width, double height, SolWorksheetLayout *layout);

/** sol_worksheet_draw_page: draws @page, counted from 0, into @width times @height points. */
void
sol_worksheet_draw_page (SolWorksheet *self, cairo_t *cr, guint page, double width, double height);

/** sol_worksheet_paint_async: paints @page as a picture of a sheet of paper, @height_px high, in a
 * thread; @callback is called in this one. */
void sol_worksheet_paint_async (SolWorksheet *self,
                                guint page,
                                int height_px,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);

/** sol_worksheet_paint_finish: the picture that sol_worksheet_paint_async() made, or NULL with
 * G_IO_ERROR_CANCELLED. (transfer full) */
cairo_surface_t *
sol_worksheet_paint_finish (SolWorksheet *self, GAsyncResult *result, GError **error);

/** sol_worksheet_to_pdf: all pages as a PDF file. (transfer full) */
GBytes *sol_worksheet_to_pdf (SolWorksheet *self);

/** sol_worksheet_to_pdf_async: the same in a thread, since it takes some hundred milliseconds;
 * @callback is called in this one. */
void
sol_worksheet_to_pdf_async (SolWorksheet *self, GAsyncReadyCallback callback, gpointer user_data);

/** sol_worksheet_to_pdf_finish: what sol_worksheet_to_pdf_async() made. (transfer full) */
GBytes *sol_worksheet_to_pdf_finish (SolWorksheet *self, GAsyncResult *result);

/** sol_worksheet_write_pdf: writes that file to @path, whole or not at all. FALSE with
 * SOL_FIGURE_ERROR_WRITE where that can't be done. */
gboolean sol_worksheet_write_pdf (SolWorksheet *self, const char *path, GError **error);

G_END_DECLS
