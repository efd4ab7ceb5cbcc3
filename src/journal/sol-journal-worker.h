/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* The journal's own thread. For the journal only. */

#include "sol-journal-records.h"

G_BEGIN_DECLS

typedef struct _SolJournalWorker SolJournalWorker;

/* What is asked of it. */
typedef enum {
  SOL_JOURNAL_JOB_OPEN,
  SOL_JOURNAL_JOB_WRITE,
  SOL_JOURNAL_JOB_DELETE,
  SOL_JOURNAL_JOB_UNDELETE,
  SOL_JOURNAL_JOB_FLUSH,
  SOL_JOURNAL_JOB_FIND,
  SOL_JOURNAL_JOB_RESTORE,
  SOL_JOURNAL_JOB_LIST,
  SOL_JOURNAL_JOB_CLOSE,
} SolJournalJobKind;

/* What has changed. */
typedef struct {
  char *problem; /* NULL: none */
  char *set_aside;
  char *backup;
  char *newer;
  gboolean begun_anew;
  GPtrArray *lists[SOL_JOURNAL_N_TABLES]; /* NULL: as before. (element-type SolJournalRecord) */
} SolJournalNews;

/* Called in the main context of whoever made the worker; @owner is alive. */
typedef void (*SolJournalNewsFunc) (GObject *owner, const SolJournalNews *news);

/* Starts the thread. @owner is held weakly. */
SolJournalWorker *
sol_journal_worker_new (const char *folder, GObject *owner, SolJournalNewsFunc func);

/* Asks. @record, @id and @task may be NULL where the job needs none; the worker takes references of
 * the first two and has @task, of which it takes over the reference, answer in its own context. */
void sol_journal_worker_push (SolJournalWorker *self,
                              SolJournalJobKind kind,
                              SolJournalRecord *record,
                              const char *id,
                              GTask *task);

/* Asks for what is in @table, now and whenever it has changed. */
void sol_journal_worker_list (SolJournalWorker *self, SolJournalTable table);

/* Waits until all is done or was tried, ends the thread and frees the worker. */
void sol_journal_worker_close (SolJournalWorker *self);

G_END_DECLS
