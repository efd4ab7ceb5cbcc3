/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-menu-later.h"

#include "sol-first-frame.h"

/* The menu that waits. */
#define KEY "sol-menu-later"

static void
drawn_cb (GtkWidget *button)
{
  sol_menu_later_give (GTK_MENU_BUTTON (button));
}

static void
mapped_cb (GtkWidget *button)
{
  if (g_object_get_data (G_OBJECT (button), KEY) != NULL)
    sol_first_frame_call (button, NULL, drawn_cb);
}

static void
opened_cb (GtkMenuButton *button, gpointer data G_GNUC_UNUSED)
{
  sol_menu_later_give (button);
}

void
sol_menu_later_set (GtkMenuButton *button, GMenuModel *menu)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));
  g_return_if_fail (G_IS_MENU_MODEL (menu));

  g_object_set_data_full (G_OBJECT (button), KEY, g_object_ref (menu), g_object_unref);
  if (gtk_menu_button_get_menu_model (button) != NULL ||
      gtk_widget_get_mapped (GTK_WIDGET (button))) {
    sol_menu_later_give (button);
    return;
  }
  /* With what makes its menu a button can be pressed. */
  gtk_menu_button_set_create_popup_func (button, opened_cb, NULL, NULL);
  g_signal_handlers_disconnect_by_func (button, mapped_cb, NULL);
  g_signal_connect (button, "map", G_CALLBACK (mapped_cb), NULL);
}

void
sol_menu_later_give (GtkMenuButton *button)
{
  g_autoptr (GMenuModel) menu = NULL;

  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  menu = g_object_steal_data (G_OBJECT (button), KEY);
  if (menu != NULL)
    gtk_menu_button_set_menu_model (button, menu);
}
