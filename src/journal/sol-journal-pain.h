/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-record.h"

G_BEGIN_DECLS

/** SOL_JOURNAL_PAIN_MOST: the other end of the scale that begins with 0, no pain. */
#define SOL_JOURNAL_PAIN_MOST 10

/** SolJournalMoment: when the person was asked. */
typedef enum {
  SOL_JOURNAL_MOMENT_BEFORE,  /* a session */
  SOL_JOURNAL_MOMENT_AFTER,   /* a session */
  SOL_JOURNAL_MOMENT_MORNING, /* the one after a session */
  SOL_JOURNAL_MOMENT_OTHER,   /* on its own */
} SolJournalMoment;

/** SolJournalRule: the column of the pain rule that counts. */
typedef enum {
  SOL_JOURNAL_RULE_STRAIN,
  SOL_JOURNAL_RULE_TENDON,
} SolJournalRule;

/** SolJournalSign: what the person said besides the number. */
typedef enum {
  SOL_JOURNAL_SIGN_NONE,
  SOL_JOURNAL_SIGN_SHARP,   /* a sharp catch, in a session or after it */
  SOL_JOURNAL_SIGN_SAME,    /* the next morning: as before the session */
  SOL_JOURNAL_SIGN_SETTLED, /* it was more, and is back to usual by morning */
  SOL_JOURNAL_SIGN_WORSE,   /* worse than the day before, a limp or swelling */
} SolJournalSign;

/** SolJournalPainFacts: one answer to "how much does it hurt, 0 to 10". */
typedef struct {
  const char *id;      /* NULL: a new one */
  const char *session; /* id of the session it belongs to, or NULL */
  SolJournalMoment moment;
  SolJournalSide side; /* left or right */
  guint level;         /* 0 to SOL_JOURNAL_PAIN_MOST */
  SolJournalRule rule;
  SolJournalSign sign;
  gint64 at_us; /* in UTC, since 1970 */
  int offset_s; /* local time ahead of UTC then: sol_journal_find_offset_s() */
} SolJournalPainFacts;

/** SolJournalPain: one such answer. It goes when its session is deleted. */
#define SOL_TYPE_JOURNAL_PAIN (sol_journal_pain_get_type ())
G_DECLARE_FINAL_TYPE (SolJournalPain, sol_journal_pain, SOL, JOURNAL_PAIN, SolJournalRecord)

/** sol_journal_pain_new: an answer with a copy of @facts. (transfer full) */
SolJournalPain *sol_journal_pain_new (const SolJournalPainFacts *facts);

/** sol_journal_pain_get_facts: the facts, which live as long as it. (transfer none) */
const SolJournalPainFacts *sol_journal_pain_get_facts (SolJournalPain *self);

G_END_DECLS
