/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** SOL_QUIZ_BOXES: how many boxes there are. A new question is in none: box 0. */
#define SOL_QUIZ_BOXES 5

/** sol_quiz_box_after: the box of a question of @box after an answer: one further when it was
 * right, the first when not. */
guint sol_quiz_box_after (guint box, gboolean right);

/** sol_quiz_box_get_days: in how many days a question of @box is asked again: 1, 3, 7, 14 and 30.
 */
guint sol_quiz_box_get_days (guint box);

G_END_DECLS
