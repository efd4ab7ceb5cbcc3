/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolHeaderTools: what is never farther than the header bar of a page: the search, and when to get
 * help. With "help" FALSE, which only its maker can say, the search alone: for the page that says
 * when to get help. */
#define SOL_TYPE_HEADER_TOOLS (sol_header_tools_get_type ())
G_DECLARE_FINAL_TYPE (SolHeaderTools, sol_header_tools, SOL, HEADER_TOOLS, GtkBox)

/** sol_header_tools_new: both of them. (transfer floating) */
GtkWidget *sol_header_tools_new (void);

G_END_DECLS
