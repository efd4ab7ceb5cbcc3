/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-quiz-box.h"

static const guint days[SOL_QUIZ_BOXES + 1] = { 0, 1, 3, 7, 14, 30 };

guint
sol_quiz_box_after (guint box, gboolean right)
{
  return right ? MIN (box + 1, SOL_QUIZ_BOXES) : 1;
}

guint
sol_quiz_box_get_days (guint box)
{
  return days[MIN (box, SOL_QUIZ_BOXES)];
}
