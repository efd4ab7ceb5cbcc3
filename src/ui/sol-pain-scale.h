/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** SOL_PAIN_SCALE_NONE: no answer yet. */
#define SOL_PAIN_SCALE_NONE (-1)

/** SolPainScale: "how much does it hurt": eleven buttons from 0 to 10, of which one is chosen. For
 * screen readers it is a group named by what it is about.
 *
 * Property "level": the answer, SOL_PAIN_SCALE_NONE at first. */
#define SOL_TYPE_PAIN_SCALE (sol_pain_scale_get_type ())
G_DECLARE_FINAL_TYPE (SolPainScale, sol_pain_scale, SOL, PAIN_SCALE, AdwBin)

/** sol_pain_scale_get_level: the answer, 0 to 10, or SOL_PAIN_SCALE_NONE. */
int sol_pain_scale_get_level (SolPainScale *self);

/** sol_pain_scale_set_level: chooses an answer, or takes it back. */
void sol_pain_scale_set_level (SolPainScale *self, int level);

G_END_DECLS
