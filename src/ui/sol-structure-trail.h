/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-structure.h"

G_BEGIN_DECLS

/** SolStructureTrail: the way of someone who reads about one structure after the other, so that
 * they can go back along it. It ends as soon as something is selected in any other way. */
typedef struct _SolStructureTrail SolStructureTrail;

/** sol_structure_trail_new: the trail of who reads in @panes, where @scroller has what is known of
 * a structure, and @back above it leads to all of them. All of them outlive this. (transfer full)
 */
SolStructureTrail *
sol_structure_trail_new (GtkWidget *panes, GtkScrolledWindow *scroller, GtkWidget *back);

/** sol_structure_trail_free: for NULL too. */
void sol_structure_trail_free (SolStructureTrail *self);

/** sol_structure_trail_leave: another structure is about to be shown instead of @from, which may be
 * NULL. Where the focus is in the panes, the trail holds what changes until
 * sol_structure_trail_arrive(). */
void sol_structure_trail_leave (SolStructureTrail *self, SolStructure *from);

/** sol_structure_trail_arrive: @to is shown. Who left another one by the panes has the focus at its
 * beginning, and what they left is on the trail. */
void sol_structure_trail_arrive (SolStructureTrail *self, SolStructure *to);

/** sol_structure_trail_changed: something else is selected, or nothing. */
void sol_structure_trail_changed (SolStructureTrail *self);

/** sol_structure_trail_get_last: what is to be gone back to. NULL: nothing, or nobody reads.
 * (transfer none) */
SolStructure *sol_structure_trail_get_last (SolStructureTrail *self);

/** sol_structure_trail_return: @before, which was the last of the trail, is shown again instead of
 * @left, between sol_structure_trail_leave() and this. The row that led to @left has the focus and
 * is in view. */
void sol_structure_trail_return (SolStructureTrail *self, SolStructure *left);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolStructureTrail, sol_structure_trail_free)

G_END_DECLS
