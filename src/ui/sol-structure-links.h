/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-structure.h"

G_BEGIN_DECLS

/** sol_structure_links_new: where else one reads of @structure: the topics, the cards and the
 * questions that speak of it, each kind to be unfolded. NULL where there are none.
 * (transfer floating) */
GtkWidget *sol_structure_links_new (SolLibrary *library, SolStructure *structure);

/** sol_structure_links_new_back: the structures that @value speaks of, as a list under a heading.
 * NULL where there are none. (transfer floating) */
GtkWidget *sol_structure_links_new_back (SolLibrary *library, SolValue *value);

G_END_DECLS
