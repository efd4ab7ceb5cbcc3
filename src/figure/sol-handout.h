/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "sol-library.h"
#include "sol-paper.h"

G_BEGIN_DECLS

/** SolHandout: exercises on paper, for who does them at home: each with its pictures, steps, dose
 * and cautions and boxes to tick; then how much pain is allowed, when to get help, and sources.
 * Lines to write on say for whom it is. Black on white says it all, since it may be copied so.
 *
 * Says what the library said when it was made. Never changes. */
#define SOL_TYPE_HANDOUT (sol_handout_get_type ())
G_DECLARE_FINAL_TYPE (SolHandout, sol_handout, SOL, HANDOUT, GObject)

/** sol_handout_new: a handout of @exercises, a list of SolExercise, in their order; pain rule and
 * signs that need help are those of @library. (transfer full) */
SolHandout *sol_handout_new (SolLibrary *library, GListModel *exercises);

/** sol_handout_add_exercises: adds to @exercises, of SolExercise, what @key is the id or number of
 * in @library: an exercise, or each of a routine, in its order. What is there already stays once.
 * FALSE where there is neither. */
gboolean sol_handout_add_exercises (GListStore *exercises, SolLibrary *library, const char *key);

/** sol_handout_count_pages: how many pages of @width times @height points it takes. */
guint sol_handout_count_pages (SolHandout *self, double width, double height);

/** sol_handout_draw_page: draws @page, counted from 0, into @width times @height points. In any
 * thread. */
void sol_handout_draw_page (SolHandout *self, cairo_t *cr, guint page, double width, double height);

/** sol_handout_dup_words: all that @page of such a size says, a line each. (transfer full) */
char *sol_handout_dup_words (SolHandout *self, guint page, double width, double height);

/** sol_handout_get_paper: its pages, for the functions of sol-paper.h, which are given the handout.
 * (transfer none) */
const SolPaper *sol_handout_get_paper (void);

/** sol_handout_get_title: what it is called, on the paper and as a file. */
const char *sol_handout_get_title (void);

G_END_DECLS
