/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-frames.h"

struct _SolFrames {
  GtkWidget *page; /* borrowed */
  SolFramesFunc work;
  gpointer data;
  guint tick_id;  /* 0: it is not mapped yet, or there is no more to do */
  gboolean drawn; /* the first frame is on its way */
};

/* The first call comes before the first frame is laid out. What ends the work may free this. */
static gboolean
frame_cb (GtkWidget *page, GdkFrameClock *clock G_GNUC_UNUSED, gpointer frames)
{
  SolFrames *self = frames;

  if (self->drawn)
    return self->work (page, self->data);
  self->drawn = TRUE;
  return G_SOURCE_CONTINUE;
}

static void
begin_cb (SolFrames *self)
{
  g_signal_handlers_disconnect_by_data (self->page, self);
  self->tick_id = gtk_widget_add_tick_callback (self->page, frame_cb, self, NULL);
}

SolFrames *
sol_frames_new (GtkWidget *page, SolFramesFunc work, gpointer data)
{
  SolFrames *self;

  g_return_val_if_fail (GTK_IS_WIDGET (page), NULL);
  g_return_val_if_fail (work != NULL, NULL);

  self = g_new0 (SolFrames, 1);
  self->page = page;
  self->work = work;
  self->data = data;
  if (gtk_widget_get_mapped (page))
    begin_cb (self);
  else
    g_signal_connect_swapped (page, "map", G_CALLBACK (begin_cb), self);
  return self;
}

void
sol_frames_free (SolFrames *self)
{
  g_return_if_fail (self != NULL);

  g_signal_handlers_disconnect_by_data (self->page, self);
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (self->page, self->tick_id);
  g_free (self);
}
