/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg-words.h"

#include <glib/gi18n.h>
#include <math.h>

#define GASTROCNEMIUS SOL_CALF_MUSCLE_GASTROCNEMIUS_MEDIAL
#define MINUS "\u2212"

const char *
sol_leg_words_stretch (SolStretchWord word)
{
  switch (word) {
  case SOL_STRETCH_WORD_SLACK:
    return C_ ("stretch", "slack");
  case SOL_STRETCH_WORD_NOT_STRETCHED:
    return C_ ("stretch", "not stretched");
  case SOL_STRETCH_WORD_SOME:
    return C_ ("stretch", "some");
  case SOL_STRETCH_WORD_FIRM:
    return C_ ("stretch", "firm");
  case SOL_STRETCH_WORD_AT_ITS_LIMIT:
    return C_ ("stretch", "at its limit");
  default:
    g_return_val_if_reached ("");
  }
}

static int
whole (double number)
{
  return (int) lround (number);
}

char *
sol_leg_words_dup_degrees (double deg)
{
  int number = abs (whole (deg));
  const char *sign = whole (deg) < 0 ? MINUS : "";

  /* Translators: the first is a minus sign or nothing */
  return g_strdup_printf (ngettext ("%s%d degree", "%s%d degrees", (gulong) number), sign, number);
}

char *
sol_leg_words_dup_knee (double knee_deg)
{
  if (whole (knee_deg) == 0)
    return g_strdup (C_ ("knee", "straight"));
  /* Translators: of a knee */
  return g_strdup_printf (_ ("bent %d°"), whole (knee_deg));
}

char *
sol_leg_words_dup_ankle (double ankle_deg)
{
  int deg = whole (ankle_deg);

  if (deg == 0)
    return g_strdup (C_ ("ankle", "square"));
  return deg > 0 ? g_strdup_printf (_ ("%d° toes up"), deg)
                 : g_strdup_printf (_ ("%d° pointed"), -deg);
}

static const char *
sign_of (double number, double least)
{
  if (fabs (number) < least)
    return "";
  return number > 0 ? "+" : MINUS;
}

char *
sol_leg_words_dup_change (const SolMuscleLength *length)
{
  double mm = length->change_m * 1000, pct = length->change_pct_shank;

  if (!length->in_range)
    /* Translators: a sign, millimetres, a sign, percent */
    return g_strdup_printf (_ ("%s%d mm · %s%d %% of the shank"), sign_of (mm, 0.5),
                            abs (whole (mm)), sign_of (pct, 0.5), abs (whole (pct)));
  return g_strdup_printf (_ ("%s%d mm · %s%.1f %% of the shank"), sign_of (mm, 0.5),
                          abs (whole (mm)), sign_of (pct, 0.05), fabs (pct));
}

static char *
dup_part (const char *name, double mm)
{
  int number = abs (whole (mm));

  if (number == 0)
    /* Translators: of a muscle */
    return g_strdup_printf (_ ("%s unchanged"), name);
  return mm > 0 ? g_strdup_printf (ngettext ("%s %d millimetre longer", "%s %d millimetres longer",
                                             (gulong) number),
                                   name, number)
                : g_strdup_printf (ngettext ("%s %d millimetre shorter",
                                             "%s %d millimetres shorter", (gulong) number),
                                   name, number);
}

char *
sol_leg_words_dup_sentence (double knee_deg, double ankle_deg)
{
  SolMuscleLength gastrocnemius = { 0 }, soleus = { 0 };
  g_autofree char *first = NULL, *second = NULL;

  sol_muscle_length_compute (GASTROCNEMIUS, knee_deg, ankle_deg, SOL_DEFAULT_SHANK_M,
                             &gastrocnemius);
  sol_muscle_length_compute (SOL_CALF_MUSCLE_SOLEUS, knee_deg, ankle_deg, SOL_DEFAULT_SHANK_M,
                             &soleus);
  first = dup_part (_ ("gastrocnemius"), gastrocnemius.change_m * 1000);
  second = dup_part (_ ("soleus"), soleus.change_m * 1000);
  /* Translators: two parts of a sentence, such as "soleus unchanged" */
  return g_strdup_printf (_ ("%s, %s"), first, second);
}

char *
sol_leg_words_dup_summary (double knee_deg, double ankle_deg)
{
  SolMuscleLength gastrocnemius = { 0 }, soleus = { 0 };

  sol_muscle_length_compute (GASTROCNEMIUS, knee_deg, ankle_deg, 1, &gastrocnemius);
  sol_muscle_length_compute (SOL_CALF_MUSCLE_SOLEUS, knee_deg, ankle_deg, 1, &soleus);
  return g_strdup_printf (
      /* Translators: words for how far a muscle is stretched, such as "slack" or "firm" */
      _ ("Gastrocnemius: %s. Soleus: %s."),
      sol_leg_words_stretch (sol_muscle_length_get_word (&gastrocnemius, GASTROCNEMIUS)),
      sol_leg_words_stretch (sol_muscle_length_get_word (&soleus, SOL_CALF_MUSCLE_SOLEUS)));
}
