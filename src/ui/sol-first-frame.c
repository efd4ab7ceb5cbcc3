/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-first-frame.h"

/* For a window of which nothing is drawn. */
#define LONGEST_MS 1000

#define KEY "sol-first-frame"

/* A tick comes before its frame is drawn: the second one says that the first frame is there. */
#define TICKS 2

typedef struct {
  GtkWidget *widget; /* which owns this */
  SolFirstFrameBusyFunc busy;
  SolFirstFrameFunc func;
  guint tick_id;
  guint timeout_id;
  int ticks;
} Wait;

static void
wait_free (Wait *wait)
{
  if (wait->tick_id != 0)
    gtk_widget_remove_tick_callback (wait->widget, wait->tick_id);
  g_clear_handle_id (&wait->timeout_id, g_source_remove);
  g_free (wait);
}

static void
end (Wait *wait)
{
  g_autoptr (GtkWidget) widget = g_object_ref (wait->widget);
  SolFirstFrameFunc func = wait->func;

  sol_first_frame_forget (widget);
  func (widget);
}

static gboolean
tick_cb (GtkWidget *widget G_GNUC_UNUSED, GdkFrameClock *clock G_GNUC_UNUSED, gpointer user_data)
{
  Wait *wait = user_data;

  if (++wait->ticks < TICKS || (wait->busy != NULL && wait->busy ()))
    return G_SOURCE_CONTINUE;
  wait->tick_id = 0;
  end (wait);
  return G_SOURCE_REMOVE;
}

static void
timeout_cb (gpointer user_data)
{
  Wait *wait = user_data;

  wait->timeout_id = 0;
  end (wait);
}

void
sol_first_frame_call (GtkWidget *widget, SolFirstFrameBusyFunc busy, SolFirstFrameFunc func)
{
  Wait *wait;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (func != NULL);

  sol_first_frame_forget (widget);
  wait = g_new0 (Wait, 1);
  wait->widget = widget;
  wait->busy = busy;
  wait->func = func;
  wait->timeout_id = g_timeout_add_once (LONGEST_MS, timeout_cb, wait);
  wait->tick_id = gtk_widget_add_tick_callback (widget, tick_cb, wait, NULL);
  g_object_set_data_full (G_OBJECT (widget), KEY, wait, (GDestroyNotify) wait_free);
}

void
sol_first_frame_forget (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data (G_OBJECT (widget), KEY, NULL);
}
