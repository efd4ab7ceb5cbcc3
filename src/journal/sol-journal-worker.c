/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-journal-worker.h"

#include "sol-clock.h"
#include "sol-journal-store.h"

/* What could not be written is tried again so often. */
#define RETRY_US G_USEC_PER_SEC

typedef struct {
  SolJournalJobKind kind;
  SolJournalRecord *record;
  SolJournalTable table;
  char *id;
  GTask *task;

  /* The answer */
  gpointer result;
  GError *error;
} Job;

struct _SolJournalWorker {
  GThread *thread;
  GAsyncQueue *jobs;

  /* Of the thread alone, from its start to its end */
  SolJournalStore *store;
  GQueue waiting; /* Job: what changes the file, in order */
  GError *problem;
  gboolean wanted[SOL_JOURNAL_N_TABLES];  /* who asked follows it */
  gboolean changed[SOL_JOURNAL_N_TABLES]; /* since that was told last */

  /* Never changed */
  GMainContext *context;
  GWeakRef *owner;
  SolJournalNewsFunc func;
};

static void
job_free (Job *job)
{
  g_clear_object (&job->record);
  g_clear_pointer (&job->id, g_free);
  g_clear_object (&job->task);
  g_clear_object (&job->result);
  g_clear_error (&job->error);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

static gint64
read_now_us (void)
{
  return sol_clock_read ().realtime_us;
}

/* -- To the other thread -- */

/* Never at once, even where nobody runs the context just now: the last reference of the owner must
 * not be dropped in this thread, which it waits for. */
static void
post (SolJournalWorker *self, GSourceFunc func, gpointer data, GDestroyNotify free_data)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, func, data, free_data);
  g_source_attach (source, self->context);
}

typedef struct {
  SolJournalNews news;
  GWeakRef *owner;
  SolJournalNewsFunc func;
} Message;

static void
weak_ref_free (gpointer data)
{
  g_weak_ref_clear (data);
}

static void
message_free (gpointer data)
{
  Message *message = data;

  g_free (message->news.problem);
  g_free (message->news.set_aside);
  g_free (message->news.backup);
  g_free (message->news.newer);
  for (guint i = 0; i < SOL_JOURNAL_N_TABLES; i++)
    g_clear_pointer (&message->news.lists[i], g_ptr_array_unref);
  g_atomic_rc_box_release_full (message->owner, weak_ref_free);
  g_free (message);
}

static gboolean
deliver_news_cb (gpointer data)
{
  Message *message = data;
  g_autoptr (GObject) owner = g_weak_ref_get (message->owner);

  if (owner != NULL)
    message->func (owner, &message->news);
  return G_SOURCE_REMOVE;
}

/* Takes over @lists, which may be NULL, and what is in it. */
static void
post_lists (SolJournalWorker *self, GPtrArray **lists)
{
  Message *message = g_new0 (Message, 1);

  message->news = (SolJournalNews) {
    .problem = self->problem != NULL ? g_strdup (self->problem->message) : NULL,
    .set_aside = g_strdup (sol_journal_store_get_set_aside (self->store)),
    .backup = g_strdup (sol_journal_store_get_backup (self->store)),
    .newer = g_strdup (sol_journal_store_get_newer (self->store)),
    .begun_anew = sol_journal_store_is_begun_anew (self->store),
  };
  for (guint i = 0; lists != NULL && i < SOL_JOURNAL_N_TABLES; i++)
    message->news.lists[i] = g_steal_pointer (&lists[i]);
  message->owner = g_atomic_rc_box_acquire (self->owner);
  message->func = self->func;
  post (self, deliver_news_cb, message, message_free);
}

static void
post_news (SolJournalWorker *self)
{
  post_lists (self, NULL);
}

static gboolean
answer_cb (gpointer data)
{
  Job *job = data;

  if (job->error != NULL)
    g_task_return_error (job->task, g_steal_pointer (&job->error));
  else if (job->kind == SOL_JOURNAL_JOB_FIND)
    g_task_return_pointer (job->task, g_steal_pointer (&job->result), g_object_unref);
  else
    g_task_return_boolean (job->task, TRUE);
  return G_SOURCE_REMOVE;
}

static void
answer (SolJournalWorker *self, Job *job)
{
  if (job->task != NULL)
    post (self, answer_cb, job, (GDestroyNotify) job_free);
  else
    job_free (job);
}

/* -- The file -- */

/* Takes over @error. */
static void
set_problem (SolJournalWorker *self, GError *error)
{
  const char *old = self->problem != NULL ? self->problem->message : NULL;
  gboolean changed = g_strcmp0 (old, error != NULL ? error->message : NULL) != 0;

  g_clear_error (&self->problem);
  self->problem = error;
  if (changed)
    post_news (self);
}

static gboolean
open_store (SolJournalWorker *self, GError **error)
{
  gboolean was_open = sol_journal_store_get_name (self->store) != NULL;

  if (!sol_journal_store_open (self->store, read_now_us (), error))
    return FALSE;
  if (!was_open)
    post_news (self);
  return TRUE;
}

static gboolean
change (SolJournalWorker *self, Job *job, GError **error)
{
  switch (job->kind) {
  case SOL_JOURNAL_JOB_WRITE:
    return sol_journal_store_write (self->store, job->record, error);
  case SOL_JOURNAL_JOB_DELETE:
    return sol_journal_store_set_deleted (self->store, job->id, read_now_us (), error);
  case SOL_JOURNAL_JOB_UNDELETE:
    return sol_journal_store_set_deleted (self->store, job->id, 0, error);
  case SOL_JOURNAL_JOB_OPEN:
  case SOL_JOURNAL_JOB_FLUSH:
  case SOL_JOURNAL_JOB_FIND:
  case SOL_JOURNAL_JOB_RESTORE:
  case SOL_JOURNAL_JOB_LIST:
  case SOL_JOURNAL_JOB_CLOSE:
  default:
    g_assert_not_reached ();
  }
}

/* A file that is found damaged while it is in use is put aside as at the start. */
static gboolean
change_or_replace (SolJournalWorker *self, Job *job, GError **error)
{
  g_autoptr (GError) local_error = NULL;

  if (change (self, job, &local_error))
    return TRUE;
  if (!g_error_matches (local_error, SOL_JOURNAL_ERROR, SOL_JOURNAL_ERROR_DAMAGED)) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  if (!sol_journal_store_replace (self->store, read_now_us (), error))
    return FALSE;
  post_news (self);
  return change (self, job, error);
}

static gboolean
ends_session (Job *job)
{
  return job->kind == SOL_JOURNAL_JOB_WRITE && SOL_IS_JOURNAL_ENTRY (job->record) &&
         sol_journal_entry_get_facts (SOL_JOURNAL_ENTRY (job->record))->ended_us != 0;
}

static void
set_all_changed (SolJournalWorker *self)
{
  for (guint i = 0; i < SOL_JOURNAL_N_TABLES; i++)
    self->changed[i] = TRUE;
}

/* Sessions that run are in no list. What is deleted takes others along. */
static void
note_change (SolJournalWorker *self, Job *job)
{
  if (job->kind != SOL_JOURNAL_JOB_WRITE)
    set_all_changed (self);
  else if (!SOL_IS_JOURNAL_ENTRY (job->record) || ends_session (job))
    self->changed[sol_journal_table_for_type (G_OBJECT_TYPE (job->record))] = TRUE;
}

/* What breaks the file's rules never can be written, and must not hold up what comes after. */
static gboolean
change_or_refuse (SolJournalWorker *self, Job *job, GError **error)
{
  g_autoptr (GError) local_error = NULL;

  if (change_or_replace (self, job, &local_error))
    return TRUE;
  if (g_error_matches (local_error, SOL_JOURNAL_ERROR, SOL_JOURNAL_ERROR_REFUSED)) {
    g_warning ("%s", local_error->message);
    return TRUE;
  }
  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/* Only what was written leaves the queue. The log is moved into the file where that can't keep a
 * session waiting: after its end. */
static gboolean
write_waiting (SolJournalWorker *self, GError **error)
{
  Job *job;

  if (!open_store (self, error))
    return FALSE;
  while ((job = g_queue_peek_head (&self->waiting)) != NULL) {
    gboolean ended = ends_session (job);

    if (!change_or_refuse (self, job, error))
      return FALSE;
    note_change (self, job);
    job_free (g_queue_pop_head (&self->waiting));
    if (ended && g_queue_is_empty (&self->waiting))
      sol_journal_store_tidy (self->store, read_now_us (), NULL);
  }
  return TRUE;
}

static void
tell_lists (SolJournalWorker *self)
{
  GPtrArray *lists[SOL_JOURNAL_N_TABLES] = { NULL };
  gboolean any = FALSE;

  if (sol_journal_store_get_name (self->store) == NULL)
    return;
  for (guint i = 0; i < SOL_JOURNAL_N_TABLES; i++) {
    if (self->wanted[i] && self->changed[i])
      lists[i] = sol_journal_store_read (self->store, (SolJournalTable) i, NULL);
    self->changed[i] = self->changed[i] && lists[i] == NULL;
    any |= lists[i] != NULL;
  }
  if (any)
    post_lists (self, lists);
}

static void
try_to_write (SolJournalWorker *self)
{
  GError *error = NULL;

  write_waiting (self, &error);
  set_problem (self, error);
  tell_lists (self);
}

/* -- Jobs -- */

/* A later state of a record has all that an earlier one has. */
static void
wait_to_be_written (SolJournalWorker *self, Job *job)
{
  Job *last = g_queue_peek_tail (&self->waiting);

  if (last != NULL && last->kind == SOL_JOURNAL_JOB_WRITE && job->kind == SOL_JOURNAL_JOB_WRITE &&
      G_OBJECT_TYPE (last->record) == G_OBJECT_TYPE (job->record) &&
      g_strcmp0 (sol_journal_record_get_id (last->record),
                 sol_journal_record_get_id (job->record)) == 0)
    job_free (g_queue_pop_tail (&self->waiting));
  g_queue_push_tail (&self->waiting, job);
}

/* (transfer full) */
static gpointer
find_unfinished (SolJournalWorker *self, GError **error)
{
  return open_store (self, error) ? sol_journal_store_find_unfinished (self->store, error) : NULL;
}

static void
restore (SolJournalWorker *self, GError **error)
{
  if (open_store (self, error) && sol_journal_store_restore (self->store, error)) {
    set_all_changed (self);
    post_news (self);
  }
}

static void
do_job (SolJournalWorker *self, Job *job)
{
  switch (job->kind) {
  case SOL_JOURNAL_JOB_WRITE:
  case SOL_JOURNAL_JOB_DELETE:
  case SOL_JOURNAL_JOB_UNDELETE:
    wait_to_be_written (self, job);
    try_to_write (self);
    return;
  case SOL_JOURNAL_JOB_LIST:
    self->wanted[job->table] = self->changed[job->table] = TRUE;
    break;
  case SOL_JOURNAL_JOB_FIND:
    job->result = find_unfinished (self, &job->error);
    break;
  case SOL_JOURNAL_JOB_RESTORE:
    restore (self, &job->error);
    break;
  case SOL_JOURNAL_JOB_OPEN:
  case SOL_JOURNAL_JOB_FLUSH:
  case SOL_JOURNAL_JOB_CLOSE:
  default:
    break;
  }
  try_to_write (self);
  if (job->kind == SOL_JOURNAL_JOB_FLUSH && self->problem != NULL)
    job->error = g_error_copy (self->problem);
  answer (self, job);
}

static gpointer
run (gpointer data)
{
  SolJournalWorker *self = data;
  gboolean closed = FALSE;

  while (!closed) {
    Job *job = g_queue_is_empty (&self->waiting) && self->problem == NULL
                   ? g_async_queue_pop (self->jobs)
                   : g_async_queue_timeout_pop (self->jobs, RETRY_US);

    closed = job != NULL && job->kind == SOL_JOURNAL_JOB_CLOSE;
    if (job != NULL)
      do_job (self, job);
    else
      try_to_write (self);
  }
  g_clear_pointer (&self->store, sol_journal_store_free);
  return NULL;
}

SolJournalWorker *
sol_journal_worker_new (const char *folder, GObject *owner, SolJournalNewsFunc func)
{
  SolJournalWorker *self = g_new0 (SolJournalWorker, 1);

  self->jobs = g_async_queue_new ();
  self->store = sol_journal_store_new (folder);
  g_queue_init (&self->waiting);
  self->context = g_main_context_ref_thread_default ();
  self->owner = g_atomic_rc_box_new0 (GWeakRef);
  g_weak_ref_init (self->owner, owner);
  self->func = func;
  sol_journal_worker_push (self, SOL_JOURNAL_JOB_OPEN, NULL, NULL, NULL);
  self->thread = g_thread_new ("journal", run, self);
  return self;
}

void
sol_journal_worker_push (SolJournalWorker *self,
                         SolJournalJobKind kind,
                         SolJournalRecord *record,
                         const char *id,
                         GTask *task)
{
  Job *job = g_new0 (Job, 1);

  job->kind = kind;
  job->record = record != NULL ? g_object_ref (record) : NULL;
  job->id = g_strdup (id);
  job->task = task;
  g_async_queue_push (self->jobs, job);
}

void
sol_journal_worker_list (SolJournalWorker *self, SolJournalTable table)
{
  Job *job = g_new0 (Job, 1);

  job->kind = SOL_JOURNAL_JOB_LIST;
  job->table = table;
  g_async_queue_push (self->jobs, job);
}

void
sol_journal_worker_close (SolJournalWorker *self)
{
  sol_journal_worker_push (self, SOL_JOURNAL_JOB_CLOSE, NULL, NULL, NULL);
  g_thread_join (self->thread);
  g_queue_clear_full (&self->waiting, (GDestroyNotify) job_free);
  g_clear_error (&self->problem);
  g_async_queue_unref (self->jobs);
  g_main_context_unref (self->context);
  g_atomic_rc_box_release_full (self->owner, weak_ref_free);
  g_free (self);
}
