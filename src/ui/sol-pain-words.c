/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pain-words.h"

#include <glib/gi18n.h>

#include "sol-dates.h"
#include "sol-journal-day.h"
#include "sol-pain-rule-words.h"

/* Those of "twice in a week". */
#define WEEK_DAYS 7

SolPainRule *
sol_pain_words_find_rule (SolLibrary *library)
{
  GListModel *rules = library != NULL ? sol_library_get_values (library, SOL_TYPE_PAIN_RULE) : NULL;
  g_autoptr (SolPainRule) rule = rules != NULL ? g_list_model_get_item (rules, 0) : NULL;

  return rule; /* the library keeps it */
}

static const SolRange *
get_range (SolPainZone *zone, SolJournalRule column)
{
  return column == SOL_JOURNAL_RULE_TENDON ? sol_pain_zone_get_tendon (zone)
                                           : sol_pain_zone_get_strain (zone);
}

/* What the sign alone makes of it. */
static SolPainColour
find_least (SolJournalSign sign)
{
  switch (sign) {
  case SOL_JOURNAL_SIGN_SHARP:
  case SOL_JOURNAL_SIGN_WORSE:
    return SOL_PAIN_COLOUR_RED;
  case SOL_JOURNAL_SIGN_SETTLED:
    return SOL_PAIN_COLOUR_AMBER;
  case SOL_JOURNAL_SIGN_NONE:
  case SOL_JOURNAL_SIGN_SAME:
  default:
    return SOL_PAIN_COLOUR_GREEN;
  }
}

/* The zones come mildest first: the first that reaches up to the level and is bad enough. */
SolPainZone *
sol_pain_words_find_zone (SolPainRule *rule,
                          SolJournalRule column,
                          guint level,
                          SolJournalSign sign)
{
  GListModel *zones = rule != NULL ? sol_pain_rule_get_zones (rule) : NULL;

  for (guint i = 0; zones != NULL && i < g_list_model_get_n_items (zones); i++) {
    g_autoptr (SolPainZone) zone = g_list_model_get_item (zones, i);
    const SolRange *range = get_range (zone, column);

    if (range != NULL && level <= range->high &&
        sol_pain_zone_get_colour (zone) >= find_least (sign))
      return zone; /* the rule keeps it */
  }
  return NULL;
}

SolPainZone *
sol_pain_words_find_red_zone (SolPainRule *rule)
{
  return sol_pain_words_find_zone (rule, SOL_JOURNAL_RULE_STRAIN, 0, SOL_JOURNAL_SIGN_WORSE);
}

char *
sol_pain_words_dup_zone (SolPainZone *zone)
{
  g_return_val_if_fail (SOL_IS_PAIN_ZONE (zone), NULL);

  /* Translators: a zone of the pain traffic light, such as "Amber", and what to do */
  return g_strdup_printf (_ ("%s: %s"),
                          sol_pain_rule_words_colour (sol_pain_zone_get_colour (zone)),
                          sol_pain_zone_get_action (zone));
}

static gboolean
is_red (SolPainRule *rule, SolJournalPain *pain)
{
  const SolJournalPainFacts *facts = sol_journal_pain_get_facts (pain);
  SolPainZone *zone = sol_pain_words_find_zone (rule, facts->rule, facts->level, facts->sign);

  return zone != NULL && sol_pain_zone_get_colour (zone) == SOL_PAIN_COLOUR_RED;
}

/* Whether a newer one of @pains, from before @index, is about the same. */
static gboolean
is_taken_back (GListModel *pains, guint index, const SolJournalPainFacts *facts)
{
  for (guint i = 0; i < index; i++) {
    g_autoptr (SolJournalPain) newer = g_list_model_get_item (pains, i);
    const SolJournalPainFacts *others = sol_journal_pain_get_facts (newer);

    if (facts->session != NULL && g_strcmp0 (others->session, facts->session) == 0 &&
        others->moment == facts->moment && others->side == facts->side)
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_one_of (SolJournalPain *pain, char *const ids[2])
{
  const char *id = sol_journal_pain_get_facts (pain)->id;

  return g_strcmp0 (id, ids[0]) == 0 || g_strcmp0 (id, ids[1]) == 0;
}

/* As sol_pain_words_find_red(), without those whose ids are in @but. */
static SolJournalPain *
find_red_but (
    SolPainRule *rule, GListModel *pains, const char *today, char *const but[2], guint *n_days)
{
  g_autofree char *week = sol_journal_day_add (today, 1 - WEEK_DAYS);
  g_autofree char *easier = sol_journal_day_add (today, 1 - SOL_PAIN_WORDS_EASIER_DAYS);
  g_autoptr (GHashTable) days = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (SolJournalPain) newest = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (pains); i++) {
    g_autoptr (SolJournalPain) pain = g_list_model_get_item (pains, i);
    const char *day = sol_journal_record_get_day (SOL_JOURNAL_RECORD (pain));

    if (strcmp (day, week) < 0 || strcmp (day, today) > 0 || !is_red (rule, pain) ||
        is_one_of (pain, but) || is_taken_back (pains, i, sol_journal_pain_get_facts (pain)))
      continue;
    g_hash_table_add (days, g_strdup (day));
    if (newest == NULL)
      newest = g_object_ref (pain);
  }
  *n_days = g_hash_table_size (days);
  if (newest == NULL ||
      (*n_days < 2 &&
       strcmp (sol_journal_record_get_day (SOL_JOURNAL_RECORD (newest)), easier) < 0))
    return NULL;
  return g_steal_pointer (&newest);
}

SolJournalPain *
sol_pain_words_find_red (SolPainRule *rule, GListModel *pains, const char *today, guint *n_days)
{
  char *const none[2] = { NULL, NULL };

  return find_red_but (rule, pains, today, none, n_days);
}

char *
sol_pain_words_dup_red_title (guint n_days)
{
  if (n_days < 2)
    return g_strdup (_ ("Your calf pain was red"));
  return g_strdup_printf (ngettext ("Your calf pain was red on %u of the last 7 days: see someone",
                                    "Your calf pain was red on %u of the last 7 days: see someone",
                                    n_days),
                          n_days);
}

char *
sol_pain_words_dup_red_order (SolPainRule *rule, SolJournalPain *red, const char *today)
{
  const char *day = sol_journal_record_get_day (SOL_JOURNAL_RECORD (red));
  g_autofree char *when = sol_dates_dup_words (day, today);

  if (sol_journal_day_between (day, today) >= SOL_PAIN_WORDS_EASIER_DAYS)
    /* Translators: a day, such as "Sat 21 November", on which it hurt much */
    return g_strdup_printf (_ ("The last time: %s"), when);
  /* Translators: a day, such as "Yesterday", and what to do about the pain of that day */
  return g_strdup_printf (_ ("%s: %s"), when,
                          sol_pain_zone_get_action (sol_pain_words_find_red_zone (rule)));
}

char *
sol_pain_words_dup_after_red (
    SolPainRule *rule, SolPainZone *zone, GListModel *pains, const char *today, char *const but[2])
{
  guint n_days = 0;
  g_autoptr (SolJournalPain) red = find_red_but (rule, pains, today, but, &n_days);
  g_autofree char *title = NULL;
  g_autofree char *order = NULL;

  if (red == NULL)
    return NULL;
  title = sol_pain_words_dup_red_title (n_days);
  order = sol_pain_words_dup_red_order (rule, red, today);
  /* Translators: a zone of the pain traffic light, such as "Green", then such as "Your calf pain
   * was red" and "Yesterday: Stop." */
  return g_strdup_printf (_ ("%s now. %s. %s"),
                          sol_pain_rule_words_colour (sol_pain_zone_get_colour (zone)), title,
                          order);
}

SolJournalRule
sol_pain_words_find_column (SolRoutine *routine, GListModel *pains)
{
  g_autoptr (SolJournalPain) newest = NULL;

  if (routine != NULL && sol_routine_get_pain_column (routine) == SOL_PAIN_COLUMN_TENDON)
    return SOL_JOURNAL_RULE_TENDON;
  newest = pains != NULL ? g_list_model_get_item (pains, 0) : NULL;
  return newest != NULL ? sol_journal_pain_get_facts (newest)->rule : SOL_JOURNAL_RULE_STRAIN;
}

const char *
sol_pain_words_icon (SolPainColour colour)
{
  static const char *const icons[] = { "sol-zone-green-symbolic", "sol-zone-amber-symbolic",
                                       "sol-zone-red-symbolic" };

  return icons[colour];
}

const char *
sol_pain_words_style (SolPainColour colour)
{
  static const char *const styles[] = { "sol-zone-green", "sol-zone-amber", "sol-zone-red" };

  return styles[colour];
}

const char *
sol_pain_words_side (SolJournalSide side)
{
  return side == SOL_JOURNAL_SIDE_LEFT ? _ ("Left calf") : _ ("Right calf");
}

char *
sol_pain_words_dup_level (guint level)
{
  if (level == 0)
    return g_strdup (_ ("no pain"));
  /* Translators: how much it hurts, such as "3 of 10" */
  return g_strdup_printf (_ ("%u of %u"), level, SOL_JOURNAL_PAIN_MOST);
}
