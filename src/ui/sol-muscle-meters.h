/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** SolMuscleMeters: the instrument "stretched" of both muscles of the calf, each with its letter,
 * its name and its word.
 *
 * Property "initials": leaves the names out, where a name would not fit on a line.
 * Property "detailed": also says how much longer each has become, in numbers. */
#define SOL_TYPE_MUSCLE_METERS (sol_muscle_meters_get_type ())
G_DECLARE_FINAL_TYPE (SolMuscleMeters, sol_muscle_meters, SOL, MUSCLE_METERS, AdwBin)

/** sol_muscle_meters_show: shows what both get at these angles. Returns whether these are in the
 * range that was measured. */
gboolean sol_muscle_meters_show (SolMuscleMeters *self, double knee_deg, double ankle_deg);

G_END_DECLS
