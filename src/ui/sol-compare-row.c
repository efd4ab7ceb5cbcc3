/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-compare-row.h"

#include <glib/gi18n.h>

#include "sol-exercise-parts.h"
#include "sol-exercise.h"
#include "sol-fill.h"
#include "sol-marks-label.h"
#include "sol-reveal.h"
#include "sol-source-button.h"
#include "sol-structure-badge.h"
#include "sol-structure-words.h"

struct _SolCompareRow {
  GtkListBoxRow parent_instance;

  GtkBox *cells; /* borrowed: a child */
  SolFactKind kind;
};

G_DEFINE_FINAL_TYPE (SolCompareRow, sol_compare_row, GTK_TYPE_LIST_BOX_ROW)

enum {
  PROP_0,
  PROP_STACKED,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static GtkWidget *
create_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, style);
  return label;
}

/* A cell says whose it is: stacked, and for a screen reader, the column does not. */
static GtkWidget *
create_cell (SolStructure *structure)
{
  GtkWidget *cell = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *badge = sol_structure_badge_new (structure);

  if (badge != NULL)
    gtk_box_append (GTK_BOX (head), badge);
  gtk_box_append (GTK_BOX (head),
                  create_label (sol_structure_get_name (structure), "caption-heading"));
  gtk_box_append (GTK_BOX (cell), head);
  gtk_widget_set_hexpand (cell, TRUE);
  return cell;
}

/* A screen reader says all of a row where one comes to it: its sources say no more than whose they
 * are. */
static void
add_fact (GtkBox *cell, SolLibrary *library, SolFact *fact, SolStructure *structure)
{
  const char *joint = sol_structure_words_joint (sol_fact_get_joint (fact));
  GtkWidget *text = sol_marks_label_new (library, sol_fact_get_text (fact));
  GtkWidget *sources = sol_source_button_new (sol_fact_get_sources (fact));

  if (joint != NULL)
    gtk_box_append (cell, create_label (joint, "caption"));
  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_label_set_selectable (GTK_LABEL (text), FALSE);
  gtk_box_append (cell, text);
  sol_source_button_describe (SOL_SOURCE_BUTTON (sources), sol_structure_get_name (structure));
  gtk_box_append (cell, sources);
}

/* A head has its own facts and, where it says nothing on a point, those of the whole. */
static guint
add_facts (GtkBox *cell, SolLibrary *library, SolStructure *structure, int kind)
{
  guint n = 0;

  for (; structure != NULL && n == 0; structure = sol_structure_get_part_of (structure)) {
    GListModel *facts = sol_structure_get_facts (structure);

    for (guint i = 0; i < g_list_model_get_n_items (facts); i++) {
      g_autoptr (SolFact) fact = g_list_model_get_item (facts, i);

      if ((int) sol_fact_get_kind (fact) != kind)
        continue;
      add_fact (cell, library, fact, structure);
      n++;
    }
  }
  return n;
}

static gboolean
is_mainly_for (SolExercise *exercise, SolStructure *structure)
{
  GListModel *targets = sol_exercise_get_targets (exercise);

  for (guint i = 0; i < g_list_model_get_n_items (targets); i++) {
    g_autoptr (SolTarget) target = g_list_model_get_item (targets, i);
    SolStructure *muscle = sol_target_get_structure (target);

    if (sol_target_get_level (target) == SOL_TARGET_LEVEL_MAIN &&
        (sol_reveal_is_within (muscle, structure) || sol_reveal_is_within (structure, muscle)))
      return TRUE;
  }
  return FALSE;
}

static guint
add_exercises (GtkBox *cell, SolLibrary *library, SolStructure *structure, int kind)
{
  GListModel *list = sol_library_get_values (library, SOL_TYPE_EXERCISE);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (list, i);
    g_autofree char *text = NULL;
    GtkWidget *label;

    if ((int) sol_exercise_get_kind (exercise) != kind || !is_mainly_for (exercise, structure))
      continue;
    text = g_strdup_printf ("[[exercise:%s]]", sol_value_get_id (SOL_VALUE (exercise)));
    label = sol_marks_label_new (library, text);
    gtk_label_set_xalign (GTK_LABEL (label), 0);
    gtk_box_append (cell, label);
    n++;
  }
  return n;
}

static SolCompareRow *
create_row (SolFactKind kind, const char *title)
{
  SolCompareRow *self = g_object_new (SOL_TYPE_COMPARE_ROW, "activatable", FALSE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  self->kind = kind;
  self->cells = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18));
  gtk_box_set_homogeneous (self->cells, TRUE);
  gtk_box_append (GTK_BOX (box), create_label (title, "heading"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->cells));
  gtk_widget_add_css_class (box, "sol-compare-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  return self;
}

/* Nobody needs to know how narrow a cell may be at the height that it has. */
static void
add_cell (SolCompareRow *self, GtkWidget *cell)
{
  GtkWidget *fill = g_object_new (SOL_TYPE_FILL, "keep-width", TRUE, "keep-height", TRUE, NULL);

  adw_bin_set_child (ADW_BIN (fill), cell);
  gtk_box_append (self->cells, fill);
}

/* Takes the floating row; NULL where nothing was said. */
static GtkWidget *
finish_row (SolCompareRow *self, GtkWidget *first, GtkWidget *second, guint n_first, guint n_second)
{
  add_cell (self, first);
  add_cell (self, second);
  if (n_first + n_second == 0) {
    g_object_unref (g_object_ref_sink (self));
    return NULL;
  }
  if (n_first == 0)
    gtk_box_append (GTK_BOX (first), create_label (_ ("Nothing known here"), "dimmed"));
  if (n_second == 0)
    gtk_box_append (GTK_BOX (second), create_label (_ ("Nothing known here"), "dimmed"));
  return GTK_WIDGET (self);
}

/* Puts into @cell what is said of @structure. Returns how much. */
typedef guint (*AddFunc) (GtkBox *cell, SolLibrary *library, SolStructure *structure, int kind);

static GtkWidget *
fill_row (SolCompareRow *self,
          SolLibrary *library,
          SolStructure *first,
          SolStructure *second,
          AddFunc add,
          int kind)
{
  GtkWidget *cells[] = { create_cell (first), create_cell (second) };
  guint n_first = add (GTK_BOX (cells[0]), library, first, kind);
  guint n_second = add (GTK_BOX (cells[1]), library, second, kind);

  return finish_row (self, cells[0], cells[1], n_first, n_second);
}

static void
sol_compare_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SolCompareRow *self = SOL_COMPARE_ROW (object);

  switch (id) {
  case PROP_STACKED:
    g_value_set_boolean (value, gtk_orientable_get_orientation (GTK_ORIENTABLE (self->cells)) ==
                                    GTK_ORIENTATION_VERTICAL);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_compare_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SolCompareRow *self = SOL_COMPARE_ROW (object);

  switch (id) {
  case PROP_STACKED:
    gtk_orientable_set_orientation (GTK_ORIENTABLE (self->cells), g_value_get_boolean (value)
                                                                      ? GTK_ORIENTATION_VERTICAL
                                                                      : GTK_ORIENTATION_HORIZONTAL);
    gtk_box_set_homogeneous (self->cells, !g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
sol_compare_row_class_init (SolCompareRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sol_compare_row_get_property;
  object_class->set_property = sol_compare_row_set_property;
  props[PROP_STACKED] = g_param_spec_boolean ("stacked", NULL, NULL, FALSE,
                                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
sol_compare_row_init (SolCompareRow *self G_GNUC_UNUSED)
{
}

GtkWidget *
sol_compare_row_new_for_facts (SolLibrary *library,
                               SolStructure *first,
                               SolStructure *second,
                               SolFactKind kind)
{
  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_STRUCTURE (first) && SOL_IS_STRUCTURE (second), NULL);

  return fill_row (create_row (kind, sol_structure_words_fact (kind)), library, first, second,
                   add_facts, (int) kind);
}

GtkWidget *
sol_compare_row_new_for_exercises (SolLibrary *library,
                                   SolStructure *first,
                                   SolStructure *second,
                                   gboolean stretches)
{
  SolExerciseKind kind = stretches ? SOL_EXERCISE_KIND_STRETCH : SOL_EXERCISE_KIND_STRENGTH;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_STRUCTURE (first) && SOL_IS_STRUCTURE (second), NULL);

  return fill_row (create_row (SOL_FACT_KIND_NOTE,
                               stretches ? _ ("What stretches it") : _ ("What strengthens it")),
                   library, first, second, add_exercises, (int) kind);
}

SolFactKind
sol_compare_row_get_kind (SolCompareRow *self)
{
  g_return_val_if_fail (SOL_IS_COMPARE_ROW (self), SOL_FACT_KIND_NOTE);

  return self->kind;
}
