/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The routines take as long as the catalogue that they were written from says: works and rests, to
 * the second, without the count before the session and without getting into place. */

#include "sol-library.h"
#include "sol-plan.h"

static const struct {
  const char *routine;
  const char *day;
  guint seconds;
} lengths[] = {
  { "R02", NULL, 305 },  { "R03", NULL, 260 }, { "R15", NULL, 290 }, { "R07", NULL, 420 },
  { "R09", NULL, 2077 }, { "R12", "A", 1616 }, { "R14", NULL, 891 },
};

static void
test_lengths (void)
{
  g_autofree char *hard =
      g_test_build_filename (G_TEST_DIST, "fixtures", "content", "hard.xml", NULL);
  g_autofree char *exercises =
      g_test_build_filename (G_TEST_DIST, "fixtures", "content", "hard-exercises.xml", NULL);
  g_autofree char *sources =
      g_test_build_filename (G_TEST_DIST, "fixtures", "content", "hard-sources.xml", NULL);
  const char *files[] = { hard, exercises, sources, NULL };
  g_autoptr (SolLibrary) library = sol_library_new_for_files (files, TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++) {
    SolRoutine *routine = sol_library_lookup (library, SOL_TYPE_ROUTINE, lengths[i].routine);
    SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
    g_autoptr (SolPlan) plan = NULL;

    options.prepare_s = 0;
    options.setup_s = 0;
    options.day = lengths[i].day;
    g_assert_nonnull (routine);
    plan = sol_plan_new_for_routine (routine, &options);
    g_test_message ("%s", lengths[i].routine);
    g_assert_cmpint (sol_plan_get_length_us (plan), ==,
                     (gint64) lengths[i].seconds * G_USEC_PER_SEC);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lengths/routines", test_lengths);
  return g_test_run ();
}
