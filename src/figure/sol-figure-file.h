/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** sol_figure_file_write: writes @bytes to @path, a file whole or not at all; a device or a pipe
 * is written into. FALSE with SOL_FIGURE_ERROR_WRITE, which says what helps, where that can't be
 * done. */
gboolean sol_figure_file_write (GBytes *bytes, const char *path, GError **error);

G_END_DECLS
