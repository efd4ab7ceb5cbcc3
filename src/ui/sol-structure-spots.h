/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure-frame.h"
#include "sol-library.h"
#include "sol-structure-spot.h"

G_BEGIN_DECLS

/** SolStructureSpots: the spots of all that is seen of a figure, children of its widget, in reading
 * order: from top to bottom. */
typedef struct _SolStructureSpots SolStructureSpots;

/** SolStructureSpotFunc: called when @spot is selected or its focus changes. */
typedef void (*SolStructureSpotFunc) (GtkWidget *widget, SolStructureSpot *spot);

/** sol_structure_spots_new: no spots yet, for a figure in @widget. @selected and @focused are
 * called with it. (transfer full) */
SolStructureSpots *sol_structure_spots_new (GtkWidget *widget,
                                            SolStructureSpotFunc selected,
                                            SolStructureSpotFunc focused);

/** sol_structure_spots_free: frees @self, the spots taken out of the widget. */
void sol_structure_spots_free (SolStructureSpots *self);

/** sol_structure_spots_update: makes spots for all that @map sees, as @library describes it; none
 * for NULL. The focus stays with what had it, or goes to the first. */
void sol_structure_spots_update (SolStructureSpots *self, SolLibrary *library, SolHitMap *map);

/** sol_structure_spots_set_selected: tells screen readers that what speaks of @structure in @figure
 * is selected, and all else is not. */
void sol_structure_spots_set_selected (SolStructureSpots *self,
                                       SolFigure *figure,
                                       SolStructure *structure);

/** sol_structure_spots_get_structure: what @spot selects: its structure, or the muscle of its
 * attachment. (transfer none) */
SolStructure *sol_structure_spots_get_structure (SolStructureSpots *self, SolStructureSpot *spot);

/** sol_structure_spots_get_focused: the spot that has the focus, while focus is to be seen; NULL
 * for none. (transfer none) */
SolStructureSpot *sol_structure_spots_get_focused (SolStructureSpots *self);

/** sol_structure_spots_foreach: calls @func with @widget and each spot. */
void sol_structure_spots_foreach (SolStructureSpots *self, SolStructureSpotFunc func);

/** sol_structure_spots_find: the spot of @id; NULL for none. (transfer none) */
SolStructureSpot *sol_structure_spots_find (SolStructureSpots *self, const char *id);

/** sol_structure_spots_find_drawn: the same; where a whole is drawn as its parts, the first of
 * them. */
SolStructureSpot *sol_structure_spots_find_drawn (SolStructureSpots *self, const char *id);

/** sol_structure_spots_get_first: the first in reading order; NULL where there is none.
 * (transfer none) */
SolStructureSpot *sol_structure_spots_get_first (SolStructureSpots *self);

/** sol_structure_spots_find_neighbour: the nearest spot from @from in @direction; what lies off to
 * the side counts as further away. NULL for none. (transfer none) */
SolStructureSpot *sol_structure_spots_find_neighbour (SolStructureSpots *self,
                                                      SolStructureSpot *from,
                                                      GtkDirectionType direction);

/** sol_structure_spots_allocate: places each spot around what is seen of it. */
void sol_structure_spots_allocate (SolStructureSpots *self, const SolFigureFrame *frame);

G_END_DECLS
