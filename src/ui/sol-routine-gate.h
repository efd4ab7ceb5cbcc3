/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-exercise-section.h"
#include "sol-gate.h"

G_BEGIN_DECLS

/** sol_routine_fill_gate: adds to @before what @gate asks before the start, the red flags first
 * where it asks for them, and to @after when to move on and when to see a clinician. @gate may be
 * NULL. */
void sol_routine_fill_gate (SolExerciseSection *before,
                            SolExerciseSection *after,
                            SolLibrary *library,
                            SolGate *gate);

G_END_DECLS
