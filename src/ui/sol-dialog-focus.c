/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-dialog-focus.h"

#define KEY "sol-dialog-focus"

/* The first focus within it says how it begins; whatever comes then is a person's own way. */
static void
focus_changed_cb (GtkWidget *dialog, GParamSpec *pspec G_GNUC_UNUSED, GtkRoot *root)
{
  GtkWidget *focus = gtk_root_get_focus (root);
  GtkWidget *first = g_object_get_data (G_OBJECT (dialog), KEY);

  if (focus == NULL || !gtk_widget_is_ancestor (focus, dialog))
    return;
  g_signal_handlers_disconnect_by_func (root, focus_changed_cb, dialog);
  if (focus != first && !gtk_widget_is_ancestor (focus, first))
    gtk_widget_grab_focus (first);
}

static void
map_cb (GtkWidget *dialog)
{
  g_signal_handlers_disconnect_by_func (dialog, map_cb, NULL);
  g_signal_connect_object (gtk_widget_get_root (dialog), "notify::focus-widget",
                           G_CALLBACK (focus_changed_cb), dialog, G_CONNECT_SWAPPED);
}

void
sol_dialog_focus_keep (AdwDialog *dialog)
{
  g_return_if_fail (ADW_IS_DIALOG (dialog));
  g_return_if_fail (adw_dialog_get_focus (dialog) != NULL);

  g_object_set_data (G_OBJECT (dialog), KEY, adw_dialog_get_focus (dialog));
  g_signal_connect (dialog, "map", G_CALLBACK (map_cb), NULL);
}
