/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolFirstFrameFunc: what is done once @widget has been drawn. */
typedef void (*SolFirstFrameFunc) (GtkWidget *widget);

/** SolFirstFrameBusyFunc: whether something that is needed is not there yet. */
typedef gboolean (*SolFirstFrameBusyFunc) (void);

/** sol_first_frame_call: calls @func once when the next frame of @widget has been drawn and @busy,
 * which may be NULL, says that nothing is missing, so that what is told then falls together with
 * what is seen. Where nothing is drawn (a window behind others, a screen that is off) or something
 * stays missing, @func is called after a second. Takes the place of a call that still waits;
 * forgotten when @widget is finalized. */
void sol_first_frame_call (GtkWidget *widget, SolFirstFrameBusyFunc busy, SolFirstFrameFunc func);

/** sol_first_frame_forget: calls nothing any more. */
void sol_first_frame_forget (GtkWidget *widget);

G_END_DECLS
