/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

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

/** sol_anatomy_parts_show: turns to the part @name, "bend-the-knee", "explore", "compare" or
 * "test". FALSE where there is none. */
gboolean sol_anatomy_parts_show (SolAnatomyParts *self, const char *name);

/** sol_anatomy_parts_show_structure: turns to Explore, and there to the structure @id. */
void sol_anatomy_parts_show_structure (SolAnatomyParts *self, const char *id);

G_END_DECLS
