/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-cues.h"
#include "sol-library.h"

#define S ((gint64) G_USEC_PER_SEC)

static SolLibrary *library;

/* The sounds of a set keep to the tempo to the microsecond, wherever in it they begin. */
static void
test_beats (void)
{
  const SolPhase phase = {
    .kind = SOL_PHASE_KIND_WORK, .reps = 3, .rep_length_us = 6 * S, .length_us = 18 * S
  };
  g_autoptr (GArray) all = sol_cues_list_beats (&phase, 0);
  g_autoptr (GArray) rest = sol_cues_list_beats (&phase, 7 * S);

  g_assert_cmpuint (all->len, ==, 6);
  for (guint i = 0; i < all->len; i++) {
    const SolNote *note = &g_array_index (all, SolNote, i);

    g_assert_cmpint (note->sound, ==, i % 2 == 0 ? SOL_SOUND_UP : SOL_SOUND_DOWN);
    g_assert_cmpint (note->at_us, ==, i * 3 * S);
  }
  g_assert_cmpuint (rest->len, ==, 3);
  g_assert_cmpint (g_array_index (rest, SolNote, 0).sound, ==, SOL_SOUND_DOWN);
  g_assert_cmpint (g_array_index (rest, SolNote, 0).at_us, ==, 2 * S);
}

static void
test_no_beats (void)
{
  const SolPhase hold = { .kind = SOL_PHASE_KIND_WORK, .hold = TRUE, .length_us = 30 * S };
  g_autoptr (GArray) none = sol_cues_list_beats (&hold, 0);

  g_assert_cmpuint (none->len, ==, 0);
}

static void
tell_cb (SolRun *run, const SolCue *cue, gpointer cues)
{
  sol_cues_tell (cues, run, cue);
}

/* Silent or not, a whole session can be told, also with a break in its first work after which one
 * gets ready again. */
static void
run_through (SolCues *cues)
{
  g_autoptr (SolPlan) plan =
      sol_plan_new_for_routine (sol_library_lookup (library, SOL_TYPE_ROUTINE, "R05"), NULL);
  g_autoptr (SolRun) run = sol_run_new (plan);
  SolTime now = { 0, 0, 0 };

  sol_run_set_cue_func (run, tell_cb, cues);
  sol_run_start (run, now);
  while (sol_run_get_phase (run)->kind != SOL_PHASE_KIND_WORK)
    sol_run_next (run, now);
  sol_run_pause (run, now);
  sol_run_set_lead (run, 10 * S);
  sol_run_resume (run, now);
  while (sol_run_get_state (run) == SOL_RUN_STATE_RUNNING) {
    now.monotonic_us = now.boottime_us = sol_run_get_next_wake_us (run);
    sol_run_advance (run, now);
    sol_cues_go_on (cues, run);
  }
  g_assert_true (sol_run_get_completed (run));
  sol_cues_stop (cues);
}

static void
test_through (void)
{
  g_autoptr (SolSounder) sounder = sol_sounder_new_for_sink ("fakesink");
  g_autoptr (SolSpeaker) speaker = sol_speaker_new (sounder);
  g_autoptr (SolCues) silent = sol_cues_new (NULL, NULL);
  g_autoptr (SolCues) cues = sol_cues_new (sounder, speaker);

  run_through (silent);
  run_through (cues);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();

  g_test_add_func ("/cues/beats", test_beats);
  g_test_add_func ("/cues/no-beats", test_no_beats);
  g_test_add_func ("/cues/through", test_through);

  return g_test_run ();
}
