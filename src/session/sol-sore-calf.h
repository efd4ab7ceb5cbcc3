/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-triage.h"
#include "sol-way-in.h"

G_BEGIN_DECLS

/** SolSoreCalf: the way through "Sore calf?". It reads no clock: times are handed in, as
 * microseconds since 1970 in UTC.
 *
 *              yes                          withdraw (the last that stands)
 *   RED_FLAGS ------> STOP ---------------------------------------> RED_FLAGS
 *      |  ^            ^
 *   no |  | a leg for  | a way that is
 *      v  | which only | itself a yes
 *     LEG-+ news was   |
 *      |    asked      |
 *      | a leg         |
 *      v               |
 *    BEGAN ------------+------> FITS
 *            any other way
 *
 * Where a red flag stands from before, it begins with STOP. Back leads to the question before. */
#define SOL_TYPE_SORE_CALF (sol_sore_calf_get_type ())
G_DECLARE_FINAL_TYPE (SolSoreCalf, sol_sore_calf, SOL, SORE_CALF, GObject)

/** SolSoreCalfStep: see SolSoreCalf. */
typedef enum {
  SOL_SORE_CALF_STEP_RED_FLAGS,
  SOL_SORE_CALF_STEP_LEG,
  SOL_SORE_CALF_STEP_BEGAN,
  SOL_SORE_CALF_STEP_FITS,
  SOL_SORE_CALF_STEP_STOP,
} SolSoreCalfStep;

/** sol_sore_calf_new: at its beginning. What is answered goes to @triage. (transfer full) */
SolSoreCalf *sol_sore_calf_new (SolLibrary *library, SolTriage *triage, gint64 now_us);

/** sol_sore_calf_get_step: where it stands. */
SolSoreCalfStep sol_sore_calf_get_step (SolSoreCalf *self);

/** sol_sore_calf_get_ask: what to ask at RED_FLAGS. */
SolTriageAsk sol_sore_calf_get_ask (SolSoreCalf *self);

/** sol_sore_calf_get_asked_us: since when to ask for news. */
gint64 sol_sore_calf_get_asked_us (SolSoreCalf *self);

/** sol_sore_calf_get_way: how it began, as the person said last; NULL before. (transfer none) */
SolWayIn *sol_sore_calf_get_way (SolSoreCalf *self);

/** sol_sore_calf_say_yes: the red flag with the id @flag is true. At RED_FLAGS alone. */
void sol_sore_calf_say_yes (SolSoreCalf *self, const char *flag, gint64 now_us);

/** sol_sore_calf_say_no: nothing of what was asked is true. At RED_FLAGS alone. */
void sol_sore_calf_say_no (SolSoreCalf *self, gint64 now_us);

/** sol_sore_calf_choose_leg: which leg it is. At LEG alone. */
void sol_sore_calf_choose_leg (SolSoreCalf *self, SolPhaseSide leg, gint64 now_us);

/** sol_sore_calf_choose_way: how it began. At BEGAN alone. */
void sol_sore_calf_choose_way (SolSoreCalf *self, SolWayIn *way, gint64 now_us);

/** sol_sore_calf_withdraw: @flag is not true, or no longer. At STOP alone. */
void sol_sore_calf_withdraw (SolSoreCalf *self, const char *flag, gint64 now_us);

/** sol_sore_calf_can_go_back: whether there is a question before. */
gboolean sol_sore_calf_can_go_back (SolSoreCalf *self);

/** sol_sore_calf_go_back: to the question before; nothing at the first and at STOP. */
void sol_sore_calf_go_back (SolSoreCalf *self);

/** sol_sore_calf_list_ways: the ways of @library in the order of the table.
 * (element-type SolWayIn) (transfer full) */
GPtrArray *sol_sore_calf_list_ways (SolLibrary *library);

G_END_DECLS
