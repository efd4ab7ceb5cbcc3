/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-structure.h"

G_BEGIN_DECLS

/** SolCompareRow: what two structures have to say on one point, side by side or one below the
 * other. It can have the focus, so that a keyboard lights its place as a pointer does.
 *
 * Property "stacked": whether the second stands below the first. */
#define SOL_TYPE_COMPARE_ROW (sol_compare_row_get_type ())
G_DECLARE_FINAL_TYPE (SolCompareRow, sol_compare_row, SOL, COMPARE_ROW, GtkListBoxRow)

/** sol_compare_row_new_for_facts: the facts of @kind of both; NULL where neither has any.
 * (transfer floating) */
GtkWidget *sol_compare_row_new_for_facts (SolLibrary *library,
                                          SolStructure *first,
                                          SolStructure *second,
                                          SolFactKind kind);

/** sol_compare_row_new_for_exercises: the exercises of @library that are mainly for each: stretches
 * where @stretches says so, else strength work. NULL where neither has any. (transfer floating) */
GtkWidget *sol_compare_row_new_for_exercises (SolLibrary *library,
                                              SolStructure *first,
                                              SolStructure *second,
                                              gboolean stretches);

/** sol_compare_row_get_kind: of which facts it is; SOL_FACT_KIND_NOTE for exercises. */
SolFactKind sol_compare_row_get_kind (SolCompareRow *self);

G_END_DECLS
