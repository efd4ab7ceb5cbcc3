/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg-target.h"

#include <string.h>

#include "sol-muscle-tendon.h"

static gboolean
read_bent (SolLegTarget *target, const char *words)
{
  char *end = NULL;

  target->knee_deg = g_ascii_strtod (words, &end);
  if (end == words || *end != ',')
    return FALSE;
  words = end + 1;
  target->ankle_deg = g_ascii_strtod (words, &end);
  target->bent = TRUE;
  return end != words && *end == '\0' && target->knee_deg >= SOL_KNEE_MIN_DEG &&
         target->knee_deg <= SOL_KNEE_MAX_DEG && target->ankle_deg >= SOL_ANKLE_MIN_DEG &&
         target->ankle_deg <= SOL_ANKLE_MAX_DEG;
}

static const char *
find_stage (SolFigure *figure, const char *id)
{
  SolValue *stage = sol_value_find (sol_figure_get_stages (figure), id);

  return stage != NULL ? sol_value_get_id (stage) : NULL;
}

static gboolean
read_figure (SolLegTarget *target, SolLibrary *library, const char *words)
{
  g_auto (GStrv) parts = g_strsplit (words, ":", 3);
  guint n_parts = g_strv_length (parts);

  if (n_parts == 0)
    return FALSE;
  target->figure = sol_library_lookup (library, SOL_TYPE_FIGURE, parts[0]);
  if (target->figure == NULL)
    return FALSE;
  if (n_parts > 1 && *parts[1] != '\0') {
    target->stage = find_stage (target->figure, parts[1]);
    if (target->stage == NULL)
      return FALSE;
  }
  if (n_parts > 2)
    target->structure = sol_library_lookup (library, SOL_TYPE_STRUCTURE, parts[2]);
  return n_parts < 3 || target->structure != NULL;
}

static gboolean
read_attachment (SolLegTarget *target, SolLibrary *library, const char *id)
{
  target->attachment = sol_library_lookup (library, SOL_TYPE_ATTACHMENT, id);
  if (target->attachment != NULL)
    target->structure = sol_attachment_get_muscle (target->attachment);
  return target->attachment != NULL;
}

gboolean
sol_leg_target_read (SolLegTarget *target, SolLibrary *library, const char *words)
{
  const char *colon;

  g_return_val_if_fail (target != NULL, FALSE);
  g_return_val_if_fail (SOL_IS_LIBRARY (library), FALSE);
  g_return_val_if_fail (words != NULL, FALSE);

  *target = (SolLegTarget) { 0 };
  colon = strchr (words, ':');
  if (g_str_has_prefix (words, "leg:"))
    return read_bent (target, colon + 1);
  if (g_str_has_prefix (words, "figure:"))
    return read_figure (target, library, colon + 1);
  if (g_str_has_prefix (words, "attachment:"))
    return read_attachment (target, library, colon + 1);
  if (colon != NULL && !g_str_has_prefix (words, "structure:"))
    return FALSE;
  target->structure =
      sol_library_lookup (library, SOL_TYPE_STRUCTURE, colon != NULL ? colon + 1 : words);
  return target->structure != NULL;
}

char *
sol_leg_target_dup_bent (double knee_deg, double ankle_deg)
{
  char knee[G_ASCII_DTOSTR_BUF_SIZE], ankle[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup_printf ("leg:%s,%s", g_ascii_formatd (knee, sizeof knee, "%g", knee_deg),
                          g_ascii_formatd (ankle, sizeof ankle, "%g", ankle_deg));
}

char *
sol_leg_target_dup_figure (SolFigure *figure, const char *stage, SolStructure *structure)
{
  const char *id = structure != NULL ? sol_value_get_id (SOL_VALUE (structure)) : NULL;

  g_return_val_if_fail (figure != NULL || id != NULL, NULL);

  if (figure == NULL)
    return g_strdup_printf ("structure:%s", id);
  return g_strdup_printf ("figure:%s%s%s%s%s", sol_value_get_id (SOL_VALUE (figure)),
                          stage != NULL || id != NULL ? ":" : "", stage != NULL ? stage : "",
                          id != NULL ? ":" : "", id != NULL ? id : "");
}
