/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-plan.h"

#include "sol-entry.h"

struct _SolPlan {
  GObject parent_instance;

  /* Owned */
  SolRoutine *routine;
  SolExercise *exercise;
  GArray *phases;      /* SolPhase */
  GPtrArray *kept;     /* the objects that the phases borrow */
  GStringChunk *texts; /* the texts that the phases borrow */
  guint n_entries;
  gint64 length_us; /* of the phases so far */
};

G_DEFINE_FINAL_TYPE (SolPlan, sol_plan, G_TYPE_OBJECT)

static const char *const kind_ids[] = { "prepare", "setup", "work", "change", "rest", "done" };
static const char *const side_ids[] = { "left", "right", "both" };

static gpointer
keep_object (SolPlan *self, gpointer object)
{
  if (object != NULL)
    g_ptr_array_add (self->kept, g_object_ref (object));
  return object;
}

static const char *
keep_text (SolPlan *self, const char *text)
{
  return text != NULL ? g_string_chunk_insert_const (self->texts, text) : NULL;
}

/* A hold shows the step that asks for it. Moving shows no step as its own: all of them are one
 * movement, and the cues say what matters. */
static SolStep *
find_hold_step (const SolEntry *entry)
{
  GListModel *steps = sol_exercise_get_steps (entry->exercise);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (SolStep) step = g_list_model_get_item (steps, i);

    if (sol_step_get_action (step) == SOL_STEP_ACTION_HOLD &&
        sol_exercise_way_fits (sol_step_get_variant (step), entry->variant) &&
        sol_exercise_way_fits (sol_step_get_level (step), entry->level))
      return step; /* borrowed from the list, which its exercise keeps */
  }
  return NULL;
}

/* The phase of the first work of @entry, which all its phases copy. */
static SolPhase
make_work (SolPlan *self, const SolEntry *entry, guint index)
{
  SolPhase phase = {
    .kind = SOL_PHASE_KIND_WORK,
    .length_us = entry->work_us,
    .exercise = keep_object (self, entry->exercise),
    .item = keep_object (self, entry->item),
    .variant = keep_text (self, entry->variant),
    .level = keep_text (self, entry->level),
    .label = keep_text (self, entry->label),
    .move = entry->move,
    .hold = entry->hold,
    .set = 1,
    .sets = entry->sets,
    .reps = entry->reps,
    .rep_length_us = entry->reps > 0 ? entry->work_us / entry->reps : 0,
    .entry = index,
  };

  if (entry->hold && entry->exercise != NULL)
    phase.step = keep_object (self, find_hold_step (entry));
  return phase;
}

/* Which sides an entry works, in their order. Returns how many. */
static guint
find_sides (const SolEntry *entry, const SolPlanOptions *options, SolPhaseSide sides[2])
{
  switch (entry->side) {
  case SOL_SIDE_EACH:
    sides[0] = SOL_PHASE_SIDE_LEFT;
    sides[1] = SOL_PHASE_SIDE_RIGHT;
    return 2;
  case SOL_SIDE_LEFT:
    sides[0] = SOL_PHASE_SIDE_LEFT;
    return 1;
  case SOL_SIDE_RIGHT:
    sides[0] = SOL_PHASE_SIDE_RIGHT;
    return 1;
  case SOL_SIDE_CHOSEN:
    sides[0] = options->chosen_side;
    return 1;
  case SOL_SIDE_BOTH:
  case SOL_SIDE_ALTERNATE:
  default:
    sides[0] = SOL_PHASE_SIDE_BOTH;
    return 1;
  }
}

static void
append_phase (SolPlan *self, SolPhase phase)
{
  if (phase.length_us <= 0 && phase.kind != SOL_PHASE_KIND_DONE)
    return;
  phase.start_us = self->length_us;
  g_array_append_val (self->phases, phase);
  self->length_us += phase.length_us;
}

/* A phase without work of its own, before @work. */
static void
append_before (SolPlan *self, SolPhaseKind kind, gint64 length_us, SolPhase work)
{
  work.kind = kind;
  work.length_us = length_us;
  append_phase (self, work);
}

static void
append_works (SolPlan *self, const SolEntry *entry, SolPhase work, SolPhaseSide sides[2], guint n)
{
  gboolean sets_first = entry->order == SOL_SET_ORDER_SETS_WITHIN_SIDE;

  for (guint i = 0; i < n * entry->sets; i++) {
    guint side = sets_first ? i / entry->sets : i % n;
    guint set = sets_first ? i % entry->sets : i / n;
    gboolean new_set = sets_first ? set > 0 : side == 0;

    work.side = sides[side];
    work.set = set + 1;
    if (i > 0 && new_set)
      append_before (self, SOL_PHASE_KIND_REST, entry->rest_us, work);
    else if (i > 0)
      append_before (self, SOL_PHASE_KIND_CHANGE, entry->side_rest_us, work);
    append_phase (self, work);
  }
}

static gboolean
is_other_side (const SolPhase *phase, const SolPhase *next)
{
  return phase->exercise != NULL && phase->exercise == next->exercise &&
         phase->side != SOL_PHASE_SIDE_BOTH && next->side != SOL_PHASE_SIDE_BOTH &&
         phase->side != next->side;
}

/* What lies between @entry and @next, whose first work is @work. */
static void
append_between (SolPlan *self,
                const SolEntry *entry,
                const SolEntry *next,
                SolPhase work,
                const SolPlanOptions *options)
{
  const SolPhase *last = &g_array_index (self->phases, SolPhase, self->phases->len - 1);
  SolPhaseKind kind = is_other_side (last, &work) ? SOL_PHASE_KIND_CHANGE : SOL_PHASE_KIND_REST;
  gint64 setup_us = next->setup_us;

  if (setup_us < 0 && sol_entry_needs_setup (entry, next))
    setup_us = (gint64) (options->setup_s * G_USEC_PER_SEC + 0.5);
  append_before (self, kind, entry->rest_after_us, work);
  append_before (self, SOL_PHASE_KIND_SETUP, setup_us, work);
}

static void
append_first (SolPlan *self, const SolEntry *entry, SolPhase work, const SolPlanOptions *options)
{
  append_before (self, SOL_PHASE_KIND_PREPARE, (gint64) (options->prepare_s * G_USEC_PER_SEC + 0.5),
                 work);
  append_before (self, SOL_PHASE_KIND_SETUP, entry->setup_us, work);
}

/* Takes @entries. */
static void
compile (SolPlan *self, GArray *entries, const SolPlanOptions *options)
{
  g_autoptr (GArray) owned = entries;
  SolPhase done = { .kind = SOL_PHASE_KIND_DONE, .side = SOL_PHASE_SIDE_BOTH };

  for (guint i = 0; i < owned->len; i++) {
    const SolEntry *entry = &g_array_index (owned, SolEntry, i);
    SolPhase work = make_work (self, entry, i);
    SolPhaseSide sides[2];
    guint n_sides = find_sides (entry, options, sides);

    work.side = sides[0];
    if (i == 0)
      append_first (self, entry, work, options);
    else
      append_between (self, entry - 1, entry, work, options);
    append_works (self, entry, work, sides, n_sides);
  }
  self->n_entries = owned->len;
  done.entry = MAX (self->n_entries, 1) - 1;
  append_phase (self, done);
}

static void
sol_plan_finalize (GObject *object)
{
  SolPlan *self = SOL_PLAN (object);

  g_clear_object (&self->routine);
  g_clear_object (&self->exercise);
  g_clear_pointer (&self->phases, g_array_unref);
  g_clear_pointer (&self->kept, g_ptr_array_unref);
  g_clear_pointer (&self->texts, g_string_chunk_free);

  G_OBJECT_CLASS (sol_plan_parent_class)->finalize (object);
}

static void
sol_plan_class_init (SolPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_plan_finalize;
}

static void
sol_plan_init (SolPlan *self)
{
  self->phases = g_array_new (FALSE, FALSE, sizeof (SolPhase));
  self->kept = g_ptr_array_new_with_free_func (g_object_unref);
  self->texts = g_string_chunk_new (1024);
}

static const SolPlanOptions usual_options = SOL_PLAN_OPTIONS_INIT;

SolPlan *
sol_plan_new_for_routine (SolRoutine *routine, const SolPlanOptions *options)
{
  SolPlan *self;

  g_return_val_if_fail (SOL_IS_ROUTINE (routine), NULL);

  if (options == NULL)
    options = &usual_options;
  self = g_object_new (SOL_TYPE_PLAN, NULL);
  self->routine = g_object_ref (routine);
  compile (self, sol_entries_new_for_routine (routine, options), options);
  return self;
}

SolPlan *
sol_plan_new_for_exercise (SolExercise *exercise, const SolPlanOptions *options)
{
  SolPlan *self;

  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);

  if (options == NULL)
    options = &usual_options;
  self = g_object_new (SOL_TYPE_PLAN, NULL);
  self->exercise = g_object_ref (exercise);
  compile (self, sol_entries_new_for_exercise (exercise, options), options);
  return self;
}

SolRoutine *
sol_plan_get_routine (SolPlan *self)
{
  g_return_val_if_fail (SOL_IS_PLAN (self), NULL);

  return self->routine;
}

SolExercise *
sol_plan_get_exercise (SolPlan *self)
{
  g_return_val_if_fail (SOL_IS_PLAN (self), NULL);

  return self->exercise;
}

const char *
sol_plan_get_title (SolPlan *self)
{
  g_return_val_if_fail (SOL_IS_PLAN (self), NULL);

  if (self->routine != NULL)
    return sol_routine_get_name (self->routine);
  return sol_exercise_get_name (self->exercise);
}

guint
sol_plan_get_n_phases (SolPlan *self)
{
  g_return_val_if_fail (SOL_IS_PLAN (self), 0);

  return self->phases->len;
}

const SolPhase *
sol_plan_get_phase (SolPlan *self, guint index)
{
  g_return_val_if_fail (SOL_IS_PLAN (self), NULL);
  g_return_val_if_fail (index < self->phases->len, NULL);

  return &g_array_index (self->phases, SolPhase, index);
}

guint
sol_plan_get_n_entries (SolPlan *self)
{
  g_return_val_if_fail (SOL_IS_PLAN (self), 0);

  return self->n_entries;
}

gint64
sol_plan_get_length_us (SolPlan *self)
{
  g_return_val_if_fail (SOL_IS_PLAN (self), 0);

  return self->length_us;
}

gint64
sol_plan_get_time_us (SolPlan *self, SolPhaseKind kind)
{
  gint64 time_us = 0;

  g_return_val_if_fail (SOL_IS_PLAN (self), 0);

  for (guint i = 0; i < self->phases->len; i++) {
    const SolPhase *phase = sol_plan_get_phase (self, i);

    if (phase->kind == kind)
      time_us += phase->length_us;
  }
  return time_us;
}

guint
sol_plan_find_work (SolPlan *self, guint index)
{
  g_return_val_if_fail (SOL_IS_PLAN (self), 0);
  g_return_val_if_fail (index < self->phases->len, 0);

  while (index + 1 < self->phases->len &&
         sol_plan_get_phase (self, index)->kind != SOL_PHASE_KIND_WORK)
    index++;
  return index;
}

/* Whole numbers stay whole, and a comma never comes in from a language. */
static void
append_seconds (GString *csv, gint64 time_us)
{
  g_string_append_printf (csv, "%" G_GINT64_FORMAT, time_us / G_USEC_PER_SEC);
  if (time_us % G_USEC_PER_SEC == 0)
    return;
  g_string_append_printf (csv, ".%06" G_GINT64_FORMAT, time_us % G_USEC_PER_SEC);
  while (csv->str[csv->len - 1] == '0')
    g_string_truncate (csv, csv->len - 1);
}

char *
sol_plan_to_csv (SolPlan *self)
{
  g_autoptr (GString) csv = g_string_new ("start_s,length_s,phase,exercise,side\n");

  g_return_val_if_fail (SOL_IS_PLAN (self), NULL);

  for (guint i = 0; i < self->phases->len; i++) {
    const SolPhase *phase = sol_plan_get_phase (self, i);
    const char *id = phase->exercise != NULL ? sol_value_get_id (SOL_VALUE (phase->exercise)) : "";

    append_seconds (csv, phase->start_us);
    g_string_append_c (csv, ',');
    append_seconds (csv, phase->length_us);
    g_string_append_printf (csv, ",%s,%s,%s\n", kind_ids[phase->kind], id,
                            sol_phase_side_to_id (phase->side));
  }
  return g_string_free (g_steal_pointer (&csv), FALSE);
}

const char *
sol_phase_side_to_id (SolPhaseSide side)
{
  g_return_val_if_fail (side < G_N_ELEMENTS (side_ids), NULL);

  return side_ids[side];
}
