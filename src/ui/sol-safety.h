/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-triage.h"

G_BEGIN_DECLS

/** SolSafety: what the person answered about red flags, kept in the settings. Any number of them
 * show the same: the signal "changed" tells of every change. */
#define SOL_TYPE_SAFETY (sol_safety_get_type ())
G_DECLARE_FINAL_TYPE (SolSafety, sol_safety, SOL, SAFETY, GObject)

/** sol_safety_new: the answers as they are kept. (transfer full) */
SolSafety *sol_safety_new (void);

/** sol_safety_get_triage: the answers. What is changed there is kept by sol_safety_keep().
 * (transfer none) */
SolTriage *sol_safety_get_triage (SolSafety *self);

/** sol_safety_keep: keeps what was answered since. */
void sol_safety_keep (SolSafety *self);

/** sol_safety_note_red_zone: pain was in the red zone: the whole list is asked next time. */
void sol_safety_note_red_zone (SolSafety *self);

/** sol_safety_withdraw_red_zone: as sol_triage_withdraw_red_zone(), kept. */
void sol_safety_withdraw_red_zone (SolSafety *self, gint64 before_us);

/** sol_safety_list_standing: the red flags of @library that stand now, the most urgent first.
 * (element-type SolRedFlag) (transfer full) */
GPtrArray *sol_safety_list_standing (SolSafety *self, SolLibrary *library);

/** sol_safety_get_now_us: now, as SolTriage wants it. */
gint64 sol_safety_get_now_us (void);

G_END_DECLS
