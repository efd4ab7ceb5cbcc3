/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolStarter: the only way to a session. What has something to ask first shows it on a page of its
 * own; nothing begins while a red flag stands. */
#define SOL_TYPE_STARTER (sol_starter_get_type ())
G_DECLARE_FINAL_TYPE (SolStarter, sol_starter, SOL, STARTER, GObject)

/** sol_starter_new: begins sessions of @library in @navigation, which it does not keep, and keeps
 * them in @journal. (transfer full) */
SolStarter *
sol_starter_new (AdwNavigationView *navigation, SolLibrary *library, SolJournal *journal);

/** sol_starter_set_library: what is asked first, and what is resumed, comes from @library from now
 * on. */
void sol_starter_set_library (SolStarter *self, SolLibrary *library);

/** sol_starter_start: begins a session of @recipe, a routine or an exercise, or shows what is to be
 * asked first; with @adjust always that page. */
void sol_starter_start (SolStarter *self, SolValue *recipe, gboolean adjust);

/** sol_starter_resume: goes on with the unfinished session @entry, or shows the red flag that is
 * in the way. Returns FALSE where the session can't be gone on with. */
gboolean sol_starter_resume (SolStarter *self, SolJournalEntry *entry);

/** sol_starter_session_keeps_page: whether a session is under way and keeps its page; it comes to
 * the front then, paused, and asks: there is one session at a time. */
gboolean sol_starter_session_keeps_page (SolStarter *self);

G_END_DECLS
