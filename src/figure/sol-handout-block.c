/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-handout-private.h"
#include "sol-marks-words.h"

static void
figure_clear (gpointer figure)
{
  g_free (((SolHandoutFigure *) figure)->caption);
}

static void
row_free (gpointer data)
{
  SolHandoutRow *self = data;

  g_clear_pointer (&self->chips, g_array_unref);
  g_free (self->mark);
  g_free (self->text);
  g_free (self);
}

static void
block_free (gpointer data)
{
  SolHandoutBlock *self = data;

  g_ptr_array_unref (self->rows);
  g_array_unref (self->figures);
  g_free (self);
}

SolHandoutBlock *
sol_handout_add_block (GPtrArray *blocks, SolHandoutPart part)
{
  SolHandoutBlock *self = g_new0 (SolHandoutBlock, 1);

  self->part = part;
  self->rows = g_ptr_array_new_with_free_func (row_free);
  self->figures = g_array_new (FALSE, TRUE, sizeof (SolHandoutFigure));
  g_array_set_clear_func (self->figures, figure_clear);
  g_ptr_array_add (blocks, self);
  return self;
}

/* @mark and @text may be NULL. (transfer none) */
SolHandoutRow *
sol_handout_add_row (SolHandoutBlock *block,
                     SolHandoutRowKind kind,
                     const char *mark,
                     const char *text)
{
  SolHandoutRow *row = g_new0 (SolHandoutRow, 1);

  row->kind = kind;
  row->mark = g_strdup (mark);
  row->text = g_strdup (text);
  g_ptr_array_add (block->rows, row);
  return row;
}

SolHandoutRow *
sol_handout_add_content (SolHandoutBlock *block,
                         SolHandoutRowKind kind,
                         const char *mark,
                         SolLibrary *library,
                         const char *text)
{
  g_autofree char *plain = sol_marks_words_dup_plain (library, text);

  return sol_handout_add_row (block, kind, mark, plain);
}

/* The text of each of @values, one after the other; NULL where there is none. (transfer full) */
static char *
join_texts (SolLibrary *library, GListModel *values)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (GObject) value = g_list_model_get_item (values, i);
    g_autofree char *text = NULL;
    g_autofree char *plain = NULL;

    g_object_get (value, "text", &text, NULL);
    if (text == NULL || *text == '\0')
      continue;
    plain = sol_marks_words_dup_plain (library, text);
    g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", plain);
  }
  return words->len > 0 ? g_string_free_and_steal (g_steal_pointer (&words)) : NULL;
}

void
sol_handout_add_joined (SolHandoutBlock *block,
                        SolLibrary *library,
                        const char *lead,
                        GListModel *values)
{
  g_autofree char *text = join_texts (library, values);

  if (text != NULL)
    sol_handout_add_row (block, SOL_HANDOUT_ROW_TEXT, lead, text);
}

GPtrArray *
sol_handout_create_blocks (void)
{
  return g_ptr_array_new_with_free_func (block_free);
}
