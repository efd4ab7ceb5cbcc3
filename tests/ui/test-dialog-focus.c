/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-dialog-focus.h"

#include "sol-told.h"
#include "sol-wait.h"
#include "window-fixture.h"

/* Longer than the first field is held. */
#define SETTLED_MS 700

typedef struct {
  GtkWidget *window;
  AdwDialog *dialog;
  GtkWidget *first;
  GtkWidget *second;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  fixture->window = window_fixture_new (adw_bin_new (), 800, 600);
  fixture->dialog = adw_dialog_new ();
  fixture->first = gtk_button_new_with_label ("First");
  fixture->second = gtk_button_new_with_label ("Second");
  gtk_box_append (GTK_BOX (box), fixture->first);
  gtk_box_append (GTK_BOX (box), fixture->second);
  adw_dialog_set_child (fixture->dialog, box);
  adw_dialog_set_focus (fixture->dialog, fixture->first);
  adw_dialog_set_title (fixture->dialog, "Form");
  sol_told_forget ();
  sol_dialog_focus_keep (fixture->dialog, TRUE);
  gtk_window_present (GTK_WINDOW (fixture->window));
  adw_dialog_present (fixture->dialog, fixture->window);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->dialog)));
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  adw_dialog_set_child (fixture->dialog, NULL);
  adw_dialog_force_close (fixture->dialog);
  window_fixture_close (fixture->window);
}

static void
assert_focus (Fixture *fixture, GtkWidget *widget)
{
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == widget);
}

/* Whatever else takes the focus while the dialog comes gives it back; later it is a person, who has
 * heard whose field it is. */
static void
test_kept (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  gtk_widget_grab_focus (fixture->second);
  assert_focus (fixture, fixture->first);
  sol_wait_ms (SETTLED_MS);
  assert_focus (fixture, fixture->first);
  g_assert_cmpstr (sol_told_get_last (), ==, "Form");
  gtk_widget_grab_focus (fixture->second);
  assert_focus (fixture, fixture->second);
}

/* What GTK emits where a person presses a key, or somewhere in the dialog. */
static void
press (GtkWidget *dialog, GType type)
{
  g_autoptr (GListModel) all = gtk_widget_observe_controllers (dialog);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (all, i);
    gboolean taken = FALSE;

    if (gtk_event_controller_get_propagation_phase (controller) != GTK_PHASE_CAPTURE ||
        G_OBJECT_TYPE (controller) != type)
      continue;
    if (type == GTK_TYPE_GESTURE_CLICK)
      g_signal_emit_by_name (controller, "pressed", 1, 1.0, 1.0);
    else
      g_signal_emit_by_name (controller, "key-pressed", GDK_KEY_Tab, 0, 0, &taken);
    g_assert_false (taken);
  }
}

static void
test_hurry (Fixture *fixture, gconstpointer data)
{
  press (GTK_WIDGET (fixture->dialog), *(const GType *) data);
  gtk_widget_grab_focus (fixture->second);
  assert_focus (fixture, fixture->second);
  sol_wait_ms (SETTLED_MS);
  assert_focus (fixture, fixture->second);
  g_assert_null (sol_told_get_last ());
}

int
main (int argc, char *argv[])
{
  GType key, click;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  key = GTK_TYPE_EVENT_CONTROLLER_KEY;
  click = GTK_TYPE_GESTURE_CLICK;
  g_test_add ("/ui/dialog-focus/kept", Fixture, NULL, set_up, test_kept, tear_down);
  g_test_add ("/ui/dialog-focus/key", Fixture, &key, set_up, test_hurry, tear_down);
  g_test_add ("/ui/dialog-focus/click", Fixture, &click, set_up, test_hurry, tear_down);
  return g_test_run ();
}
