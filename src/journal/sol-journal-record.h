/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** SolJournalRecord: one thing that the journal keeps: a session, an answer, a measurement, a note.
 * Never changes: a later state of it is another record with the same id. Abstract. */
#define SOL_TYPE_JOURNAL_RECORD (sol_journal_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (SolJournalRecord, sol_journal_record, SOL, JOURNAL_RECORD, GObject)

struct _SolJournalRecordClass {
  GObjectClass parent_class;
};

/** SolJournalSide: the leg that it is about. */
typedef enum {
  SOL_JOURNAL_SIDE_LEFT,
  SOL_JOURNAL_SIDE_RIGHT,
  SOL_JOURNAL_SIDE_BOTH,
} SolJournalSide;

/** sol_journal_record_get_id: what no other record of its type has. (transfer none) */
const char *sol_journal_record_get_id (SolJournalRecord *self);

/** sol_journal_record_get_at_us: when it was, or began; in microseconds since 1970 in UTC. */
gint64 sol_journal_record_get_at_us (SolJournalRecord *self);

/** sol_journal_record_get_offset_s: how far local time was ahead of UTC then, in seconds. */
int sol_journal_record_get_offset_s (SolJournalRecord *self);

/** sol_journal_record_get_day: the date then where the person was, such as "2026-11-20". Wherever
 * they are now, that day stays. (transfer none) */
const char *sol_journal_record_get_day (SolJournalRecord *self);

/** sol_journal_find_offset_s: how far local time is ahead of UTC at @at_us, in seconds, in the time
 * zone that the machine has now. */
int sol_journal_find_offset_s (gint64 at_us);

/* For the types of records only. */

/** sol_journal_record_set: says what and when it is, once. Where @id is NULL, it gets a new one. */
void sol_journal_record_set (SolJournalRecord *self, const char *id, gint64 at_us, int offset_s);

/** sol_journal_record_keep: a copy of @text, which may be NULL, that lives as long as the record.
 * (transfer none) */
const char *sol_journal_record_keep (SolJournalRecord *self, const char *text);

G_END_DECLS
