/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-work.h"

#include <stdlib.h>

/* So many pictures are drawn at a time. */
#define MAX_THREADS 4

/* That of a frame (GDK_PRIORITY_REDRAW), which is drawn in one piece: what waits beside it comes
 * next, however many frames there are. */
#define FRAME_PRIORITY (G_PRIORITY_HIGH_IDLE + 20)

typedef struct {
  GTask *task; /* owned */
  GTaskThreadFunc work;
} Job;

static GMutex lock;
static GCond ended;
static guint n_running;

static void
count (int change)
{
  g_mutex_lock (&lock);
  n_running += (guint) change;
  if (n_running == 0)
    g_cond_broadcast (&ended);
  g_mutex_unlock (&lock);
}

static void
wait_cb (void)
{
  g_mutex_lock (&lock);
  while (n_running > 0)
    g_cond_wait (&ended, &lock);
  g_mutex_unlock (&lock);
}

static gboolean
once_cb (gpointer task G_GNUC_UNUSED)
{
  return G_SOURCE_REMOVE;
}

/* A thread lets go of nothing: the last reference to a task may be the last to a widget. */
static void
let_go (GTask *task)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_callback (source, once_cb, task, g_object_unref);
  g_source_attach (source, g_task_get_context (task));
}

static void
run_cb (gpointer data, gpointer user_data G_GNUC_UNUSED)
{
  g_autofree Job *job = data;

  job->work (job->task, g_task_get_source_object (job->task), g_task_get_task_data (job->task),
             g_task_get_cancellable (job->task));
  let_go (job->task);
  count (-1);
}

static Job *
job_new (GTask *task, GTaskThreadFunc work)
{
  Job *job = g_new (Job, 1);

  job->task = g_object_ref (task);
  job->work = work;
  return job;
}

static void
begin (gpointer job)
{
  static GThreadPool *pool = NULL;

  if (g_once_init_enter_pointer (&pool)) {
    atexit (wait_cb);
    g_once_init_leave_pointer (&pool, g_thread_pool_new (run_cb, NULL, MAX_THREADS, FALSE, NULL));
  }
  count (1);
  g_thread_pool_push (pool, job, NULL);
}

void
sol_work_run (GTask *task, GTaskThreadFunc work)
{
  g_return_if_fail (G_IS_TASK (task));
  g_return_if_fail (work != NULL);

  begin (job_new (task, work));
}

static gboolean
begin_cb (gpointer job)
{
  begin (job);
  return G_SOURCE_REMOVE;
}

void
sol_work_run_after_frame (GTask *task, GTaskThreadFunc work)
{
  g_autoptr (GSource) source = NULL;

  g_return_if_fail (G_IS_TASK (task));
  g_return_if_fail (work != NULL);

  source = g_idle_source_new ();
  g_source_set_priority (source, FRAME_PRIORITY);
  g_source_set_callback (source, begin_cb, job_new (task, work), NULL);
  g_source_attach (source, g_task_get_context (task));
}
