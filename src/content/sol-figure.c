/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure.h"

#include <math.h>

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-attachment.h"

struct _SolLayer {
  SolValue parent_instance;

  SolLayerRole role;
  char *name;
  SolList *structures;
  SolList *attachments;
};

G_DEFINE_FINAL_TYPE (SolLayer, sol_layer, SOL_TYPE_VALUE)

static const SolField layer_fields[] = {
  { "role", "role", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolLayer, role),
    .type = sol_layer_role_get_type, .fallback = SOL_LAYER_ROLE_STRUCTURES },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolLayer, name) },
  { "structures", "structures", SOL_FIELD_REFS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolLayer, structures), .type = sol_structure_get_type },
  { "attachments", "attachments", SOL_FIELD_REFS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolLayer, attachments), .type = sol_attachment_get_type },
};

SOL_VALUE_INIT (SolLayer, sol_layer, "layer", layer_fields, .has_id = TRUE, .name_property = "name")

SOL_GET_PLAIN (SolLayer, sol_layer, SOL_IS_LAYER, SolLayerRole, role, 0)
SOL_GET_TEXT (SolLayer, sol_layer, SOL_IS_LAYER, name)
SOL_GET_LIST (SolLayer, sol_layer, SOL_IS_LAYER, structures)
SOL_GET_LIST (SolLayer, sol_layer, SOL_IS_LAYER, attachments)

struct _SolStage {
  SolValue parent_instance;

  char **layers;
  char *name;
};

G_DEFINE_FINAL_TYPE (SolStage, sol_stage, SOL_TYPE_VALUE)

static const SolField stage_fields[] = {
  { "layers", "layers", SOL_FIELD_TOKENS, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolStage, layers),
    .part = "layer" },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolStage, name) },
};

SOL_VALUE_INIT (SolStage, sol_stage, "stage", stage_fields, .has_id = TRUE, .name_property = "name")

SOL_GET_TOKENS (SolStage, sol_stage, SOL_IS_STAGE, layers)
SOL_GET_TEXT (SolStage, sol_stage, SOL_IS_STAGE, name)

struct _SolAnchor {
  SolValue parent_instance;

  SolRef structure;
  double x;
  double y;
  int rank;
  SolAnchorSide side;
};

G_DEFINE_FINAL_TYPE (SolAnchor, sol_anchor, SOL_TYPE_VALUE)

static const SolField anchor_fields[] = {
  { "structure", "structure", SOL_FIELD_REF, SOL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (SolAnchor, structure), .type = sol_structure_get_type },
  { "x", "x", SOL_FIELD_NUMBER, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolAnchor, x), .low = -100000,
    .high = 100000 },
  { "y", "y", SOL_FIELD_NUMBER, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolAnchor, y), .low = -100000,
    .high = 100000 },
  { "rank", "rank", SOL_FIELD_INT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolAnchor, rank), .low = 1,
    .high = 99, .fallback = 9 },
  { "side", "side", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolAnchor, side),
    .type = sol_anchor_side_get_type, .fallback = SOL_ANCHOR_SIDE_RIGHT },
};

SOL_VALUE_INIT (SolAnchor, sol_anchor, "anchor", anchor_fields)

SOL_GET_REF (SolAnchor, sol_anchor, SOL_IS_ANCHOR, SolStructure, structure)
SOL_GET_PLAIN (SolAnchor, sol_anchor, SOL_IS_ANCHOR, double, x, 0)
SOL_GET_PLAIN (SolAnchor, sol_anchor, SOL_IS_ANCHOR, double, y, 0)
SOL_GET_PLAIN (SolAnchor, sol_anchor, SOL_IS_ANCHOR, int, rank, 0)
SOL_GET_PLAIN (SolAnchor, sol_anchor, SOL_IS_ANCHOR, SolAnchorSide, side, 0)

struct _SolFigure {
  SolValue parent_instance;

  char *svg;
  SolFigureView view;
  SolBodySide side;
  double level;
  char *name;
  char *description;
  char *credit;
  SolList *layers;
  SolList *stages;
  SolList *anchors;
};

G_DEFINE_FINAL_TYPE (SolFigure, sol_figure, SOL_TYPE_VALUE)

static const SolField figure_fields[] = {
  { "svg", "svg", SOL_FIELD_TOKEN, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolFigure, svg) },
  { "view", "view", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolFigure, view),
    .type = sol_figure_view_get_type },
  { "side", "side", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolFigure, side),
    .type = sol_body_side_get_type, .fallback = SOL_BODY_SIDE_RIGHT },
  { "level", "level", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolFigure, level),
    .low = -1, .high = 2, .fallback = NAN },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolFigure, name) },
  { "description", "description", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolFigure, description) },
  { "credit", "credit", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolFigure, credit) },
  { "layer", "layers", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolFigure, layers),
    .type = sol_layer_get_type },
  { "stage", "stages", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolFigure, stages),
    .type = sol_stage_get_type },
  { "anchor", "anchors", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolFigure, anchors), .type = sol_anchor_get_type },
};

SOL_VALUE_INIT (
    SolFigure, sol_figure, "figure", figure_fields, .has_id = TRUE, .name_property = "name")

SOL_GET_PLAIN (SolFigure, sol_figure, SOL_IS_FIGURE, const char *, svg, NULL)
SOL_GET_PLAIN (SolFigure, sol_figure, SOL_IS_FIGURE, SolFigureView, view, 0)
SOL_GET_PLAIN (SolFigure, sol_figure, SOL_IS_FIGURE, SolBodySide, side, 0)
SOL_GET_PLAIN (SolFigure, sol_figure, SOL_IS_FIGURE, double, level, 0)
SOL_GET_TEXT (SolFigure, sol_figure, SOL_IS_FIGURE, name)
SOL_GET_TEXT (SolFigure, sol_figure, SOL_IS_FIGURE, description)
SOL_GET_TEXT (SolFigure, sol_figure, SOL_IS_FIGURE, credit)
SOL_GET_LIST (SolFigure, sol_figure, SOL_IS_FIGURE, layers)
SOL_GET_LIST (SolFigure, sol_figure, SOL_IS_FIGURE, stages)
SOL_GET_LIST (SolFigure, sol_figure, SOL_IS_FIGURE, anchors)
