/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure-area.h"

G_BEGIN_DECLS

/* What who teaches does with a figure: "lesson.teach" (F5) and "lesson.worksheet" (Ctrl+P). */

/** sol_lesson_actions_add: adds them, and their keys, to @page, for the figure in @area, which is a
 * part of it. */
void sol_lesson_actions_add (GtkWidget *page, SolFigureArea *area);

G_END_DECLS
