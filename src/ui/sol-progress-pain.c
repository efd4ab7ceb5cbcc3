/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-progress-pain.h"

#include <glib/gi18n.h>

#include "sol-history-words.h"
#include "sol-journal-day.h"
#include "sol-pain-rule-words.h"
#include "sol-pain-words.h"
#include "sol-plain-row.h"
#include "sol-tooltip.h"
#include "sol-trend-chart.h"

#define N_DAYS 42

struct _SolProgressPain {
  AdwBin parent_instance;

  /* template */
  GtkWidget *empty;
  GtkWidget *filled;
  SolTrendChart *chart;
  AdwExpanderRow *values;

  GPtrArray *rows; /* in values; GtkWidget, borrowed */
};

G_DEFINE_FINAL_TYPE (SolProgressPain, sol_progress_pain, ADW_TYPE_BIN)

static GtkWidget *
make_icon (SolPainZone *zone)
{
  SolPainColour colour = sol_pain_zone_get_colour (zone);
  GtkWidget *icon = gtk_image_new_from_icon_name (sol_pain_words_icon (colour));

  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sol_pain_rule_words_colour (colour), -1);
  sol_tooltip_set (icon, sol_pain_rule_words_colour (colour));
  gtk_widget_add_css_class (icon, "sol-zone-icon");
  gtk_widget_add_css_class (icon, sol_pain_words_style (colour));
  return icon;
}

static void
add_row (SolProgressPain *self, SolJournalPain *pain, SolPainRule *rule, const char *today)
{
  const SolJournalPainFacts *facts = sol_journal_pain_get_facts (pain);
  SolPainZone *zone = sol_pain_words_find_zone (rule, facts->rule, facts->level, facts->sign);
  g_autofree char *title = sol_history_words_dup_pain (pain);
  g_autofree char *subtitle = sol_history_words_dup_when (SOL_JOURNAL_RECORD (pain), today);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", subtitle,
                                 "use-markup", FALSE, NULL);

  if (zone != NULL)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row), make_icon (zone));
  adw_expander_row_add_row (self->values, row);
  g_ptr_array_add (self->rows, row);
}

static void
remove_rows (SolProgressPain *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (self->values, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

/* Oldest first. (element-type SolTrendPoint) (transfer full) */
static GArray *
collect_points (GListModel *pains, const char *from)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (SolTrendPoint));

  for (guint i = g_list_model_get_n_items (pains); i-- > 0;) {
    g_autoptr (SolJournalPain) pain = g_list_model_get_item (pains, i);
    const SolJournalPainFacts *facts = sol_journal_pain_get_facts (pain);
    SolTrendPoint point = {
      .day = sol_journal_day_between (from, sol_journal_record_get_day (SOL_JOURNAL_RECORD (pain))),
      .value = facts->level,
      .side = facts->side,
    };

    if (point.day >= 0 && point.day <= N_DAYS)
      g_array_append_val (points, point);
  }
  return points;
}

static void
name_chart (SolProgressPain *self, guint n)
{
  g_autofree char *name = g_strdup_printf (
      ngettext ("Chart of pain over six weeks, %u answer; the list below has it in words",
                "Chart of pain over six weeks, %u answers; the list below has them in words", n),
      n);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chart), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static void
sol_progress_pain_dispose (GObject *object)
{
  SolProgressPain *self = SOL_PROGRESS_PAIN (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_PROGRESS_PAIN);

  G_OBJECT_CLASS (sol_progress_pain_parent_class)->dispose (object);
}

static void
sol_progress_pain_class_init (SolProgressPainClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_progress_pain_dispose;

  g_type_ensure (SOL_TYPE_TREND_CHART);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-progress-pain.ui");
  gtk_widget_class_bind_template_child (widget_class, SolProgressPain, empty);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPain, filled);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPain, chart);
  gtk_widget_class_bind_template_child (widget_class, SolProgressPain, values);
}

static void
sol_progress_pain_init (SolProgressPain *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  sol_plain_expander_row_tell_title (self->values);
}

void
sol_progress_pain_show (SolProgressPain *self,
                        SolLibrary *library,
                        GListModel *pains,
                        const char *today)
{
  g_autofree char *from = sol_journal_day_add (today, -N_DAYS);
  g_autoptr (GArray) points = NULL;
  SolPainRule *rule = sol_pain_words_find_rule (library);

  g_return_if_fail (SOL_IS_PROGRESS_PAIN (self));

  points = collect_points (pains, from);
  gtk_widget_set_visible (self->empty, points->len == 0);
  gtk_widget_set_visible (self->filled, points->len > 0);
  sol_trend_chart_show (self->chart, (const SolTrendPoint *) points->data, points->len, from,
                        N_DAYS, SOL_JOURNAL_PAIN_MOST, 2);
  name_chart (self, points->len);
  remove_rows (self);
  for (guint i = 0; i < points->len; i++) {
    g_autoptr (SolJournalPain) pain = g_list_model_get_item (pains, i);

    add_row (self, pain, rule, today);
  }
}
