/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-source.h"

G_BEGIN_DECLS

/** SolCitation: a source and how far it was read for the place that cites it. */
#define SOL_TYPE_CITATION (sol_citation_get_type ())
G_DECLARE_FINAL_TYPE (SolCitation, sol_citation, SOL, CITATION, GObject)

/** sol_citation_new: cites @source, read as far as @read. (transfer full) */
SolCitation *sol_citation_new (SolSource *source, SolReadLevel read);

/** sol_citation_get_source: the source. */
SolSource *sol_citation_get_source (SolCitation *self);

/** sol_citation_get_read: how far it was read for this place. */
SolReadLevel sol_citation_get_read (SolCitation *self);

G_END_DECLS
