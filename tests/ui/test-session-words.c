/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <locale.h>

#include "sol-catalogue.h"
#include "sol-pass.h"
#include "sol-session-summary.h"
#include "sol-session-words.h"

#define S ((gint64) G_USEC_PER_SEC)

static SolLibrary *library;

static SolPlan *
plan_routine (const char *id)
{
  return sol_plan_new_for_routine (sol_library_lookup (library, SOL_TYPE_ROUTINE, id), NULL);
}

/* What is read at phase @index: word, side, title and what comes next. */
static void
assert_words (SolPlan *plan,
              guint index,
              const char *word,
              const char *side,
              const char *title,
              const char *next)
{
  const SolPhase *phase = sol_plan_get_phase (plan, index);
  g_autofree char *side_now = sol_session_words_dup_side (phase);
  g_autofree char *title_now = sol_session_words_dup_title (phase);
  g_autofree char *next_now = sol_session_words_dup_next (plan, index);

  g_assert_cmpstr (sol_session_words_phase (phase), ==, word);
  g_assert_cmpstr (side_now, ==, side);
  g_assert_cmpstr (title_now, ==, title);
  g_assert_cmpstr (next_now, ==, next);
}

static void
test_phases (void)
{
  g_autoptr (SolPlan) stretch = plan_routine ("R15");
  g_autoptr (SolPlan) strength = plan_routine ("R05");
  guint done = sol_plan_get_n_phases (stretch) - 1;

  assert_words (stretch, 0, "Get ready", "← Left", "Bent-knee wall stretch",
                "Next: hold for 30\u00a0s");
  assert_words (stretch, 1, "Hold", "← Left", "Bent-knee wall stretch", "Next: right leg");
  assert_words (stretch, 2, "Change side", "Right →", "Bent-knee wall stretch",
                "Next: hold for 30\u00a0s");
  assert_words (stretch, 3, "Hold", "Right →", "Bent-knee wall stretch",
                "Next: Toes up the wall, left leg");
  assert_words (stretch, 4, "Rest", "← Left", "Toes up the wall", "Next: hold for 30\u00a0s");
  assert_words (stretch, 5, "Get into place", "← Left", "Toes up the wall",
                "Next: hold for 30\u00a0s");
  assert_words (stretch, done - 1, "Hold", "Right →", "Toes up the wall", "This is the last one");
  assert_words (stretch, done, "Done", NULL, "", "");

  /* 0 prepare, 1 left and 2 right at once, 3 rest, 4 set-up, 5 set 1, 6 rest, 7 set 2 ... */
  assert_words (strength, 1, "Move", "← Left", "Rocks\u00a0· 10 times", "Next: right leg");
  assert_words (strength, 5, "Move", NULL, "Seated raise\u00a0· 12 times\u00a0· set 1 of 3",
                "Next: set 2 of 3");
  assert_words (strength, 6, "Rest", NULL, "Seated raise\u00a0· 12 times\u00a0· set 2 of 3",
                "Next: move for 1\u00a0min 24\u00a0s");
}

static void
test_count (void)
{
  static const struct {
    gint64 remaining_us;
    const char *count;
    const char *said;
  } cases[] = {
    { 0, "0", "0 seconds" },
    { 1, "1", "1 second" },
    { S, "1", "1 second" },
    { S + 1, "2", "2 seconds" },
    { 30 * S, "30", "30 seconds" },
    { 60 * S, "60", "1 minute" },
    { 99 * S, "99", "1 minute 39 seconds" },
    { 100 * S, "1∶40", "1 minute 40 seconds" },
    { 240 * S, "4∶00", "4 minutes" },
    { 239 * S + 500, "4∶00", "4 minutes" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *count = sol_session_words_dup_count (cases[i].remaining_us);
    g_autofree char *said = sol_session_words_dup_count_said (cases[i].remaining_us);

    g_assert_cmpstr (count, ==, cases[i].count);
    g_assert_cmpstr (said, ==, cases[i].said);
  }
}

static void
assert_cue (const SolPhase *phase, int elapsed, const char *cue)
{
  g_autofree char *now =
      sol_session_words_dup_cue (phase, library, elapsed * S, phase->length_us - elapsed * S);

  g_assert_cmpstr (now, ==, cue);
}

/* The step first, then a cue every 8 s, and none anew in the last 5. */
static void
test_cues (void)
{
  g_autoptr (SolPlan) plan = plan_routine ("R15");
  const SolPhase *hold = sol_plan_get_phase (plan, 1);

  assert_cue (hold, 0, "Hold and breathe.");
  assert_cue (hold, 7, "Hold and breathe.");
  assert_cue (hold, 8, "Knee to the wall.");
  assert_cue (hold, 16, "Heel down.");
  assert_cue (hold, 23, "Heel down.");
  assert_cue (hold, 24, "Hold and breathe.");
  assert_cue (hold, 29, "Hold and breathe.");
  assert_cue (sol_plan_get_phase (plan, 0), 0, "Standing.");
  assert_cue (sol_plan_get_phase (plan, 2), 0, "Now the right leg");
  assert_cue (sol_plan_get_phase (plan, sol_plan_get_n_phases (plan) - 1), 0, "");
}

/* The first phase of @kind with @later in @plan. */
static const SolPhase *
find_phase (SolPlan *plan, SolPhaseKind kind, SolLaterSide later, guint set)
{
  for (guint i = 0; i < sol_plan_get_n_phases (plan); i++) {
    const SolPhase *phase = sol_plan_get_phase (plan, i);

    if (phase->kind == kind && phase->set == set && phase->item != NULL &&
        sol_item_get_side_later (phase->item) == later)
      return phase;
  }
  g_assert_not_reached ();
}

/* Which leg works once it is easy comes after the last cue, and before another set. */
static void
test_later_side (void)
{
  static const char text[] = "Both legs, later one at a time";
  g_autoptr (SolLibrary) builtin = sol_library_new_builtin ();
  g_autoptr (SolPlan) plan =
      sol_plan_new_for_routine (sol_library_lookup (builtin, SOL_TYPE_ROUTINE, "R06"), NULL);
  const SolPhase *work = find_phase (plan, SOL_PHASE_KIND_WORK, SOL_LATER_SIDE_EACH, 1);
  guint n_texts = g_list_model_get_n_items (sol_exercise_get_cues (work->exercise)) +
                  (work->step != NULL ? 1 : 0);
  gint64 at_us = (gint64) n_texts * 8 * S;
  g_autofree char *cue = sol_session_words_dup_cue (work, builtin, at_us, 100 * S);
  g_autofree char *rest = sol_session_words_dup_cue (
      find_phase (plan, SOL_PHASE_KIND_REST, SOL_LATER_SIDE_EACH, 2), builtin, 0, 90 * S);

  g_assert_cmpstr (cue, ==, text);
  g_assert_cmpstr (rest, ==, text);
}

static void
test_said (void)
{
  g_autoptr (SolPlan) plan = plan_routine ("R15");
  g_autofree char *hold = sol_session_words_dup_said (sol_plan_get_phase (plan, 1));
  g_autofree char *change = sol_session_words_dup_said (sol_plan_get_phase (plan, 2));
  g_autofree char *place = sol_session_words_dup_place (plan, 2);

  g_assert_cmpstr (hold, ==, "Hold, left leg: Bent-knee wall stretch, 30 seconds");
  g_assert_cmpstr (change, ==, "Change side, right leg, 5 seconds");
  g_assert_cmpstr (place, ==, "2 of 8");
}

/* Before the rest of a hold that somebody comes back to. */
static void
test_lead (void)
{
  g_autoptr (SolPlan) plan = plan_routine ("R15");
  g_autoptr (SolRun) run = sol_run_new (plan);
  g_autofree char *next = NULL;
  g_autofree char *said = NULL;
  g_autofree char *left = NULL;
  g_autofree char *after = NULL;
  SolTime now = { 0, 0, 0 };

  sol_run_start (run, now);
  sol_pass_run (run, &now, 17);
  sol_run_pause (run, now);
  sol_run_set_lead (run, 5 * S);
  sol_run_resume (run, now);
  sol_pass_run (run, &now, 2);
  next = sol_session_words_dup_next_now (run);
  said = sol_session_words_dup_said (sol_run_get_phase (run));
  left = sol_session_words_dup_left (run);
  g_assert_cmpstr (next, ==, "Next: hold for 18\u00a0s");
  g_assert_cmpstr (said, ==, "Get ready, left leg: Bent-knee wall stretch, 5 seconds");
  g_assert_cmpstr (left, ==, "3 seconds, left leg, next: hold for 18 seconds");
  sol_pass_run (run, &now, 3);
  after = sol_session_words_dup_next_now (run);
  g_assert_cmpstr (after, ==, "Next: right leg");
}

static void
test_summary (void)
{
  g_autoptr (SolPlan) plan = plan_routine ("R15");
  g_autoptr (SolRun) run = sol_run_new (plan);
  g_autoptr (GArray) times = NULL;
  SolTime now = { 0, 0, 0 };

  sol_run_start (run, now);
  sol_pass_run (run, &now, 45);
  times = sol_session_summary_new (run);
  g_assert_cmpuint (times->len, ==, 1);
  g_assert_cmpstr (sol_structure_get_name (g_array_index (times, SolMuscleTime, 0).muscle), ==,
                   "Soleus");
  g_assert_cmpint (g_array_index (times, SolMuscleTime, 0).left_us, ==, 30 * S);
  g_assert_cmpint (g_array_index (times, SolMuscleTime, 0).right_us, ==, 5 * S);
  g_assert_cmpint (sol_session_summary_get_work_us (run), ==, 35 * S);
}

/* Only a pause after work, and with time to read, tells of what was worked. */
static void
test_worked (void)
{
  g_autoptr (SolPlan) plan = plan_routine ("R15");
  guint told = 0;

  for (guint i = 0; i < sol_plan_get_n_phases (plan); i++) {
    const SolPhase *phase = sol_plan_get_phase (plan, i);
    SolExercise *worked = sol_session_words_find_worked (plan, i);

    if (worked == NULL)
      continue;
    told++;
    g_assert_true (phase->kind == SOL_PHASE_KIND_REST || phase->kind == SOL_PHASE_KIND_SETUP);
    g_assert_cmpint (phase->length_us, >=, 8 * S);
  }
  g_assert_cmpuint (told, >, 0);
  g_assert_null (sol_session_words_find_worked (plan, 0));
  g_assert_null (sol_session_words_find_worked (plan, 1));
}

/* How the leg is held, from the pose that is built in; and what is left, for who asks. */
static void
test_doing (void)
{
  g_autoptr (SolLibrary) built_in = sol_library_new_builtin ();
  g_autoptr (SolPlan) plan =
      sol_plan_new_for_exercise (sol_library_lookup (built_in, SOL_TYPE_EXERCISE, "EX01"), NULL);
  const SolPhase *hold = sol_plan_get_phase (plan, 1);
  g_autofree char *doing = sol_session_words_dup_doing (hold);
  g_autofree char *preparing = sol_session_words_dup_doing (sol_plan_get_phase (plan, 0));
  g_autofree char *said = sol_session_words_dup_said (hold);
  double knee_deg, ankle_deg;

  g_assert_cmpstr (doing, ==, "knee bent, heel down");
  g_assert_null (preparing);
  g_assert_true (g_str_has_prefix (said, "Hold: knee bent, heel down, "));
  g_assert_true (sol_session_words_find_angles (hold, &knee_deg, &ankle_deg));
  g_assert_cmpfloat_with_epsilon (knee_deg, 45, 0.5);
  g_assert_cmpfloat_with_epsilon (ankle_deg, 35, 0.5);
}

int
main (int argc, char **argv)
{
  int status;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  library = sol_catalogue_new (FALSE, "session", "catalogue.xml", NULL);

  g_test_add_func ("/session-words/phases", test_phases);
  g_test_add_func ("/session-words/count", test_count);
  g_test_add_func ("/session-words/cues", test_cues);
  g_test_add_func ("/session-words/later-side", test_later_side);
  g_test_add_func ("/session-words/said", test_said);
  g_test_add_func ("/session-words/doing", test_doing);
  g_test_add_func ("/session-words/worked", test_worked);
  g_test_add_func ("/session-words/lead", test_lead);
  g_test_add_func ("/session-words/summary", test_summary);

  status = g_test_run ();
  g_assert_finalize_object (g_steal_pointer (&library));
  return status;
}
