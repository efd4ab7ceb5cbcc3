/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-routine-gate.h"

#include <glib/gi18n.h>

#include "sol-plain-row.h"

static void
add_lead (SolExerciseSection *section, const char *words)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  sol_exercise_section_add_child (section, label);
}

static void
add_group (SolExerciseSection *section, SolLibrary *library, const char *lead, GListModel *texts)
{
  if (g_list_model_get_n_items (texts) == 0)
    return;
  add_lead (section, lead);
  sol_exercise_section_add_texts (section, library, texts);
}

/* The list itself comes with Start. */
static void
add_red_flags (SolExerciseSection *section)
{
  gtk_list_box_append (
      sol_exercise_section_add_list (section),
      sol_plain_link_row_new (_ ("Signs that need help first"),
                              _ ("You are asked about them at the start. With one yes, nothing is "
                                 "started."),
                              "win.help", NULL));
}

void
sol_routine_fill_gate (SolExerciseSection *before,
                       SolExerciseSection *after,
                       SolLibrary *library,
                       SolGate *gate)
{
  if (gate == NULL)
    return;
  if (sol_gate_get_red_flags (gate))
    add_red_flags (before);
  add_group (before, library, _ ("Do not start if"), sol_gate_get_stops (gate));
  add_group (before, library, _ ("Ask a clinician before you start if"), sol_gate_get_asks (gate));
  add_group (after, library, _ ("Move on when"), sol_gate_get_move_ons (gate));
  add_group (after, library, _ ("Ask a clinician if"), sol_gate_get_clinicians (gate));
}
