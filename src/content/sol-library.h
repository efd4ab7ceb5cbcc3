/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-error.h"
#include "sol-value.h"

G_BEGIN_DECLS

/** SolLibrary: everything that content files describe, with all references resolved.
 *
 * Each kind of value is a property that holds a GListModel ("exercises", "routines", ...), in the
 * order of the files. */
#define SOL_TYPE_LIBRARY (sol_library_get_type ())
G_DECLARE_FINAL_TYPE (SolLibrary, sol_library, SOL, LIBRARY, GObject)

/** sol_library_new: an empty library with the faults of reading nothing, which are none. */
SolLibrary *sol_library_new (void);

/** sol_library_new_builtin: the content of the program itself. */
SolLibrary *sol_library_new_builtin (void);

/** sol_library_new_for_user: the content of the program and, after it, the *.xml files of
 * @folder in the order of their names, but hidden ones; @folder need not exist. Blocks while it
 * reads. */
SolLibrary *sol_library_new_for_user (const char *folder);

/** sol_library_new_for_user_after: what sol_library_new_for_user() gives, but of each file that has
 * a fault now and had none in @before, what @before read of it holds on. Its faults are those of
 * now. */
SolLibrary *sol_library_new_for_user_after (SolLibrary *before, const char *folder);

/** sol_library_new_for_files: @files in their order, as reported by sol_library_get_faults().
 * With @with_builtin, what they leave out comes from the program's own content, so that a file
 * can be checked that extends it, or is to replace the one of it that has the same name: that is
 * one in the folder of the schema, "soleus.rng". Blocks while it reads. */
SolLibrary *sol_library_new_for_files (const char *const *files, gboolean with_builtin);

/** sol_library_is_same: whether both were read from the same files of a person's own, with the same
 * faults. */
gboolean sol_library_is_same (SolLibrary *self, SolLibrary *other);

/** sol_library_get_faults: all that was wrong, in the order of the files, as SOL_CONTENT_ERROR; a
 * thousand at most. (element-type GError) (transfer none) */
GPtrArray *sol_library_get_faults (SolLibrary *self);

/** sol_library_get_values: all values of @type, in the order of the files; an empty list where
 * @type is no kind that a file describes at its top. (transfer none) */
GListModel *sol_library_get_values (SolLibrary *self, GType type);

/** sol_library_lookup: the value of @type whose id or number is @key; NULL where there is none.
 * (transfer none) */
gpointer sol_library_lookup (SolLibrary *self, GType type, const char *key);

/** sol_library_hold: what @make makes of @self: made when it is first asked for under @key, a
 * static string, and held until @self goes, when @drop gets it. On the main thread alone. (transfer
 * none) */
gpointer sol_library_hold (SolLibrary *self,
                           const char *key,
                           gpointer (*make) (SolLibrary *self),
                           GDestroyNotify drop);

/** sol_library_type_for_element: the type that @element ("exercise", "red-flag", ...) describes;
 * G_TYPE_INVALID where no file describes such at its top. */
GType sol_library_type_for_element (const char *element);

/** sol_library_foreach_type: calls @func for each kind, in the order of listing. */
void sol_library_foreach_type (void (*func) (GType type, const char *element, gpointer user_data),
                               gpointer user_data);

G_END_DECLS
