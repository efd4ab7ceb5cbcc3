/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-structure.h"

G_BEGIN_DECLS

/** sol_structure_links_new: where else one reads of @value: the topics, pictures, cards and
 * questions that speak of a structure, or are tied to what else it is. Of each kind a few are
 * shown, many to be unfolded. NULL where there are none. (transfer floating) */
GtkWidget *sol_structure_links_new (SolLibrary *library, SolValue *value);

/** sol_structure_links_new_back: the structures that @value speaks of, or which it is, as a list
 * under a heading. NULL where there are none. (transfer floating) */
GtkWidget *sol_structure_links_new_back (SolLibrary *library, SolValue *value);

/** sol_structure_links_new_both: both, one below the other; not visible where there are none.
 * (transfer floating) */
GtkWidget *sol_structure_links_new_both (SolLibrary *library, SolValue *value);

G_END_DECLS
