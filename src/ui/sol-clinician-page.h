/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "sol-journal-export.h"
#include "sol-library.h"
#include "sol-paper.h"

G_BEGIN_DECLS

/* The last six weeks of a journal on a page, plain, for a clinician; on several where notes are so
 * long that letters would be too small to be read. Nothing here needs a display. */

/** sol_clinician_page_dup_markup: the page's text as Pango markup; columns are separated by tabs.
 * (transfer full) */
char *sol_clinician_page_dup_markup (SolLibrary *library,
                                     const SolJournalLists *lists,
                                     const char *today);

/** sol_clinician_page_count: how many pages of @width times @height points @markup takes. */
guint sol_clinician_page_count (const char *markup, double width, double height);

/** sol_clinician_page_draw: draws @page of @markup, counted from 0, into @width times @height, in
 * points, its letters as large as fit. Returns their size in points. */
double
sol_clinician_page_draw (cairo_t *cr, const char *markup, guint page, double width, double height);

/** sol_clinician_page_get_paper: its pages, for the functions of sol-paper.h, which are given the
 * markup. (transfer none) */
const SolPaper *sol_clinician_page_get_paper (void);

/** sol_clinician_page_to_pdf: the page as a PDF file. (transfer full) */
GBytes *sol_clinician_page_to_pdf (const char *markup);

G_END_DECLS
