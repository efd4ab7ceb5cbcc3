/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The routines take as long as the catalogue that they were written from says: works and rests, to
 * the second, without the count before the session and without getting into place. */

#include "sol-catalogue.h"
#include "sol-library.h"
#include "sol-plan.h"

typedef struct {
  const char *routine;
  const char *day;
  guint seconds;
} Length;

/* The catalogue has no total for day B of R12, whose sets and rests are ours. */
static const Length lengths[] = {
  { "R01", NULL, 472 },  { "R02", NULL, 305 },  { "R03", NULL, 260 }, { "R04", NULL, 240 },
  { "R05", NULL, 1197 }, { "R06", NULL, 1225 }, { "R07", NULL, 420 }, { "R08", NULL, 1285 },
  { "R09", NULL, 2077 }, { "R10", NULL, 1599 }, { "R11", NULL, 230 }, { "R12", "A", 1616 },
  { "R12", "B", 1474 },  { "R13", NULL, 410 },  { "R14", NULL, 891 }, { "R15", NULL, 290 },
  { "R16", NULL, 305 },
};

/* Those of the fixtures. */
static const Length hard_lengths[] = {
  { "hard-strain-early", NULL, 420 },
  { "hard-strain-late", NULL, 2077 },
  { "hard-weekly-strength", "A", 1616 },
  { "hard-soleus-circuit", NULL, 891 },
};

static SolPlan *
make_plan (SolRoutine *routine, const char *day)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;

  options.prepare_s = 0;
  options.setup_s = 0;
  options.day = day;
  return sol_plan_new_for_routine (routine, &options);
}

static void
check_lengths (SolLibrary *library, const Length *rows, guint n_rows)
{
  for (guint i = 0; i < n_rows; i++) {
    SolRoutine *routine = sol_library_lookup (library, SOL_TYPE_ROUTINE, rows[i].routine);
    g_autoptr (SolPlan) plan = NULL;

    g_test_message ("%s", rows[i].routine);
    g_assert_nonnull (routine);
    plan = make_plan (routine, rows[i].day);
    g_assert_cmpint (sol_plan_get_length_us (plan), ==, (gint64) rows[i].seconds * G_USEC_PER_SEC);
  }
}

static void
test_lengths (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();

  check_lengths (library, lengths, G_N_ELEMENTS (lengths));
  /* Day B is one more row. */
  g_assert_cmpuint (g_list_model_get_n_items (sol_library_get_values (library, SOL_TYPE_ROUTINE)),
                    ==, G_N_ELEMENTS (lengths) - 1);
}

static void
test_hard (void)
{
  g_autoptr (SolLibrary) library = sol_catalogue_new (TRUE, "content", "hard.xml", NULL);

  check_lengths (library, hard_lengths, G_N_ELEMENTS (hard_lengths));
}

static gint64
sum_works (SolPlan *plan, guint entry, SolPhaseSide side)
{
  gint64 time_us = 0;

  for (guint i = 0; i < sol_plan_get_n_phases (plan); i++) {
    const SolPhase *phase = sol_plan_get_phase (plan, i);

    if (phase->kind == SOL_PHASE_KIND_WORK && phase->side == side && phase->item != NULL &&
        sol_item_get_side (phase->item) == SOL_SIDE_EACH && entry == phase->entry)
      time_us += phase->length_us;
  }
  return time_us;
}

/* Where each side is asked for, both get the same time, to the microsecond: entry by entry. */
static void
test_sides (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  GListModel *routines = sol_library_get_values (library, SOL_TYPE_ROUTINE);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++) {
    g_autoptr (SolRoutine) routine = g_list_model_get_item (routines, i);
    g_autoptr (SolPlan) plan = make_plan (routine, NULL);

    for (guint entry = 0; entry < sol_plan_get_n_entries (plan); entry++)
      g_assert_cmpint (sum_works (plan, entry, SOL_PHASE_SIDE_LEFT), ==,
                       sum_works (plan, entry, SOL_PHASE_SIDE_RIGHT));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lengths/routines", test_lengths);
  g_test_add_func ("/lengths/hard", test_hard);
  g_test_add_func ("/lengths/sides", test_sides);
  return g_test_run ();
}
