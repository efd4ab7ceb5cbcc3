/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-stretch-bar.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sol-figure-look.h"
#include "sol-leg-ink.h"
#include "sol-leg-words.h"

#define BAR_HEIGHT 16
#define HATCH 9.0f

/* Where the words change, of a typical young adult's limit. */
#define FIRM 0.60f

struct _SolStretchBar {
  GtkWidget parent_instance;

  SolCalfMuscle muscle;
  double stretched; /* percent of the limit */
};

static gboolean
set_current_value_cb (GtkAccessibleRange *range G_GNUC_UNUSED, double value G_GNUC_UNUSED)
{
  return FALSE; /* it only shows */
}

/* Without this screen readers are not given the value of a widget that draws itself. */
static void
range_init (GtkAccessibleRangeInterface *iface)
{
  iface->set_current_value = set_current_value_cb;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SolStretchBar,
                               sol_stretch_bar,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE, range_init))

/* Slanting lines for the gastrocnemius, upright ones for the soleus. */
static void
snapshot_hatch (SolStretchBar *self, GtkSnapshot *snapshot, float from, float to)
{
  g_autoptr (GskPath) path = NULL;
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskStroke) stroke = gsk_stroke_new (1.6f);
  float lean = self->muscle == SOL_CALF_MUSCLE_SOLEUS ? 0 : BAR_HEIGHT;

  for (float x = from - lean; x < to; x += HATCH) {
    gsk_path_builder_move_to (builder, x + lean, 0);
    gsk_path_builder_line_to (builder, x, BAR_HEIGHT);
  }
  path = gsk_path_builder_free_to_path (builder);
  gtk_snapshot_append_stroke (snapshot, path, stroke, &(GdkRGBA) { 1, 1, 1, 0.5f });
}

static void
sol_stretch_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolStretchBar *self = SOL_STRETCH_BAR (widget);
  float width = (float) gtk_widget_get_width (widget), filled;
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GdkRGBA fill = sol_leg_ink_get_muscle (self->muscle, sol_figure_look_get_theme (), 1), track;
  GskRoundedRect frame;

  gtk_widget_get_color (widget, &track);
  gsk_rounded_rect_init_from_rect (&frame, &GRAPHENE_RECT_INIT (0, 0, width, BAR_HEIGHT),
                                   BAR_HEIGHT / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &frame);
  gtk_snapshot_append_color (
      snapshot,
      &(GdkRGBA) { track.red, track.green, track.blue,
                   adw_style_manager_get_high_contrast (adw_style_manager_get_default ()) ? 0.3f
                                                                                          : 0.1f },
      &frame.bounds);
  filled = width * (float) self->stretched / 100;
  if (filled > 0) {
    float from = rtl ? width - filled : 0;

    gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (from, 0, filled, BAR_HEIGHT));
    gtk_snapshot_append_color (snapshot, &fill, &frame.bounds);
    snapshot_hatch (self, snapshot, from, from + filled);
    gtk_snapshot_pop (snapshot);
  }
  track.alpha = 0.45f;
  gtk_snapshot_append_color (
      snapshot, &track, &GRAPHENE_RECT_INIT (width * (rtl ? 1 - FIRM : FIRM), 0, 1.5f, BAR_HEIGHT));
  gtk_snapshot_pop (snapshot);
}

static void
sol_stretch_bar_measure (GtkWidget *widget G_GNUC_UNUSED,
                         GtkOrientation orientation,
                         int for_size G_GNUC_UNUSED,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline G_GNUC_UNUSED,
                         int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 60 : BAR_HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 240 : BAR_HEIGHT;
}

static void
sol_stretch_bar_class_init (SolStretchBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = sol_stretch_bar_snapshot;
  widget_class->measure = sol_stretch_bar_measure;
  gtk_widget_class_set_css_name (widget_class, "sol-stretch-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
sol_stretch_bar_init (SolStretchBar *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 100.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 0.0, -1);
  sol_figure_look_watch (G_CALLBACK (gtk_widget_queue_draw), self);
}

GtkWidget *
sol_stretch_bar_new (void)
{
  return g_object_new (SOL_TYPE_STRETCH_BAR, NULL);
}

void
sol_stretch_bar_show (SolStretchBar *self, SolCalfMuscle muscle, const SolMuscleLength *length)
{
  const char *name, *word;
  g_autofree char *text = NULL;

  g_return_if_fail (SOL_IS_STRETCH_BAR (self));
  g_return_if_fail (length != NULL);

  self->muscle = muscle;
  self->stretched = sol_muscle_length_get_stretched (length, muscle);
  name = muscle == SOL_CALF_MUSCLE_SOLEUS ? _ ("Soleus") : _ ("Gastrocnemius");
  word = sol_leg_words_stretch (sol_muscle_length_get_word (length, muscle));
  /* Translators: name of a muscle, and a word for how far it is stretched */
  text = g_strdup_printf (_ ("%s stretched: %s"), name, word);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, self->stretched, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
