/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-lesson-actions.h"

#include "sol-teaching-page.h"
#include "sol-worksheet-dialog.h"

static void
teach_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED, gpointer area)
{
  GtkWidget *navigation = gtk_widget_get_ancestor (area, ADW_TYPE_NAVIGATION_VIEW);

  if (navigation != NULL && sol_figure_area_get_dissection (area) != NULL)
    adw_navigation_view_push (ADW_NAVIGATION_VIEW (navigation), sol_teaching_page_new (area));
}

static void
worksheet_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *target G_GNUC_UNUSED, gpointer area)
{
  if (sol_figure_area_get_dissection (area) != NULL)
    adw_dialog_present (sol_worksheet_dialog_new (area), area);
}

/* Keys of a page that is not to be seen are no keys. */
static gboolean
key_cb (GtkWidget *page, GVariant *args G_GNUC_UNUSED, gpointer action)
{
  return gtk_widget_get_mapped (page) && gtk_widget_activate_action (page, action, NULL);
}

static void
add_key (GtkShortcutController *controller,
         guint key,
         GdkModifierType modifiers,
         const char *action)
{
  gtk_shortcut_controller_add_shortcut (
      controller, gtk_shortcut_new (gtk_keyval_trigger_new (key, modifiers),
                                    gtk_callback_action_new (key_cb, (gpointer) action, NULL)));
}

void
sol_lesson_actions_add (GtkWidget *page, SolFigureArea *area)
{
  static const GActionEntry entries[] = {
    { .name = "teach", .activate = teach_cb },
    { .name = "worksheet", .activate = worksheet_cb },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  GtkEventController *controller = gtk_shortcut_controller_new ();

  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (SOL_IS_FIGURE_AREA (area));

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), area);
  gtk_widget_insert_action_group (page, "lesson", G_ACTION_GROUP (group));
  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller),
                                     GTK_SHORTCUT_SCOPE_GLOBAL);
  add_key (GTK_SHORTCUT_CONTROLLER (controller), GDK_KEY_F5, 0, "lesson.teach");
  add_key (GTK_SHORTCUT_CONTROLLER (controller), GDK_KEY_p, GDK_CONTROL_MASK, "lesson.worksheet");
  gtk_widget_add_controller (page, controller);
}
