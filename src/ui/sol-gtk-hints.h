/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** SolGtkHints: which variables of the environment sol_gtk_hints_tell() has set. */
typedef enum {
  SOL_GTK_HINTS_NONE = 0,
  SOL_GTK_HINTS_STYLE = 1 << 0,    /* GTK_THEME */
  SOL_GTK_HINTS_GRAPHICS = 1 << 1, /* GDK_DISABLE */
} SolGtkHints;

/** sol_gtk_hints_find_graphics: whether @devices, the system's folder of devices, has hardware that
 * renders. */
gboolean sol_gtk_hints_find_graphics (const char *devices);

/** sol_gtk_hints_tell: tells GTK what it need not load, by variables of the environment: the style
 * that libadwaita has it replace, and OpenGL and Vulkan where there is no hardware for them in
 * @devices. What a person told GTK by them stays as it is. Before gtk_init(), and before the first
 * thread, which might look for another variable at the same time. Returns what to withdraw. */
SolGtkHints sol_gtk_hints_tell (const char *devices);

/** sol_gtk_hints_withdraw: takes @hints back once GTK has started, since the programs that this one
 * starts have styles and needs of their own. No thread may use the environment meanwhile. */
void sol_gtk_hints_withdraw (SolGtkHints hints);

G_END_DECLS
