/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-look.h"

/* What is left of the strength of parts that step back. Bones and skin stay stronger than muscles:
 * they tell where one is. What lies before a lit part is a mere veil over it. */
#define QUIET_MUSCLE 0.22
#define QUIET_VEIL 0.12
#define QUIET_BONE 0.45
#define QUIET_GROUND 0.7

/* With attachments, soft tissue is glass: the marks lie on the bones beneath it. */
#define GLASS_MUSCLE 0.3
#define GLASS_LIT 0.45

/* What one made see-through by hand. */
#define FADED 0.25

gboolean
sol_look_is_lit (const SolScene *scene, const SolPart *part)
{
  for (guint i = 0; scene->lit != NULL && scene->lit[i] != NULL; i++)
    if (sol_part_is_of (part, scene->lit[i]))
      return TRUE;
  return FALSE;
}

gboolean
sol_look_is_outlined (const SolScene *scene, const SolPart *part)
{
  if (scene->outlined == NULL)
    return FALSE;
  return part->attachment == NULL ? sol_part_is_of (part, scene->outlined)
                                  : g_str_equal (part->owner, scene->outlined);
}

static gboolean
is_bone (const SolPart *part)
{
  SolStructureKind kind;

  if (part->structure == NULL)
    return FALSE;
  kind = sol_structure_get_kind (part->structure);
  return kind == SOL_STRUCTURE_KIND_BONE || kind == SOL_STRUCTURE_KIND_LANDMARK ||
         kind == SOL_STRUCTURE_KIND_JOINT;
}

static double
choose_quiet_opacity (const SolScene *scene, const SolPart *part, gboolean veils)
{
  if (part->role == SOL_LAYER_ROLE_GROUND)
    return QUIET_GROUND;
  if (is_bone (part))
    return scene->attachments ? 1 : QUIET_BONE;
  return veils ? QUIET_VEIL : QUIET_MUSCLE;
}

double
sol_look_choose_opacity (const SolScene *scene, const SolPart *part, gboolean veils)
{
  gboolean choosing = scene->lit != NULL && scene->lit[0] != NULL;
  gboolean is_flesh =
      part->structure != NULL ? !is_bone (part) : part->role == SOL_LAYER_ROLE_SURROUNDINGS;
  gboolean is_glass = scene->attachments && is_flesh;

  if (sol_look_is_outlined (scene, part))
    return 1;
  if (sol_part_is_among (part, (const char *const *) scene->faded))
    return FADED;
  if (sol_look_is_lit (scene, part))
    return is_glass ? GLASS_LIT : 1;
  if (choosing)
    return choose_quiet_opacity (scene, part, veils);
  return is_glass ? GLASS_MUSCLE : 1;
}
