/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** SOL_FIGURE_ERROR: what can be wrong with a drawing or with what is asked of it. */
#define SOL_FIGURE_ERROR (sol_figure_error_quark ())
GQuark sol_figure_error_quark (void);

/** SolFigureError: the kinds of fault. */
typedef enum {
  SOL_FIGURE_ERROR_UNREADABLE,      /* the SVG or its style sheet is missing or broken */
  SOL_FIGURE_ERROR_UNKNOWN_ELEMENT, /* the SVG has no element of that id */
  SOL_FIGURE_ERROR_UNKNOWN_STAGE,   /* the figure has no such stage */
  SOL_FIGURE_ERROR_SIZE,            /* a picture of that size can't be made */
  SOL_FIGURE_ERROR_WRITE,           /* the picture can't be written */
} SolFigureError;

G_END_DECLS
