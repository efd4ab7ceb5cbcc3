/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-library.h"
#include "sol-run.h"

G_BEGIN_DECLS

/* What a session says, in words. Pure: what goes in decides what comes out. */

/** sol_session_words_phase: what to do now, in a word or two, such as "Hold". */
const char *sol_session_words_phase (const SolPhase *phase);

/** sol_session_words_dup_doing: how the leg is held or moves: "knee bent, heel down" of the pose,
 * or the tempo. NULL where there is nothing to add. (transfer full) */
char *sol_session_words_dup_doing (const SolPhase *phase);

/** sol_session_words_find_angles: the angles of the worked leg in the pose of @phase, in degrees.
 * FALSE where it has no pose. */
gboolean sol_session_words_find_angles (const SolPhase *phase, double *knee_deg, double *ankle_deg);

/** sol_session_words_dup_side: the leg, with an arrow that points to it, such as "← Left". NULL
 * where both work. (transfer full) */
char *sol_session_words_dup_side (const SolPhase *phase);

/** sol_session_words_dup_count: what is left: whole seconds, rounded up, below 100 and minutes
 * with seconds above. (transfer full) */
char *sol_session_words_dup_count (gint64 remaining_us);

/** sol_session_words_dup_count_said: the same for screen readers, such as "30 seconds".
 * (transfer full) */
char *sol_session_words_dup_count_said (gint64 remaining_us);

/** sol_session_words_dup_title: which exercise, and which of its sets. (transfer full) */
char *sol_session_words_dup_title (const SolPhase *phase);

/** sol_session_words_dup_cue: what helps now: the step that is held, then the exercise's cues, a
 * new one every 8 s but not in the last 5; before work, how to get into place. Empty where there
 * is nothing to say. @library names what links lead to. (transfer full) */
char *sol_session_words_dup_cue (const SolPhase *phase,
                                 SolLibrary *library,
                                 gint64 elapsed_us,
                                 gint64 remaining_us);

/** sol_session_words_find_worked: what was worked on just before phase @index, where that is a
 * pause long enough to be told of it; else NULL. (transfer none) */
SolExercise *sol_session_words_find_worked (SolPlan *plan, guint index);

/** sol_session_words_dup_next: what comes after phase @index. (transfer full) */
char *sol_session_words_dup_next (SolPlan *plan, guint index);

/** sol_session_words_dup_next_now: what comes after what passes now in @run; after a lead, the rest
 * of its phase. (transfer full) */
char *sol_session_words_dup_next_now (SolRun *run);

/** sol_session_words_dup_said: what a screen reader says when @phase begins. (transfer full) */
char *sol_session_words_dup_said (const SolPhase *phase);

/** sol_session_words_dup_left: what is left, for who asks: "18 seconds, left leg, next: right leg".
 * (transfer full) */
char *sol_session_words_dup_left (SolRun *run);

/** sol_session_words_dup_place: how far one is, such as "3 of 8". (transfer full) */
char *sol_session_words_dup_place (SolPlan *plan, guint index);

G_END_DECLS
