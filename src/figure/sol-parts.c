/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-parts.h"

#include "sol-figure-error.h"

/* Whether @structure is called @id or belongs to what is. */
static gboolean
structure_is_in (SolStructure *structure, const char *id)
{
  for (; structure != NULL; structure = sol_structure_get_part_of (structure))
    if (g_strcmp0 (sol_value_get_id (SOL_VALUE (structure)), id) == 0)
      return TRUE;
  return FALSE;
}

/* What names no elements is drawn by the one with its own id. */
static void
add_elements (GArray *parts, const char *const *elements, SolPart part)
{
  part.element = part.owner;
  if (elements == NULL || elements[0] == NULL)
    g_array_append_val (parts, part);
  for (guint i = 0; elements != NULL && elements[i] != NULL; i++) {
    part.element = elements[i];
    g_array_append_val (parts, part);
  }
}

static void
add_layer (GArray *parts, SolLayer *layer)
{
  GListModel *structures = sol_layer_get_structures (layer);
  GListModel *attachments = sol_layer_get_attachments (layer);
  const char *id = sol_value_get_id (SOL_VALUE (layer));
  SolPart part = {
    .element = id,
    .owner = id,
    .layer = id,
    .role = sol_layer_get_role (layer),
  };

  if (g_list_model_get_n_items (structures) + g_list_model_get_n_items (attachments) == 0)
    g_array_append_val (parts, part);
  for (guint i = 0; i < g_list_model_get_n_items (structures); i++) {
    g_autoptr (SolStructure) structure = g_list_model_get_item (structures, i);

    part.owner = sol_value_get_id (SOL_VALUE (structure));
    part.structure = structure;
    add_elements (parts, sol_structure_get_elements (structure), part);
  }
  part.structure = NULL;
  for (guint i = 0; i < g_list_model_get_n_items (attachments); i++) {
    g_autoptr (SolAttachment) attachment = g_list_model_get_item (attachments, i);

    part.owner = sol_value_get_id (SOL_VALUE (attachment));
    part.attachment = attachment;
    add_elements (parts, sol_attachment_get_elements (attachment), part);
  }
}

static void
add_layers (GArray *parts, SolFigure *figure, SolStage *stage, gboolean attachments)
{
  GListModel *layers = sol_figure_get_layers (figure);
  const char *const *shown = stage == NULL ? NULL : sol_stage_get_layers (stage);

  for (guint i = 0; i < g_list_model_get_n_items (layers); i++) {
    g_autoptr (SolLayer) layer = g_list_model_get_item (layers, i);
    gboolean is_attachments = sol_layer_get_role (layer) == SOL_LAYER_ROLE_ATTACHMENTS;

    if (is_attachments != attachments)
      continue;
    if (is_attachments || shown == NULL ||
        g_strv_contains (shown, sol_value_get_id (SOL_VALUE (layer))))
      add_layer (parts, layer);
  }
}

static char *
join_stage_ids (SolFigure *figure)
{
  GListModel *stages = sol_figure_get_stages (figure);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (SolStage) stage = g_list_model_get_item (stages, i);

    g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", sol_value_get_id (SOL_VALUE (stage)));
  }
  return g_string_free_and_steal (g_steal_pointer (&ids));
}

SolHero
sol_hero_of (SolStructure *structure)
{
  g_return_val_if_fail (SOL_IS_STRUCTURE (structure), SOL_HERO_NONE);

  if (sol_structure_get_kind (structure) != SOL_STRUCTURE_KIND_MUSCLE)
    return SOL_HERO_NONE;
  if (structure_is_in (structure, "gastrocnemius"))
    return SOL_HERO_GASTROCNEMIUS;
  if (structure_is_in (structure, "soleus"))
    return SOL_HERO_SOLEUS;
  return SOL_HERO_NONE;
}

SolStage *
sol_figure_find_stage (SolFigure *figure, const char *stage, GError **error)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), NULL);

  GListModel *stages = sol_figure_get_stages (figure);
  g_autofree char *ids = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (SolStage) found = g_list_model_get_item (stages, i);

    if (stage == NULL || *stage == '\0' ||
        g_str_equal (sol_value_get_id (SOL_VALUE (found)), stage))
      return g_steal_pointer (&found);
  }
  ids = join_stage_ids (figure);
  g_set_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_UNKNOWN_STAGE,
               "the figure “%s” has no stage “%s”; its stages are: %s",
               sol_value_get_id (SOL_VALUE (figure)), stage == NULL ? "" : stage, ids);
  return NULL;
}

GArray *
sol_figure_list_parts (SolFigure *figure, const char *stage, gboolean attachments, GError **error)
{
  g_autoptr (SolStage) found = sol_figure_find_stage (figure, stage, error);
  g_autoptr (GArray) parts = NULL;

  if (found == NULL)
    return NULL;
  parts = g_array_new (FALSE, FALSE, sizeof (SolPart));
  add_layers (parts, figure, found, FALSE);
  if (attachments)
    add_layers (parts, figure, found, TRUE);
  return g_steal_pointer (&parts);
}

GArray *
sol_figure_list_all_parts (SolFigure *figure)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (SolPart));

  add_layers (parts, figure, NULL, FALSE);
  add_layers (parts, figure, NULL, TRUE);
  return parts;
}

static void
keep_structure (GPtrArray *kept, SolStructure *structure)
{
  for (; structure != NULL; structure = sol_structure_get_part_of (structure))
    g_ptr_array_add (kept, g_object_ref (structure));
}

GPtrArray *
sol_parts_keep (GArray *parts)
{
  GPtrArray *kept = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < parts->len; i++) {
    const SolPart *part = &g_array_index (parts, SolPart, i);

    keep_structure (kept, part->structure);
    if (part->attachment == NULL)
      continue;
    g_ptr_array_add (kept, g_object_ref (part->attachment));
    keep_structure (kept, sol_attachment_get_muscle (part->attachment));
  }
  return kept;
}

gboolean
sol_part_is_of (const SolPart *part, const char *id)
{
  if (part->attachment == NULL)
    return structure_is_in (part->structure, id);
  return g_strcmp0 (part->owner, id) == 0 ||
         structure_is_in (sol_attachment_get_muscle (part->attachment), id);
}

gboolean
sol_part_has_name (const SolPart *part)
{
  g_return_val_if_fail (part != NULL, FALSE);

  return part->role == SOL_LAYER_ROLE_STRUCTURES || part->role == SOL_LAYER_ROLE_ATTACHMENTS;
}

gboolean
sol_part_is_among (const SolPart *part, const char *const *ids)
{
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    if (g_str_equal (part->owner, ids[i]) || g_str_equal (part->layer, ids[i]) ||
        structure_is_in (part->structure, ids[i]))
      return TRUE;
  return FALSE;
}

void
sol_parts_hide (GArray *parts, const char *const *hidden)
{
  for (guint i = parts->len; i > 0; i--)
    if (sol_part_is_among (&g_array_index (parts, SolPart, i - 1), hidden))
      g_array_remove_index (parts, i - 1);
}
