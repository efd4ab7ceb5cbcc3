/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pane-keys.h"

#include "sol-widget-tree.h"

typedef struct {
  /* borrowed from the page, which owns this */
  GtkWidget *main;
  GtkWidget *pane;
  SolPaneFunc reveal;
  SolPaneFunc conceal;
} PaneKeys;

static gboolean
go (GtkWidget *page, PaneKeys *self, gboolean to_pane)
{
  if (!gtk_widget_get_mapped (page))
    return GDK_EVENT_PROPAGATE;
  if (to_pane)
    self->reveal (page);
  else
    self->conceal (page);
  /* What unfolds takes the focus to its beginning itself. */
  if (!to_pane || !sol_widget_tree_has_focus (self->pane))
    gtk_widget_child_focus (to_pane ? self->pane : self->main, GTK_DIR_TAB_FORWARD);
  return GDK_EVENT_STOP;
}

static gboolean
next_cb (GtkWidget *page, GVariant *args G_GNUC_UNUSED, gpointer data)
{
  PaneKeys *self = data;

  return go (page, self, sol_widget_tree_has_focus (self->main));
}

static gboolean
previous_cb (GtkWidget *page, GVariant *args G_GNUC_UNUSED, gpointer data)
{
  PaneKeys *self = data;

  return go (page, self, !sol_widget_tree_has_focus (self->pane));
}

static void
add_key (GtkEventController *controller,
         GdkModifierType modifiers,
         GtkShortcutFunc func,
         PaneKeys *self)
{
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_F6, modifiers),
                        gtk_callback_action_new (func, self, NULL)));
}

void
sol_pane_keys_attach (
    GtkWidget *page, GtkWidget *main, GtkWidget *pane, SolPaneFunc reveal, SolPaneFunc conceal)
{
  GtkEventController *controller;
  PaneKeys *self;

  g_return_if_fail (GTK_IS_WIDGET (page) && GTK_IS_WIDGET (main) && GTK_IS_WIDGET (pane));
  g_return_if_fail (reveal != NULL && conceal != NULL);

  controller = gtk_shortcut_controller_new ();
  self = g_new0 (PaneKeys, 1);
  *self = (PaneKeys) { main, pane, reveal, conceal };
  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller),
                                     GTK_SHORTCUT_SCOPE_GLOBAL);
  add_key (controller, 0, next_cb, self);
  add_key (controller, GDK_SHIFT_MASK, previous_cb, self);
  g_object_set_data_full (G_OBJECT (controller), "sol-pane-keys", self, g_free);
  gtk_widget_add_controller (page, controller);
}
