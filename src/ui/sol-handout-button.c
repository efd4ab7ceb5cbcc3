/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-handout-button.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sol-handout-choice.h"
#include "sol-handout-page.h"
#include "sol-plain-row.h"
#include "sol-tooltip.h"

/* What the toast is known by on its window. */
#define TOAST_KEY "sol-handout-toast"

/* -- The button -- */

static gboolean
is_on_handout (GtkWidget *button)
{
  GObject *object = G_OBJECT (button);

  return sol_handout_choice_has (g_object_get_data (object, "settings"),
                                 g_object_get_data (object, "library"),
                                 sol_value_get_id (g_object_get_data (object, "value")));
}

/* What has been done is said where it was done, whatever of it is undone elsewhere. */
static void
show_state (GtkWidget *button)
{
  gboolean on = is_on_handout (button);

  gtk_button_set_label (GTK_BUTTON (button), on ? _ ("On the _Handout") : _ ("Add to _Handout"));
  sol_tooltip_set (button, on ? _ ("Show the handout") : NULL);
}

static void
clicked_cb (GtkWidget *button)
{
  SolValue *value = g_object_get_data (G_OBJECT (button), "value");
  g_autofree char *target =
      g_strconcat (sol_value_get_element (value), ":", sol_value_get_id (value), NULL);

  if (is_on_handout (button))
    gtk_widget_activate_action (button, "win.open", "s", SOL_HANDOUT_PAGE_TAG);
  else
    gtk_widget_activate_action (button, "win.add-to-handout", "s", target);
}

GtkWidget *
sol_handout_button_new (SolLibrary *library, SolValue *value)
{
  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_VALUE (value), NULL);

  GtkWidget *button = gtk_button_new_with_mnemonic ("");
  GSettings *settings = sol_handout_choice_new_settings ();

  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_widget_add_css_class (button, "pill");
  g_object_set_data_full (G_OBJECT (button), "library", g_object_ref (library), g_object_unref);
  g_object_set_data_full (G_OBJECT (button), "value", g_object_ref (value), g_object_unref);
  g_object_set_data_full (G_OBJECT (button), "settings", settings, g_object_unref);
  g_signal_connect (button, "clicked", G_CALLBACK (clicked_cb), NULL);
  g_signal_connect_object (settings, "changed::" SOL_HANDOUT_CHOICE_KEY, G_CALLBACK (show_state),
                           button, G_CONNECT_SWAPPED);
  show_state (button);
  return button;
}

/* -- The row -- */

static void
show_count (GtkWidget *row)
{
  g_autofree char *count =
      sol_handout_choice_dup_count (g_object_get_data (G_OBJECT (row), "settings"),
                                    g_object_get_data (G_OBJECT (row), "library"));

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), count);
}

GtkWidget *
sol_handout_row_new (SolLibrary *library)
{
  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);

  GtkWidget *row = sol_plain_link_row_new (_ ("Handout"), NULL, "win.open", SOL_HANDOUT_PAGE_TAG);
  GSettings *settings = sol_handout_choice_new_settings ();

  g_object_set_data_full (G_OBJECT (row), "settings", settings, g_object_unref);
  g_signal_connect_object (settings, "changed::" SOL_HANDOUT_CHOICE_KEY, G_CALLBACK (show_count),
                           row, G_CONNECT_SWAPPED);
  sol_handout_row_set_library (row, library);
  return row;
}

void
sol_handout_row_set_library (GtkWidget *row, SolLibrary *library)
{
  g_return_if_fail (ADW_IS_ACTION_ROW (row));
  g_return_if_fail (SOL_IS_LIBRARY (library));

  g_object_set_data_full (G_OBJECT (row), "library", g_object_ref (library), g_object_unref);
  show_count (row);
}

/* -- Adding -- */

/* (transfer full) */
static AdwToast *
create_toast (guint n)
{
  g_autofree char *words = NULL;
  AdwToast *toast;

  /* Translators: exercises for a handout */
  words = g_strdup_printf (ngettext ("%u added to the handout", "%u added to the handout", n), n);
  toast = adw_toast_new (n > 0 ? words : _ ("Already on the handout"));
  adw_toast_set_button_label (toast, _ ("S_how"));
  adw_toast_set_action_name (toast, "win.open");
  adw_toast_set_action_target (toast, "s", SOL_HANDOUT_PAGE_TAG);
  return toast;
}

/* Who adds one after the other is told of the last at once, not of each for a while. */
AdwToast *
sol_handout_add (GtkWidget *window, SolLibrary *library, const char *target)
{
  g_return_val_if_fail (GTK_IS_WIDGET (window), NULL);
  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (target != NULL, NULL);

  g_autoptr (GSettings) settings = sol_handout_choice_new_settings ();
  const char *colon = strchr (target, ':');
  AdwToast *toast =
      create_toast (sol_handout_choice_add (settings, library, colon != NULL ? colon + 1 : target));

  sol_handout_take_back (window);
  g_object_set_data_full (G_OBJECT (window), TOAST_KEY, g_object_ref (toast), g_object_unref);
  return toast;
}

void
sol_handout_take_back (GtkWidget *window)
{
  g_return_if_fail (GTK_IS_WIDGET (window));

  AdwToast *toast = g_object_get_data (G_OBJECT (window), TOAST_KEY);

  if (toast != NULL)
    adw_toast_dismiss (toast);
}
