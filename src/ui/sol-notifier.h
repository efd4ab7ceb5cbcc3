/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** sol_notifier_send: shows a notification of @application on the desktop, in the place of an
 * earlier one of the same @id. Where there is no bus, or nobody on it who shows notifications,
 * nothing happens: GLib would complain. Never waits; the application goes on until it is sent. */
void sol_notifier_send (GApplication *application, const char *id, GNotification *notification);

/** sol_notifier_withdraw: takes it back, also one that is still on its way. */
void sol_notifier_withdraw (GApplication *application, const char *id);

G_END_DECLS
