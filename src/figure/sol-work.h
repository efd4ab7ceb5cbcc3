/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** sol_work_run: g_task_run_in_thread() for work that draws. The process does not end while it is
 * done: at exit, the libraries that draw would be taken down below it. What is to be quick to leave
 * is cancelled by who asked for it. The last reference to @task, and with it that to its source, is
 * dropped where the task was begun, never in the thread. */
void sol_work_run (GTask *task, GTaskThreadFunc work);

/** sol_work_run_after_frame: sol_work_run() once the frame is drawn that is being laid out or drawn
 * now, if any: where there are few processors, it would be waited for longer. For pictures that the
 * next frame does not need. */
void sol_work_run_after_frame (GTask *task, GTaskThreadFunc work);

G_END_DECLS
