/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-felt-words.h"

#include <glib/gi18n.h>

#include "sol-exercise-targets.h"

/* So many answers are looked back at. */
#define LOOK_BACK 10

typedef struct {
  guint n_right;
  guint n;
  gboolean now; /* whether one of them is of the session */
} Found;

static gboolean
is_for (SolLibrary *library, const SolJournalFeltFacts *facts, const char *muscle)
{
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, facts->exercise);

  return exercise != NULL && sol_exercise_is_for (exercise, muscle);
}

static Found
count (GListModel *felts, SolLibrary *library, const char *session, const char *muscle)
{
  Found found = { 0 };

  for (guint i = 0; found.n < LOOK_BACK && i < g_list_model_get_n_items (felts); i++) {
    g_autoptr (SolJournalFelt) felt = g_list_model_get_item (felts, i);
    const SolJournalFeltFacts *facts = sol_journal_felt_get_facts (felt);

    if (!is_for (library, facts, muscle))
      continue;
    found.n++;
    found.n_right += facts->right;
    found.now |= g_strcmp0 (facts->session, session) == 0;
  }
  return found;
}

char *
sol_felt_words_dup_found (GListModel *felts, SolLibrary *library, const char *session)
{
  Found soleus = count (felts, library, session, "soleus");
  Found gastrocnemius = count (felts, library, session, "gastrocnemius");
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  if (soleus.now)
    g_strv_builder_take (
        lines, g_strdup_printf (_ ("Found my soleus, %u of %u"), soleus.n_right, soleus.n));
  if (gastrocnemius.now)
    g_strv_builder_take (lines, g_strdup_printf (_ ("Found my gastrocnemius, %u of %u"),
                                                 gastrocnemius.n_right, gastrocnemius.n));
  list = g_strv_builder_end (lines);
  return list[0] != NULL ? g_strjoinv ("\n", list) : NULL;
}
