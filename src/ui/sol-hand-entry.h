/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-entry.h"
#include "sol-value.h"

G_BEGIN_DECLS

/** SolHandFacts: a session that a person tells of, that nothing has timed. */
typedef struct {
  const char *id;      /* NULL: a new one */
  SolValue *recipe;    /* a SolRoutine, which was done as it stands, or a SolExercise */
  double minutes;      /* of an exercise, for each leg */
  SolJournalSide legs; /* of an exercise; both: each of them for so long */
  gint64 at_us;        /* in UTC, since 1970 */
  const char *note;    /* or NULL */
} SolHandFacts;

/** sol_hand_entry_new: the entry for it. Pure, but for the time zone. (transfer full) */
SolJournalEntry *sol_hand_entry_new (const SolHandFacts *facts);

G_END_DECLS
