/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Muscle-tendon lengths of the calf from the angles of knee and ankle.
 *
 * Angles in degrees: knee flexion k, 0 straight; ankle a, plus is dorsiflexion, 0 with the foot at
 * a right angle to the shank. S is the length of the shank, lateral epicondyle to lateral
 * malleolus. All E are percent of S:
 *
 *   E_ankle(a) = 0.19161 a - 0.00061 a^2        -30 <= a <= 30, beyond: the tangent at the end
 *   E_knee(k)  = -0.07987 k + 0.00011 k^2         0 <= k <= 90, beyond: the tangent at 90
 *
 *   L_gastrocnemius-medial  = S (1.0926 + (E_ankle(a) + E_knee(k)) / 100)
 *   L_gastrocnemius-lateral = S (1.0866 + (E_ankle(a) + E_knee(k)) / 100)
 *   L_soleus                = S (0.7367 +  E_ankle(a) / 100)
 *
 * Terms of the angles: Grieve, Pheasant and Cavanagh 1978, Biomechanics VI-A, 405-412, moved so
 * that E is 0 at the straight knee and the square ankle. Neutral lengths: Hawkins and Hull 1990, J
 * Biomech 23:487-494. The heads get the same change: the source does not part them. These are
 * lengths of whole muscle-tendon units; they do not say how fibre and tendon share them. */

/** SolCalfMuscle: the three bellies of triceps surae. */
typedef enum {
  SOL_CALF_MUSCLE_GASTROCNEMIUS_MEDIAL,
  SOL_CALF_MUSCLE_GASTROCNEMIUS_LATERAL,
  SOL_CALF_MUSCLE_SOLEUS,
} SolCalfMuscle;

#define SOL_N_CALF_MUSCLES 3

/** SOL_DEFAULT_SHANK_M: the shank where nobody was measured, in metres. */
#define SOL_DEFAULT_SHANK_M 0.43

/* Angles beyond these are taken as these, in degrees. */
#define SOL_KNEE_MIN_DEG 0.0
#define SOL_KNEE_MAX_DEG 130.0
#define SOL_ANKLE_MIN_DEG -50.0
#define SOL_ANKLE_MAX_DEG 40.0

/** SolMuscleLength: the length of one muscle-tendon unit in one posture. */
typedef struct {
  double length_m;         /* metres */
  double change_m;         /* against knee and ankle at 0, metres */
  double change_pct_shank; /* the same, percent of the shank */
  double relative_length;  /* 1 with knee and ankle at 0; does not depend on the shank */
  gboolean in_range;       /* knee 0 to 90 and ankle -30 to 30, where the equations were checked */
} SolMuscleLength;

/** sol_muscle_length_compute: the length of @muscle at these angles, for a shank of @shank_m
 * metres. FALSE, with @length left as it was, where an angle is not a finite number or the shank
 * is not a finite length above 0. */
gboolean sol_muscle_length_compute (SolCalfMuscle muscle,
                                    double knee_deg,
                                    double ankle_deg,
                                    double shank_m,
                                    SolMuscleLength *length);

/** sol_calf_muscle_get_id: the id of the structure in the content, "soleus" for one. */
const char *sol_calf_muscle_get_id (SolCalfMuscle muscle);

/** SolStretchWord: what is said of a stretch. */
typedef enum {
  SOL_STRETCH_WORD_SLACK,         /* gastrocnemius below -1.4 % of the shank */
  SOL_STRETCH_WORD_NOT_STRETCHED, /* 0 and below: the bar is empty */
  SOL_STRETCH_WORD_SOME,
  SOL_STRETCH_WORD_FIRM,         /* from 60 % of the limit */
  SOL_STRETCH_WORD_AT_ITS_LIMIT, /* from 95 % of the limit */
} SolStretchWord;

/** sol_muscle_length_get_stretched: how far @muscle is towards a typical young adult's limit, in
 * percent, 0 to 100.
 *
 * The limits are the lengths at the mean end of weight-bearing dorsiflexion, straight knee 25
 * degrees for gastrocnemius (+4.4 % of the shank), bent knee 38 to 39 degrees for soleus (+6.5 %):
 * Baumbach et al. 2014, BMC Musculoskelet Disord 15:246, with the equations above. */
double sol_muscle_length_get_stretched (const SolMuscleLength *length, SolCalfMuscle muscle);

/** sol_muscle_length_get_word: the word for it. Gastrocnemius is called slack below the length at
 * which its passive moment begins, -1.4 % of the shank: Muraoka et al. 2005, J Biomech
 * 38:1213-1219, knee 43 degrees at ankle +10. */
SolStretchWord sol_muscle_length_get_word (const SolMuscleLength *length, SolCalfMuscle muscle);

G_END_DECLS
