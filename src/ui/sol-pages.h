/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-spare.h"

G_BEGIN_DECLS

/** sol_pages_find: the value of @library that @target names: "kind:id" or, of a routine or an
 * exercise, an id or number alone. NULL where there is none. (transfer none) */
SolValue *sol_pages_find (SolLibrary *library, const char *target);

/** sol_pages_dup_full_target: what the page is called that a person calls @name alone: "guide:NAME"
 * for a list of the guide, such as "glossary", else "kind:id" of the first kind that has this id.
 * NULL where there is neither, or @name is as full as that. (transfer full) */
char *sol_pages_dup_full_target (SolLibrary *library, const char *name);

/** sol_pages_create: the page of @value, an exercise or a routine of @library; NULL for any other.
 * (transfer floating) */
AdwNavigationPage *sol_pages_create (SolLibrary *library, SolValue *value);

/** SOL_PAGES_HELP: what sol_pages_create_ahead() calls the page that "win.help" shows. */
#define SOL_PAGES_HELP "help"

/** sol_pages_create_ahead: the page of what @target names, as for sol_pages_open() or
 * SOL_PAGES_HELP, for @view later on; NULL where there is none, or @view has the only one.
 * (transfer floating) */
AdwNavigationPage *
sol_pages_create_ahead (AdwNavigationView *view, SolLibrary *library, const char *target);

/** sol_pages_make_spares: of the pages whose templates are large. (transfer full) */
SolSpares *sol_pages_make_spares (void);

/** sol_pages_open: shows above all in @view what @target names, a value of @library or the tag of a
 * page; a page that is there already is gone back to. Returns FALSE where no page shows such. */
gboolean sol_pages_open (AdwNavigationView *view, SolLibrary *library, const char *target);

/** sol_pages_begin: what has to happen with @page as soon as it is pushed. */
void sol_pages_begin (AdwNavigationPage *page);

/** sol_pages_show_help: shows when to get help. */
void sol_pages_show_help (AdwNavigationView *view, SolLibrary *library);

G_END_DECLS
