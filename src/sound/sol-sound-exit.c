/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-sound-exit.h"

#include <stdlib.h>

#include "sol-clock.h"

#define LONGEST_WAIT_US (2 * G_USEC_PER_SEC)

static GMutex lock;
static GCond released;
static guint n_holds;

static void
wait_at_exit (void)
{
  gint64 end_us = sol_clock_read ().monotonic_us + LONGEST_WAIT_US;

  g_mutex_lock (&lock);
  while (n_holds > 0 && g_cond_wait_until (&released, &lock, end_us))
    continue;
  g_mutex_unlock (&lock);
}

void
sol_sound_exit_hold (void)
{
  static gsize installed = 0;

  if (g_once_init_enter (&installed)) {
    atexit (wait_at_exit);
    g_once_init_leave (&installed, 1);
  }
  g_mutex_lock (&lock);
  n_holds++;
  g_mutex_unlock (&lock);
}

void
sol_sound_exit_release (void)
{
  g_mutex_lock (&lock);
  g_assert (n_holds > 0);
  n_holds--;
  g_cond_broadcast (&released);
  g_mutex_unlock (&lock);
}
