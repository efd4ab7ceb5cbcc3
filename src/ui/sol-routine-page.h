/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-routine.h"

G_BEGIN_DECLS

/** SolRoutinePage: all that is known of a routine, with what it asks for in order. */
#define SOL_TYPE_ROUTINE_PAGE (sol_routine_page_get_type ())
G_DECLARE_FINAL_TYPE (SolRoutinePage, sol_routine_page, SOL, ROUTINE_PAGE, AdwNavigationPage)

/** sol_routine_page_new: the page of @routine, which is in @library. (transfer floating) */
GtkWidget *sol_routine_page_new (SolLibrary *library, SolRoutine *routine);

/** sol_routine_page_get_routine: what it shows. (transfer none) */
SolRoutine *sol_routine_page_get_routine (SolRoutinePage *self);

G_END_DECLS
