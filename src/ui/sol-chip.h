/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-exercise-targets.h"

G_BEGIN_DECLS

/** SolChip: the name of a muscle in its colour, with its letter, and a word on it. */
#define SOL_TYPE_CHIP (sol_chip_get_type ())
G_DECLARE_FINAL_TYPE (SolChip, sol_chip, SOL, CHIP, AdwBin)

/** sol_chip_new: a chip for the muscle @name; @hero gives colour and letter, @detail, which may be
 * NULL, is a word such as "main". (transfer floating) */
GtkWidget *sol_chip_new (SolHero hero, const char *name, const char *detail);

/** sol_chip_fill: puts a chip for each muscle of @exercise into @box in place of what is there.
 * A muscle whose part differs between variants is told once, where it does most. Without @all only
 * the main ones and the two that have a colour. */
void sol_chip_fill (AdwWrapBox *box, SolExercise *exercise, gboolean all);

G_END_DECLS
