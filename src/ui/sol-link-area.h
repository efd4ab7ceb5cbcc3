/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_link_area_find: where @label shows the link to @target, in the label's own pixels: of one
 * that goes on in the next line the part in its first. Where there are several, the first one.
 * FALSE where there is none. */
gboolean sol_link_area_find (GtkLabel *label, const char *target, GdkRectangle *area);

G_END_DECLS
