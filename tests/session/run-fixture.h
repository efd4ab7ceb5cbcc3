/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* A run under a clock that belongs to the test. */

#include "sol-run.h"

G_BEGIN_DECLS

#define MS ((gint64) 1000)
#define S ((gint64) G_USEC_PER_SEC)

typedef struct {
  SolPlan *plan;
  SolRun *run;
  SolTime now;
  GString *cues; /* as told since it was last read; NULL: they are not written down */
  gint64 latest_us;
} RunFixture;

/** run_fixture_init: a run of @routine of the catalogue that waits to be started. */
void run_fixture_init (RunFixture *fixture, const char *routine, const SolPlanOptions *options);

void run_fixture_clear (RunFixture *fixture);

/** run_fixture_cue_cb: writes cues down: kind's letter, phase and, for a tick, the seconds:
 * "p0 t0.3 t0.2 t0.1 p1 a1 e5". */
void run_fixture_cue_cb (SolRun *run, const SolCue *cue, gpointer user_data);

/** run_fixture_pass: @time_us go by, in which the run is told nothing. */
void run_fixture_pass (RunFixture *fixture, gint64 time_us);

/** run_fixture_go_on: tells the time whenever the run asks for it, for @time_us. */
void run_fixture_go_on (RunFixture *fixture, gint64 time_us);

/** run_fixture_obey: start, pause, resume, next, back, repeat, add, end, tell; a number: so many
 * seconds in which the run is told the time as it asks; @number: so many seconds in which it is
 * told nothing; zNUMBER: the machine sleeps. */
void run_fixture_obey (RunFixture *fixture, const char *command);

/** run_fixture_main: runs the tests that @add adds, with the catalogue read. */
int run_fixture_main (int argc, char **argv, void (*add) (void));

G_END_DECLS
