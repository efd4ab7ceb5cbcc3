/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolStructureSpot: a structure or attachment as keyboard and screen readers meet it in a figure.
 *
 * It draws nothing and takes no pointer: the figure does both, by shape. Activating it, or its
 * action "structure.select", emits "selected". */
#define SOL_TYPE_STRUCTURE_SPOT (sol_structure_spot_get_type ())
G_DECLARE_FINAL_TYPE (SolStructureSpot, sol_structure_spot, SOL, STRUCTURE_SPOT, GtkWidget)

/** sol_structure_spot_new: a spot for what is called @id, which a screen reader calls @name and
 * describes as @description. (transfer floating) */
GtkWidget *sol_structure_spot_new (const char *id, const char *name, const char *description);

/** sol_structure_spot_get_id: the id of the structure or attachment. */
const char *sol_structure_spot_get_id (SolStructureSpot *self);

/** sol_structure_spot_get_name: its name as shown to people. */
const char *sol_structure_spot_get_name (SolStructureSpot *self);

/** sol_structure_spot_set_name: calls it @name from now on, also to a screen reader. */
void sol_structure_spot_set_name (SolStructureSpot *self, const char *name);

/** sol_structure_spot_cover: has a screen reader say @instead in place of its name, and nothing
 * else about it; NULL: says all of it again. */
void sol_structure_spot_cover (SolStructureSpot *self, const char *instead);

/** sol_structure_spot_set_selected: whether a screen reader is told that it is selected. */
void sol_structure_spot_set_selected (SolStructureSpot *self, gboolean selected);

G_END_DECLS
