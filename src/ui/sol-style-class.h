/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_style_class_set: has @widget have the style class @name, or not, as @set says. */
void sol_style_class_set (GtkWidget *widget, const char *name, gboolean set);

G_END_DECLS
