/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure-area.h"

/** figure_let_settle: waits until the picture of @area is whole, and all that follows from it has
 * happened. */
static inline void
figure_let_settle (SolFigureArea *area)
{
  while (!sol_figure_area_is_settled (area))
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

/** figure_close: destroys @window, in which @area stands, and checks that nothing keeps @area. What
 * a thread made of it lets go of it soon after it answered. */
static inline void
figure_close (GtkWidget *window, SolFigureArea *area)
{
  g_object_ref (area);
  gtk_window_destroy (GTK_WINDOW (window));
  for (guint turn = 0; turn < 1000 && G_OBJECT (area)->ref_count > 1; turn++) {
    while (g_main_context_iteration (NULL, FALSE))
      continue;
    g_usleep (1000);
  }
  g_assert_finalize_object (area);
}
