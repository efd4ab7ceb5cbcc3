/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "sol-citation.h"

G_BEGIN_DECLS

/** sol_source_words_dup_short: "Bohm et al. 2021", from authors written "Bohm S, Mersmann F"; the
 * title where no author is known. (transfer full) */
char *sol_source_words_dup_short (SolSource *source);

/** sol_source_words_dup_details: all but the title: authors, year, journal and pages, separated by
 * dots; empty where there is nothing. (transfer full) */
char *sol_source_words_dup_details (SolSource *source);

/** sol_source_words_read: how far a source was read, such as "Abstract or excerpt read". */
const char *sol_source_words_read (SolReadLevel read);

/** sol_source_words_dup_uri: where it can be found; NULL where that is not known.
 * (transfer full) */
char *sol_source_words_dup_uri (SolSource *source);

/** sol_source_words_dup_summary: @citations in few words: the one source's short form, or
 * "3 sources"; says where some are not yet checked. NULL where there are none. (transfer full) */
char *sol_source_words_dup_summary (GListModel *citations);

G_END_DECLS
