/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-content-error.h"

G_DEFINE_QUARK (sol - content - error - quark, sol_content_error)
