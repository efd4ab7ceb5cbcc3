/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** sol_destinations_create: the destination of the window with the name @name: "anatomy",
 * "exercises", "progress" or "guide". It shows @library, and what @journal holds.
 * (transfer floating) */
GtkWidget *sol_destinations_create (const char *name, SolLibrary *library, SolJournal *journal);

/** sol_destinations_set_library: lets the destinations in @stack, each in a SolLater, show
 * @library. Of what is seen, only what lists a person's own content changes under their eyes.
 * Returns the place of one that shows what held before, to be renewed when it is left; NULL for
 * none. (transfer none) */
GtkWidget *sol_destinations_set_library (AdwViewStack *stack, SolLibrary *library);

G_END_DECLS
