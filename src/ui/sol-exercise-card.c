/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-exercise-card.h"

#include "sol-chip.h"
#include "sol-equipment-words.h"
#include "sol-exercise-picture.h"
#include "sol-pose-view.h"
#include "sol-words.h"

struct _SolExerciseCard {
  GtkButton parent_instance;

  SolExercisePicture *picture;
  SolPoseView *pose;
  GtkLabel *name;
  AdwWrapBox *chips;
  GtkLabel *summary;

  SolExercise *exercise;
};

G_DEFINE_FINAL_TYPE (SolExerciseCard, sol_exercise_card, GTK_TYPE_BUTTON)

static void
sol_exercise_card_dispose (GObject *object)
{
  SolExerciseCard *self = SOL_EXERCISE_CARD (object);

  g_clear_object (&self->exercise);
  G_OBJECT_CLASS (sol_exercise_card_parent_class)->dispose (object);
}

static void
sol_exercise_card_class_init (SolExerciseCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_exercise_card_dispose;

  g_type_ensure (SOL_TYPE_EXERCISE_PICTURE);
  g_type_ensure (SOL_TYPE_POSE_VIEW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-exercise-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SolExerciseCard, picture);
  gtk_widget_class_bind_template_child (widget_class, SolExerciseCard, pose);
  gtk_widget_class_bind_template_child (widget_class, SolExerciseCard, name);
  gtk_widget_class_bind_template_child (widget_class, SolExerciseCard, chips);
  gtk_widget_class_bind_template_child (widget_class, SolExerciseCard, summary);
}

static void
sol_exercise_card_init (SolExerciseCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Equipment and the usual dose with its side. */
static char *
dup_summary (SolExercise *exercise)
{
  g_autofree char *equipment = sol_words_dup_needs (exercise);
  g_autoptr (SolDose) dose = g_list_model_get_item (sol_exercise_get_doses (exercise), 0);
  g_autofree char *amount = NULL;

  if (dose != NULL)
    amount = sol_words_dup_amount (dose, sol_exercise_get_side (exercise));
  if (amount == NULL || *amount == '\0')
    return g_steal_pointer (&equipment);
  return g_strconcat (equipment, "\u00a0· ", amount, NULL);
}

static void
describe (SolExerciseCard *self, const char *summary)
{
  g_autofree char *muscles = sol_exercise_dup_muscle_words (self->exercise);
  g_autofree char *words = g_strjoin (". ", muscles, summary, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sol_exercise_get_name (self->exercise),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

/* The body where it has poses, else the leg. */
static void
show_picture (SolExerciseCard *self, SolLibrary *library)
{
  gboolean posed = sol_exercise_has_poses (self->exercise);

  gtk_widget_set_visible (GTK_WIDGET (self->pose), posed);
  gtk_widget_set_visible (GTK_WIDGET (self->picture), !posed);
  if (posed)
    sol_pose_view_show (self->pose, self->exercise, sol_exercise_find_main_step (self->exercise));
  else
    sol_exercise_picture_show (self->picture, library, self->exercise);
}

GtkWidget *
sol_exercise_card_new (SolLibrary *library, SolExercise *exercise)
{
  SolExerciseCard *self;
  g_autofree char *summary = NULL;
  g_autofree char *target = NULL;

  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);
  self = g_object_new (SOL_TYPE_EXERCISE_CARD, NULL);
  self->exercise = g_object_ref (exercise);
  summary = dup_summary (exercise);
  target = g_strconcat ("exercise:", sol_value_get_id (SOL_VALUE (exercise)), NULL);
  gtk_label_set_label (self->name, sol_exercise_get_name (exercise));
  gtk_label_set_label (self->summary, summary);
  sol_chip_fill (self->chips, exercise, FALSE);
  show_picture (self, library);
  describe (self, summary);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.open");
  return GTK_WIDGET (self);
}
