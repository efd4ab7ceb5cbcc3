/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is said of the pair. Nothing here needs a display. */

/** SolPairStage: what happens between the two poses. */
typedef enum {
  SOL_PAIR_STAGE_STRAIGHT, /* the gastrocnemius stops the ankle */
  SOL_PAIR_STAGE_BETWEEN,  /* it lets go */
  SOL_PAIR_STAGE_BENT,     /* the soleus leads */
} SolPairStage;

#define SOL_PAIR_N_STAGES (SOL_PAIR_STAGE_BENT + 1)

/** sol_pair_words_find_stage: what happens at these angles, by the equations of the muscles. */
SolPairStage sol_pair_words_find_stage (double knee_deg, double ankle_deg);

/** sol_pair_words_dup_line: @stage in words, of a knee and an ankle at these angles.
 * (transfer full) */
char *sol_pair_words_dup_line (SolPairStage stage, double knee_deg, double ankle_deg);

G_END_DECLS
