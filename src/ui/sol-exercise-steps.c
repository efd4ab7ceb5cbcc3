/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-exercise-steps.h"

#include <glib/gi18n.h>

#include "sol-exercise-parts.h"
#include "sol-marks-label.h"
#include "sol-pose-view.h"
#include "sol-step-link.h"
#include "sol-step-words.h"

static GtkListBox *
list_new (void)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_BROWSE);
  gtk_widget_add_css_class (list, "sol-steps");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Steps"),
                                  -1);
  return GTK_LIST_BOX (list);
}

static GtkWidget *
entry_new (SolLibrary *library, SolExercise *exercise, SolStep *step, guint number, gboolean named)
{
  g_autofree char *mark = g_strdup_printf ("%u", number);

  return sol_exercise_section_entry_new (library, mark,
                                         named ? sol_exercise_get_way_name (exercise, step) : NULL,
                                         sol_step_get_text (step));
}

/* The number beside the words is for the eye: a screen reader says both as one. */
static void
name_step (GtkWidget *widget, SolLibrary *library, SolStep *step, guint number)
{
  g_autofree char *text = sol_marks_words_dup_plain (library, sol_step_get_text (step));
  g_autofree char *name = g_strdup_printf ("%u: %s", number, text);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Keys move between rows. */
static void
append_row (GtkListBox *list,
            SolLibrary *library,
            SolExercise *exercise,
            GtkWidget *entry,
            SolStep *step,
            guint number)
{
  GtkWidget *link = sol_step_link_new (exercise, step);
  GtkWidget *row = gtk_list_box_row_new ();

  if (link != NULL)
    gtk_box_append (GTK_BOX (entry), link);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), entry);
  name_step (row, library, step, number);
  gtk_list_box_append (list, row);
}

static void
add_entry (
    SolExerciseSection *section, SolLibrary *library, GtkWidget *entry, SolStep *step, guint number)
{
  name_step (entry, library, step, number);
  sol_exercise_section_add_child (section, entry);
}

/* The row that is selected is the one whose body is shown, which may be far down; who comes by key
 * reads from the first, and later goes on where they were. */
static void
begin_with_first (GtkListBox *list)
{
  gtk_widget_set_focus_child (GTK_WIDGET (list),
                              GTK_WIDGET (gtk_list_box_get_row_at_index (list, 0)));
}

GtkListBox *
sol_exercise_fill_steps (SolExerciseSection *section, SolLibrary *library, SolExercise *exercise)
{
  g_autoptr (GArray) numbers = sol_exercise_number_steps (exercise);
  GListModel *steps = sol_exercise_get_steps (exercise);
  GtkListBox *list = sol_exercise_has_poses (exercise) ? list_new () : NULL;
  const char *way = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (SolStep) step = g_list_model_get_item (steps, i);
    gboolean other_way =
        sol_step_get_way (step) != NULL && g_strcmp0 (way, sol_step_get_way (step)) != 0;
    GtkWidget *entry =
        entry_new (library, exercise, step, g_array_index (numbers, guint, i), other_way);

    way = sol_step_get_way (step);
    if (list != NULL)
      append_row (list, library, exercise, entry, step, g_array_index (numbers, guint, i));
    else
      add_entry (section, library, entry, step, g_array_index (numbers, guint, i));
  }
  if (list != NULL) {
    sol_exercise_section_add_child (section, GTK_WIDGET (list));
    begin_with_first (list);
  }
  return list;
}
