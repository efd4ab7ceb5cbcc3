/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-routine.h"

G_BEGIN_DECLS

/** sol_routine_dup_length: how long @routine takes with the person's time to set up, such as
 * "4 min 50 s"; the count before it begins is left out. (transfer full) */
char *sol_routine_dup_length (SolRoutine *routine);

/** sol_routine_get_equipment: all that its exercises need. */
SolEquipment sol_routine_get_equipment (SolRoutine *routine);

/** sol_routine_dup_lit: the ids of the muscles that its exercises are mainly for.
 * (transfer full) */
GStrv sol_routine_dup_lit (SolRoutine *routine);

G_END_DECLS
