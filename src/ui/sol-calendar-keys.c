/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-calendar-keys.h"

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
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (calendar));

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

static gboolean
arrow_cb (GtkWidget *widget, GVariant *args, gpointer data G_GNUC_UNUSED)
{
  GtkCalendar *calendar = GTK_CALENDAR (widget);
  g_autoptr (GDateTime) date = gtk_calendar_get_date (calendar);
  g_autoptr (GDateTime) other = NULL;
  gboolean across;
  int days;

  if (!gtk_widget_has_focus (widget))
    return GDK_EVENT_PROPAGATE;
  g_variant_get (args, "(ib)", &days, &across);
  if (across && gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    days = -days;
  other = g_date_time_add_days (date, days);
  gtk_calendar_select_day (calendar, other);
  return GDK_EVENT_STOP;
}

void
sol_calendar_keys_walk (GtkCalendar *calendar)
{
  static const struct {
    guint key, keypad;
    int days;
    gboolean across;
  } arrows[] = {
    { GDK_KEY_Left, GDK_KEY_KP_Left, -1, TRUE },
    { GDK_KEY_Right, GDK_KEY_KP_Right, 1, TRUE },
    { GDK_KEY_Up, GDK_KEY_KP_Up, -7, FALSE },
    { GDK_KEY_Down, GDK_KEY_KP_Down, 7, FALSE },
  };
  GtkEventController *controller;

  g_return_if_fail (GTK_IS_CALENDAR (calendar));

  controller = gtk_shortcut_controller_new ();
  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++) {
    GtkShortcut *shortcut = gtk_shortcut_new (
        gtk_alternative_trigger_new (gtk_keyval_trigger_new (arrows[i].key, 0),
                                     gtk_keyval_trigger_new (arrows[i].keypad, 0)),
        gtk_callback_action_new (arrow_cb, NULL, NULL));

    gtk_shortcut_set_arguments (shortcut, g_variant_new ("(ib)", arrows[i].days, arrows[i].across));
    gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
  }
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (calendar), controller);
}
