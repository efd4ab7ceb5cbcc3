/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-structure.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolLayer: structures of a figure that are peeled together. */
#define SOL_TYPE_LAYER (sol_layer_get_type ())
G_DECLARE_FINAL_TYPE (SolLayer, sol_layer, SOL, LAYER, SolValue)

/** sol_layer_get_role: what the layer is for. */
SolLayerRole sol_layer_get_role (SolLayer *self);

/** sol_layer_get_name: name shown to people; NULL where not given. */
const char *sol_layer_get_name (SolLayer *self);

/** sol_layer_get_structures: what it shows, back to front; a list of SolStructure. */
GListModel *sol_layer_get_structures (SolLayer *self);

/** sol_layer_get_attachments: the attachments that it shows; a list of SolAttachment. */
GListModel *sol_layer_get_attachments (SolLayer *self);

/** SolStage: a state of peeling: the layers that are shown. */
#define SOL_TYPE_STAGE (sol_stage_get_type ())
G_DECLARE_FINAL_TYPE (SolStage, sol_stage, SOL, STAGE, SolValue)

/** sol_stage_get_layers: ids of the layers shown, back to front. */
const char *const *sol_stage_get_layers (SolStage *self);

/** sol_stage_get_name: name shown to people. */
const char *sol_stage_get_name (SolStage *self);

/** SolAnchor: where a label points into a figure. */
#define SOL_TYPE_ANCHOR (sol_anchor_get_type ())
G_DECLARE_FINAL_TYPE (SolAnchor, sol_anchor, SOL, ANCHOR, SolValue)

/** sol_anchor_get_structure: what is labelled. */
SolStructure *sol_anchor_get_structure (SolAnchor *self);

/** sol_anchor_get_x: place in user units of the drawing. */
double sol_anchor_get_x (SolAnchor *self);

/** sol_anchor_get_y: place in user units of the drawing. */
double sol_anchor_get_y (SolAnchor *self);

/** sol_anchor_get_rank: 1 is shown first. */
int sol_anchor_get_rank (SolAnchor *self);

/** sol_anchor_get_side: side of the figure on which the label stands. */
SolAnchorSide sol_anchor_get_side (SolAnchor *self);

/** SolFigure: a drawing whose element ids are structure ids. */
#define SOL_TYPE_FIGURE (sol_figure_get_type ())
G_DECLARE_FINAL_TYPE (SolFigure, sol_figure, SOL, FIGURE, SolValue)

/** sol_figure_get_svg: file name of the drawing. */
const char *sol_figure_get_svg (SolFigure *self);

/** sol_figure_get_view: from where it looks. */
SolFigureView sol_figure_get_view (SolFigure *self);

/** sol_figure_get_side: which leg is drawn. */
SolBodySide sol_figure_get_side (SolFigure *self);

/** sol_figure_get_level: level of a section, 0 ankle to 1 knee; NAN where not given. */
double sol_figure_get_level (SolFigure *self);

/** sol_figure_get_name: name. */
const char *sol_figure_get_name (SolFigure *self);

/** sol_figure_get_description: what is to be seen, for people who do not see it; NULL where not
 * given. */
const char *sol_figure_get_description (SolFigure *self);

/** sol_figure_get_credit: credit line; NULL where not given. */
const char *sol_figure_get_credit (SolFigure *self);

/** sol_figure_get_layers: layers, deepest first; a list of SolLayer. */
GListModel *sol_figure_get_layers (SolFigure *self);

/** sol_figure_get_stages: stages in peeling order; a list of SolStage. */
GListModel *sol_figure_get_stages (SolFigure *self);

/** sol_figure_get_anchors: label anchors; a list of SolAnchor. */
GListModel *sol_figure_get_anchors (SolFigure *self);

G_END_DECLS
