/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The session engine: commands in, states out. */

#include <string.h>

#include "run-fixture.h"

/* State's letter, phase, "L" in a lead, seconds left: "R2 29.5". */
static char *
describe (SolRun *run)
{
  return g_strdup_printf ("%c%u%s %g", "IRPAD"[sol_run_get_state (run)], sol_run_get_index (run),
                          sol_run_is_leading (run) ? "L" : "",
                          (double) sol_run_get_remaining_us (run) / S);
}

/* R15: 0 prepare 5, 1 left 30, 2 change 5, 3 right 30, 4 rest 10, 5 set-up 10, 6 left 30, ... */
static const struct {
  const char *what;
  const char *commands;
  const char *state;
  const char *cues;
} cases[] = {
  { "idle waits", "10 tell pause resume next back repeat add end", "I0 5", "" },
  { "starts with the count", "start", "R0 5", "p0" },
  { "no ticks in eight seconds or less", "start 5", "R1 30", "p0 p1" },
  { "ticks, change, other side", "start 40", "R3 30", "p0 p1 t1.3 t1.2 t1.1 p2 p3" },
  { "starting again is nothing", "start 6 start", "R1 29", "p0 p1" },
  { "a pause stands still", "start 10 pause 1000 tell", "P1 25", "p0 p1" },
  { "and goes on", "start 10 pause 1000 resume 25", "R2 5", "p0 p1 t1.3 t1.2 t1.1 p2" },
  { "pauses and resumes twice are one", "start 10 pause pause 5 resume resume 1", "R1 24",
    "p0 p1" },
  { "a pause among the ticks tells none twice", "start 32.5 pause 9 resume 2.5", "R2 5",
    "p0 p1 t1.3 t1.2 t1.1 p2" },
  { "pausing at a phase's very end is the next one", "start 4 @1 pause", "P1 30", "p0 p1" },
  { "next", "start next", "R1 30", "p0 p1" },
  { "next while paused stays paused", "start 1 pause next", "P1 30", "p0 p1" },
  { "next, by and by, ends",
    "start next next next next next next next next next next next next next "
    "next next next next next next",
    "D19 0", "p0 p1 p2 p3 p4 p5 p6 p7 p8 p9 p10 p11 p12 p13 p14 p15 p16 p17 p18 e19" },
  { "nothing leads out of done", "start end 10 start resume next back repeat add end", "D19 0",
    "p0 e19" },
  { "back to the start of the phase", "start 25 back", "R1 30", "p0 p1 p1" },
  { "back again to the phase before", "start 25 back 1 back", "R0 5", "p0 p1 p1 p0" },
  { "back again, but late", "start 25 back 2 back", "R1 30", "p0 p1 p1 p1" },
  { "back and back from the first", "start 1 back back back", "R0 5", "p0 p0 p0 p0" },
  { "back while paused stays paused", "start 25 pause back", "P1 30", "p0 p1 p1" },
  { "ticks come anew after going back", "start 33.5 back 30", "R2 5",
    "p0 p1 t1.3 t1.2 p1 t1.3 t1.2 t1.1 p2" },
  { "repeat the work", "start 25 repeat", "R1 30", "p0 p1 p1" },
  { "repeat from the change", "start 37 repeat", "R1 30", "p0 p1 t1.3 t1.2 t1.1 p2 p1" },
  { "repeat before any work", "start 3 repeat", "R0 5", "p0 p0" },
  { "add", "start 10 add", "R1 35", "p0 p1" },
  { "add among the ticks: they come anew", "start 33 add 12", "R2 5",
    "p0 p1 t1.3 t1.2 t1.3 t1.2 t1.1 p2" },
  { "a short phase made long has ticks", "start add 15", "R1 30", "p0 t0.3 t0.2 t0.1 p1" },
  { "add while paused", "start 10 pause add", "P1 35", "p0 p1" },
  { "end", "start 10 end", "D19 0", "p0 p1 e19" },
  { "end while paused", "start 10 pause end", "D19 0", "p0 p1 e19" },
  { "to the end", "start 325", "D19 0",
    "p0 p1 t1.3 t1.2 t1.1 p2 p3 t3.3 t3.2 t3.1 p4 t4.3 t4.2 t4.1 p5 t5.3 t5.2 t5.1 "
    "p6 t6.3 t6.2 t6.1 p7 p8 t8.3 t8.2 t8.1 p9 t9.3 t9.2 t9.1 p10 t10.3 t10.2 t10.1 "
    "p11 t11.3 t11.2 t11.1 p12 p13 t13.3 t13.2 t13.1 p14 t14.3 t14.2 t14.1 p15 t15.3 t15.2 t15.1 "
    "p16 t16.3 t16.2 t16.1 p17 p18 t18.3 t18.2 t18.1 e19" },

  /* A lead */
  { "a lead waits", "start 10 pause lead 100 tell", "P1L 5", "p0 p1" },
  { "a lead passes first", "start 10 pause lead resume 3", "R1L 2", "p0 p1 r1" },
  { "then the rest of the work", "start 10 pause lead resume 6", "R1 24", "p0 p1 r1 p1" },
  { "and its ticks", "start 10 pause lead resume 30", "R2 5", "p0 p1 r1 p1 t1.3 t1.2 t1.1 p2" },
  { "a long lead has ticks", "start 10 pause long-lead resume 10", "R1 25",
    "p0 p1 r1 t1.3 t1.2 t1.1 p1" },
  { "a pause in a lead goes on in it", "start 10 pause lead resume 2 pause 9 resume 1", "R1L 2",
    "p0 p1 r1" },
  { "next leaves a lead out", "start 10 pause lead resume 2 next", "R1 25", "p0 p1 r1 p1" },
  { "next twice leaves its work out", "start 10 pause lead resume next next", "R2 5",
    "p0 p1 r1 p1 p2" },
  { "back in a lead: the lead again", "start 10 pause lead resume 2 back 5", "R1 25",
    "p0 p1 r1 r1 p1" },
  { "back and back: no lead", "start 10 pause lead resume 2 back back", "R0 5", "p0 p1 r1 r1 p0" },
  { "repeat in a lead: the same", "start 10 pause lead resume 2 repeat 5", "R1 25",
    "p0 p1 r1 r1 p1" },
  { "repeat after it: no lead", "start 10 pause lead resume 9 repeat", "R1 30", "p0 p1 r1 p1 p1" },
  { "add to a lead", "start 10 pause lead resume 2 add", "R1L 13", "p0 p1 r1" },
  { "end in a lead", "start 10 pause lead resume 2 end", "D19 0", "p0 p1 r1 e19" },
  { "an absence in a lead asks", "start 10 pause lead resume 2 @60 tell", "A1L 0", "p0 p1 r1 a1" },
  { "asked in a lead: go on", "start 10 pause lead resume 2 @60 tell resume 1", "R1 24",
    "p0 p1 r1 a1 p1" },
  { "asked in a lead: back", "start 10 pause lead resume 2 @60 tell back 1", "R1L 4",
    "p0 p1 r1 a1 r1" },
  { "no lead outside a pause", "start 10 lead 1", "R1 24", "p0 p1" },
  { "no lead between works", "start 36 pause lead resume 1", "R2 3", "p0 p1 t1.3 t1.2 t1.1 p2" },

  /* Stalls and absences */
  { "a short stall skips no cue", "start 33 @3 tell", "R2 4", "p0 p1 t1.3 t1.2 t1.1 p2" },
  { "a long stall within a phase is nothing", "start 6 @20 tell", "R1 9", "p0 p1" },
  { "an absence: asks at the phase's end", "start 33 @30 tell", "A1 0", "p0 p1 t1.3 t1.2 t1.1 a1" },
  { "asking waits", "start 33 @30 tell 1000 tell pause add", "A1 0", "p0 p1 t1.3 t1.2 t1.1 a1" },
  { "asked: go on", "start 33 @30 tell resume 1", "R2 4", "p0 p1 t1.3 t1.2 t1.1 a1 p2" },
  { "asked: next", "start 33 @30 tell next", "R2 5", "p0 p1 t1.3 t1.2 t1.1 a1 p2" },
  { "asked: again", "start 33 @30 tell back", "R1 30", "p0 p1 t1.3 t1.2 t1.1 a1 p1" },
  { "asked: repeat", "start 33 @30 tell repeat", "R1 30", "p0 p1 t1.3 t1.2 t1.1 a1 p1" },
  { "asked: end", "start 33 @30 tell end", "D19 0", "p0 p1 t1.3 t1.2 t1.1 a1 e19" },
  { "what is pressed in an absence is not obeyed", "start 33 @30 next", "A1 0",
    "p0 p1 t1.3 t1.2 t1.1 a1" },
  { "but for end", "start 33 @30 end", "D19 0", "p0 p1 t1.3 t1.2 t1.1 a1 e19" },
  { "an absence at the very last", "start 315 @60 tell resume", "D19 0", NULL },
  { "told at cues alone", "start cues-only 40", "R3 30", "p0 p1 t1.3 t1.2 t1.1 p2 p3" },
  { "told at cues alone: being away between them is no absence", "start cues-only 6 @26 tell",
    "R1 3", "p0 p1 t1.3" },

  /* Sleep */
  { "sleep within a phase passes", "start 6 z10 tell", "R1 19", "p0 p1" },
  { "sleep past the phase's end asks", "start 6 z3600 tell", "A1 0", "p0 p1 t1.3 t1.2 t1.1 a1" },
  { "sleep while paused is nothing", "start 6 pause z3600 tell resume 1", "R1 28", "p0 p1" },
  { "sleep while idle is nothing", "z3600 start z0.05 1", "R0 4", "p0" },
};

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    RunFixture fixture;
    g_auto (GStrv) commands = g_strsplit (cases[i].commands, " ", -1);
    g_autofree char *state = NULL;

    g_test_message ("%s", cases[i].what);
    run_fixture_init (&fixture, "R15", NULL);
    for (guint j = 0; commands[j] != NULL; j++)
      run_fixture_obey (&fixture, commands[j]);
    state = describe (fixture.run);
    g_assert_cmpstr (state, ==, cases[i].state);
    if (cases[i].cues != NULL)
      g_assert_cmpstr (fixture.cues->str, ==, cases[i].cues);
    run_fixture_clear (&fixture);
  }
}

static void
test_wakes (void)
{
  RunFixture fixture;
  guint wakes = 0;

  run_fixture_init (&fixture, "R15", NULL);
  g_assert_cmpint (sol_run_get_next_wake_us (fixture.run), ==, -1);
  sol_run_start (fixture.run, fixture.now);
  while (sol_run_get_next_wake_us (fixture.run) >= 0) {
    gint64 wait_us = sol_run_get_next_wake_us (fixture.run) - fixture.now.monotonic_us;

    g_assert_cmpint (wait_us, ==, S);
    run_fixture_pass (&fixture, wait_us);
    sol_run_advance (fixture.run, fixture.now);
    wakes++;
  }
  g_assert_cmpuint (wakes, ==, 325);
  g_assert_cmpint (fixture.latest_us, ==, 0);
  run_fixture_clear (&fixture);

  /* Off the whole second the next whole second of what is left comes first. */
  run_fixture_init (&fixture, "R15", NULL);
  sol_run_start (fixture.run, fixture.now);
  run_fixture_pass (&fixture, 1300 * MS);
  sol_run_advance (fixture.run, fixture.now);
  g_assert_cmpint (sol_run_get_next_wake_us (fixture.run) - fixture.now.monotonic_us, ==, 700 * MS);
  sol_run_set_every_second (fixture.run, FALSE, fixture.now);
  g_assert_cmpint (sol_run_get_next_wake_us (fixture.run) - fixture.now.monotonic_us, ==,
                   3700 * MS);
  sol_run_pause (fixture.run, fixture.now);
  g_assert_cmpint (sol_run_get_next_wake_us (fixture.run), ==, -1);
  run_fixture_clear (&fixture);
}

static void
test_what_was_done (void)
{
  RunFixture fixture;

  run_fixture_init (&fixture, "R15", NULL);
  sol_run_start (fixture.run, fixture.now);
  run_fixture_go_on (&fixture, 15 * S);
  sol_run_repeat (fixture.run, fixture.now);
  run_fixture_go_on (&fixture, 30 * S); /* left: 10 s, then 30 s */
  run_fixture_go_on (&fixture, 11 * S);
  sol_run_next (fixture.run, fixture.now); /* right: 6 s */
  g_assert_cmpint (sol_run_get_done_us (fixture.run, 0), ==, 5 * S);
  g_assert_cmpint (sol_run_get_done_us (fixture.run, 1), ==, 40 * S);
  g_assert_cmpint (sol_run_get_done_us (fixture.run, 2), ==, 5 * S);
  g_assert_cmpint (sol_run_get_done_us (fixture.run, 3), ==, 6 * S);
  g_assert_cmpint (sol_run_get_done_us (fixture.run, 4), ==, 0);
  g_assert_cmpint (sol_run_get_total_remaining_us (fixture.run), ==, (325 - 70) * S);
  g_assert_false (sol_run_get_completed (fixture.run));
  run_fixture_go_on (&fixture, 255 * S);
  g_assert_cmpint (sol_run_get_state (fixture.run), ==, SOL_RUN_STATE_DONE);
  g_assert_true (sol_run_get_completed (fixture.run));
  run_fixture_clear (&fixture);

  /* What passed after the phase's end in an absence is not done. */
  run_fixture_init (&fixture, "R15", NULL);
  sol_run_start (fixture.run, fixture.now);
  run_fixture_go_on (&fixture, 15 * S);
  run_fixture_pass (&fixture, 1000 * S);
  sol_run_advance (fixture.run, fixture.now);
  g_assert_cmpint (sol_run_get_done_us (fixture.run, 1), ==, 30 * S);
  g_assert_cmpint (sol_run_get_done_us (fixture.run, 2), ==, 0);
  run_fixture_clear (&fixture);
}

/* A second run that is put where the first one stood comes to the same end. */
static void
test_restore (void)
{
  RunFixture first, second;
  g_autofree gint64 *done_us = NULL;
  guint n_phases;

  run_fixture_init (&first, "R15", NULL);
  run_fixture_init (&second, "R15", NULL);
  sol_run_start (first.run, first.now);
  sol_run_add (first.run, 10, first.now);
  run_fixture_go_on (&first, 25 * S);
  sol_run_add (first.run, 10, first.now);
  run_fixture_go_on (&first, 7500 * MS);
  sol_run_pause (first.run, first.now);

  n_phases = sol_plan_get_n_phases (first.plan);
  done_us = g_new0 (gint64, n_phases);
  for (guint i = 0; i < n_phases; i++)
    done_us[i] = sol_run_get_done_us (first.run, i);
  sol_run_restore (second.run, sol_run_get_index (first.run), sol_run_get_length_us (first.run),
                   sol_run_get_remaining_us (first.run), done_us);
  g_assert_cmpint (sol_run_get_state (second.run), ==, SOL_RUN_STATE_PAUSED);
  g_assert_cmpint (sol_run_get_next_wake_us (second.run), ==, -1);
  g_assert_cmpuint (second.cues->len, ==, 0);
  g_assert_cmpint (sol_run_get_elapsed_us (second.run), ==, sol_run_get_elapsed_us (first.run));
  g_assert_cmpint (sol_run_get_total_remaining_us (second.run), ==,
                   sol_run_get_total_remaining_us (first.run));

  run_fixture_pass (&second, 3600 * S);
  g_string_set_size (first.cues, 0);
  sol_run_resume (first.run, first.now);
  sol_run_resume (second.run, second.now);
  run_fixture_go_on (&first, 600 * S);
  run_fixture_go_on (&second, 600 * S);
  g_assert_true (sol_run_get_completed (second.run));
  g_assert_cmpstr (second.cues->str, ==, first.cues->str);
  for (guint i = 0; i < n_phases; i++)
    g_assert_cmpint (sol_run_get_done_us (second.run, i), ==, sol_run_get_done_us (first.run, i));

  /* Only a run that has not begun can be put somewhere. */
  sol_run_restore (second.run, 0, S, S, done_us);
  g_assert_cmpint (sol_run_get_state (second.run), ==, SOL_RUN_STATE_DONE);
  run_fixture_clear (&first);
  run_fixture_clear (&second);
}

/* Getting ready is no work done, and its place is that of the work. */
static void
test_lead (void)
{
  RunFixture fixture;
  gint64 length_us, remaining_us;

  run_fixture_init (&fixture, "R15", NULL);
  sol_run_start (fixture.run, fixture.now);
  run_fixture_go_on (&fixture, 15 * S);
  sol_run_add (fixture.run, 10, fixture.now);
  sol_run_pause (fixture.run, fixture.now);
  sol_run_set_lead (fixture.run, 5 * S);
  sol_run_resume (fixture.run, fixture.now);
  run_fixture_go_on (&fixture, 2 * S);
  g_assert_cmpint (sol_run_get_phase (fixture.run)->kind, ==, SOL_PHASE_KIND_PREPARE);
  g_assert_cmpint (sol_run_get_phase (fixture.run)->side, ==, SOL_PHASE_SIDE_LEFT);
  g_assert_cmpint (sol_run_get_length_us (fixture.run), ==, 5 * S);
  g_assert_cmpint (sol_run_get_elapsed_us (fixture.run), ==, 2 * S);
  g_assert_cmpint (sol_run_get_done_us (fixture.run, 1), ==, 10 * S);
  g_assert_cmpint (sol_run_get_total_remaining_us (fixture.run), ==, (325 - 15 + 10 + 3) * S);
  sol_run_get_place (fixture.run, &length_us, &remaining_us);
  g_assert_cmpint (length_us, ==, 40 * S);
  g_assert_cmpint (remaining_us, ==, 30 * S);
  run_fixture_go_on (&fixture, 4 * S);
  g_assert_cmpint (sol_run_get_phase (fixture.run)->kind, ==, SOL_PHASE_KIND_WORK);
  g_assert_cmpint (sol_run_get_length_us (fixture.run), ==, 40 * S);
  g_assert_cmpint (sol_run_get_remaining_us (fixture.run), ==, 29 * S);
  g_assert_cmpint (sol_run_get_done_us (fixture.run, 1), ==, 11 * S);
  run_fixture_clear (&fixture);
}

static void
pause_in_cue_cb (SolRun *run, const SolCue *cue, gpointer user_data)
{
  RunFixture *fixture = user_data;

  run_fixture_cue_cb (run, cue, user_data);
  if (cue->kind == SOL_CUE_KIND_PHASE && cue->phase == 2)
    sol_run_pause (run, fixture->now);
}

static void
test_event_in_a_cue (void)
{
  RunFixture fixture;
  g_autofree char *state = NULL;

  run_fixture_init (&fixture, "R15", NULL);
  sol_run_set_cue_func (fixture.run, pause_in_cue_cb, &fixture);
  sol_run_start (fixture.run, fixture.now);
  run_fixture_go_on (&fixture, 60 * S);
  state = describe (fixture.run);
  g_assert_cmpstr (state, ==, "P2 5");
  g_assert_cmpstr (fixture.cues->str, ==, "p0 p1 t1.3 t1.2 t1.1 p2");
  run_fixture_clear (&fixture);
}

static void
add_tests (void)
{
  g_test_add_func ("/run/table", test_table);
  g_test_add_func ("/run/wakes", test_wakes);
  g_test_add_func ("/run/what-was-done", test_what_was_done);
  g_test_add_func ("/run/restore", test_restore);
  g_test_add_func ("/run/lead", test_lead);
  g_test_add_func ("/run/event-in-a-cue", test_event_in_a_cue);
}

int
main (int argc, char **argv)
{
  return run_fixture_main (argc, argv, add_tests);
}
