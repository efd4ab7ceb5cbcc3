/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-application.h"

int
main (int argc, char **argv)
{
  return sol_main (argc, argv);
}
