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

  gboolean initials;
};

G_DEFINE_FINAL_TYPE (SolMuscleMeters, sol_muscle_meters, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_INITIALS,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
sol_muscle_meters_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_INITIALS:
    g_value_set_boolean (value, SOL_MUSCLE_METERS (object)->initials);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_muscle_meters_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolMuscleMeters *self = SOL_MUSCLE_METERS (object);

  switch (id) {
  case PROP_INITIALS:
    if (self->initials == g_value_get_boolean (value))
      break;
    self->initials = g_value_get_boolean (value);
    g_object_notify_by_pspec (object, pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_muscle_meters_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_MUSCLE_METERS);
  G_OBJECT_CLASS (sol_muscle_meters_parent_class)->dispose (object);
}

static void
sol_muscle_meters_class_init (SolMuscleMetersClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sol_muscle_meters_dispose;
  object_class->get_property = sol_muscle_meters_get_property;
  object_class->set_property = sol_muscle_meters_set_property;
  props[PROP_INITIALS] =
      g_param_spec_boolean ("initials", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
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
