/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-bench.h"
#include "sol-search.h"

static void
find (gpointer data)
{
  guint n_named;
  g_autoptr (GPtrArray) found = sol_search_find (data, "gastrocnemeus stretch", &n_named);

  g_assert_nonnull (found);
}

static void
read_library (gpointer data)
{
  sol_search_free (sol_search_new (data));
}

static void
find_unlike (gpointer data)
{
  guint n_named;
  g_autoptr (GPtrArray) found = sol_search_find (data, "zzzzzzzz", &n_named);

  g_assert_nonnull (found);
}

void
sol_bench_search (SolLibrary *once, SolLibrary *often)
{
  g_autoptr (SolSearch) few = sol_search_new (once);
  g_autoptr (SolSearch) many = sol_search_new (often);
  double few_ms = sol_bench_measure_ms (find, NULL, few);
  double unlike_ms = sol_bench_measure_ms (find_unlike, NULL, few);

  sol_bench_print ("search: index built", sol_bench_measure_ms (read_library, NULL, once), "ms",
                   few_ms, "a keystroke");
  sol_bench_print ("search: a keystroke (goal 5)", few_ms, "ms", unlike_ms, "finding nothing");
  sol_bench_print ("search: in ten times as much", sol_bench_measure_ms (find, NULL, many), "ms",
                   few_ms, "a keystroke");
}
