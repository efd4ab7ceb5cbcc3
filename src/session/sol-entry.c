/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-entry.h"

#include <glib/gi18n-lib.h>

#include "sol-dose.h"
#include "sol-marks.h"

/* A repetition of which neither routine nor exercise says how long it takes: the catalogue's
 * lighter moves take 2 to 4 s. */
#define USUAL_REP_S 3

/* A test to fatigue ends when the person does; the catalogue's ankle check-in plans for 35. */
#define FATIGUE_REPS 35

/* Where an exercise gives no time at all: its commonest hold in the catalogue. */
#define USUAL_HOLD_S 30

/* Pauses of an exercise that is done alone, where its dose gives none. Between sides as in the
 * catalogue's stretch routines; between sets the low end of its default, which is 15 to 30 s for
 * stretches and 60 to 90 s for strength. */
#define ALONE_SIDE_REST_S 5
#define ALONE_REST_S 15
#define ALONE_STRENGTH_REST_S 60

/* Between two rounds of a routine, which is made for one. */
#define ROUND_REST_S 30

/* A person's own file may nest repeats into billions. What comes after is left out. */
#define MAX_ENTRIES 1000

static gint64
to_us (double seconds)
{
  return (gint64) (seconds * G_USEC_PER_SEC + 0.5);
}

static double
low (const SolRange *range, double otherwise)
{
  return range != NULL ? range->low : otherwise;
}

static void
entry_clear (SolEntry *self)
{
  g_clear_pointer (&self->label, g_free);
}

static GArray *
new_entries (void)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (SolEntry));

  g_array_set_clear_func (entries, (GDestroyNotify) entry_clear);
  return entries;
}

static void
append_entry (GArray *entries, const SolEntry *entry)
{
  SolEntry copy = *entry;

  if (entries->len >= MAX_ENTRIES)
    return;
  copy.label = g_strdup (entry->label);
  g_array_append_val (entries, copy);
}

static const char *
first_id (GListModel *values)
{
  g_autoptr (SolValue) first = g_list_model_get_item (values, 0);

  return first != NULL ? sol_value_get_id (first) : NULL;
}

static SolLevel *
find_level (SolExercise *exercise, const char *id)
{
  return sol_value_find (sol_exercise_get_levels (exercise), id);
}

static SolDose *
first_dose (SolExercise *exercise)
{
  g_autoptr (SolDose) dose = NULL;

  if (exercise == NULL)
    return NULL;
  dose = g_list_model_get_item (sol_exercise_get_doses (exercise), 0);
  return dose; /* borrowed from the list, which its exercise keeps */
}

static double
dose_rep_s (SolDose *dose)
{
  if (dose != NULL && sol_dose_get_tempo (dose) != NULL)
    return sol_tempo_get_length_s (sol_dose_get_tempo (dose));
  if (dose != NULL && sol_dose_get_rep_s (dose) > 0)
    return sol_dose_get_rep_s (dose);
  return USUAL_REP_S;
}

static void
set_reps (SolEntry *entry, guint reps, double set_s)
{
  entry->reps = reps;
  entry->work_us = to_us (set_s);
}

static void
set_hold (SolEntry *entry, double hold_s, const SolPlanOptions *options)
{
  entry->hold = TRUE;
  entry->work_us = to_us (options->hold_s > 0 ? options->hold_s : hold_s);
}

static void
apply_dose (SolEntry *entry, const SolPlanOptions *options)
{
  SolDose *dose = first_dose (entry->exercise);

  if (dose == NULL) {
    set_hold (entry, USUAL_HOLD_S, options);
    return;
  }
  if (sol_dose_get_hold_s (dose) != NULL)
    set_hold (entry, sol_dose_get_hold_s (dose)->low, options);
  else if (sol_dose_get_bout_s (dose) != NULL)
    entry->work_us = to_us (sol_dose_get_bout_s (dose)->low);
  else if (sol_dose_get_reps (dose) != NULL || sol_dose_get_to_fatigue (dose))
    set_reps (entry, (guint) low (sol_dose_get_reps (dose), FATIGUE_REPS),
              low (sol_dose_get_reps (dose), FATIGUE_REPS) * dose_rep_s (dose));
  else
    set_hold (entry, USUAL_HOLD_S, options);

  entry->sets = MAX (entry->sets, (guint) low (sol_dose_get_sets (dose), 1));
  if (entry->rest_us == 0)
    entry->rest_us = to_us (low (sol_dose_get_rest_s (dose), 0));
}

static double
item_rep_s (SolItem *item, SolExercise *exercise)
{
  if (sol_item_get_tempo (item) != NULL)
    return sol_tempo_get_length_s (sol_item_get_tempo (item));
  if (sol_item_get_rep_s (item) > 0)
    return sol_item_get_rep_s (item);
  return dose_rep_s (first_dose (exercise));
}

static gboolean
has_times (SolItem *item)
{
  return sol_item_get_hold_s (item) > 0 || sol_item_get_bout_s (item) > 0 ||
         sol_item_get_reps (item) > 0 || sol_item_get_set_s (item) > 0;
}

static void
apply_item_times (SolEntry *entry, const SolPlanOptions *options)
{
  SolItem *item = entry->item;
  guint reps = (guint) MAX (sol_item_get_reps (item), 0);

  if (sol_item_get_hold_s (item) > 0)
    set_hold (entry, sol_item_get_hold_s (item), options);
  else if (sol_item_get_bout_s (item) > 0)
    entry->work_us = to_us (sol_item_get_bout_s (item));
  else if (sol_item_get_set_s (item) > 0)
    set_reps (entry, reps, sol_item_get_set_s (item));
  else if (reps > 0)
    set_reps (entry, reps, reps * item_rep_s (item, entry->exercise));
  else
    apply_dose (entry, options);
}

static const char *
move_name (SolPlainMove move)
{
  switch (move) {
  case SOL_PLAIN_MOVE_WALK:
    return _ ("Walk");
  case SOL_PLAIN_MOVE_JOG:
    return _ ("Easy run");
  case SOL_PLAIN_MOVE_EASY:
    return _ ("Move easily");
  case SOL_PLAIN_MOVE_NONE:
  default:
    return _ ("Move");
  }
}

static char *
make_label (SolItem *item, SolExercise *exercise)
{
  if (exercise != NULL)
    return g_strdup (sol_exercise_get_name (exercise));
  if (sol_item_get_text (item) != NULL)
    return sol_marks_to_plain (sol_item_get_text (item), NULL, NULL);
  return g_strdup (move_name (sol_item_get_move (item)));
}

static const char *
choose_level (SolExercise *exercise, const char *asked, const SolPlanOptions *options)
{
  gboolean chosen = asked == NULL || g_str_equal (asked, "chosen");

  if (exercise == NULL)
    return NULL;
  if (!chosen)
    return asked;
  if (options->level != NULL && find_level (exercise, options->level) != NULL)
    return options->level;
  return first_id (sol_exercise_get_levels (exercise));
}

static void
init_from_item (SolEntry *entry, SolItem *item, const SolPlanOptions *options)
{
  SolExercise *exercise = sol_item_get_exercise (item);
  double setup_s = sol_item_get_setup_s (item);

  entry->item = item;
  entry->exercise = exercise;
  entry->move = exercise == NULL ? sol_item_get_move (item) : SOL_PLAIN_MOVE_NONE;
  entry->side = sol_item_get_side (item);
  entry->order = sol_item_get_set_order (item);
  entry->variant = sol_item_get_variant (item);
  if (entry->variant == NULL && exercise != NULL)
    entry->variant = first_id (sol_exercise_get_variants (exercise));
  entry->level = choose_level (exercise, sol_item_get_level (item), options);
  entry->label = make_label (item, exercise);
  entry->sets = (guint) MAX (sol_item_get_sets (item), 1);
  entry->rest_us = to_us (sol_item_get_rest_s (item));
  entry->side_rest_us = to_us (sol_item_get_side_rest_s (item));
  entry->rest_after_us = to_us (sol_item_get_rest_after_s (item));
  entry->setup_us = setup_s >= 0 ? to_us (setup_s) : -1;
  apply_item_times (entry, options);
}

static guint
choose_rounds (const SolRange *given, const SolPlanOptions *options)
{
  return options->rounds > 0 ? MIN (options->rounds, SOL_PLAN_MAX_ROUNDS) : (guint) low (given, 1);
}

/* The rungs of a ladder such as walk 4 min, run 1 min, as often as the level says. Returns whether
 * it is one. */
static gboolean
append_ladder (GArray *entries, const SolEntry *whole, const SolPlanOptions *options)
{
  SolLevel *level = whole->level != NULL ? find_level (whole->exercise, whole->level) : NULL;
  GListModel *intervals = level != NULL ? sol_level_get_intervals (level) : NULL;
  guint n = intervals != NULL ? g_list_model_get_n_items (intervals) : 0;
  guint rounds = level != NULL ? choose_rounds (sol_level_get_rounds (level), options) : 0;

  if (n == 0)
    return FALSE;
  for (guint i = 0; i < n * rounds; i++) {
    g_autoptr (SolInterval) interval = g_list_model_get_item (intervals, i % n);
    SolEntry entry = *whole;

    entry.side = SOL_SIDE_BOTH;
    entry.move = sol_interval_get_move (interval);
    entry.label = (char *) move_name (entry.move); /* copied when it is appended */
    entry.hold = FALSE;
    entry.sets = 1;
    entry.reps = 0;
    entry.work_us = to_us (low (sol_interval_get_length_s (interval), 0));
    entry.rest_after_us = i + 1 == n * rounds ? whole->rest_after_us : 0;
    entry.setup_us = i == 0 ? whole->setup_us : -1;
    append_entry (entries, &entry);
  }
  return TRUE;
}

/* The entries that one item came to. */
typedef struct {
  guint from;
  guint n;
} Span;

/* Repeats the last items before @item, as @spans say, but those that repeat others. */
static void
append_repeat (GArray *entries, const GArray *spans, SolItem *item)
{
  guint n = MIN ((guint) sol_item_get_repeat_items (item), spans->len);

  for (guint i = 0; i < n; i++) {
    Span span = g_array_index (spans, Span, spans->len - n + i);
    double rest_s = i + 1 < n ? sol_item_get_rest_s (item) : sol_item_get_rest_after_s (item);

    for (guint k = 0; k < span.n; k++) {
      SolEntry entry = g_array_index (entries, SolEntry, span.from + k);

      if (k + 1 == span.n)
        entry.rest_after_us = to_us (rest_s);
      append_entry (entries, &entry);
    }
  }
}

static void
append_span (GArray *spans, guint from, const GArray *entries)
{
  Span span = { from, entries->len - from };

  g_array_append_val (spans, span);
}

/* A part that is a circuit itself counts by its dose. */
static void
append_round (GArray *entries, GListModel *parts, const SolPlanOptions *options)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (Span));

  for (guint i = 0; i < g_list_model_get_n_items (parts); i++) {
    g_autoptr (SolItem) part = g_list_model_get_item (parts, i);
    guint from = entries->len;
    SolEntry entry = { 0 };

    if (sol_item_get_repeat_items (part) > 0) {
      append_repeat (entries, spans, part);
      continue;
    }
    init_from_item (&entry, part, options);
    append_entry (entries, &entry);
    entry_clear (&entry);
    append_span (spans, from, entries);
  }
}

/* The parts of a circuit, round by round. Returns whether it is one. */
static gboolean
append_circuit (GArray *entries, const SolEntry *whole, const SolPlanOptions *options)
{
  GListModel *parts = sol_exercise_get_parts (whole->exercise);
  guint rounds = choose_rounds (sol_exercise_get_rounds (whole->exercise), options);
  const SolRange *round_rest_s = sol_exercise_get_round_rest_s (whole->exercise);
  guint from = entries->len;

  if (g_list_model_get_n_items (parts) == 0)
    return FALSE;
  for (guint i = 0; i < rounds; i++) {
    SolEntry *last;

    append_round (entries, parts, options);
    last = &g_array_index (entries, SolEntry, entries->len - 1);
    if (i + 1 == rounds)
      last->rest_after_us = whole->rest_after_us;
    else if (round_rest_s != NULL)
      last->rest_after_us = to_us (round_rest_s->low);
  }
  if (whole->setup_us >= 0 && from < entries->len)
    g_array_index (entries, SolEntry, from).setup_us = whole->setup_us;
  return TRUE;
}

static void
append_item (GArray *entries, SolItem *item, const SolPlanOptions *options)
{
  SolEntry entry = { 0 };
  gboolean whole = sol_item_get_exercise (item) != NULL && !has_times (item);

  init_from_item (&entry, item, options);
  if (!whole ||
      (!append_ladder (entries, &entry, options) && !append_circuit (entries, &entry, options)))
    append_entry (entries, &entry);
  entry_clear (&entry);
}

static const char *
find_day (GListModel *items, const SolPlanOptions *options)
{
  if (options->day != NULL)
    return options->day;
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (SolItem) item = g_list_model_get_item (items, i);

    if (sol_item_get_day (item) != NULL)
      return sol_item_get_day (item);
  }
  return NULL;
}

/* The person's pause in place of each that there is. */
static void
apply_pause (GArray *entries, const SolPlanOptions *options)
{
  gint64 pause_us = to_us (options->pause_s);

  for (guint i = 0; pause_us > 0 && i < entries->len; i++) {
    SolEntry *entry = &g_array_index (entries, SolEntry, i);

    entry->rest_us = entry->rest_us > 0 ? pause_us : 0;
    entry->side_rest_us = entry->side_rest_us > 0 ? pause_us : 0;
    entry->rest_after_us = entry->rest_after_us > 0 ? pause_us : 0;
  }
}

/* All of it again, up to as many rounds as are asked for. */
static void
append_rounds (GArray *entries, guint rounds)
{
  guint n = entries->len;

  for (guint i = 1; n > 0 && i < MIN (rounds, SOL_PLAN_MAX_ROUNDS); i++) {
    g_array_index (entries, SolEntry, entries->len - 1).rest_after_us = to_us (ROUND_REST_S);
    for (guint k = 0; k < n; k++) {
      SolEntry entry = g_array_index (entries, SolEntry, k);

      append_entry (entries, &entry);
    }
  }
}

static gboolean
is_one_circuit (GListModel *items)
{
  g_autoptr (SolItem) only = g_list_model_get_item (items, 0);
  SolExercise *exercise = only != NULL ? sol_item_get_exercise (only) : NULL;

  return g_list_model_get_n_items (items) == 1 && exercise != NULL && !has_times (only) &&
         g_list_model_get_n_items (sol_exercise_get_parts (exercise)) > 0;
}

GArray *
sol_entries_new_for_routine (SolRoutine *routine, const SolPlanOptions *options)
{
  GListModel *items = sol_routine_get_items (routine);
  const char *day = find_day (items, options);
  gboolean circuit = is_one_circuit (items);
  SolPlanOptions of_items = *options;
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (Span));
  GArray *entries = new_entries ();

  of_items.rounds = circuit ? options->rounds : 0;
  for (guint i = 0; i < g_list_model_get_n_items (items); i++) {
    g_autoptr (SolItem) item = g_list_model_get_item (items, i);
    guint from = entries->len;

    if (sol_item_get_day (item) != NULL && g_strcmp0 (sol_item_get_day (item), day) != 0)
      continue;
    if (sol_item_get_repeat_items (item) > 0) {
      append_repeat (entries, spans, item);
    } else {
      append_item (entries, item, &of_items);
      append_span (spans, from, entries);
    }
  }
  if (!circuit)
    append_rounds (entries, options->rounds);
  apply_pause (entries, options);
  return entries;
}

static void
init_alone (SolEntry *entry, SolExercise *exercise, const SolPlanOptions *options)
{
  gboolean strength = sol_exercise_get_kind (exercise) == SOL_EXERCISE_KIND_STRENGTH;
  SolLevel *level;

  entry->exercise = exercise;
  entry->side = sol_exercise_get_side (exercise);
  entry->variant =
      options->variant != NULL ? options->variant : first_id (sol_exercise_get_variants (exercise));
  entry->level = choose_level (exercise, NULL, options);
  level = entry->level != NULL ? find_level (exercise, entry->level) : NULL;
  if (level != NULL)
    entry->side = sol_level_get_side (level);
  entry->label = make_label (NULL, exercise);
  entry->sets = 1;
  entry->side_rest_us = to_us (ALONE_SIDE_REST_S);
  entry->setup_us = -1;
  apply_dose (entry, options);
  if (entry->rest_us == 0)
    entry->rest_us = to_us (strength ? ALONE_STRENGTH_REST_S : ALONE_REST_S);
}

GArray *
sol_entries_new_for_exercise (SolExercise *exercise, const SolPlanOptions *options)
{
  GArray *entries = new_entries ();
  SolEntry entry = { 0 };

  init_alone (&entry, exercise, options);
  if (options->rounds > 0)
    entry.sets = MIN (options->rounds, SOL_PLAN_MAX_ROUNDS);
  if (!append_ladder (entries, &entry, options) && !append_circuit (entries, &entry, options))
    append_entry (entries, &entry);
  entry_clear (&entry);
  apply_pause (entries, options);
  return entries;
}

/* A plain move is done standing, with nothing. */
static SolPosture
entry_posture (const SolEntry *entry)
{
  return entry->exercise != NULL ? sol_exercise_get_posture (entry->exercise)
                                 : SOL_POSTURE_STANDING;
}

static SolEquipment
entry_equipment (const SolEntry *entry)
{
  return entry->exercise != NULL ? sol_exercise_get_equipment (entry->exercise) : 0;
}

gboolean
sol_entry_needs_setup (const SolEntry *entry, const SolEntry *next)
{
  if (next->exercise == NULL || next->exercise == entry->exercise)
    return FALSE;
  return entry_posture (entry) != entry_posture (next) ||
         entry_equipment (entry) != entry_equipment (next);
}
