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

G_END_DECLS
