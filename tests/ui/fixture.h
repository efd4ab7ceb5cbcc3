/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-catalogue.h"

/** fixture_library_new: the library of fixtures/ui/exercises.xml. (transfer full) */
static inline SolLibrary *
fixture_library_new (void)
{
  return sol_catalogue_new (FALSE, "ui", "exercises.xml", NULL);
}
