/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-arrow-keys.h"

#include <glib/gi18n.h>

#include "sol-tooltip.h"

typedef struct {
  const SolArrowKey *key; /* borrowed */
  SolArrowFunc func;
} Call;

static gboolean
key_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data)
{
  const Call *call = data;
  gboolean turned = sol_arrow_keys_turn (widget, call->key->key) != call->key->key;

  return call->func (widget, turned ? -call->key->by : call->key->by);
}

static void
add (GtkEventController *controller, guint key, const SolArrowKey *arrow, SolArrowFunc func)
{
  Call *call = g_new (Call, 1);

  *call = (Call) { arrow, func };
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_keyval_trigger_new (key, 0),
                        gtk_callback_action_new (key_cb, call, g_free)));
}

void
sol_arrow_keys_attach (GtkWidget *widget, const SolArrowKey *keys, gsize n, SolArrowFunc func)
{
  GtkEventController *controller;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (keys != NULL && func != NULL);

  controller = gtk_shortcut_controller_new ();
  for (gsize i = 0; i < n; i++) {
    add (controller, keys[i].key, &keys[i], func);
    add (controller, keys[i].keypad, &keys[i], func);
  }
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (widget, controller);
}

guint
sol_arrow_keys_turn (GtkWidget *widget, guint key)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), key);

  if (gtk_widget_get_direction (widget) != GTK_TEXT_DIR_RTL)
    return key;
  switch (key) {
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left:
    return GDK_KEY_Right;
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right:
    return GDK_KEY_Left;
  default:
    return key;
  }
}

void
sol_arrow_keys_tell (GtkWidget *button, const char *words, guint key)
{
  g_autofree char *name = NULL;
  g_autofree char *tooltip = NULL;

  g_return_if_fail (GTK_IS_WIDGET (button));
  g_return_if_fail (words != NULL);

  name = gtk_accelerator_get_label (sol_arrow_keys_turn (button, key), 0);
  /* Translators: what a button does, and the key that does the same, such as "Next Part (Right)" */
  tooltip = g_strdup_printf (_ ("%s (%s)"), words, name);
  sol_tooltip_set (button, tooltip);
}
