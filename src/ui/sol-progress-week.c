/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-progress-week.h"

#include <glib/gi18n.h>

#include "sol-citation.h"
#include "sol-exercise-targets.h"
#include "sol-chip.h"
#include "sol-journal-aims.h"
#include "sol-journal-day.h"
#include "sol-source-button.h"
#include "sol-time-bar.h"
#include "sol-week.h"
#include "sol-words.h"

/* Where gains level off, a week and a muscle: Ingram et al. 2024, second-hand. */
#define MARK_S 600.0
#define MARK_SOURCE "ingr24"

/* The bars reach a little beyond the mark. */
#define LEAST_S (MARK_S * 1.2)

struct _SolProgressWeek {
  AdwBin parent_instance;

  /* template */
  GtkLabel *summary;
  GtkGrid *bars;
  GtkLabel *worked;
  SolSourceButton *sources;

  /* In the grid; muscle, leg */
  SolTimeBar *times[SOL_JOURNAL_N_MUSCLES][2];
  GtkLabel *numbers[SOL_JOURNAL_N_MUSCLES][2];
};

G_DEFINE_FINAL_TYPE (SolProgressWeek, sol_progress_week, ADW_TYPE_BIN)

static const char *
name_muscle (guint muscle)
{
  return muscle == SOL_JOURNAL_MUSCLE_SOLEUS ? _ ("Soleus") : _ ("Gastrocnemius");
}

static const char *
name_leg (guint leg)
{
  return leg == SOL_JOURNAL_SIDE_LEFT ? _ ("Left") : _ ("Right");
}

static char *
dup_minutes (gint64 ms)
{
  return sol_words_dup_duration ((double) (ms / 1000));
}

/* -- Bars -- */

static GtkWidget *
make_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static void
add_bar (SolProgressWeek *self, guint muscle, guint leg, int row)
{
  GtkWidget *bar =
      sol_time_bar_new (muscle == SOL_JOURNAL_MUSCLE_SOLEUS ? SOL_CALF_MUSCLE_SOLEUS
                                                            : SOL_CALF_MUSCLE_GASTROCNEMIUS_MEDIAL);
  GtkWidget *number = make_label (NULL, "numeric");

  gtk_grid_attach (self->bars, make_label (name_leg (leg), NULL), 0, row, 1, 1);
  gtk_grid_attach (self->bars, bar, 1, row, 1, 1);
  gtk_grid_attach (self->bars, number, 2, row, 1, 1);
  self->times[muscle][leg] = SOL_TIME_BAR (bar);
  self->numbers[muscle][leg] = GTK_LABEL (number);
}

static void
add_muscle (SolProgressWeek *self, guint muscle)
{
  SolHero hero = muscle == SOL_JOURNAL_MUSCLE_SOLEUS ? SOL_HERO_SOLEUS : SOL_HERO_GASTROCNEMIUS;
  GtkWidget *chip = sol_chip_new (hero, name_muscle (muscle), NULL);

  gtk_widget_set_halign (chip, GTK_ALIGN_START);
  gtk_grid_attach (self->bars, chip, 0, (int) muscle * 3, 3, 1);
  for (guint leg = 0; leg < 2; leg++)
    add_bar (self, muscle, leg, (int) (muscle * 3 + 1 + leg));
}

/* How a bar is told. (transfer full) */
static char *
dup_bar_name (const SolJournalSums *sums, guint muscle, guint leg)
{
  gint64 ms = sums->ms[SOL_JOURNAL_USE_STRETCHED][muscle][leg];
  g_autofree char *time = NULL;

  if (ms < 1000)
    /* Translators: a muscle, and a leg ("Left") */
    return g_strdup_printf (_ ("%s, %s: not stretched yet"), name_muscle (muscle), name_leg (leg));
  time = dup_minutes (ms);
  /* Translators: a muscle, a leg ("Left"), and a length of time */
  return g_strdup_printf (_ ("%s, %s: stretched for %s"), name_muscle (muscle), name_leg (leg),
                          time);
}

static void
show_bar (SolProgressWeek *self, const SolJournalSums *sums, guint muscle, guint leg, double most_s)
{
  gint64 ms = sums->ms[SOL_JOURNAL_USE_STRETCHED][muscle][leg];
  g_autofree char *time = ms >= 1000 ? dup_minutes (ms) : g_strdup ("–");
  g_autofree char *name = dup_bar_name (sums, muscle, leg);

  gtk_label_set_label (self->numbers[muscle][leg], time);
  sol_time_bar_show (self->times[muscle][leg], (double) ms / 1000, most_s, MARK_S);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->times[muscle][leg]),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static double
find_most_s (const SolJournalSums *sums)
{
  double most_s = LEAST_S;

  for (guint muscle = 0; muscle < SOL_JOURNAL_N_MUSCLES; muscle++) {
    for (guint leg = 0; leg < 2; leg++)
      most_s = MAX (most_s, (double) sums->ms[SOL_JOURNAL_USE_STRETCHED][muscle][leg] / 1000);
  }
  return most_s;
}

/* -- Words -- */

static void
show_summary (SolProgressWeek *self, const SolJournalSums *sums)
{
  g_autofree char *time = dup_minutes (sums->done_ms);
  g_autofree char *words = NULL;

  if (sums->n_sessions == 0)
    words = g_strdup (_ ("No session yet this week."));
  else
    words = g_strdup_printf (
        /* Translators: how many sessions, and a length of time */
        ngettext ("%u session, %s of exercise", "%u sessions, %s of exercise", sums->n_sessions),
        sums->n_sessions, time);
  gtk_label_set_label (self->summary, words);
}

/* No focus comes to words and bars: they are said with the button behind them. */
static void
describe (SolProgressWeek *self, const SolJournalSums *sums)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  g_autofree char *said = NULL;

  g_strv_builder_add (builder, gtk_label_get_label (self->summary));
  for (guint muscle = 0; muscle < SOL_JOURNAL_N_MUSCLES; muscle++) {
    for (guint leg = 0; leg < 2; leg++)
      g_strv_builder_take (builder, dup_bar_name (sums, muscle, leg));
  }
  g_strv_builder_add (builder, gtk_label_get_label (self->worked));
  parts = g_strv_builder_end (builder);
  said = g_strjoinv ("\n", parts);
  sol_source_button_describe (self->sources, said);
}

static char *
dup_worked (const SolJournalSums *sums, guint muscle)
{
  const gint64 *ms = sums->ms[SOL_JOURNAL_USE_WORKED][muscle];
  g_autofree char *left = dup_minutes (ms[SOL_JOURNAL_SIDE_LEFT]);
  g_autofree char *right = dup_minutes (ms[SOL_JOURNAL_SIDE_RIGHT]);

  if (ms[SOL_JOURNAL_SIDE_LEFT] < 1000 && ms[SOL_JOURNAL_SIDE_RIGHT] < 1000)
    return NULL;
  /* Translators: a muscle, and two lengths of time */
  return g_strdup_printf (_ ("%s, strength and other work: left %s, right %s"),
                          name_muscle (muscle), left, right);
}

static void
show_worked (SolProgressWeek *self, const SolJournalSums *sums)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  g_autofree char *words = NULL;

  for (guint muscle = 0; muscle < SOL_JOURNAL_N_MUSCLES; muscle++) {
    g_autofree char *line = dup_worked (sums, muscle);

    if (line != NULL)
      g_strv_builder_add (lines, line);
  }
  list = g_strv_builder_end (lines);
  words = g_strjoinv ("\n", list);
  gtk_label_set_label (self->worked, words);
  gtk_widget_set_visible (GTK_WIDGET (self->worked), *words != '\0');
}

static void
show_sources (SolProgressWeek *self, SolLibrary *library)
{
  SolSource *source = sol_library_lookup (library, SOL_TYPE_SOURCE, MARK_SOURCE);
  g_autoptr (GListStore) sources = g_list_store_new (SOL_TYPE_CITATION);

  if (source != NULL) {
    g_autoptr (SolCitation) citation = sol_citation_new (source, SOL_READ_LEVEL_SECOND_HAND);

    g_list_store_append (sources, citation);
  }
  sol_source_button_set_sources (self->sources, G_LIST_MODEL (sources));
}

/* -- Object -- */

static void
sol_progress_week_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SOL_TYPE_PROGRESS_WEEK);

  G_OBJECT_CLASS (sol_progress_week_parent_class)->dispose (object);
}

static void
sol_progress_week_class_init (SolProgressWeekClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sol_progress_week_dispose;

  g_type_ensure (SOL_TYPE_SOURCE_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/soleusapp/Soleus/ui/sol-progress-week.ui");
  gtk_widget_class_bind_template_child (widget_class, SolProgressWeek, summary);
  gtk_widget_class_bind_template_child (widget_class, SolProgressWeek, bars);
  gtk_widget_class_bind_template_child (widget_class, SolProgressWeek, worked);
  gtk_widget_class_bind_template_child (widget_class, SolProgressWeek, sources);
}

static void
sol_progress_week_init (SolProgressWeek *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint muscle = 0; muscle < SOL_JOURNAL_N_MUSCLES; muscle++)
    add_muscle (self, muscle);
}

void
sol_progress_week_show (SolProgressWeek *self,
                        SolLibrary *library,
                        GListModel *history,
                        const char *today)
{
  g_autofree char *from = sol_journal_day_find_week (today, sol_week_get_first_day ());
  g_autofree char *to = sol_journal_day_add (from, 7);
  SolJournalSums sums;
  double most_s;

  g_return_if_fail (SOL_IS_PROGRESS_WEEK (self));

  sums = sol_journal_stats_sum (history, from, to, sol_journal_aims_find, library);
  most_s = find_most_s (&sums);
  for (guint muscle = 0; muscle < SOL_JOURNAL_N_MUSCLES; muscle++) {
    for (guint leg = 0; leg < 2; leg++)
      show_bar (self, &sums, muscle, leg, most_s);
  }
  show_summary (self, &sums);
  show_worked (self, &sums);
  describe (self, &sums);
  show_sources (self, library);
}
