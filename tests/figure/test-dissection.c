/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-dissection.h"

#include "sol-library.h"

typedef struct {
  SolLibrary *library;
  SolDissection *dissection;
  guint n_changes;
} Fixture;

static void
count_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolFigure *figure;

  fixture->library = sol_library_new_builtin ();
  figure = sol_library_lookup (fixture->library, SOL_TYPE_FIGURE, "posterior");
  fixture->dissection = sol_dissection_new (figure);
  g_signal_connect_swapped (fixture->dissection, "changed", G_CALLBACK (count_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (fixture->dissection);
  g_assert_finalize_object (fixture->library);
}

static void
assert_ids (GStrv ids, const char *expected)
{
  g_auto (GStrv) owned = ids;
  g_autofree char *joined = g_strjoinv (" ", owned);

  g_assert_cmpstr (joined, ==, expected);
}

/* From the skin to the bones: each stage comes when nothing is left that it has not. */
static void
test_peeling (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const struct {
    double depth;
    const char *stage, *hidden, *faded;
  } rows[] = {
    { 0, "superficial", "", "" },
    { 0.5, "superficial", "", "layer-superficial" },
    { 1, "superficial", "layer-superficial", "" },
    { 2.5, "superficial", "layer-superficial layer-thigh", "layer-gastrocnemius" },
    { 3, "gastrocnemius-removed", "", "" },
    { 4, "gastrocnemius-removed", "layer-plantaris", "" },
    { 5, "soleus-removed", "", "" },
    { 6, "soleus-removed", "layer-fibular-nerve", "" },
    { 10, "bones", "", "" },
  };
  SolDissection *dissection = fixture->dissection;

  g_assert_cmpuint (sol_dissection_get_max_depth (dissection), ==, 10);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    sol_dissection_set_depth (dissection, rows[i].depth);
    g_assert_cmpfloat (sol_dissection_get_depth (dissection), ==, rows[i].depth);
    g_assert_cmpstr (sol_dissection_get_stage (dissection), ==, rows[i].stage);
    assert_ids (sol_dissection_dup_hidden (dissection), rows[i].hidden);
    assert_ids (sol_dissection_dup_faded (dissection), rows[i].faded);
  }
}

static void
test_stages (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const stages[] = { "bones", "superficial", "soleus-removed" };
  SolDissection *dissection = fixture->dissection;

  for (guint i = 0; i < G_N_ELEMENTS (stages); i++) {
    sol_dissection_set_stage (dissection, stages[i]);
    g_assert_cmpstr (sol_dissection_get_stage (dissection), ==, stages[i]);
    g_assert_cmpfloat (sol_dissection_get_depth (dissection), ==,
                       sol_dissection_find_depth (dissection, stages[i]));
  }
  sol_dissection_set_stage (dissection, "nosuch");
  g_assert_cmpstr (sol_dissection_get_stage (dissection), ==, "soleus-removed");
  g_assert_cmpuint (fixture->n_changes, ==, 3);
}

static void
test_out_of_range (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_dissection_set_depth (fixture->dissection, -3);
  g_assert_cmpfloat (sol_dissection_get_depth (fixture->dissection), ==, 0);
  sol_dissection_set_depth (fixture->dissection, 100);
  g_assert_cmpfloat (sol_dissection_get_depth (fixture->dissection), ==, 10);
  sol_dissection_set_depth (fixture->dissection, 3.3);
  g_assert_cmpfloat (sol_dissection_get_depth (fixture->dissection), ==, 3.5);
}

static void
test_by_hand (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolDissection *dissection = fixture->dissection;

  sol_dissection_set_hidden (dissection, "plantaris", TRUE);
  sol_dissection_set_faded (dissection, "soleus", TRUE);
  sol_dissection_set_faded (dissection, "soleus", TRUE);
  g_assert_cmpuint (fixture->n_changes, ==, 2);
  g_assert_true (sol_dissection_is_hidden (dissection, "plantaris"));
  g_assert_true (sol_dissection_is_faded (dissection, "soleus"));
  g_assert_true (sol_dissection_is_touched (dissection));
  sol_dissection_show_all (dissection);
  g_assert_false (sol_dissection_is_touched (dissection));
  g_assert_false (sol_dissection_is_hidden (dissection, "plantaris"));
}

static void
test_isolate (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  const char *ids[] = { "gastrocnemius", NULL };
  SolDissection *dissection = fixture->dissection;

  sol_dissection_isolate (dissection, ids);
  g_assert_true (sol_dissection_is_hidden (dissection, "soleus"));
  g_assert_true (sol_dissection_is_hidden (dissection, "tibial-nerve"));
  g_assert_false (sol_dissection_is_hidden (dissection, "gastrocnemius-medial"));
  g_assert_false (sol_dissection_is_hidden (dissection, "tibia"));
  g_assert_false (sol_dissection_is_hidden (dissection, "layer-skin"));
}

/* A hand on the slider is one change; all else is one each. */
static void
test_undo (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolDissection *dissection = fixture->dissection;

  g_assert_false (sol_dissection_can_undo (dissection));
  for (double depth = 0.5; depth <= 4; depth += 0.5)
    sol_dissection_set_depth (dissection, depth);
  sol_dissection_set_hidden (dissection, "soleus", TRUE);
  sol_dissection_set_faded (dissection, "tibia", TRUE);
  sol_dissection_show_all (dissection);

  sol_dissection_undo (dissection);
  g_assert_true (sol_dissection_is_hidden (dissection, "soleus"));
  g_assert_true (sol_dissection_is_faded (dissection, "tibia"));
  sol_dissection_undo (dissection);
  g_assert_false (sol_dissection_is_faded (dissection, "tibia"));
  sol_dissection_undo (dissection);
  g_assert_false (sol_dissection_is_touched (dissection));
  g_assert_cmpfloat (sol_dissection_get_depth (dissection), ==, 4);
  sol_dissection_undo (dissection);
  g_assert_cmpfloat (sol_dissection_get_depth (dissection), ==, 0);
  g_assert_false (sol_dissection_can_undo (dissection));
  sol_dissection_undo (dissection);
  g_assert_cmpfloat (sol_dissection_get_depth (dissection), ==, 0);
}

/* However long one plays, what is kept to be undone is bounded. */
static void
test_undo_is_bounded (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  guint n = 0;

  for (guint i = 0; i < 500; i++)
    sol_dissection_set_hidden (fixture->dissection, "soleus", i % 2 == 0);
  for (; sol_dissection_can_undo (fixture->dissection); n++)
    sol_dissection_undo (fixture->dissection);
  g_assert_cmpuint (n, ==, 100);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/figure/dissection/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("peeling", test_peeling);
  ADD ("stages", test_stages);
  ADD ("out-of-range", test_out_of_range);
  ADD ("by-hand", test_by_hand);
  ADD ("isolate", test_isolate);
  ADD ("undo", test_undo);
  ADD ("undo-is-bounded", test_undo_is_bounded);
  return g_test_run ();
}
