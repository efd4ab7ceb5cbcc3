/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What Progress says: days, tests, history, entries by hand, the page for a clinician. */

#include <cairo-pdf.h>
#include <math.h>
#include <string.h>

#include "sol-chart-text.h"
#include "sol-clinician-page.h"
#include "sol-dates.h"
#include "sol-exercise.h"
#include "sol-felt-words.h"
#include "sol-hand-entry.h"
#include "sol-history-words.h"
#include "sol-image.h"
#include "sol-journal-aims.h"
#include "sol-stage-words.h"
#include "sol-test-words.h"
#include "sol-week.h"

/* 20 November 2026, 12:00 in UTC. */
#define NOON_US (G_GINT64_CONSTANT (1795176000) * G_USEC_PER_SEC)
#define TODAY "2026-11-20"

static SolLibrary *library;

static void
assert_words (char *words, const char *expected)
{
  g_assert_cmpstr (words, ==, expected);
  g_free (words);
}

static void
test_dates (void)
{
  assert_words (sol_dates_dup_words (TODAY, TODAY), "Today");
  assert_words (sol_dates_dup_words ("2026-11-19", TODAY), "Yesterday");
  assert_words (sol_dates_dup_words ("2026-11-18", TODAY), "Wed 18 November");
  assert_words (sol_dates_dup_words ("2025-11-18", TODAY), "18 November 2025");
  assert_words (sol_dates_dup_short ("2026-02-03"), "3 Feb");
  assert_words (sol_dates_dup_morning (G_TIME_SPAN_DAY + 3 * G_TIME_SPAN_HOUR, 0), "1970-01-01");
  assert_words (sol_dates_dup_morning (G_TIME_SPAN_DAY + 3 * G_TIME_SPAN_HOUR, 3600), "1970-01-02");
  /* The tests' locale is C, in which weeks begin on Sunday. */
  g_assert_cmpint (sol_week_get_first_day (), ==, G_DATE_SUNDAY);
}

/* -- Tests -- */

static void
test_changes (void)
{
  static const struct {
    SolJournalTestKind kind;
    int before, now;
    const char *words;
  } cases[] = {
    { SOL_JOURNAL_TEST_KNEE_TO_WALL, 90, 90, "the same" },
    { SOL_JOURNAL_TEST_KNEE_TO_WALL, 90, 109, "+1.9\u00a0cm, which may be chance" },
    { SOL_JOURNAL_TEST_KNEE_TO_WALL, 90, 110, "+2.0\u00a0cm, a real gain" },
    { SOL_JOURNAL_TEST_KNEE_TO_WALL, 90, 65, "\u22122.5\u00a0cm, a real loss" },
    { SOL_JOURNAL_TEST_HEEL_RAISE, 20, 26, "+6\u00a0raises, which may be chance" },
    { SOL_JOURNAL_TEST_HEEL_RAISE, 20, 27, "+7\u00a0raises, a real gain" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_words (sol_test_words_dup_change (cases[i].kind, cases[i].before, cases[i].now),
                  cases[i].words);
}

static void
test_gaps (void)
{
  static const struct {
    SolJournalTestKind kind;
    int left, right;
    const char *words;
  } cases[] = {
    { SOL_JOURNAL_TEST_KNEE_TO_WALL, 90, 109, NULL },
    { SOL_JOURNAL_TEST_KNEE_TO_WALL, 90, 110, "The left leg is behind by 2.0\u00a0cm." },
    { SOL_JOURNAL_TEST_KNEE_TO_WALL, 90, -1, NULL },
    { SOL_JOURNAL_TEST_HEEL_RAISE, 20, 17, NULL },
    { SOL_JOURNAL_TEST_HEEL_RAISE, 20, 16, "The right leg is behind by 4\u00a0raises." },
    { SOL_JOURNAL_TEST_HEEL_RAISE, 40, 36, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_words (sol_test_words_dup_gap (cases[i].kind, cases[i].left, cases[i].right),
                  cases[i].words);
  g_assert_cmpstr (sol_test_words_band (SOL_JOURNAL_TEST_KNEE_TO_WALL, 69), ==, "stiff");
  g_assert_cmpstr (sol_test_words_band (SOL_JOURNAL_TEST_KNEE_TO_WALL, 70), ==, "usual");
  g_assert_cmpstr (sol_test_words_band (SOL_JOURNAL_TEST_KNEE_TO_WALL, 141), ==, "very mobile");
  g_assert_null (sol_test_words_band (SOL_JOURNAL_TEST_HEEL_RAISE, 20));
}

static void
test_typed (void)
{
  static const struct {
    SolJournalTestKind kind;
    const char *text;
    gboolean good;
    int value;
  } cases[] = {
    { SOL_JOURNAL_TEST_KNEE_TO_WALL, "9.5", TRUE, 95 },
    { SOL_JOURNAL_TEST_KNEE_TO_WALL, " 9,5 ", TRUE, 95 },
    { SOL_JOURNAL_TEST_KNEE_TO_WALL, "0", TRUE, 0 },
    { SOL_JOURNAL_TEST_KNEE_TO_WALL, "", TRUE, SOL_JOURNAL_TEST_NOT_DONE },
    { SOL_JOURNAL_TEST_KNEE_TO_WALL, "41", FALSE, SOL_JOURNAL_TEST_NOT_DONE },
    { SOL_JOURNAL_TEST_KNEE_TO_WALL, "-1", FALSE, SOL_JOURNAL_TEST_NOT_DONE },
    { SOL_JOURNAL_TEST_KNEE_TO_WALL, "nan", FALSE, SOL_JOURNAL_TEST_NOT_DONE },
    { SOL_JOURNAL_TEST_KNEE_TO_WALL, "9 cm", FALSE, SOL_JOURNAL_TEST_NOT_DONE },
    { SOL_JOURNAL_TEST_HEEL_RAISE, "24", TRUE, 24 },
    { SOL_JOURNAL_TEST_HEEL_RAISE, "24.5", FALSE, SOL_JOURNAL_TEST_NOT_DONE },
    { SOL_JOURNAL_TEST_HEEL_RAISE, "1e99", FALSE, SOL_JOURNAL_TEST_NOT_DONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    int value = 7;

    g_test_message ("%s", cases[i].text);
    g_assert_cmpint (sol_test_words_parse (cases[i].kind, cases[i].text, &value), ==,
                     cases[i].good);
    g_assert_cmpint (value, ==, cases[i].value);
  }
}

/* -- Entries by hand -- */

static SolJournalEntry *
make_entry (GType type, const char *plan, SolJournalSide legs, const char *note)
{
  return sol_hand_entry_new (&(SolHandFacts) {
      .id = plan,
      .recipe = sol_library_lookup (library, type, plan),
      .minutes = 2.5,
      .legs = legs,
      .at_us = NOON_US,
      .note = note,
  });
}

static void
test_hand_exercise (void)
{
  g_autoptr (SolJournalEntry) entry =
      make_entry (SOL_TYPE_EXERCISE, "bent-knee-soleus-stretch", SOL_JOURNAL_SIDE_BOTH, "<tired>");
  const SolJournalFacts *facts = sol_journal_entry_get_facts (entry);
  g_autofree char *details = sol_history_words_dup_details (SOL_JOURNAL_RECORD (entry));
  g_autofree char *when = sol_history_words_dup_when (SOL_JOURNAL_RECORD (entry), "2026-11-21");

  g_assert_true (facts->by_hand);
  g_assert_cmpuint (facts->n_works, ==, 2);
  g_assert_cmpint (sol_journal_entry_get_done_ms (entry), ==, 300000);
  g_assert_cmpstr (details, ==, "5\u00a0min, added by hand\n<tired>");
  g_assert_cmpstr (when, ==, "Yesterday, 12:00");
}

static void
test_hand_routine (void)
{
  g_autoptr (SolJournalEntry) entry =
      make_entry (SOL_TYPE_ROUTINE, "soleus-stretch", SOL_JOURNAL_SIDE_LEFT, NULL);
  g_autoptr (GListStore) history = g_list_store_new (SOL_TYPE_JOURNAL_ENTRY);
  SolJournalSums sums;
  const gint64 *ms = sums.ms[SOL_JOURNAL_USE_STRETCHED][SOL_JOURNAL_MUSCLE_SOLEUS];

  g_list_store_append (history, entry);
  sums = sol_journal_stats_sum (G_LIST_MODEL (history), TODAY, "2026-11-21", sol_journal_aims_find,
                                library);
  g_assert_cmpint (sums.done_ms, ==, 240000);
  g_assert_cmpint (ms[SOL_JOURNAL_SIDE_LEFT], ==, 120000);
  g_assert_cmpint (ms[SOL_JOURNAL_SIDE_RIGHT], ==, 120000);
}

static void
test_aims (void)
{
  SolJournalAim stretch = sol_journal_aims_find ("straight-knee-wall-stretch", NULL, library);
  SolJournalAim raise = sol_journal_aims_find ("two-leg-heel-raise", NULL, library);
  SolJournalAim gone = sol_journal_aims_find ("no-such-exercise", NULL, library);

  g_assert_cmpint (stretch.use, ==, SOL_JOURNAL_USE_STRETCHED);
  g_assert_true (stretch.mainly[SOL_JOURNAL_MUSCLE_GASTROCNEMIUS]);
  g_assert_false (stretch.mainly[SOL_JOURNAL_MUSCLE_SOLEUS]);
  g_assert_cmpint (raise.use, ==, SOL_JOURNAL_USE_WORKED);
  g_assert_true (raise.mainly[SOL_JOURNAL_MUSCLE_GASTROCNEMIUS]);
  g_assert_false (gone.mainly[SOL_JOURNAL_MUSCLE_GASTROCNEMIUS]);
  g_assert_false (gone.mainly[SOL_JOURNAL_MUSCLE_SOLEUS]);
}

/* -- Felt -- */

static void
test_felt (void)
{
  g_autoptr (GListStore) felts = g_list_store_new (SOL_TYPE_JOURNAL_FELT);

  /* Newest first: of the last ten of the soleus eight were right. */
  for (guint i = 0; i < 14; i++) {
    g_autoptr (SolJournalFelt) felt = sol_journal_felt_new (&(SolJournalFeltFacts) {
        .session = i < 2 ? "now" : "then",
        .phase = i,
        .exercise = i == 3 ? "straight-knee-wall-stretch" : "bent-knee-soleus-stretch",
        .right = i != 4 && i != 5 && i < 12,
    });

    g_list_store_append (felts, felt);
  }
  assert_words (sol_felt_words_dup_found (G_LIST_MODEL (felts), library, "now"),
                "Found my soleus, 8 of 10");
  assert_words (sol_felt_words_dup_found (G_LIST_MODEL (felts), library, "other"), NULL);
  assert_words (sol_felt_words_dup_found (G_LIST_MODEL (felts), library, "then"),
                "Found my soleus, 8 of 10\nFound my gastrocnemius, 1 of 1");
}

/* -- The page for a clinician -- */

typedef struct {
  GListStore *sessions, *pains, *tests, *notes, *felts;
  SolJournalLists lists;
} Journal;

static void
journal_init (Journal *journal, guint n)
{
  journal->sessions = g_list_store_new (SOL_TYPE_JOURNAL_ENTRY);
  journal->pains = g_list_store_new (SOL_TYPE_JOURNAL_PAIN);
  journal->tests = g_list_store_new (SOL_TYPE_JOURNAL_TEST);
  journal->notes = g_list_store_new (SOL_TYPE_JOURNAL_NOTE);
  journal->felts = g_list_store_new (SOL_TYPE_JOURNAL_FELT);
  for (guint i = 0; i < n; i++) {
    g_autoptr (SolJournalEntry) entry = make_entry (
        SOL_TYPE_ROUTINE, "soleus-stretch", SOL_JOURNAL_SIDE_BOTH, "Sore & stiff <since> Monday");
    g_autoptr (SolJournalPain) pain = sol_journal_pain_new (
        &(SolJournalPainFacts) { .level = 3, .sign = SOL_JOURNAL_SIGN_SHARP, .at_us = NOON_US });
    g_autoptr (SolJournalTest) test =
        sol_journal_test_new (&(SolJournalTestFacts) { .left = 95, .right = -1, .at_us = NOON_US });

    g_list_store_append (journal->sessions, entry);
    g_list_store_append (journal->pains, pain);
    g_list_store_append (journal->tests, test);
  }
  journal->lists =
      (SolJournalLists) { G_LIST_MODEL (journal->sessions), G_LIST_MODEL (journal->pains),
                          G_LIST_MODEL (journal->felts), G_LIST_MODEL (journal->tests),
                          G_LIST_MODEL (journal->notes) };
}

static void
journal_clear (Journal *journal)
{
  g_assert_finalize_object (journal->sessions);
  g_assert_finalize_object (journal->pains);
  g_assert_finalize_object (journal->tests);
  g_assert_finalize_object (journal->notes);
  g_assert_finalize_object (journal->felts);
}

static double
draw (const char *markup)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 600, 850);
  cairo_t *cr = cairo_create (surface);
  double size = sol_clinician_page_draw (cr, markup, 0, 495, 742);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return size;
}

/* How far down there is ink between @left and @right. */
static int
find_lowest (cairo_surface_t *surface, int left, int right)
{
  int lowest = -1;

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = left; x < right; x++)
      if (sol_image_get_pixel (surface, x, y) != 0)
        lowest = y;
  return lowest;
}

/* A long note stays beside its day. */
static void
test_clinician_columns (void)
{
  static const char markup[] =
      "20 Nov\tMuch was said &amp; written of it, more than one line of it can hold, and so it "
      "goes "
      "on below that line, and once more below the next, for it was a long day that had begun with "
      "a long run; and that was not the end of it either, as anybody could have told them.";
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 600, 850);
  cairo_t *cr = cairo_create (surface);
  int days, notes;

  g_assert_cmpfloat (sol_clinician_page_draw (cr, markup, 0, 495, 742), ==, 10);
  cairo_destroy (cr);
  days = find_lowest (surface, 0, 75);
  notes = find_lowest (surface, 79, 600);
  g_assert_cmpint (days, >, 0);
  g_assert_cmpint (days, <, 20);
  g_assert_cmpint (notes, >, 30);
  g_assert_cmpint (find_lowest (surface, 497, 600), ==, -1);
  cairo_surface_destroy (surface);
}

static void
test_clinician (void)
{
  Journal journal;
  g_autofree char *empty = NULL;
  g_autofree char *full = NULL;
  g_autoptr (GBytes) pdf = NULL;

  journal_init (&journal, 0);
  empty = sol_clinician_page_dup_markup (library, &journal.lists, TODAY);
  journal_clear (&journal);
  journal_init (&journal, 100);
  full = sol_clinician_page_dup_markup (library, &journal.lists, TODAY);
  journal_clear (&journal);

  g_assert_null (strstr (empty, "newest first"));
  g_assert_nonnull (
      strstr (full, "15 Nov\t100\t–\t–\t3\u00a0h 20\u00a0min\t3\u00a0h 20\u00a0min\n"));
  g_assert_nonnull (
      strstr (full, "20 Nov\tLeft calf before the session: 3 of 10, with a sharp catch"));
  g_assert_nonnull (strstr (full, "20 Nov\tKnee to wall: Left 9.5\u00a0cm\n"));
  g_assert_nonnull (strstr (full, "20 Nov\tSore &amp; stiff &lt;since&gt; Monday\n"));
  /* However much there is, it is one page, and can be read. */
  g_assert_cmpfloat (draw (empty), ==, 10);
  g_assert_cmpfloat (draw (full), >=, 7);
  pdf = sol_clinician_page_to_pdf (full);
  g_assert_cmpuint (g_bytes_get_size (pdf), >, 2000);
  g_assert_true (g_str_has_prefix (g_bytes_get_data (pdf, NULL), "%PDF-"));
}

/* The letters at the ends of the lines of a chart whose axis is at 100. */
static void
test_chart_letters (void)
{
  static const struct {
    float ends[2], letters[2];
  } charts[] = {
    { { 20, 60 }, { 12, 68 } },  /* apart */
    { { 60, 20 }, { 68, 12 } },  /* the other way round */
    { { 50, 50 }, { 42, 58 } },  /* alike */
    { { 20, 100 }, { 12, 98 } }, /* none in the end: the day is below */
    { { 100, 100 }, { 82, 98 } },  { { 96, 100 }, { 82, 98 } },
    { { 100, NAN }, { 92, NAN } }, /* one leg */
    { { NAN, 100 }, { NAN, 98 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (charts); i++) {
    float letters[2];

    sol_chart_text_place_letters (charts[i].ends, 8, 100, letters);
    for (guint k = 0; k < 2; k++)
      g_assert_true (letters[k] == charts[i].letters[k] ||
                     (isnan (letters[k]) && isnan (charts[i].letters[k])));
  }
}

/* Notes may be long: what would be too small to be read goes on on the next page. */
static void
test_clinician_pages (void)
{
  static const double heights[] = { 742, 731, 720, 709, 698 };
  g_autoptr (GString) markup = g_string_new ("<b>Title</b>\n");
  g_autoptr (GBytes) pdf = NULL;

  for (guint i = 0; i < 60; i++) {
    g_string_append (markup, "\n<b>Heading</b>\n");
    for (guint k = 0; k < 2; k++)
      g_string_append (markup, "20 Nov\tMuch was said of it, more than one line of it can hold, "
                               "and so it goes on below that line.\n");
  }
  for (guint i = 0; i < G_N_ELEMENTS (heights); i++) {
    guint n = sol_clinician_page_count (markup->str, 495, heights[i]);

    g_assert_cmpuint (n, >, 4);
    g_assert_cmpuint (n, <, 8);
  }
  g_assert_cmpfloat (draw (markup->str), ==, 10);
  g_assert_cmpuint (sol_clinician_page_count ("One line", 495, 742), ==, 1);
  pdf = sol_clinician_page_to_pdf (markup->str);
  g_assert_cmpuint (g_bytes_get_size (pdf), >, 2000);
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  g_test_add_func ("/ui/progress-words/dates", test_dates);
  g_test_add_func ("/ui/progress-words/changes", test_changes);
  g_test_add_func ("/ui/progress-words/gaps", test_gaps);
  g_test_add_func ("/ui/progress-words/typed", test_typed);
  g_test_add_func ("/ui/progress-words/hand-exercise", test_hand_exercise);
  g_test_add_func ("/ui/progress-words/hand-routine", test_hand_routine);
  g_test_add_func ("/ui/progress-words/aims", test_aims);
  g_test_add_func ("/ui/progress-words/felt", test_felt);
  g_test_add_func ("/ui/progress-words/clinician", test_clinician);
  g_test_add_func ("/ui/progress-words/chart-letters", test_chart_letters);
  g_test_add_func ("/ui/progress-words/clinician-columns", test_clinician_columns);
  g_test_add_func ("/ui/progress-words/clinician-pages", test_clinician_pages);
  status = g_test_run ();
  g_object_unref (library);
  return status;
}
