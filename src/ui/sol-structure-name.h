/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolStructureName: a small sign with the name of what is pointed at, for the eye alone. */
typedef struct _SolStructureName SolStructureName;

/** sol_structure_name_new: a sign on @figure, hidden. (transfer full) */
SolStructureName *sol_structure_name_new (GtkWidget *figure);

/** sol_structure_name_free: takes the sign away. */
void sol_structure_name_free (SolStructureName *self);

/** sol_structure_name_show: shows @name above @x, @y in the figure's widget. */
void sol_structure_name_show (SolStructureName *self, const char *name, double x, double y);

/** sol_structure_name_hide: hides the sign. */
void sol_structure_name_hide (SolStructureName *self);

/** sol_structure_name_allocate: places the sign within @width and @height. */
void sol_structure_name_allocate (SolStructureName *self, int width, int height);

/** sol_structure_name_snapshot: draws the sign. */
void sol_structure_name_snapshot (SolStructureName *self, GtkSnapshot *snapshot);

G_END_DECLS
