/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What the parts of SolFigureLabels share: which there are and where, in sol-figure-area-labels.c;
 * how they look, in sol-figure-labels-ink.c. */

#include "sol-figure-area-labels.h"

/* Between two labels, and between a letter and its name, in pixels. */
#define SOL_FIGURE_LABELS_SPACE 6

typedef struct {
  char *id;
  char *name;
  SolHero hero;
  guint number;  /* in reading order, of those that are shown; 0: not shown */
  double shrink; /* of a hero: what is left of its letters, where its name finds too little room */
  PangoLayout *layout;
} SolFigureWords;

struct _SolFigureLabels {
  /* borrowed */
  GtkWidget *widget; /* the owner */
  SolFigureCovers *covers;

  GPtrArray *words; /* of SolFigureWords */
  GArray *labels;   /* of SolLabel; the owner of each is a SolFigureWords */
  gboolean over;    /* whether they stand over the figure */
  gboolean large;   /* whether letters grow with the widget */
  double shrink;    /* what is left of the letters of large text, where there is little room */
};

/* The size of what a letter or number stands on; that of a name may be smaller than others. */
double sol_figure_labels_get_badge_size (SolFigureLabels *self, const SolFigureWords *words);

/* The place of the letter before a name, with the space between them. */
double sol_figure_labels_get_indent (SolFigureLabels *self, const SolFigureWords *words);
