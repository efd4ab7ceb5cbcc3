/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** sol_wait_ms: lets the main loop run for @ms milliseconds. */
void sol_wait_ms (guint ms);

/** sol_wait_for: lets the main loop run until what it changes, @count, is @n or more; where that
 * does not come, the test ends. */
void sol_wait_for (const guint *count, guint n);

/** sol_wait_answer_cb: a callback whose user data is the (GAsyncResult **) that takes its result.
 */
void sol_wait_answer_cb (GObject *object, GAsyncResult *result, gpointer user_data);

/** sol_wait_for_answer: lets the main loop run until @answer has its result. (transfer none) */
GAsyncResult *sol_wait_for_answer (GAsyncResult **answer);

G_END_DECLS
