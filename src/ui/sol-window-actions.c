/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-window-actions.h"

#include "sol-faults-dialog.h"
#include "sol-handout-button.h"
#include "sol-pages.h"
#include "sol-window.h"

static void
open_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  sol_window_open (SOL_WINDOW (widget), g_variant_get_string (target, NULL));
}

static void
start_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  sol_window_start (SOL_WINDOW (widget), g_variant_get_string (target, NULL));
}

static void
fullscreen_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  GtkWindow *window = GTK_WINDOW (widget);

  gtk_window_is_fullscreen (window) ? gtk_window_unfullscreen (window)
                                    : gtk_window_fullscreen (window);
}

static void
faults_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED)
{
  SolLibrary *library = sol_window_get_library (SOL_WINDOW (widget));

  adw_dialog_present (sol_faults_dialog_new (sol_library_get_faults (library)), widget);
}

static void
add_to_handout_cb (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *target)
{
  SolWindow *window = SOL_WINDOW (widget);

  sol_window_add_toast (window, sol_handout_add (widget, sol_window_get_library (window),
                                                 g_variant_get_string (target, NULL)));
}

gboolean
sol_window_actions_open (GtkWidget *window, const char *name)
{
  static const struct {
    const char *name;
    const char *action;
  } at_hand[] = {
    { "search", "win.search" },
    { SOL_PAGES_HELP, "win.help" },
    { "preferences", "app.preferences" },
    { "shortcuts", "app.shortcuts" },
  };

  g_return_val_if_fail (GTK_IS_WIDGET (window), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (at_hand); i++)
    if (g_str_equal (name, at_hand[i].name))
      return gtk_widget_activate_action (window, at_hand[i].action, NULL);
  return FALSE;
}

void
sol_window_actions_install (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  gtk_widget_class_install_action (widget_class, "win.open", "s", open_cb);
  gtk_widget_class_install_action (widget_class, "win.start", "s", start_cb);
  gtk_widget_class_install_action (widget_class, "win.add-to-handout", "s", add_to_handout_cb);
  gtk_widget_class_install_action (widget_class, "win.fullscreen", NULL, fullscreen_cb);
  gtk_widget_class_install_action (widget_class, "win.faults", NULL, faults_cb);
}
