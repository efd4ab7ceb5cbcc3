/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolSource: something that was read. */
#define SOL_TYPE_SOURCE (sol_source_get_type ())
G_DECLARE_FINAL_TYPE (SolSource, sol_source, SOL, SOURCE, SolValue)

/** sol_source_get_year: year; 0 where not given. */
int sol_source_get_year (SolSource *self);

/** sol_source_get_doi: DOI; NULL where not given. */
const char *sol_source_get_doi (SolSource *self);

/** sol_source_get_url: address of the page; NULL where not given. */
const char *sol_source_get_url (SolSource *self);

/** sol_source_get_read: how far it was read. */
SolReadLevel sol_source_get_read (SolSource *self);

/** sol_source_get_authors: authors; NULL where not given. */
const char *sol_source_get_authors (SolSource *self);

/** sol_source_get_title: title. */
const char *sol_source_get_title (SolSource *self);

/** sol_source_get_where: journal, volume and pages; NULL where not given. */
const char *sol_source_get_where (SolSource *self);

/** sol_source_get_note: remark; NULL where not given. */
const char *sol_source_get_note (SolSource *self);

G_END_DECLS
