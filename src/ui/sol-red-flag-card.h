/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-red-flag.h"

G_BEGIN_DECLS

/** SolRedFlagCard: what to do about the red flags that stand, first of all what is most urgent.
 * Hidden while none stands.
 *
 * Signal "withdraw" (id of a red flag): the person takes back a yes. */
#define SOL_TYPE_RED_FLAG_CARD (sol_red_flag_card_get_type ())
G_DECLARE_FINAL_TYPE (SolRedFlagCard, sol_red_flag_card, SOL, RED_FLAG_CARD, AdwBin)

/** sol_red_flag_card_show: shows @standing, SolRedFlags of @library. */
void sol_red_flag_card_show (SolRedFlagCard *self, SolLibrary *library, GPtrArray *standing);

/** sol_red_flag_note_new: what @flag, of @library, may be, with its sources. (transfer floating) */
GtkWidget *sol_red_flag_note_new (SolLibrary *library, SolRedFlag *flag);

G_END_DECLS
