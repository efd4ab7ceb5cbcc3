/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** sol_memory_save: has the C library keep little of what is freed. Before the first thread. */
void sol_memory_save (void);

/** sol_memory_part: from now on gives what is large a piece of memory of its own, which is gone
 * once it is freed. It is slower: not before the drivers of the display are loaded, which take and
 * free much. */
void sol_memory_part (void);

/** sol_memory_give_back: gives the system what was freed and is kept for the next who asks. Takes
 * some milliseconds: for a moment in which there is nothing to do. */
void sol_memory_give_back (void);

G_END_DECLS
