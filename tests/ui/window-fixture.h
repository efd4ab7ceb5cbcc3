/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

/** window_fixture_new: a window of @width by @height with @content in it, which is not shown yet.
 * (transfer full) */
static inline GtkWidget *
window_fixture_new (GtkWidget *content, int width, int height)
{
  GtkWidget *window = g_object_ref_sink (adw_window_new ());

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  adw_window_set_content (ADW_WINDOW (window), content);
  return window;
}

/** window_fixture_add_actions: what "win." leads to in @window, which does nothing: a button whose
 * action nobody has can't be used. */
static inline void
window_fixture_add_actions (GtkWidget *window, const GActionEntry *actions, int n)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, n, NULL);
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (group));
}

/** window_fixture_close: takes @window away, of which nothing is left behind. (transfer full) */
static inline void
window_fixture_close (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (window);
}
