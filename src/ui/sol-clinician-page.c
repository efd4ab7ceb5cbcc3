/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-clinician-page.h"

#include <glib/gi18n.h>
#include <pango/pangocairo.h>

#include "sol-dates.h"
#include "sol-history-words.h"
#include "sol-journal-aims.h"
#include "sol-journal-day.h"
#include "sol-paper.h"
#include "sol-test-words.h"
#include "sol-week.h"
#include "sol-words.h"

#define N_WEEKS 6
#define MOST_ROWS 12

#define LARGEST 10.0
#define SMALLEST 4.0

/* -- Text -- */

static void
append_escaped (GString *markup, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append (markup, escaped);
}

static void
append_heading (GString *markup, const char *text)
{
  g_string_append (markup, "\n<b>");
  append_escaped (markup, text);
  g_string_append (markup, "</b>\n");
}

static void
append_minutes (GString *markup, gint64 ms)
{
  g_autofree char *words =
      ms >= 1000 ? sol_words_dup_duration ((double) (ms / 1000)) : g_strdup ("–");

  g_string_append_c (markup, '\t');
  append_escaped (markup, words);
}

static void
append_week (
    GString *markup, SolLibrary *library, GListModel *sessions, const char *from, SolJournalUse use)
{
  g_autofree char *to = sol_journal_day_add (from, 7);
  g_autofree char *day = sol_dates_dup_short (from);
  SolJournalSums sums = sol_journal_stats_sum (sessions, from, to, sol_journal_aims_find, library);

  append_escaped (markup, day);
  g_string_append_printf (markup, "\t%u", sums.n_sessions);
  for (guint muscle = 0; muscle < SOL_JOURNAL_N_MUSCLES; muscle++) {
    append_minutes (markup, sums.ms[use][muscle][SOL_JOURNAL_SIDE_LEFT]);
    append_minutes (markup, sums.ms[use][muscle][SOL_JOURNAL_SIDE_RIGHT]);
  }
  g_string_append_c (markup, '\n');
}

static void
append_weeks (GString *markup,
              SolLibrary *library,
              GListModel *sessions,
              const char *today,
              SolJournalUse use)
{
  g_autofree char *week = sol_journal_day_find_week (today, sol_week_get_first_day ());

  append_heading (markup, use == SOL_JOURNAL_USE_STRETCHED
                              ? _ ("Stretching, by week")
                              : _ ("Strength and other work, by week"));
  g_string_append_printf (markup, "%s\t%s\t%s\t%s\t%s\t%s\n", _ ("Week of"), _ ("Sessions"),
                          _ ("Gastrocn. left"), _ ("Gastrocn. right"), _ ("Soleus left"),
                          _ ("Soleus right"));
  for (int i = N_WEEKS - 1; i >= 0; i--) {
    g_autofree char *from = sol_journal_day_add (week, -7 * i);

    append_week (markup, library, sessions, from, use);
  }
}

static gboolean
is_recent (gpointer record, const char *today)
{
  return sol_journal_day_between (sol_journal_record_get_day (record), today) <= 7 * N_WEEKS;
}

/* A heading and a line for each of the newest records of @list. */
static void
append_records (GString *markup,
                const char *heading,
                GListModel *list,
                const char *today,
                char *(*dup_words) (gpointer record))
{
  guint n = 0;

  for (guint i = 0; n < MOST_ROWS && i < g_list_model_get_n_items (list); i++) {
    g_autoptr (SolJournalRecord) record = g_list_model_get_item (list, i);
    g_autofree char *words = is_recent (record, today) ? dup_words (record) : NULL;
    g_autofree char *day = sol_dates_dup_short (sol_journal_record_get_day (record));

    if (words == NULL)
      continue;
    if (n++ == 0)
      append_heading (markup, heading);
    append_escaped (markup, day);
    g_string_append_c (markup, '\t');
    append_escaped (markup, words);
    g_string_append_c (markup, '\n');
  }
}

static char *
dup_pain (gpointer record)
{
  return sol_history_words_dup_pain (record);
}

static char *
dup_test (gpointer record)
{
  g_autofree char *result = sol_test_words_dup_result (record);

  /* Translators: a self-test and its result */
  return g_strdup_printf (_ ("%s: %s"),
                          sol_test_words_kind (sol_journal_test_get_facts (record)->kind), result);
}

/* One line each. */
static char *
dup_note (gpointer record)
{
  const char *text = NULL;
  char *line;

  if (SOL_IS_JOURNAL_ENTRY (record))
    text = sol_journal_entry_get_facts (record)->note;
  else if (sol_journal_note_get_facts (record)->about == NULL)
    text = sol_journal_note_get_facts (record)->text;
  line = g_strdup (text);
  return line != NULL ? g_strdelimit (line, "\n\t", ' ') : NULL;
}

char *
sol_clinician_page_dup_markup (SolLibrary *library, const SolJournalLists *lists, const char *today)
{
  GString *markup = g_string_new (NULL);
  g_autofree char *from = sol_journal_day_add (today, -7 * N_WEEKS);
  g_autofree char *first = sol_dates_dup_short (from);
  g_autofree char *last = sol_dates_dup_short (today);
  g_autofree char *title = NULL;

  /* Translators: two dates */
  title = g_strdup_printf (_ ("Calf training and pain, %s to %s"), first, last);
  g_string_append (markup, "<span size=\"150%\"><b>");
  append_escaped (markup, title);
  g_string_append (markup, "</b></span>\n\n");
  append_escaped (markup, _ ("Name: ________________________________    Born: ________________"));
  g_string_append_c (markup, '\n');
  append_weeks (markup, library, lists->sessions, today, SOL_JOURNAL_USE_STRETCHED);
  append_weeks (markup, library, lists->sessions, today, SOL_JOURNAL_USE_WORKED);
  append_records (markup, _ ("Pain, 0 to 10, newest first"), lists->pains, today, dup_pain);
  append_records (markup, _ ("Self-tests, newest first"), lists->tests, today, dup_test);
  append_records (markup, _ ("Notes on sessions, newest first"), lists->sessions, today, dup_note);
  append_records (markup, _ ("Other notes, newest first"), lists->notes, today, dup_note);
  g_string_append_c (markup, '\n');
  append_escaped (markup,
                  _ ("Entered by the person, with Soleus. No diagnosis. A set counts for each "
                     "muscle that the exercise is mainly for."));
  return g_string_free (markup, FALSE);
}

/* -- Drawing -- */

static void
set_size (PangoLayout *layout, double size, double width)
{
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans");
  g_autoptr (PangoTabArray) tabs = pango_tab_array_new (5, FALSE);
  double first = width * 0.16, step = width * 0.17;

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  for (int i = 0; i < 5; i++)
    pango_tab_array_set_tab (tabs, i, PANGO_TAB_LEFT, (int) ((first + step * i) * PANGO_SCALE));
  pango_layout_set_tabs (layout, tabs);
}

double
sol_clinician_page_draw (cairo_t *cr, const char *markup, double width, double height)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (cr);
  double size = LARGEST;
  int used = 0;

  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_markup (layout, markup, -1);
  do {
    set_size (layout, size, width);
    pango_layout_get_size (layout, NULL, &used);
    if (used <= height * PANGO_SCALE)
      break;
    size -= 0.5;
  } while (size > SMALLEST);
  cairo_set_source_rgb (cr, 0, 0, 0);
  pango_cairo_show_layout (cr, layout);
  return size;
}

static void
draw_cb (cairo_t *cr, guint page G_GNUC_UNUSED, double width, double height, gpointer markup)
{
  sol_clinician_page_draw (cr, markup, width, height);
}

GBytes *
sol_clinician_page_to_pdf (const char *markup)
{
  return sol_paper_to_pdf (&(SolPaper) { NULL, draw_cb }, NULL, (gpointer) markup);
}
