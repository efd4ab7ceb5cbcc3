/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-aims.h"

#include "sol-exercise-targets.h"

static void
add_muscle (SolJournalAim *aim, const SolMuscle *muscle, const char *variant)
{
  if (muscle->level != SOL_TARGET_LEVEL_MAIN ||
      (muscle->variant != NULL && g_strcmp0 (muscle->variant, variant) != 0))
    return;
  if (muscle->hero == SOL_HERO_GASTROCNEMIUS)
    aim->mainly[SOL_JOURNAL_MUSCLE_GASTROCNEMIUS] = TRUE;
  else if (muscle->hero == SOL_HERO_SOLEUS)
    aim->mainly[SOL_JOURNAL_MUSCLE_SOLEUS] = TRUE;
}

SolJournalAim
sol_journal_aims_find (const char *exercise, const char *variant, gpointer library)
{
  SolJournalAim aim = { .use = SOL_JOURNAL_USE_WORKED };
  SolExercise *value = sol_library_lookup (library, SOL_TYPE_EXERCISE, exercise);
  g_autoptr (GArray) muscles = value != NULL ? sol_exercise_list_muscles (value) : NULL;

  if (value == NULL)
    return aim;
  if (sol_exercise_get_kind (value) == SOL_EXERCISE_KIND_STRETCH)
    aim.use = SOL_JOURNAL_USE_STRETCHED;
  for (guint i = 0; i < muscles->len; i++)
    add_muscle (&aim, &g_array_index (muscles, SolMuscle, i), variant);
  return aim;
}
