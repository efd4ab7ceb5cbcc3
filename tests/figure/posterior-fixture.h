/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-figure.h"
#include "sol-library.h"

static SolLibrary *library; /* the program's own */
static SolFigure *figure;   /* its posterior plate */

/** posterior_fixture_run: runs the tests that @add adds, with library and figure in place. Returns
 * the status of the program. */
static inline int
posterior_fixture_run (int argc, char **argv, void (*add) (void))
{
  int status;

  g_test_init (&argc, &argv, NULL);
  library = sol_library_new_builtin ();
  figure = sol_library_lookup (library, SOL_TYPE_FIGURE, "posterior");
  g_assert_nonnull (figure);
  add ();
  status = g_test_run ();
  g_assert_finalize_object (library);
  return status;
}
