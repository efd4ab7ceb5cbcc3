/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-clinician-page.h"

#include <glib/gi18n.h>
#include <pango/pangocairo.h>
#include <string.h>

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
#define SMALLEST 7.0

/* Where what is said of a day begins, as a part of the width. */
#define FIRST_TAB 0.16

/* Where there are several pages, their number stands below them. */
#define FOOT 24.0

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
  double first = width * FIRST_TAB, step = width * 0.17;

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  for (int i = 0; i < 5; i++)
    pango_tab_array_set_tab (tabs, i, PANGO_TAB_LEFT, (int) ((first + step * i) * PANGO_SCALE));
  pango_layout_set_tabs (layout, tabs);
}

static void
set_width (PangoLayout *layout, double width)
{
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
}

/* What takes as much room wherever it is drawn, and is not fitted to pixels. (transfer full) */
static PangoLayout *
create_measure (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoLayout *layout;

  sol_paper_forget_pixels (context);
  pango_context_set_round_glyph_positions (context, FALSE);
  layout = pango_layout_new (context);
  g_object_unref (context);
  return layout;
}

/* What is said of a day, if @line is a day and that. */
static const char *
find_said (const char *line)
{
  const char *tab = strchr (line, '\t');

  return tab != NULL && strchr (tab + 1, '\t') == NULL ? tab + 1 : NULL;
}

/* Adds @said in lines that fit beside the days, with the layout @column that is so wide. */
static void
append_said (GString *markup, PangoLayout *column, const char *said)
{
  const char *text;

  pango_layout_set_markup (column, said, -1);
  text = pango_layout_get_text (column);
  for (int i = 0; i < pango_layout_get_line_count (column); i++) {
    PangoLayoutLine *line = pango_layout_get_line_readonly (column, i);
    g_autofree char *words = g_strndup (text + line->start_index, (gsize) line->length);

    g_string_append (markup, i > 0 ? "\n\t" : "");
    append_escaped (markup, g_strchomp (words));
  }
}

/* @markup in letters of @size, with what is said of a day in a column of its own. (transfer full)
 */
static char *
dup_columns (const char *markup, double size, double width)
{
  g_autoptr (PangoLayout) column = create_measure ();
  g_auto (GStrv) lines = g_strsplit (markup, "\n", -1);
  GString *columns = g_string_new (NULL);

  set_size (column, size, width);
  set_width (column, width * (1 - FIRST_TAB));
  for (guint i = 0; lines[i] != NULL; i++) {
    const char *said = find_said (lines[i]);

    g_string_append (columns, i > 0 ? "\n" : "");
    g_string_append_len (columns, lines[i], said != NULL ? said - lines[i] : -1);
    if (said != NULL)
      append_said (columns, column, said);
  }
  return g_string_free_and_steal (columns);
}

/* Returns how high it is. */
static double
set_text (PangoLayout *layout, const char *markup, double size, double width)
{
  g_autofree char *columns = dup_columns (markup, size, width);
  int used;

  set_size (layout, size, width);
  pango_layout_set_markup (layout, columns, -1);
  pango_layout_get_size (layout, NULL, &used);
  return used / (double) PANGO_SCALE;
}

/* The text as large as it fits on a page, or, where it would be too small, as large as it should
 * be. (transfer full) */
static PangoLayout *
create_layout (const char *markup, double width, double height, double *size)
{
  PangoLayout *layout = create_measure ();

  set_width (layout, width);
  for (*size = LARGEST; *size >= SMALLEST; *size -= 0.5)
    if (set_text (layout, markup, *size, width) <= height)
      return layout;
  *size = LARGEST;
  set_text (layout, markup, *size, width);
  return layout;
}

static gboolean
is_blank (PangoLayout *layout, int line)
{
  return pango_layout_get_line_readonly (layout, line)->length == 0;
}

/* Where the page begins that would begin with @line: a heading goes with what it is over, after the
 * blank line that is before it. @first is where the page before began. */
static int
avoid_lonely_heading (PangoLayout *layout, int line, int first)
{
  if (is_blank (layout, line))
    return line + 1;
  if (line - 2 > first && is_blank (layout, line - 2))
    return line - 1;
  return line;
}

static int
get_bottom (PangoLayoutIter *iter)
{
  int bottom;

  pango_layout_iter_get_line_yrange (iter, NULL, &bottom);
  return bottom;
}

static int
get_top (PangoLayout *layout, int line)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  int top;

  for (int i = 0; i < line; i++)
    pango_layout_iter_next_line (iter);
  pango_layout_iter_get_line_yrange (iter, &top, NULL);
  pango_layout_iter_free (iter);
  return top;
}

/* The line after the last of the page that begins with @first. */
static int
find_end (PangoLayout *layout, int first, double height)
{
  int n = pango_layout_get_line_count (layout), top = get_top (layout, first), line = 0;
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  while (line < n && (line <= first || get_bottom (iter) - top <= height * PANGO_SCALE)) {
    pango_layout_iter_next_line (iter);
    line++;
  }
  pango_layout_iter_free (iter);
  return line < n ? avoid_lonely_heading (layout, line, first) : n;
}

/* With what each page begins, and the number of lines. */
static GArray *
list_starts (PangoLayout *layout, double height)
{
  GArray *starts = g_array_new (FALSE, FALSE, sizeof (int));
  int used, n = pango_layout_get_line_count (layout), line = 0;

  pango_layout_get_size (layout, NULL, &used);
  if (used > height * PANGO_SCALE)
    height -= FOOT;
  while (line < n) {
    g_array_append_val (starts, line);
    line = find_end (layout, line, height);
  }
  g_array_append_val (starts, n);
  return starts;
}

guint
sol_clinician_page_count (const char *markup, double width, double height)
{
  double size;
  g_autoptr (PangoLayout) layout = create_layout (markup, width, height, &size);
  g_autoptr (GArray) starts = list_starts (layout, height);

  return starts->len - 1;
}

/* The lines from @first on, before @end, from the top. */
static void
draw_lines (cairo_t *cr, PangoLayout *layout, int first, int end)
{
  int top = get_top (layout, first);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  for (int line = 0; line < end; line++) {
    PangoRectangle box;

    pango_layout_iter_get_line_extents (iter, NULL, &box);
    cairo_move_to (cr, box.x / (double) PANGO_SCALE,
                   (pango_layout_iter_get_baseline (iter) - top) / (double) PANGO_SCALE);
    if (line >= first)
      pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (iter));
    pango_layout_iter_next_line (iter);
  }
  pango_layout_iter_free (iter);
}

static void
draw_foot (cairo_t *cr, guint page, guint n_pages, double width, double height)
{
  g_autofree char *words = g_strdup_printf (_ ("Page %u of %u"), page + 1, n_pages);
  g_autofree char *markup = g_markup_escape_text (words, -1);
  double size;
  g_autoptr (PangoLayout) layout = create_layout (markup, width, height, &size);

  pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  cairo_move_to (cr, 0, height - FOOT / 2);
  pango_cairo_show_layout (cr, layout);
}

double
sol_clinician_page_draw (cairo_t *cr, const char *markup, guint page, double width, double height)
{
  double size;
  g_autoptr (PangoLayout) layout = create_layout (markup, width, height, &size);
  g_autoptr (GArray) starts = list_starts (layout, height);
  guint n_pages = starts->len - 1;

  g_return_val_if_fail (page < n_pages, size);

  cairo_set_source_rgb (cr, 0, 0, 0);
  draw_lines (cr, layout, g_array_index (starts, int, page), g_array_index (starts, int, page + 1));
  if (n_pages > 1)
    draw_foot (cr, page, n_pages, width, height);
  return size;
}

static guint
count_cb (double width, double height, gpointer markup)
{
  return sol_clinician_page_count (markup, width, height);
}

static void
draw_cb (cairo_t *cr, guint page, double width, double height, gpointer markup)
{
  sol_clinician_page_draw (cr, markup, page, width, height);
}

const SolPaper *
sol_clinician_page_get_paper (void)
{
  static const SolPaper paper = { count_cb, draw_cb };

  return &paper;
}

GBytes *
sol_clinician_page_to_pdf (const char *markup)
{
  return sol_paper_to_pdf (sol_clinician_page_get_paper (), _ ("Soleus: page for a clinician"),
                           (gpointer) markup);
}
