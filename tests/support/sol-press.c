/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-press.h"

/* Whether @controller knows the key, and obeys it. */
static gboolean
press_in (GListModel *controller, GtkShortcutTrigger *key, GtkWidget *widget)
{
  for (guint i = 0; i < g_list_model_get_n_items (controller); i++) {
    g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (controller, i);

    if (gtk_shortcut_trigger_equal (gtk_shortcut_get_trigger (shortcut), key))
      return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                           gtk_shortcut_get_arguments (shortcut));
  }
  return FALSE;
}

gboolean
sol_press (GtkWidget *widget, const char *key)
{
  g_autoptr (GtkShortcutTrigger) trigger = gtk_shortcut_trigger_parse_string (key);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_SHORTCUT_CONTROLLER (controller) &&
        press_in (G_LIST_MODEL (controller), trigger, widget))
      return TRUE;
  }
  return FALSE;
}
