/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_press: does what @key, such as "space" or "<Alt>w", does in the shortcuts of @widget itself.
 * FALSE where that is nothing. */
gboolean sol_press (GtkWidget *widget, const char *key);

G_END_DECLS
