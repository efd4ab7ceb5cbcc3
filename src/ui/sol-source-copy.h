/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-source.h"

G_BEGIN_DECLS

/** sol_source_copy_dup_text: a reference on one line, to paste into a text: authors, year, title,
 * where it stands and its address. (transfer full) */
char *sol_source_copy_dup_text (SolSource *source);

/** sol_source_copy_dup_bibtex: a reference as a BibTeX entry, keyed by the source's id; characters
 * that BibTeX takes for its own are escaped. (transfer full) */
char *sol_source_copy_dup_bibtex (SolSource *source);

G_END_DECLS
