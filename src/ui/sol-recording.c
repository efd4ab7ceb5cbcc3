/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-recording.h"

#include <glib/gi18n.h>

#include "sol-words.h"

G_STATIC_ASSERT ((int) SOL_JOURNAL_SIDE_LEFT == (int) SOL_PHASE_SIDE_LEFT);
G_STATIC_ASSERT ((int) SOL_JOURNAL_SIDE_RIGHT == (int) SOL_PHASE_SIDE_RIGHT);
G_STATIC_ASSERT ((int) SOL_JOURNAL_SIDE_BOTH == (int) SOL_PHASE_SIDE_BOTH);

#define US_PER_MS G_TIME_SPAN_MILLISECOND

/* Prepare, set-up, hold, rounds, pause, side, day, variant, level. */
#define OPTIONS_FORMAT "(dddudimsmsms)"

/* What earlier versions wrote: the same without rounds and pause. */
#define OLD_OPTIONS_FORMAT "(dddimsmsms)"

/* -- The plan -- */

static char *
options_to_text (const SolPlanOptions *options)
{
  g_autoptr (GVariant) variant = g_variant_ref_sink (
      g_variant_new (OPTIONS_FORMAT, options->prepare_s, options->setup_s, options->hold_s,
                     options->rounds, options->pause_s, (gint32) options->chosen_side, options->day,
                     options->variant, options->level));

  return g_variant_print (variant, FALSE);
}

static gboolean
is_side (gint32 side)
{
  return side == SOL_PHASE_SIDE_LEFT || side == SOL_PHASE_SIDE_RIGHT;
}

static GVariant *
parse_options (const char *format, const char *text)
{
  return g_variant_parse (G_VARIANT_TYPE (format), text, NULL, NULL, NULL);
}

/* Its texts belong to the variant that is returned, NULL where @text is none of ours.
 * (transfer full) */
static GVariant *
options_from_text (const char *text, SolPlanOptions *options)
{
  g_autoptr (GVariant) variant = parse_options (OPTIONS_FORMAT, text);
  g_autoptr (GVariant) old = variant == NULL ? parse_options (OLD_OPTIONS_FORMAT, text) : NULL;
  gint32 side = -1;

  if (variant != NULL)
    g_variant_get (variant, "(dddudim&sm&sm&s)", &options->prepare_s, &options->setup_s,
                   &options->hold_s, &options->rounds, &options->pause_s, &side, &options->day,
                   &options->variant, &options->level);
  else if (old != NULL)
    g_variant_get (old, "(dddim&sm&sm&s)", &options->prepare_s, &options->setup_s, &options->hold_s,
                   &side, &options->day, &options->variant, &options->level);
  if (!is_side (side))
    return NULL;
  options->chosen_side = (SolPhaseSide) side;
  return variant != NULL ? g_steal_pointer (&variant) : g_steal_pointer (&old);
}

static char *
make_checksum (SolPlan *plan)
{
  g_autofree char *csv = sol_plan_to_csv (plan);

  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, csv, -1);
}

static SolPlan *
make_plan (const SolJournalFacts *facts, SolLibrary *library, const SolPlanOptions *options)
{
  gboolean routine = g_str_equal (facts->kind, "routine");
  gpointer recipe =
      sol_library_lookup (library, routine ? SOL_TYPE_ROUTINE : SOL_TYPE_EXERCISE, facts->plan);

  if (recipe == NULL)
    return NULL;
  return routine ? sol_plan_new_for_routine (recipe, options)
                 : sol_plan_new_for_exercise (recipe, options);
}

static gboolean
can_stand_there (SolPlan *plan, const SolJournalPlace *place)
{
  return place->phase + 1 < sol_plan_get_n_phases (plan) && place->length_ms > 0;
}

SolPlan *
sol_recording_make_plan (SolJournalEntry *entry, SolLibrary *library)
{
  const SolJournalFacts *facts = sol_journal_entry_get_facts (entry);
  SolPlanOptions options = SOL_PLAN_OPTIONS_INIT;
  g_autoptr (GVariant) texts = options_from_text (facts->options, &options);
  g_autoptr (SolPlan) plan = texts != NULL ? make_plan (facts, library, &options) : NULL;
  g_autofree char *checksum = plan != NULL ? make_checksum (plan) : NULL;

  if (g_strcmp0 (checksum, facts->checksum) != 0 || !can_stand_there (plan, &facts->place))
    return NULL;
  return g_steal_pointer (&plan);
}

/* -- Entries -- */

SolJournalEntry *
sol_recording_begin (SolPlan *plan, const SolPlanOptions *options, gint64 now_us, int offset_s)
{
  SolRoutine *routine = sol_plan_get_routine (plan);
  gpointer recipe = routine != NULL ? (gpointer) routine : sol_plan_get_exercise (plan);
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *text = options_to_text (options);
  g_autofree char *checksum = make_checksum (plan);

  return sol_journal_entry_new (&(SolJournalFacts) {
      .id = id,
      .kind = routine != NULL ? "routine" : "exercise",
      .plan = sol_value_get_id (recipe),
      .title = sol_plan_get_title (plan),
      .options = text,
      .checksum = checksum,
      .started_us = now_us,
      .offset_s = offset_s,
  });
}

SolJournalEntry *
sol_recording_begin_again (SolJournalEntry *entry, gint64 now_us, int offset_s)
{
  SolJournalFacts facts = *sol_journal_entry_get_facts (entry);
  g_autofree char *id = g_uuid_string_random ();

  facts.id = id;
  facts.note = NULL;
  facts.started_us = now_us;
  facts.offset_s = offset_s;
  facts.ended_us = 0;
  facts.completed = FALSE;
  facts.n_works = 0;
  return sol_journal_entry_new (&facts);
}

SolJournalWork
sol_recording_make_work (const SolPhase *phase, guint index, gint64 done_us)
{
  return (SolJournalWork) {
    .phase = index,
    .exercise = phase->exercise != NULL ? sol_value_get_id (SOL_VALUE (phase->exercise)) : NULL,
    .variant = phase->variant,
    .label = phase->label,
    .side = (SolJournalSide) phase->side,
    .set = phase->set,
    .done_ms = done_us / US_PER_MS,
  };
}

/* (element-type SolJournalWork) (transfer full) */
static GArray *
collect_works (SolRun *run)
{
  SolPlan *plan = sol_run_get_plan (run);
  GArray *works = g_array_new (FALSE, FALSE, sizeof (SolJournalWork));

  for (guint i = 0; i < sol_plan_get_n_phases (plan); i++) {
    const SolPhase *phase = sol_plan_get_phase (plan, i);
    gint64 done_us = sol_run_get_done_us (run, i);

    if (phase->kind == SOL_PHASE_KIND_WORK && done_us > 0) {
      SolJournalWork work = sol_recording_make_work (phase, i, done_us);

      g_array_append_val (works, work);
    }
  }
  return works;
}

SolJournalEntry *
sol_recording_go_on (SolJournalEntry *begun, SolRun *run, gint64 now_us)
{
  g_autoptr (GArray) works = collect_works (run);
  SolJournalFacts facts = *sol_journal_entry_get_facts (begun);
  gint64 length_us, remaining_us;

  sol_run_get_place (run, &length_us, &remaining_us);
  facts.ended_us = sol_run_get_state (run) == SOL_RUN_STATE_DONE ? now_us : 0;
  facts.completed = sol_run_get_completed (run);
  facts.place = (SolJournalPlace) {
    .phase = sol_run_get_index (run),
    .side = (SolJournalSide) sol_run_get_phase (run)->side,
    .length_ms = length_us / US_PER_MS,
    .remaining_ms = remaining_us / US_PER_MS,
    .seen_us = now_us,
  };
  facts.works = (const SolJournalWork *) works->data;
  facts.n_works = works->len;
  return sol_journal_entry_new (&facts);
}

void
sol_recording_restore (SolRun *run, SolJournalEntry *entry)
{
  const SolJournalFacts *facts = sol_journal_entry_get_facts (entry);
  guint n_phases = sol_plan_get_n_phases (sol_run_get_plan (run));
  g_autofree gint64 *done_us = g_new0 (gint64, n_phases);

  for (guint i = 0; i < facts->n_works; i++) {
    if (facts->works[i].phase < n_phases)
      done_us[facts->works[i].phase] = facts->works[i].done_ms * US_PER_MS;
  }
  sol_run_restore (run, facts->place.phase, facts->place.length_ms * US_PER_MS,
                   facts->place.remaining_ms * US_PER_MS, done_us);
}

/* -- Words -- */

/* Something was done in the phase where it stands. */
static gboolean
stands_in_work (const SolJournalFacts *facts)
{
  for (guint i = 0; i < facts->n_works; i++)
    if (facts->works[i].phase == facts->place.phase)
      return TRUE;
  return FALSE;
}

/* Before the first work, as while its steps are read for the first time. */
static gboolean
stands_before (const SolJournalFacts *facts)
{
  return facts->n_works == 0;
}

static char *
dup_words_in_work (const SolJournalFacts *facts)
{
  gint64 left_s = (facts->place.remaining_ms + 999) / 1000;
  g_autofree char *left = sol_words_dup_duration ((double) left_s);

  switch (facts->place.side) {
  case SOL_JOURNAL_SIDE_LEFT:
    /* Translators: a routine or exercise, then a length of time, such as "18 s" */
    return g_strdup_printf (_ ("You were in %s, left side; %s were left of that exercise."),
                            facts->title, left);
  case SOL_JOURNAL_SIDE_RIGHT:
    /* Translators: a routine or exercise, then a length of time, such as "18 s" */
    return g_strdup_printf (_ ("You were in %s, right side; %s were left of that exercise."),
                            facts->title, left);
  case SOL_JOURNAL_SIDE_BOTH:
  default:
    /* Translators: a routine or exercise, then a length of time, such as "18 s" */
    return g_strdup_printf (_ ("You were in %s; %s were left of that exercise."), facts->title,
                            left);
  }
}

/* The side is that of what comes. */
static char *
dup_words_in_pause (const SolJournalFacts *facts)
{
  switch (facts->place.side) {
  case SOL_JOURNAL_SIDE_LEFT:
    /* Translators: a routine or exercise */
    return g_strdup_printf (_ ("You were in %s, in a pause; the left side is next."), facts->title);
  case SOL_JOURNAL_SIDE_RIGHT:
    /* Translators: a routine or exercise */
    return g_strdup_printf (_ ("You were in %s, in a pause; the right side is next."),
                            facts->title);
  case SOL_JOURNAL_SIDE_BOTH:
  default:
    /* Translators: a routine or exercise */
    return g_strdup_printf (_ ("You were in %s, in a pause."), facts->title);
  }
}

char *
sol_recording_dup_words (SolJournalEntry *entry)
{
  const SolJournalFacts *facts = sol_journal_entry_get_facts (entry);

  if (stands_in_work (facts))
    return dup_words_in_work (facts);
  if (stands_before (facts))
    /* Translators: a routine or exercise */
    return g_strdup_printf (_ ("You were about to begin %s."), facts->title);
  return dup_words_in_pause (facts);
}
