/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-dose.h"

G_BEGIN_DECLS

/** sol_dose_words_dup_more: what the numbers of a dose say beside how long and how often: tempo,
 * rest, load. NULL for nothing. (transfer full) */
char *sol_dose_words_dup_more (SolDose *dose);

/** sol_dose_words_dup_details: the words of a dose with what its numbers add: tempo, rest, load.
 * (transfer full) */
char *sol_dose_words_dup_details (SolDose *dose);

G_END_DECLS
