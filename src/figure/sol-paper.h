/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/* Pages for paper, all lengths in points. */

/** SOL_PAPER_MARGIN: what is left free around a page of a file. */
#define SOL_PAPER_MARGIN 50.0

/** SolPaperFunc: draws @page, counted from 0, into @width times @height, its margins left out. */
typedef void (*SolPaperFunc) (
    cairo_t *cr, guint page, double width, double height, gpointer user_data);

/** sol_paper_get_size: the size of the paper that people have where they live, as their locale
 * says: A4 or Letter, as a rule. */
void sol_paper_get_size (double *width, double *height);

/** sol_paper_paint: @page as @draw draws it, with its margins, as a picture of that paper which is
 * @height_px high. (transfer full) */
cairo_surface_t *sol_paper_paint (guint page, int height_px, SolPaperFunc draw, gpointer user_data);

/** sol_paper_to_pdf: a PDF file of that size, called @title, of @n_pages pages, each drawn by @draw
 * in lines and letters, not in pixels. (transfer full) */
GBytes *sol_paper_to_pdf (const char *title, guint n_pages, SolPaperFunc draw, gpointer user_data);

G_END_DECLS
