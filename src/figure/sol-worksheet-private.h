/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure.h"
#include "sol-painter.h"
#include "sol-structure-labels.h"
#include "sol-worksheet.h"

/* What a number is drawn on, in points. */
#define SOL_WORKSHEET_DISC 15.0

struct _SolWorksheet {
  GObject parent_instance;

  SolFigure *figure;
  char *stage_name; /* NULL where the figure has but one */
  gboolean mirrored;
  gboolean latin;
  GPtrArray *names; /* what is to be written, in the order of the numbers */
  GArray *labels;   /* of SolLabel: where those stand, in points of the plate */
  double width;     /* of the plate, with the numbers beside it */
  double height;
  double figure_x;        /* where the figure begins on it */
  cairo_surface_t *plate; /* the figure, recorded; its names are not */
  GMutex lock;            /* of the plate, which is not to be played twice at once */

  /* of the plate until it is recorded */
  SolPainter *painter;
  SolScene *scene;
  GArray *parts; /* of SolPart; the painter keeps what they borrow */
};
