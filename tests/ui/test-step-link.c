/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "sol-leg-target.h"
#include "sol-pose-view.h"
#include "sol-step-link.h"

static void
read_item (GMenuModel *menu, int item, SolLibrary *library, SolLegTarget *target)
{
  g_autofree char *words = NULL;

  g_assert_true (
      g_menu_model_get_item_attribute (menu, item, G_MENU_ATTRIBUTE_TARGET, "s", &words));
  g_assert_true (sol_leg_target_read (target, library, words));
}

static SolStep *
get_step (SolExercise *exercise, guint i)
{
  g_autoptr (SolStep) step = g_list_model_get_item (sol_exercise_get_steps (exercise), i);

  return step;
}

/* The soleus stretch: bent as the step ends, and the muscle that is stretched. */
static void
test_menu (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, "EX01");
  guint held = sol_exercise_find_main_step (exercise);
  g_autoptr (GMenuModel) menu = sol_step_link_dup_menu (exercise, get_step (exercise, held));
  SolLegTarget target;

  g_assert_cmpint (g_menu_model_get_n_items (menu), ==, 2);
  read_item (menu, 0, library, &target);
  g_assert_true (target.bent);
  g_assert_cmpfloat (target.knee_deg, >, 20);
  read_item (menu, 1, library, &target);
  g_assert_cmpstr (sol_value_get_id (SOL_VALUE (target.structure)), ==, "soleus");
}

/* Each step of what is built in leads somewhere that can be opened. */
static void
test_builtin (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GListModel *exercises = sol_library_get_values (library, SOL_TYPE_EXERCISE);
  guint n_bent = 0;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);

    for (guint k = 0; k < g_list_model_get_n_items (sol_exercise_get_steps (exercise)); k++) {
      g_autoptr (GMenuModel) menu = sol_step_link_dup_menu (exercise, get_step (exercise, k));

      for (int item = 0; item < g_menu_model_get_n_items (menu); item++) {
        SolLegTarget target;

        read_item (menu, item, library, &target);
        n_bent += target.bent ? 1 : 0;
      }
    }
  }
  g_assert_cmpuint (n_bent, >, 50);
}

/* The menu is made when it is asked for, and goes with the button. */
static void
test_button (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, "EX01");
  GtkWidget *window = gtk_window_new ();
  GtkWidget *button = sol_step_link_new (exercise, get_step (exercise, 0));

  gtk_window_set_child (GTK_WINDOW (window), button);
  gtk_window_present (GTK_WINDOW (window));
  g_assert_null (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  g_assert_nonnull (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  g_object_ref (button);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (button);
}

static int
measure_menu (GtkWidget *parent, GMenuModel *menu)
{
  GtkWidget *popover = gtk_popover_menu_new_from_model (menu);
  int natural;

  gtk_widget_set_parent (popover, parent);
  gtk_widget_measure (gtk_popover_get_child (GTK_POPOVER (popover)), GTK_ORIENTATION_HORIZONTAL, -1,
                      NULL, &natural, NULL, NULL);
  gtk_widget_unparent (popover);
  g_test_message ("%d", natural);
  return natural;
}

/* A menu does not wrap: with letters twice as large it still fits into the narrowest window. */
static void
test_narrow (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GListModel *exercises = sol_library_get_values (library, SOL_TYPE_EXERCISE);
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *parent = g_object_ref_sink (gtk_label_new (NULL));

  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);

    for (guint k = 0; k < g_list_model_get_n_items (sol_exercise_get_steps (exercise)); k++) {
      g_autoptr (GMenuModel) menu = sol_step_link_dup_menu (exercise, get_step (exercise, k));

      g_assert_cmpint (measure_menu (parent, menu), <=, 350);
    }
  }
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  g_assert_finalize_object (parent);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/ui/step-link/menu", test_menu);
  g_test_add_func ("/ui/step-link/builtin", test_builtin);
  g_test_add_func ("/ui/step-link/button", test_button);
  g_test_add_func ("/ui/step-link/narrow", test_narrow);
  return g_test_run ();
}
