/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-session-instrument.h"

#include "sol-chip.h"
#include "sol-leg-words.h"
#include "sol-session-words.h"
#include "sol-stretch-bar.h"

typedef struct {
  SolCalfMuscle muscle;
  GtkWidget *row;
  GtkLabel *word;
  SolStretchBar *bar;
} Row;

#define N_ROWS 2

struct _SolSessionInstrument {
  GtkBox parent_instance;

  /* children */
  Row rows[N_ROWS];
  AdwWrapBox *chips;

  const SolPhase *shown; /* borrowed: only compared */
};

G_DEFINE_FINAL_TYPE (SolSessionInstrument, sol_session_instrument, GTK_TYPE_BOX)

static void
show_row (Row *row, double knee_deg, double ankle_deg)
{
  SolMuscleLength length = { 0 };

  sol_muscle_length_compute (row->muscle, knee_deg, ankle_deg, SOL_DEFAULT_SHANK_M, &length);
  sol_stretch_bar_show (row->bar, row->muscle, &length);
  gtk_label_set_label (row->word,
                       sol_leg_words_stretch (sol_muscle_length_get_word (&length, row->muscle)));
}

static gboolean
is_about_length (SolExercise *exercise)
{
  SolExerciseKind kind = sol_exercise_get_kind (exercise);

  return kind == SOL_EXERCISE_KIND_STRETCH || kind == SOL_EXERCISE_KIND_MOBILITY;
}

static void
add_row (SolSessionInstrument *self, Row *row, SolCalfMuscle muscle, SolHero hero)
{
  const SolMuscle named = { .hero = hero };
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *name = sol_chip_new (hero, sol_muscle_get_name (&named), NULL);

  row->muscle = muscle;
  row->row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  row->word = GTK_LABEL (gtk_label_new (NULL));
  row->bar = SOL_STRETCH_BAR (sol_stretch_bar_new ());
  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_set_halign (name, GTK_ALIGN_START);
  gtk_label_set_ellipsize (row->word, PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (GTK_WIDGET (row->word), "sol-stretch-word");
  gtk_box_append (GTK_BOX (head), name);
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (row->word));
  gtk_box_append (GTK_BOX (row->row), head);
  gtk_box_append (GTK_BOX (row->row), GTK_WIDGET (row->bar));
  gtk_box_append (GTK_BOX (self), row->row);
}

static void
sol_session_instrument_class_init (SolSessionInstrumentClass *klass G_GNUC_UNUSED)
{
}

static void
sol_session_instrument_init (SolSessionInstrument *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 9);
  gtk_widget_set_hexpand (GTK_WIDGET (self), FALSE);
  add_row (self, &self->rows[0], SOL_CALF_MUSCLE_GASTROCNEMIUS_MEDIAL, SOL_HERO_GASTROCNEMIUS);
  add_row (self, &self->rows[1], SOL_CALF_MUSCLE_SOLEUS, SOL_HERO_SOLEUS);
  self->chips = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->chips, 6);
  adw_wrap_box_set_line_spacing (self->chips, 6);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->chips));
}

void
sol_session_instrument_show (SolSessionInstrument *self, const SolPhase *phase)
{
  double knee_deg, ankle_deg;
  gboolean posed, length;

  g_return_if_fail (SOL_IS_SESSION_INSTRUMENT (self));
  g_return_if_fail (phase != NULL);

  if (self->shown == phase)
    return;
  self->shown = phase;
  posed = sol_session_words_find_angles (phase, &knee_deg, &ankle_deg);
  length = posed && is_about_length (phase->exercise);
  for (guint i = 0; i < N_ROWS; i++) {
    gtk_widget_set_visible (self->rows[i].row, length);
    if (length)
      show_row (&self->rows[i], knee_deg, ankle_deg);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->chips), posed && !length);
  if (posed && !length)
    sol_chip_fill (self->chips, phase->exercise, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), posed);
}
