/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-leg.h"
#include "sol-theme.h"

G_BEGIN_DECLS

/* What of the leg changes its shape. The context is in the frame of the leg; @unit is a pixel in
 * it. */

/** sol_leg_ink_draw_skin: the skin of what bends. */
void sol_leg_ink_draw_skin (const SolLeg *leg, SolTheme theme, double unit, cairo_t *cr);

/** sol_leg_ink_draw_muscles: tendon, soleus and gastrocnemius. The more a muscle is stretched the
 * fuller is its colour and the heavier its lines; a slack one is pale and its fibres wave. */
void sol_leg_ink_draw_muscles (const SolLeg *leg, SolTheme theme, double unit, cairo_t *cr);

/** sol_leg_ink_get_muscle: the colour of @muscle at @tension, 0 (slack) to 1 (at its limit). */
GdkRGBA sol_leg_ink_get_muscle (SolCalfMuscle muscle, SolTheme theme, double tension);

G_END_DECLS
