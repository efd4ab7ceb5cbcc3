/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-exercise-targets.h"

#include <glib/gi18n.h>

#include "sol-words.h"

const char *
sol_muscle_get_name (const SolMuscle *self)
{
  switch (self->hero) {
  case SOL_HERO_GASTROCNEMIUS:
    return _ ("Gastrocnemius");
  case SOL_HERO_SOLEUS:
    return _ ("Soleus");
  case SOL_HERO_NONE:
  default:
    return sol_structure_get_name (self->structure);
  }
}

const char *
sol_muscle_get_id (const SolMuscle *self)
{
  switch (self->hero) {
  case SOL_HERO_GASTROCNEMIUS:
    return "gastrocnemius";
  case SOL_HERO_SOLEUS:
    return "soleus";
  case SOL_HERO_NONE:
  default:
    return sol_value_get_id (SOL_VALUE (self->structure));
  }
}

char *
sol_muscle_dup_level (const SolMuscle *self)
{
  g_autofree char *variant = NULL;

  if (self->variant == NULL)
    return g_strdup (sol_words_target_level (self->level));
  variant = g_utf8_strup (self->variant, -1);
  /* Translators: how much a muscle works in a variant of an exercise, such as "main in B" */
  return g_strdup_printf (_ ("%s in %s"), sol_words_target_level (self->level), variant);
}

static gboolean
same_muscle (const SolMuscle *a, const SolMuscle *b)
{
  if (g_strcmp0 (a->variant, b->variant) != 0)
    return FALSE;
  return a->hero == SOL_HERO_NONE ? a->structure == b->structure : a->hero == b->hero;
}

static void
add_muscle (GArray *muscles, SolMuscle muscle)
{
  for (guint i = 0; i < muscles->len; i++) {
    SolMuscle *known = &g_array_index (muscles, SolMuscle, i);

    if (!same_muscle (known, &muscle))
      continue;
    known->level = MIN (known->level, muscle.level);
    return;
  }
  g_array_append_val (muscles, muscle);
}

static int
compare_levels (gconstpointer a, gconstpointer b)
{
  return (int) ((const SolMuscle *) a)->level - (int) ((const SolMuscle *) b)->level;
}

static SolMuscle
muscle_of (SolTarget *target)
{
  SolStructure *structure = sol_target_get_structure (target);

  return (SolMuscle) { sol_hero_of (structure), structure, sol_target_get_level (target),
                       sol_target_get_variant (target) };
}

GArray *
sol_exercise_list_muscles (SolExercise *exercise)
{
  g_autoptr (GArray) muscles = g_array_new (FALSE, FALSE, sizeof (SolMuscle));
  GListModel *targets;

  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);
  targets = sol_exercise_get_targets (exercise);
  for (guint i = 0; i < g_list_model_get_n_items (targets); i++) {
    g_autoptr (SolTarget) target = g_list_model_get_item (targets, i);

    add_muscle (muscles, muscle_of (target));
  }
  g_array_sort (muscles, compare_levels);
  return g_steal_pointer (&muscles);
}

/* The highest level that any muscle of @muscles has; they are sorted. */
static SolTargetLevel
highest_level (GArray *muscles)
{
  return muscles->len > 0 ? g_array_index (muscles, SolMuscle, 0).level : SOL_TARGET_LEVEL_LITTLE;
}

char *
sol_target_dup_words (SolTarget *target)
{
  SolMuscle muscle;
  g_autofree char *variant = NULL;

  g_return_val_if_fail (SOL_IS_TARGET (target), NULL);
  if (sol_target_get_text (target) == NULL)
    return NULL;
  muscle = muscle_of (target);
  if (muscle.variant == NULL)
    /* Translators: a muscle and what is said of its part in an exercise */
    return g_strdup_printf (C_ ("target", "%s: %s"), sol_muscle_get_name (&muscle),
                            sol_target_get_text (target));
  variant = g_utf8_strup (muscle.variant, -1);
  /* Translators: the same in a variant of it, such as "Soleus in B: mild" */
  return g_strdup_printf (C_ ("target", "%s in %s: %s"), sol_muscle_get_name (&muscle), variant,
                          sol_target_get_text (target));
}

gboolean
sol_exercise_is_for (SolExercise *exercise, const char *structure)
{
  g_autoptr (GArray) muscles = sol_exercise_list_muscles (exercise);

  for (guint i = 0; i < muscles->len; i++) {
    const SolMuscle *muscle = &g_array_index (muscles, SolMuscle, i);

    if (muscle->level == highest_level (muscles) &&
        g_strcmp0 (sol_muscle_get_id (muscle), structure) == 0)
      return TRUE;
  }
  return FALSE;
}

char *
sol_exercise_dup_muscle_words (SolExercise *exercise)
{
  g_autoptr (GArray) muscles = sol_exercise_list_muscles (exercise);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < muscles->len; i++) {
    const SolMuscle *muscle = &g_array_index (muscles, SolMuscle, i);
    g_autofree char *level = sol_muscle_dup_level (muscle);

    g_strv_builder_take (words,
                         /* Translators: a muscle and how much it works, such as "Soleus: main" */
                         g_strdup_printf (_ ("%s: %s"), sol_muscle_get_name (muscle), level));
  }
  list = g_strv_builder_end (words);
  return g_strjoinv (C_ ("list", ", "), list);
}

GStrv
sol_exercise_dup_lit (SolExercise *exercise)
{
  g_autoptr (GArray) muscles = sol_exercise_list_muscles (exercise);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < muscles->len; i++) {
    const SolMuscle *muscle = &g_array_index (muscles, SolMuscle, i);

    if (muscle->level == highest_level (muscles))
      g_strv_builder_add (ids, sol_muscle_get_id (muscle));
  }
  return g_strv_builder_end (ids);
}

static gboolean
stage_shows (SolFigure *figure, const char *stage, const char *id)
{
  g_autoptr (GArray) parts = sol_figure_list_parts (figure, stage, FALSE, NULL);

  for (guint i = 0; parts != NULL && i < parts->len; i++)
    if (sol_part_is_of (&g_array_index (parts, SolPart, i), id))
      return TRUE;
  return FALSE;
}

const char *
sol_figure_find_stage_for (SolFigure *figure, const char *const *lit)
{
  GListModel *stages;

  g_return_val_if_fail (SOL_IS_FIGURE (figure), NULL);
  if (!g_strv_contains (lit, "soleus") || g_strv_contains (lit, "gastrocnemius"))
    return NULL;
  stages = sol_figure_get_stages (figure);
  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (SolStage) stage = g_list_model_get_item (stages, i);
    const char *id = sol_value_get_id (SOL_VALUE (stage));

    if (stage_shows (figure, id, "soleus") && !stage_shows (figure, id, "gastrocnemius"))
      return id;
  }
  return NULL;
}

const char *
sol_figure_get_tint (const char *const *lit)
{
  gboolean gastrocnemius, soleus;

  g_return_val_if_fail (lit != NULL, NULL);
  gastrocnemius = g_strv_contains (lit, "gastrocnemius");
  soleus = g_strv_contains (lit, "soleus");
  if (gastrocnemius && soleus)
    return "both";
  if (gastrocnemius)
    return "gastrocnemius";
  return soleus ? "soleus" : NULL;
}
