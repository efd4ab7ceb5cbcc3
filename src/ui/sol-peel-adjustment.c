/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-peel-adjustment.h"

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
