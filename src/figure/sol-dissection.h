/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure.h"

G_BEGIN_DECLS

/** SolDissection: what of a figure is laid open: how deep it is peeled, and what was taken away or
 * made see-through by hand. Each change can be undone. Names are ids of structures and layers.
 *
 * Signal "changed" tells of each change. */
#define SOL_TYPE_DISSECTION (sol_dissection_get_type ())
G_DECLARE_FINAL_TYPE (SolDissection, sol_dissection, SOL, DISSECTION, GObject)

/** sol_dissection_new: all of @figure, nothing taken away. (transfer full) */
SolDissection *sol_dissection_new (SolFigure *figure);

/** sol_dissection_get_figure: the figure. (transfer none) */
SolFigure *sol_dissection_get_figure (SolDissection *self);

/** sol_dissection_get_max_depth: how many layers can be peeled off: all but the deepest that is no
 * ground. */
guint sol_dissection_get_max_depth (SolDissection *self);

/** sol_dissection_get_depth: how many layers are peeled off; a half is a layer that is seen
 * through. */
double sol_dissection_get_depth (SolDissection *self);

/** sol_dissection_set_depth: peels off @depth layers, in halves. Changes one after the other are
 * undone together. */
void sol_dissection_set_depth (SolDissection *self, double depth);

/** sol_dissection_find_depth: how many layers are peeled off at the stage with the id @stage; 0
 * where there is none. */
guint sol_dissection_find_depth (SolDissection *self, const char *stage);

/** sol_dissection_get_stage: the id of the stage to which the figure is peeled: the last one that
 * still has all the layers that are there. Belongs to the figure. */
const char *sol_dissection_get_stage (SolDissection *self);

/** sol_dissection_set_stage: peels to the stage with the id @stage, which nothing is missing from
 * then. Nothing changes where there is no such stage, or that stage is there. */
void sol_dissection_set_stage (SolDissection *self, const char *stage);

/** sol_dissection_copy: lays the same open as @other, which is of the same figure, does now. */
void sol_dissection_copy (SolDissection *self, SolDissection *other);

/** sol_dissection_is_hidden: whether @id was taken away by hand. */
gboolean sol_dissection_is_hidden (SolDissection *self, const char *id);

/** sol_dissection_set_hidden: takes @id away, or brings it back. */
void sol_dissection_set_hidden (SolDissection *self, const char *id, gboolean hidden);

/** sol_dissection_is_faded: whether @id was made see-through by hand. */
gboolean sol_dissection_is_faded (SolDissection *self, const char *id);

/** sol_dissection_set_faded: makes @id see-through, or whole again. */
void sol_dissection_set_faded (SolDissection *self, const char *id, gboolean faded);

/** sol_dissection_isolate: takes away all muscles, tendons, nerves and vessels that are there but
 * those that @ids name or are parts of them. Bones and skin stay: they tell where one is. */
void sol_dissection_isolate (SolDissection *self, const char *const *ids);

/** sol_dissection_show_all: brings back all that was taken away or made see-through by hand. */
void sol_dissection_show_all (SolDissection *self);

/** sol_dissection_is_touched: whether anything was taken away or made see-through by hand. */
gboolean sol_dissection_is_touched (SolDissection *self);

/** sol_dissection_can_undo: whether there is a change to be undone. */
gboolean sol_dissection_can_undo (SolDissection *self);

/** sol_dissection_undo: undoes the last change. */
void sol_dissection_undo (SolDissection *self);

/** sol_dissection_dup_hidden: what is not there though the stage has it, as for a scene.
 * (transfer full) */
GStrv sol_dissection_dup_hidden (SolDissection *self);

/** sol_dissection_dup_faded: what is seen through, as for a scene. (transfer full) */
GStrv sol_dissection_dup_faded (SolDissection *self);

G_END_DECLS
