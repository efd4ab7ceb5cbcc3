/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-source.h"
#include "sol-term.h"

G_BEGIN_DECLS

/** sol_glossary_sheet_new: all terms and what they mean. A term that names a structure opens it. It
 * is shown from @first on, or for NULL from the top. (transfer floating) */
AdwNavigationPage *sol_glossary_sheet_new (SolLibrary *library, SolTerm *first);

/** sol_references_sheet_new: all sources, each to open, or to copy as text or BibTeX.
 * It is shown from @first on, or for NULL from the top. (transfer floating) */
AdwNavigationPage *sol_references_sheet_new (SolLibrary *library, SolSource *first);

G_END_DECLS
