/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-exercise.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolColumn: a column of a table. */
#define SOL_TYPE_COLUMN (sol_column_get_type ())
G_DECLARE_FINAL_TYPE (SolColumn, sol_column, SOL, COLUMN, SolValue)

/** sol_column_get_unit: unit; NULL where not given. */
const char *sol_column_get_unit (SolColumn *self);

/** sol_column_get_text: heading. */
const char *sol_column_get_text (SolColumn *self);

/** SolRow: a row of a table. */
#define SOL_TYPE_ROW (sol_row_get_type ())
G_DECLARE_FINAL_TYPE (SolRow, sol_row, SOL, ROW, SolValue)

/** sol_row_get_cells: cells in the order of the columns; a list of SolText. */
GListModel *sol_row_get_cells (SolRow *self);

/** SolNorm: a table of usual values with its noise. */
#define SOL_TYPE_NORM (sol_norm_get_type ())
G_DECLARE_FINAL_TYPE (SolNorm, sol_norm, SOL, NORM, SolValue)

/** sol_norm_get_exercise: the test that gives the value; NULL where not given. */
SolExercise *sol_norm_get_exercise (SolNorm *self);

/** sol_norm_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_norm_get_sources (SolNorm *self);

/** sol_norm_get_name: name. */
const char *sol_norm_get_name (SolNorm *self);

/** sol_norm_get_columns: columns; a list of SolColumn. */
GListModel *sol_norm_get_columns (SolNorm *self);

/** sol_norm_get_rows: rows; a list of SolRow. */
GListModel *sol_norm_get_rows (SolNorm *self);

/** sol_norm_get_noise: how much two measurements differ by chance; NULL where not given. */
const char *sol_norm_get_noise (SolNorm *self);

/** sol_norm_get_notes: remarks; a list of SolText. */
GListModel *sol_norm_get_notes (SolNorm *self);

G_END_DECLS
