/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-test-card.h"

#include <glib/gi18n.h>

#include "sol-dates.h"
#include "sol-journal-day.h"
#include "sol-journal-stats.h"
#include "sol-norm.h"
#include "sol-plain-row.h"
#include "sol-source-button.h"
#include "sol-test-words.h"
#include "sol-text.h"
#include "sol-trend-chart.h"

struct _SolTestCard {
  AdwBin parent_instance;

  /* template */
  GtkLabel *title;
  GtkLabel *result;
  GtkLabel *details;
  SolTrendChart *chart;
  GtkWidget *norm_list;
  AdwExpanderRow *norm;
  GtkWidget *add;
  GtkWidget *open;
  SolSourceButton *sources;

  SolNorm *shown; /* in the list; NULL for none */
};

G_DEFINE_FINAL_TYPE (SolTestCard, sol_test_card, ADW_TYPE_BIN)

static const SolJournalSide sides[] = { SOL_JOURNAL_SIDE_LEFT, SOL_JOURNAL_SIDE_RIGHT };

/* -- Words -- */

static int
find_value (GListModel *tests, SolJournalTestKind kind, SolJournalSide side, guint index)
{
  g_autoptr (SolJournalTest) test = sol_journal_stats_find_test (tests, kind, side, index);

  return test != NULL ? sol_journal_stats_get_value (test, side) : SOL_JOURNAL_TEST_NOT_DONE;
}

static char *
dup_change (GListModel *tests, SolJournalTestKind kind, SolJournalSide side)
{
  int now = find_value (tests, kind, side, 0);
  int before = find_value (tests, kind, side, 1);
  g_autofree char *change = NULL;

  if (now < 0 || before < 0)
    return NULL;
  change = sol_test_words_dup_change (kind, before, now);
  return g_strdup_printf (side == SOL_JOURNAL_SIDE_LEFT
                              /* Translators: how it changed, such as "+2.5 cm, a real gain" */
                              ? _ ("Left leg since the time before: %s.")
                              /* Translators: how it changed, such as "+2.5 cm, a real gain" */
                              : _ ("Right leg since the time before: %s."),
                          change);
}

static char *
dup_bands (SolJournalTestKind kind, int left, int right)
{
  const char *a = sol_test_words_band (kind, left);
  const char *b = sol_test_words_band (kind, right);

  if (a == NULL && b == NULL)
    return NULL;
  if (a == NULL || b == NULL || g_str_equal (a, b))
    /* Translators: "stiff", "usual" or "very mobile" */
    return g_strdup_printf (_ ("Our own bands call that %s."), a != NULL ? a : b);
  /* Translators: twice "stiff", "usual" or "very mobile" */
  return g_strdup_printf (_ ("Our own bands call the left %s, the right %s."), a, b);
}

static void
show_details (SolTestCard *self, SolJournalTestKind kind, GListModel *tests)
{
  int left = find_value (tests, kind, SOL_JOURNAL_SIDE_LEFT, 0);
  int right = find_value (tests, kind, SOL_JOURNAL_SIDE_RIGHT, 0);
  char *lines[] = { dup_change (tests, kind, SOL_JOURNAL_SIDE_LEFT),
                    dup_change (tests, kind, SOL_JOURNAL_SIDE_RIGHT),
                    sol_test_words_dup_gap (kind, left, right), dup_bands (kind, left, right) };
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++) {
    if (lines[i] != NULL)
      g_string_append_printf (words, "%s%s", words->len > 0 ? "\n" : "", lines[i]);
    g_free (lines[i]);
  }
  gtk_label_set_label (self->details, words->str);
  gtk_widget_set_visible (GTK_WIDGET (self->details), words->len > 0);
}

/* (transfer full) */
static SolJournalTest *
find_newest (GListModel *tests, SolJournalTestKind kind)
{
  g_autoptr (SolJournalTest) left =
      sol_journal_stats_find_test (tests, kind, SOL_JOURNAL_SIDE_LEFT, 0);
  g_autoptr (SolJournalTest) right =
      sol_journal_stats_find_test (tests, kind, SOL_JOURNAL_SIDE_RIGHT, 0);

  if (left == NULL ||
      (right != NULL && sol_journal_record_get_at_us (SOL_JOURNAL_RECORD (right)) >
                            sol_journal_record_get_at_us (SOL_JOURNAL_RECORD (left))))
    return g_steal_pointer (&right);
  return g_steal_pointer (&left);
}

static void
show_result (SolTestCard *self, SolJournalTestKind kind, GListModel *tests, const char *today)
{
  g_autoptr (SolJournalTest) newest = find_newest (tests, kind);
  g_autofree char *words = NULL;

  if (newest != NULL) {
    const char *day = sol_journal_record_get_day (SOL_JOURNAL_RECORD (newest));
    g_autofree char *result = sol_test_words_dup_result (newest);
    g_autofree char *when = sol_dates_dup_words (day, today);

    /* Translators: a day, such as "Yesterday", and a result */
    words = g_strdup_printf (_ ("%s: %s"), when, result);
  }
  gtk_label_set_label (self->result,
                       words != NULL ? words
                                     : _ ("Not measured yet. Every four weeks is often enough."));
  if (words != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->result), "title-4");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->result), "title-4");
}

/* -- Chart -- */

static void
add_points (GArray *points, SolJournalTest *test, const char *from)
{
  int day = sol_journal_day_between (from, sol_journal_record_get_day (SOL_JOURNAL_RECORD (test)));
  gboolean length = sol_journal_test_get_facts (test)->kind == SOL_JOURNAL_TEST_KNEE_TO_WALL;

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++) {
    int value = sol_journal_stats_get_value (test, sides[i]);
    SolTrendPoint point = { day, length ? value / 10.0 : value, sides[i] };

    if (value >= 0)
      g_array_append_val (points, point);
  }
}

/* Those of @kind, oldest first. (element-type SolJournalTest) (transfer full) */
static GPtrArray *
collect (GListModel *tests, SolJournalTestKind kind)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = g_list_model_get_n_items (tests); i-- > 0;) {
    g_autoptr (SolJournalTest) test = g_list_model_get_item (tests, i);

    if (sol_journal_test_get_facts (test)->kind == kind)
      g_ptr_array_add (found, g_steal_pointer (&test));
  }
  return found;
}

static void
show_chart (SolTestCard *self, SolJournalTestKind kind, GListModel *tests, const char *today)
{
  g_autoptr (GPtrArray) found = collect (tests, kind);
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (SolTrendPoint));
  const char *from;
  double most = kind == SOL_JOURNAL_TEST_KNEE_TO_WALL ? 15 : 30;

  gtk_widget_set_visible (GTK_WIDGET (self->chart), found->len >= 2);
  if (found->len < 2)
    return;
  from = sol_journal_record_get_day (g_ptr_array_index (found, 0));
  for (guint i = 0; i < found->len; i++)
    add_points (points, g_ptr_array_index (found, i), from);
  for (guint i = 0; i < points->len; i++)
    most = MAX (most, g_array_index (points, SolTrendPoint, i).value);
  sol_trend_chart_show (self->chart, (const SolTrendPoint *) points->data, points->len, from,
                        MAX (sol_journal_day_between (from, today), 1), most, most / 3);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chart), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Chart of the results; the history has each in words"), -1);
}

/* -- Usual values -- */

/* (transfer none) */
static SolNorm *
find_norm (SolLibrary *library, SolExercise *exercise)
{
  GListModel *norms = sol_library_get_values (library, SOL_TYPE_NORM);

  for (guint i = 0; exercise != NULL && i < g_list_model_get_n_items (norms); i++) {
    g_autoptr (SolNorm) norm = g_list_model_get_item (norms, i);

    if (sol_norm_get_exercise (norm) == exercise)
      return norm; /* the library keeps it */
  }
  return NULL;
}

static char *
dup_cell (GListModel *cells, guint index)
{
  g_autoptr (SolText) cell = g_list_model_get_item (cells, index);

  return g_strdup (cell != NULL ? sol_text_get_text (cell) : "");
}

/* All but the first cell, each with its heading. */
static char *
dup_values (SolNorm *norm, GListModel *cells)
{
  GListModel *columns = sol_norm_get_columns (norm);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 1; i < g_list_model_get_n_items (cells); i++) {
    g_autoptr (SolColumn) column = g_list_model_get_item (columns, i);
    g_autofree char *cell = dup_cell (cells, i);

    g_string_append_printf (words, "%s%s %s", i > 1 ? ", " : "",
                            column != NULL ? sol_column_get_text (column) : "", cell);
  }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
add_norm_row (SolTestCard *self, SolNorm *norm, SolRow *row)
{
  GListModel *cells = sol_row_get_cells (row);
  g_autofree char *title = dup_cell (cells, 0);
  g_autofree char *values = dup_values (norm, cells);

  adw_expander_row_add_row (self->norm,
                            g_object_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", values,
                                          "use-markup", FALSE, NULL));
}

static void
name_for_readers (GtkWidget *widget, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_norm (SolTestCard *self, SolNorm *norm)
{
  GListModel *rows = norm != NULL ? sol_norm_get_rows (norm) : NULL;

  gtk_widget_set_visible (self->norm_list, norm != NULL);
  if (norm == NULL || norm == self->shown)
    return;
  g_set_object (&self->shown, norm);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->norm), sol_norm_get_name (norm));
  name_for_readers (self->norm_list, sol_norm_get_name (norm));
  sol_plain_expander_row_tell_title (self->norm);
  if (sol_norm_get_noise (norm) != NULL)
    adw_expander_row_set_subtitle (self->norm, sol_norm_get_noise (norm));
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++) {
    g_autoptr (SolRow) row = g_list_model_get_item (rows, i);

    add_norm_row (self, norm, row);
  }
}

/* -- Object -- */

static void
sol_test_card_dispose (GObject *object)
{
  g_clear_object (&SOL_TEST_CARD (object)->shown);
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_TEST_CARD);

  G_OBJECT_CLASS (sol_test_card_parent_class)->dispose (object);
}

static void
sol_test_card_class_init (SolTestCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_test_card_dispose;

  g_type_ensure (SOL_TYPE_SOURCE_BUTTON);
  g_type_ensure (SOL_TYPE_TREND_CHART);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/soleusapp/Soleus/ui/sol-test-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SolTestCard, title);
  gtk_widget_class_bind_template_child (widget_class, SolTestCard, result);
  gtk_widget_class_bind_template_child (widget_class, SolTestCard, details);
  gtk_widget_class_bind_template_child (widget_class, SolTestCard, chart);
  gtk_widget_class_bind_template_child (widget_class, SolTestCard, norm_list);
  gtk_widget_class_bind_template_child (widget_class, SolTestCard, norm);
  gtk_widget_class_bind_template_child (widget_class, SolTestCard, add);
  gtk_widget_class_bind_template_child (widget_class, SolTestCard, open);
  gtk_widget_class_bind_template_child (widget_class, SolTestCard, sources);
}

static void
sol_test_card_init (SolTestCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
sol_test_card_show (SolTestCard *self,
                    SolJournalTestKind kind,
                    SolLibrary *library,
                    GListModel *tests,
                    const char *today)
{
  SolExercise *exercise;
  g_autofree char *target = NULL;

  g_return_if_fail (SOL_IS_TEST_CARD (self));

  exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, sol_test_words_get_exercise (kind));
  gtk_label_set_label (self->title, sol_test_words_kind (kind));
  show_result (self, kind, tests, today);
  show_details (self, kind, tests);
  show_chart (self, kind, tests, today);
  /* There are no good norms with the knee bent. */
  show_norm (self, kind != SOL_JOURNAL_TEST_HEEL_RAISE_BENT ? find_norm (library, exercise) : NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->add), "i", (gint32) kind);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->add), "progress.add-test");
  gtk_widget_set_visible (self->open, exercise != NULL);
  if (exercise != NULL) {
    target = g_strconcat ("exercise:", sol_value_get_id (SOL_VALUE (exercise)), NULL);
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->open), "s", target);
    gtk_actionable_set_action_name (GTK_ACTIONABLE (self->open), "win.open");
    sol_source_button_set_sources (self->sources, sol_exercise_get_sources (exercise));
  }
}
