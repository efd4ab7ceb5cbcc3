/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-library.h"

G_BEGIN_DECLS

/** sol_catalogue_new: the library of the files @name and so on, up to NULL, of
 * tests/fixtures/@folder;
 * @with_builtin: beside the content of the program. The test ends where it has a fault.
 * (transfer full) */
SolLibrary *sol_catalogue_new (gboolean with_builtin, const char *folder, const char *name, ...)
    G_GNUC_NULL_TERMINATED;

G_END_DECLS
