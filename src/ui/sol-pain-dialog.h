/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** sol_pain_dialog_new: a dialog with a SolPainQuestion, whose parameters it has. (transfer
 * floating) */
AdwDialog *sol_pain_dialog_new (SolLibrary *library,
                                SolJournal *journal,
                                const char *session,
                                SolJournalMoment moment,
                                SolJournalRule column);

G_END_DECLS
