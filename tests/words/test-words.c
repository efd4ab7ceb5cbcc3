/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib.h>
#include <locale.h>

#include "sol-catalogue.h"
#include "sol-equipment-words.h"
#include "sol-marks-words.h"
#include "sol-routine.h"
#include "sol-source-words.h"
#include "sol-step-words.h"
#include "sol-words.h"

#define NBSP "\u00a0"
#define TO "–\u2060"

static void
assert_words (char *got, const char *want)
{
  g_autofree char *owned = got;

  g_assert_cmpstr (owned, ==, want);
}

static SolLibrary *
library_new (void)
{
  return sol_catalogue_new (FALSE, "ui", "exercises.xml", NULL);
}

static void
test_durations (void)
{
  assert_words (sol_words_dup_duration (0.5), "0.5" NBSP "s");
  assert_words (sol_words_dup_duration (30), "30" NBSP "s");
  assert_words (sol_words_dup_duration (59.4), "59" NBSP "s");
  assert_words (sol_words_dup_duration (59.6), "1" NBSP "min");
  assert_words (sol_words_dup_duration (290), "4" NBSP "min 50" NBSP "s");
  assert_words (sol_words_dup_duration (3600), "1" NBSP "h");
  assert_words (sol_words_dup_duration (3900), "1" NBSP "h 5" NBSP "min");
}

static void
test_spans (void)
{
  const SolRange holds = { 20, 30 };
  const SolRange one = { 45, 45 };
  const SolRange minutes = { 180, 300 };
  const SolRange uneven = { 45, 90 };

  assert_words (sol_words_dup_times (&holds), "20" TO "30" NBSP "s");
  assert_words (sol_words_dup_times (&one), "45" NBSP "s");
  assert_words (sol_words_dup_times (&minutes), "3" TO "5" NBSP "min");
  assert_words (sol_words_dup_times (&uneven), "45" TO "90" NBSP "s");
}

static void
test_how_often (void)
{
  const SolRange one = { 1, 1 }, two = { 2, 2 }, some = { 3, 5 }, week = { 7, 7 };

  assert_words (sol_words_dup_how_often (&one, NULL), "once a day");
  assert_words (sol_words_dup_how_often (&two, NULL), "twice a day");
  assert_words (sol_words_dup_how_often (&some, NULL), "3" TO "5 times a day");
  assert_words (sol_words_dup_how_often (NULL, &some), "3" TO "5 days a week");
  assert_words (sol_words_dup_how_often (NULL, &one), "1 day a week");
  assert_words (sol_words_dup_how_often (NULL, &week), "every day");
  assert_words (sol_words_dup_how_often (&two, &some), "twice a day, 3" TO "5 days a week");
  assert_words (sol_words_dup_how_often (NULL, NULL), NULL);
}

static char *
dup_first_dose (SolLibrary *library, const char *id)
{
  return sol_words_dup_usual_dose (sol_library_lookup (library, SOL_TYPE_EXERCISE, id));
}

static void
test_doses (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  g_autoptr (SolLibrary) builtin = sol_library_new_builtin ();

  assert_words (dup_first_dose (library, "low-stretch"),
                "30" NBSP "s" NBSP "×" NBSP "2" TO "4 each side" NBSP "· 3" TO "5 days a week");
  assert_words (dup_first_dose (library, "foot-pumps"),
                "20 times each side" NBSP "· 2" TO "4 times a day");
  assert_words (dup_first_dose (library, "raise"),
                "3" NBSP "×" NBSP "10" TO "15" NBSP "· 2 days a week");
  assert_words (dup_first_dose (builtin, "EX31"), "2" TO "3 rounds" NBSP "· 2 days a week");
}

static char *
dup_loose_dose (SolLibrary *library, const char *id)
{
  return sol_words_dup_loose_dose (sol_library_lookup (library, SOL_TYPE_EXERCISE, id));
}

/* A line may end before "a week", and neither before "days" nor before "week". */
static void
test_loose_doses (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  g_autoptr (SolLibrary) builtin = sol_library_new_builtin ();

  assert_words (dup_loose_dose (library, "low-stretch"),
                "30" NBSP "s" NBSP "×" NBSP "2" TO "4 each side" NBSP "· 3" TO "5" NBSP
                "days a" NBSP "week");
  assert_words (dup_loose_dose (library, "foot-pumps"),
                "20 times each side" NBSP "· 2" TO "4" NBSP "times a" NBSP "day");
  assert_words (dup_loose_dose (builtin, "EX31"),
                "2" TO "3 rounds" NBSP "· 2" NBSP "days a" NBSP "week");
}

static void
test_items (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  SolRoutine *routine = sol_library_lookup (library, SOL_TYPE_ROUTINE, "five");
  g_autoptr (SolItem) hold = g_list_model_get_item (sol_routine_get_items (routine), 0);
  g_autoptr (SolItem) reps = g_list_model_get_item (sol_routine_get_items (routine), 2);

  assert_words (sol_words_dup_item (hold), "30" NBSP "s" NBSP "· left");
  assert_words (sol_words_dup_item (reps), "10 times" NBSP "· each side");
}

static SolItem *
get_item (SolLibrary *library, const char *routine, guint index)
{
  GListModel *items =
      sol_routine_get_items (sol_library_lookup (library, SOL_TYPE_ROUTINE, routine));

  return g_list_model_get_item (items, index);
}

/* What a leg does alone once both can. */
static void
test_later_sides (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  g_autoptr (SolItem) hold = get_item (library, "achilles", 1);
  g_autoptr (SolItem) raise = get_item (library, "strain-middle", 2);

  assert_words (sol_words_dup_item (hold),
                "40" NBSP "s" NBSP "×" NBSP "3" NBSP "· both sides, later each side");
  assert_words (sol_words_dup_item (raise),
                "3" NBSP "×" NBSP "15" NBSP "· both sides, later chosen side");
}

static void
test_tempo (void)
{
  const SolTempo tempo = { 2, 1, 3, 0 };

  assert_words (sol_words_dup_tempo (&tempo), "2" NBSP "s up, 1" NBSP "s held, 3" NBSP "s down");
}

static void
test_equipment (void)
{
  assert_words (sol_words_dup_equipment (0), "No equipment");
  assert_words (sol_words_dup_equipment (SOL_EQUIPMENT_WALL | SOL_EQUIPMENT_RAIL), "Wall, rail");
  assert_words (sol_words_dup_equipment (SOL_EQUIPMENT_LOTION), "Lotion");
}

static void
test_later_needs (void)
{
  g_autoptr (SolLibrary) library = sol_library_new_builtin ();
  SolExercise *raise = sol_library_lookup (library, SOL_TYPE_EXERCISE, "step-raise");
  SolExercise *stretch = sol_library_lookup (library, SOL_TYPE_EXERCISE, "EX01");

  assert_words (sol_words_dup_needs (raise), "Rail, step");
  assert_words (sol_words_dup_later_needs (raise), "Later: weight, backpack");
  g_assert_null (sol_words_dup_later_needs (stretch));
}

static void
test_variants (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  SolExercise *hang = sol_library_lookup (library, SOL_TYPE_EXERCISE, "step-hang");

  assert_words (sol_words_dup_exercise (hang, NULL), "Step hang");
  assert_words (sol_words_dup_exercise (hang, "b"), "Step hang (B)");
}

static void
test_sides (void)
{
  assert_words (sol_words_dup_sides (SOL_SIDE_EACH, SOL_LATER_SIDE_SAME), "Each leg");
  assert_words (sol_words_dup_sides (SOL_SIDE_BOTH, SOL_LATER_SIDE_SAME), "Both legs");
  assert_words (sol_words_dup_sides (SOL_SIDE_BOTH, SOL_LATER_SIDE_EACH),
                "Both legs, later one at a time");
}

static void
assert_short (SolLibrary *library, const char *id, const char *want)
{
  assert_words (sol_source_words_dup_short (sol_library_lookup (library, SOL_TYPE_SOURCE, id)),
                want);
}

static void
test_sources (void)
{
  g_autoptr (SolLibrary) library = library_new ();
  SolExercise *stretch = sol_library_lookup (library, SOL_TYPE_EXERCISE, "low-stretch");
  SolExercise *hang = sol_library_lookup (library, SOL_TYPE_EXERCISE, "step-hang");

  assert_short (library, "bohm21", "Bohm et al." NBSP "2021");
  assert_short (library, "lesant17", "Le Sant et al." NBSP "2017");
  assert_short (library, "two", "Dubois and Esculier" NBSP "2020");
  assert_short (library, "reasoned", "Our own reasoning");
  assert_words (sol_source_words_dup_summary (sol_exercise_get_sources (stretch)), "3 sources");
  assert_words (sol_source_words_dup_summary (sol_exercise_get_sources (hang)),
                "Dubois and Esculier" NBSP "2020" NBSP "· not yet checked");
  assert_words (sol_source_words_dup_summary (NULL), NULL);
}

static void
test_addresses (void)
{
  g_autoptr (SolLibrary) library = library_new ();

  assert_words (sol_source_words_dup_uri (sol_library_lookup (library, SOL_TYPE_SOURCE, "bohm21")),
                "https://doi.org/10.1098/rspb.2020.2784");
  assert_words (sol_source_words_dup_uri (sol_library_lookup (library, SOL_TYPE_SOURCE, "two")),
                "https://example.org/peace");
  assert_words (
      sol_source_words_dup_uri (sol_library_lookup (library, SOL_TYPE_SOURCE, "reasoned")), NULL);
}

static void
test_marks (void)
{
  g_autoptr (SolLibrary) library = library_new ();

  assert_words (sol_marks_words_dup_plain (library, "See [[exercise:EX06]], *now*"),
                "See Step hang, now");
}

static void
test_step_numbers (void)
{
  static const guint want[] = { 1, 2, 3, 3, 4 };
  g_autoptr (SolLibrary) library = library_new ();
  g_autoptr (GArray) numbers =
      sol_exercise_number_steps (sol_library_lookup (library, SOL_TYPE_EXERCISE, "step-hang"));

  g_assert_cmpmem (numbers->data, numbers->len * sizeof (guint), want, sizeof (want));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/durations", test_durations);
  g_test_add_func ("/words/spans", test_spans);
  g_test_add_func ("/words/how-often", test_how_often);
  g_test_add_func ("/words/doses", test_doses);
  g_test_add_func ("/words/loose-doses", test_loose_doses);
  g_test_add_func ("/words/items", test_items);
  g_test_add_func ("/words/later-sides", test_later_sides);
  g_test_add_func ("/words/later-needs", test_later_needs);
  g_test_add_func ("/words/variants", test_variants);
  g_test_add_func ("/words/tempo", test_tempo);
  g_test_add_func ("/words/equipment", test_equipment);
  g_test_add_func ("/words/sides", test_sides);
  g_test_add_func ("/words/sources", test_sources);
  g_test_add_func ("/words/addresses", test_addresses);
  g_test_add_func ("/words/marks", test_marks);
  g_test_add_func ("/words/step-numbers", test_step_numbers);
  return g_test_run ();
}
