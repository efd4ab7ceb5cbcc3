/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-actions.h"
#include "sol-figure-area-private.h"
#include "sol-widget-tree.h"

/* How far beside something thin it is still met. */
#define TOLERANCE_PX 7

const char *
sol_figure_area_find_at (SolFigureArea *self, double x, double y)
{
  const char *id = sol_figure_labels_lookup (self->labels, x, y);

  if (id != NULL || self->map == NULL || self->frame.scale <= 0)
    return id;
  sol_figure_frame_to_units (&self->frame, &x, &y);
  return sol_hit_map_lookup (self->map, x, y, TOLERANCE_PX / self->frame.scale);
}

static void
set_hovered (SolFigureArea *self, const char *id)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), id == NULL ? NULL : "pointer");
  if (g_set_str (&self->hovered, id))
    sol_figure_area_update_outline (self);
  else if (id != NULL)
    sol_figure_area_update_name (self);
}

static void
motion_cb (SolFigureArea *self, double x, double y)
{
  self->pointer_x = x;
  self->pointer_y = y;
  set_hovered (self, sol_figure_area_find_at (self, x, y));
}

static void
leave_cb (SolFigureArea *self)
{
  set_hovered (self, NULL);
}

static void
click_cb (SolFigureArea *self, int n_press, double x, double y)
{
  SolStructureSpot *spot =
      sol_structure_spots_find (self->spots, sol_figure_area_find_at (self, x, y));

  if (n_press == 2)
    sol_figure_zoom_fit (self->zoom);
  if (spot == NULL) {
    sol_figure_area_set_selected (self, NULL);
    return;
  }
  gtk_widget_grab_focus (GTK_WIDGET (spot));
  if (!sol_figure_area_uncover (self, sol_structure_spot_get_id (spot)))
    sol_figure_area_select_spot (self, spot);
}

static void
pop_up_menu (SolFigureArea *self, double x, double y)
{
  if (self->menu == NULL)
    self->menu = sol_figure_actions_create_menu (GTK_WIDGET (self));
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu),
                               &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
menu_click_cb (SolFigureArea *self, int n_press G_GNUC_UNUSED, double x, double y)
{
  const char *id = sol_figure_area_find_at (self, x, y);
  SolStructureSpot *spot = sol_structure_spots_find (self->spots, id);

  if (spot != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (spot));
  pop_up_menu (self, x, y);
}

static void
long_press_cb (SolFigureArea *self, double x, double y)
{
  menu_click_cb (self, 1, x, y);
}

gboolean
sol_figure_area_clear_selected_cb (GtkWidget *widget,
                                   GVariant *args G_GNUC_UNUSED,
                                   gpointer data G_GNUC_UNUSED)
{
  SolFigureArea *self = SOL_FIGURE_AREA (widget);

  if (self->selected == NULL)
    return GDK_EVENT_PROPAGATE;
  sol_figure_area_set_selected (self, NULL);
  /* Where it is part of a comparison it stays. */
  if (self->selected == NULL)
    sol_figure_area_tell_cleared (self);
  return GDK_EVENT_STOP;
}

/* The direction in the drawing that is @direction on the screen. */
static GtkDirectionType
turn (SolFigureArea *self, GtkDirectionType direction)
{
  if (self->frame.mirrored && direction == GTK_DIR_LEFT)
    return GTK_DIR_RIGHT;
  if (self->frame.mirrored && direction == GTK_DIR_RIGHT)
    return GTK_DIR_LEFT;
  return direction;
}

/* Tab enters at what is selected, or at the top, and leaves at once; arrows stay within. */
gboolean
sol_figure_area_focus (GtkWidget *widget, GtkDirectionType direction)
{
  SolFigureArea *self = SOL_FIGURE_AREA (widget);
  GtkWidget *focus = gtk_widget_get_focus_child (widget);
  gboolean is_tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;
  SolStructureSpot *spot = NULL;

  if (SOL_IS_STRUCTURE_SPOT (focus)) {
    if (is_tab)
      return FALSE;
    spot = sol_structure_spots_find_neighbour (self->spots, SOL_STRUCTURE_SPOT (focus),
                                               turn (self, direction));
    return spot == NULL || gtk_widget_grab_focus (GTK_WIDGET (spot));
  }
  if (self->selected != NULL)
    spot =
        sol_structure_spots_find_drawn (self->spots, sol_value_get_id (SOL_VALUE (self->selected)));
  if (spot == NULL)
    spot = sol_structure_spots_get_first (self->spots);
  return spot != NULL && gtk_widget_grab_focus (GTK_WIDGET (spot));
}

void
sol_figure_area_watch_pointer (SolFigureArea *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *menu_click = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  g_signal_connect_object (motion, "enter", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "released", G_CALLBACK (click_cb), self, G_CONNECT_SWAPPED);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (menu_click), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  g_signal_connect_object (menu_click, "pressed", G_CALLBACK (menu_click_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (long_press, "pressed", G_CALLBACK (long_press_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (menu_click));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (long_press));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/* --- What is sought --- */

/* What no map of all that is seen knows lies under something else. Whoever goes about the figure
 * stays there. */
void
sol_figure_area_focus_sought (SolFigureArea *self)
{
  SolStructureSpot *spot = sol_structure_spots_find_drawn (self->spots, self->sought);
  gboolean missed = spot == NULL && self->sought != NULL && self->map != NULL && !self->map_is_old;

  if (missed || (spot != NULL && gtk_widget_grab_focus (GTK_WIDGET (spot))))
    g_clear_pointer (&self->sought, g_free);
  if (missed && !sol_widget_tree_has_focus (GTK_WIDGET (self)))
    g_signal_emit_by_name (self, "missed");
}

void
sol_figure_area_enter (SolFigureArea *self)
{
  g_return_if_fail (SOL_IS_FIGURE_AREA (self));

  /* What is sought already, such as a mark of what is selected, comes by itself, or has come. */
  if (self->sought != NULL || sol_structure_spots_get_focused (self->spots) != NULL)
    return;
  if (self->selected != NULL)
    sol_figure_area_seek (self, sol_value_get_id (SOL_VALUE (self->selected)));
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

void
sol_figure_area_seek (SolFigureArea *self, const char *id)
{
  g_return_if_fail (SOL_IS_FIGURE_AREA (self));

  g_set_str (&self->sought, id);
  sol_figure_area_focus_sought (self);
}
