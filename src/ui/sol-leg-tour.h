/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** SolLegTourStep: where the leg goes, and what is said of it; the caption is to be translated. */
typedef struct {
  double knee_deg;
  double ankle_deg;
  const char *caption;
} SolLegTourStep;

#define SOL_N_LEG_TOUR_STEPS 5

/** sol_leg_tour_get_step: a step of the tour of the moving leg, counted from 0. */
const SolLegTourStep *sol_leg_tour_get_step (guint step);

G_END_DECLS
