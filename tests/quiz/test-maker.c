/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-question.h"
#include "sol-quiz-maker.h"

static SolLibrary *library;
static GListModel *items;

static SolQuizItem *
find (const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (SolQuizItem) item = g_list_model_get_item (items, i);

    if (g_str_equal (sol_quiz_item_get_facts (item)->id, id))
      return item;
  }
  return NULL;
}

static void
test_ids_are_unique (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (g_list_model_get_n_items (items), >, 100);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (SolQuizItem) item = g_list_model_get_item (items, i);

    g_assert_true (g_hash_table_add (seen, (gpointer) sol_quiz_item_get_facts (item)->id));
  }
}

/* Each can be answered, and no answer stands there twice. */
static void
test_answers (void)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (SolQuizItem) item = g_list_model_get_item (items, i);
    const SolQuizFacts *facts = sol_quiz_item_get_facts (item);
    guint n = sol_quiz_item_get_n_answers (item);

    g_test_message ("%s", facts->id);
    if (facts->kind == SOL_QUIZ_KIND_NUMBER) {
      g_assert_true (facts->low <= facts->high);
      continue;
    }
    g_assert_cmpuint (n, >=, 2);
    for (guint a = 0; a < n; a++)
      for (guint b = 0; b < a; b++)
        g_assert_cmpstr (facts->answers[a], !=, facts->answers[b]);
    g_assert_true (facts->structure != NULL || facts->kind == SOL_QUIZ_KIND_CHOICE ||
                   facts->kind == SOL_QUIZ_KIND_ORDER);
  }
}

static void
test_content (void)
{
  GListModel *questions = sol_library_get_values (library, SOL_TYPE_QUESTION);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++) {
    g_autoptr (SolQuestion) question = g_list_model_get_item (questions, i);
    SolQuizItem *item = find (sol_value_get_id (SOL_VALUE (question)));

    g_assert_nonnull (item);
    g_assert_cmpstr (sol_quiz_item_get_facts (item)->prompt, ==,
                     sol_question_get_prompt (question));
  }
}

static void
test_both_ways (void)
{
  SolQuizItem *forward = find ("origin:soleus");
  SolQuizItem *back = find ("origin-back:soleus");
  const SolQuizFacts *facts;

  g_assert_nonnull (forward);
  g_assert_nonnull (back);
  facts = sol_quiz_item_get_facts (forward);
  g_assert_nonnull (strstr (facts->prompt, "Soleus"));
  g_assert_nonnull (strstr (facts->answers[0], "fibula"));
  g_assert_cmpuint (g_list_model_get_n_items (facts->sources), >, 0);
  facts = sol_quiz_item_get_facts (back);
  g_assert_cmpstr (facts->answers[0], ==, "Soleus");
  g_assert_nonnull (strstr (facts->prompt, "fibula"));
  /* Neither its whole nor a head of the same muscle is a wrong answer. */
  for (guint i = 1; facts->answers[i] != NULL; i++)
    g_assert_null (strstr (facts->answers[i], "riceps surae"));
}

/* What lies under the skin alone is no clue against what lies under the skin and more. */
static void
test_no_second_right (void)
{
  const SolQuizFacts *facts = sol_quiz_item_get_facts (find ("over-back:sartorius"));

  g_assert_nonnull (strstr (facts->prompt, "skin"));
  for (guint i = 1; facts->answers[i] != NULL; i++) {
    g_test_message ("%s", facts->answers[i]);
    g_assert_null (strstr (facts->answers[i], "astrocnemius"));
  }
}

static void
test_of_figure (void)
{
  SolQuizItem *name = find ("name:soleus");
  SolQuizItem *search = find ("find:soleus");

  g_assert_nonnull (name);
  g_assert_nonnull (search);
  g_assert_cmpstr (sol_quiz_item_get_facts (name)->answers[0], ==, "Soleus");
  g_assert_cmpint (sol_quiz_item_get_facts (search)->kind, ==, SOL_QUIZ_KIND_FIND);
  g_assert_null (find ("name:tibia"));
}

/* Who can't see the figure is told where what is lit lies, and not what it is. */
static void
test_place (void)
{
  g_autoptr (GListModel) all =
      sol_quiz_make_items (library, sol_library_get_values (library, SOL_TYPE_STRUCTURE));

  g_assert_nonnull (strstr (sol_quiz_item_get_facts (find ("name:soleus"))->place, "Over it"));
  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (SolQuizItem) item = g_list_model_get_item (all, i);
    const SolQuizFacts *facts = sol_quiz_item_get_facts (item);

    if (facts->kind != SOL_QUIZ_KIND_NAME) {
      g_assert_null (facts->place);
      continue;
    }
    g_test_message ("%s: %s", facts->id, facts->place);
    g_assert_nonnull (facts->place);
    g_assert_false (g_str_has_prefix (facts->place, facts->answers[0]));
  }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GListStore) shown = g_list_store_new (SOL_TYPE_STRUCTURE);
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  g_list_store_append (shown, sol_library_lookup (library, SOL_TYPE_STRUCTURE, "soleus"));
  items = sol_quiz_make_items (library, G_LIST_MODEL (shown));
  g_test_add_func ("/quiz/maker/ids-are-unique", test_ids_are_unique);
  g_test_add_func ("/quiz/maker/answers", test_answers);
  g_test_add_func ("/quiz/maker/content", test_content);
  g_test_add_func ("/quiz/maker/both-ways", test_both_ways);
  g_test_add_func ("/quiz/maker/no-second-right", test_no_second_right);
  g_test_add_func ("/quiz/maker/of-figure", test_of_figure);
  g_test_add_func ("/quiz/maker/place", test_place);
  status = g_test_run ();
  g_assert_finalize_object (items);
  g_clear_object (&shown);
  g_assert_finalize_object (library);
  return status;
}
