/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** sol_alarm_new: a source of the main loop that calls @func with @data, again and again, at the
 * monotonic time that g_source_set_ready_time() says; at none until then. (transfer full:
 * g_source_destroy and g_source_unref) */
GSource *sol_alarm_new (GSourceFunc func, gpointer data);

G_END_DECLS
