/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-step-link.h"

#include <glib/gi18n.h>

#include "sol-leg-target.h"
#include "sol-pose.h"
#include "sol-step-words.h"
#include "sol-tooltip.h"

static SolPose *
find_pose (SolExercise *exercise, SolStep *step)
{
  return sol_value_find (sol_exercise_get_poses (exercise), sol_step_get_pose (step));
}

/* The muscle that is worked on most in the way of @step; the first of those that are as much. */
static SolStructure *
find_muscle (SolExercise *exercise, SolStep *step)
{
  GListModel *targets = sol_exercise_get_targets (exercise);
  SolStructure *muscle = NULL;
  SolTargetLevel least = 0;

  for (guint i = 0; i < g_list_model_get_n_items (targets); i++) {
    g_autoptr (SolTarget) target = g_list_model_get_item (targets, i);

    if (!sol_exercise_way_fits (sol_target_get_variant (target), sol_step_get_variant (step)))
      continue;
    if (muscle != NULL && sol_target_get_level (target) >= least)
      continue;
    muscle = sol_target_get_structure (target);
    least = sol_target_get_level (target);
  }
  return muscle;
}

static void
append (GMenu *menu, const char *label, const char *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "win.open", "s", target);
  g_menu_append_item (menu, item);
}

GMenuModel *
sol_step_link_dup_menu (SolExercise *exercise, SolStep *step)
{
  GMenu *menu = g_menu_new ();
  SolPose *pose = find_pose (exercise, step);
  SolStructure *muscle = find_muscle (exercise, step);

  if (pose != NULL) {
    g_autofree char *target =
        sol_leg_target_dup_bent (sol_pose_get_knee_deg (pose), sol_pose_get_ankle_deg (pose));

    append (menu, _ ("Knee and Ankle"), target);
  }
  if (muscle != NULL) {
    g_autofree char *target = sol_leg_target_dup_figure (NULL, NULL, muscle);

    /* No more words: a menu does not wrap, and has the width of a telephone with large letters. */
    append (menu, sol_structure_get_name (muscle), target);
  }
  return G_MENU_MODEL (menu);
}

/* Most are never opened. */
static void
create_popup_cb (GtkMenuButton *button, gpointer exercise)
{
  SolStep *step = g_object_get_data (G_OBJECT (button), "step");
  g_autoptr (GMenuModel) menu = NULL;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;
  menu = sol_step_link_dup_menu (exercise, step);
  gtk_menu_button_set_popover (button, gtk_popover_menu_new_from_model (menu));
}

/* There is one at each step: a screen reader says of which it is. */
static void
describe (GtkWidget *button, SolExercise *exercise, SolStep *step)
{
  GListModel *steps = sol_exercise_get_steps (exercise);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (SolStep) other = g_list_model_get_item (steps, i);
    g_autofree char *place = other == step ? sol_exercise_dup_step_place (exercise, i) : NULL;

    if (place != NULL)
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                      place, -1);
  }
}

GtkWidget *
sol_step_link_new (SolExercise *exercise, SolStep *step)
{
  GtkWidget *button;

  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (SOL_IS_STEP (step), NULL);

  if (find_pose (exercise, step) == NULL && find_muscle (exercise, step) == NULL)
    return NULL;
  button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "sol-anatomy-symbolic");
  sol_tooltip_set (button, _ ("See It on the Leg"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("See It on the Leg"), -1);
  describe (button, exercise, step);
  g_object_set_data_full (G_OBJECT (button), "step", g_object_ref (step), g_object_unref);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_popup_cb,
                                         g_object_ref (exercise), g_object_unref);
  return button;
}
