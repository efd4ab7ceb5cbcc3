/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolEntryDialog: a form for what was done without the timer, or for a note; also for changing
 * either. Of a session that was timed only the note can be changed. */
#define SOL_TYPE_ENTRY_DIALOG (sol_entry_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SolEntryDialog, sol_entry_dialog, SOL, ENTRY_DIALOG, AdwDialog)

/** sol_entry_dialog_new: a form for a new entry, or for changing @record, a SolJournalEntry or
 * SolJournalNote, which may be NULL; what is entered is kept in @journal. (transfer floating) */
SolEntryDialog *
sol_entry_dialog_new (SolLibrary *library, SolJournal *journal, SolJournalRecord *record);

G_END_DECLS
