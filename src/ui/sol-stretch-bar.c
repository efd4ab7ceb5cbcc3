/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-stretch-bar.h"

#include <glib/gi18n.h>

#include "sol-bar-ink.h"
#include "sol-figure-look.h"
#include "sol-leg-words.h"
#include "sol-shown-range.h"

/* Where the words change, of a typical young adult's limit. */
#define FIRM 0.60

#define LEAST_WIDTH 60

struct _SolStretchBar {
  GtkWidget parent_instance;

  SolCalfMuscle muscle;
  double stretched; /* percent of the limit */
  char *told;       /* to screen readers */
};

G_DEFINE_FINAL_TYPE_WITH_CODE (SolStretchBar,
                               sol_stretch_bar,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE,
                                                      sol_shown_range_init))

static void
sol_stretch_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SolStretchBar *self = SOL_STRETCH_BAR (widget);

  sol_bar_ink_snapshot (widget, snapshot,
                        &(SolBar) {
                            .muscle = self->muscle,
                            .share = self->stretched / 100,
                            .mark = FIRM,
                            .mark_width = 1.5f,
                            .mark_strength = 0.55f,
                        });
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
  sol_bar_ink_measure (orientation, LEAST_WIDTH, minimum, natural);
}

static void
sol_stretch_bar_finalize (GObject *object)
{
  g_free (SOL_STRETCH_BAR (object)->told);
  G_OBJECT_CLASS (sol_stretch_bar_parent_class)->finalize (object);
}

static void
sol_stretch_bar_class_init (SolStretchBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sol_stretch_bar_finalize;
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
  if (g_set_str (&self->told, text))
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                  self->stretched, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
