/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** sol_session_actions_install: gives the class of SolSessionPage what a person can do in a
 * session: the actions "session.toggle", ".back", ".next", ".repeat", ".add", ".end", ".leave",
 * ".again" and ".close", and the keys for them and for "session.muted", which is the page's own. */
void sol_session_actions_install (GtkWidgetClass *page_class);

G_END_DECLS
