/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolText: a piece of text with what it rests on. */
#define SOL_TYPE_TEXT (sol_text_get_type ())
G_DECLARE_FINAL_TYPE (SolText, sol_text, SOL, TEXT, SolValue)

/** sol_text_get_text: the words. */
const char *sol_text_get_text (SolText *self);

/** sol_text_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_text_get_sources (SolText *self);

G_END_DECLS
