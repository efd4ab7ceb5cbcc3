/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure-area.h"

static inline void
figure_count_cb (guint *n_frames)
{
  ++*n_frames;
}

/** figure_let_frame_pass: waits until @widget, which is seen, was laid out and painted once more.
 */
static inline void
figure_let_frame_pass (GtkWidget *widget)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  guint n_frames = 0;
  gulong id =
      g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (figure_count_cb), &n_frames);

  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
  while (n_frames == 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, id);
}

/** figure_let_settle: waits until the picture of @area is whole, and all that follows from it has
 * happened: its structures and names stand where they belong after the next frame. */
static inline void
figure_let_settle (SolFigureArea *area)
{
  while (!sol_figure_area_is_settled (area))
    g_main_context_iteration (NULL, TRUE);
  if (gtk_widget_get_mapped (GTK_WIDGET (area)))
    figure_let_frame_pass (GTK_WIDGET (area));
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
