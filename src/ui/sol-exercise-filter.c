/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-exercise-filter.h"

#include "sol-exercise-targets.h"

struct _SolExerciseFilter {
  GtkFilter parent_instance;

  char *target;
  int kind;
  int posture;
  int equipment;
};

G_DEFINE_FINAL_TYPE (SolExerciseFilter, sol_exercise_filter, GTK_TYPE_FILTER)

enum {
  PROP_0,
  PROP_TARGET,
  PROP_KIND,
  PROP_POSTURE,
  PROP_EQUIPMENT,
  PROP_ACTIVE,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static gboolean
is_active (SolExerciseFilter *self)
{
  return self->target != NULL || self->kind >= 0 || self->posture >= 0 || self->equipment >= 0;
}

static void
changed (SolExerciseFilter *self, guint prop)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ACTIVE]);
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
set_number (SolExerciseFilter *self, int *field, int value, guint prop)
{
  if (*field == value)
    return;
  *field = value;
  changed (self, prop);
}

static gboolean
matches_equipment (SolExerciseFilter *self, SolExercise *exercise)
{
  SolEquipment needed = sol_exercise_get_equipment (exercise);
  SolEquipment usable = needed | sol_exercise_get_equipment_instead (exercise);

  if (self->equipment < 0)
    return TRUE;
  return self->equipment == 0 ? needed == 0 : (usable & (guint) self->equipment) != 0;
}

static gboolean
sol_exercise_filter_match (GtkFilter *filter, gpointer item)
{
  SolExerciseFilter *self = SOL_EXERCISE_FILTER (filter);
  SolExercise *exercise = SOL_EXERCISE (item);

  return (self->kind < 0 || (int) sol_exercise_get_kind (exercise) == self->kind) &&
         (self->posture < 0 || (int) sol_exercise_get_posture (exercise) == self->posture) &&
         matches_equipment (self, exercise) &&
         (self->target == NULL || sol_exercise_is_for (exercise, self->target));
}

static GtkFilterMatch
sol_exercise_filter_get_strictness (GtkFilter *filter)
{
  return is_active (SOL_EXERCISE_FILTER (filter)) ? GTK_FILTER_MATCH_SOME : GTK_FILTER_MATCH_ALL;
}

static void
sol_exercise_filter_finalize (GObject *object)
{
  SolExerciseFilter *self = SOL_EXERCISE_FILTER (object);

  g_clear_pointer (&self->target, g_free);
  G_OBJECT_CLASS (sol_exercise_filter_parent_class)->finalize (object);
}

static void
sol_exercise_filter_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolExerciseFilter *self = SOL_EXERCISE_FILTER (object);

  switch (id) {
  case PROP_TARGET:
    g_value_set_string (value, self->target);
    break;
  case PROP_KIND:
    g_value_set_int (value, self->kind);
    break;
  case PROP_POSTURE:
    g_value_set_int (value, self->posture);
    break;
  case PROP_EQUIPMENT:
    g_value_set_int (value, self->equipment);
    break;
  case PROP_ACTIVE:
    g_value_set_boolean (value, is_active (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
set_target (SolExerciseFilter *self, const char *target)
{
  if (g_set_str (&self->target, target != NULL && *target != '\0' ? target : NULL))
    changed (self, PROP_TARGET);
}

static void
sol_exercise_filter_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolExerciseFilter *self = SOL_EXERCISE_FILTER (object);

  switch (id) {
  case PROP_TARGET:
    set_target (self, g_value_get_string (value));
    break;
  case PROP_KIND:
    set_number (self, &self->kind, g_value_get_int (value), id);
    break;
  case PROP_POSTURE:
    set_number (self, &self->posture, g_value_get_int (value), id);
    break;
  case PROP_EQUIPMENT:
    set_number (self, &self->equipment, g_value_get_int (value), id);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static GParamSpec *
number_spec (const char *name)
{
  return g_param_spec_int (name, NULL, NULL, SOL_EXERCISE_CHOICE_ANY, G_MAXINT,
                           SOL_EXERCISE_CHOICE_ANY,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
}

static void
sol_exercise_filter_class_init (SolExerciseFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);

  object_class->finalize = sol_exercise_filter_finalize;
  object_class->get_property = sol_exercise_filter_get_property;
  object_class->set_property = sol_exercise_filter_set_property;
  filter_class->match = sol_exercise_filter_match;
  filter_class->get_strictness = sol_exercise_filter_get_strictness;

  props[PROP_TARGET] =
      g_param_spec_string ("target", NULL, NULL, NULL,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  props[PROP_KIND] = number_spec ("kind");
  props[PROP_POSTURE] = number_spec ("posture");
  props[PROP_EQUIPMENT] = number_spec ("equipment");
  props[PROP_ACTIVE] =
      g_param_spec_boolean ("active", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
sol_exercise_filter_init (SolExerciseFilter *self)
{
  self->kind = SOL_EXERCISE_CHOICE_ANY;
  self->posture = SOL_EXERCISE_CHOICE_ANY;
  self->equipment = SOL_EXERCISE_CHOICE_ANY;
}

SolExerciseFilter *
sol_exercise_filter_new (void)
{
  return g_object_new (SOL_TYPE_EXERCISE_FILTER, NULL);
}
