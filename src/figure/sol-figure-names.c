/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-names.h"

#include "sol-reveal.h"

static void
name_free (gpointer data)
{
  SolFigureName *name = data;

  g_free (name->id);
  g_free (name->text);
  g_free (name);
}

static gboolean
is_wanted (const SolPart *part, GStrv lit, gboolean attachments)
{
  gboolean is_bone = part->structure != NULL &&
                     sol_structure_get_kind (part->structure) == SOL_STRUCTURE_KIND_BONE;

  if (lit == NULL)
    return !attachments || part->attachment != NULL || is_bone;
  for (guint i = 0; lit[i] != NULL; i++)
    if (sol_part_is_of (part, lit[i]))
      return TRUE;
  return FALSE;
}

/* A corner of something that peeps out is named only where nothing better is to be named. */
static gboolean
is_worth_it (const SolPart *part, const SolStructurePlace *place, GStrv lit)
{
  return lit != NULL || place->at_anchor || part->attachment != NULL;
}

static gboolean
has_name (GPtrArray *names, const char *id)
{
  for (guint i = 0; i < names->len; i++)
    if (g_str_equal (((SolFigureName *) names->pdata[i])->id, id))
      return TRUE;
  return FALSE;
}

/* Marks come before bones, those of the heroes first. */
static int
get_rank (const SolPart *part, const SolStructurePlace *place, SolHero hero)
{
  if (part->attachment == NULL)
    return place->rank;
  return hero == SOL_HERO_NONE ? 1 : 0;
}

static SolFigureName *
name_new (const SolPart *part, const SolStructurePlace *place, gboolean latin)
{
  SolFigureName *name = g_new0 (SolFigureName, 1);
  SolValue *value =
      part->attachment == NULL ? SOL_VALUE (part->structure) : SOL_VALUE (part->attachment);

  name->id = g_strdup (part->owner);
  name->text = g_strdup (sol_figure_names_of (value, latin));
  name->hero = sol_hero_of (
      part->attachment == NULL ? part->structure : sol_attachment_get_muscle (part->attachment));
  name->place = *place;
  name->place.rank = get_rank (part, place, name->hero);
  return name;
}

GPtrArray *
sol_figure_names_list (SolFigure *figure, SolHitMap *map, const SolFigureNaming *naming)
{
  g_return_val_if_fail (SOL_IS_FIGURE (figure), NULL);
  g_return_val_if_fail (naming != NULL, NULL);

  g_autoptr (GArray) parts = sol_figure_list_all_parts (figure);
  g_auto (GStrv) lit =
      naming->selected == NULL ? NULL : sol_reveal_list_lit (figure, naming->selected);
  GPtrArray *names = g_ptr_array_new_with_free_func (name_free);

  for (guint i = 0; i < parts->len; i++) {
    const SolPart *part = &g_array_index (parts, SolPart, i);
    SolStructurePlace place;

    if (sol_part_has_name (part) && is_wanted (part, lit, naming->attachments) &&
        !has_name (names, part->owner) &&
        sol_structure_places_find (figure, map, part->owner, &place) &&
        is_worth_it (part, &place, lit))
      g_ptr_array_add (names, name_new (part, &place, naming->latin));
  }
  return names;
}

const char *
sol_figure_names_of (SolValue *value, gboolean latin)
{
  g_return_val_if_fail (SOL_IS_STRUCTURE (value) || SOL_IS_ATTACHMENT (value), NULL);

  const char *name = NULL;

  if (SOL_IS_ATTACHMENT (value))
    return sol_attachment_get_name (SOL_ATTACHMENT (value));
  if (latin)
    name = sol_structure_get_latin (SOL_STRUCTURE (value));
  return name != NULL ? name : sol_structure_get_name (SOL_STRUCTURE (value));
}

GPtrArray *
sol_figure_names_list_marked (SolFigure *figure)
{
  GPtrArray *marked = g_ptr_array_new ();

  g_return_val_if_fail (SOL_IS_FIGURE (figure), marked);

  g_autoptr (GArray) parts = sol_figure_list_all_parts (figure);

  for (guint i = 0; i < parts->len; i++) {
    SolAttachment *attachment = g_array_index (parts, SolPart, i).attachment;

    if (attachment != NULL)
      g_ptr_array_add (marked, attachment);
  }
  return marked;
}
