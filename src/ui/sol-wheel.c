/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-wheel.h"

static void
set_phase (GtkWidget *widget, GtkPropagationPhase phase)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
      gtk_event_controller_set_propagation_phase (controller, phase);
  }
}

static void
focus_changed_cb (GtkWidget *widget)
{
  set_phase (widget, gtk_widget_has_focus (widget) ? GTK_PHASE_BUBBLE : GTK_PHASE_NONE);
}

void
sol_wheel_leave_to_page (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  set_phase (widget, GTK_PHASE_NONE);
}

void
sol_wheel_take_with_focus (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_signal_connect (widget, "notify::has-focus", G_CALLBACK (focus_changed_cb), NULL);
  focus_changed_cb (widget);
}
