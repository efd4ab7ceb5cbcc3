/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "sol-figure.h"
#include "sol-library.h"

G_BEGIN_DECLS

/** sol_figure_choice_create_menu: the figures of @library, each with the action "anatomy.figure"
 * and its id, and the rows of poses, which are pages of their own. (transfer full) */
GMenuModel *sol_figure_choice_create_menu (SolLibrary *library);

/** sol_figure_choice_find: a figure of @library that shows @value, a structure or an attachment:
 * @shown, which may be NULL, where that does, else the first. NULL where none does.
 * (transfer none) */
SolFigure *sol_figure_choice_find (SolLibrary *library, SolFigure *shown, SolValue *value);

G_END_DECLS
