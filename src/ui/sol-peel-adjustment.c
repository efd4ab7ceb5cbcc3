/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-peel-adjustment.h"

#include <glib/gi18n.h>

void
sol_peel_adjustment_follow (GtkAdjustment *depth, SolDissection *dissection)
{
  g_return_if_fail (GTK_IS_ADJUSTMENT (depth));

  if (dissection == NULL)
    return;
  gtk_adjustment_set_upper (depth, sol_dissection_get_max_depth (dissection));
  gtk_adjustment_set_value (depth, sol_dissection_get_depth (dissection));
}

void
sol_peel_adjustment_mark (GtkScale *peel, SolDissection *dissection)
{
  GListModel *stages;

  g_return_if_fail (GTK_IS_SCALE (peel));

  gtk_scale_clear_marks (peel);
  if (dissection == NULL)
    return;
  stages = sol_figure_get_stages (sol_dissection_get_figure (dissection));
  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (SolValue) stage = g_list_model_get_item (stages, i);

    gtk_scale_add_mark (peel, sol_dissection_find_depth (dissection, sol_value_get_id (stage)),
                        GTK_POS_RIGHT, NULL);
  }
}

/* NULL where the figure has no stages. */
static const char *
find_stage_name (SolDissection *dissection)
{
  GListModel *stages = sol_figure_get_stages (sol_dissection_get_figure (dissection));
  const char *id = sol_dissection_get_stage (dissection);

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    /* The figure keeps it. */
    g_autoptr (SolValue) stage = g_list_model_get_item (stages, i);

    if (g_strcmp0 (sol_value_get_id (stage), id) == 0)
      return sol_value_get_display_name (stage);
  }
  return NULL;
}

void
sol_peel_adjustment_tell (GtkScale *peel, SolDissection *dissection)
{
  g_autofree char *count = NULL, *words = NULL;
  const char *stage;

  g_return_if_fail (GTK_IS_SCALE (peel));

  if (dissection == NULL)
    return;
  stage = find_stage_name (dissection);
  /* Translators: how many layers of a figure are peeled off, such as 2.5, of how many */
  count = g_strdup_printf (_ ("%g of %u layers off"), sol_dissection_get_depth (dissection),
                           sol_dissection_get_max_depth (dissection));
  /* Translators: a stage to which a figure is peeled, such as “All muscles”, and how many layers */
  words = stage != NULL ? g_strdup_printf (_ ("%s, %s"), stage, count) : g_strdup (count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (peel), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words,
                                  -1);
}
