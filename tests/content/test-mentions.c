/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-mentions.h"

#include "sol-claim.h"
#include "sol-question.h"
#include "sol-topic.h"

static gboolean
speaks (SolLibrary *library, const char *structure, GType kind, const char *id)
{
  SolStructure *of = sol_library_lookup (library, SOL_TYPE_STRUCTURE, structure);
  g_autoptr (GPtrArray) values = NULL;

  g_assert_nonnull (of);
  g_assert_nonnull (sol_library_lookup (library, kind, id));
  values = sol_mentions_list_values (library, of, kind);
  return g_ptr_array_find (values, sol_library_lookup (library, kind, id), NULL);
}

static void
test_values (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();

  g_assert_true (speaks (library, "soleus", SOL_TYPE_CLAIM, "larger-muscle"));
  g_assert_true (speaks (library, "gastrocnemius", SOL_TYPE_CLAIM, "larger-muscle"));
  g_assert_false (speaks (library, "plantaris", SOL_TYPE_CLAIM, "larger-muscle"));
  g_assert_true (speaks (library, "plantaris", SOL_TYPE_CLAIM, "how-many-muscles"));
  /* by what it asks for, by an answer, by what it lights */
  g_assert_true (speaks (library, "soleus", SOL_TYPE_QUESTION, "q01"));
  g_assert_true (speaks (library, "calcaneal-tuberosity", SOL_TYPE_QUESTION, "q07"));
  g_assert_true (speaks (library, "popliteus", SOL_TYPE_QUESTION, "q08"));
  g_assert_true (speaks (library, "calcaneal-tendon", SOL_TYPE_TOPIC, "two-muscles"));
}

/* From a card to a structure is as from the structure to the card. */
static void
test_both_ways (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GListModel *structures = sol_library_get_values (library, SOL_TYPE_STRUCTURE);
  GListModel *claims = sol_library_get_values (library, SOL_TYPE_CLAIM);
  guint n_there = 0, n_back = 0;

  for (guint i = 0; i < g_list_model_get_n_items (structures); i++) {
    g_autoptr (SolStructure) structure = g_list_model_get_item (structures, i);
    g_autoptr (GPtrArray) values = sol_mentions_list_values (library, structure, SOL_TYPE_CLAIM);

    n_there += values->len;
  }
  for (guint i = 0; i < g_list_model_get_n_items (claims); i++) {
    g_autoptr (SolValue) claim = g_list_model_get_item (claims, i);
    g_autoptr (GPtrArray) spoken_of = sol_mentions_list_structures (library, claim);

    n_back += spoken_of->len;
  }
  g_assert_cmpuint (n_there, >, 50);
  g_assert_cmpuint (n_there, ==, n_back);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mentions/values", test_values);
  g_test_add_func ("/mentions/both-ways", test_both_ways);
  return g_test_run ();
}
