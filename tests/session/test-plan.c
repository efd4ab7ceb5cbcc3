/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the catalogue's routines come to, to the second, and what lies between two entries. */

#include <locale.h>

#include <string.h>

#include "sol-catalogue.h"
#include "sol-library.h"
#include "sol-plan.h"

static SolLibrary *library;

static SolPlan *
plan_routine (const char *id, const SolPlanOptions *options)
{
  SolRoutine *routine = sol_library_lookup (library, SOL_TYPE_ROUTINE, id);

  g_assert_nonnull (routine);
  return sol_plan_new_for_routine (routine, options);
}

static SolPlan *
plan_exercise (const char *id, const SolPlanOptions *options)
{
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, id);

  g_assert_nonnull (exercise);
  return sol_plan_new_for_exercise (exercise, options);
}

/* The phases in short: kind's first letter (change: x), side's first letter, seconds. */
static char *
sketch (SolPlan *plan)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sol_plan_get_n_phases (plan); i++) {
    const SolPhase *phase = sol_plan_get_phase (plan, i);

    g_string_append_printf (text, "%s%c%c%g", i > 0 ? " " : "", "pswxrd"[phase->kind],
                            "lrb"[phase->side], (double) phase -> length_us / G_USEC_PER_SEC);
  }
  return g_string_free (text, FALSE);
}

static gint64
side_us (SolPlan *plan, SolPhaseSide side)
{
  gint64 time_us = 0;

  for (guint i = 0; i < sol_plan_get_n_phases (plan); i++) {
    const SolPhase *phase = sol_plan_get_phase (plan, i);

    if (phase->kind == SOL_PHASE_KIND_WORK && phase->side == side)
      time_us += phase->length_us;
  }
  return time_us;
}

static void
test_totals (void)
{
  static const struct {
    const char *id;
    const char *day;
    int seconds;
  } cases[] = {
    { "R01", NULL, 472 },  { "R02", NULL, 305 },  { "R03", NULL, 260 }, { "R04", NULL, 240 },
    { "R05", NULL, 1197 }, { "R06", NULL, 1225 }, { "R07", NULL, 420 }, { "R08", NULL, 1285 },
    { "R09", NULL, 2077 }, { "R10", NULL, 1599 }, { "R11", NULL, 230 }, { "R12", NULL, 1616 },
    { "R12", "A", 1616 },  { "R12", "B", 910 },   { "R13", NULL, 410 }, { "R14", NULL, 891 },
    { "R15", NULL, 290 },  { "R16", NULL, 305 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
    g_autoptr (SolPlan) plan = NULL;

    g_test_message ("%s day %s", cases[i].id, cases[i].day);
    options.day = cases[i].day;
    plan = plan_routine (cases[i].id, &options);
    g_assert_cmpint (sol_plan_get_length_us (plan) -
                         sol_plan_get_time_us (plan, SOL_PHASE_KIND_PREPARE) -
                         sol_plan_get_time_us (plan, SOL_PHASE_KIND_SETUP),
                     ==, cases[i].seconds * G_USEC_PER_SEC);
  }
}

static void
test_routines (void)
{
  static const struct {
    const char *id;
    const char *phases;
  } cases[] = {
    /* The rest after an entry is a change where the same exercise goes on with the other side. */
    { "R15", "pl5 wl30 xr5 wr30 rl10 sl10 wl30 xr5 wr30 rl10 sl10 wl30 xr5 wr30 rl10 sl10 "
             "wl30 xr5 wr30 db0" },
    { "R11", "pl5 wl10 rl10 wl10 rl10 wl10 xr10 wr10 rr10 wr10 rr10 wr10 rl10 sl10 "
             "wl10 rl10 wl10 rl10 wl10 xr10 wr10 rr10 wr10 rr10 wr10 db0" },
    /* Chosen is the right leg unless the person says so. */
    { "R07", "pr5 wr40 rr20 sr10 wr20 rr20 wr20 rr20 wr20 rr20 wr20 rr20 wr20 rb30 wb40 rr20 sr10 "
             "wr10 rr10 wr10 rr10 wr10 rr10 wr10 rr10 wr10 db0" },
    { "sides-first", "pl5 wl20 rl7 wl20 xr3 wr20 rr7 wr20 db0" },
    /* Given times of getting ready always hold, 0 included; a plain move needs none. */
    { "setups", "pb5 sb4 wb20 wb20 wb20 sb10 wb10 wb20 wb6 sb2.25 wb20.5 db0" },
    { "whole", "pb5 wb240 wb60 wb240 wb60 wb240 wb60 wb240 wb60 rb20 sb10 wb84 rl15 sl10 wl30 wr30 "
               "rb60 sb10 wb84 rl15 sl10 wl30 wr30 rr30 sr10 wr30 wr30 db0" },
    { "thrice", "pb5 wb20 rb6 wb10 rb8 wb20 rb6 wb10 rb8 wb20 rb6 wb10 db0" },
    { "ladder-again", "pb5 wb240 wb60 wb240 wb60 wb240 wb60 wb240 wb60 "
                      "wb240 wb60 wb240 wb60 wb240 wb60 wb240 wb60 db0" },
    { "circuit-setup", "pb5 sb3 wb20 rb9 wb20 rb40 wb20 rb9 wb20 db0" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SolPlan) plan = plan_routine (cases[i].id, NULL);
    g_autofree char *phases = sketch (plan);

    g_test_message ("%s", cases[i].id);
    g_assert_cmpstr (phases, ==, cases[i].phases);
  }
}

static void
test_alone (void)
{
  static const struct {
    const char *id;
    const char *variant;
    const char *level;
    const char *phases;
  } cases[] = {
    { "EX01", NULL, NULL, "pl5 wl30 xr5 wr30 rl15 wl30 xr5 wr30 db0" },
    { "EX03", NULL, NULL, "pl5 wl20 xr5 wr20 rl15 wl20 xr5 wr20 db0" },
    { "EX10", NULL, NULL, "pb5 wb40 db0" },
    { "EX11", NULL, NULL, "pb5 wb30 db0" },
    { "EX12", NULL, NULL, "pl5 wl70 xr5 wr70 db0" },
    { "EX18", NULL, NULL, "pb5 wb180 db0" },
    { "EX13", NULL, NULL, "pb5 wb72 rb60 wb72 db0" },
    { "EX22", NULL, NULL,
      "pl5 wl24 xr5 wr24 rl60 wl24 xr5 wr24 rl60 wl24 xr5 wr24 db0" }, /* 3 s each */
    { "EX28", NULL, "4", "pl5 wl30 xr5 wr30 rl60 wl30 xr5 wr30 db0" },
    { "EX28", NULL, "none such", "pb5 wb30 rb60 wb30 db0" },
    { "EX30", NULL, "5", "pb5 wb1200 db0" },
    { "EX31", NULL, NULL, "pb5 wb84 rl15 sl10 wl30 wr30 rb60 sb10 wb84 rl15 sl10 wl30 wr30 db0" },
    { "bare", NULL, NULL, "pl5 wl30 db0" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
    g_autoptr (SolPlan) plan = NULL;
    g_autofree char *phases = NULL;

    g_test_message ("%s", cases[i].id);
    options.variant = cases[i].variant;
    options.level = cases[i].level;
    plan = plan_exercise (cases[i].id, &options);
    phases = sketch (plan);
    g_assert_cmpstr (phases, ==, cases[i].phases);
    if (options.level != NULL && strcmp (options.level, "none such") != 0)
      g_assert_cmpstr (sol_plan_get_phase (plan, 0)->level, ==, options.level);
  }
}

static void
test_options (void)
{
  SolPlanOptions options = {
    .prepare_s = 0, .setup_s = 0, .hold_s = 45.5, .chosen_side = SOL_PHASE_SIDE_LEFT
  };
  g_autoptr (SolPlan) plan = plan_routine ("R07", &options);
  g_autofree char *phases = sketch (plan);

  g_assert_cmpstr (phases, ==,
                   "wl40 rl20 wl45.5 rl20 wl45.5 rl20 wl45.5 rl20 wl45.5 rl20 wl45.5 rb30 wb40 "
                   "rl20 wl45.5 rl10 wl45.5 rl10 wl45.5 rl10 wl45.5 rl10 wl45.5 db0");
}

static void
test_rounds_and_pause (void)
{
  static const struct {
    const char *id;
    guint rounds;
    double pause_s;
    const char *phases;
  } cases[] = {
    { "EX01", 1, 0, "pl5 wl30 xr5 wr30 db0" },
    { "EX01", 3, 8, "pl5 wl30 xr8 wr30 rl8 wl30 xr8 wr30 rl8 wl30 xr8 wr30 db0" },
    { "sides-first", 1, 0, "pl5 wl20 rl7 wl20 xr3 wr20 rr7 wr20 db0" },
    { "sides-first", 2, 0,
      "pl5 wl20 rl7 wl20 xr3 wr20 rr7 wr20 xl30 wl20 rl7 wl20 xr3 wr20 rr7 wr20 db0" },
    /* A pause that there is not is not made. */
    { "setups", 0, 9, "pb5 sb4 wb20 wb20 wb20 sb10 wb10 wb20 wb6 sb2.25 wb20.5 db0" },
    { "circuit-setup", 1, 0, "pb5 sb3 wb20 rb9 wb20 db0" },
    { "circuit-setup", 3, 4, "pb5 sb3 wb20 rb4 wb20 rb4 wb20 rb4 wb20 rb4 wb20 rb4 wb20 db0" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
    gboolean alone = g_str_has_prefix (cases[i].id, "EX");
    g_autoptr (SolPlan) plan = NULL;
    g_autofree char *phases = NULL;

    g_test_message ("%s %u %g", cases[i].id, cases[i].rounds, cases[i].pause_s);
    options.rounds = cases[i].rounds;
    options.pause_s = cases[i].pause_s;
    plan = alone ? plan_exercise (cases[i].id, &options) : plan_routine (cases[i].id, &options);
    phases = sketch (plan);
    g_assert_cmpstr (phases, ==, cases[i].phases);
  }
}

/* Rounds beyond all reason, as from a damaged file, end. */
static void
test_many_rounds (void)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
  g_autoptr (SolPlan) plan = NULL;

  options.rounds = G_MAXUINT;
  plan = plan_routine ("sides-first", &options);
  g_assert_cmpuint (sol_plan_get_n_entries (plan), ==, SOL_PLAN_MAX_ROUNDS);
}

static void
test_sides_are_equal (void)
{
  GListModel *routines = sol_library_get_values (library, SOL_TYPE_ROUTINE);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++) {
    g_autoptr (SolRoutine) routine = g_list_model_get_item (routines, i);
    g_autoptr (SolPlan) plan = sol_plan_new_for_routine (routine, NULL);
    g_autoptr (SolPlan) plan_chosen = NULL;
    SolPlanOptions chosen = { .hold_s = 45, .rounds = 3, .pause_s = 7 };

    if (sol_routine_get_chosen_leg (routine) ||
        g_str_equal (sol_value_get_id (SOL_VALUE (routine)), "whole"))
      continue;
    g_assert_cmpint (side_us (plan, SOL_PHASE_SIDE_LEFT), ==, side_us (plan, SOL_PHASE_SIDE_RIGHT));
    plan_chosen = sol_plan_new_for_routine (routine, &chosen);
    g_assert_cmpint (side_us (plan_chosen, SOL_PHASE_SIDE_LEFT), ==,
                     side_us (plan_chosen, SOL_PHASE_SIDE_RIGHT));
  }
}

static void
test_phases (void)
{
  g_autoptr (SolPlan) hang = plan_exercise ("EX06", NULL);
  g_autoptr (SolPlan) warm_up = plan_routine ("R01", NULL);
  const SolPhase *phase = sol_plan_get_phase (hang, 0);
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
  g_autoptr (SolPlan) bent = NULL;

  g_assert_cmpstr (phase->variant, ==, "a");
  g_assert_cmpstr (sol_step_get_text (phase->step), ==, "Keep the knee straight.");
  g_assert_cmpstr (phase->label, ==, "Step stretch");
  g_assert_true (phase->hold);

  options.variant = "b";
  bent = plan_exercise ("EX06", &options);
  phase = sol_plan_get_phase (bent, 1);
  g_assert_cmpstr (sol_step_get_text (phase->step), ==, "Keep the knee bent.");
  g_assert_cmpuint (phase->sets, ==, 2);

  /* Times are exact, and a phase begins where the one before ends. */
  for (guint i = 1; i < sol_plan_get_n_phases (warm_up); i++) {
    const SolPhase *before = sol_plan_get_phase (warm_up, i - 1);

    phase = sol_plan_get_phase (warm_up, i);
    g_assert_cmpint (phase->start_us, ==, before->start_us + before->length_us);
  }
  g_assert_cmpuint (sol_plan_get_n_entries (warm_up), ==, 7);
  phase = sol_plan_get_phase (warm_up, sol_plan_get_n_phases (warm_up) - 2);
  g_assert_cmpstr (phase->label, ==, "Brisk walk then easy jog");
  g_assert_cmpint (phase->move, ==, SOL_PLAIN_MOVE_JOG);
  g_assert_null (phase->exercise);

  phase = sol_plan_get_phase (warm_up, sol_plan_find_work (warm_up, 2));
  g_assert_cmpuint (phase->reps, ==, 12);
  g_assert_cmpint (phase->rep_length_us, ==, 3 * G_USEC_PER_SEC);
  g_assert_false (phase->hold);
}

static void
test_csv (void)
{
  g_autoptr (SolPlan) plan = plan_routine ("setups", NULL);
  g_autofree char *csv = NULL;

  /* Where the language writes a comma, CSV does not. */
  setlocale (LC_NUMERIC, "de_DE.UTF-8");
  csv = sol_plan_to_csv (plan);
  setlocale (LC_NUMERIC, "C");

  g_assert_cmpstr (csv, ==,
                   "start_s,length_s,phase,exercise,side\n"
                   "0,5,prepare,straight-wall,both\n"
                   "5,4,setup,straight-wall,both\n"
                   "9,20,work,straight-wall,both\n"
                   "29,20,work,toes-up,both\n"
                   "49,20,work,soleus-wall,both\n"
                   "69,10,setup,pumps,both\n"
                   "79,10,work,pumps,both\n"
                   "89,20,work,,both\n"
                   "109,6,work,split-squat,both\n"
                   "115,2.25,setup,toes-up,both\n"
                   "117.25,20.5,work,toes-up,both\n"
                   "137.75,0,done,,both\n");
}

/* A plan outlives the library that its content came from. */
static void
test_keeps_content (void)
{
  SolLibrary *other = sol_catalogue_new (FALSE, "session", "catalogue.xml", NULL);
  SolPlan *plan =
      sol_plan_new_for_routine (sol_library_lookup (other, SOL_TYPE_ROUTINE, "R03"), NULL);

  g_assert_finalize_object (other);
  g_assert_cmpstr (sol_phase_side_to_id (sol_plan_get_phase (plan, 3)->side), ==, "left");
  g_assert_cmpstr (sol_exercise_get_name (sol_plan_get_phase (plan, 3)->exercise), ==,
                   "Rolling chair");
  g_assert_finalize_object (plan);
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_catalogue_new (FALSE, "session", "catalogue.xml", NULL);

  g_test_add_func ("/plan/totals", test_totals);
  g_test_add_func ("/plan/routines", test_routines);
  g_test_add_func ("/plan/alone", test_alone);
  g_test_add_func ("/plan/options", test_options);
  g_test_add_func ("/plan/rounds-and-pause", test_rounds_and_pause);
  g_test_add_func ("/plan/many-rounds", test_many_rounds);
  g_test_add_func ("/plan/sides-are-equal", test_sides_are_equal);
  g_test_add_func ("/plan/phases", test_phases);
  g_test_add_func ("/plan/csv", test_csv);
  g_test_add_func ("/plan/keeps-content", test_keeps_content);

  status = g_test_run ();
  g_assert_finalize_object (g_steal_pointer (&library));
  return status;
}
