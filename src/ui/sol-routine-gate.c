/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-routine-gate.h"

#include <glib/gi18n.h>

#include "sol-marks-label.h"
#include "sol-red-flag.h"

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

static const char *
urgency_words (SolUrgency urgency)
{
  switch (urgency) {
  case SOL_URGENCY_EMERGENCY:
    return _ ("If yes: emergency help now");
  case SOL_URGENCY_TODAY:
    return _ ("If yes: medical help today");
  case SOL_URGENCY_DAYS:
    return _ ("If yes: medical help within days");
  case SOL_URGENCY_SOON:
  default:
    return _ ("If yes: medical help soon");
  }
}

static GtkWidget *
label_row_new (const char *title, const char *subtitle)
{
  return g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title, "subtitle",
                       subtitle, NULL);
}

/* What it may be and what to do stand behind the question. */
static GtkWidget *
create_flag_cb (gpointer item, gpointer user_data)
{
  SolLibrary *library = user_data;
  SolRedFlag *flag = item;
  g_autofree char *question = sol_marks_label_dup_plain (library, sol_red_flag_get_question (flag));
  g_autofree char *may_be = sol_marks_label_dup_plain (library, sol_red_flag_get_may_be (flag));
  g_autofree char *action = sol_marks_label_dup_plain (library, sol_red_flag_get_action (flag));
  GtkWidget *row = g_object_new (ADW_TYPE_EXPANDER_ROW, "use-markup", FALSE, "title", question,
                                 "subtitle", urgency_words (sol_red_flag_get_urgency (flag)), NULL);

  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), label_row_new (may_be, action));
  return row;
}

static void
add_red_flags (SolExerciseSection *section, SolLibrary *library)
{
  GListModel *flags = sol_library_get_values (library, SOL_TYPE_RED_FLAG);
  GtkWidget *list;

  if (g_list_model_get_n_items (flags) == 0)
    return;
  add_lead (section, _ ("Get help first, and do not start, if you say yes to one of these"));
  list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_bind_model (GTK_LIST_BOX (list), flags, create_flag_cb, library, NULL);
  sol_exercise_section_add_child (section, list);
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
    add_red_flags (before, library);
  add_group (before, library, _ ("Do not start if"), sol_gate_get_stops (gate));
  add_group (before, library, _ ("Ask a clinician before you start if"), sol_gate_get_asks (gate));
  add_group (after, library, _ ("Move on when"), sol_gate_get_move_ons (gate));
  add_group (after, library, _ ("Ask a clinician if"), sol_gate_get_clinicians (gate));
}
