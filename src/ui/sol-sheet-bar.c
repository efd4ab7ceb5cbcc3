/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-sheet-bar.h"

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
