/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** SolAheadCreate: makes the page that "win.open" shows for @target; NULL where that is no page
 * of its own, or one that there can be only once. Nothing else may come of it: perhaps the page is
 * never seen. (transfer floating) */
typedef AdwNavigationPage *(*SolAheadCreate) (const char *target, gpointer data);

/** SolAhead: makes a page while a person is about to open it, so that opening it only shows it:
 * the page of what the pointer rests on, of what is pressed and not let go yet, of what the keys
 * have led to. There is one at a time, laid out for the place that it will have, and none when it
 * was not opened for a while. */
#define SOL_TYPE_AHEAD (sol_ahead_get_type ())
G_DECLARE_FINAL_TYPE (SolAhead, sol_ahead, SOL, AHEAD, GObject)

/** sol_ahead_new: watches @window, which owns the result, for pages of @navigation in it. @create
 * gets @data, which lives as long. (transfer full) */
SolAhead *sol_ahead_new (GtkWindow *window,
                         AdwNavigationView *navigation,
                         SolAheadCreate create,
                         gpointer data);

/** sol_ahead_push: shows the page of @target where it was made ahead, and has none any more.
 * Returns whether it was. */
gboolean sol_ahead_push (SolAhead *self, const char *target);

/** sol_ahead_prepare: makes the page of @target and lays it out when nothing else is to be done. */
void sol_ahead_prepare (SolAhead *self, const char *target);

/** sol_ahead_is_ready: whether the page of @target waits, laid out. */
gboolean sol_ahead_is_ready (SolAhead *self, const char *target);

/** sol_ahead_forget: has no page any more. */
void sol_ahead_forget (SolAhead *self);

G_END_DECLS
