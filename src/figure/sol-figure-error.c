/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-figure-error.h"

G_DEFINE_QUARK (sol - figure - error - quark, sol_figure_error)
