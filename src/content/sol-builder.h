/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* Builds values from the elements of one file, by the field tables of their types. For the loader
 * only. */

#include "sol-draft.h"

G_BEGIN_DECLS

typedef struct _SolBuilder SolBuilder;

SolBuilder *sol_builder_new (SolDraft *draft, const char *file, gboolean background);
void sol_builder_free (SolBuilder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolBuilder, sol_builder_free)

void sol_builder_start (SolBuilder *self,
                        const char *element,
                        const char **names,
                        const char **words,
                        guint line,
                        guint column);
void sol_builder_text (SolBuilder *self, const char *text, gsize length);
void sol_builder_end (SolBuilder *self);

/* The element that is open innermost, with the line of its start; NULL outside the root. */
const char *sol_builder_get_open (SolBuilder *self, guint *line);
guint sol_builder_get_depth (SolBuilder *self);

/* Takes back what the file has given so far, because the rest of it can't be read. */
void sol_builder_abandon (SolBuilder *self);

G_END_DECLS
