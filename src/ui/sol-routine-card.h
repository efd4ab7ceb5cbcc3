/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-routine.h"

G_BEGIN_DECLS

/** SolRoutineCard: a button that shows a routine in short and opens it by win.open. */
#define SOL_TYPE_ROUTINE_CARD (sol_routine_card_get_type ())
G_DECLARE_FINAL_TYPE (SolRoutineCard, sol_routine_card, SOL, ROUTINE_CARD, GtkButton)

/** sol_routine_card_new: the card of @routine, which is in @library. (transfer floating) */
GtkWidget *sol_routine_card_new (SolLibrary *library, SolRoutine *routine);

G_END_DECLS
