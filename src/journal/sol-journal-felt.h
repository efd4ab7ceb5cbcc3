/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-record.h"

G_BEGIN_DECLS

/** SolJournalPlaceFelt: where a stretch was felt. */
typedef enum {
  SOL_JOURNAL_FELT_HIGH, /* behind the knee */
  SOL_JOURNAL_FELT_LOW,  /* low and deep */
} SolJournalPlaceFelt;

/** SolJournalFeltFacts: one answer to "where do you feel it". */
typedef struct {
  const char *session;  /* id of the session */
  guint phase;          /* its index in the plan; a later answer in the same phase replaces it */
  const char *exercise; /* id */
  SolJournalPlaceFelt answer;
  gboolean right; /* whether it is where that exercise should be felt */
  gint64 at_us;   /* in UTC, since 1970 */
  int offset_s;   /* local time ahead of UTC then: sol_journal_find_offset_s() */
} SolJournalFeltFacts;

/** SolJournalFelt: one such answer. It goes when its session is deleted. */
#define SOL_TYPE_JOURNAL_FELT (sol_journal_felt_get_type ())
G_DECLARE_FINAL_TYPE (SolJournalFelt, sol_journal_felt, SOL, JOURNAL_FELT, SolJournalRecord)

/** sol_journal_felt_new: an answer with a copy of @facts. (transfer full) */
SolJournalFelt *sol_journal_felt_new (const SolJournalFeltFacts *facts);

/** sol_journal_felt_get_facts: the facts, which live as long as it. (transfer none) */
const SolJournalFeltFacts *sol_journal_felt_get_facts (SolJournalFelt *self);

G_END_DECLS
