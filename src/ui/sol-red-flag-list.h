/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-triage.h"

G_BEGIN_DECLS

/** SolRedFlagList: asks whether a red flag is true of the person: the signs, folded into their
 * groups, each with a Yes of its own, and one No for all. What a yes or a no leads to is up to
 * whoever shows it.
 *
 * Signal "yes" (id of a red flag); signal "no". */
#define SOL_TYPE_RED_FLAG_LIST (sol_red_flag_list_get_type ())
G_DECLARE_FINAL_TYPE (SolRedFlagList, sol_red_flag_list, SOL, RED_FLAG_LIST, AdwBin)

/** sol_red_flag_list_fill: asks for the red flags of @library. Once. What its groups hold, which
 * are closed at first, is made after the first frame of @page, on which it is; see sol-making.h. */
void sol_red_flag_list_fill (SolRedFlagList *self, GtkWidget *page, SolLibrary *library);

/** sol_red_flag_list_set_ask: asks for all of them or, with SOL_TRIAGE_ASK_NEWS, whether anything
 * is new or worse since @since_us, with the list below. */
void sol_red_flag_list_set_ask (SolRedFlagList *self, SolTriageAsk ask, gint64 since_us);

G_END_DECLS
