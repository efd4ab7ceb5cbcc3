/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-plain-row.h"

static GtkWidget *
row_new (GType type, const char *title, const char *subtitle)
{
  GtkWidget *row = g_object_new (type, "use-markup", FALSE, NULL);

  g_object_set (row, "title", title, "subtitle", subtitle != NULL ? subtitle : "", NULL);
  return row;
}

GtkWidget *
sol_plain_row_new (const char *title, const char *subtitle)
{
  return row_new (ADW_TYPE_ACTION_ROW, title, subtitle);
}

GtkWidget *
sol_plain_expander_row_new (const char *title, const char *subtitle)
{
  return row_new (ADW_TYPE_EXPANDER_ROW, title, subtitle);
}

GtkWidget *
sol_plain_link_row_new (const char *title,
                        const char *subtitle,
                        const char *action,
                        const char *target)
{
  GtkWidget *row = sol_plain_row_new (title, subtitle);
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  if (target != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  return row;
}
