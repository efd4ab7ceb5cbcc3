/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-strip.h"

G_BEGIN_DECLS

/** sol_strip_sheet_new: a page of @strip alone, with its sources and where else one reads of it.
 * (transfer floating) */
AdwNavigationPage *sol_strip_sheet_new (SolLibrary *library, SolStrip *strip);

G_END_DECLS
