/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where in its movement somebody is who repeats it. */

#include "sol-library.h"
#include "sol-rep.h"

static SolLibrary *library;

static const SolTempo slow = { 3, 1, 3, 0 };

static void
test_places (void)
{
  static const struct {
    double at_s;
    double share;
    gboolean rising;
    gboolean still;
    double next_s;
  } rows[] = {
    { 0, 0, TRUE, FALSE, 3 },       { 1, .25, TRUE, FALSE, 2 },   { 1.5, .5, TRUE, FALSE, 1.5 },
    { 3, 1, TRUE, TRUE, 1 },        { 3.75, 1, TRUE, TRUE, .25 }, { 4, 1, FALSE, FALSE, 3 },
    { 5.5, .5, FALSE, FALSE, 1.5 }, { 6, .25, FALSE, FALSE, 1 },  { 7, 0, TRUE, FALSE, 3 },
    { 71.5, .5, TRUE, FALSE, 1.5 }, { -1, 0, TRUE, FALSE, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    SolRepPlace place = sol_rep_find_place (&slow, (gint64) (rows[i].at_s * G_USEC_PER_SEC));

    g_assert_cmpfloat_with_epsilon (place.share, rows[i].share, 1e-9);
    g_assert_cmpint (place.rising, ==, rows[i].rising);
    g_assert_cmpint (place.still, ==, rows[i].still);
    g_assert_cmpfloat_with_epsilon ((double) place.next_us / 1e6, rows[i].next_s, 2e-6);
  }
}

/* Parts without length are passed over: 0 s up is at the top at once. */
static void
test_parts_without_length (void)
{
  const SolTempo drop = { 0, 0, 2, 1 };
  SolRepPlace place = sol_rep_find_place (&drop, 0);

  g_assert_cmpfloat (place.share, ==, 1);
  g_assert_false (place.rising);
  place = sol_rep_find_place (&drop, 2500000);
  g_assert_cmpfloat (place.share, ==, 0);
  g_assert_true (place.still);
}

/* No leap anywhere: a hundredth of a second moves no farther than a fiftieth of the way. */
static void
test_smooth (void)
{
  double before = 0;

  for (gint64 at_us = 0; at_us < 20 * G_USEC_PER_SEC; at_us += 10000) {
    SolRepPlace place = sol_rep_find_place (&slow, at_us);

    g_assert_cmpfloat_with_epsilon (place.share, before, .02);
    g_assert_cmpfloat (place.share, >=, 0);
    g_assert_cmpfloat (place.share, <=, 1);
    g_assert_cmpint (place.next_us, >, 0);
    before = place.share;
  }
}

static const SolPhase *
find_work (SolPlan *plan)
{
  return sol_plan_get_phase (plan, sol_plan_find_work (plan, 0));
}

static void
assert_tempo (const char *id, SolTempo wanted)
{
  g_autoptr (SolPlan) plan =
      sol_plan_new_for_exercise (sol_library_lookup (library, SOL_TYPE_EXERCISE, id), NULL);
  SolTempo tempo = { 0 };

  g_assert_true (sol_phase_get_tempo (find_work (plan), &tempo));
  g_assert_cmpfloat_with_epsilon (tempo.up_s, wanted.up_s, 1e-6);
  g_assert_cmpfloat_with_epsilon (tempo.top_s, wanted.top_s, 1e-6);
  g_assert_cmpfloat_with_epsilon (tempo.down_s, wanted.down_s, 1e-6);
  g_assert_cmpfloat_with_epsilon (tempo.bottom_s, wanted.bottom_s, 1e-6);
}

static void
test_tempos (void)
{
  assert_tempo ("EX15", slow);
  assert_tempo ("EX13", (SolTempo) { 2, 1, 3, 0 });
  assert_tempo ("EX10", (SolTempo) { 1, 0, 1, 0 });
}

static void
test_holds (void)
{
  g_autoptr (SolPlan) plan =
      sol_plan_new_for_exercise (sol_library_lookup (library, SOL_TYPE_EXERCISE, "EX01"), NULL);
  SolTempo tempo;

  g_assert_false (sol_phase_get_tempo (find_work (plan), &tempo));
  g_assert_false (sol_phase_get_tempo (sol_plan_get_phase (plan, 0), &tempo));
}

static guint
check_plan (SolPlan *plan)
{
  guint n_counted = 0;

  for (guint k = 0; k < sol_plan_get_n_phases (plan); k++) {
    const SolPhase *phase = sol_plan_get_phase (plan, k);
    SolTempo tempo;

    if (!sol_phase_get_tempo (phase, &tempo) || phase->reps == 0)
      continue;
    g_assert_cmpfloat_with_epsilon (sol_tempo_get_length_s (&tempo) * 1e6,
                                    (double) phase->rep_length_us, 1);
    n_counted++;
  }
  return n_counted;
}

/* Wherever repetitions are counted, the movement is in step with them. */
static void
test_in_step (void)
{
  GListModel *routines = sol_library_get_values (library, SOL_TYPE_ROUTINE);
  GListModel *exercises = sol_library_get_values (library, SOL_TYPE_EXERCISE);
  guint n_counted = 0;

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++) {
    g_autoptr (SolRoutine) routine = g_list_model_get_item (routines, i);
    g_autoptr (SolPlan) plan = sol_plan_new_for_routine (routine, NULL);

    n_counted += check_plan (plan);
  }
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);
    g_autoptr (SolPlan) plan = sol_plan_new_for_exercise (exercise, NULL);

    n_counted += check_plan (plan);
  }
  g_assert_cmpuint (n_counted, >, 10);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  g_test_add_func ("/session/rep/places", test_places);
  g_test_add_func ("/session/rep/parts-without-length", test_parts_without_length);
  g_test_add_func ("/session/rep/smooth", test_smooth);
  g_test_add_func ("/session/rep/tempos", test_tempos);
  g_test_add_func ("/session/rep/holds", test_holds);
  g_test_add_func ("/session/rep/in-step", test_in_step);
  status = g_test_run ();
  g_assert_finalize_object (library);
  return status;
}
