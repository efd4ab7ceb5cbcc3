/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-chip.h"

#include <glib/gi18n.h>

#include "sol-words.h"

struct _SolChip {
  AdwBin parent_instance;

  GtkLabel *letter;
  GtkLabel *name;
  GtkLabel *detail;
};

G_DEFINE_FINAL_TYPE (SolChip, sol_chip, ADW_TYPE_BIN)

static void
sol_chip_class_init (SolChipClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-chip.ui");
  gtk_widget_class_bind_template_child (widget_class, SolChip, letter);
  gtk_widget_class_bind_template_child (widget_class, SolChip, name);
  gtk_widget_class_bind_template_child (widget_class, SolChip, detail);
}

static void
sol_chip_init (SolChip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
wear (SolChip *self, SolHero hero)
{
  gtk_widget_set_visible (GTK_WIDGET (self->letter), hero != SOL_HERO_NONE);
  if (hero == SOL_HERO_GASTROCNEMIUS) {
    /* Translators: the letter of the gastrocnemius, which stands for its colour */
    gtk_label_set_label (self->letter, C_ ("muscle", "G"));
    gtk_widget_add_css_class (GTK_WIDGET (self), "gastrocnemius");
  } else if (hero == SOL_HERO_SOLEUS) {
    /* Translators: the letter of the soleus, which stands for its colour */
    gtk_label_set_label (self->letter, C_ ("muscle", "S"));
    gtk_widget_add_css_class (GTK_WIDGET (self), "soleus");
  }
}

GtkWidget *
sol_chip_new (SolHero hero, const char *name, const char *detail)
{
  SolChip *self = g_object_new (SOL_TYPE_CHIP, NULL);

  wear (self, hero);
  gtk_label_set_label (self->name, name);
  gtk_label_set_label (self->detail, detail != NULL ? detail : "");
  gtk_widget_set_visible (GTK_WIDGET (self->detail), detail != NULL);
  return GTK_WIDGET (self);
}

static void
remove_all (AdwWrapBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    adw_wrap_box_remove (box, child);
}

/* Whether muscle @index was told before, in another variant where it does no less. */
static gboolean
was_told (GArray *muscles, guint index)
{
  const SolMuscle *muscle = &g_array_index (muscles, SolMuscle, index);

  for (guint i = 0; i < index; i++) {
    const SolMuscle *before = &g_array_index (muscles, SolMuscle, i);

    if (g_str_equal (sol_muscle_get_id (before), sol_muscle_get_id (muscle)) &&
        before->level < muscle->level)
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_worth_a_chip (const SolMuscle *muscle)
{
  if (muscle->level == SOL_TARGET_LEVEL_MAIN)
    return TRUE;
  return muscle->hero != SOL_HERO_NONE && muscle->level == SOL_TARGET_LEVEL_HELPS;
}

void
sol_chip_fill (AdwWrapBox *box, SolExercise *exercise, gboolean all)
{
  g_autoptr (GArray) muscles = NULL;

  g_return_if_fail (ADW_IS_WRAP_BOX (box));
  remove_all (box);
  muscles = sol_exercise_list_muscles (exercise);
  for (guint i = 0; i < muscles->len; i++) {
    const SolMuscle *muscle = &g_array_index (muscles, SolMuscle, i);
    g_autofree char *detail = sol_muscle_dup_level (muscle);

    if (was_told (muscles, i) || !(all || is_worth_a_chip (muscle)))
      continue;
    adw_wrap_box_append (box, sol_chip_new (muscle->hero, sol_muscle_get_name (muscle), detail));
  }
  gtk_widget_set_visible (GTK_WIDGET (box), gtk_widget_get_first_child (GTK_WIDGET (box)) != NULL);
}
