/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"

G_BEGIN_DECLS

/** sol_journal_news_follow: shows in @banner what is wrong with @journal, as long as something is,
 * and has screen readers say it, also where a page lies above the banner. */
void sol_journal_news_follow (AdwBanner *banner, SolJournal *journal);

G_END_DECLS
