/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-time-bar.h"

#include "sol-bar-ink.h"
#include "sol-figure-look.h"
#include "sol-shown-range.h"

#define LEAST_WIDTH 36

struct _SolTimeBar {
  GtkWidget parent_instance;

  SolCalfMuscle muscle;
  double share; /* of the bar, 0 to 1 */
  double mark;  /* the same */
};

G_DEFINE_FINAL_TYPE_WITH_CODE (SolTimeBar,
                               sol_time_bar,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE,
                                                      sol_shown_range_init))

static void
sol_time_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolTimeBar *self = SOL_TIME_BAR (widget);

  sol_bar_ink_snapshot (widget, snapshot,
                        &(SolBar) {
                            .muscle = self->muscle,
                            .share = self->share,
                            .mark = self->mark,
                            .mark_width = 2,
                            .mark_strength = 0.7f,
                        });
}

static void
sol_time_bar_measure (GtkWidget *widget G_GNUC_UNUSED,
                      GtkOrientation orientation,
                      int for_size G_GNUC_UNUSED,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline G_GNUC_UNUSED,
                      int *natural_baseline G_GNUC_UNUSED)
{
  sol_bar_ink_measure (orientation, LEAST_WIDTH, minimum, natural);
}

static void
sol_time_bar_class_init (SolTimeBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = sol_time_bar_snapshot;
  widget_class->measure = sol_time_bar_measure;
  gtk_widget_class_set_css_name (widget_class, "sol-time-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
sol_time_bar_init (SolTimeBar *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  sol_figure_look_watch (G_CALLBACK (gtk_widget_queue_draw), self);
}

GtkWidget *
sol_time_bar_new (SolCalfMuscle muscle)
{
  SolTimeBar *self = g_object_new (SOL_TYPE_TIME_BAR, NULL);

  self->muscle = muscle;
  return GTK_WIDGET (self);
}

void
sol_time_bar_show (SolTimeBar *self, double seconds, double most_s, double mark_s)
{
  g_return_if_fail (SOL_IS_TIME_BAR (self));
  g_return_if_fail (most_s > 0);

  self->share = CLAMP (seconds / most_s, 0, 1);
  self->mark = CLAMP (mark_s / most_s, 0, 1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, most_s / 60,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, seconds / 60, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
