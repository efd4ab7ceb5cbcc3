/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-citation.h"

G_BEGIN_DECLS

/** SolSourceRow: a source in full, with how far it was read; a click opens where it is found. */
#define SOL_TYPE_SOURCE_ROW (sol_source_row_get_type ())
G_DECLARE_FINAL_TYPE (SolSourceRow, sol_source_row, SOL, SOURCE_ROW, AdwActionRow)

/** sol_source_row_new: a row for @citation. (transfer floating) */
GtkWidget *sol_source_row_new (SolCitation *citation);

/** sol_source_row_create: sol_source_row_new() in the form of GtkListBoxCreateWidgetFunc. */
GtkWidget *sol_source_row_create (gpointer citation, gpointer user_data);

G_END_DECLS
