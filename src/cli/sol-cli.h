/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** sol_cli_run: does what the arguments ask for on the command line, without a display.
 * Returns FALSE where they ask for the window; else TRUE, with the exit status in @status:
 * 0 done, 1 the file or value has a fault, 2 the call is wrong. */
gboolean sol_cli_run (int argc, char **argv, int *status);

/** sol_cli_dup_user_folder: where a person's own content lies. (transfer full) */
char *sol_cli_dup_user_folder (void);

G_END_DECLS
