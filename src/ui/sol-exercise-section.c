/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-exercise-section.h"

#include <glib/gi18n.h>

#include "sol-exercise-parts.h"
#include "sol-exercise-targets.h"
#include "sol-exercise.h"
#include "sol-item-row.h"
#include "sol-marks-label.h"
#include "sol-plain-row.h"
#include "sol-source-row.h"
#include "sol-words.h"

struct _SolExerciseSection {
  AdwBin parent_instance;

  GtkBox *list;

  char *title;
};

G_DEFINE_FINAL_TYPE (SolExerciseSection, sol_exercise_section, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_TITLE,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
sol_exercise_section_finalize (GObject *object)
{
  SolExerciseSection *self = SOL_EXERCISE_SECTION (object);

  g_clear_pointer (&self->title, g_free);
  G_OBJECT_CLASS (sol_exercise_section_parent_class)->finalize (object);
}

static void
sol_exercise_section_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolExerciseSection *self = SOL_EXERCISE_SECTION (object);

  switch (id) {
  case PROP_TITLE:
    g_value_set_string (value, self->title);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_exercise_section_set_property (GObject *object,
                                   guint id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  SolExerciseSection *self = SOL_EXERCISE_SECTION (object);

  switch (id) {
  case PROP_TITLE:
    if (g_set_str (&self->title, g_value_get_string (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_exercise_section_class_init (SolExerciseSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = sol_exercise_section_finalize;
  object_class->get_property = sol_exercise_section_get_property;
  object_class->set_property = sol_exercise_section_set_property;

  props[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-exercise-section.ui");
  gtk_widget_class_bind_template_child (widget_class, SolExerciseSection, list);
}

static void
sol_exercise_section_init (SolExerciseSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
mark_new (const char *mark)
{
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "label",
                    mark, "width-chars", 2, "xalign", 1.0, "valign", GTK_ALIGN_START, NULL);

  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "numeric");
  return label;
}

static GtkWidget *
lead_new (const char *lead)
{
  GtkWidget *label = gtk_label_new (lead);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  return label;
}

GtkWidget *
sol_exercise_section_entry_new (SolLibrary *library,
                                const char *mark,
                                const char *lead,
                                const char *text)
{
  GtkWidget *row;
  GtkWidget *words;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, "spacing", 12,
                      NULL);
  words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (row), mark_new (mark));
  if (lead != NULL)
    gtk_box_append (GTK_BOX (words), lead_new (lead));
  gtk_box_append (GTK_BOX (words), sol_marks_label_new (library, text));
  gtk_box_append (GTK_BOX (row), words);
  return row;
}

void
sol_exercise_section_add_entry (SolExerciseSection *self,
                                SolLibrary *library,
                                const char *mark,
                                const char *lead,
                                const char *text)
{
  g_return_if_fail (SOL_IS_EXERCISE_SECTION (self));
  sol_exercise_section_add_child (self, sol_exercise_section_entry_new (library, mark, lead, text));
}

void
sol_exercise_section_add_texts (SolExerciseSection *self, SolLibrary *library, GListModel *texts)
{
  for (guint i = 0; i < g_list_model_get_n_items (texts); i++) {
    g_autoptr (GObject) value = g_list_model_get_item (texts, i);
    g_autofree char *text = NULL;

    g_object_get (value, "text", &text, NULL);
    sol_exercise_section_add_entry (self, library, "•", NULL, text);
  }
}

void
sol_exercise_section_add_child (SolExerciseSection *self, GtkWidget *child)
{
  g_return_if_fail (SOL_IS_EXERCISE_SECTION (self));
  gtk_box_append (self->list, child);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

GtkListBox *
sol_exercise_section_add_list (SolExerciseSection *self)
{
  GtkWidget *list;

  g_return_val_if_fail (SOL_IS_EXERCISE_SECTION (self), NULL);

  list = sol_plain_list_new (self->title);
  sol_exercise_section_add_child (self, list);
  return GTK_LIST_BOX (list);
}

void
sol_exercise_section_add_sources (SolExerciseSection *self, GListModel *sources)
{
  if (g_list_model_get_n_items (sources) > 0)
    gtk_list_box_bind_model (sol_exercise_section_add_list (self), sources, sol_source_row_create,
                             NULL, NULL);
}

void
sol_exercise_section_add_items (SolExerciseSection *self, SolLibrary *library, GListModel *items)
{
  GtkListBox *list;

  g_return_if_fail (SOL_IS_EXERCISE_SECTION (self));
  g_return_if_fail (G_IS_LIST_MODEL (items));

  if (g_list_model_get_n_items (items) == 0)
    return;
  list = sol_exercise_section_add_list (self);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (SolItem) item = g_list_model_get_item (items, i);

    gtk_list_box_append (list, sol_item_row_new (library, item, i + 1));
  }
}

void
sol_exercise_section_add_targets (SolExerciseSection *self,
                                  SolLibrary *library,
                                  GListModel *targets)
{
  g_return_if_fail (SOL_IS_EXERCISE_SECTION (self));
  g_return_if_fail (G_IS_LIST_MODEL (targets));

  for (guint i = 0; i < g_list_model_get_n_items (targets); i++) {
    g_autoptr (SolTarget) target = g_list_model_get_item (targets, i);
    g_autofree char *words = sol_target_dup_words (target);

    if (words != NULL)
      sol_exercise_section_add_entry (self, library, "•", NULL, words);
  }
}

static GtkWidget *
alternative_row_new (SolLibrary *library, SolAlternative *alternative)
{
  SolExercise *exercise = sol_alternative_get_exercise (alternative);
  g_autofree char *text =
      sol_marks_words_dup_plain (library, sol_alternative_get_text (alternative));
  const char *variant = sol_alternative_get_variant (alternative);
  g_autofree char *name = exercise != NULL ? sol_words_dup_exercise (exercise, variant) : NULL;
  GtkWidget *row = sol_plain_row_new (text, name);

  if (exercise != NULL)
    sol_plain_row_open_value (row, SOL_VALUE (exercise));
  return row;
}

void
sol_exercise_section_add_alternatives (SolExerciseSection *self,
                                       SolLibrary *library,
                                       GListModel *alternatives)
{
  GtkListBox *list;

  g_return_if_fail (SOL_IS_EXERCISE_SECTION (self));
  g_return_if_fail (SOL_IS_LIBRARY (library));
  g_return_if_fail (G_IS_LIST_MODEL (alternatives));

  if (g_list_model_get_n_items (alternatives) == 0)
    return;
  list = sol_exercise_section_add_list (self);
  for (guint i = 0; i < g_list_model_get_n_items (alternatives); i++) {
    g_autoptr (SolAlternative) alternative = g_list_model_get_item (alternatives, i);

    gtk_list_box_append (list, alternative_row_new (library, alternative));
  }
}
