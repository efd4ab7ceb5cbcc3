/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** SolFigureCovers: which names of a figure are covered, as where they are to be guessed: all of
 * them but those that were uncovered one by one. */
typedef struct _SolFigureCovers SolFigureCovers;

/** sol_figure_covers_new: nothing is covered yet. (transfer full) */
SolFigureCovers *sol_figure_covers_new (void);

/** sol_figure_covers_free: frees @self. */
void sol_figure_covers_free (SolFigureCovers *self);

/** sol_figure_covers_set_on: covers all names, or none. FALSE where that was so. */
gboolean sol_figure_covers_set_on (SolFigureCovers *self, gboolean on);

/** sol_figure_covers_is_on: whether names are covered, unless they were uncovered. */
gboolean sol_figure_covers_is_on (SolFigureCovers *self);

/** sol_figure_covers_hides: whether the name of @id is covered. */
gboolean sol_figure_covers_hides (SolFigureCovers *self, const char *id);

/** sol_figure_covers_take_off: uncovers the name of @id; FALSE where it was not covered. */
gboolean sol_figure_covers_take_off (SolFigureCovers *self, const char *id);

/** sol_figure_covers_get_last: the id of what was uncovered last and is not covered again; NULL for
 * none. */
const char *sol_figure_covers_get_last (SolFigureCovers *self);

/** sol_figure_covers_put_back: covers again what was uncovered last; FALSE where nothing was. */
gboolean sol_figure_covers_put_back (SolFigureCovers *self);

/** sol_figure_covers_put_all_back: covers again all that was uncovered. */
void sol_figure_covers_put_all_back (SolFigureCovers *self);

G_END_DECLS
