/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-bar.h"

#include <adwaita.h>

#include "sol-shown-range.h"

#define HEIGHT_PX 6

/* The least between two segments, and the least of a segment, in pixels. */
#define GAP_PX 3
#define LEAST_PX 2

struct _SolSessionBar {
  GtkWidget parent_instance;

  SolPlan *plan; /* owned */
  gint64 at_us;  /* where one is in the plan */
};

G_DEFINE_FINAL_TYPE_WITH_CODE (SolSessionBar,
                               sol_session_bar,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE,
                                                      sol_shown_range_init))

static void
fill (GtkWidget *widget, GtkSnapshot *snapshot, float begin, float end, const GdkRGBA *colour)
{
  float width = (float) gtk_widget_get_width (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (
      rtl ? width - end : begin, (float) (gtk_widget_get_height (widget) - HEIGHT_PX) / 2,
      end - begin, HEIGHT_PX);
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, &bounds, MIN (HEIGHT_PX, end - begin) / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, colour, &bounds);
  gtk_snapshot_pop (snapshot);
}

static void
draw_segment (SolSessionBar *self, GtkSnapshot *snapshot, const SolPhase *phase)
{
  GtkWidget *widget = GTK_WIDGET (self);
  double per_us = (double) gtk_widget_get_width (widget) /
                  (double) MAX (sol_plan_get_length_us (self->plan), 1);
  gint64 done_us = CLAMP (self->at_us - phase->start_us, 0, phase->length_us);
  float begin = (float) ((double) phase->start_us * per_us) + GAP_PX / 2.0f;
  float end = (float) ((double) (phase->start_us + phase->length_us) * per_us) - GAP_PX / 2.0f;
  GdkRGBA colour, track;

  gtk_widget_get_color (widget, &colour);
  track = colour;
  track.alpha *=
      adw_style_manager_get_high_contrast (adw_style_manager_get_default ()) ? 0.35f : 0.2f;
  end = MAX (end, begin + LEAST_PX);
  fill (widget, snapshot, begin, end, &track);
  if (done_us > 0)
    fill (widget, snapshot, begin,
          begin + (end - begin) * (float) ((double) done_us / (double) phase->length_us), &colour);
}

static void
sol_session_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolSessionBar *self = SOL_SESSION_BAR (widget);

  if (self->plan == NULL)
    return;
  for (guint i = 0; i < sol_plan_get_n_phases (self->plan); i++) {
    const SolPhase *phase = sol_plan_get_phase (self->plan, i);

    if (phase->kind == SOL_PHASE_KIND_WORK)
      draw_segment (self, snapshot, phase);
  }
}

static void
sol_session_bar_measure (GtkWidget *widget G_GNUC_UNUSED,
                         GtkOrientation orientation,
                         int for_size G_GNUC_UNUSED,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline G_GNUC_UNUSED,
                         int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT_PX : 60;
  *natural = *minimum;
}

static void
sol_session_bar_dispose (GObject *object)
{
  g_clear_object (&SOL_SESSION_BAR (object)->plan);

  G_OBJECT_CLASS (sol_session_bar_parent_class)->dispose (object);
}

static void
sol_session_bar_class_init (SolSessionBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_session_bar_dispose;
  widget_class->snapshot = sol_session_bar_snapshot;
  widget_class->measure = sol_session_bar_measure;

  gtk_widget_class_set_css_name (widget_class, "sol-session-bar");
  /* No progress bar: Orca would say its percents every ten seconds, into what is told. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
sol_session_bar_init (SolSessionBar *self G_GNUC_UNUSED)
{
}

void
sol_session_bar_show_run (SolSessionBar *self, SolRun *run)
{
  const SolPhase *phase;
  gint64 length_us, remaining_us;

  g_return_if_fail (SOL_IS_SESSION_BAR (self));
  g_return_if_fail (SOL_IS_RUN (run));

  g_set_object (&self->plan, sol_run_get_plan (run));
  phase = sol_plan_get_phase (self->plan, sol_run_get_index (run));
  sol_run_get_place (run, &length_us, &remaining_us);
  /* A phase that was made longer is still as long in the picture of the whole. */
  self->at_us = phase->start_us;
  if (length_us > 0)
    self->at_us += (gint64) ((double) phase->length_us *
                             ((double) (length_us - remaining_us) / (double) length_us));
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
      GTK_ACCESSIBLE_PROPERTY_VALUE_MAX,
      (double) sol_plan_get_length_us (self->plan) / (double) G_USEC_PER_SEC,
      GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) self->at_us / (double) G_USEC_PER_SEC, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
