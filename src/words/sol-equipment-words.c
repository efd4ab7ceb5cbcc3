/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-equipment-words.h"

#include <glib/gi18n.h>

#include "sol-words.h"

static const struct {
  SolEquipment item;
  const char *name;
} equipment_names[] = {
  { SOL_EQUIPMENT_WALL, N_ ("wall") },
  { SOL_EQUIPMENT_RAIL, N_ ("rail") },
  { SOL_EQUIPMENT_STEP, N_ ("step") },
  { SOL_EQUIPMENT_CHAIR, N_ ("chair") },
  { SOL_EQUIPMENT_WHEELED_CHAIR, N_ ("chair with wheels") },
  { SOL_EQUIPMENT_DESK, N_ ("desk") },
  { SOL_EQUIPMENT_BAND, N_ ("elastic band") },
  { SOL_EQUIPMENT_TOWEL, N_ ("towel") },
  { SOL_EQUIPMENT_ROLLER, N_ ("foam roller") },
  { SOL_EQUIPMENT_PILLOW, N_ ("pillow") },
  { SOL_EQUIPMENT_BALL, N_ ("ball") },
  { SOL_EQUIPMENT_BLOCK, N_ ("block") },
  { SOL_EQUIPMENT_WEIGHT, N_ ("weight") },
  { SOL_EQUIPMENT_BACKPACK, N_ ("backpack") },
  { SOL_EQUIPMENT_STRAP, N_ ("strap or belt") },
  { SOL_EQUIPMENT_TAPE_MEASURE, N_ ("tape measure") },
  { SOL_EQUIPMENT_WEDGE, N_ ("wedge") },
  { SOL_EQUIPMENT_METRONOME, N_ ("metronome") },
  { SOL_EQUIPMENT_MAT, N_ ("mat") },
  { SOL_EQUIPMENT_CUSHION, N_ ("cushion") },
  { SOL_EQUIPMENT_SUPPORT, N_ ("something to hold") },
  { SOL_EQUIPMENT_BENCH, N_ ("bench") },
  { SOL_EQUIPMENT_SHOES, N_ ("running shoes") },
  { SOL_EQUIPMENT_HILL, N_ ("hill") },
  { SOL_EQUIPMENT_WATCH, N_ ("watch") },
  { SOL_EQUIPMENT_LOTION, N_ ("lotion") },
};

static char *
dup_things (SolEquipment equipment)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (equipment_names); i++) {
    if (equipment & equipment_names[i].item)
      g_strv_builder_add (names, _ (equipment_names[i].name));
  }
  list = g_strv_builder_end (names);
  /* Translators: between the things of a list, as in "Wall, rail" */
  return g_strjoinv (C_ ("list", ", "), list);
}

char *
sol_words_dup_equipment (SolEquipment equipment)
{
  g_autofree char *list = NULL;

  if (equipment == 0)
    return g_strdup (_ ("No equipment"));
  list = dup_things (equipment);
  return sol_words_dup_capitalised (list);
}

char *
sol_words_dup_needs (SolExercise *exercise)
{
  g_autofree char *needed = sol_words_dup_equipment (sol_exercise_get_equipment (exercise));
  g_autofree char *instead = NULL;

  if (sol_exercise_get_equipment_instead (exercise) == 0)
    return g_steal_pointer (&needed);
  instead = dup_things (sol_exercise_get_equipment_instead (exercise));
  /* Translators: what an exercise needs, and what will do instead, as in "Wall (or rail)" */
  return g_strdup_printf (_ ("%s (or %s)"), needed, instead);
}

char *
sol_words_dup_later_needs (SolExercise *exercise)
{
  g_autofree char *things = NULL;

  g_return_val_if_fail (SOL_IS_EXERCISE (exercise), NULL);
  if (sol_exercise_get_equipment_later (exercise) == 0)
    return NULL;
  things = dup_things (sol_exercise_get_equipment_later (exercise));
  /* Translators: what is added once an exercise is easy, as in "Later: step, backpack" */
  return g_strdup_printf (_ ("Later: %s"), things);
}
