/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"

G_BEGIN_DECLS

/** sol_verdict_words_name: a verdict in words, such as "Partly right". */
const char *sol_verdict_words_name (SolVerdict verdict);

/** sol_verdict_words_icon: the name of the icon whose shape stands for a verdict. */
const char *sol_verdict_words_icon (SolVerdict verdict);

G_END_DECLS
