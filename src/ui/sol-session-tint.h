/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-plan.h"

G_BEGIN_DECLS

/** SolSessionTint: the channel of colour: the whole page takes one calm colour while one works, and
 * another when the side changes. Never more than twice a second; not where motion is not wanted. */
typedef struct _SolSessionTint SolSessionTint;

/** SOL_SESSION_TINT_LEAST_US: the page keeps a colour for at least this time. */
#define SOL_SESSION_TINT_LEAST_US (G_USEC_PER_SEC / 2)

/** sol_session_tint_new: tints @widget, which is to outlive it. (transfer full) */
SolSessionTint *sol_session_tint_new (GtkWidget *widget);

/** sol_session_tint_free: takes its colour back. */
void sol_session_tint_free (SolSessionTint *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolSessionTint, sol_session_tint_free)

/** sol_session_tint_show: shows the colour of @kind at @now_us, monotonic, or no colour where not
 * @on. What comes too early is shown when it is asked for later. */
void sol_session_tint_show (SolSessionTint *self, SolPhaseKind kind, gboolean on, gint64 now_us);

G_END_DECLS
