/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-sound-exit.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int ends[2]; /* of a pipe: the process tells that it ends */

static gpointer
load_cb (gpointer data G_GNUC_UNUSED)
{
  char byte;

  if (read (ends[0], &byte, 1) == 1)
    fputs ("loaded while it ends\n", stderr);
  sol_sound_exit_release ();
  return NULL;
}

static void
tell_end (void)
{
  g_assert_cmpint (write (ends[1], "e", 1), ==, 1);
}

/* What runs at the end runs in the order that is the reverse of asking: this before the wait. */
static void
end_while_loading (void)
{
  g_assert_cmpint (pipe (ends), ==, 0);
  sol_sound_exit_hold ();
  g_assert_cmpint (atexit (tell_end), ==, 0);
  g_thread_unref (g_thread_new ("loading", load_cb, NULL));
}

static void
test_waits (void)
{
  if (g_test_subprocess ()) {
    end_while_loading ();
    return;
  }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stderr ("*loaded while it ends*");
}

/* A sound system that hangs does not keep a program for ever. */
static void
test_gives_up (void)
{
  if (g_test_subprocess ()) {
    sol_sound_exit_hold ();
    return;
  }
  g_test_trap_subprocess (NULL, 10 * G_USEC_PER_SEC, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sound/exit/waits", test_waits);
  g_test_add_func ("/sound/exit/gives-up", test_gives_up);
  return g_test_run ();
}
