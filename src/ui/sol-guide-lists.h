/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** sol_glossary_sheet_new: all terms and what they mean. A term that names a structure opens it.
 * (transfer floating) */
AdwNavigationPage *sol_glossary_sheet_new (SolLibrary *library);

/** sol_references_sheet_new: all sources, each to open, or to copy as text or BibTeX.
 * (transfer floating) */
AdwNavigationPage *sol_references_sheet_new (SolLibrary *library);

G_END_DECLS
