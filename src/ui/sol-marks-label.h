/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-library.h"
#include "sol-marks-words.h"

G_BEGIN_DECLS

/** sol_marks_label_new: a wrapping label that shows content text with its marks; @library names
 * what links lead to. (transfer floating) */
GtkWidget *sol_marks_label_new (SolLibrary *library, const char *text);

/** sol_marks_label_set: shows content text with its marks in @label. A link activates win.open
 * with its target; a term is told in a popover. An empty or missing text hides the label. */
void sol_marks_label_set (GtkLabel *label, SolLibrary *library, const char *text);

/** sol_marks_label_dup_markup: content text as Pango markup; only links that win.open can follow
 * are links there. (transfer full) */
char *sol_marks_label_dup_markup (SolLibrary *library, const char *text);

G_END_DECLS
