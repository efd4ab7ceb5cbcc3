/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-routine-card.h"

#include "sol-equipment-words.h"
#include "sol-exercise-picture.h"
#include "sol-routine-summary.h"

struct _SolRoutineCard {
  GtkButton parent_instance;

  SolExercisePicture *picture;
  GtkLabel *name;
  GtkLabel *length;
  GtkLabel *equipment;

  SolRoutine *routine;
};

G_DEFINE_FINAL_TYPE (SolRoutineCard, sol_routine_card, GTK_TYPE_BUTTON)

static void
sol_routine_card_dispose (GObject *object)
{
  SolRoutineCard *self = SOL_ROUTINE_CARD (object);

  g_clear_object (&self->routine);
  G_OBJECT_CLASS (sol_routine_card_parent_class)->dispose (object);
}

static void
sol_routine_card_class_init (SolRoutineCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_routine_card_dispose;

  g_type_ensure (SOL_TYPE_EXERCISE_PICTURE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-routine-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SolRoutineCard, picture);
  gtk_widget_class_bind_template_child (widget_class, SolRoutineCard, name);
  gtk_widget_class_bind_template_child (widget_class, SolRoutineCard, length);
  gtk_widget_class_bind_template_child (widget_class, SolRoutineCard, equipment);
}

static void
sol_routine_card_init (SolRoutineCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_words (SolRoutineCard *self)
{
  g_autofree char *length = sol_routine_dup_length (self->routine);
  g_autofree char *equipment = sol_words_dup_equipment (sol_routine_get_equipment (self->routine));
  g_autofree char *words = g_strjoin (". ", length, equipment, NULL);

  gtk_label_set_label (self->name, sol_routine_get_name (self->routine));
  gtk_label_set_label (self->length, length);
  gtk_label_set_label (self->equipment, equipment);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sol_routine_get_name (self->routine),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

GtkWidget *
sol_routine_card_new (SolLibrary *library, SolRoutine *routine)
{
  SolRoutineCard *self;
  g_auto (GStrv) lit = NULL;
  g_autofree char *target = NULL;

  g_return_val_if_fail (SOL_IS_ROUTINE (routine), NULL);
  self = g_object_new (SOL_TYPE_ROUTINE_CARD, NULL);
  self->routine = g_object_ref (routine);
  lit = sol_routine_dup_lit (routine);
  target = g_strconcat ("routine:", sol_value_get_id (SOL_VALUE (routine)), NULL);
  show_words (self);
  sol_exercise_picture_show_lit (self->picture, library, NULL, NULL, (const char *const *) lit);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.open");
  return GTK_WIDGET (self);
}
