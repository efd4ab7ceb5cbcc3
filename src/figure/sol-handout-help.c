/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands below the exercises. */

#include <glib/gi18n.h>

#include "sol-citation.h"
#include "sol-exercise-sources.h"
#include "sol-handout-private.h"
#include "sol-pain-rule-words.h"
#include "sol-pain-rule.h"
#include "sol-red-flag-words.h"
#include "sol-source-words.h"

/* "Green: Tendon trouble: pain of 0 to 2 out of 10. ..." */
static void
add_zone (SolHandoutBlock *block, SolLibrary *library, SolPainZone *zone)
{
  g_autofree char *levels = sol_pain_rule_words_dup_levels (zone);
  g_autofree char *morning = sol_pain_rule_words_dup_morning (zone);
  g_autofree char *action = sol_pain_rule_words_dup_action (zone);
  const char *parts[] = { levels, morning, action };
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *lead = NULL;

  /* Translators: a colour of the pain traffic light, before what it means */
  lead = g_strdup_printf (C_ ("zone", "%s:"),
                          sol_pain_rule_words_colour (sol_pain_zone_get_colour (zone)));
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL)
      g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", parts[i]);
  sol_handout_add_content (block, SOL_HANDOUT_ROW_TEXT, lead, library, words->str);
}

static void
add_pain_rule (GPtrArray *blocks, SolLibrary *library)
{
  g_autoptr (SolPainRule) rule =
      g_list_model_get_item (sol_library_get_values (library, SOL_TYPE_PAIN_RULE), 0);
  SolHandoutBlock *block;
  GListModel *zones;

  if (rule == NULL)
    return;
  block = sol_handout_add_block (blocks, SOL_HANDOUT_PART_PAIN);
  block->framed = TRUE;
  sol_handout_add_row (block, SOL_HANDOUT_ROW_HEADING, NULL, sol_pain_rule_get_name (rule));
  zones = sol_pain_rule_get_zones (rule);
  for (guint i = 0; i < g_list_model_get_n_items (zones); i++) {
    g_autoptr (SolPainZone) zone = g_list_model_get_item (zones, i);

    add_zone (block, library, zone);
  }
  sol_handout_add_joined (block, library, _ ("Stop at once for:"), sol_pain_rule_get_stops (rule));
}

/* What a text stresses, such as that a sign of a list is an emergency: "… *go now.*" NULL where it
 * stresses nothing. (transfer full) */
static char *
dup_stressed (const char *text)
{
  g_autoptr (GRegex) regex =
      g_regex_new ("(?<!\\\\)\\*(.+?)(?<!\\\\)\\*", G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  return g_regex_match (regex, text, G_REGEX_MATCH_DEFAULT, &match) ? g_match_info_fetch (match, 1)
                                                                    : NULL;
}

static void
add_flag (SolHandoutBlock *block, SolLibrary *library, SolRedFlag *flag)
{
  g_autofree char *stressed =
      sol_red_flag_get_action (flag) != NULL ? dup_stressed (sol_red_flag_get_action (flag)) : NULL;
  g_autofree char *words = g_strjoin (" ", sol_red_flag_words_sign (flag), stressed, NULL);

  sol_handout_add_content (block, SOL_HANDOUT_ROW_BULLET, NULL, library, words);
}

/* What is done within days or soon is one group: both are "this week". */
static gboolean
is_of_group (SolRedFlag *flag, SolUrgency urgency)
{
  SolUrgency its = sol_red_flag_get_urgency (flag);

  return its == urgency || (urgency == SOL_URGENCY_DAYS && its == SOL_URGENCY_SOON);
}

static void
add_flags (SolHandoutBlock *block, SolLibrary *library, SolUrgency urgency)
{
  GListModel *flags = sol_library_get_values (library, SOL_TYPE_RED_FLAG);
  gboolean begun = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (flags); i++) {
    g_autoptr (SolRedFlag) flag = g_list_model_get_item (flags, i);

    if (!is_of_group (flag, urgency))
      continue;
    if (!begun)
      sol_handout_add_row (block, SOL_HANDOUT_ROW_LEAD, NULL, sol_red_flag_words_urgency (urgency));
    begun = TRUE;
    add_flag (block, library, flag);
  }
}

static void
add_flag_groups (GPtrArray *blocks, SolLibrary *library)
{
  SolHandoutBlock *block = sol_handout_add_block (blocks, SOL_HANDOUT_PART_HELP);

  block->framed = TRUE;
  sol_handout_add_row (block, SOL_HANDOUT_ROW_HEADING, NULL, _ ("When to Get Help"));
  add_flags (block, library, SOL_URGENCY_EMERGENCY);
  add_flags (block, library, SOL_URGENCY_TODAY);
  add_flags (block, library, SOL_URGENCY_DAYS);
}

/* -- What it rests on -- */

/* "Green et al. 2022 (second-hand)" (transfer full) */
static char *
dup_citation (SolCitation *citation)
{
  g_autofree char *words = sol_source_words_dup_short (sol_citation_get_source (citation));

  switch (sol_citation_get_read (citation)) {
  case SOL_READ_LEVEL_SECOND_HAND:
    /* Translators: a source, which was not read itself but as another page reports it */
    return g_strdup_printf (_ ("%s (second-hand)"), words);
  case SOL_READ_LEVEL_MEMORY:
    /* Translators: a source that was cited from memory */
    return g_strdup_printf (_ ("%s (not yet checked)"), words);
  case SOL_READ_LEVEL_READ:
  case SOL_READ_LEVEL_REASONED:
  default:
    return g_steal_pointer (&words);
  }
}

static void
add_citations (GPtrArray *found, GListModel *citations)
{
  for (guint i = 0; i < g_list_model_get_n_items (citations); i++) {
    g_autoptr (SolCitation) citation = g_list_model_get_item (citations, i);
    g_autofree char *words = dup_citation (citation);

    if (!g_ptr_array_find_with_equal_func (found, words, g_str_equal, NULL))
      g_ptr_array_add (found, g_steal_pointer (&words));
  }
}

static void
add_citations_of_each (GPtrArray *found, SolLibrary *library, GType type)
{
  g_autoptr (GListModel) sources =
      sol_list_sources_of_each (sol_library_get_values (library, type));

  add_citations (found, sources);
}

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

static void
add_sources (GPtrArray *blocks, SolLibrary *library, GListModel *exercises)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *words = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);
    g_autoptr (GListModel) sources = sol_exercise_list_sources (exercise);

    add_citations (found, sources);
  }
  add_citations_of_each (found, library, SOL_TYPE_PAIN_RULE);
  add_citations_of_each (found, library, SOL_TYPE_RED_FLAG);
  if (found->len == 0)
    return;
  g_ptr_array_sort (found, compare_words);
  g_ptr_array_add (found, NULL);
  words = g_strjoinv ("; ", (char **) found->pdata);
  sol_handout_add_row (sol_handout_add_block (blocks, SOL_HANDOUT_PART_SOURCES),
                       SOL_HANDOUT_ROW_SMALL, _ ("Sources:"), words);
}

void
sol_handout_add_help (GPtrArray *blocks, SolLibrary *library, GListModel *exercises)
{
  add_pain_rule (blocks, library);
  add_flag_groups (blocks, library);
  add_sources (blocks, library, exercises);
}

/* As long as there is one that no clinician signed off, it says so. */
char *
sol_handout_dup_credit (GListModel *exercises)
{
  const char *credit = _ ("Made with Soleus. Text and drawings: CC BY-SA 4.0.");

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);

    if (sol_exercise_get_reviewed_by (exercise) == NULL)
      return g_strconcat (credit, " ", _ ("Not yet reviewed by a clinician."), NULL);
  }
  return g_strdup (credit);
}
