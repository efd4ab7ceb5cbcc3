/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-muscle-tendon.h"

G_BEGIN_DECLS

/* What is said of a leg that bends. Nothing here needs a display. */

/** sol_leg_words_stretch: "slack" and the like. */
const char *sol_leg_words_stretch (SolStretchWord word);

/** sol_leg_words_dup_degrees: "45 degrees", as a screen reader says it. (transfer full) */
char *sol_leg_words_dup_degrees (double deg);

/** sol_leg_words_dup_knee: "straight" or "bent 45°". (transfer full) */
char *sol_leg_words_dup_knee (double knee_deg);

/** sol_leg_words_dup_ankle: "25° toes up", "35° pointed" or "square". (transfer full) */
char *sol_leg_words_dup_ankle (double ankle_deg);

/** sol_leg_words_dup_change: "+19 mm · +4.4 % of the shank"; whole percents outside of the measured
 * range. (transfer full) */
char *sol_leg_words_dup_change (const SolMuscleLength *length);

/** sol_leg_words_dup_sentence: what both muscles do at these angles, against a straight knee and a
 * square ankle, for a shank of SOL_DEFAULT_SHANK_M: "gastrocnemius 14 millimetres shorter, soleus
 * unchanged". (transfer full) */
char *sol_leg_words_dup_sentence (double knee_deg, double ankle_deg);

/** sol_leg_words_dup_summary: the same in words of the instrument: "Gastrocnemius at its limit,
 * soleus firm". (transfer full) */
char *sol_leg_words_dup_summary (double knee_deg, double ankle_deg);

G_END_DECLS
