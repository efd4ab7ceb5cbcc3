/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-words.h"

#include <glib/gi18n.h>
#include <math.h>

#define NO_BREAK "\u00a0"

/* Between parts of one line. The first space does not break, so that no line begins with a dot. */
#define SEPARATOR NO_BREAK "· "

/* A line may end after an en dash: a word joiner forbids it. */
#define SPAN_DASH "–\u2060"

/* The plural form that goes with a span is that of its end. */
static gulong
plural_of (const SolRange *range)
{
  return range->high > 1 && range->high < 2 ? 2 : (gulong) range->high;
}

static char *
dup_number (double value)
{
  return g_strdup_printf ("%.6g", value);
}

/* A span of plain numbers, such as "2–4". (transfer full) */
static char *
dup_numbers (const SolRange *range)
{
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  low = dup_number (range->low);
  if (range->low == range->high)
    return g_steal_pointer (&low);
  high = dup_number (range->high);
  return g_strconcat (low, SPAN_DASH, high, NULL);
}

static char *
dup_whole_duration (gint64 seconds)
{
  int hours = (int) (seconds / 3600);
  int minutes = (int) (seconds / 60 % 60);
  int rest = (int) (seconds % 60);

  if (hours > 0 && minutes > 0)
    /* Translators: a length of time in hours and minutes; the spaces do not break */
    return g_strdup_printf (_ ("%d h %d min"), hours, minutes);
  if (hours > 0)
    /* Translators: a length of time in hours; the space does not break */
    return g_strdup_printf (_ ("%d h"), hours);
  if (minutes > 0 && rest > 0)
    /* Translators: a length of time in minutes and seconds; the spaces do not break */
    return g_strdup_printf (_ ("%d min %d s"), minutes, rest);
  /* Translators: a length of time in minutes; the space does not break */
  return g_strdup_printf (_ ("%d min"), minutes);
}

/* @number seconds, such as "30" or "20–30". */
static char *
dup_seconds (const char *number)
{
  /* Translators: a length of time in seconds, such as "30 s" or "20–30 s"; the space does not
   * break */
  return g_strdup_printf (_ ("%s s"), number);
}

char *
sol_words_dup_duration (double seconds)
{
  g_autofree char *number = NULL;

  g_return_val_if_fail (seconds >= 0, NULL);
  if (round (seconds) >= 60)
    return dup_whole_duration ((gint64) round (seconds));
  number = dup_number (seconds < 10 ? round (seconds * 10) / 10 : round (seconds));
  return dup_seconds (number);
}

static gboolean
is_whole_minutes (const SolRange *seconds)
{
  return seconds->low >= 60 && fmod (seconds->low, 60) == 0 && fmod (seconds->high, 60) == 0;
}

char *
sol_words_dup_times (const SolRange *seconds)
{
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  g_return_val_if_fail (seconds != NULL, NULL);
  if (seconds->low == seconds->high)
    return sol_words_dup_duration (seconds->low);
  if (seconds->high <= 120 && !is_whole_minutes (seconds)) {
    g_autofree char *span = dup_numbers (seconds);

    return dup_seconds (span);
  }
  if (is_whole_minutes (seconds) && seconds->high < 3600) {
    const SolRange minutes = { seconds->low / 60, seconds->high / 60 };
    g_autofree char *span = dup_numbers (&minutes);

    /* Translators: a span of minutes, such as "3–5 min"; the space does not break */
    return g_strdup_printf (_ ("%s min"), span);
  }
  low = sol_words_dup_duration (seconds->low);
  high = sol_words_dup_duration (seconds->high);
  return g_strconcat (low, " " SPAN_DASH " ", high, NULL);
}

static char *
join_parts (GPtrArray *parts, const char *separator)
{
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (separator, (char **) parts->pdata);
}

char *
sol_words_dup_tempo (const SolTempo *tempo)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *up = NULL, *top = NULL, *down = NULL, *bottom = NULL;

  g_return_val_if_fail (tempo != NULL, NULL);
  up = sol_words_dup_duration (tempo->up_s);
  top = sol_words_dup_duration (tempo->top_s);
  down = sol_words_dup_duration (tempo->down_s);
  bottom = sol_words_dup_duration (tempo->bottom_s);
  if (tempo->up_s > 0)
    /* Translators: the parts of one repetition, as in "3 s up, 1 s held, 3 s down, 1 s rest" */
    g_ptr_array_add (parts, g_strdup_printf (_ ("%s up"), up));
  if (tempo->top_s > 0)
    g_ptr_array_add (parts, g_strdup_printf (_ ("%s held"), top));
  if (tempo->down_s > 0)
    g_ptr_array_add (parts, g_strdup_printf (_ ("%s down"), down));
  if (tempo->bottom_s > 0)
    g_ptr_array_add (parts, g_strdup_printf (_ ("%s rest"), bottom));
  return join_parts (parts, ", ");
}

/* "each side"; NULL where it need not be said, since both legs work. */
static const char *
words_of_side (SolSide side)
{
  switch (side) {
  case SOL_SIDE_EACH:
    return C_ ("dose", "each side");
  case SOL_SIDE_LEFT:
    return C_ ("dose", "left");
  case SOL_SIDE_RIGHT:
    return C_ ("dose", "right");
  case SOL_SIDE_ALTERNATE:
    return C_ ("dose", "sides in turn");
  case SOL_SIDE_CHOSEN:
    return C_ ("dose", "chosen side");
  case SOL_SIDE_BOTH:
  default:
    return NULL;
  }
}

/* The side once it is easy; NULL where it stays the same. */
static const char *
words_of_later_side (SolLaterSide later)
{
  switch (later) {
  case SOL_LATER_SIDE_BOTH:
    return C_ ("dose", "both sides");
  case SOL_LATER_SIDE_EACH:
    return words_of_side (SOL_SIDE_EACH);
  case SOL_LATER_SIDE_LEFT:
    return words_of_side (SOL_SIDE_LEFT);
  case SOL_LATER_SIDE_RIGHT:
    return words_of_side (SOL_SIDE_RIGHT);
  case SOL_LATER_SIDE_ALTERNATE:
    return words_of_side (SOL_SIDE_ALTERNATE);
  case SOL_LATER_SIDE_CHOSEN:
    return words_of_side (SOL_SIDE_CHOSEN);
  case SOL_LATER_SIDE_SAME:
  default:
    return NULL;
  }
}

/* "both sides, later each side"; NULL where it need not be said. */
static char *
dup_item_sides (SolItem *item)
{
  const char *side = words_of_side (sol_item_get_side (item));
  const char *later = words_of_later_side (sol_item_get_side_later (item));

  if (later == NULL)
    return g_strdup (side);
  /* Translators: which leg works in a routine, and which once that is easy, as in "both sides,
   * later each side" */
  return g_strdup_printf (C_ ("dose", "%s, later %s"),
                          side != NULL ? side : C_ ("dose", "both sides"), later);
}

static const char *
legs (SolSide side)
{
  switch (side) {
  case SOL_SIDE_EACH:
    return _ ("Each leg");
  case SOL_SIDE_LEFT:
    return _ ("Left leg");
  case SOL_SIDE_RIGHT:
    return _ ("Right leg");
  case SOL_SIDE_ALTERNATE:
    return _ ("Legs in turn");
  case SOL_SIDE_CHOSEN:
    return _ ("Chosen leg");
  case SOL_SIDE_BOTH:
  default:
    return _ ("Both legs");
  }
}

char *
sol_words_dup_sides (SolSide side, SolLaterSide later)
{
  if (side == SOL_SIDE_BOTH && later == SOL_LATER_SIDE_EACH)
    return g_strdup (_ ("Both legs, later one at a time"));
  if (side == SOL_SIDE_BOTH && later == SOL_LATER_SIDE_ALTERNATE)
    return g_strdup (_ ("Both legs, or in turn"));
  if (side == SOL_SIDE_EACH && later == SOL_LATER_SIDE_BOTH)
    return g_strdup (_ ("Each leg, or both at once"));
  return g_strdup (legs (side));
}

/* "30 s × 2–4": the factors that are there, longest first. */
static char *
dup_factors (const char *length, const SolRange *reps, const SolRange *sets)
{
  g_autoptr (GPtrArray) factors = g_ptr_array_new_with_free_func (g_free);

  if (length == NULL && reps != NULL && sets == NULL) {
    g_autofree char *number = dup_numbers (reps);

    return g_strdup_printf (ngettext ("%s time", "%s times", plural_of (reps)), number);
  }
  if (length != NULL)
    g_ptr_array_add (factors, g_strdup (length));
  else if (sets != NULL && reps != NULL)
    g_ptr_array_add (factors, dup_numbers (sets));
  if (reps != NULL)
    g_ptr_array_add (factors, dup_numbers (reps));
  if (sets != NULL && (length != NULL || reps == NULL) && sets->high > 1)
    g_ptr_array_add (factors, dup_numbers (sets));
  return join_parts (factors, "\u00a0×\u00a0");
}

char *
sol_words_dup_amount (SolDose *dose, SolSide side)
{
  const SolRange *seconds = NULL;
  g_autofree char *length = NULL;
  g_autofree char *factors = NULL;

  g_return_val_if_fail (SOL_IS_DOSE (dose), NULL);
  seconds = sol_dose_get_hold_s (dose);
  if (seconds == NULL)
    seconds = sol_dose_get_bout_s (dose);
  if (seconds != NULL)
    length = sol_words_dup_times (seconds);
  if (sol_dose_get_to_fatigue (dose))
    factors = g_strdup (_ ("until your form fails"));
  else
    factors = dup_factors (length, sol_dose_get_reps (dose), sol_dose_get_sets (dose));
  if (*factors == '\0' || words_of_side (side) == NULL)
    return g_steal_pointer (&factors);
  return g_strconcat (factors, " ", words_of_side (side), NULL);
}

static char *
dup_days (const SolRange *per_week)
{
  g_autofree char *days = NULL;

  if (per_week->low == 7)
    return g_strdup (_ ("every day"));
  days = dup_numbers (per_week);
  return g_strdup_printf (ngettext ("%s day a week", "%s days a week", plural_of (per_week)), days);
}

static char *
dup_times_a_day (const SolRange *per_day)
{
  g_autofree char *times = NULL;

  if (per_day->high == 1)
    return g_strdup (_ ("once a day"));
  if (per_day->low == 2 && per_day->high == 2)
    return g_strdup (_ ("twice a day"));
  times = dup_numbers (per_day);
  return g_strdup_printf (ngettext ("%s time a day", "%s times a day", plural_of (per_day)), times);
}

/* @words, of how often, with a space that breaks after what is counted, as in "3–5 days a week";
 * "every day" stays whole. NULL for NULL. (transfer full) */
static char *
dup_loose (const char *words)
{
  /* After a letter, and not the last. */
  g_autoptr (GRegex) space = g_regex_new ("^(.*?\\pL)" NO_BREAK "(?=.*" NO_BREAK ")",
                                          G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);

  return words != NULL ? g_regex_replace (space, words, -1, 0, "\\1 ", G_REGEX_MATCH_DEFAULT, NULL)
                       : NULL;
}

/* "twice a day, 3–5 days a week" (transfer full) */
static char *
dup_how_often (const SolRange *per_day, const SolRange *per_week, gboolean loose)
{
  g_autofree char *times = per_day != NULL ? dup_times_a_day (per_day) : NULL;
  g_autofree char *days = per_week != NULL ? dup_days (per_week) : NULL;
  g_autofree char *first = loose ? dup_loose (times) : g_steal_pointer (&times);
  g_autofree char *last = loose ? dup_loose (days) : g_steal_pointer (&days);

  if (first != NULL && last != NULL)
    return g_strconcat (first, ", ", last, NULL);
  return first != NULL ? g_steal_pointer (&first) : g_steal_pointer (&last);
}

char *
sol_words_dup_how_often (const SolRange *per_day, const SolRange *per_week)
{
  return dup_how_often (per_day, per_week, FALSE);
}

/* The amount and how often, on one line. (transfer full) */
static char *
dup_dose (SolDose *dose, SolSide side, gboolean loose)
{
  g_autofree char *amount = sol_words_dup_amount (dose, side);
  g_autofree char *often = NULL;

  often = dup_how_often (sol_dose_get_per_day (dose), sol_dose_get_per_week (dose), loose);
  if (*amount == '\0')
    return g_strdup (often != NULL ? often : sol_dose_get_text (dose));
  if (often == NULL)
    return g_steal_pointer (&amount);
  return g_strconcat (amount, SEPARATOR, often, NULL);
}

static char *
dup_rounds (const SolRange *rounds)
{
  g_autofree char *number = dup_numbers (rounds);

  return g_strdup_printf (ngettext ("%s round", "%s rounds", plural_of (rounds)), number);
}

static char *
dup_usual_dose (SolExercise *exercise, gboolean loose)
{
  g_autoptr (SolDose) dose = NULL;
  g_autofree char *words = NULL, *rounds = NULL;

  dose = g_list_model_get_item (sol_exercise_get_doses (exercise), 0);
  if (dose == NULL)
    return NULL;
  words = dup_dose (dose, sol_exercise_get_side (exercise), loose);
  if (sol_exercise_get_rounds (exercise) == NULL)
    return g_steal_pointer (&words);
  rounds = dup_rounds (sol_exercise_get_rounds (exercise));
  return g_strconcat (rounds, SEPARATOR, words, NULL);
}

char *
sol_words_dup_usual_dose (SolExercise *exercise)
{
  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);

  return dup_usual_dose (exercise, FALSE);
}

char *
sol_words_dup_loose_dose (SolExercise *exercise)
{
  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);

  return dup_usual_dose (exercise, TRUE);
}

static char *
dup_item_length (SolItem *item)
{
  double seconds = sol_item_get_hold_s (item);

  if (seconds == 0)
    seconds = sol_item_get_bout_s (item);
  if (seconds == 0 && sol_item_get_reps (item) == 0)
    seconds = sol_item_get_set_s (item);
  return seconds > 0 ? sol_words_dup_duration (seconds) : NULL;
}

/* The first dose of the exercise counts where the entry gives no numbers of its own. */
static char *
dup_usual_amount (SolItem *item)
{
  SolExercise *exercise = sol_item_get_exercise (item);
  g_autoptr (SolDose) dose = NULL;

  if (exercise != NULL)
    dose = g_list_model_get_item (sol_exercise_get_doses (exercise), 0);
  return dose != NULL ? sol_words_dup_amount (dose, SOL_SIDE_BOTH) : g_strdup ("");
}

static char *
dup_item_amount (SolItem *item)
{
  const SolRange reps = { sol_item_get_reps (item), sol_item_get_reps (item) };
  const SolRange sets = { sol_item_get_sets (item), sol_item_get_sets (item) };
  g_autofree char *length = dup_item_length (item);

  if (length == NULL && reps.low == 0)
    return dup_usual_amount (item);
  return dup_factors (length, reps.low > 0 ? &reps : NULL, sets.low > 1 ? &sets : NULL);
}

char *
sol_words_dup_item (SolItem *item)
{
  g_autofree char *amount = NULL, *side = NULL;

  g_return_val_if_fail (SOL_IS_ITEM (item), NULL);
  amount = dup_item_amount (item);
  side = dup_item_sides (item);
  if (side == NULL)
    return g_steal_pointer (&amount);
  if (*amount == '\0')
    return g_steal_pointer (&side);
  return g_strconcat (amount, SEPARATOR, side, NULL);
}

char *
sol_words_dup_capitalised (const char *words)
{
  g_autofree char *first = g_strndup (words, (gsize) (g_utf8_next_char (words) - words));
  g_autofree char *capital = g_utf8_strup (first, -1);

  return g_strconcat (capital, g_utf8_next_char (words), NULL);
}

char *
sol_words_dup_exercise (SolExercise *exercise, const char *variant)
{
  g_autofree char *letter = NULL;

  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);
  if (variant == NULL)
    return g_strdup (sol_exercise_get_name (exercise));
  letter = g_utf8_strup (variant, -1);
  /* Translators: an exercise and the letter of its variant, such as "Step stretch (B)" */
  return g_strdup_printf (_ ("%s (%s)"), sol_exercise_get_name (exercise), letter);
}

const char *
sol_words_kind (SolExerciseKind kind)
{
  switch (kind) {
  case SOL_EXERCISE_KIND_STRETCH:
    return _ ("Stretch");
  case SOL_EXERCISE_KIND_STRENGTH:
    return _ ("Strength");
  case SOL_EXERCISE_KIND_MOBILITY:
    return _ ("Mobility");
  case SOL_EXERCISE_KIND_MASSAGE:
    return _ ("Massage");
  case SOL_EXERCISE_KIND_BALANCE:
    return _ ("Balance");
  case SOL_EXERCISE_KIND_TEST:
    return _ ("Test");
  case SOL_EXERCISE_KIND_RUNNING:
  default:
    return _ ("Running");
  }
}

const char *
sol_words_posture (SolPosture posture)
{
  switch (posture) {
  case SOL_POSTURE_STANDING:
    return _ ("Standing");
  case SOL_POSTURE_SITTING:
    return _ ("Sitting");
  case SOL_POSTURE_LONG_SITTING:
    return _ ("Sitting, legs out");
  case SOL_POSTURE_LYING:
    return _ ("Lying");
  case SOL_POSTURE_HALF_KNEELING:
    return _ ("Half kneeling");
  case SOL_POSTURE_PLANK:
    return _ ("Plank");
  case SOL_POSTURE_RUNNING:
    return C_ ("position", "Running");
  case SOL_POSTURE_MIXED:
  default:
    return _ ("Several positions");
  }
}

const char *
sol_words_target_level (SolTargetLevel level)
{
  switch (level) {
  case SOL_TARGET_LEVEL_MAIN:
    return C_ ("how much a muscle works", "main");
  case SOL_TARGET_LEVEL_HELPS:
    return C_ ("how much a muscle works", "helps");
  case SOL_TARGET_LEVEL_LITTLE:
  default:
    return C_ ("how much a muscle works", "little");
  }
}

const char *
sol_words_where (SolWhere where)
{
  switch (where) {
  case SOL_WHERE_HIGH:
    return _ ("High in the calf");
  case SOL_WHERE_LOW:
    return _ ("Low in the calf");
  case SOL_WHERE_ANYWHERE:
  default:
    return NULL;
  }
}

const char *
sol_words_plain_move (SolPlainMove move)
{
  switch (move) {
  case SOL_PLAIN_MOVE_WALK:
    return _ ("Walk");
  case SOL_PLAIN_MOVE_JOG:
    return _ ("Jog");
  case SOL_PLAIN_MOVE_EASY:
    return _ ("Easy movement");
  case SOL_PLAIN_MOVE_NONE:
  default:
    return NULL;
  }
}
