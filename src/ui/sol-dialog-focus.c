/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-dialog-focus.h"

#include "sol-say.h"

#define KEY "sol-dialog-focus"

/* That its title is to be told. */
#define TELL_KEY "sol-dialog-focus-tell"

/* While it comes up from the bottom, libadwaita moves the focus more than once. */
#define SETTLE_MS 400

/* What waits for that, there as long as it does. */
#define SETTLE_KEY "sol-dialog-focus-settle"

/* Orca says whose first field it is only where the dialog has been there for a while, and the focus
 * cuts it short where that comes twice. */
static void
tell_title (GtkWidget *dialog)
{
  if (g_object_get_data (G_OBJECT (dialog), TELL_KEY) != NULL)
    sol_say (dialog, adw_dialog_get_title (ADW_DIALOG (dialog)));
}

static void
focus_changed_cb (GtkWidget *dialog, GParamSpec *pspec G_GNUC_UNUSED, GtkRoot *root)
{
  GtkWidget *focus = gtk_root_get_focus (root);
  GtkWidget *first = g_object_get_data (G_OBJECT (dialog), KEY);

  if (focus == NULL || !gtk_widget_is_ancestor (focus, dialog) || focus == first ||
      gtk_widget_is_ancestor (focus, first))
    return;
  gtk_widget_grab_focus (first);
}

/* Whatever comes now is a person's own way. */
static void
let_go (GtkWidget *dialog)
{
  GtkRoot *root = gtk_widget_get_root (dialog);

  if (root != NULL)
    g_signal_handlers_disconnect_by_func (root, focus_changed_cb, dialog);
}

static void
settled_cb (gpointer dialog)
{
  g_object_steal_data (dialog, SETTLE_KEY);
  let_go (dialog);
  tell_title (dialog);
}

/* Who presses a key or a field before that goes there at once. */
static void
hurry (GtkWidget *dialog)
{
  g_object_set_data (G_OBJECT (dialog), SETTLE_KEY, NULL);
  let_go (dialog);
}

static gboolean
key_pressed_cb (GtkWidget *dialog)
{
  hurry (dialog);
  return GDK_EVENT_PROPAGATE;
}

static void
notice_person (GtkWidget *dialog)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *press = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), dialog);
  gtk_widget_add_controller (dialog, keys);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (press), 0);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (press), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (press, "pressed", G_CALLBACK (hurry), dialog);
  gtk_widget_add_controller (dialog, GTK_EVENT_CONTROLLER (press));
}

static void
remove_source (gpointer id)
{
  g_source_remove (GPOINTER_TO_UINT (id));
}

static void
map_cb (GtkWidget *dialog)
{
  g_signal_handlers_disconnect_by_func (dialog, map_cb, NULL);
  g_signal_connect_object (gtk_widget_get_root (dialog), "notify::focus-widget",
                           G_CALLBACK (focus_changed_cb), dialog, G_CONNECT_SWAPPED);
  g_object_set_data_full (G_OBJECT (dialog), SETTLE_KEY,
                          GUINT_TO_POINTER (g_timeout_add_once (SETTLE_MS, settled_cb, dialog)),
                          remove_source);
}

void
sol_dialog_focus_keep (AdwDialog *dialog, gboolean tell)
{
  g_return_if_fail (ADW_IS_DIALOG (dialog));
  g_return_if_fail (adw_dialog_get_focus (dialog) != NULL);

  g_object_set_data (G_OBJECT (dialog), KEY, adw_dialog_get_focus (dialog));
  g_object_set_data (G_OBJECT (dialog), TELL_KEY, GINT_TO_POINTER (tell));
  g_signal_connect (dialog, "map", G_CALLBACK (map_cb), NULL);
  notice_person (GTK_WIDGET (dialog));
}
