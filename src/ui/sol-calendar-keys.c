/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-calendar-keys.h"

#include "sol-arrow-keys.h"
#include "sol-widget-tree.h"

/* NULL where there is no button in @widget. */
static GtkWidget *
find_last_button (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_last_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_prev_sibling (child))
    found = find_last_button (child);
  return found;
}

static gboolean
tab_cb (GtkWidget *calendar, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  GtkWidget *focus = sol_widget_tree_get_focus (calendar);

  return focus != NULL && focus == find_last_button (calendar) && gtk_widget_grab_focus (calendar);
}

void
sol_calendar_keys_go_around (GtkCalendar *calendar)
{
  GtkEventController *controller;

  g_return_if_fail (GTK_IS_CALENDAR (calendar));

  controller = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Tab, 0),
                        gtk_callback_action_new (tab_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (calendar), controller);
}

static void
go_by (GtkCalendar *calendar, int days)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (calendar);
  g_autoptr (GDateTime) other = g_date_time_add_days (date, days);

  gtk_calendar_select_day (calendar, other);
}

/* The day is chosen already. */
static void
be_done (GtkWidget *calendar)
{
  GtkWidget *popover = gtk_widget_get_ancestor (calendar, GTK_TYPE_POPOVER);

  if (popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (popover));
}

/* On the buttons above the days, the keys are theirs. */
static gboolean
walk (GtkWidget *calendar, int days)
{
  if (!gtk_widget_has_focus (calendar))
    return FALSE;
  if (days != 0)
    go_by (GTK_CALENDAR (calendar), days);
  else
    be_done (calendar);
  return TRUE;
}

void
sol_calendar_keys_walk (GtkCalendar *calendar)
{
  static const SolArrowKey keys[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, -1 },  { GDK_KEY_Right, GDK_KEY_KP_Right, 1 },
    { GDK_KEY_Up, GDK_KEY_KP_Up, -7 },      { GDK_KEY_Down, GDK_KEY_KP_Down, 7 },
    { GDK_KEY_space, GDK_KEY_KP_Space, 0 }, { GDK_KEY_Return, GDK_KEY_KP_Enter, 0 },
  };

  g_return_if_fail (GTK_IS_CALENDAR (calendar));

  sol_arrow_keys_attach (GTK_WIDGET (calendar), keys, G_N_ELEMENTS (keys), walk);
}
