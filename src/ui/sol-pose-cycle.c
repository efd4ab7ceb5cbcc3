/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pose-cycle.h"

struct _SolPoseCycle {
  GtkWidget *widget; /* borrowed: it owns this */
  SolPoseCycleFunc moved;
  gpointer data;

  gboolean is_set;
  gboolean running;
  gboolean shown;
  SolTempo tempo;
  gint64 time_us;  /* of the movement */
  gint64 frame_us; /* of the frame clock at that time; -1 until there is one */

  guint tick_id;
  guint rest_id; /* until it moves off again */
};

static void follow (SolPoseCycle *self);

static SolRepPlace
get_place (SolPoseCycle *self)
{
  return sol_rep_find_place (&self->tempo, self->time_us);
}

static void
halt (SolPoseCycle *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick_id);
  self->tick_id = 0;
  g_clear_handle_id (&self->rest_id, g_source_remove);
}

static gint64
get_frame_us (SolPoseCycle *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (self->widget);

  return clock != NULL ? gdk_frame_clock_get_frame_time (clock) : -1;
}

/* Takes the time that went by since it was looked at last. */
static void
catch_up (SolPoseCycle *self, gint64 frame_us)
{
  if (self->frame_us >= 0 && frame_us > self->frame_us)
    self->time_us += frame_us - self->frame_us;
  self->frame_us = frame_us;
}

static gboolean
tick_cb (GtkWidget *widget G_GNUC_UNUSED, GdkFrameClock *clock, gpointer data)
{
  SolPoseCycle *self = data;

  catch_up (self, gdk_frame_clock_get_frame_time (clock));
  if (get_place (self).still || !adw_get_enable_animations (self->widget))
    follow (self);
  self->moved (self->data);
  return G_SOURCE_CONTINUE; /* where it is to rest it was removed already */
}

static gboolean
rested_cb (gpointer data)
{
  SolPoseCycle *self = data;

  self->rest_id = 0;
  catch_up (self, get_frame_us (self));
  follow (self);
  self->moved (self->data);
  return G_SOURCE_REMOVE;
}

/* Frames while it moves, one alarm while it rests. */
static void
follow (SolPoseCycle *self)
{
  SolRepPlace place;

  halt (self);
  if (!self->is_set || !self->running || !self->shown)
    return;
  place = get_place (self);
  if (place.still || !adw_get_enable_animations (self->widget))
    self->rest_id = g_timeout_add ((guint) (place.next_us / 1000 + 1), rested_cb, self);
  else
    self->tick_id = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
}

SolPoseCycle *
sol_pose_cycle_new (GtkWidget *widget, SolPoseCycleFunc moved, gpointer data)
{
  SolPoseCycle *self = g_new0 (SolPoseCycle, 1);

  g_assert (GTK_IS_WIDGET (widget) && moved != NULL);
  self->widget = widget;
  self->moved = moved;
  self->data = data;
  return self;
}

void
sol_pose_cycle_free (SolPoseCycle *self)
{
  halt (self);
  g_free (self);
}

void
sol_pose_cycle_set (SolPoseCycle *self, const SolTempo *tempo, gint64 time_us, gboolean running)
{
  g_return_if_fail (self != NULL && tempo != NULL);

  self->is_set = TRUE;
  self->running = running;
  self->tempo = *tempo;
  self->time_us = time_us;
  self->frame_us = get_frame_us (self);
  follow (self);
}

void
sol_pose_cycle_stop (SolPoseCycle *self)
{
  g_return_if_fail (self != NULL);

  self->is_set = FALSE;
  follow (self);
}

void
sol_pose_cycle_set_shown (SolPoseCycle *self, gboolean shown)
{
  g_return_if_fail (self != NULL);

  if (self->shown == shown)
    return;
  self->shown = shown;
  if (shown && self->running)
    catch_up (self, get_frame_us (self));
  follow (self);
}

gboolean
sol_pose_cycle_is_set (SolPoseCycle *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->is_set;
}

double
sol_pose_cycle_get_share (SolPoseCycle *self)
{
  SolRepPlace place;

  g_return_val_if_fail (self != NULL && self->is_set, 0);

  place = get_place (self);
  if (!adw_get_enable_animations (self->widget))
    return place.rising ? 1 : 0;
  return place.share;
}

gboolean
sol_pose_cycle_wants_frames (SolPoseCycle *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->tick_id != 0;
}
