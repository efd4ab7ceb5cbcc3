/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-leg-target.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolAnatomyParts: the destination Anatomy: its parts, with a switcher above. It opens with the
 * part that was shown last.
 *
 * Property "library": what is shown. Property "journal": where what was learned is kept; to be set
 * before the library. */
#define SOL_TYPE_ANATOMY_PARTS (sol_anatomy_parts_get_type ())
G_DECLARE_FINAL_TYPE (SolAnatomyParts, sol_anatomy_parts, SOL, ANATOMY_PARTS, AdwBin)

/** sol_anatomy_parts_new: the parts for @library. (transfer floating) */
GtkWidget *sol_anatomy_parts_new (SolLibrary *library);

/** sol_anatomy_parts_has: whether there is a part @name, or what one does in one: "teach" or
 * "worksheet". */
gboolean sol_anatomy_parts_has (const char *name);

/** sol_anatomy_parts_show: turns to the part @name, "bend-the-knee", "explore", "compare" or
 * "test". FALSE where there is none. */
gboolean sol_anatomy_parts_show (SolAnatomyParts *self, const char *name);

/** sol_anatomy_parts_open: the same, and gives the focus to what comes first in the part, as soon
 * as the window shows it. "teach" and "worksheet" begin that with the figure of Explore. */
gboolean sol_anatomy_parts_open (SolAnatomyParts *self, const char *name);

/** sol_anatomy_parts_show_target: turns to Explore or to Bend the Knee, and there to @target. */
void sol_anatomy_parts_show_target (SolAnatomyParts *self, const SolLegTarget *target);

G_END_DECLS
