/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-hit-map.h"

G_BEGIN_DECLS

/** SolHitMaps: the hit maps of one figure, made once for all who show it. For one thread, which
 * runs the main context. "made" is emitted for each map. */
#define SOL_TYPE_HIT_MAPS (sol_hit_maps_get_type ())
G_DECLARE_FINAL_TYPE (SolHitMaps, sol_hit_maps, SOL, HIT_MAPS, GObject)

/** sol_hit_maps_dup: those of @figure. They are there for as long as someone holds them; what is
 * being made when the last lets go is cancelled. (transfer full) */
SolHitMaps *sol_hit_maps_dup (SolFigure *figure);

/** sol_hit_maps_find: the map of @stage, with @attachments or without, without what @hidden names,
 * which may be NULL. NULL where it is not made yet: it then will be in a thread. (transfer none) */
SolHitMap *sol_hit_maps_find (SolHitMaps *self,
                              const char *stage,
                              gboolean attachments,
                              const char *const *hidden);

G_END_DECLS
