/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-hit-map.h"

G_BEGIN_DECLS

/** SolStructurePlace: where a name points to, in user units of the drawing. */
typedef struct {
  double x;
  double y;
  int rank;           /* of the name; 1 is shown first */
  gboolean left;      /* the side of the figure on which the name stands */
  gboolean at_anchor; /* whether this is where the content wants it */
} SolStructurePlace;

/** sol_structure_places_find: where the name of the structure or attachment @id points to: at its
 * anchor in @figure or, where that is hidden or there is none, at what @map sees of it, from the
 * side nearest to it. FALSE where nothing of it is seen. */
gboolean sol_structure_places_find (SolFigure *figure,
                                    SolHitMap *map,
                                    const char *id,
                                    SolStructurePlace *place);

G_END_DECLS
