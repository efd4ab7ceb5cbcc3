/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** sol_about_present: shows what the program is, by whom and under which licences, on @parent. */
void sol_about_present (GtkWidget *parent);

G_END_DECLS
