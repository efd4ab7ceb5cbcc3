/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-library.h"
#include "sol-strip.h"

G_BEGIN_DECLS

/** sol_strip_view_new: the moments of @strip, side by side where there is room: the body, what
 * happens, which muscles work and what bears the load. A list to assistive technology.
 * (transfer floating) */
GtkWidget *sol_strip_view_new (SolLibrary *library, SolStrip *strip);

G_END_DECLS
