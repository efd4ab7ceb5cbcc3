/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What lies between the words of a label and the figure, in pixels. */
#define SOL_LABEL_OFFSET 16

/** SolLabel: a name beside a figure with a line to what it names. All in pixels of the figure's
 * widget. The caller fills in the first part, sol_labels_place() the second. */
typedef struct {
  gpointer owner;
  double x; /* where the line ends, on the structure */
  double y;
  double width;
  double height;
  int rank; /* 1 is shown first */
  gboolean left;

  gboolean shown;
  double label_x; /* left upper corner of the words */
  double label_y;
} SolLabel;

/** SolLabelFrame: the room that labels have: two columns beside the figure. */
typedef struct {
  double left;         /* the outer edge of the left column */
  double figure_left;  /* its inner edge */
  double figure_right; /* the inner edge of the right column */
  double right;        /* its outer edge */
  double top;
  double bottom;
} SolLabelFrame;

/** sol_labels_place: decides which of the @n_labels labels are shown and where. Those that are
 * shown stand within the frame, never overlap, and their lines never cross or touch; what does not
 * fit is left out by rank. The order of @labels changes. */
void sol_labels_place (SolLabel *labels, guint n_labels, const SolLabelFrame *frame);

/** sol_label_compare_places: puts SolLabels in the order in which one reads: from top to bottom,
 * those on the left first. */
int sol_label_compare_places (gconstpointer a, gconstpointer b);

/** sol_label_get_line: the three points of the line of @label: at the words, where it bends, at
 * the structure. */
void sol_label_get_line (const SolLabel *label, double xs[3], double ys[3]);

G_END_DECLS
