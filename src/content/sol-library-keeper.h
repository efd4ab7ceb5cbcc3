/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-library.h"

G_BEGIN_DECLS

/** SolLibraryKeeper: the library of now. The files of a person's own folder are read anew, in a
 * thread, some quiet time after one of them came, went or was changed; then another library takes
 * the place of the one before. The folder need not be there yet.
 *
 * Property "library" (SolLibrary): never changed itself; its notification tells of another one.
 * Property "held" (gboolean): nothing is read meanwhile, but afterwards. */
#define SOL_TYPE_LIBRARY_KEEPER (sol_library_keeper_get_type ())
G_DECLARE_FINAL_TYPE (SolLibraryKeeper, sol_library_keeper, SOL, LIBRARY_KEEPER, GObject)

/** sol_library_keeper_new: begins with @library, which was read of @folder, and watches that, where
 * the system can. (transfer full) */
SolLibraryKeeper *sol_library_keeper_new (SolLibrary *library, const char *folder);

/** sol_library_keeper_get_library: the library of now. (transfer none) */
SolLibrary *sol_library_keeper_get_library (SolLibraryKeeper *self);

/** sol_library_keeper_set_held: whether the library stays as it is, such as during a session. */
void sol_library_keeper_set_held (SolLibraryKeeper *self, gboolean held);

G_END_DECLS
