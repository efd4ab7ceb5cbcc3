/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "sol-quiz-box.h"
#include "sol-quiz-round.h"

static GListModel *
make_items (guint n)
{
  GListStore *items = g_list_store_new (SOL_TYPE_QUIZ_ITEM);
  const char *answers[] = { "yes", "no", NULL };

  for (guint i = 0; i < n; i++) {
    g_autofree char *id = g_strdup_printf ("q%u", i);
    SolQuizFacts facts = { .id = id, .prompt = "?", .answers = answers };
    g_autoptr (SolQuizItem) item = sol_quiz_item_new (&facts);

    g_list_store_append (items, item);
  }
  return G_LIST_MODEL (items);
}

static SolQuizRound *
make_round (guint n, guint32 seed)
{
  g_autoptr (GListModel) items = make_items (n);
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);

  return sol_quiz_round_new (items, random);
}

static const char *
get_id (SolQuizRound *round)
{
  return sol_quiz_item_get_facts (sol_quiz_round_get_item (round))->id;
}

static void
test_all_right (void)
{
  g_autoptr (SolQuizRound) round = make_round (20, 1);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < 20; i++) {
    g_assert_cmpuint (sol_quiz_round_get_n_done (round), ==, i);
    g_assert_true (g_hash_table_add (seen, g_strdup (get_id (round))));
    g_assert_true (sol_quiz_round_answer (round, TRUE));
  }
  g_assert_null (sol_quiz_round_get_item (round));
  g_assert_cmpuint (sol_quiz_round_get_n_right (round), ==, 20);
  g_assert_false (sol_quiz_round_answer (round, TRUE));
}

/* A short round is some of them, each once, and not always the first. */
static void
test_short (void)
{
  g_autoptr (GListModel) items = make_items (20);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint32 seed = 0; seed < 20; seed++) {
    g_autoptr (GRand) random = g_rand_new_with_seed (seed);
    g_autoptr (SolQuizRound) round = sol_quiz_round_new_short (items, 5, random);

    g_assert_cmpuint (sol_quiz_round_get_n_items (round), ==, 5);
    for (guint i = 0; i < 5; i++) {
      g_autoptr (SolQuizItem) item = g_object_ref (sol_quiz_round_get_item (round));

      g_hash_table_add (seen, g_strdup (get_id (round)));
      g_assert_cmpuint (sol_quiz_round_get_still (round, item), ==, 1);
      sol_quiz_round_answer (round, TRUE);
      g_assert_cmpuint (sol_quiz_round_get_still (round, item), ==, 0);
    }
    g_assert_null (sol_quiz_round_get_item (round));
  }
  g_assert_cmpuint (g_hash_table_size (seen), ==, 20);
}

/* What was missed comes fourth, and again fourth, until it was right twice. */
static void
test_missed (void)
{
  g_autoptr (SolQuizRound) round = make_round (20, 2);
  g_autofree char *missed = g_strdup (get_id (round));
  guint asked = 1;

  g_assert_cmpuint (sol_quiz_round_get_n_answered (round), ==, 0);
  g_assert_true (sol_quiz_round_answer (round, FALSE));
  g_assert_cmpuint (sol_quiz_round_get_n_answered (round), ==, 1);
  for (guint turn = 0; turn < 2; turn++) {
    for (guint i = 0; i < SOL_QUIZ_ROUND_GAP; i++) {
      g_assert_cmpstr (get_id (round), !=, missed);
      sol_quiz_round_answer (round, TRUE);
      asked++;
    }
    g_assert_cmpstr (get_id (round), ==, missed);
    g_assert_false (sol_quiz_round_answer (round, TRUE));
    asked++;
  }
  while (sol_quiz_round_get_item (round) != NULL) {
    g_assert_cmpstr (get_id (round), !=, missed);
    sol_quiz_round_answer (round, TRUE);
    asked++;
  }
  g_assert_cmpuint (asked, ==, 22);
  g_assert_cmpuint (sol_quiz_round_get_n_answered (round), ==, 20);
  g_assert_cmpuint (sol_quiz_round_get_n_right (round), ==, 19);
}

/* The last ones come back though there are no three others. */
static void
test_few (void)
{
  g_autoptr (SolQuizRound) round = make_round (1, 3);

  sol_quiz_round_answer (round, FALSE);
  sol_quiz_round_answer (round, TRUE);
  g_assert_nonnull (sol_quiz_round_get_item (round));
  sol_quiz_round_answer (round, FALSE);
  sol_quiz_round_answer (round, TRUE);
  g_assert_cmpuint (sol_quiz_round_get_n_done (round), ==, 0);
  sol_quiz_round_answer (round, TRUE);
  g_assert_null (sol_quiz_round_get_item (round));
  g_assert_cmpuint (sol_quiz_round_get_n_right (round), ==, 0);
}

static void
test_empty (void)
{
  g_autoptr (SolQuizRound) round = make_round (0, 4);

  g_assert_null (sol_quiz_round_get_item (round));
  g_assert_cmpuint (sol_quiz_round_get_n_items (round), ==, 0);
}

static void
test_boxes (void)
{
  static const guint days[] = { 0, 1, 3, 7, 14, 30, 30 };
  guint box = 0;

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    g_assert_cmpuint (sol_quiz_box_get_days (i), ==, days[i]);
  for (guint i = 1; i < 10; i++) {
    box = sol_quiz_box_after (box, TRUE);
    g_assert_cmpuint (box, ==, MIN (i, SOL_QUIZ_BOXES));
  }
  g_assert_cmpuint (sol_quiz_box_after (box, FALSE), ==, 1);
}

static void
test_number (void)
{
  SolQuizFacts facts = {
    .id = "n", .kind = SOL_QUIZ_KIND_NUMBER, .prompt = "?", .low = 50, .high = 60
  };
  g_autoptr (SolQuizItem) item = sol_quiz_item_new (&facts);

  g_assert_true (sol_quiz_item_is_number_right (item, 50));
  g_assert_true (sol_quiz_item_is_number_right (item, 60));
  g_assert_false (sol_quiz_item_is_number_right (item, 60.5));
  g_assert_false (sol_quiz_item_is_number_right (item, NAN));
}

/* Every answer is there once; an order to be found is not given away. */
static void
test_shuffle (void)
{
  const char *answers[] = { "a", "b", "c", NULL };
  SolQuizFacts facts = {
    .id = "o", .kind = SOL_QUIZ_KIND_ORDER, .prompt = "?", .answers = answers
  };
  g_autoptr (SolQuizItem) item = sol_quiz_item_new (&facts);
  g_autoptr (GRand) random = g_rand_new_with_seed (5);

  for (guint i = 0; i < 200; i++) {
    g_autoptr (GArray) order = sol_quiz_item_shuffle (item, random);
    const guint *numbers = (const guint *) (gpointer) order->data;

    g_assert_cmpuint (order->len, ==, 3);
    g_assert_cmpuint (1u << numbers[0] | 1u << numbers[1] | 1u << numbers[2], ==, 7);
    g_assert_false (numbers[0] == 0 && numbers[1] == 1);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quiz/round/all-right", test_all_right);
  g_test_add_func ("/quiz/round/short", test_short);
  g_test_add_func ("/quiz/round/missed", test_missed);
  g_test_add_func ("/quiz/round/few", test_few);
  g_test_add_func ("/quiz/round/empty", test_empty);
  g_test_add_func ("/quiz/round/boxes", test_boxes);
  g_test_add_func ("/quiz/round/number", test_number);
  g_test_add_func ("/quiz/round/shuffle", test_shuffle);
  return g_test_run ();
}
