/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-muscle-meters.h"

#include "sol-leg-words.h"
#include "sol-stretch-bar.h"

struct _SolMuscleMeters {
  AdwBin parent_instance;

  /* template */
  GtkLabel *gastrocnemius_word;
  SolStretchBar *gastrocnemius_bar;
  GtkLabel *soleus_word;
  SolStretchBar *soleus_bar;
};

G_DEFINE_FINAL_TYPE (SolMuscleMeters, sol_muscle_meters, ADW_TYPE_BIN)

static void
sol_muscle_meters_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_MUSCLE_METERS);
  G_OBJECT_CLASS (sol_muscle_meters_parent_class)->dispose (object);
}

static void
sol_muscle_meters_class_init (SolMuscleMetersClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_muscle_meters_dispose;
  g_type_ensure (SOL_TYPE_STRETCH_BAR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-muscle-meters.ui");
  gtk_widget_class_bind_template_child (widget_class, SolMuscleMeters, gastrocnemius_word);
  gtk_widget_class_bind_template_child (widget_class, SolMuscleMeters, gastrocnemius_bar);
  gtk_widget_class_bind_template_child (widget_class, SolMuscleMeters, soleus_word);
  gtk_widget_class_bind_template_child (widget_class, SolMuscleMeters, soleus_bar);
}

static void
sol_muscle_meters_init (SolMuscleMeters *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show (SolCalfMuscle muscle, double knee_deg, double ankle_deg, GtkLabel *word, SolStretchBar *bar)
{
  SolMuscleLength length = { 0 };

  sol_muscle_length_compute (muscle, knee_deg, ankle_deg, SOL_DEFAULT_SHANK_M, &length);
  gtk_label_set_label (word, sol_leg_words_stretch (sol_muscle_length_get_word (&length, muscle)));
  sol_stretch_bar_show (bar, muscle, &length);
}

void
sol_muscle_meters_show (SolMuscleMeters *self, double knee_deg, double ankle_deg)
{
  g_return_if_fail (SOL_IS_MUSCLE_METERS (self));

  show (SOL_CALF_MUSCLE_GASTROCNEMIUS_MEDIAL, knee_deg, ankle_deg, self->gastrocnemius_word,
        self->gastrocnemius_bar);
  show (SOL_CALF_MUSCLE_SOLEUS, knee_deg, ankle_deg, self->soleus_word, self->soleus_bar);
}
