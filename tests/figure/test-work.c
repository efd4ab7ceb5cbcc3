/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-work.h"

#include <string.h>
#include <unistd.h>

static void
slow_thread (GTask *task,
             gpointer source G_GNUC_UNUSED,
             gpointer data,
             GCancellable *cancellable G_GNUC_UNUSED)
{
  g_usleep (200 * 1000);
  g_assert_cmpint (write (STDOUT_FILENO, data, strlen (data)), >, 0);
  g_task_return_boolean (task, TRUE);
}

static void
after_frame_thread (GTask *task,
                    gpointer source G_GNUC_UNUSED,
                    gpointer drawn,
                    GCancellable *cancellable G_GNUC_UNUSED)
{
  g_atomic_int_set ((int *) drawn, g_atomic_int_get ((int *) drawn) + 1);
  g_task_return_boolean (task, TRUE);
}

static void
start (const char *words)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);

  g_task_set_task_data (task, (gpointer) words, NULL);
  sol_work_run (task, slow_thread);
}

static void
ended_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer ended)
{
  *(gboolean *) ended = g_task_propagate_boolean (G_TASK (result), NULL);
}

static void
test_answer (void)
{
  gboolean ended = FALSE;
  g_autoptr (GTask) task = g_task_new (NULL, NULL, ended_cb, &ended);

  g_task_set_task_data (task, (gpointer) "# drawn\n", NULL);
  sol_work_run (task, slow_thread);
  while (!ended)
    g_main_context_iteration (NULL, TRUE);
}

/* What draws a frame is of the same priority: it is drawn before another thread begins. */
static gboolean
frame_cb (gpointer drawn)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);

  g_task_set_task_data (task, drawn, NULL);
  sol_work_run_after_frame (task, after_frame_thread);
  g_usleep (50 * 1000);
  g_assert_cmpint (g_atomic_int_get ((int *) drawn), ==, 0);
  g_atomic_int_set ((int *) drawn, 1);
  return G_SOURCE_REMOVE;
}

static void
test_after_frame (void)
{
  int drawn = 0;

  g_idle_add_full (G_PRIORITY_HIGH_IDLE + 20, frame_cb, &drawn, NULL);
  while (g_atomic_int_get (&drawn) != 2)
    g_main_context_iteration (NULL, FALSE);
}

/* A process that leaves while pictures are drawn ended in the libraries that draw them, now and
 * then, which were taken down already. */
static void
test_exit (void)
{
  if (g_test_subprocess ()) {
    start ("# one drawn\n");
    start ("# another drawn\n");
    return;
  }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stdout ("*one drawn*");
  g_test_trap_assert_stdout ("*another drawn*");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure/work/answer", test_answer);
  g_test_add_func ("/figure/work/after-frame", test_after_frame);
  g_test_add_func ("/figure/work/exit", test_exit);
  return g_test_run ();
}
