/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** sol_shortcuts_dialog_new: a dialog that shows the table of sol_accelerators_get().
 * libadwaita has such a dialog of its own only from 1.8 on. (transfer floating) */
AdwDialog *sol_shortcuts_dialog_new (void);

G_END_DECLS
