/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-zoom.h"

#include <math.h>

#define MOVE_MS 200

/* A notch of a wheel. */
#define NOTCH 1.25

/* Of the widget's size, for a key. */
#define PAN_STEP 0.15

/* A hand that trembles so far has not begun to drag. */
#define DRAG_PX 8

struct _SolFigureZoom {
  /* borrowed */
  GtkWidget *widget;
  const SolFigureFrame *frame;
  SolFigureZoomFunc changed;

  SolFigureCamera camera;
  SolFigureCamera from, to; /* of the animation */
  AdwAnimation *animation;

  double pointer_x, pointer_y; /* for the wheel */
  double pinch_scale;          /* of the pinch, when it was followed last */
  double drag_x, drag_y;       /* how far the drag was followed */
  gboolean dragging;
};

static double
get_width (SolFigureZoom *self)
{
  return gtk_widget_get_width (self->widget);
}

static double
get_height (SolFigureZoom *self)
{
  return gtk_widget_get_height (self->widget);
}

static gboolean
is_animated (SolFigureZoom *self)
{
  return self->animation != NULL &&
         adw_animation_get_state (self->animation) == ADW_ANIMATION_PLAYING;
}

static void
stop_animation (SolFigureZoom *self)
{
  if (self->animation != NULL)
    adw_animation_pause (self->animation);
}

static void
zoom_at (SolFigureZoom *self, double factor, double x, double y)
{
  stop_animation (self);
  sol_figure_camera_zoom_at (&self->camera, self->frame, get_width (self), get_height (self),
                             factor, x, y);
  self->changed (self->widget, FALSE);
}

static void
pan (SolFigureZoom *self, double dx, double dy)
{
  stop_animation (self);
  sol_figure_camera_pan (&self->camera, self->frame, dx, dy);
  self->changed (self->widget, FALSE);
}

/* -- Animation -- */

static void
set_progress_cb (double progress, gpointer data)
{
  SolFigureZoom *self = data;

  self->camera =
      progress >= 1 ? self->to : sol_figure_camera_mix (&self->from, &self->to, progress);
  self->changed (self->widget, FALSE);
}

static void
done_cb (SolFigureZoom *self)
{
  self->changed (self->widget, TRUE);
}

/* An animation leaps to its end where movement is not wanted. */
static void
move_to (SolFigureZoom *self, SolFigureCamera to)
{
  self->from = self->camera;
  self->to = to;
  if (self->animation == NULL) {
    self->animation =
        adw_timed_animation_new (self->widget, 0, 1, MOVE_MS,
                                 adw_callback_animation_target_new (set_progress_cb, self, NULL));
    g_signal_connect_swapped (self->animation, "done", G_CALLBACK (done_cb), self);
  }
  adw_animation_reset (self->animation);
  adw_animation_play (self->animation);
}

/* -- Wheel, pinch and drag -- */

static void
motion_cb (SolFigureZoom *self, double x, double y)
{
  self->pointer_x = x;
  self->pointer_y = y;
}

static gboolean
scroll_cb (SolFigureZoom *self, double dx, double dy, GtkEventControllerScroll *scroll)
{
  gboolean wheel = gtk_event_controller_scroll_get_unit (scroll) == GDK_SCROLL_UNIT_WHEEL;
  GdkModifierType state =
      gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));

  if (wheel || (state & GDK_CONTROL_MASK) != 0)
    zoom_at (self, pow (NOTCH, wheel ? -dy : -dy / 20), self->pointer_x, self->pointer_y);
  else
    pan (self, -dx, -dy);
  return GDK_EVENT_STOP;
}

static void
pinch_begin_cb (SolFigureZoom *self)
{
  self->pinch_scale = 1;
}

static void
pinch_cb (SolFigureZoom *self, double scale, GtkGesture *pinch)
{
  double x = get_width (self) / 2, y = get_height (self) / 2;

  gtk_gesture_get_bounding_box_center (pinch, &x, &y);
  zoom_at (self, scale / self->pinch_scale, x, y);
  self->pinch_scale = scale;
}

static void
drag_begin_cb (SolFigureZoom *self)
{
  self->drag_x = self->drag_y = 0;
  self->dragging = FALSE;
}

/* All of the figure has nowhere to go: then a drag stays what it was, a long click. */
static void
drag_update_cb (SolFigureZoom *self, double x, double y, GtkGesture *drag)
{
  if (self->camera.zoom <= 1 || (!self->dragging && hypot (x, y) < DRAG_PX))
    return;
  if (!self->dragging)
    gtk_gesture_set_state (drag, GTK_EVENT_SEQUENCE_CLAIMED);
  self->dragging = TRUE;
  pan (self, x - self->drag_x, y - self->drag_y);
  self->drag_x = x;
  self->drag_y = y;
}

static void
drag_end_cb (SolFigureZoom *self)
{
  if (!self->dragging)
    return;
  self->dragging = FALSE;
  self->changed (self->widget, TRUE);
}

static void
watch (SolFigureZoom *self)
{
  GtkEventController *scroll =
      gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();

  /* The controllers end with the widget, which frees this only when it is disposed of. */
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (self->widget, scroll);
  gtk_widget_add_controller (self->widget, motion);
  gtk_widget_add_controller (self->widget, GTK_EVENT_CONTROLLER (pinch));
  gtk_widget_add_controller (self->widget, GTK_EVENT_CONTROLLER (drag));
}

SolFigureZoom *
sol_figure_zoom_new (GtkWidget *widget, const SolFigureFrame *frame, SolFigureZoomFunc changed)
{
  SolFigureZoom *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (changed != NULL, NULL);

  self = g_new0 (SolFigureZoom, 1);
  self->widget = widget;
  self->frame = frame;
  self->changed = changed;
  sol_figure_camera_reset (&self->camera);
  watch (self);
  return self;
}

void
sol_figure_zoom_free (SolFigureZoom *self)
{
  if (self->animation != NULL)
    g_signal_handlers_disconnect_by_data (self->animation, self);
  stop_animation (self);
  g_clear_object (&self->animation);
  g_free (self);
}

SolFigureCamera *
sol_figure_zoom_get_camera (SolFigureZoom *self)
{
  return &self->camera;
}

SolFigureCamera
sol_figure_zoom_find_target (SolFigureZoom *self)
{
  return is_animated (self) ? self->to : self->camera;
}

void
sol_figure_zoom_by (SolFigureZoom *self, double factor, double x, double y)
{
  SolFigureCamera to = self->camera;

  sol_figure_camera_zoom_at (&to, self->frame, get_width (self), get_height (self), factor, x, y);
  move_to (self, to);
}

void
sol_figure_zoom_fit (SolFigureZoom *self)
{
  move_to (self, (SolFigureCamera) { 1, 0, 0 });
}

void
sol_figure_zoom_pan (SolFigureZoom *self, double dx, double dy)
{
  SolFigureCamera to = self->camera;

  sol_figure_camera_pan (&to, self->frame, -dx * PAN_STEP * get_width (self),
                         -dy * PAN_STEP * get_height (self));
  move_to (self, to);
}

void
sol_figure_zoom_reset (SolFigureZoom *self)
{
  stop_animation (self);
  sol_figure_camera_reset (&self->camera);
}

gboolean
sol_figure_zoom_is_moving (SolFigureZoom *self)
{
  return self->dragging || is_animated (self);
}
