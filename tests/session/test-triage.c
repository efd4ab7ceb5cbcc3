/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is asked about red flags, how long an answer holds, and every way through "Sore calf?". */

#include "sol-red-flag.h"
#include "sol-screening.h"
#include "sol-sore-calf.h"

#define NOW ((gint64) 1795217400 * G_USEC_PER_SEC)
#define DAY G_TIME_SPAN_DAY

static SolLibrary *library;

static guint
n_standing (SolTriage *triage, gint64 now_us)
{
  g_autoptr (GPtrArray) standing = sol_triage_list_standing (triage, library, now_us);

  return standing->len;
}

/* -- Answers -- */

static void
test_yes (void)
{
  g_autoptr (SolTriage) triage = sol_triage_new (NULL);
  g_autoptr (GPtrArray) standing = NULL;

  g_assert_cmpuint (n_standing (triage, NOW), ==, 0);
  g_assert_false (sol_triage_any_stands (triage, NOW));
  sol_triage_say_yes (triage, "nerve-signs", NOW);
  g_assert_true (sol_triage_any_stands (triage, NOW));
  g_assert_false (sol_triage_any_stands (triage, NOW + 7 * DAY));
  sol_triage_say_yes (triage, "cold-foot", NOW + 1);
  standing = sol_triage_list_standing (triage, library, NOW + 2);
  g_assert_cmpuint (standing->len, ==, 2);
  g_assert_cmpstr (sol_value_get_id (g_ptr_array_index (standing, 0)), ==, "cold-foot");

  sol_triage_withdraw (triage, "cold-foot");
  g_assert_cmpuint (n_standing (triage, NOW + 2), ==, 1);
  g_assert_cmpuint (n_standing (triage, NOW + 7 * DAY - 1), ==, 1);
  g_assert_cmpuint (n_standing (triage, NOW + 7 * DAY), ==, 0);
  /* The clock was put back: the yes stands. */
  g_assert_cmpuint (n_standing (triage, NOW - 30 * DAY), ==, 1);
}

static void
test_ask (void)
{
  static const struct {
    const char *what;
    SolPhaseSide said, asked;
    gint64 red_zone_us, later_us;
    SolTriageAsk ask;
  } cases[] = {
    { "same leg", SOL_PHASE_SIDE_LEFT, SOL_PHASE_SIDE_LEFT, 0, DAY, SOL_TRIAGE_ASK_NEWS },
    { "other leg", SOL_PHASE_SIDE_LEFT, SOL_PHASE_SIDE_RIGHT, 0, DAY, SOL_TRIAGE_ASK_ALL },
    { "both after one", SOL_PHASE_SIDE_LEFT, SOL_PHASE_SIDE_BOTH, 0, DAY, SOL_TRIAGE_ASK_ALL },
    { "one after both", SOL_PHASE_SIDE_BOTH, SOL_PHASE_SIDE_RIGHT, 0, DAY, SOL_TRIAGE_ASK_NEWS },
    { "almost a week", SOL_PHASE_SIDE_BOTH, SOL_PHASE_SIDE_BOTH, 0, 7 * DAY - 1,
      SOL_TRIAGE_ASK_NEWS },
    { "a week", SOL_PHASE_SIDE_BOTH, SOL_PHASE_SIDE_BOTH, 0, 7 * DAY, SOL_TRIAGE_ASK_ALL },
    { "red zone before", SOL_PHASE_SIDE_BOTH, SOL_PHASE_SIDE_BOTH, NOW - 1, DAY,
      SOL_TRIAGE_ASK_NEWS },
    { "red zone since", SOL_PHASE_SIDE_BOTH, SOL_PHASE_SIDE_BOTH, NOW + 1, DAY,
      SOL_TRIAGE_ASK_ALL },
    { "clock put back", SOL_PHASE_SIDE_BOTH, SOL_PHASE_SIDE_BOTH, 0, -DAY, SOL_TRIAGE_ASK_ALL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SolTriage) triage = sol_triage_new (NULL);

    g_test_message ("%s", cases[i].what);
    g_assert_cmpint (sol_triage_get_ask (triage, cases[i].asked, NOW), ==, SOL_TRIAGE_ASK_ALL);
    sol_triage_note_red_zone (triage, cases[i].red_zone_us);
    sol_triage_say_no (triage, cases[i].said, NOW);
    g_assert_cmpint (sol_triage_get_ask (triage, cases[i].asked, NOW + cases[i].later_us), ==,
                     cases[i].ask);
  }
}

/* After a red zone the list is asked whatever is started, until it is answered; a slip is none. */
static void
test_red (void)
{
  g_autoptr (SolTriage) triage = sol_triage_new (NULL);

  g_assert_false (sol_triage_is_red (triage, SOL_PHASE_SIDE_BOTH, NOW));
  sol_triage_note_red_zone (triage, NOW - DAY);
  g_assert_cmpint (sol_triage_get_red_zone_us (triage), ==, NOW - DAY);
  g_assert_true (sol_triage_is_red (triage, SOL_PHASE_SIDE_BOTH, NOW));
  g_assert_false (sol_triage_is_red (triage, SOL_PHASE_SIDE_BOTH, NOW - 2 * DAY));
  sol_triage_say_no (triage, SOL_PHASE_SIDE_LEFT, NOW);
  g_assert_false (sol_triage_is_red (triage, SOL_PHASE_SIDE_LEFT, NOW));
  g_assert_true (sol_triage_is_red (triage, SOL_PHASE_SIDE_BOTH, NOW));
  sol_triage_say_no (triage, SOL_PHASE_SIDE_BOTH, NOW);
  g_assert_false (sol_triage_is_red (triage, SOL_PHASE_SIDE_BOTH, NOW));
  sol_triage_note_red_zone (triage, NOW + 1);
  sol_triage_withdraw_red_zone (triage, NOW - DAY);
  g_assert_false (sol_triage_is_red (triage, SOL_PHASE_SIDE_BOTH, NOW + 2));
  g_assert_cmpint (sol_triage_get_red_zone_us (triage), ==, NOW - DAY);
}

/* Who said yes is asked the whole list again, also when the yes is taken back. */
static void
test_ask_after_yes (void)
{
  g_autoptr (SolTriage) triage = sol_triage_new (NULL);

  sol_triage_say_no (triage, SOL_PHASE_SIDE_BOTH, NOW);
  sol_triage_say_yes (triage, "cold-foot", NOW + 1);
  sol_triage_withdraw (triage, "cold-foot");
  g_assert_cmpint (sol_triage_get_ask (triage, SOL_PHASE_SIDE_LEFT, NOW + 2), ==,
                   SOL_TRIAGE_ASK_ALL);
}

static void
test_kept (void)
{
  g_autoptr (SolTriage) triage = sol_triage_new (NULL);
  g_autoptr (SolTriage) again = NULL;
  g_autoptr (SolTriage) none = NULL;
  g_autoptr (GVariant) first = NULL;
  g_autoptr (GVariant) second = NULL;

  sol_triage_say_no (triage, SOL_PHASE_SIDE_LEFT, NOW);
  sol_triage_note_red_zone (triage, NOW - DAY);
  first = g_variant_ref_sink (sol_triage_to_variant (triage));
  again = sol_triage_new (first);
  second = g_variant_ref_sink (sol_triage_to_variant (again));
  g_assert_true (g_variant_equal (first, second));
  g_assert_cmpint (sol_triage_get_asked_us (again, SOL_PHASE_SIDE_LEFT), ==, NOW);
  g_assert_cmpint (sol_triage_get_asked_us (again, SOL_PHASE_SIDE_BOTH), ==, 0);

  sol_triage_say_yes (again, "bone-stress", NOW);
  none = sol_triage_new (sol_triage_to_variant (again));
  g_assert_cmpuint (n_standing (none, NOW), ==, 1);
  g_clear_object (&none);
  none = sol_triage_new (g_variant_new_string ("nothing of ours"));
  g_assert_cmpuint (n_standing (none, NOW), ==, 0);
}

/* -- "Sore calf?" -- */

static SolSoreCalf *
ask_to_began (SolTriage *triage, SolPhaseSide leg)
{
  SolSoreCalf *page = sol_sore_calf_new (library, triage, NOW);

  g_assert_cmpint (sol_sore_calf_get_step (page), ==, SOL_SORE_CALF_STEP_RED_FLAGS);
  g_assert_cmpint (sol_sore_calf_get_ask (page), ==, SOL_TRIAGE_ASK_ALL);
  sol_sore_calf_say_no (page, NOW);
  g_assert_cmpint (sol_sore_calf_get_step (page), ==, SOL_SORE_CALF_STEP_LEG);
  sol_sore_calf_choose_leg (page, leg, NOW);
  g_assert_cmpint (sol_sore_calf_get_step (page), ==, SOL_SORE_CALF_STEP_BEGAN);
  return page;
}

/* Each red flag stops, and comes first in what is shown. */
static void
test_each_red_flag (void)
{
  GListModel *flags = sol_library_get_values (library, SOL_TYPE_RED_FLAG);

  g_assert_cmpuint (g_list_model_get_n_items (flags), ==, 15);
  for (guint i = 0; i < 15; i++) {
    g_autoptr (SolValue) flag = g_list_model_get_item (flags, i);
    g_autoptr (SolTriage) triage = sol_triage_new (NULL);
    g_autoptr (SolSoreCalf) page = sol_sore_calf_new (library, triage, NOW);
    g_autoptr (SolSoreCalf) later = NULL;

    sol_sore_calf_say_yes (page, sol_value_get_id (flag), NOW);
    g_assert_cmpint (sol_sore_calf_get_step (page), ==, SOL_SORE_CALF_STEP_STOP);
    g_assert_cmpuint (n_standing (triage, NOW), ==, 1);
    g_assert_false (sol_sore_calf_can_go_back (page));

    /* Coming back leads to the same; taking it back to the questions. */
    later = sol_sore_calf_new (library, triage, NOW + DAY);
    g_assert_cmpint (sol_sore_calf_get_step (later), ==, SOL_SORE_CALF_STEP_STOP);
    sol_sore_calf_withdraw (later, sol_value_get_id (flag), NOW + DAY);
    g_assert_cmpint (sol_sore_calf_get_step (later), ==, SOL_SORE_CALF_STEP_RED_FLAGS);
    g_assert_cmpint (sol_sore_calf_get_ask (later), ==, SOL_TRIAGE_ASK_ALL);
    g_assert_cmpuint (n_standing (triage, NOW + DAY), ==, 0);
  }
}

/* A link that leads nowhere is a dead button. */
static gboolean
leads_somewhere (SolWayIn *way)
{
  return g_list_model_get_n_items (sol_way_in_get_routines (way)) > 0 ||
         g_list_model_get_n_items (sol_way_in_get_exercises (way)) > 0 ||
         g_list_model_get_n_items (sol_way_in_get_red_flags (way)) > 0 ||
         g_list_model_get_n_items (sol_way_in_get_says_yes (way)) > 0;
}

/* Every row of the table, for every leg. */
static void
test_each_way (void)
{
  static const struct {
    const char *id;
    SolSoreCalfStep step;
    guint standing;
    SolPainColumn column;
  } rows[] = {
    { "snap", SOL_SORE_CALF_STEP_STOP, 1, SOL_PAIN_COLUMN_STRAIN },
    { "sudden-pull", SOL_SORE_CALF_STEP_FITS, 0, SOL_PAIN_COLUMN_STRAIN },
    { "built-up", SOL_SORE_CALF_STEP_FITS, 0, SOL_PAIN_COLUMN_STRAIN },
    { "after-unusual-work", SOL_SORE_CALF_STEP_FITS, 0, SOL_PAIN_COLUMN_STRAIN },
    { "night-cramp", SOL_SORE_CALF_STEP_FITS, 0, SOL_PAIN_COLUMN_STRAIN },
    { "at-the-heel", SOL_SORE_CALF_STEP_FITS, 0, SOL_PAIN_COLUMN_TENDON },
    { "numb-sole", SOL_SORE_CALF_STEP_STOP, 1, SOL_PAIN_COLUMN_STRAIN },
    { "not-sure", SOL_SORE_CALF_STEP_FITS, 0, SOL_PAIN_COLUMN_STRAIN },
  };
  g_autoptr (GPtrArray) ways = sol_sore_calf_list_ways (library);

  g_assert_cmpuint (ways->len, ==, G_N_ELEMENTS (rows));
  for (guint i = 0; i < ways->len * 3; i++) {
    SolWayIn *way = g_ptr_array_index (ways, i / 3);
    g_autoptr (SolTriage) triage = sol_triage_new (NULL);
    g_autoptr (SolSoreCalf) page = ask_to_began (triage, (SolPhaseSide) (i % 3));

    g_test_message ("%s, leg %u", sol_value_get_id (SOL_VALUE (way)), i % 3);
    g_assert_cmpstr (sol_value_get_id (SOL_VALUE (way)), ==, rows[i / 3].id);
    g_assert_cmpint (sol_way_in_get_pain_column (way), ==, rows[i / 3].column);
    g_assert_true (leads_somewhere (way));
    sol_sore_calf_choose_way (page, way, NOW);
    g_assert_true (sol_sore_calf_get_way (page) == way);
    g_assert_cmpint (sol_sore_calf_get_step (page), ==, rows[i / 3].step);
    g_assert_cmpuint (n_standing (triage, NOW), ==, rows[i / 3].standing);
  }
}

/* Coming again: one question; the whole list for the other leg and after a week. */
static void
test_again (void)
{
  g_autoptr (SolTriage) triage = sol_triage_new (NULL);
  g_autoptr (SolSoreCalf) first = ask_to_began (triage, SOL_PHASE_SIDE_LEFT);
  g_autoptr (SolSoreCalf) second = sol_sore_calf_new (library, triage, NOW + DAY);
  g_autoptr (SolSoreCalf) third = NULL;

  g_assert_cmpint (sol_sore_calf_get_ask (second), ==, SOL_TRIAGE_ASK_NEWS);
  g_assert_cmpint (sol_sore_calf_get_asked_us (second), ==, NOW);
  sol_sore_calf_say_no (second, NOW + DAY);
  sol_sore_calf_choose_leg (second, SOL_PHASE_SIDE_LEFT, NOW + DAY);
  g_assert_cmpint (sol_sore_calf_get_step (second), ==, SOL_SORE_CALF_STEP_BEGAN);

  /* Back, and it is the other leg. */
  sol_sore_calf_go_back (second);
  sol_sore_calf_choose_leg (second, SOL_PHASE_SIDE_RIGHT, NOW + DAY);
  g_assert_cmpint (sol_sore_calf_get_step (second), ==, SOL_SORE_CALF_STEP_RED_FLAGS);
  g_assert_cmpint (sol_sore_calf_get_ask (second), ==, SOL_TRIAGE_ASK_ALL);
  sol_sore_calf_say_no (second, NOW + DAY);
  g_assert_cmpint (sol_sore_calf_get_step (second), ==, SOL_SORE_CALF_STEP_BEGAN);
  g_assert_cmpint (sol_triage_get_asked_us (triage, SOL_PHASE_SIDE_RIGHT), ==, NOW + DAY);
  g_assert_cmpint (sol_triage_get_asked_us (triage, SOL_PHASE_SIDE_LEFT), ==, NOW);

  third = sol_sore_calf_new (library, triage, NOW + 9 * DAY);
  g_assert_cmpint (sol_sore_calf_get_ask (third), ==, SOL_TRIAGE_ASK_ALL);
}

/* Back undoes the answer: what is asked for then counts. */
static void
test_back (void)
{
  g_autoptr (SolTriage) triage = sol_triage_new (NULL);
  g_autoptr (SolSoreCalf) page = sol_sore_calf_new (library, triage, NOW);

  g_assert_false (sol_sore_calf_can_go_back (page));
  sol_sore_calf_say_no (page, NOW);
  sol_sore_calf_go_back (page);
  g_assert_cmpint (sol_sore_calf_get_step (page), ==, SOL_SORE_CALF_STEP_RED_FLAGS);
  g_assert_cmpint (sol_triage_get_ask (triage, SOL_PHASE_SIDE_LEFT, NOW), ==, SOL_TRIAGE_ASK_ALL);
  sol_sore_calf_say_yes (page, "cold-foot", NOW);
  sol_sore_calf_go_back (page);
  sol_sore_calf_say_no (page, NOW);
  sol_sore_calf_choose_leg (page, SOL_PHASE_SIDE_LEFT, NOW);
  g_assert_cmpint (sol_sore_calf_get_step (page), ==, SOL_SORE_CALF_STEP_STOP);
}

/* -- What is asked before a start -- */

static SolValue *
find_recipe (const char *id)
{
  SolValue *recipe = sol_library_lookup (library, SOL_TYPE_ROUTINE, id);

  return recipe != NULL ? recipe : sol_library_lookup (library, SOL_TYPE_EXERCISE, id);
}

static void
test_screening (void)
{
  static const struct {
    const char *id;
    gboolean page, red_flags, leg, pain;
  } cases[] = {
    { "R15", FALSE, FALSE, FALSE, FALSE },
    { "R11", TRUE, TRUE, FALSE, FALSE },
    { "EX01", FALSE, FALSE, FALSE, FALSE },
    { "EX04", TRUE, TRUE, FALSE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SolValue *recipe = find_recipe (cases[i].id);
    g_autoptr (GPtrArray) gates = sol_screening_list_gates (recipe);

    g_test_message ("%s", cases[i].id);
    g_assert_cmpint (sol_screening_needs_page (recipe), ==, cases[i].page);
    g_assert_cmpint (sol_screening_asks_red_flags (gates), ==, cases[i].red_flags);
    g_assert_cmpint (sol_screening_asks_leg (recipe), ==, cases[i].leg);
    g_assert_cmpint (sol_screening_asks_pain (recipe), ==, cases[i].pain);
  }
}

/* The catalogue's own list of what must ask first; each asks for the red flags. */
static void
test_gated (void)
{
  static const char *const ids[] = { "R07",  "R08",  "R09",  "R10",  "R11",  "R16",  "EX04",
                                     "EX23", "EX24", "EX25", "EX26", "EX32", "EX33", "EX34" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++) {
    SolValue *recipe = find_recipe (ids[i]);
    g_autoptr (GPtrArray) gates = NULL;

    g_test_message ("%s", ids[i]);
    g_assert_nonnull (recipe);
    gates = sol_screening_list_gates (recipe);
    g_assert_true (sol_screening_asks_red_flags (gates));
  }
}

static void
test_conditions (void)
{
  g_autoptr (GPtrArray) stretch = sol_screening_list_conditions (library, find_recipe ("EX02"));
  g_autoptr (GPtrArray) pumps = sol_screening_list_conditions (library, find_recipe ("EX10"));
  gboolean numb = FALSE;

  for (guint i = 0; i < stretch->len; i++)
    numb |= g_str_equal (sol_value_get_id (g_ptr_array_index (stretch, i)), "numb-feet");
  g_assert_true (numb);
  g_assert_cmpuint (pumps->len, ==, 0);
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();

  g_test_add_func ("/triage/yes", test_yes);
  g_test_add_func ("/triage/ask", test_ask);
  g_test_add_func ("/triage/ask-after-yes", test_ask_after_yes);
  g_test_add_func ("/triage/kept", test_kept);
  g_test_add_func ("/sore-calf/red", test_red);
  g_test_add_func ("/sore-calf/each-red-flag", test_each_red_flag);
  g_test_add_func ("/sore-calf/each-way", test_each_way);
  g_test_add_func ("/sore-calf/again", test_again);
  g_test_add_func ("/sore-calf/back", test_back);
  g_test_add_func ("/screening/cases", test_screening);
  g_test_add_func ("/screening/gated", test_gated);
  g_test_add_func ("/screening/conditions", test_conditions);

  status = g_test_run ();
  g_assert_finalize_object (g_steal_pointer (&library));
  return status;
}
