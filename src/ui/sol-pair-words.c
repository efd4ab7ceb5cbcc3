/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-pair-words.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sol-leg-words.h"
#include "sol-muscle-tendon.h"

#define GASTROCNEMIUS SOL_CALF_MUSCLE_GASTROCNEMIUS_MEDIAL

/* The soleus leads when it is so much nearer to its limit, in percent of it. */
#define LEAD 10

static double
get_stretched (SolCalfMuscle muscle, double knee_deg, double ankle_deg)
{
  SolMuscleLength length = { 0 };

  sol_muscle_length_compute (muscle, knee_deg, ankle_deg, SOL_DEFAULT_SHANK_M, &length);
  return sol_muscle_length_get_stretched (&length, muscle);
}

SolPairStage
sol_pair_words_find_stage (double knee_deg, double ankle_deg)
{
  if (lround (knee_deg) == 0)
    return SOL_PAIR_STAGE_STRAIGHT;
  return get_stretched (SOL_CALF_MUSCLE_SOLEUS, knee_deg, ankle_deg) >
                 get_stretched (GASTROCNEMIUS, knee_deg, ankle_deg) + LEAD
             ? SOL_PAIR_STAGE_BENT
             : SOL_PAIR_STAGE_BETWEEN;
}

char *
sol_pair_words_dup_line (SolPairStage stage, double knee_deg, double ankle_deg)
{
  switch (stage) {
  case SOL_PAIR_STAGE_STRAIGHT:
    return g_strdup (
        _ ("With a straight knee the gastrocnemius comes to its limit first, and stops "
           "the ankle. You feel the pull high, behind the knee."));
  case SOL_PAIR_STAGE_BETWEEN:
    /* Translators: degrees of the knee and of the ankle */
    return g_strdup_printf (_ ("The knee bends by %d°, and the gastrocnemius lets go. So the ankle "
                               "can go on, here to %d°, and the soleus gets longer."),
                            (int) lround (knee_deg), (int) lround (ankle_deg));
  case SOL_PAIR_STAGE_BENT:
  default:
    return g_strdup (
        _ ("A bent knee does not switch the soleus on; it takes the gastrocnemius off, "
           "so the ankle can go further. Now you feel the pull low and deep."));
  }
}
