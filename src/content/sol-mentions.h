/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-library.h"
#include "sol-structure.h"

G_BEGIN_DECLS

/** sol_mentions_list_values: the values of @library of the type @kind, cards, topics, strips or
 * questions, that speak of @structure: by one of its names, or because they show or ask for it. In
 * the library's order. (element-type SolValue) (transfer full) */
GPtrArray *sol_mentions_list_values (SolLibrary *library, SolStructure *structure, GType kind);

/** sol_mentions_list_structures: the structures that @value of @library speaks of so, in the
 * library's order. (element-type SolStructure) (transfer full) */
GPtrArray *sol_mentions_list_structures (SolLibrary *library, SolValue *value);

G_END_DECLS
