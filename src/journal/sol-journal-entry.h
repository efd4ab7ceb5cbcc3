/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-record.h"

G_BEGIN_DECLS

/** SolJournalWork: one set of one exercise on one side, as far as it was done. */
typedef struct {
  guint phase;          /* its index in the plan; each comes once */
  const char *exercise; /* id; NULL for a plain move */
  const char *variant;  /* id of the exercise's variant, or NULL */
  const char *label;    /* what was done, in the language of that day */
  SolJournalSide side;
  guint set;      /* from 1 */
  gint64 done_ms; /* how long, pauses left out */
} SolJournalWork;

/** SolJournalPlace: where in its plan a session stands. */
typedef struct {
  guint phase;         /* index in the plan */
  SolJournalSide side; /* of that phase */
  gint64 length_ms;    /* of that phase, with what was added to it */
  gint64 remaining_ms; /* of that phase */
  gint64 seen_us;      /* when that was so; since 1970 in UTC */
} SolJournalPlace;

/** SolJournalFacts: what is known of one session. Times are those of the wall clock, in
 * microseconds since 1970 in UTC. */
typedef struct {
  const char *id;       /* a UUID; NULL: a new one */
  const char *kind;     /* "routine" or "exercise" */
  const char *plan;     /* id of that routine or exercise */
  const char *title;    /* its name, in the language of that day */
  const char *options;  /* whatever makes the same plan again; "" where nothing is needed */
  const char *checksum; /* of the plan; tells whether it is the same plan again */
  const char *note;     /* the person's words, or NULL */
  gint64 started_us;
  int offset_s;    /* local time at the start, ahead of UTC */
  gint64 ended_us; /* 0 while it is not finished */
  gboolean completed;
  gboolean by_hand;      /* the person entered it, nothing was timed */
  SolJournalPlace place; /* while it is not finished */
  const SolJournalWork *works;
  guint n_works;
} SolJournalFacts;

/** SolJournalEntry: one session in the journal. Never changes: a later state of the session is
 * another entry with the same id. */
#define SOL_TYPE_JOURNAL_ENTRY (sol_journal_entry_get_type ())
G_DECLARE_FINAL_TYPE (SolJournalEntry, sol_journal_entry, SOL, JOURNAL_ENTRY, SolJournalRecord)

/** sol_journal_entry_new: an entry with a copy of @facts. (transfer full) */
SolJournalEntry *sol_journal_entry_new (const SolJournalFacts *facts);

/** sol_journal_entry_new_noted: @entry with @note, which may be NULL, in place of its note.
 * (transfer full) */
SolJournalEntry *sol_journal_entry_new_noted (SolJournalEntry *entry, const char *note);

/** sol_journal_entry_new_ended: @entry as it ends at @ended_us, not completed: what "end and keep"
 * makes of an unfinished session. (transfer full) */
SolJournalEntry *sol_journal_entry_new_ended (SolJournalEntry *entry, gint64 ended_us);

/** sol_journal_entry_get_facts: the facts, which live as long as the entry. (transfer none) */
const SolJournalFacts *sol_journal_entry_get_facts (SolJournalEntry *self);

/** sol_journal_entry_get_done_ms: how long was worked in all, in milliseconds. */
gint64 sol_journal_entry_get_done_ms (SolJournalEntry *self);

G_END_DECLS
