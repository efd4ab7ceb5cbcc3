/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-player.h"

G_BEGIN_DECLS

/* What the desktop tells of a session while nobody looks at its window: that it was kept when the
 * window was closed, that it asks after an absence, that it is done. Nothing else. A notice leads
 * back to the program, and goes when its window is looked at. */

/** SolNoticesSender: shows a notice in place of the one before; @title NULL takes it away. */
typedef void (*SolNoticesSender) (const char *title, const char *body, gpointer user_data);

/** sol_notices_set_sender: has @sender called in place of the desktop; NULL for the desktop. For
 * tests. */
void sol_notices_set_sender (SolNoticesSender sender, gpointer user_data);

/** sol_notices_follow: tells of @player, as long as it lives, while the window of @widget is not
 * the active one. @widget is not owned. */
void sol_notices_follow (SolPlayer *player, GtkWidget *widget);

/** sol_notices_tell_kept: tells that the session of @player is paused and kept. */
void sol_notices_tell_kept (SolPlayer *player);

/** sol_notices_withdraw: takes away what was told by this run of the program or the one before. */
void sol_notices_withdraw (void);

G_END_DECLS
