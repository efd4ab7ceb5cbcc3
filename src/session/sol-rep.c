/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-rep.h"

#include <math.h>

#include "sol-dose.h"

/* Of a bout, each way: calm, and still seen as movement. */
#define BOUT_WAY_S 2.0

static double
ease (double part)
{
  return (1 - cos (G_PI * part)) / 2;
}

SolRepPlace
sol_rep_find_place (const SolTempo *tempo, gint64 time_us)
{
  g_return_val_if_fail (tempo != NULL && sol_tempo_get_length_s (tempo) > 0, (SolRepPlace) { 0 });

  const double parts_s[] = { tempo->up_s, tempo->top_s, tempo->down_s, tempo->bottom_s };
  double at_s = fmod ((double) MAX (0, time_us) / 1e6, sol_tempo_get_length_s (tempo));
  SolRepPlace place = { .next_us = 1 };
  guint i = 0;

  while (i < G_N_ELEMENTS (parts_s) - 1 && at_s >= parts_s[i])
    at_s -= parts_s[i++];
  place.still = i % 2 == 1;
  place.rising = i < 2;
  place.share = i == 0 ? ease (at_s / parts_s[0]) : i == 1;
  if (i == 2)
    place.share = 1 - ease (at_s / parts_s[2]);
  place.next_us = MAX (1, (gint64) ceil ((parts_s[i] - at_s) * 1e6));
  return place;
}

static const SolTempo *
find_given (const SolPhase *phase)
{
  g_autoptr (SolDose) dose = NULL;

  if (phase->item != NULL && sol_item_get_tempo (phase->item) != NULL)
    return sol_item_get_tempo (phase->item);
  if (phase->exercise == NULL)
    return NULL;
  dose = g_list_model_get_item (sol_exercise_get_doses (phase->exercise), 0);
  return dose != NULL ? sol_dose_get_tempo (dose) : NULL;
}

gboolean
sol_phase_get_tempo (const SolPhase *phase, SolTempo *tempo)
{
  const SolTempo *given;
  double factor;

  g_return_val_if_fail (phase != NULL && tempo != NULL, FALSE);
  if (phase->kind != SOL_PHASE_KIND_WORK || phase->hold)
    return FALSE;
  given = find_given (phase);
  *tempo = given != NULL ? *given : (SolTempo) { BOUT_WAY_S, 0, BOUT_WAY_S, 0 };
  if (phase->rep_length_us <= 0)
    return TRUE;
  factor = (double) phase->rep_length_us / G_USEC_PER_SEC / sol_tempo_get_length_s (tempo);
  tempo->up_s *= factor;
  tempo->top_s *= factor;
  tempo->down_s *= factor;
  tempo->bottom_s *= factor;
  return TRUE;
}
