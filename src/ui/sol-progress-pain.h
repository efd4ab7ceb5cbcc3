/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-journal.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** SolProgressPain: the pain that the person told of in the last six weeks, as a line and as a
 * list. */
#define SOL_TYPE_PROGRESS_PAIN (sol_progress_pain_get_type ())
G_DECLARE_FINAL_TYPE (SolProgressPain, sol_progress_pain, SOL, PROGRESS_PAIN, AdwBin)

/** sol_progress_pain_show: shows the answers of @pains, newest first, up to @today. */
void sol_progress_pain_show (SolProgressPain *self,
                             SolLibrary *library,
                             GListModel *pains,
                             const char *today);

G_END_DECLS
