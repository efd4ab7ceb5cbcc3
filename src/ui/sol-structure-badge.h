/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-attachment.h"
#include "sol-library.h"
#include "sol-structure.h"

G_BEGIN_DECLS

/** sol_structure_badge_new: the letter of @structure on its colour, for the eye alone; NULL where
 * it has none. (transfer floating) */
GtkWidget *sol_structure_badge_new (SolStructure *structure);

/** sol_structure_badge_new_for_attachment: O or I on the colour of the muscle of @attachment, for
 * the eye alone. (transfer floating) */
GtkWidget *sol_structure_badge_new_for_attachment (SolAttachment *attachment);

/** sol_structure_badge_row_new: a row with the badge of @structure, its name and what sums it up,
 * which can be activated. (transfer floating) */
GtkWidget *sol_structure_badge_row_new (SolLibrary *library, SolStructure *structure);

G_END_DECLS
