/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolTodayStrip: what today begins with: a session that was left unfinished, pain in the red zone
 * as long as sol_pain_words_find_red() has it count, the question of the morning after, the routine
 * that was done last. Hidden while there is nothing. */
#define SOL_TYPE_TODAY_STRIP (sol_today_strip_get_type ())
G_DECLARE_FINAL_TYPE (SolTodayStrip, sol_today_strip, SOL, TODAY_STRIP, AdwBin)

/** sol_today_strip_set_journal: follows @journal. To be called once. */
void sol_today_strip_set_journal (SolTodayStrip *self, SolLibrary *library, SolJournal *journal);

/** sol_today_strip_set_library: what stands there is of @library from now on. */
void sol_today_strip_set_library (SolTodayStrip *self, SolLibrary *library);

G_END_DECLS
