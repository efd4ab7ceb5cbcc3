/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** sol_term_popover_show: says in place, at @area of @parent, or at the whole of it with NULL, what
 * the term @id means, and leads to the structure that it names. Goes away with @parent at the
 * latest. FALSE where there is no such term. */
gboolean sol_term_popover_show (GtkWidget *parent,
                                const GdkRectangle *area,
                                SolLibrary *library,
                                const char *id);

G_END_DECLS
