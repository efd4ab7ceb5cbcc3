/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-shortcuts-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sol-accelerators.h"
#include "sol-arrow-keys.h"

/* "Ctrl+F" of "<Control>f". The table has the keys of those who read @widget from the left. */
static char *
dup_key_label (GtkWidget *widget, const char *accelerator)
{
  guint key;
  GdkModifierType modifiers;

  if (!gtk_accelerator_parse (accelerator, &key, &modifiers))
    return g_strdup (accelerator);
  return gtk_accelerator_get_label (sol_arrow_keys_turn (widget, key), modifiers);
}

static GtkWidget *
create_keys (const SolAccelerator *row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  for (guint i = 0; i < G_N_ELEMENTS (row->keys) && row->keys[i] != NULL; i++) {
    g_autofree char *text = dup_key_label (box, row->keys[i]);
    GtkWidget *label = gtk_label_new (text);

    gtk_widget_add_css_class (label, "keycap");
    gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
    gtk_box_append (GTK_BOX (box), label);
  }
  return box;
}

static GtkWidget *
create_row (const SolAccelerator *accelerator)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (accelerator->title));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_keys (accelerator));
  return row;
}

static GtkWidget *
create_page (void)
{
  GtkWidget *page = adw_preferences_page_new ();
  AdwPreferencesGroup *group = NULL;
  const char *title = NULL;

  for (const SolAccelerator *row = sol_accelerators_get (); row->title != NULL; row++) {
    if (g_strcmp0 (title, row->group) != 0) {
      title = row->group;
      group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
      adw_preferences_group_set_title (group, _ (title));
      adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group);
    }
    adw_preferences_group_add (group, create_row (row));
  }
  return page;
}

AdwDialog *
sol_shortcuts_dialog_new (void)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), create_page ());
  adw_dialog_set_child (dialog, view);
  adw_dialog_set_title (dialog, _ ("Keyboard Shortcuts"));
  adw_dialog_set_content_width (dialog, 560);
  adw_dialog_set_content_height (dialog, 640);
  return dialog;
}
