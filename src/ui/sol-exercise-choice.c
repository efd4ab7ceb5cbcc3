/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-exercise-choice.h"

#include <glib/gi18n.h>

#include "sol-equipment-words.h"
#include "sol-exercise.h"
#include "sol-words.h"

struct _SolExerciseChoice {
  GObject parent_instance;

  int value;
  char *label;
};

G_DEFINE_FINAL_TYPE (SolExerciseChoice, sol_exercise_choice, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_VALUE,
  PROP_LABEL,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
sol_exercise_choice_finalize (GObject *object)
{
  SolExerciseChoice *self = SOL_EXERCISE_CHOICE (object);

  g_clear_pointer (&self->label, g_free);
  G_OBJECT_CLASS (sol_exercise_choice_parent_class)->finalize (object);
}

static void
sol_exercise_choice_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolExerciseChoice *self = SOL_EXERCISE_CHOICE (object);

  switch (id) {
  case PROP_VALUE:
    g_value_set_int (value, self->value);
    break;
  case PROP_LABEL:
    g_value_set_string (value, self->label);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_exercise_choice_class_init (SolExerciseChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sol_exercise_choice_finalize;
  object_class->get_property = sol_exercise_choice_get_property;

  props[PROP_VALUE] = g_param_spec_int ("value", NULL, NULL, G_MININT, G_MAXINT, 0,
                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_LABEL] =
      g_param_spec_string ("label", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
sol_exercise_choice_init (SolExerciseChoice *self G_GNUC_UNUSED)
{
}

int
sol_exercise_choice_get_value (SolExerciseChoice *self)
{
  g_return_val_if_fail (SOL_IS_EXERCISE_CHOICE (self), SOL_EXERCISE_CHOICE_ANY);
  return self->value;
}

static void
append (GListStore *choices, int value, const char *label)
{
  g_autoptr (SolExerciseChoice) choice = g_object_new (SOL_TYPE_EXERCISE_CHOICE, NULL);

  choice->value = value;
  choice->label = g_strdup (label);
  g_list_store_append (choices, choice);
}

static GListStore *
choices_new (const char *any)
{
  GListStore *choices = g_list_store_new (SOL_TYPE_EXERCISE_CHOICE);

  append (choices, SOL_EXERCISE_CHOICE_ANY, any);
  return choices;
}

/* The values of an enumeration property that exercises have, as bits. */
static guint
collect_values (SolLibrary *library, const char *property)
{
  GListModel *exercises = sol_library_get_values (library, SOL_TYPE_EXERCISE);
  guint found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);
    g_auto (GValue) value = G_VALUE_INIT;

    g_object_get_property (G_OBJECT (exercise), property, &value);
    found |= 1u << g_value_get_enum (&value);
  }
  return found;
}

GListModel *
sol_exercise_choice_list_kinds (SolLibrary *library)
{
  GListStore *choices = choices_new (_ ("Any kind"));
  guint found = collect_values (library, "kind");

  for (SolExerciseKind kind = 0; kind <= SOL_EXERCISE_KIND_RUNNING; kind++)
    if (found & (1u << kind))
      append (choices, (int) kind, sol_words_kind (kind));
  return G_LIST_MODEL (choices);
}

GListModel *
sol_exercise_choice_list_postures (SolLibrary *library)
{
  GListStore *choices = choices_new (_ ("Any position"));
  guint found = collect_values (library, "posture");

  for (SolPosture posture = 0; posture <= SOL_POSTURE_MIXED; posture++)
    if (found & (1u << posture))
      append (choices, (int) posture, sol_words_posture (posture));
  return G_LIST_MODEL (choices);
}

GListModel *
sol_exercise_choice_list_equipment (SolLibrary *library)
{
  GListStore *choices = choices_new (_ ("Any equipment"));
  GListModel *exercises = sol_library_get_values (library, SOL_TYPE_EXERCISE);
  gboolean none = FALSE;
  guint found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);

    found |= sol_exercise_get_equipment (exercise) | sol_exercise_get_equipment_instead (exercise);
    none |= sol_exercise_get_equipment (exercise) == 0;
  }
  for (guint item = none ? 0 : 1; item <= SOL_EQUIPMENT_LOTION; item = item == 0 ? 1 : item << 1) {
    g_autofree char *label = sol_words_dup_equipment (item);

    if (item == 0 || found & item)
      append (choices, (int) item, label);
  }
  return G_LIST_MODEL (choices);
}
