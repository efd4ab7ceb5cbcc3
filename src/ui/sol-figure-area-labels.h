/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-figure-covers.h"
#include "sol-figure-frame.h"
#include "sol-figure-names.h"
#include "sol-print.h"
#include "sol-structure-labels.h"

G_BEGIN_DECLS

/** SolFigureLabels: the names beside a figure, drawn with lines to what they name. They are for
 * the eye: a screen reader has the structures themselves. */
typedef struct _SolFigureLabels SolFigureLabels;

/** sol_figure_labels_new: no labels yet, for a figure in @widget; a number stands in place of each
 * name that @covers, which is to outlive it, hides. (transfer full) */
SolFigureLabels *sol_figure_labels_new (GtkWidget *widget, SolFigureCovers *covers);

/** sol_figure_labels_free: frees @self. */
void sol_figure_labels_free (SolFigureLabels *self);

/** sol_figure_labels_clear: forgets all labels. */
void sol_figure_labels_clear (SolFigureLabels *self);

/** sol_figure_labels_update: makes labels anew for what @map sees of @figure, which stands in the
 * widget as @frame says: for what @naming asks for. With @over the figure is larger than the
 * widget: then names stand over its sides, of what is to be seen between them. */
void sol_figure_labels_update (SolFigureLabels *self,
                               SolFigure *figure,
                               SolHitMap *map,
                               const SolFigureFrame *frame,
                               const SolFigureNaming *naming,
                               gboolean over);

/** sol_figure_labels_snapshot: draws the labels that are shown, that of @strong underlined and with
 * a strong line. */
void sol_figure_labels_snapshot (SolFigureLabels *self, GtkSnapshot *snapshot, const char *strong);

/** sol_figure_labels_shows: whether the label of @id is shown. */
gboolean sol_figure_labels_shows (SolFigureLabels *self, const char *id);

/** sol_figure_labels_lookup: the id of the label whose words stand at @x, @y in the widget; NULL
 * for none. It lives as long as the labels are not cleared. */
const char *sol_figure_labels_lookup (SolFigureLabels *self, double x, double y);

/** sol_figure_labels_set_large: whether letters grow with the widget, as for those who sit far
 * away. */
void sol_figure_labels_set_large (SolFigureLabels *self, gboolean large);

/** sol_figure_labels_get_scale: how many times as large as usual letters are now. */
double sol_figure_labels_get_scale (SolFigureLabels *self);

/* The same of letters and discs, which are smaller where large text finds too little room. */
double sol_figure_labels_get_letter_scale (SolFigureLabels *self);

/** sol_figure_labels_find_room: how much room the figure is to leave for them at each side. */
double sol_figure_labels_find_room (SolFigureLabels *self);

/** sol_figure_labels_count: how many labels are shown, and how many of them covered. */
guint sol_figure_labels_count (SolFigureLabels *self, guint *n_covered);

/** sol_figure_labels_find_covered: the id of the first label, as one reads, whose name is covered;
 * NULL for none. */
const char *sol_figure_labels_find_covered (SolFigureLabels *self);

/** sol_figure_labels_get_number: where the label of @id comes as one reads, from 1; 0 where it has
 * none that is shown. */
guint sol_figure_labels_get_number (SolFigureLabels *self, const char *id);

/** sol_figure_labels_put: puts all labels that are shown on @print, as they stand in the widget. */
void sol_figure_labels_put (SolFigureLabels *self, SolPrint *print);

/** sol_figure_labels_get_placed: all labels, as one reads, those that found no room among them.
 * (element-type SolLabel) (transfer none) */
GArray *sol_figure_labels_get_placed (SolFigureLabels *self);

G_END_DECLS
