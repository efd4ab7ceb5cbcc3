/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** sol_dialog_focus_keep: has @dialog, which is not presented yet, begin with its focus widget also
 * where it comes up from the bottom of a narrow window: libadwaita gives the focus there to what
 * comes first, which is Cancel in a form. The first key or press of a person ends it. @tell: a
 * screen reader hears its title behind the widget, where it says nothing else of its own. */
void sol_dialog_focus_keep (AdwDialog *dialog, gboolean tell);

G_END_DECLS
