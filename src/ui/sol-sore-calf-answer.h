/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-way-in.h"

G_BEGIN_DECLS

/** SolSoreCalfAnswer: what fits how it began, why, and where it leads. */
#define SOL_TYPE_SORE_CALF_ANSWER (sol_sore_calf_answer_get_type ())
G_DECLARE_FINAL_TYPE (SolSoreCalfAnswer, sol_sore_calf_answer, SOL, SORE_CALF_ANSWER, AdwBin)

/** sol_sore_calf_answer_show: shows what fits @way of @library. */
void sol_sore_calf_answer_show (SolSoreCalfAnswer *self, SolLibrary *library, SolWayIn *way);

G_END_DECLS
