/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-popover.h"

#include <math.h>

/* GTK scrolls for 200 ms; what is not there by then will not come: it counts as closed. */
#define MOST_WAIT_US (G_USEC_PER_SEC / 2)

struct _SolPopover {
  GtkPopover parent_instance;

  GtkWidget *waits_for; /* weak: the parent, while it is not to be seen yet */
  guint tick_id;        /* of that */
  gint64 since_us;      /* of the first frame since then; 0 before */
  float y;              /* of it, in the last frame */
};

G_DEFINE_FINAL_TYPE (SolPopover, sol_popover, GTK_TYPE_POPOVER)

/* Where that at which it points is in the window, whether it is to be seen there or not. */
static gboolean
find_bounds (SolPopover *self, graphene_rect_t *bounds, GtkWidget **window)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  graphene_point_t origin;
  GdkRectangle area;

  *window = GTK_WIDGET (gtk_widget_get_native (parent));
  if (*window == NULL)
    return FALSE;
  if (!gtk_popover_get_pointing_to (GTK_POPOVER (self), &area))
    return gtk_widget_compute_bounds (parent, *window, bounds);
  if (!gtk_widget_compute_point (parent, *window,
                                 &GRAPHENE_POINT_INIT ((float) area.x, (float) area.y), &origin))
    return FALSE;
  graphene_rect_init (bounds, origin.x, origin.y, (float) area.width, (float) area.height);
  return TRUE;
}

static gboolean
is_whole_in_view (SolPopover *self)
{
  graphene_rect_t bounds, all;
  GtkWidget *window;

  if (!find_bounds (self, &bounds, &window))
    return FALSE;
  graphene_rect_init (&all, 0, 0, (float) gtk_widget_get_width (window),
                      (float) gtk_widget_get_height (window));
  return graphene_rect_contains_rect (&all, &bounds);
}

/* A tall one may never be seen as a whole: it stands where the page stopped. */
static gboolean
has_come (SolPopover *self)
{
  graphene_rect_t bounds;
  GtkWidget *window;
  gboolean stands;

  if (!find_bounds (self, &bounds, &window))
    return TRUE;
  stands = bounds.origin.y == self->y;
  self->y = bounds.origin.y;
  return stands && bounds.origin.y < (float) gtk_widget_get_height (window) &&
         bounds.origin.y + bounds.size.height > 0;
}

static void
stop_waiting (SolPopover *self)
{
  if (self->waits_for == NULL)
    return;
  g_signal_handlers_disconnect_by_data (self->waits_for, self);
  gtk_widget_remove_tick_callback (self->waits_for, self->tick_id);
  g_clear_weak_pointer (&self->waits_for);
}

/* Nobody waits for it any more. */
static void
give_up (SolPopover *self)
{
  stop_waiting (self);
  g_signal_emit_by_name (self, "closed");
}

static gboolean
tick_cb (GtkWidget *parent G_GNUC_UNUSED, GdkFrameClock *clock, gpointer data)
{
  SolPopover *self = data;
  gint64 now_us = gdk_frame_clock_get_frame_time (clock);

  if (self->since_us == 0)
    self->since_us = now_us;
  if (has_come (self)) {
    stop_waiting (self);
    GTK_WIDGET_CLASS (sol_popover_parent_class)->show (GTK_WIDGET (self));
  } else if (now_us - self->since_us > MOST_WAIT_US) {
    give_up (self);
  }
  return G_SOURCE_CONTINUE;
}

static void
sol_popover_show (GtkWidget *widget)
{
  SolPopover *self = SOL_POPOVER (widget);
  GtkWidget *parent = gtk_widget_get_parent (widget);

  stop_waiting (self);
  if (parent == NULL || !gtk_widget_get_mapped (parent) || is_whole_in_view (self)) {
    GTK_WIDGET_CLASS (sol_popover_parent_class)->show (widget);
    return;
  }
  g_set_weak_pointer (&self->waits_for, parent);
  self->y = NAN;
  self->since_us = 0;
  self->tick_id = gtk_widget_add_tick_callback (parent, tick_cb, self, NULL);
  g_signal_connect_swapped (parent, "unmap", G_CALLBACK (give_up), self);
}

/* What the keys lead to in it is no part of the page, which would scroll to where it would be. */
static void
set_page_follows_focus (SolPopover *self, gboolean follows)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  GtkWidget *viewport = parent != NULL ? gtk_widget_get_ancestor (parent, GTK_TYPE_VIEWPORT) : NULL;

  if (viewport != NULL)
    gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (viewport), follows);
}

static void
sol_popover_map (GtkWidget *widget)
{
  set_page_follows_focus (SOL_POPOVER (widget), FALSE);
  GTK_WIDGET_CLASS (sol_popover_parent_class)->map (widget);
}

static void
sol_popover_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sol_popover_parent_class)->unmap (widget);
  set_page_follows_focus (SOL_POPOVER (widget), TRUE);
}

static void
sol_popover_dispose (GObject *object)
{
  stop_waiting (SOL_POPOVER (object));
  G_OBJECT_CLASS (sol_popover_parent_class)->dispose (object);
}

static void
sol_popover_class_init (SolPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sol_popover_dispose;
  GTK_WIDGET_CLASS (klass)->show = sol_popover_show;
  GTK_WIDGET_CLASS (klass)->map = sol_popover_map;
  GTK_WIDGET_CLASS (klass)->unmap = sol_popover_unmap;
}

static void
sol_popover_init (SolPopover *self G_GNUC_UNUSED)
{
}

GtkWidget *
sol_popover_new (GtkWidget *child)
{
  return g_object_new (SOL_TYPE_POPOVER, "child", child, NULL);
}
