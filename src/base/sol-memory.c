/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-memory.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

/* Pictures are painted in threads that come and go, and each leaves a heap of its own behind, with
 * holes where the pictures were. Few heaps, and none for what is large, take 20 MiB less. */
void
sol_memory_save (void)
{
#ifdef __GLIBC__
  mallopt (M_ARENA_MAX, 2);
#endif
}

void
sol_memory_part (void)
{
#ifdef __GLIBC__
  mallopt (M_MMAP_THRESHOLD, 128 * 1024);
#endif
}

/* A heap shrinks by itself at its end alone: what a thread freed below something that is kept would
 * stay. */
void
sol_memory_give_back (void)
{
#ifdef __GLIBC__
  malloc_trim (0);
#endif
}
