/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-drawing.h"

G_BEGIN_DECLS

/** SolDrawings: the drawing of one figure in either palette, read when it is wanted. Each takes
 * some 5 MiB, which is more than the pictures that are made of it. Any thread may have one read;
 * only one at a time may use what was read, and forget it. */
typedef struct _SolDrawings SolDrawings;

/** sol_drawings_new: of @figure, whose parts are @all_parts, of SolPart. (transfer full) */
SolDrawings *sol_drawings_new (SolFigure *figure, GArray *all_parts);

/** sol_drawings_free: frees @self with what was read. */
void sol_drawings_free (SolDrawings *self);

/** sol_drawings_set_look: what is read from now on has the colours of @theme, and where
 * @textbook_marks all origins red and all insertions blue. Whether that is another look, in which
 * case what was read is forgotten. */
gboolean sol_drawings_set_look (SolDrawings *self, SolTheme theme, gboolean textbook_marks);

/** sol_drawings_ensure: the drawing in @palette. SOL_FIGURE_ERROR_UNREADABLE where it is missing or
 * broken. (transfer none) */
SolDrawing *sol_drawings_ensure (SolDrawings *self, SolPalette palette, GError **error);

/** sol_drawings_find_width_px: how wide a drawing of @height_px is, which is known without it when
 * it was read once; 0 with an error as above. */
int sol_drawings_find_width_px (SolDrawings *self, int height_px, GError **error);

/** sol_drawings_forget: frees what was read. Whether that was anything. */
gboolean sol_drawings_forget (SolDrawings *self);

/** sol_drawings_is_read: whether the drawing in @palette is there. Waits for no one who reads. */
gboolean sol_drawings_is_read (SolDrawings *self, SolPalette palette);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolDrawings, sol_drawings_free)

G_END_DECLS
