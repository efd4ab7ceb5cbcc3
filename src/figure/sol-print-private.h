/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What the parts of SolPrint share: the print in sol-print.c, its words in sol-print-words.c, its
 * files in sol-print-file.c. */

#include "sol-painter.h"
#include "sol-print.h"

G_BEGIN_DECLS

struct _SolPrint {
  SolPainter *painter;
  SolScene *scene;
  GArray *parts; /* of SolPart; the painter keeps what they borrow */
  SolPrintView view;
  GArray *labels; /* of SolPrintLabel */
  char *caption;  /* NULL for none */
  char *credit;   /* NULL for none */
};

/* Names and lines, in pixels of the view. */
void sol_print_draw_labels (SolPrint *self, cairo_t *cr);

/* What is written below, into @width, from the origin of @cr. */
void sol_print_draw_caption (SolPrint *self, cairo_t *cr, double width);

/* How high that is. */
double sol_print_measure_caption (SolPrint *self, double width);

G_END_DECLS
