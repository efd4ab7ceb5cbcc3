/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-exercise-sources.h"

#include "sol-citation.h"

static gboolean
has_source (GListStore *found, SolSource *source)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (found)); i++) {
    g_autoptr (SolCitation) known = g_list_model_get_item (G_LIST_MODEL (found), i);

    if (sol_citation_get_source (known) == source)
      return TRUE;
  }
  return FALSE;
}

static void
add_citations (GListStore *found, GListModel *citations)
{
  for (guint i = 0; citations != NULL && i < g_list_model_get_n_items (citations); i++) {
    g_autoptr (SolCitation) citation = g_list_model_get_item (citations, i);

    if (!has_source (found, sol_citation_get_source (citation)))
      g_list_store_append (found, citation);
  }
}

/* The sources of each value of @values that has some. */
static void
add_from_each (GListStore *found, GListModel *values)
{
  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (GObject) value = g_list_model_get_item (values, i);
    g_autoptr (GListModel) citations = NULL;

    if (g_object_class_find_property (G_OBJECT_GET_CLASS (value), "sources") == NULL)
      continue;
    g_object_get (value, "sources", &citations, NULL);
    add_citations (found, citations);
  }
}

/* Of what is asked before, and told before and after. */
static void
add_from_gate (GListStore *found, SolGate *gate)
{
  if (gate == NULL)
    return;
  add_citations (found, sol_gate_get_sources (gate));
  add_from_each (found, sol_gate_get_asks (gate));
  add_from_each (found, sol_gate_get_stops (gate));
  add_from_each (found, sol_gate_get_move_ons (gate));
  add_from_each (found, sol_gate_get_clinicians (gate));
}

GListModel *
sol_list_sources_of_each (GListModel *values)
{
  GListStore *found = g_list_store_new (SOL_TYPE_CITATION);

  g_return_val_if_fail (G_IS_LIST_MODEL (values), NULL);
  add_from_each (found, values);
  return G_LIST_MODEL (found);
}

GListModel *
sol_exercise_list_sources (SolExercise *exercise)
{
  GListStore *found = g_list_store_new (SOL_TYPE_CITATION);

  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);
  add_citations (found, sol_exercise_get_sources (exercise));
  add_from_each (found, sol_exercise_get_steps (exercise));
  add_from_each (found, sol_exercise_get_doses (exercise));
  add_from_each (found, sol_exercise_get_cues (exercise));
  add_from_each (found, sol_exercise_get_mistakes (exercise));
  add_from_each (found, sol_exercise_get_feels (exercise));
  add_from_each (found, sol_exercise_get_cautions (exercise));
  add_from_each (found, sol_exercise_get_notes (exercise));
  add_from_gate (found, sol_exercise_get_gate (exercise));
  return G_LIST_MODEL (found);
}

GListModel *
sol_routine_list_sources (SolRoutine *routine)
{
  GListStore *found = g_list_store_new (SOL_TYPE_CITATION);

  g_return_val_if_fail (SOL_IS_ROUTINE (routine), NULL);
  add_citations (found, sol_routine_get_sources (routine));
  add_from_each (found, sol_routine_get_notes (routine));
  add_from_gate (found, sol_routine_get_gate (routine));
  return G_LIST_MODEL (found);
}

static void
add_from_strip (GListStore *found, SolStrip *strip)
{
  add_citations (found, sol_strip_get_sources (strip));
  add_from_each (found, sol_strip_get_moments (strip));
  add_from_each (found, sol_strip_get_notes (strip));
}

GListModel *
sol_block_list_sources (SolBlock *block)
{
  GListStore *found = g_list_store_new (SOL_TYPE_CITATION);

  g_return_val_if_fail (SOL_IS_BLOCK (block), NULL);
  add_citations (found, sol_block_get_sources (block));
  add_from_each (found, sol_block_get_texts (block));
  if (sol_block_get_strip (block) != NULL)
    add_from_strip (found, sol_block_get_strip (block));
  return G_LIST_MODEL (found);
}

GListModel *
sol_strip_list_sources (SolStrip *strip)
{
  GListStore *found = g_list_store_new (SOL_TYPE_CITATION);

  g_return_val_if_fail (SOL_IS_STRIP (strip), NULL);
  add_from_strip (found, strip);
  return G_LIST_MODEL (found);
}
