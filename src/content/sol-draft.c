/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-draft.h"

static void
clear_top (gpointer top)
{
  g_clear_object (&((SolTop *) top)->value);
}

static void
clear_pending (gpointer pending)
{
  g_clear_pointer (&((SolPending *) pending)->key, g_free);
}

SolDraft *
sol_draft_new (void)
{
  SolDraft *self = g_new0 (SolDraft, 1);

  self->tops = g_array_new (FALSE, TRUE, sizeof (SolTop));
  g_array_set_clear_func (self->tops, clear_top);
  self->pendings = g_array_new (FALSE, TRUE, sizeof (SolPending));
  g_array_set_clear_func (self->pendings, clear_pending);
  self->faults = g_ptr_array_new_with_free_func ((GDestroyNotify) g_error_free);
  self->replaced = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

void
sol_draft_free (SolDraft *self)
{
  g_array_unref (self->tops);
  g_array_unref (self->pendings);
  g_ptr_array_unref (self->faults);
  g_hash_table_unref (self->replaced);
  g_free (self);
}

/* Nobody reads more, and a file of 4 MiB can hold a million. */
#define MAX_FAULTS 1000

void
sol_draft_add_fault (SolDraft *self,
                     SolContentError code,
                     const char *file,
                     guint line,
                     guint column,
                     const char *message)
{
  if (self->faults->len == MAX_FAULTS)
    return;
  if (self->faults->len == MAX_FAULTS - 1)
    message = "here is more that is wrong; mend what is told before this first";
  g_ptr_array_add (self->faults, g_error_new (SOL_CONTENT_ERROR, (int) code, "%s:%u:%u: %s", file,
                                              line, column, message));
}
