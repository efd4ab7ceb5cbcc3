/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-muscle-tendon.h"

#include <math.h>

#define KNEE_CORE_DEG 90.0
#define ANKLE_CORE_DEG 30.0
#define GASTROCNEMIUS_LIMIT_PCT 4.4
#define SOLEUS_LIMIT_PCT 6.5
#define GASTROCNEMIUS_SLACK_PCT -1.4
#define FIRM_PCT 60.0
#define LIMIT_PCT 95.0

/* A quadratic through 0, with its tangent beyond the ends of the core. */
typedef struct {
  double linear, quadratic;
  double low_deg, high_deg;
} Term;

static const Term ankle_term = { 0.19161, -0.00061, -ANKLE_CORE_DEG, ANKLE_CORE_DEG };
static const Term knee_term = { -0.07987, 0.00011, 0, KNEE_CORE_DEG };

static const struct {
  const char *id;
  double neutral; /* length at knee and ankle 0, in shanks */
  gboolean crosses_knee;
  double limit_pct;
} muscles[SOL_N_CALF_MUSCLES] = {
  { "gastrocnemius-medial", 1.0926, TRUE, GASTROCNEMIUS_LIMIT_PCT },
  { "gastrocnemius-lateral", 1.0866, TRUE, GASTROCNEMIUS_LIMIT_PCT },
  { "soleus", 0.7367, FALSE, SOLEUS_LIMIT_PCT },
};

static double
evaluate (const Term *term, double angle_deg)
{
  double core = CLAMP (angle_deg, term->low_deg, term->high_deg);
  double slope = term->linear + 2 * term->quadratic * core;

  return term->linear * core + term->quadratic * core * core + slope * (angle_deg - core);
}

gboolean
sol_muscle_length_compute (SolCalfMuscle muscle,
                           double knee_deg,
                           double ankle_deg,
                           double shank_m,
                           SolMuscleLength *length)
{
  double knee, ankle, change_pct;

  g_return_val_if_fail (muscle < SOL_N_CALF_MUSCLES, FALSE);
  g_return_val_if_fail (length != NULL, FALSE);

  if (!isfinite (knee_deg) || !isfinite (ankle_deg) || !isfinite (shank_m) || shank_m <= 0)
    return FALSE;
  knee = CLAMP (knee_deg, SOL_KNEE_MIN_DEG, SOL_KNEE_MAX_DEG);
  ankle = CLAMP (ankle_deg, SOL_ANKLE_MIN_DEG, SOL_ANKLE_MAX_DEG);
  change_pct = evaluate (&ankle_term, ankle);
  if (muscles[muscle].crosses_knee)
    change_pct += evaluate (&knee_term, knee);

  length->change_pct_shank = change_pct;
  length->change_m = shank_m * change_pct / 100;
  length->length_m = shank_m * muscles[muscle].neutral + length->change_m;
  length->relative_length = 1 + change_pct / 100 / muscles[muscle].neutral;
  length->in_range =
      knee_deg >= 0 && knee_deg <= KNEE_CORE_DEG && fabs (ankle_deg) <= ANKLE_CORE_DEG;
  return TRUE;
}

const char *
sol_calf_muscle_get_id (SolCalfMuscle muscle)
{
  g_return_val_if_fail (muscle < SOL_N_CALF_MUSCLES, NULL);
  return muscles[muscle].id;
}

double
sol_muscle_length_get_stretched (const SolMuscleLength *length, SolCalfMuscle muscle)
{
  double share;

  g_return_val_if_fail (length != NULL, 0);
  g_return_val_if_fail (muscle < SOL_N_CALF_MUSCLES, 0);
  share = 100 * length->change_pct_shank / muscles[muscle].limit_pct;
  return CLAMP (share, 0, 100);
}

SolStretchWord
sol_muscle_length_get_word (const SolMuscleLength *length, SolCalfMuscle muscle)
{
  double share = sol_muscle_length_get_stretched (length, muscle);

  g_return_val_if_fail (length != NULL, SOL_STRETCH_WORD_NOT_STRETCHED);
  if (muscles[muscle].crosses_knee && length->change_pct_shank < GASTROCNEMIUS_SLACK_PCT)
    return SOL_STRETCH_WORD_SLACK;
  if (share <= 0)
    return SOL_STRETCH_WORD_NOT_STRETCHED;
  if (share < FIRM_PCT)
    return SOL_STRETCH_WORD_SOME;
  return share < LIMIT_PCT ? SOL_STRETCH_WORD_FIRM : SOL_STRETCH_WORD_AT_ITS_LIMIT;
}
