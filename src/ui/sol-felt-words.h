/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-journal-felt.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** sol_felt_words_dup_found: how often the newest stretches of a muscle were felt where they should
 * be, such as "Found my soleus, 8 of 10", for the muscles that were asked about in @session; @felts
 * are newest first. NULL where nothing was asked in it. (transfer full) */
char *sol_felt_words_dup_found (GListModel *felts, SolLibrary *library, const char *session);

G_END_DECLS
