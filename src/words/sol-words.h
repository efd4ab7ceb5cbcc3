/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-dose.h"
#include "sol-exercise.h"
#include "sol-item.h"

G_BEGIN_DECLS

/* How numbers and choices of the content are said to people: short, translated, and with
 * no-break spaces where a line must not end. Nothing here needs a display. */

/** sol_words_dup_duration: @seconds as "30 s", "4 min 50 s" or "1 h 5 min". (transfer full) */
char *sol_words_dup_duration (double seconds);

/** sol_words_dup_times: a span of durations, such as "20–30 s" or "3–5 min". (transfer full) */
char *sol_words_dup_times (const SolRange *seconds);

/** sol_words_dup_tempo: "3 s up, 1 s held, 3 s down"; parts of no length are left out.
 * (transfer full) */
char *sol_words_dup_tempo (const SolTempo *tempo);

/** sol_words_dup_amount: what is done at a time, such as "30 s × 2–4 each side"; empty where the
 * dose says nothing in numbers. (transfer full) */
char *sol_words_dup_amount (SolDose *dose, SolSide side);

/** sol_words_dup_how_often: "twice a day", "3–5 days a week" or both; either span may be NULL.
 * NULL where both are. (transfer full) */
char *sol_words_dup_how_often (const SolRange *per_day, const SolRange *per_week);

/** sol_words_dup_usual_dose: the first dose of @exercise in a line, as "3 × 8–12 · 2 days a week",
 * or "2–3 rounds · 2 days a week" of a circuit; NULL where it has none. (transfer full) */
char *sol_words_dup_usual_dose (SolExercise *exercise);

/** sol_words_dup_loose_dose: the same for lines that may be shorter than "3–5 days a week": one may
 * end after what is counted, before "a week". (transfer full) */
char *sol_words_dup_loose_dose (SolExercise *exercise);

/** sol_words_dup_item: what an entry of a routine asks for, such as "30 s × 2 · left", and which
 * leg works once it is easy. (transfer full) */
char *sol_words_dup_item (SolItem *item);

/** sol_words_dup_sides: which leg works, and which later or instead, as "Both legs, or in turn".
 * (transfer full) */
char *sol_words_dup_sides (SolSide side, SolLaterSide later);

/** sol_words_dup_exercise: the name of @exercise with its variant, as "Step stretch (B)"; @variant
 * may be NULL. (transfer full) */
char *sol_words_dup_exercise (SolExercise *exercise, const char *variant);

/** sol_words_dup_capitalised: @words with a capital at its beginning, in scripts that have them.
 * (transfer full) */
char *sol_words_dup_capitalised (const char *words);

/** sol_words_kind: what an exercise is for, such as "Stretch". */
const char *sol_words_kind (SolExerciseKind kind);

/** sol_words_posture: how the body is placed, such as "Standing". */
const char *sol_words_posture (SolPosture posture);

/** sol_words_target_level: "main", "helps" or "little". */
const char *sol_words_target_level (SolTargetLevel level);

/** sol_words_where: "High in the calf"; NULL for anywhere. */
const char *sol_words_where (SolWhere where);

/** sol_words_plain_move: a move that is no exercise, such as "Walk"; NULL for none. */
const char *sol_words_plain_move (SolPlainMove move);

G_END_DECLS
