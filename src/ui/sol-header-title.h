/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** SolHeaderTitle: the "title" of a page in its header bar, which wraps where it does not fit
 * beside the buttons: a header bar's own title is cut off there. */
#define SOL_TYPE_HEADER_TITLE (sol_header_title_get_type ())
G_DECLARE_FINAL_TYPE (SolHeaderTitle, sol_header_title, SOL, HEADER_TITLE, AdwBin)

/** sol_header_title_new: one that says @title. (transfer floating) */
GtkWidget *sol_header_title_new (const char *title);

G_END_DECLS
