/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pain-rule-words.h"

#include <glib/gi18n.h>

const char *
sol_pain_rule_words_colour (SolPainColour colour)
{
  switch (colour) {
  case SOL_PAIN_COLOUR_GREEN:
    return _ ("Green");
  case SOL_PAIN_COLOUR_AMBER:
    return _ ("Amber");
  case SOL_PAIN_COLOUR_RED:
  default:
    return _ ("Red");
  }
}

static char *
dup_levels (const SolRange *range)
{
  if (range == NULL)
    return NULL;
  if (range->low == range->high)
    return g_strdup_printf ("%g", range->low);
  /* Translators: the least and the greatest pain, from 0 to 10 */
  return g_strdup_printf (_ ("%g to %g"), range->low, range->high);
}

char *
sol_pain_rule_words_dup_tendon (SolPainZone *zone)
{
  g_return_val_if_fail (SOL_IS_PAIN_ZONE (zone), NULL);

  g_autofree char *levels = dup_levels (sol_pain_zone_get_tendon (zone));

  if (levels == NULL)
    return NULL;
  /* Translators: a range of pain from 0 to 10 */
  return g_strdup_printf (_ ("Tendon trouble: pain of %s out of 10."), levels);
}

char *
sol_pain_rule_words_dup_strain (SolPainZone *zone)
{
  g_return_val_if_fail (SOL_IS_PAIN_ZONE (zone), NULL);

  g_autofree char *levels = dup_levels (sol_pain_zone_get_strain (zone));

  if (levels == NULL)
    return NULL;
  /* Translators: a range of pain from 0 to 10 */
  return g_strdup_printf (_ ("After a muscle strain: pain of %s out of 10."), levels);
}

static gboolean
is_same (const SolRange *one, const SolRange *other)
{
  return one != NULL && other != NULL && one->low == other->low && one->high == other->high;
}

char *
sol_pain_rule_words_dup_levels (SolPainZone *zone)
{
  g_return_val_if_fail (SOL_IS_PAIN_ZONE (zone), NULL);

  g_autofree char *tendon = NULL;
  g_autofree char *strain = NULL;

  if (is_same (sol_pain_zone_get_tendon (zone), sol_pain_zone_get_strain (zone))) {
    g_autofree char *levels = dup_levels (sol_pain_zone_get_tendon (zone));

    /* Translators: a range of pain from 0 to 10 */
    return g_strdup_printf (_ ("Pain of %s out of 10."), levels);
  }
  tendon = sol_pain_rule_words_dup_tendon (zone);
  strain = sol_pain_rule_words_dup_strain (zone);
  if (tendon != NULL)
    return g_strjoin (" ", tendon, strain, NULL);
  return g_steal_pointer (&strain);
}

char *
sol_pain_rule_words_dup_morning (SolPainZone *zone)
{
  g_return_val_if_fail (SOL_IS_PAIN_ZONE (zone), NULL);

  if (sol_pain_zone_get_next_morning (zone) == NULL)
    return NULL;
  /* Translators: a sentence of how the next morning is */
  return g_strdup_printf (_ ("The next morning: %s"), sol_pain_zone_get_next_morning (zone));
}

char *
sol_pain_rule_words_dup_action (SolPainZone *zone)
{
  g_return_val_if_fail (SOL_IS_PAIN_ZONE (zone), NULL);

  if (sol_pain_zone_get_action (zone) == NULL)
    return NULL;
  /* Translators: a sentence of what to do */
  return g_strdup_printf (_ ("What to do: %s"), sol_pain_zone_get_action (zone));
}
