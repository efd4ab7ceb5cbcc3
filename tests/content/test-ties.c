/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What belongs together: cards, topics, questions and rows of poses. */

#include "sol-ties.h"

#include "sol-claim.h"
#include "sol-exercise.h"
#include "sol-question.h"
#include "sol-strip.h"
#include "sol-topic.h"

static SolLibrary *library;

static SolValue *
look_up (GType kind, const char *id)
{
  SolValue *value = sol_library_lookup (library, kind, id);

  g_assert_nonnull (value);
  return value;
}

static void
test_tied (void)
{
  const struct {
    GType one_kind;
    const char *one;
    GType other_kind;
    const char *other;
    gboolean tied;
  } rows[] = {
    /* by a statement, by a contradiction */
    { SOL_TYPE_QUESTION, "q08", SOL_TYPE_CLAIM, "how-many-muscles", TRUE },
    { SOL_TYPE_QUESTION, "q06", SOL_TYPE_CLAIM, "larger-muscle", TRUE },
    { SOL_TYPE_QUESTION, "q06", SOL_TYPE_CLAIM, "fast-gastrocnemius", FALSE },
    { SOL_TYPE_QUESTION, "q35", SOL_TYPE_TOPIC, "first-days", TRUE },
    { SOL_TYPE_QUESTION, "q35", SOL_TYPE_TOPIC, "two-muscles", FALSE },
    { SOL_TYPE_QUESTION, "q40", SOL_TYPE_EXERCISE, "EX25", TRUE },
    { SOL_TYPE_QUESTION, "q40", SOL_TYPE_EXERCISE, "EX05", FALSE },
    /* by what it says, and by a link in the text */
    { SOL_TYPE_CLAIM, "heel-strikers", SOL_TYPE_TOPIC, "in-running", TRUE },
    { SOL_TYPE_CLAIM, "forefoot-landing", SOL_TYPE_TOPIC, "in-running", TRUE },
    { SOL_TYPE_CLAIM, "forefoot-landing", SOL_TYPE_TOPIC, "strength-plan", FALSE },
    { SOL_TYPE_STRIP, "foot-strike", SOL_TYPE_TOPIC, "in-running", TRUE },
    { SOL_TYPE_STRIP, "foot-strike", SOL_TYPE_TOPIC, "two-muscles", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    SolValue *one = look_up (rows[i].one_kind, rows[i].one);
    SolValue *other = look_up (rows[i].other_kind, rows[i].other);

    if (sol_ties_is_tied (one, other) != rows[i].tied)
      g_test_fail_printf ("%s, %s", rows[i].one, rows[i].other);
    g_assert_true (sol_ties_is_tied (other, one) == rows[i].tied);
  }
  g_assert_false (
      sol_ties_is_tied (look_up (SOL_TYPE_CLAIM, "hills"), look_up (SOL_TYPE_CLAIM, "hills")));
}

/* Nobody ends on a card or a question from which no way leads on to read. */
static void
expect_topics (GType kind)
{
  GListModel *values = sol_library_get_values (library, kind);

  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (SolValue) value = g_list_model_get_item (values, i);
    g_autoptr (GPtrArray) topics = sol_ties_list (library, value, SOL_TYPE_TOPIC);

    if (topics->len == 0)
      g_test_fail_printf ("“%s” is tied to no topic", sol_value_get_id (value));
  }
}

static void
test_topics (void)
{
  expect_topics (SOL_TYPE_CLAIM);
  expect_topics (SOL_TYPE_QUESTION);
  expect_topics (SOL_TYPE_STRIP);
}

/* In the order of the library, and nothing else. */
static void
test_list (void)
{
  g_autoptr (GPtrArray) claims =
      sol_ties_list (library, look_up (SOL_TYPE_TOPIC, "shoes-and-load"), SOL_TYPE_CLAIM);

  g_assert_cmpuint (claims->len, ==, 3);
  g_assert_true (claims->pdata[0] == look_up (SOL_TYPE_CLAIM, "too-much-too-soon"));
  g_assert_true (claims->pdata[1] == look_up (SOL_TYPE_CLAIM, "shoe-drop"));
  g_assert_true (claims->pdata[2] == look_up (SOL_TYPE_CLAIM, "right-shoes"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  g_test_add_func ("/ties/tied", test_tied);
  g_test_add_func ("/ties/topics", test_topics);
  g_test_add_func ("/ties/list", test_list);

  int status = g_test_run ();

  g_clear_object (&library);
  return status;
}
