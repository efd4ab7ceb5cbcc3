/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-application.h"
#include "sol-home.h"

/* One for all tests: a process can put only one on the bus. */
static SolApplication *application;

/** application_fixture_run: adds the tests by @add and runs them, with the application in place and
 * its data in a folder of its own. Returns the status of the program. */
static inline int
application_fixture_run (int argc, char **argv, void (*add) (const char *home))
{
  g_autoptr (GError) error = NULL;
  char *home = sol_home_make ();
  int status;

  gtk_test_init (&argc, &argv, NULL);
  application = sol_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  add (home);
  status = g_test_run ();
  g_object_unref (application);
  sol_home_remove (home);
  return status;
}
