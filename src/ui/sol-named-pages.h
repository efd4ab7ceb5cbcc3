/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"

G_BEGIN_DECLS

/** sol_named_pages_create: the page that is opened by the tag @name and shows no single thing of
 * the content; NULL where there is none. (transfer floating) */
AdwNavigationPage *sol_named_pages_create (SolLibrary *library, const char *name);

G_END_DECLS
