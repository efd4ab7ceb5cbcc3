/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What screen readers are told by gtk_accessible_announce(), which a test has in place of GTK's:
 * that of GTK_A11Y=test ends the program (GTK 4.18). */

/** sol_told_get_last: what was told last; NULL for nothing. */
const char *sol_told_get_last (void);

/** sol_told_get_teller: in whose name; never to be looked into, as it may be gone. */
gpointer sol_told_get_teller (void);

/** sol_told_forget: nothing has been told. */
void sol_told_forget (void);

G_END_DECLS
