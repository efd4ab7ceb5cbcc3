/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-sore-calf-answer.h"

#include <glib/gi18n.h>

#include "sol-exercise.h"
#include "sol-marks-label.h"
#include "sol-plain-row.h"
#include "sol-red-flag-words.h"
#include "sol-routine-summary.h"
#include "sol-source-button.h"

struct _SolSoreCalfAnswer {
  AdwBin parent_instance;

  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (SolSoreCalfAnswer, sol_sore_calf_answer, ADW_TYPE_BIN)

static void
add_text (SolSoreCalfAnswer *self, SolLibrary *library, const char *text, const char *style)
{
  GtkWidget *label;

  if (text == NULL)
    return;
  label = sol_marks_label_new (library, text);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (self->box, label);
}

static void
add_value (GtkListBox *list, SolValue *value)
{
  g_autofree char *length =
      SOL_IS_ROUTINE (value) ? sol_routine_dup_length (SOL_ROUTINE (value)) : NULL;
  GtkWidget *row = sol_plain_row_new (sol_value_get_display_name (value), length);

  sol_plain_row_open_value (row, value);
  gtk_list_box_append (list, row);
}

static void
add_values (GtkListBox *list, GListModel *values)
{
  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (SolValue) value = g_list_model_get_item (values, i);

    add_value (list, value);
  }
}

static GtkWidget *
list_new (SolWayIn *way)
{
  GtkWidget *list = sol_plain_list_new (_ ("What Fits"));

  add_values (GTK_LIST_BOX (list), sol_way_in_get_routines (way));
  add_values (GTK_LIST_BOX (list), sol_way_in_get_exercises (way));
  gtk_list_box_append (GTK_LIST_BOX (list),
                       sol_plain_link_row_new (_ ("When to Get Help"), "", "win.help", NULL));
  return list;
}

/* What would change the answer, with what to do then. */
static void
add_red_flags (SolSoreCalfAnswer *self, SolLibrary *library, SolWayIn *way)
{
  GListModel *flags = sol_way_in_get_red_flags (way);

  for (guint i = 0; i < g_list_model_get_n_items (flags); i++) {
    g_autoptr (SolRedFlag) flag = g_list_model_get_item (flags, i);
    g_autofree char *sign = sol_marks_words_dup_plain (library, sol_red_flag_words_sign (flag));
    g_autofree char *action = sol_marks_words_dup_plain (library, sol_red_flag_get_action (flag));
    GtkWidget *list = sol_plain_list_new (_ ("What Would Change This"));

    gtk_list_box_append (GTK_LIST_BOX (list), sol_plain_row_new (sign, action));
    gtk_box_append (self->box, list);
  }
}

void
sol_sore_calf_answer_show (SolSoreCalfAnswer *self, SolLibrary *library, SolWayIn *way)
{
  GtkWidget *sources;
  GtkWidget *child;
  g_autofree char *said = NULL;

  g_return_if_fail (SOL_IS_SORE_CALF_ANSWER (self));
  g_return_if_fail (SOL_IS_WAY_IN (way));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, child);
  add_text (self, library, sol_way_in_get_began (way), "dimmed");
  add_text (self, library, sol_way_in_get_fits (way), "title-3");
  gtk_box_append (self->box, list_new (way));
  add_text (self, library, sol_way_in_get_also (way), "heading");
  add_red_flags (self, library, way);
  add_text (self, library, _ ("This is no diagnosis: Soleus can’t examine you."), "body");
  sources = sol_source_button_new (sol_way_in_get_sources (way));
  said = sol_marks_words_dup_plain (library, sol_way_in_get_fits (way));
  sol_source_button_describe (SOL_SOURCE_BUTTON (sources), said);
  gtk_widget_set_halign (sources, GTK_ALIGN_START);
  gtk_box_append (self->box, sources);
}

static void
sol_sore_calf_answer_class_init (SolSoreCalfAnswerClass *klass G_GNUC_UNUSED)
{
}

static void
sol_sore_calf_answer_init (SolSoreCalfAnswer *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}
