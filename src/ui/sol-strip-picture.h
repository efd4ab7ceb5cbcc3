/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-strip.h"

G_BEGIN_DECLS

/** SolStripPicture: the body of one moment of a strip, as high as its width asks for. It runs the
 * way in which one reads. */
#define SOL_TYPE_STRIP_PICTURE (sol_strip_picture_get_type ())
G_DECLARE_FINAL_TYPE (SolStripPicture, sol_strip_picture, SOL, STRIP_PICTURE, GtkWidget)

/** sol_strip_picture_new: the moment @moment of @strip, counted from 0, which must be there.
 * (transfer floating) */
GtkWidget *sol_strip_picture_new (SolStrip *strip, guint moment);

G_END_DECLS
