/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-plain-row.h"

#include <glib/gi18n.h>

#include "sol-widget-tree.h"

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
  GtkWidget *row = row_new (ADW_TYPE_EXPANDER_ROW, title, subtitle);

  sol_plain_expander_row_tell_title (ADW_EXPANDER_ROW (row));
  return row;
}

void
sol_plain_expander_row_tell_title (AdwExpanderRow *row)
{
  const char *title;

  g_return_if_fail (ADW_IS_EXPANDER_ROW (row));

  title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  sol_plain_name_list (GTK_WIDGET (row), title);
}

static void
lead_to (GtkWidget *row, const char *action, const char *target)
{
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), sol_plain_icon_new ("go-next-symbolic"));
  if (target != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
}

GtkWidget *
sol_plain_link_row_new (const char *title,
                        const char *subtitle,
                        const char *action,
                        const char *target)
{
  GtkWidget *row = sol_plain_row_new (title, subtitle);

  lead_to (row, action, target);
  return row;
}

void
sol_plain_row_open_value (GtkWidget *row, SolValue *value)
{
  g_autofree char *target = NULL;

  g_return_if_fail (ADW_IS_ACTION_ROW (row));
  g_return_if_fail (SOL_IS_VALUE (value));

  target = g_strconcat (sol_value_get_element (value), ":", sol_value_get_id (value), NULL);
  lead_to (row, "win.open", target);
}

/* (transfer full) */
static char *
dup_choice (AdwComboRow *row)
{
  gpointer item = adw_combo_row_get_selected_item (row);

  return g_strdup (GTK_IS_STRING_OBJECT (item) ? gtk_string_object_get_string (item) : "");
}

static void
tell_choice_cb (AdwComboRow *row)
{
  const char *subtitle = adw_action_row_get_subtitle (ADW_ACTION_ROW (row));
  g_autofree char *choice = dup_choice (row);
  g_autofree char *words = subtitle == NULL || *subtitle == '\0' || g_str_equal (subtitle, choice)
                               ? g_strdup (choice)
                               /* Translators: what is chosen in a row, and what the row is for */
                               : g_strdup_printf (_ ("%s. %s"), choice, subtitle);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                  -1);
}

/* The relation to the subtitle would hide the description. */
void
sol_plain_row_tell_choice (AdwComboRow *row)
{
  g_return_if_fail (ADW_IS_COMBO_ROW (row));

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  g_signal_connect (row, "notify::selected-item", G_CALLBACK (tell_choice_cb), NULL);
  g_signal_connect (row, "notify::subtitle", G_CALLBACK (tell_choice_cb), NULL);
  tell_choice_cb (row);
}

GtkWidget *
sol_plain_list_new (const char *name)
{
  GtkWidget *list = gtk_list_box_new ();

  g_return_val_if_fail (name != NULL, list);

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return list;
}

/* The header of a row that unfolds stands in a list that is told as none. */
static gboolean
is_told_as_list (GtkWidget *widget, gpointer data G_GNUC_UNUSED)
{
  return GTK_IS_LIST_BOX (widget) &&
         gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == GTK_ACCESSIBLE_ROLE_LIST;
}

/* The relation to those words would hide the name. */
void
sol_plain_name (GtkWidget *widget, const char *name)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (name != NULL);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* The title may say nothing. */
void
sol_plain_name_list (GtkWidget *around, const char *name)
{
  GtkWidget *list;

  g_return_if_fail (GTK_IS_WIDGET (around));
  g_return_if_fail (name != NULL);

  list = sol_widget_tree_find (around, is_told_as_list, NULL);
  g_return_if_fail (list != NULL);
  sol_plain_name (list, name);
}

GtkWidget *
sol_plain_heading_new (const char *text, const char *style)
{
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                    "xalign", 0.0, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  gtk_widget_add_css_class (label, style);
  return label;
}

/* GTK takes back what one says of it by the state "hidden" as soon as it is shown. */
GtkWidget *
sol_plain_icon_new (const char *icon_name)
{
  return g_object_new (GTK_TYPE_IMAGE, "icon-name", icon_name, "accessible-role",
                       GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
}
