/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Days, weeks and what the records add up to. */

#include "sol-journal-day.h"
#include "sol-journal-stats.h"

/* 20 November 2026, 12:00 in UTC, a Friday. */
#define NOON_US (G_GINT64_CONSTANT (1795176000) * G_USEC_PER_SEC)

static void
assert_day (char *day, const char *expected)
{
  g_assert_cmpstr (day, ==, expected);
  g_free (day);
}

static void
test_days (void)
{
  assert_day (sol_journal_day_for (NOON_US, 0), "2026-11-20");
  assert_day (sol_journal_day_for (NOON_US, 12 * 3600), "2026-11-21");
  assert_day (sol_journal_day_add ("2026-11-20", 11), "2026-12-01");
  assert_day (sol_journal_day_add ("2026-01-01", -1), "2025-12-31");
  assert_day (sol_journal_day_add ("2028-02-28", 1), "2028-02-29");
  assert_day (sol_journal_day_add ("nonsense", 0), "1970-01-01");
  assert_day (sol_journal_day_add ("2026-02-30", 0), "1970-01-01");
  /* Across the days on which clocks change. */
  g_assert_cmpint (sol_journal_day_between ("2026-03-28", "2026-03-30"), ==, 2);
  g_assert_cmpint (sol_journal_day_between ("2026-11-20", "2026-11-19"), ==, -1);
}

static void
test_weeks (void)
{
  static const struct {
    const char *day;
    GDateWeekday first;
    const char *week;
  } cases[] = {
    { "2026-11-20", G_DATE_MONDAY, "2026-11-16" },   { "2026-11-20", G_DATE_SUNDAY, "2026-11-15" },
    { "2026-11-20", G_DATE_SATURDAY, "2026-11-14" }, { "2026-11-20", G_DATE_FRIDAY, "2026-11-20" },
    { "2026-11-16", G_DATE_MONDAY, "2026-11-16" },   { "2026-11-15", G_DATE_MONDAY, "2026-11-09" },
    { "2026-11-15", G_DATE_SUNDAY, "2026-11-15" },   { "2026-01-01", G_DATE_MONDAY, "2025-12-29" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_day (sol_journal_day_find_week (cases[i].day, cases[i].first), cases[i].week);
}

/* -- Sums -- */

/* "g" is a stretch for the gastrocnemius, "s" for the soleus unless its variant is "both", "w"
 * works both. */
static SolJournalAim
aim_cb (const char *exercise, const char *variant, gpointer data)
{
  SolJournalAim aim = { .use = SOL_JOURNAL_USE_STRETCHED };

  g_assert_cmpstr (data, ==, "data");
  aim.mainly[SOL_JOURNAL_MUSCLE_GASTROCNEMIUS] = *exercise != 's' || variant != NULL;
  aim.mainly[SOL_JOURNAL_MUSCLE_SOLEUS] = *exercise == 's' || *exercise == 'w';
  if (*exercise == 'w')
    aim.use = SOL_JOURNAL_USE_WORKED;
  if (*exercise == 'b')
    aim = (SolJournalAim) { .use = SOL_JOURNAL_USE_WORKED };
  return aim;
}

static void
add_session (GListStore *list, int days, const char *kind, const SolJournalWork *works, guint n)
{
  g_autofree char *id = g_strdup_printf ("%d", days);
  g_autoptr (SolJournalEntry) entry = sol_journal_entry_new (&(SolJournalFacts) {
      .id = id,
      .kind = kind,
      .plan = "p",
      .started_us = NOON_US + days * G_TIME_SPAN_DAY,
      .ended_us = NOON_US + days * G_TIME_SPAN_DAY + 1,
      .works = works,
      .n_works = n,
  });

  g_list_store_append (list, entry);
}

static void
assert_ms (const SolJournalSums *sums, SolJournalUse use, SolJournalMuscle muscle, int l, int r)
{
  g_assert_cmpint (sums->ms[use][muscle][SOL_JOURNAL_SIDE_LEFT], ==, l);
  g_assert_cmpint (sums->ms[use][muscle][SOL_JOURNAL_SIDE_RIGHT], ==, r);
}

static void
test_sums (void)
{
  const SolJournalWork works[] = {
    { 1, "g", NULL, "", SOL_JOURNAL_SIDE_LEFT, 1, 1000 },
    { 2, "g", NULL, "", SOL_JOURNAL_SIDE_RIGHT, 1, 2000 },
    { 3, "s", NULL, "", SOL_JOURNAL_SIDE_BOTH, 1, 4000 },
    { 4, "s", "both", "", SOL_JOURNAL_SIDE_LEFT, 1, 8000 },
    { 5, "w", NULL, "", SOL_JOURNAL_SIDE_RIGHT, 1, 16000 },
    { 6, NULL, NULL, "Walk", SOL_JOURNAL_SIDE_BOTH, 1, 32000 },
    { 7, "b", NULL, "", SOL_JOURNAL_SIDE_LEFT, 1, 64000 },
  };
  g_autoptr (GListStore) list = g_list_store_new (SOL_TYPE_JOURNAL_ENTRY);
  SolJournalSums sums;

  add_session (list, 1, "routine", works, 1);
  add_session (list, 0, "routine", works, G_N_ELEMENTS (works));
  add_session (list, -1, "routine", works, 1);
  sums = sol_journal_stats_sum (G_LIST_MODEL (list), "2026-11-20", "2026-11-21", aim_cb,
                                (gpointer) "data");
  g_assert_cmpuint (sums.n_sessions, ==, 1);
  g_assert_cmpint (sums.done_ms, ==, 127000);
  assert_ms (&sums, SOL_JOURNAL_USE_STRETCHED, SOL_JOURNAL_MUSCLE_GASTROCNEMIUS, 9000, 2000);
  assert_ms (&sums, SOL_JOURNAL_USE_STRETCHED, SOL_JOURNAL_MUSCLE_SOLEUS, 12000, 4000);
  assert_ms (&sums, SOL_JOURNAL_USE_WORKED, SOL_JOURNAL_MUSCLE_GASTROCNEMIUS, 0, 16000);
  assert_ms (&sums, SOL_JOURNAL_USE_WORKED, SOL_JOURNAL_MUSCLE_SOLEUS, 0, 16000);
  sums = sol_journal_stats_sum (G_LIST_MODEL (list), "2026-11-16", "2026-11-23", aim_cb,
                                (gpointer) "data");
  g_assert_cmpuint (sums.n_sessions, ==, 3);
}

/* -- The morning after -- */

static void
add_pain (GListStore *list, int days, const char *session, SolJournalMoment moment)
{
  g_autoptr (SolJournalPain) pain = sol_journal_pain_new (&(SolJournalPainFacts) {
      .session = session,
      .moment = moment,
      .level = 2,
      .at_us = NOON_US + days * G_TIME_SPAN_DAY,
  });

  g_list_store_append (list, pain);
}

static void
assert_morning (GListStore *history, GListStore *pains, const char *today, const char *id)
{
  g_autoptr (SolJournalEntry) entry =
      sol_journal_stats_find_morning (G_LIST_MODEL (history), G_LIST_MODEL (pains), today);

  g_assert_cmpstr (entry != NULL ? sol_journal_record_get_id (SOL_JOURNAL_RECORD (entry)) : NULL,
                   ==, id);
}

static void
test_morning (void)
{
  g_autoptr (GListStore) history = g_list_store_new (SOL_TYPE_JOURNAL_ENTRY);
  g_autoptr (GListStore) pains = g_list_store_new (SOL_TYPE_JOURNAL_PAIN);

  add_session (history, 0, "routine", NULL, 0);
  add_session (history, -1, "routine", NULL, 0);
  assert_morning (history, pains, "2026-11-21", NULL);
  add_pain (pains, 0, "0", SOL_JOURNAL_MOMENT_BEFORE);
  assert_morning (history, pains, "2026-11-21", NULL);
  add_pain (pains, 0, "0", SOL_JOURNAL_MOMENT_AFTER);
  assert_morning (history, pains, "2026-11-20", NULL);
  assert_morning (history, pains, "2026-11-21", "0");
  assert_morning (history, pains, "2026-11-23", "0");
  assert_morning (history, pains, "2026-11-24", NULL);
  /* The answer of that same day was about the day before. */
  add_pain (pains, 0, "-1", SOL_JOURNAL_MOMENT_MORNING);
  assert_morning (history, pains, "2026-11-21", "0");
  add_pain (pains, 1, "0", SOL_JOURNAL_MOMENT_MORNING);
  assert_morning (history, pains, "2026-11-21", NULL);
}

/* -- After a session -- */

static void
assert_unanswered (GListStore *history, GListStore *pains, const char *id)
{
  g_autoptr (SolJournalEntry) entry = sol_journal_stats_find_unanswered (
      G_LIST_MODEL (history), G_LIST_MODEL (pains), "2026-11-20");

  g_assert_cmpstr (entry != NULL ? sol_journal_record_get_id (SOL_JOURNAL_RECORD (entry)) : NULL,
                   ==, id);
}

/* Only the newest of today in which something was done. */
static void
test_unanswered (void)
{
  static const SolJournalWork works[] = {
    { 1, "s", NULL, "", SOL_JOURNAL_SIDE_LEFT, 1, 1000 },
  };
  g_autoptr (GListStore) history = g_list_store_new (SOL_TYPE_JOURNAL_ENTRY);
  g_autoptr (GListStore) pains = g_list_store_new (SOL_TYPE_JOURNAL_PAIN);

  add_session (history, 0, "routine", NULL, 0);
  add_session (history, -1, "routine", works, 1);
  assert_unanswered (history, pains, NULL);
  g_list_store_remove_all (history);
  add_session (history, 0, "routine", works, 1);
  assert_unanswered (history, pains, "0");
  add_pain (pains, 0, "-1", SOL_JOURNAL_MOMENT_AFTER);
  add_pain (pains, 0, "0", SOL_JOURNAL_MOMENT_BEFORE);
  assert_unanswered (history, pains, "0");
  add_pain (pains, 0, "0", SOL_JOURNAL_MOMENT_AFTER);
  assert_unanswered (history, pains, NULL);
}

static void
test_find_pain (void)
{
  g_autoptr (GListStore) pains = g_list_store_new (SOL_TYPE_JOURNAL_PAIN);
  g_autoptr (SolJournalPain) found = NULL;

  add_pain (pains, 1, "a", SOL_JOURNAL_MOMENT_AFTER);
  add_pain (pains, 0, "a", SOL_JOURNAL_MOMENT_AFTER);
  g_assert_null (sol_journal_stats_find_pain (G_LIST_MODEL (pains), "a", SOL_JOURNAL_MOMENT_AFTER,
                                              SOL_JOURNAL_SIDE_RIGHT));
  g_assert_null (sol_journal_stats_find_pain (G_LIST_MODEL (pains), "b", SOL_JOURNAL_MOMENT_AFTER,
                                              SOL_JOURNAL_SIDE_LEFT));
  found = sol_journal_stats_find_pain (G_LIST_MODEL (pains), "a", SOL_JOURNAL_MOMENT_AFTER,
                                       SOL_JOURNAL_SIDE_LEFT);
  g_assert_cmpstr (sol_journal_record_get_day (SOL_JOURNAL_RECORD (found)), ==, "2026-11-21");
}

/* -- Sessions and tests -- */

static void
test_routine (void)
{
  g_autoptr (GListStore) history = g_list_store_new (SOL_TYPE_JOURNAL_ENTRY);
  g_autoptr (SolJournalEntry) found = NULL;

  add_session (history, 1, "exercise", NULL, 0);
  add_session (history, 0, "routine", NULL, 0);
  g_assert_null (sol_journal_stats_find_routine (G_LIST_MODEL (history), "2026-11-21"));
  found = sol_journal_stats_find_routine (G_LIST_MODEL (history), "2026-11-20");
  g_assert_cmpstr (sol_journal_record_get_id (SOL_JOURNAL_RECORD (found)), ==, "0");
}

static void
test_tests (void)
{
  static const SolJournalTestFacts facts[] = {
    { "c", SOL_JOURNAL_TEST_KNEE_TO_WALL, 95, SOL_JOURNAL_TEST_NOT_DONE, -1, NOON_US, 0 },
    { "b", SOL_JOURNAL_TEST_HEEL_RAISE, 20, 25, -1, NOON_US, 0 },
    { "a", SOL_JOURNAL_TEST_KNEE_TO_WALL, 80, 0, -1, NOON_US, 0 },
  };
  g_autoptr (GListStore) tests = g_list_store_new (SOL_TYPE_JOURNAL_TEST);
  GListModel *list = G_LIST_MODEL (tests);
  g_autoptr (SolJournalTest) left = NULL;
  g_autoptr (SolJournalTest) right = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++) {
    g_autoptr (SolJournalTest) test = sol_journal_test_new (&facts[i]);

    g_list_store_append (tests, test);
  }
  left =
      sol_journal_stats_find_test (list, SOL_JOURNAL_TEST_KNEE_TO_WALL, SOL_JOURNAL_SIDE_LEFT, 1);
  g_assert_cmpint (sol_journal_stats_get_value (left, SOL_JOURNAL_SIDE_LEFT), ==, 80);
  right =
      sol_journal_stats_find_test (list, SOL_JOURNAL_TEST_KNEE_TO_WALL, SOL_JOURNAL_SIDE_RIGHT, 0);
  g_assert_cmpint (sol_journal_stats_get_value (right, SOL_JOURNAL_SIDE_RIGHT), ==, 0);
  g_assert_null (
      sol_journal_stats_find_test (list, SOL_JOURNAL_TEST_HEEL_RAISE, SOL_JOURNAL_SIDE_LEFT, 1));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/journal/days/days", test_days);
  g_test_add_func ("/journal/days/weeks", test_weeks);
  g_test_add_func ("/journal/days/sums", test_sums);
  g_test_add_func ("/journal/days/morning", test_morning);
  g_test_add_func ("/journal/days/unanswered", test_unanswered);
  g_test_add_func ("/journal/days/find-pain", test_find_pain);
  g_test_add_func ("/journal/days/routine", test_routine);
  g_test_add_func ("/journal/days/tests", test_tests);
  return g_test_run ();
}
