/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-structure-places.h"

#include "sol-drawing.h"

/* Of what has no anchor. */
#define LAST_RANK 50

static SolAnchor *
find_anchor (SolFigure *figure, const char *id)
{
  GListModel *anchors = sol_figure_get_anchors (figure);

  for (guint i = 0; i < g_list_model_get_n_items (anchors); i++) {
    g_autoptr (SolAnchor) anchor = g_list_model_get_item (anchors, i);
    SolStructure *structure = sol_anchor_get_structure (anchor);

    if (g_str_equal (sol_value_get_id (SOL_VALUE (structure)), id))
      return anchor;
  }
  return NULL;
}

static gboolean
is_seen_at (SolHitMap *map, SolAnchor *anchor, const char *id)
{
  return g_strcmp0 (
             sol_hit_map_lookup (map, sol_anchor_get_x (anchor), sol_anchor_get_y (anchor), 0),
             id) == 0;
}

gboolean
sol_structure_places_find (SolFigure *figure,
                           SolHitMap *map,
                           const char *id,
                           SolStructurePlace *place)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), FALSE);

  SolAnchor *anchor = find_anchor (figure, id);
  double left, top, width, height;

  if (map == NULL || !sol_hit_map_get_place (map, id, &place->x, &place->y))
    return FALSE;
  place->rank = anchor == NULL ? LAST_RANK : sol_anchor_get_rank (anchor);
  place->at_anchor = anchor != NULL && is_seen_at (map, anchor, id);
  if (place->at_anchor) {
    place->x = sol_anchor_get_x (anchor);
    place->y = sol_anchor_get_y (anchor);
    place->left = sol_anchor_get_side (anchor) == SOL_ANCHOR_SIDE_LEFT;
    return TRUE;
  }
  if (!sol_drawing_peek_bounds (figure, &left, &top, &width, &height, NULL))
    return FALSE;
  place->left = place->x < left + width / 2;
  return TRUE;
}
