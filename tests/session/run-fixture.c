/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "run-fixture.h"

#include "sol-catalogue.h"
#include "sol-pass.h"

static SolLibrary *library;

void
run_fixture_cue_cb (SolRun *run G_GNUC_UNUSED, const SolCue *cue, gpointer user_data)
{
  RunFixture *fixture = user_data;

  g_assert_cmpint (cue->late_us, >=, 0);
  g_assert_cmpint (cue->due_us, ==, fixture->now.monotonic_us - cue->late_us);
  fixture->latest_us = MAX (fixture->latest_us, cue->late_us);
  if (fixture->cues == NULL)
    return;
  g_string_append_printf (fixture->cues, "%s%c%u", fixture->cues->len > 0 ? " " : "",
                          "prtae"[cue->kind], cue -> phase);
  if (cue->kind == SOL_CUE_KIND_TICK)
    g_string_append_printf (fixture->cues, ".%u", cue->seconds);
}

void
run_fixture_init (RunFixture *fixture, const char *routine, const SolPlanOptions *options)
{
  SolTime begin = { 1000 * S, 5000 * S, 1700000000 * S };

  fixture->plan =
      sol_plan_new_for_routine (sol_library_lookup (library, SOL_TYPE_ROUTINE, routine), options);
  fixture->run = sol_run_new (fixture->plan);
  fixture->cues = g_string_new (NULL);
  fixture->now = begin;
  fixture->latest_us = 0;
  sol_run_set_cue_func (fixture->run, run_fixture_cue_cb, fixture);
}

void
run_fixture_clear (RunFixture *fixture)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->run));
  g_assert_finalize_object (g_steal_pointer (&fixture->plan));
  if (fixture->cues != NULL)
    g_string_free (g_steal_pointer (&fixture->cues), TRUE);
}

void
run_fixture_pass (RunFixture *fixture, gint64 time_us)
{
  sol_pass (&fixture->now, time_us);
  fixture->now.realtime_us += time_us;
}

void
run_fixture_go_on (RunFixture *fixture, gint64 time_us)
{
  gint64 until_us = fixture->now.monotonic_us + time_us;
  gint64 wake_us;

  while ((wake_us = sol_run_get_next_wake_us (fixture->run)) >= 0 && wake_us <= until_us) {
    run_fixture_pass (fixture, wake_us - fixture->now.monotonic_us);
    sol_run_advance (fixture->run, fixture->now);
  }
  run_fixture_pass (fixture, until_us - fixture->now.monotonic_us);
}

void
run_fixture_obey (RunFixture *fixture, const char *command)
{
  static const struct {
    const char *name;
    void (*event) (SolRun *run, SolTime now);
  } events[] = {
    { "start", sol_run_start },  { "pause", sol_run_pause }, { "resume", sol_run_resume },
    { "next", sol_run_next },    { "back", sol_run_back },   { "repeat", sol_run_repeat },
    { "tell", sol_run_advance }, { "end", sol_run_end },
  };

  for (guint i = 0; i < G_N_ELEMENTS (events); i++) {
    if (g_str_equal (events[i].name, command)) {
      events[i].event (fixture->run, fixture->now);
      return;
    }
  }
  if (g_str_equal (command, "add"))
    sol_run_add (fixture->run, 10, fixture->now);
  else if (g_str_equal (command, "lead"))
    sol_run_set_lead (fixture->run, 5 * S);
  else if (g_str_equal (command, "long-lead"))
    sol_run_set_lead (fixture->run, 10 * S);
  else if (g_str_equal (command, "cues-only"))
    sol_run_set_every_second (fixture->run, FALSE, fixture->now);
  else if (command[0] == '@')
    run_fixture_pass (fixture, (gint64) (g_ascii_strtod (command + 1, NULL) * S));
  else if (command[0] == 'z')
    fixture->now.boottime_us += (gint64) (g_ascii_strtod (command + 1, NULL) * S);
  else if (g_ascii_isdigit (command[0]))
    run_fixture_go_on (fixture, (gint64) (g_ascii_strtod (command, NULL) * S));
  else
    g_error ("No command %s", command);
}

int
run_fixture_main (int argc, char **argv, void (*add) (void))
{
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_catalogue_new (FALSE, "session", "catalogue.xml", "day.xml", NULL);
  add ();
  status = g_test_run ();
  g_assert_finalize_object (g_steal_pointer (&library));
  return status;
}
