/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-figure-frame.h"
#include "sol-parts.h"
#include "sol-structure-labels.h"

G_BEGIN_DECLS

/** SolFigureLabels: the names beside a figure, drawn with lines to what they name. They are for
 * the eye: a screen reader has the structures themselves. */
typedef struct _SolFigureLabels SolFigureLabels;

/** sol_figure_labels_new: no labels yet, for a figure in @widget. (transfer full) */
SolFigureLabels *sol_figure_labels_new (GtkWidget *widget);

/** sol_figure_labels_free: frees @self. */
void sol_figure_labels_free (SolFigureLabels *self);

/** sol_figure_labels_clear: forgets all labels. */
void sol_figure_labels_clear (SolFigureLabels *self);

/** sol_figure_labels_update: makes labels anew for what @map sees of @figure, which stands in the
 * widget as @frame says: for all, or for what is @selected. With @attachments, for their marks and
 * the bones. With @over the figure is larger than the widget: then names stand over its sides, of
 * what is to be seen between them. */
void sol_figure_labels_update (SolFigureLabels *self,
                               SolFigure *figure,
                               SolHitMap *map,
                               const SolFigureFrame *frame,
                               SolStructure *selected,
                               gboolean attachments,
                               gboolean over);

/** sol_figure_labels_snapshot: draws the labels that are shown, that of @strong underlined and with
 * a strong line. */
void sol_figure_labels_snapshot (SolFigureLabels *self, GtkSnapshot *snapshot, const char *strong);

/** sol_figure_labels_shows: whether the label of @id is shown. */
gboolean sol_figure_labels_shows (SolFigureLabels *self, const char *id);

/** sol_figure_labels_lookup: the id of the label whose words stand at @x, @y in the widget; NULL
 * for none. It lives as long as the labels are not cleared. */
const char *sol_figure_labels_lookup (SolFigureLabels *self, double x, double y);

/** sol_figure_labels_snapshot_badge: draws the letter of @hero on its colour, with its left upper
 * corner at @x, @y and @size wide and high. */
void sol_figure_labels_snapshot_badge (
    GtkWidget *widget, GtkSnapshot *snapshot, SolHero hero, double x, double y, double size);

G_END_DECLS
