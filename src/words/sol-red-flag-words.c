/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-red-flag-words.h"

#include <glib/gi18n.h>

#include "sol-marks-words.h"

const char *
sol_red_flag_words_group (SolRedFlagGroup group)
{
  switch (group) {
  case SOL_RED_FLAG_GROUP_CLOT:
    return _ ("A Clot");
  case SOL_RED_FLAG_GROUP_SNAP:
    return _ ("A Snap or a Tear");
  case SOL_RED_FLAG_GROUP_LIMB:
    return _ ("A Leg in Danger");
  case SOL_RED_FLAG_GROUP_NERVE:
    return _ ("Nerve or Back");
  case SOL_RED_FLAG_GROUP_GENERAL:
  default:
    return _ ("In General");
  }
}

const char *
sol_red_flag_words_group_summary (SolRedFlagGroup group)
{
  switch (group) {
  case SOL_RED_FLAG_GROUP_CLOT:
    return _ ("One calf swollen, warm or red; breathless; sudden swelling below a swollen knee");
  case SOL_RED_FLAG_GROUP_SNAP:
    return _ ("A snap, a kick or a pop; a weak push-off; tendon pain with an antibiotic");
  case SOL_RED_FLAG_GROUP_LIMB:
    return _ ("Far too much pain; a cold or pale foot; the same ache at the same point of each run "
              "or walk");
  case SOL_RED_FLAG_GROUP_NERVE:
    return _ ("Numb, tingling or weak; pain from the back; bladder or bowel");
  case SOL_RED_FLAG_GROUP_GENERAL:
  default:
    return _ ("Pain at rest or at night; fever; a lump; one sore point on the shin; dark urine");
  }
}

const char *
sol_red_flag_words_urgency (SolUrgency urgency)
{
  switch (urgency) {
  case SOL_URGENCY_EMERGENCY:
    return _ ("Urgent Now: Call Your Emergency Number");
  case SOL_URGENCY_TODAY:
    return _ ("Today: Be Seen the Same Day");
  case SOL_URGENCY_DAYS:
  case SOL_URGENCY_SOON:
  default:
    return _ ("This Week: See a Clinician");
  }
}

const char *
sol_red_flag_words_sign (SolRedFlag *flag)
{
  const char *sign;

  g_return_val_if_fail (SOL_IS_RED_FLAG (flag), NULL);

  sign = sol_red_flag_get_sign (flag);
  return sign != NULL ? sign : sol_red_flag_get_question (flag);
}

char *
sol_red_flag_words_dup_said (SolLibrary *library, SolRedFlag *flag)
{
  g_autofree char *action = NULL;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SOL_IS_RED_FLAG (flag), NULL);

  action = sol_marks_words_dup_plain (library, sol_red_flag_get_action (flag));
  /* Translators: how soon and what to do, such as "Today: Be Seen the Same Day. Do not stretch." */
  return g_strdup_printf (_ ("%s. %s"),
                          sol_red_flag_words_urgency (sol_red_flag_get_urgency (flag)), action);
}
