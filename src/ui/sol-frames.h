/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** SolFrames: works on a page in the frames after the first one that shows it, which is to come
 * soon. */
typedef struct _SolFrames SolFrames;

/** SolFramesFunc: works a bit on @page, before it is drawn. Returns whether there is more to do. */
typedef gboolean (*SolFramesFunc) (GtkWidget *page, gpointer data);

/** sol_frames_new: calls @work with @page and @data once a frame while there is more to do, from
 * the second frame on: before a page is on the way to be seen, nothing of it is drawn. Both live as
 * long. (transfer full) */
SolFrames *sol_frames_new (GtkWidget *page, SolFramesFunc work, gpointer data);

/** sol_frames_free: works no more; also while it does. */
void sol_frames_free (SolFrames *frames);

G_END_DECLS
