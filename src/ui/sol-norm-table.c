/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-norm-table.h"

#include <glib/gi18n.h>

#include "sol-guide-sheet.h"
#include "sol-marks-label.h"
#include "sol-text.h"

/* A number or a range that is no longer stays on one line: "20 to 29". */
#define ONE_LINE_CHARS 9

/* What rows begin with, and long texts beside it, leave room for the longest heading. */
#define FIRST_CHARS 9
#define OTHER_CHARS 10

/* Long words break rather than push the window wider. */
static GtkWidget *
create_label (const char *text, const char *style, int max_chars)
{
  gboolean wraps = !g_ascii_isdigit (*text) || g_utf8_strlen (text, -1) > ONE_LINE_CHARS;
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", wraps, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                    "natural-wrap-mode", GTK_NATURAL_WRAP_NONE, "xalign", 0.0, "yalign", 0.0,
                    "hexpand", TRUE, "max-width-chars", max_chars, NULL);

  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static char *
dup_heading (SolNorm *norm, guint column)
{
  g_autoptr (SolColumn) heading = g_list_model_get_item (sol_norm_get_columns (norm), column);

  if (heading == NULL)
    return g_strdup ("");
  if (sol_column_get_unit (heading) == NULL)
    return g_strdup (sol_column_get_text (heading));
  /* Translators: the heading of a column of numbers, and their unit */
  return g_strdup_printf (C_ ("table heading", "%s (%s)"), sol_column_get_text (heading),
                          sol_column_get_unit (heading));
}

/* A screen reader goes from label to label: each cell says what it is of. */
static GtkWidget *
create_cell (SolNorm *norm, SolText *text, guint column)
{
  GtkWidget *label =
      create_label (sol_text_get_text (text), NULL, column == 0 ? FIRST_CHARS : OTHER_CHARS);
  g_autofree char *heading = dup_heading (norm, column);
  g_autofree char *name =
      /* Translators: a cell of a table: the heading of its column, and what it says */
      g_strdup_printf (C_ ("table cell", "%s: %s"), heading, sol_text_get_text (text));

  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return label;
}

static void
attach_row (GtkGrid *grid, SolNorm *norm, SolRow *row, int top)
{
  GListModel *cells = sol_row_get_cells (row);

  for (guint i = 0; i < g_list_model_get_n_items (cells); i++) {
    g_autoptr (SolText) text = g_list_model_get_item (cells, i);

    gtk_grid_attach (grid, create_cell (norm, text, i), (int) i, top, 1, 1);
  }
}

static GtkWidget *
create_grid (SolNorm *norm)
{
  GtkWidget *grid = gtk_grid_new ();
  GListModel *rows = sol_norm_get_rows (norm);

  gtk_widget_add_css_class (grid, "sol-table");
  for (guint i = 0; i < g_list_model_get_n_items (sol_norm_get_columns (norm)); i++) {
    g_autofree char *heading = dup_heading (norm, i);

    gtk_grid_attach (GTK_GRID (grid), create_label (heading, "heading", i == 0 ? FIRST_CHARS : -1),
                     (int) i, 0, 1, 1);
  }
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++) {
    g_autoptr (SolRow) row = g_list_model_get_item (rows, i);

    attach_row (GTK_GRID (grid), norm, row, (int) i + 1);
  }
  return grid;
}

GtkWidget *
sol_norm_table_new (SolLibrary *library, SolNorm *norm)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GListModel *notes = NULL;

  g_return_val_if_fail (SOL_IS_NORM (norm), NULL);
  notes = sol_norm_get_notes (norm);
  gtk_box_append (GTK_BOX (box), create_label (sol_norm_get_name (norm), "heading", -1));
  gtk_box_append (GTK_BOX (box), create_grid (norm));
  if (sol_norm_get_noise (norm) != NULL)
    gtk_box_append (GTK_BOX (box), sol_marks_label_new (library, sol_norm_get_noise (norm)));
  for (guint i = 0; i < g_list_model_get_n_items (notes); i++) {
    g_autoptr (SolText) note = g_list_model_get_item (notes, i);

    gtk_box_append (GTK_BOX (box), sol_guide_text_new (library, sol_text_get_text (note),
                                                       sol_text_get_sources (note)));
  }
  if (g_list_model_get_n_items (sol_norm_get_sources (norm)) > 0)
    gtk_box_append (GTK_BOX (box), sol_guide_sources_new (sol_norm_get_sources (norm), NULL));
  return box;
}
