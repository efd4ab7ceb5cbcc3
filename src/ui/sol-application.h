/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-library-keeper.h"

G_BEGIN_DECLS

/** SolApplication: the program as the desktop sees it: one instance, its windows, its actions. */
#define SOL_TYPE_APPLICATION (sol_application_get_type ())
G_DECLARE_FINAL_TYPE (SolApplication, sol_application, SOL, APPLICATION, AdwApplication)

/** sol_application_new: the application, not yet registered. (transfer full) */
SolApplication *sol_application_new (void);

/** sol_application_get_library_keeper: what reads anew what a person changes of their own content.
 * (transfer none) */
SolLibraryKeeper *sol_application_get_library_keeper (SolApplication *self);

/** sol_application_get_library: everything that is taught, as it was read last. (transfer none) */
SolLibrary *sol_application_get_library (SolApplication *self);

/** sol_application_get_journal: what was done; opened at start. (transfer none) */
SolJournal *sol_application_get_journal (SolApplication *self);

/** sol_main: runs the program with the arguments of main(). Returns its exit status. */
int sol_main (int argc, char **argv);

G_END_DECLS
