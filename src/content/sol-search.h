/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-library.h"

G_BEGIN_DECLS

/** SolSearch: an index of all words of a library, read once and never changed after. */
typedef struct _SolSearch SolSearch;

/** sol_search_new: reads all words of @library that a person may look for. (transfer full) */
SolSearch *sol_search_new (SolLibrary *library);

/** sol_search_get: the index of @library, of which nothing is read yet when it is first asked for;
 * it lives as long as the library, which keeps it. (transfer none) */
SolSearch *sol_search_get (SolLibrary *library);

/** sol_search_read: reads @n_values more of the library, so that nothing waits long while it is
 * read. Returns whether all is read; what is searched before is read to its end first. */
gboolean sol_search_read (SolSearch *self, guint n_values);

/** sol_search_free: lets go of @self. */
void sol_search_free (SolSearch *self);

/** sol_search_find: the values that hold all words of @text. The first @n_named have all of them in
 * a name or number, the others somewhere in their text. Both are grouped by kind: the kind of the
 * best value first, and in each kind the best value first; sources and questions have no name, and
 * sources come last. Accents, hyphens and case don't matter, a word may be unfinished, and one edit
 * is forgiven in words of five letters or more; a single letter before other words ("M. soleus")
 * says nothing, nor do small words such as "how" where no name has them. Returns NULL where @text
 * holds no word. (element-type SolValue) (transfer full) */
GPtrArray *sol_search_find (SolSearch *self, const char *text, guint *n_named);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolSearch, sol_search_free)

G_END_DECLS
