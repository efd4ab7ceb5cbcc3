/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-content-types.h"

static gpointer
range_copy (gpointer range)
{
  return g_memdup2 (range, sizeof (SolRange));
}

static gpointer
tempo_copy (gpointer tempo)
{
  return g_memdup2 (tempo, sizeof (SolTempo));
}

G_DEFINE_BOXED_TYPE (SolRange, sol_range, range_copy, g_free)
G_DEFINE_BOXED_TYPE (SolTempo, sol_tempo, tempo_copy, g_free)

double
sol_tempo_get_length_s (const SolTempo *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->up_s + self->top_s + self->down_s + self->bottom_s;
}
