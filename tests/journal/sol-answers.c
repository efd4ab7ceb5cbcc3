/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-answers.h"

#include "sol-journal-felt.h"
#include "sol-journal-note.h"
#include "sol-journal-pain.h"
#include "sol-journal-quiz.h"
#include "sol-journal-test.h"
#include "sol-sessions.h"

#define AT_US SOL_SESSIONS_START_US
#define OFFSET_S 3600

SolJournalRecord *
sol_answers_new_pain (const char *id, const char *session)
{
  return SOL_JOURNAL_RECORD (sol_journal_pain_new (&(SolJournalPainFacts) {
      .id = id,
      .session = session,
      .moment = SOL_JOURNAL_MOMENT_AFTER,
      .side = SOL_JOURNAL_SIDE_LEFT,
      .level = 3,
      .rule = SOL_JOURNAL_RULE_STRAIN,
      .sign = SOL_JOURNAL_SIGN_SHARP,
      .at_us = AT_US + 2,
      .offset_s = OFFSET_S,
  }));
}

static SolJournalRecord *
new_pain_alone (void)
{
  return SOL_JOURNAL_RECORD (sol_journal_pain_new (&(SolJournalPainFacts) {
      .id = "pain",
      .moment = SOL_JOURNAL_MOMENT_MORNING,
      .side = SOL_JOURNAL_SIDE_RIGHT,
      .level = 10,
      .rule = SOL_JOURNAL_RULE_TENDON,
      .sign = SOL_JOURNAL_SIGN_WORSE,
      .at_us = AT_US + 1,
      .offset_s = -OFFSET_S,
  }));
}

static SolJournalRecord *
new_felt (void)
{
  return SOL_JOURNAL_RECORD (sol_journal_felt_new (&(SolJournalFeltFacts) {
      .session = "ended",
      .phase = 3,
      .exercise = "bent-knee-soleus-stretch",
      .answer = SOL_JOURNAL_FELT_LOW,
      .right = TRUE,
      .at_us = AT_US,
      .offset_s = OFFSET_S,
  }));
}

static SolJournalRecord *
new_test (void)
{
  return SOL_JOURNAL_RECORD (sol_journal_test_new (&(SolJournalTestFacts) {
      .id = "test",
      .kind = SOL_JOURNAL_TEST_KNEE_TO_WALL,
      .left = 95,
      .right = SOL_JOURNAL_TEST_NOT_DONE,
      .pain = 0,
      .at_us = AT_US,
      .offset_s = OFFSET_S,
  }));
}

static SolJournalRecord *
new_quiz (void)
{
  return SOL_JOURNAL_RECORD (sol_journal_quiz_new (&(SolJournalQuizFacts) {
      .question = "question-1",
      .box = 2,
      .due_day = "2026-11-27",
      .n_right = 3,
      .n_wrong = 1,
      .at_us = AT_US,
      .offset_s = OFFSET_S,
  }));
}

SolJournalRecord *
sol_answers_new_note (void)
{
  return SOL_JOURNAL_RECORD (sol_journal_note_new (&(SolJournalNoteFacts) {
      .id = "note",
      .about = "structure:soleus",
      .text = "It's the deep one; \"DROP\"\nnot the bulge",
      .at_us = AT_US,
      .offset_s = OFFSET_S,
  }));
}

/* Newest first. */
static void
make_all (SolJournalRecord *records[6])
{
  records[0] = sol_answers_new_pain ("pain-after", "ended");
  records[1] = new_pain_alone ();
  records[2] = new_felt ();
  records[3] = new_test ();
  records[4] = new_quiz ();
  records[5] = sol_answers_new_note ();
}

void
sol_answers_write_all (SolJournalStore *store)
{
  SolJournalRecord *records[6];

  make_all (records);
  for (guint i = 0; i < G_N_ELEMENTS (records); i++) {
    g_autoptr (GError) error = NULL;

    sol_journal_store_write (store, records[i], &error);
    g_assert_no_error (error);
    g_assert_finalize_object (records[i]);
  }
}

static void
assert_pain_equal (SolJournalRecord *record_a, SolJournalRecord *record_b)
{
  const SolJournalPainFacts *a = sol_journal_pain_get_facts (SOL_JOURNAL_PAIN (record_a));
  const SolJournalPainFacts *b = sol_journal_pain_get_facts (SOL_JOURNAL_PAIN (record_b));

  g_assert_cmpstr (a->session, ==, b->session);
  g_assert_cmpint (a->moment, ==, b->moment);
  g_assert_cmpint (a->side, ==, b->side);
  g_assert_cmpuint (a->level, ==, b->level);
  g_assert_cmpint (a->rule, ==, b->rule);
  g_assert_cmpint (a->sign, ==, b->sign);
}

static void
assert_felt_equal (SolJournalRecord *record_a, SolJournalRecord *record_b)
{
  const SolJournalFeltFacts *a = sol_journal_felt_get_facts (SOL_JOURNAL_FELT (record_a));
  const SolJournalFeltFacts *b = sol_journal_felt_get_facts (SOL_JOURNAL_FELT (record_b));

  g_assert_cmpstr (a->session, ==, b->session);
  g_assert_cmpuint (a->phase, ==, b->phase);
  g_assert_cmpstr (a->exercise, ==, b->exercise);
  g_assert_cmpint (a->answer, ==, b->answer);
  g_assert_cmpint (a->right, ==, b->right);
}

static void
assert_test_equal (SolJournalRecord *record_a, SolJournalRecord *record_b)
{
  const SolJournalTestFacts *a = sol_journal_test_get_facts (SOL_JOURNAL_TEST (record_a));
  const SolJournalTestFacts *b = sol_journal_test_get_facts (SOL_JOURNAL_TEST (record_b));

  g_assert_cmpint (a->kind, ==, b->kind);
  g_assert_cmpint (a->left, ==, b->left);
  g_assert_cmpint (a->right, ==, b->right);
  g_assert_cmpint (a->pain, ==, b->pain);
}

static void
assert_quiz_equal (SolJournalRecord *record_a, SolJournalRecord *record_b)
{
  const SolJournalQuizFacts *a = sol_journal_quiz_get_facts (SOL_JOURNAL_QUIZ (record_a));
  const SolJournalQuizFacts *b = sol_journal_quiz_get_facts (SOL_JOURNAL_QUIZ (record_b));

  g_assert_cmpstr (a->question, ==, b->question);
  g_assert_cmpuint (a->box, ==, b->box);
  g_assert_cmpstr (a->due_day, ==, b->due_day);
  g_assert_cmpuint (a->n_right, ==, b->n_right);
  g_assert_cmpuint (a->n_wrong, ==, b->n_wrong);
}

static void
assert_note_equal (SolJournalRecord *record_a, SolJournalRecord *record_b)
{
  const SolJournalNoteFacts *a = sol_journal_note_get_facts (SOL_JOURNAL_NOTE (record_a));
  const SolJournalNoteFacts *b = sol_journal_note_get_facts (SOL_JOURNAL_NOTE (record_b));

  g_assert_cmpstr (a->about, ==, b->about);
  g_assert_cmpstr (a->text, ==, b->text);
}

static void
assert_record_equal (SolJournalRecord *a, SolJournalRecord *b)
{
  g_assert_cmpstr (sol_journal_record_get_id (a), ==, sol_journal_record_get_id (b));
  g_assert_cmpint (sol_journal_record_get_at_us (a), ==, sol_journal_record_get_at_us (b));
  g_assert_cmpint (sol_journal_record_get_offset_s (a), ==, sol_journal_record_get_offset_s (b));
  g_assert_cmpstr (sol_journal_record_get_day (a), ==, sol_journal_record_get_day (b));
  if (SOL_IS_JOURNAL_PAIN (a))
    assert_pain_equal (a, b);
  else if (SOL_IS_JOURNAL_FELT (a))
    assert_felt_equal (a, b);
  else if (SOL_IS_JOURNAL_TEST (a))
    assert_test_equal (a, b);
  else if (SOL_IS_JOURNAL_QUIZ (a))
    assert_quiz_equal (a, b);
  else
    assert_note_equal (a, b);
}

void
sol_answers_assert_all (SolJournalStore *store)
{
  SolJournalRecord *records[6];
  guint i = 0;

  make_all (records);
  for (guint table = SOL_JOURNAL_TABLE_PAIN; table < SOL_JOURNAL_N_TABLES; table++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) read = sol_journal_store_read (store, (SolJournalTable) table, &error);

    g_assert_no_error (error);
    for (guint j = 0; j < read->len; j++, i++) {
      g_assert_cmpuint (i, <, G_N_ELEMENTS (records));
      assert_record_equal (g_ptr_array_index (read, j), records[i]);
      g_assert_finalize_object (records[i]);
    }
  }
  g_assert_cmpuint (i, ==, G_N_ELEMENTS (records));
}
