/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-exercise.h"
#include "sol-exercise-parts.h"

G_BEGIN_DECLS

/** sol_step_link_new: a button whose menu leads from @step of @exercise to the leg: bent as the
 * step ends, and to the muscle that it is mainly for. NULL where there is neither. (transfer
 * floating) */
GtkWidget *sol_step_link_new (SolExercise *exercise, SolStep *step);

/** sol_step_link_dup_menu: what that menu holds. (transfer full) */
GMenuModel *sol_step_link_dup_menu (SolExercise *exercise, SolStep *step);

G_END_DECLS
