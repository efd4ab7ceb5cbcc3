/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-record.h"

G_BEGIN_DECLS

/** SolJournalTestKind: what was measured. */
typedef enum {
  SOL_JOURNAL_TEST_KNEE_TO_WALL,    /* greatest distance from toe to wall, in millimetres */
  SOL_JOURNAL_TEST_HEEL_RAISE,      /* raises on one leg with the knee straight */
  SOL_JOURNAL_TEST_HEEL_RAISE_BENT, /* the same with the knee bent */
} SolJournalTestKind;

/** SOL_JOURNAL_TEST_NOT_DONE: in the place of a leg's value. */
#define SOL_JOURNAL_TEST_NOT_DONE (-1)

/** SOL_JOURNAL_TEST_MOST: no value is above it. */
#define SOL_JOURNAL_TEST_MOST 999

/** SolJournalTestFacts: a self-test of one day; at least one leg has a value. */
typedef struct {
  const char *id; /* NULL: a new one */
  SolJournalTestKind kind;
  int left;     /* in the kind's unit, or SOL_JOURNAL_TEST_NOT_DONE */
  int right;    /* the same */
  int pain;     /* the most there was, 0 to 10; -1: not asked */
  gint64 at_us; /* in UTC, since 1970 */
  int offset_s; /* local time ahead of UTC then: sol_journal_find_offset_s() */
} SolJournalTestFacts;

/** SolJournalTest: the result of a self-test. */
#define SOL_TYPE_JOURNAL_TEST (sol_journal_test_get_type ())
G_DECLARE_FINAL_TYPE (SolJournalTest, sol_journal_test, SOL, JOURNAL_TEST, SolJournalRecord)

/** sol_journal_test_new: a result with a copy of @facts. (transfer full) */
SolJournalTest *sol_journal_test_new (const SolJournalTestFacts *facts);

/** sol_journal_test_get_facts: the facts, which live as long as it. (transfer none) */
const SolJournalTestFacts *sol_journal_test_get_facts (SolJournalTest *self);

G_END_DECLS
