/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-handout-item.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sol-plain-row.h"
#include "sol-tooltip.h"
#include "sol-words.h"

/* What its buttons are known by on the row. */
#define EARLIER "sol-earlier"
#define LATER "sol-later"
#define ID "sol-id"

/* @name says whose button it is, since there are many alike. */
static GtkWidget *
add_button (GtkWidget *row, const char *icon, const char *tooltip, char *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  sol_tooltip_set (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  g_free (name);
  return button;
}

static void
add_move (GtkWidget *row, const char *key, GtkWidget *button, const char *id, int by, gboolean can)
{
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(si)", id, by);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), can ? "handout.move" : NULL);
  gtk_widget_set_sensitive (button, can);
  g_object_set_data (G_OBJECT (row), key, button);
}

static void
add_buttons (GtkWidget *row, SolExercise *exercise, guint place, guint n)
{
  const char *name = sol_exercise_get_name (exercise);
  const char *id = sol_value_get_id (SOL_VALUE (exercise));
  GtkWidget *remove;

  add_move (row, EARLIER,
            add_button (row, "go-up-symbolic", _ ("Move Up (Alt+Up)"),
                        /* Translators: an exercise in a list */
                        g_strdup_printf (_ ("Move “%s” up"), name)),
            id, -1, place > 0);
  add_move (row, LATER,
            add_button (row, "go-down-symbolic", _ ("Move Down (Alt+Down)"),
                        /* Translators: an exercise in a list */
                        g_strdup_printf (_ ("Move “%s” down"), name)),
            id, 1, place + 1 < n);
  remove = add_button (row, "list-remove-symbolic", _ ("Remove (Delete)"),
                       /* Translators: an exercise in a list */
                       g_strdup_printf (_ ("Remove “%s”"), name));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (remove), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (remove), "handout.remove");
}

GtkWidget *
sol_handout_item_new (SolExercise *exercise, guint place, guint n)
{
  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);

  g_autofree char *dose = sol_words_dup_loose_dose (exercise);
  g_autofree char *title = NULL;
  GtkWidget *row;

  /* Translators: the number of an exercise in a list, and its name */
  title = g_strdup_printf (_ ("%u. %s"), place + 1, sol_exercise_get_name (exercise));
  /* Beside the buttons, a line of large letters is short. */
  row = sol_plain_row_new (title, dose);
  g_object_set_data_full (G_OBJECT (row), ID, g_strdup (sol_value_get_id (SOL_VALUE (exercise))),
                          g_free);
  add_buttons (row, exercise, place, n);
  sol_plain_row_open_value (row, SOL_VALUE (exercise));
  return row;
}

const char *
sol_handout_item_get_id (GtkListBoxRow *row)
{
  g_return_val_if_fail (GTK_IS_LIST_BOX_ROW (row), NULL);

  return g_object_get_data (G_OBJECT (row), ID);
}

void
sol_handout_item_focus (GtkListBoxRow *row, int by)
{
  g_return_if_fail (GTK_IS_LIST_BOX_ROW (row));

  GtkWidget *button = g_object_get_data (G_OBJECT (row), by < 0 ? EARLIER : LATER);

  if (by == 0 || !gtk_widget_grab_focus (button))
    gtk_widget_grab_focus (GTK_WIDGET (row));
}
