/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The session engine over days and through whatever may happen, by dice that always fall alike. */

#include "run-fixture.h"

/* A day and a night of holds, told late by anything up to 2.9 s each time. */
static void
test_a_day_of_stalls (void)
{
  RunFixture fixture;
  g_autoptr (GRand) random = g_rand_new_with_seed (24);
  SolTime reading;
  gint64 begin_us, due_us;

  run_fixture_init (&fixture, "day", NULL);
  g_string_free (g_steal_pointer (&fixture.cues), TRUE);
  begin_us = fixture.now.monotonic_us;
  due_us = begin_us + sol_plan_get_length_us (fixture.plan);
  g_assert_cmpint (sol_plan_get_length_us (fixture.plan), >=, 24 * 3600 * S);

  sol_run_start (fixture.run, fixture.now);
  while (sol_run_get_state (fixture.run) == SOL_RUN_STATE_RUNNING) {
    gint64 wait_us = sol_run_get_next_wake_us (fixture.run) - fixture.now.monotonic_us;

    g_assert_cmpint (wait_us, >, 0);
    run_fixture_pass (&fixture, wait_us + g_rand_int_range (random, 0, 2900) * MS);
    /* The clocks are never read in one instant. */
    reading = fixture.now;
    reading.boottime_us += g_rand_int_range (random, 0, 1000);
    sol_run_advance (fixture.run, reading);
    if (sol_run_get_state (fixture.run) == SOL_RUN_STATE_RUNNING)
      g_assert_cmpint (
          ABS (fixture.now.monotonic_us + sol_run_get_total_remaining_us (fixture.run) - due_us), <,
          MS);
  }
  g_assert_cmpint (sol_run_get_state (fixture.run), ==, SOL_RUN_STATE_DONE);
  g_assert_true (sol_run_get_completed (fixture.run));
  g_assert_cmpint (fixture.latest_us, <=, 2900 * MS);
  run_fixture_clear (&fixture);
}

/* What must hold in every state, whatever happened before. */
static void
check_invariants (RunFixture *fixture)
{
  SolRun *run = fixture->run;
  SolRunState state = sol_run_get_state (run);
  guint last = sol_plan_get_n_phases (fixture->plan) - 1;
  gint64 remaining_us = sol_run_get_remaining_us (run);
  gint64 wake_us = sol_run_get_next_wake_us (run);

  g_assert_cmpint (remaining_us, >=, 0);
  g_assert_cmpint (remaining_us, <=, sol_run_get_length_us (run));
  g_assert_cmpint (sol_run_get_elapsed_us (run) + remaining_us, ==, sol_run_get_length_us (run));
  g_assert_cmpint (sol_run_get_total_remaining_us (run), >=, remaining_us);
  g_assert_true ((sol_run_get_index (run) == last) == (state == SOL_RUN_STATE_DONE));
  g_assert_true ((wake_us >= 0) == (state == SOL_RUN_STATE_RUNNING));

  switch (state) {
  case SOL_RUN_STATE_IDLE:
    g_assert_cmpuint (sol_run_get_index (run), ==, 0);
    g_assert_cmpint (remaining_us, ==, sol_run_get_length_us (run));
    break;
  case SOL_RUN_STATE_RUNNING:
    g_assert_cmpint (remaining_us, >, 0);
    g_assert_cmpint (wake_us, >, fixture->now.monotonic_us);
    g_assert_cmpint (wake_us, <=, fixture->now.monotonic_us + remaining_us);
    break;
  case SOL_RUN_STATE_PAUSED:
    g_assert_cmpint (remaining_us, >, 0);
    break;
  case SOL_RUN_STATE_ASKING:
  case SOL_RUN_STATE_DONE:
  default:
    g_assert_cmpint (remaining_us, ==, 0);
  }
}

typedef struct {
  RunFixture fixture;
  guint phases, ticks, asks, ends;
  guint next_tick; /* the most seconds that a tick may tell */
  guint phase;
} Counter;

/* Within a phase ticks only count down; a phase before done is told before its ticks. */
static void
count_cb (SolRun *run G_GNUC_UNUSED, const SolCue *cue, gpointer user_data)
{
  Counter *counter = user_data;

  g_assert_cmpint (cue->late_us, >=, 0);
  switch (cue->kind) {
  case SOL_CUE_KIND_PHASE:
    counter->phases++;
    counter->phase = cue->phase;
    counter->next_tick = SOL_RUN_TICKS;
    break;
  case SOL_CUE_KIND_TICK:
    counter->ticks++;
    g_assert_cmpuint (cue->phase, ==, counter->phase);
    g_assert_cmpuint (cue->seconds, >, 0);
    g_assert_cmpuint (cue->seconds, <=, counter->next_tick);
    counter->next_tick = cue->seconds - 1;
    break;
  case SOL_CUE_KIND_ASK:
    counter->asks++;
    g_assert_cmpuint (cue->phase, ==, counter->phase);
    break;
  case SOL_CUE_KIND_END:
  default:
    counter->ends++;
    g_assert_cmpuint (counter->ends, ==, 1);
  }
}

static void
random_event (Counter *counter, GRand *random)
{
  static const char *const commands[] = { "pause",  "resume", "next", "back",
                                          "repeat", "tell",   "start" };
  RunFixture *fixture = &counter->fixture;
  int dice = g_rand_int_range (random, 0, 1000);

  if (dice < 400) {
    run_fixture_pass (fixture,
                      g_rand_int_range (random, 0, 12000) * MS + g_rand_int_range (random, 0, 999));
    sol_run_advance (fixture->run, fixture->now);
  } else if (dice < 420) {
    fixture->now.boottime_us += g_rand_int_range (random, 0, 600) * S;
  } else if (dice < 440) {
    fixture->now.realtime_us -= g_rand_int_range (random, 0, 600) * S;
  } else if (dice < 470) {
    sol_run_set_every_second (fixture->run, dice % 2 == 0, fixture->now);
  } else if (dice < 500) {
    counter->next_tick = SOL_RUN_TICKS;
    run_fixture_obey (fixture, "add");
    counter->next_tick = SOL_RUN_TICKS;
  } else if (dice < 505) {
    run_fixture_obey (fixture, "end");
  } else {
    run_fixture_obey (fixture, commands[dice % G_N_ELEMENTS (commands)]);
  }
}

static void
test_random_events (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (100000);
  guint events = 0, runs = 0, asks = 0, ticks = 0, completed = 0;

  while (events < 100000) {
    Counter counter = { .next_tick = SOL_RUN_TICKS };

    run_fixture_init (&counter.fixture, runs % 2 == 0 ? "R15" : "R14", NULL);
    sol_run_set_cue_func (counter.fixture.run, count_cb, &counter);
    while (events < 100000 && sol_run_get_state (counter.fixture.run) != SOL_RUN_STATE_DONE) {
      random_event (&counter, random);
      check_invariants (&counter.fixture);
      events++;
    }
    g_assert_cmpuint (counter.ends, ==,
                      sol_run_get_state (counter.fixture.run) == SOL_RUN_STATE_DONE ? 1 : 0);
    asks += counter.asks;
    ticks += counter.ticks;
    completed += sol_run_get_completed (counter.fixture.run) ? 1 : 0;
    runs++;
    run_fixture_clear (&counter.fixture);
  }

  /* It went everywhere. */
  g_test_message ("%u runs, %u asks, %u ticks, %u completed", runs, asks, ticks, completed);
  g_assert_cmpuint (runs, >, 100);
  g_assert_cmpuint (asks, >, 100);
  g_assert_cmpuint (ticks, >, 100);
  g_assert_cmpuint (completed, >, 0);
}

/* Told at random moments and paused at will, a session runs exactly as long as its plan. */
static void
test_time_is_kept (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint i = 0; i < 200; i++) {
    RunFixture fixture;
    gint64 paused_us = 0;
    gint64 begin_us;

    run_fixture_init (&fixture, "R15", NULL);
    begin_us = fixture.now.monotonic_us;
    sol_run_start (fixture.run, fixture.now);
    while (sol_run_get_state (fixture.run) != SOL_RUN_STATE_DONE) {
      run_fixture_pass (&fixture, g_rand_int_range (random, 0, 2900000));
      if (g_rand_int_range (random, 0, 4) == 0) {
        gint64 pause_us = g_rand_int_range (random, 0, G_MAXINT32);

        sol_run_pause (fixture.run, fixture.now);
        run_fixture_pass (&fixture, pause_us);
        paused_us += sol_run_get_state (fixture.run) == SOL_RUN_STATE_PAUSED ? pause_us : 0;
        sol_run_resume (fixture.run, fixture.now);
      }
      sol_run_advance (fixture.run, fixture.now);
      if (sol_run_get_state (fixture.run) == SOL_RUN_STATE_RUNNING)
        g_assert_cmpint (fixture.now.monotonic_us - begin_us - paused_us, ==,
                         325 * S - sol_run_get_total_remaining_us (fixture.run));
    }
    run_fixture_clear (&fixture);
  }
}

static void
add_tests (void)
{
  g_test_add_func ("/run/a-day-of-stalls", test_a_day_of_stalls);
  g_test_add_func ("/run/random-events", test_random_events);
  g_test_add_func ("/run/time-is-kept", test_time_is_kept);
}

int
main (int argc, char **argv)
{
  return run_fixture_main (argc, argv, add_tests);
}
