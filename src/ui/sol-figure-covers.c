/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-covers.h"

struct _SolFigureCovers {
  gboolean on;
  GPtrArray *off; /* ids that were uncovered, the last one last */
};

SolFigureCovers *
sol_figure_covers_new (void)
{
  SolFigureCovers *self = g_new0 (SolFigureCovers, 1);

  self->off = g_ptr_array_new_with_free_func (g_free);
  return self;
}

void
sol_figure_covers_free (SolFigureCovers *self)
{
  g_ptr_array_unref (self->off);
  g_free (self);
}

gboolean
sol_figure_covers_set_on (SolFigureCovers *self, gboolean on)
{
  if (self->on == !!on)
    return FALSE;
  self->on = !!on;
  sol_figure_covers_put_all_back (self);
  return TRUE;
}

gboolean
sol_figure_covers_is_on (SolFigureCovers *self)
{
  return self->on;
}

gboolean
sol_figure_covers_hides (SolFigureCovers *self, const char *id)
{
  return self->on && id != NULL &&
         !g_ptr_array_find_with_equal_func (self->off, id, g_str_equal, NULL);
}

gboolean
sol_figure_covers_take_off (SolFigureCovers *self, const char *id)
{
  if (!sol_figure_covers_hides (self, id))
    return FALSE;
  g_ptr_array_add (self->off, g_strdup (id));
  return TRUE;
}

const char *
sol_figure_covers_get_last (SolFigureCovers *self)
{
  return self->on && self->off->len > 0 ? self->off->pdata[self->off->len - 1] : NULL;
}

gboolean
sol_figure_covers_put_back (SolFigureCovers *self)
{
  if (self->off->len == 0)
    return FALSE;
  g_ptr_array_remove_index (self->off, self->off->len - 1);
  return TRUE;
}

void
sol_figure_covers_put_all_back (SolFigureCovers *self)
{
  g_ptr_array_set_size (self->off, 0);
}
