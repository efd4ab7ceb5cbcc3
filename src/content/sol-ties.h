/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-library.h"

G_BEGIN_DECLS

/** sol_ties_is_tied: whether @one and @other belong together: one links to the other in its text, a
 * question comes from a card, a topic or an exercise, a card belongs to a topic, a topic shows a
 * strip. As well the one way as the other. */
gboolean sol_ties_is_tied (SolValue *one, SolValue *other);

/** sol_ties_list: the values of @library of the type @kind that are tied to @value, in the
 * library's order. (element-type SolValue) (transfer full) */
GPtrArray *sol_ties_list (SolLibrary *library, SolValue *value, GType kind);

G_END_DECLS
