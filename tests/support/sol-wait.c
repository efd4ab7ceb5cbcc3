/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-wait.h"

/* Long after anything was to happen. */
#define TOO_LATE_S 30

void
sol_wait_ms (guint ms)
{
  gboolean over = FALSE;

  g_timeout_add_once (ms, (GSourceOnceFunc) (GCallback) g_atomic_int_inc, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static void
too_late_cb (gpointer data G_GNUC_UNUSED)
{
  g_error ("what was waited for did not come");
}

void
sol_wait_for (const guint *count, guint n)
{
  guint id = g_timeout_add_seconds_once (TOO_LATE_S, too_late_cb, NULL);

  while (*count < n)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (id);
}

void
sol_wait_answer_cb (GObject *object G_GNUC_UNUSED, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

GAsyncResult *
sol_wait_for_answer (GAsyncResult **answer)
{
  while (*answer == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *answer;
}
