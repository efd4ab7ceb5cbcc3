/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-hand-out.h"
#include "sol-journal-export.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** sol_progress_export_save: asks for a file and writes that into it, whole or not at all; then
 * has @tell say so to the person before @widget. */
void sol_progress_export_save (GtkWidget *widget,
                               SolLibrary *library,
                               const SolJournalLists *lists,
                               const char *kind,
                               SolTellFunc tell);

/** sol_progress_export_print: prints the page for a clinician. */
void
sol_progress_export_print (GtkWidget *widget, SolLibrary *library, const SolJournalLists *lists);

G_END_DECLS
