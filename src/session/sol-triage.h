/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-library.h"
#include "sol-plan.h"

G_BEGIN_DECLS

/** SolTriage: what the person said about the red flags, and when. It reads no clock: times are
 * handed in, as microseconds since 1970 in UTC.
 *
 * A yes stands for SOL_TRIAGE_STANDS_US, or until it is withdrawn; while one stands, nothing may
 * be started. The whole list is asked once for a leg; within the same time after that, one
 * question is enough: whether anything is new or worse. The whole list comes again after that
 * time, after a red zone of pain, after a yes, and for the other leg. A time that lies ahead, as
 * when the clock was put back, is trusted only where that is the safer way. */
#define SOL_TYPE_TRIAGE (sol_triage_get_type ())
G_DECLARE_FINAL_TYPE (SolTriage, sol_triage, SOL, TRIAGE, GObject)

/** SOL_TRIAGE_STANDS_US: how long an answer holds. */
#define SOL_TRIAGE_STANDS_US (7 * G_TIME_SPAN_DAY)

/** SOL_TRIAGE_FORMAT: of what is kept: yes by red flag, the whole list for the left leg and for
 * the right, the last red zone of pain. */
#define SOL_TRIAGE_FORMAT "(a{sx}xxx)"

/** SolTriageAsk: what to ask about red flags. */
typedef enum {
  SOL_TRIAGE_ASK_ALL,  /* the whole list */
  SOL_TRIAGE_ASK_NEWS, /* whether anything is new or worse */
} SolTriageAsk;

/** sol_triage_new: with the answers of @kept, of SOL_TRIAGE_FORMAT; none where it is NULL or
 * anything else. A floating @kept is taken. (transfer full) */
SolTriage *sol_triage_new (GVariant *kept);

/** sol_triage_load: the answers of @kept, as sol_triage_new() takes them, in the place of all. */
void sol_triage_load (SolTriage *self, GVariant *kept);

/** sol_triage_to_variant: the answers, to be kept. (transfer floating) */
GVariant *sol_triage_to_variant (SolTriage *self);

/** sol_triage_say_yes: the red flag with the id @flag is true of the person. */
void sol_triage_say_yes (SolTriage *self, const char *flag, gint64 now_us);

/** sol_triage_withdraw: @flag is not true of the person, or no longer. */
void sol_triage_withdraw (SolTriage *self, const char *flag);

/** sol_triage_say_no: nothing on the whole list is true of the person, for @leg. */
void sol_triage_say_no (SolTriage *self, SolPhaseSide leg, gint64 now_us);

/** sol_triage_note_red_zone: pain was in the red zone. */
void sol_triage_note_red_zone (SolTriage *self, gint64 now_us);

/** sol_triage_get_red_zone_us: when it was there last; 0 for never. */
gint64 sol_triage_get_red_zone_us (SolTriage *self);

/** sol_triage_withdraw_red_zone: the last time was a slip: the one before was @before_us, or 0. */
void sol_triage_withdraw_red_zone (SolTriage *self, gint64 before_us);

/** sol_triage_is_red: whether pain was in the red zone since the whole list was answered for @leg.
 * Then the list is asked before anything starts, whatever it is. */
gboolean sol_triage_is_red (SolTriage *self, SolPhaseSide leg, gint64 now_us);

/** sol_triage_get_ask: what to ask before something for @leg. */
SolTriageAsk sol_triage_get_ask (SolTriage *self, SolPhaseSide leg, gint64 now_us);

/** sol_triage_find_asked_leg: a leg for which one question is enough, both where that is so of
 * both. Returns FALSE where there is none. */
gboolean sol_triage_find_asked_leg (SolTriage *self, gint64 now_us, SolPhaseSide *leg);

/** sol_triage_get_asked_us: when the whole list was answered for @leg; for both, the earlier time;
 * 0 for never. */
gint64 sol_triage_get_asked_us (SolTriage *self, SolPhaseSide leg);

/** sol_triage_any_stands: whether any red flag stands, of whatever library. */
gboolean sol_triage_any_stands (SolTriage *self, gint64 now_us);

/** sol_triage_list_standing: the red flags of @library that stand, the most urgent first.
 * (element-type SolRedFlag) (transfer full) */
GPtrArray *sol_triage_list_standing (SolTriage *self, SolLibrary *library, gint64 now_us);

G_END_DECLS
