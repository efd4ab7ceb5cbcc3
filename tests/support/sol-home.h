/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** sol_home_make: an empty folder, which from now on is where programs keep a person's data. To be
 * called first: GLib looks up that place once. (transfer full) */
char *sol_home_make (void);

/** sol_home_remove: removes the folder with all that is in it, and frees its name. */
void sol_home_remove (char *folder);

G_END_DECLS
