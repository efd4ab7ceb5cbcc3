/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-library.h"
#include "sol-norm.h"

G_BEGIN_DECLS

/** sol_norm_table_new: @norm as a table with its name above, its noise, notes and sources below.
 * (transfer floating) */
GtkWidget *sol_norm_table_new (SolLibrary *library, SolNorm *norm);

G_END_DECLS
