/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-reveal.h"

#include "sol-parts.h"

/* Later than any label. */
#define UNRANKED 1000

static gboolean
draw (GArray *parts, SolStructure *structure)
{
  const char *id = sol_value_get_id (SOL_VALUE (structure));

  for (guint i = 0; parts != NULL && i < parts->len; i++) {
    const SolPart *part = &g_array_index (parts, SolPart, i);

    if (part->structure != NULL && sol_part_is_of (part, id))
      return TRUE;
  }
  return FALSE;
}

SolStructure *
sol_reveal_find_drawn (SolFigure *figure, SolStructure *structure)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), NULL);

  g_autoptr (GArray) parts = sol_figure_list_all_parts (figure);

  while (structure != NULL && !draw (parts, structure))
    structure = sol_structure_get_part_of (structure);
  return structure;
}

gboolean
sol_reveal_is_within (SolStructure *structure, SolStructure *whole)
{
  while (structure != NULL && structure != whole)
    structure = sol_structure_get_part_of (structure);
  return structure != NULL;
}

gboolean
sol_reveal_is_fixed_by (SolStructure *structure, SolAttachment *attachment)
{
  SolStructure *muscle = sol_attachment_get_muscle (attachment);

  return sol_reveal_is_within (muscle, structure) || sol_reveal_is_within (structure, muscle) ||
         sol_reveal_is_within (sol_attachment_get_bone (attachment), structure);
}

gboolean
sol_reveal_is_shown (SolFigure *figure, const char *stage, SolStructure *structure)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), FALSE);

  g_autoptr (GArray) parts = sol_figure_list_parts (figure, stage, FALSE, NULL);
  SolStructure *drawn = sol_reveal_find_drawn (figure, structure);

  return drawn != NULL && draw (parts, drawn);
}

const char *
sol_reveal_find_stage (SolFigure *figure, SolStructure *structure)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), NULL);

  GListModel *stages = sol_figure_get_stages (figure);

  for (guint i = g_list_model_get_n_items (stages); i-- > 0;) {
    g_autoptr (SolStage) stage = g_list_model_get_item (stages, i);
    const char *id = sol_value_get_id (SOL_VALUE (stage));

    if (sol_reveal_is_shown (figure, id, structure))
      return id;
  }
  return NULL;
}

/* How late @figure names @structure: the rank of its label, sections after all others. */
static guint
rank_figure (SolFigure *figure, SolStructure *structure)
{
  GListModel *anchors = sol_figure_get_anchors (figure);
  guint rank = UNRANKED;

  for (guint i = 0; i < g_list_model_get_n_items (anchors); i++) {
    g_autoptr (SolAnchor) anchor = g_list_model_get_item (anchors, i);

    if (sol_anchor_get_structure (anchor) == structure)
      rank = (guint) sol_anchor_get_rank (anchor);
  }
  return sol_figure_get_view (figure) == SOL_FIGURE_VIEW_SECTION ? rank + UNRANKED : rank;
}

SolFigure *
sol_reveal_find_figure (GListModel *figures, SolStructure *structure)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (figures), NULL);

  SolFigure *best = NULL;
  guint least = G_MAXUINT;

  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (figures, i);
    guint rank = i == 0 ? 0 : rank_figure (figure, structure);

    if (rank >= least || sol_reveal_find_stage (figure, structure) == NULL)
      continue;
    best = figure;
    least = rank;
  }
  return best;
}

GStrv
sol_reveal_list_lit (SolFigure *figure, SolStructure *structure)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), NULL);

  SolStructure *drawn = sol_reveal_find_drawn (figure, structure);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GArray) parts = NULL;

  if (drawn == NULL)
    return NULL;
  g_strv_builder_add (builder, sol_value_get_id (SOL_VALUE (drawn)));
  parts = sol_figure_list_all_parts (figure);
  for (guint i = 0; i < parts->len; i++) {
    const SolPart *part = &g_array_index (parts, SolPart, i);

    if (part->attachment != NULL && sol_reveal_is_fixed_by (structure, part->attachment))
      g_strv_builder_add (builder, part->owner);
  }
  return g_strv_builder_end (builder);
}
