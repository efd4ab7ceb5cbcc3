/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-muscle-meters.h"

#include "sol-leg-words.h"
#include "sol-stretch-bar.h"

struct _SolMuscleMeters {
  AdwBin parent_instance;

  /* template */
  GtkWidget *gastrocnemius_name;
  GtkLabel *gastrocnemius_word;
  SolStretchBar *gastrocnemius_bar;
  GtkLabel *gastrocnemius_change;
  GtkWidget *soleus_name;
  GtkLabel *soleus_word;
  SolStretchBar *soleus_bar;
  GtkLabel *soleus_change;

  gboolean initials;
  gboolean detailed;
};

G_DEFINE_FINAL_TYPE (SolMuscleMeters, sol_muscle_meters, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_INITIALS,
  PROP_DETAILED,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

/* The names are headings then, and the words stand at the end of the line. */
static void
set_lines (GtkWidget *name, GtkLabel *word, gboolean detailed)
{
  if (detailed)
    gtk_widget_add_css_class (name, "heading");
  else
    gtk_widget_remove_css_class (name, "heading");
  gtk_widget_set_hexpand (GTK_WIDGET (word), detailed);
  gtk_label_set_xalign (word, detailed ? 1 : 0);
}

static void
set_detailed (SolMuscleMeters *self, gboolean detailed)
{
  if (self->detailed == detailed)
    return;
  self->detailed = detailed;
  set_lines (self->gastrocnemius_name, self->gastrocnemius_word, detailed);
  set_lines (self->soleus_name, self->soleus_word, detailed);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DETAILED]);
}

static void
sol_muscle_meters_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id) {
  case PROP_INITIALS:
    g_value_set_boolean (value, SOL_MUSCLE_METERS (object)->initials);
    break;
  case PROP_DETAILED:
    g_value_set_boolean (value, SOL_MUSCLE_METERS (object)->detailed);
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
  case PROP_DETAILED:
    set_detailed (self, g_value_get_boolean (value));
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
  props[PROP_DETAILED] =
      g_param_spec_boolean ("detailed", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  g_type_ensure (SOL_TYPE_STRETCH_BAR);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-muscle-meters.ui");
  gtk_widget_class_bind_template_child (widget_class, SolMuscleMeters, gastrocnemius_name);
  gtk_widget_class_bind_template_child (widget_class, SolMuscleMeters, gastrocnemius_word);
  gtk_widget_class_bind_template_child (widget_class, SolMuscleMeters, gastrocnemius_bar);
  gtk_widget_class_bind_template_child (widget_class, SolMuscleMeters, gastrocnemius_change);
  gtk_widget_class_bind_template_child (widget_class, SolMuscleMeters, soleus_name);
  gtk_widget_class_bind_template_child (widget_class, SolMuscleMeters, soleus_word);
  gtk_widget_class_bind_template_child (widget_class, SolMuscleMeters, soleus_bar);
  gtk_widget_class_bind_template_child (widget_class, SolMuscleMeters, soleus_change);
}

static void
sol_muscle_meters_init (SolMuscleMeters *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static gboolean
show (SolCalfMuscle muscle,
      double knee_deg,
      double ankle_deg,
      GtkLabel *word,
      GtkLabel *change,
      SolStretchBar *bar)
{
  SolMuscleLength length = { 0 };
  g_autofree char *numbers = NULL;

  sol_muscle_length_compute (muscle, knee_deg, ankle_deg, SOL_DEFAULT_SHANK_M, &length);
  numbers = sol_leg_words_dup_change (&length);
  gtk_label_set_label (word, sol_leg_words_stretch (sol_muscle_length_get_word (&length, muscle)));
  gtk_label_set_label (change, numbers);
  sol_stretch_bar_show (bar, muscle, &length);
  return length.in_range;
}

gboolean
sol_muscle_meters_show (SolMuscleMeters *self, double knee_deg, double ankle_deg)
{
  gboolean in_range;

  g_return_val_if_fail (SOL_IS_MUSCLE_METERS (self), FALSE);

  in_range = show (SOL_CALF_MUSCLE_GASTROCNEMIUS_MEDIAL, knee_deg, ankle_deg,
                   self->gastrocnemius_word, self->gastrocnemius_change, self->gastrocnemius_bar);
  show (SOL_CALF_MUSCLE_SOLEUS, knee_deg, ankle_deg, self->soleus_word, self->soleus_change,
        self->soleus_bar);
  return in_range;
}
