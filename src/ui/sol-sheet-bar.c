/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-sheet-bar.h"

#include "sol-widget-tree.h"

static void
open_changed_cb (AdwBottomSheet *sheet, GParamSpec *pspec G_GNUC_UNUSED, GtkAccessible *button)
{
  gtk_accessible_update_state (button, GTK_ACCESSIBLE_STATE_EXPANDED,
                               adw_bottom_sheet_get_open (sheet), -1);
}

void
sol_sheet_bar_tell (AdwBottomSheet *sheet)
{
  GtkWidget *bar, *button;

  g_return_if_fail (ADW_IS_BOTTOM_SHEET (sheet));

  bar = adw_bottom_sheet_get_bottom_bar (sheet);
  button = bar != NULL ? gtk_widget_get_ancestor (bar, GTK_TYPE_BUTTON) : NULL;
  g_return_if_fail (button != NULL);
  g_signal_connect_object (sheet, "notify::open", G_CALLBACK (open_changed_cb), button,
                           G_CONNECT_DEFAULT);
  open_changed_cb (sheet, NULL, GTK_ACCESSIBLE (button));
}

typedef struct {
  AdwBottomSheet *sheet; /* borrowed: the page has both */
  SolSheetFunc in_bar;
  SolSheetFunc in_sheet;
} Escape;

/* A popover takes its own keys. */
static gboolean
escape_cb (GtkWidget *page, GVariant *args G_GNUC_UNUSED, gpointer data)
{
  Escape *self = data;
  GtkWidget *focus = sol_widget_tree_get_focus (page);
  GtkWidget *bar = adw_bottom_sheet_get_bottom_bar (self->sheet);

  if (focus == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self->sheet)) ||
      gtk_widget_get_native (focus) != gtk_widget_get_native (page))
    return GDK_EVENT_PROPAGATE;
  if (adw_bottom_sheet_get_open (self->sheet))
    return self->in_sheet (page);
  return gtk_widget_is_ancestor (bar, focus) && self->in_bar (page);
}

void
sol_sheet_bar_lend_escape (AdwBottomSheet *sheet,
                           GtkWidget *page,
                           SolSheetFunc in_bar,
                           SolSheetFunc in_sheet)
{
  GtkEventController *controller;
  Escape *self;

  g_return_if_fail (ADW_IS_BOTTOM_SHEET (sheet));
  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (in_bar != NULL && in_sheet != NULL);

  controller = gtk_shortcut_controller_new ();
  self = g_new (Escape, 1);
  *self = (Escape) { sheet, in_bar, in_sheet };
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                        gtk_callback_action_new (escape_cb, self, NULL)));
  g_object_set_data_full (G_OBJECT (controller), "sol-sheet-bar", self, g_free);
  gtk_widget_add_controller (page, controller);
}
