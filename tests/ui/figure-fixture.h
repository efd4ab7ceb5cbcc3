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

/** figure_let_go: drops the last reference to @object, and checks that it was the last. What a
 * thread makes of it lets go of it soon after it answered: up to ten seconds on a loaded machine.
 */
static inline void
figure_let_go (gpointer object)
{
  gint64 end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  while (g_atomic_int_get (&G_OBJECT (object)->ref_count) > 1 && g_get_monotonic_time () < end) {
    while (g_main_context_iteration (NULL, FALSE))
      continue;
    g_usleep (1000);
  }
  g_assert_finalize_object (object);
}

/** figure_close: destroys @window, in which @widget stands, and checks that nothing keeps @widget.
 */
static inline void
figure_close (gpointer window, gpointer widget)
{
  g_object_ref (widget);
  gtk_window_destroy (GTK_WINDOW (window));
  figure_let_go (widget);
}
