/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-norm.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-source.h"
#include "sol-text.h"

struct _SolColumn {
  SolValue parent_instance;

  char *unit;
  char *text;
};

G_DEFINE_FINAL_TYPE (SolColumn, sol_column, SOL_TYPE_VALUE)

static const SolField column_fields[] = {
  { "unit", "unit", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolColumn, unit) },
  { "text", "text", SOL_FIELD_BODY, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolColumn, text) },
};

SOL_VALUE_INIT (SolColumn, sol_column, "column", column_fields)

SOL_GET_PLAIN (SolColumn, sol_column, SOL_IS_COLUMN, const char *, unit, NULL)
SOL_GET_TEXT (SolColumn, sol_column, SOL_IS_COLUMN, text)

struct _SolRow {
  SolValue parent_instance;

  SolList *cells;
};

G_DEFINE_FINAL_TYPE (SolRow, sol_row, SOL_TYPE_VALUE)

static const SolField row_fields[] = {
  { "cell", "cells", SOL_FIELD_CHILDREN, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolRow, cells),
    .type = sol_text_get_type },
};

SOL_VALUE_INIT (SolRow, sol_row, "row", row_fields)

SOL_GET_LIST (SolRow, sol_row, SOL_IS_ROW, cells)

struct _SolNorm {
  SolValue parent_instance;

  SolRef exercise;
  SolList *sources;
  char *name;
  SolList *columns;
  SolList *rows;
  char *noise;
  SolList *notes;
};

G_DEFINE_FINAL_TYPE (SolNorm, sol_norm, SOL_TYPE_VALUE)

static const SolField norm_fields[] = {
  { "exercise", "exercise", SOL_FIELD_REF, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolNorm, exercise),
    .type = sol_exercise_get_type },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolNorm, sources),
    .type = sol_source_get_type },
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolNorm, name) },
  { "column", "columns", SOL_FIELD_CHILDREN, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolNorm, columns),
    .type = sol_column_get_type },
  { "row", "rows", SOL_FIELD_CHILDREN, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolNorm, rows),
    .type = sol_row_get_type },
  { "noise", "noise", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolNorm, noise) },
  { "note", "notes", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolNorm, notes),
    .type = sol_text_get_type },
};

static char *
norm_check (SolValue *value)
{
  SolNorm *self = SOL_NORM (value);
  guint n_columns = g_list_model_get_n_items (sol_value_list (self->columns));
  GListModel *rows = sol_value_list (self->rows);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++) {
    g_autoptr (SolRow) row = g_list_model_get_item (rows, i);
    guint n_cells = g_list_model_get_n_items (sol_value_list (row->cells));

    if (n_cells != n_columns)
      return g_strdup_printf (
          "row %u does not fit the columns, it has %u of %u; give it a cell for "
          "each column",
          i + 1, n_cells, n_columns);
  }
  return NULL;
}

SOL_VALUE_INIT (SolNorm,
                sol_norm,
                "norm",
                norm_fields,
                .has_id = TRUE,
                .name_property = "name",
                .check = norm_check)

SOL_GET_REF (SolNorm, sol_norm, SOL_IS_NORM, SolExercise, exercise)
SOL_GET_LIST (SolNorm, sol_norm, SOL_IS_NORM, sources)
SOL_GET_TEXT (SolNorm, sol_norm, SOL_IS_NORM, name)
SOL_GET_LIST (SolNorm, sol_norm, SOL_IS_NORM, columns)
SOL_GET_LIST (SolNorm, sol_norm, SOL_IS_NORM, rows)
SOL_GET_TEXT (SolNorm, sol_norm, SOL_IS_NORM, noise)
SOL_GET_LIST (SolNorm, sol_norm, SOL_IS_NORM, notes)
