/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_stack_show: has @stack show its child @name. Where the focus was in another one and has left
 * the stack, the Tab key comes in by what is shown: GTK would go on from where it was, and pass by
 * all that stands before. */
void sol_stack_show (GtkStack *stack, const char *name);

G_END_DECLS
