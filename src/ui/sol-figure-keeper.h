/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure-area.h"

G_BEGIN_DECLS

/** sol_figure_keeper_dup_file_name: the name under which the view of @area is saved, unless one
 * wants another; @kind is "png" or "svg". (transfer full) */
char *sol_figure_keeper_dup_file_name (SolFigureArea *area, const char *kind);

/** sol_figure_keeper_save: asks for a file and saves the view of @area in it: as @kind, "png" or
 * "svg", unless the file is named as the other. Tells how that went. */
void sol_figure_keeper_save (SolFigureArea *area, const char *kind);

/** sol_figure_keeper_write_async: writes the view of @area to @file, whose name decides the kind:
 * "svg", else PNG. What was in it stays until all of the new is written. */
void sol_figure_keeper_write_async (SolFigureArea *area,
                                    GFile *file,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);

/** sol_figure_keeper_write_finish: whether that was done. */
gboolean sol_figure_keeper_write_finish (SolFigureArea *area, GAsyncResult *result, GError **error);

/** sol_figure_keeper_copy: puts the view of @area on the clipboard, as PNG and as SVG. Tells that.
 */
void sol_figure_keeper_copy (SolFigureArea *area);

G_END_DECLS
