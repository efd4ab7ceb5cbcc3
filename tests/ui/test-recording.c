/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A session as the journal keeps it, and back. */

#include "sol-pass.h"
#include "sol-recording.h"

#define S ((gint64) G_USEC_PER_SEC)
#define BEGUN_US (G_GINT64_CONSTANT (1795217400) * S)

typedef struct {
  SolPlan *plan;
  SolRun *run;
  SolJournalEntry *begun;
  SolTime now;
} Fixture;

static SolLibrary *library;

static void
fixture_init (Fixture *fixture, const SolPlanOptions *options)
{
  fixture->plan = sol_plan_new_for_routine (
      sol_library_lookup (library, SOL_TYPE_ROUTINE, "soleus-stretch"), options);
  fixture->run = sol_run_new (fixture->plan);
  fixture->begun = sol_recording_begin (fixture->plan, options, BEGUN_US, 3600);
  fixture->now = (SolTime) { 1000 * S, 5000 * S, 0 };
  sol_run_start (fixture->run, fixture->now);
}

static void
fixture_clear (Fixture *fixture)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->begun));
  g_assert_finalize_object (g_steal_pointer (&fixture->run));
  g_assert_finalize_object (g_steal_pointer (&fixture->plan));
}

static void
pass (Fixture *fixture, guint seconds)
{
  sol_pass_run (fixture->run, &fixture->now, seconds);
}

static void
test_begin (void)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
  Fixture fixture;
  const SolJournalFacts *facts;
  g_autoptr (SolJournalEntry) again = NULL;

  fixture_init (&fixture, &options);
  facts = sol_journal_entry_get_facts (fixture.begun);
  g_assert_true (g_uuid_string_is_valid (facts->id));
  g_assert_cmpstr (facts->kind, ==, "routine");
  g_assert_cmpstr (facts->plan, ==, "soleus-stretch");
  g_assert_cmpstr (facts->title, ==, "Soleus stretch, 5 minutes");
  g_assert_cmpstr (sol_journal_record_get_day (SOL_JOURNAL_RECORD (fixture.begun)), ==,
                   "2026-11-21");
  again = sol_recording_begin_again (fixture.begun, BEGUN_US + S, 0);
  g_assert_cmpstr (sol_journal_entry_get_facts (again)->id, !=, facts->id);
  g_assert_cmpstr (sol_journal_entry_get_facts (again)->options, ==, facts->options);
  g_assert_cmpint (sol_journal_entry_get_facts (again)->started_us, ==, BEGUN_US + S);
  fixture_clear (&fixture);
}

/* Who reads the first steps has begun nothing yet. */
static void
test_about_to_begin (void)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
  Fixture fixture;
  g_autoptr (SolJournalEntry) first = NULL;
  g_autoptr (SolJournalEntry) then = NULL;
  g_autofree char *words = NULL;
  g_autofree char *later = NULL;

  fixture_init (&fixture, &options);
  first = sol_recording_go_on (fixture.begun, fixture.run, BEGUN_US);
  words = sol_recording_dup_words (first);
  g_assert_cmpstr (words, ==, "You were about to begin Soleus stretch, 5 minutes.");
  pass (&fixture, 2);
  then = sol_recording_go_on (fixture.begun, fixture.run, BEGUN_US + 2 * S);
  later = sol_recording_dup_words (then);
  g_assert_cmpstr (later, ==, words);
  fixture_clear (&fixture);
}

static void
test_go_on (void)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
  Fixture fixture;
  g_autoptr (SolJournalEntry) entry = NULL;
  g_autoptr (SolJournalEntry) ended = NULL;
  const SolJournalFacts *facts;
  g_autofree char *words = NULL;

  fixture_init (&fixture, &options);
  pass (&fixture, 5 + 30 + 5 + 12); /* prepare, left, change, right */
  entry = sol_recording_go_on (fixture.begun, fixture.run, BEGUN_US + 52 * S);
  facts = sol_journal_entry_get_facts (entry);
  g_assert_cmpint (facts->ended_us, ==, 0);
  g_assert_cmpuint (facts->n_works, ==, 2);
  g_assert_cmpint (facts->works[0].side, ==, SOL_JOURNAL_SIDE_LEFT);
  g_assert_cmpint (facts->works[0].done_ms, ==, 30000);
  g_assert_cmpstr (facts->works[0].exercise, ==, "bent-knee-soleus-stretch");
  g_assert_cmpint (facts->works[1].side, ==, SOL_JOURNAL_SIDE_RIGHT);
  g_assert_cmpint (facts->works[1].done_ms, ==, 12000);
  words = sol_recording_dup_words (entry);
  g_assert_cmpstr (
      words, ==,
      "You were in Soleus stretch, 5 minutes, right side; 18\u00a0s were left of that exercise.");

  sol_run_end (fixture.run, fixture.now);
  ended = sol_recording_go_on (fixture.begun, fixture.run, BEGUN_US + 60 * S);
  g_assert_cmpint (sol_journal_entry_get_facts (ended)->ended_us, ==, BEGUN_US + 60 * S);
  g_assert_false (sol_journal_entry_get_facts (ended)->completed);
  g_assert_cmpint (sol_journal_entry_get_done_ms (ended), ==, 42000);
  fixture_clear (&fixture);
}

static void
test_restore (void)
{
  SolPlanOptions options = { 12, 20, 45, 2, 8, SOL_PHASE_SIDE_LEFT, NULL, NULL, NULL };
  Fixture fixture;
  g_autoptr (SolJournalEntry) entry = NULL;
  g_autoptr (SolPlan) plan = NULL;
  g_autoptr (SolRun) run = NULL;

  fixture_init (&fixture, &options);
  pass (&fixture, 80);
  entry = sol_recording_go_on (fixture.begun, fixture.run, BEGUN_US + 80 * S);
  plan = sol_recording_make_plan (entry, library);
  g_assert_nonnull (plan);
  g_assert_cmpint (sol_plan_get_length_us (plan), ==, sol_plan_get_length_us (fixture.plan));
  run = sol_run_new (plan);
  sol_recording_restore (run, entry);
  g_assert_cmpint (sol_run_get_state (run), ==, SOL_RUN_STATE_PAUSED);
  g_assert_cmpint (sol_run_get_total_remaining_us (run), ==,
                   sol_run_get_total_remaining_us (fixture.run));
  g_assert_cmpint (sol_run_get_done_us (run, 1), ==, sol_run_get_done_us (fixture.run, 1));
  fixture_clear (&fixture);
}

/* What is left of a pause is nothing to hold. */
static void
test_pause_words (void)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
  Fixture fixture;
  g_autoptr (SolJournalEntry) ready = NULL;
  g_autoptr (SolJournalEntry) change = NULL;
  g_autofree char *ready_words = NULL;
  g_autofree char *change_words = NULL;

  fixture_init (&fixture, &options);
  pass (&fixture, 2);
  ready = sol_recording_go_on (fixture.begun, fixture.run, BEGUN_US + 2 * S);
  ready_words = sol_recording_dup_words (ready);
  g_assert_cmpstr (ready_words, ==, "You were about to begin Soleus stretch, 5 minutes.");
  pass (&fixture, 3 + 30 + 2);
  change = sol_recording_go_on (fixture.begun, fixture.run, BEGUN_US + 37 * S);
  change_words = sol_recording_dup_words (change);
  g_assert_cmpstr (change_words, ==,
                   "You were in Soleus stretch, 5 minutes, in a pause; the right side is next.");
  fixture_clear (&fixture);
}

/* Who leaves again while they get ready is in the same place. */
static void
test_lead (void)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
  Fixture fixture;
  g_autoptr (SolJournalEntry) entry = NULL;
  const SolJournalPlace *place;

  fixture_init (&fixture, &options);
  pass (&fixture, 5 + 30 + 5 + 12);
  sol_run_pause (fixture.run, fixture.now);
  sol_run_set_lead (fixture.run, 5 * S);
  sol_run_resume (fixture.run, fixture.now);
  pass (&fixture, 2);
  g_assert_true (sol_run_is_leading (fixture.run));
  entry = sol_recording_go_on (fixture.begun, fixture.run, BEGUN_US + 60 * S);
  place = &sol_journal_entry_get_facts (entry)->place;
  g_assert_cmpuint (place->phase, ==, 3);
  g_assert_cmpint (place->length_ms, ==, 30000);
  g_assert_cmpint (place->remaining_ms, ==, 18000);
  g_assert_cmpint (sol_journal_entry_get_done_ms (entry), ==, 42000);
  fixture_clear (&fixture);
}

/* Before there were rounds and pauses to choose, the options had none. */
static void
test_old_options (void)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
  Fixture fixture;
  SolJournalFacts facts;
  g_autoptr (SolJournalEntry) entry = NULL;
  g_autoptr (SolJournalEntry) old = NULL;
  g_autoptr (SolPlan) plan = NULL;

  fixture_init (&fixture, &options);
  pass (&fixture, 20);
  entry = sol_recording_go_on (fixture.begun, fixture.run, BEGUN_US + 20 * S);
  facts = *sol_journal_entry_get_facts (entry);
  facts.options = "(5.0, 10.0, 0.0, 1, nothing, nothing, nothing)";
  old = sol_journal_entry_new (&facts);
  plan = sol_recording_make_plan (old, library);
  g_assert_nonnull (plan);
  fixture_clear (&fixture);
}

/* What can't be the same plan again is not gone on with. */
static void
test_changed_content (void)
{
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
  Fixture fixture;
  g_autoptr (SolJournalEntry) entry = NULL;

  fixture_init (&fixture, &options);
  pass (&fixture, 20);
  entry = sol_recording_go_on (fixture.begun, fixture.run, BEGUN_US + 20 * S);
  for (guint i = 0; i < 6; i++) {
    SolJournalFacts facts = *sol_journal_entry_get_facts (entry);
    g_autoptr (SolJournalEntry) other = NULL;
    g_autoptr (SolPlan) plan = NULL;

    if (i == 0)
      facts.plan = "no-such";
    else if (i == 1)
      facts.checksum = "other";
    else if (i == 2)
      facts.options = "{'what': 1}";
    else if (i == 3)
      facts.place.phase = 1000;
    else if (i == 4)
      facts.place.length_ms = 0;
    other = sol_journal_entry_new (&facts);
    plan = sol_recording_make_plan (other, library);
    g_assert_true ((plan != NULL) == (i == 5));
  }
  fixture_clear (&fixture);
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  g_test_add_func ("/recording/begin", test_begin);
  g_test_add_func ("/recording/go-on", test_go_on);
  g_test_add_func ("/recording/about-to-begin", test_about_to_begin);
  g_test_add_func ("/recording/restore", test_restore);
  g_test_add_func ("/recording/lead", test_lead);
  g_test_add_func ("/recording/pause-words", test_pause_words);
  g_test_add_func ("/recording/old-options", test_old_options);
  g_test_add_func ("/recording/changed-content", test_changed_content);
  status = g_test_run ();
  g_assert_finalize_object (g_steal_pointer (&library));
  return status;
}
