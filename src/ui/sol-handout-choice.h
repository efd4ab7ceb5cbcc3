/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "sol-library.h"

G_BEGIN_DECLS

/* The exercises that are chosen for a handout, as the setting "handout" keeps them. What is not
 * known, because its file is gone for now, is left out but not lost. */

/** SOL_HANDOUT_CHOICE_KEY: the setting, a list of ids in the order of the handout. */
#define SOL_HANDOUT_CHOICE_KEY "handout"

/** sol_handout_choice_new_settings: where it is kept. (transfer full) */
GSettings *sol_handout_choice_new_settings (void);

/** sol_handout_choice_list: what is chosen and known, a list of SolExercise. (transfer full) */
GListModel *sol_handout_choice_list (GSettings *settings, SolLibrary *library);

/** sol_handout_choice_add: adds what @key is the id or number of, an exercise or all of a routine,
 * but nothing twice. Returns how many exercises it added. */
guint sol_handout_choice_add (GSettings *settings, SolLibrary *library, const char *key);

/** sol_handout_choice_has: whether what @key is the id or number of is chosen: an exercise, or all
 * of a routine. */
gboolean sol_handout_choice_has (GSettings *settings, SolLibrary *library, const char *key);

/** sol_handout_choice_remove: takes the exercise @id off. */
void sol_handout_choice_remove (GSettings *settings, const char *id);

/** sol_handout_choice_move: puts the exercise @id before the known one before it, where @by is -1,
 * or after the one after it, where it is 1. FALSE where there is none. */
gboolean sol_handout_choice_move (GSettings *settings, SolLibrary *library, const char *id, int by);

/** sol_handout_choice_dup_order: what is chosen, and among it what of @order, an earlier such order
 * or NULL, has been taken off since, each behind what it was behind. (transfer full) */
GStrv sol_handout_choice_dup_order (GSettings *settings, const char *const *order);

/** sol_handout_choice_put_back: chooses @ids again, each at its place in @order, which
 * sol_handout_choice_dup_order() has made of what is chosen now. */
void
sol_handout_choice_put_back (GSettings *settings, const char *const *order, const char *const *ids);

/** sol_handout_choice_dup_count: "3 exercises", or what to do where there are none.
 * (transfer full) */
char *sol_handout_choice_dup_count (GSettings *settings, SolLibrary *library);

G_END_DECLS
