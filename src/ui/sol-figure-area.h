/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "sol-dissection.h"
#include "sol-figure-zoom.h"
#include "sol-library.h"
#include "sol-print.h"
#include "sol-worksheet.h"

G_BEGIN_DECLS

/** SolFigureArea: a figure that one can point at, walk through by keyboard and hear.
 *
 * The structure under the pointer, by shape, is outlined and named; a click, Enter or Space selects
 * it, Escape selects nothing. Tab enters the figure, arrows go to the neighbours. Each structure
 * that is seen is a SolStructureSpot.
 *
 * Properties: "stage", the id of a stage; "attachments", whether the places where muscles are fixed
 * are marked; "selected", the structure that is lit, or NULL; "pointed", the id of what is outlined
 * because the pointer is on it elsewhere, as in a list; "zoom", how close one looks, 1 for all of
 * it; "names", whether names stand beside and over it, as they do unless they are asked for;
 * "latin", whether they are Latin where that is known; "covered", whether a number stands in place
 * of each until it is uncovered, also for a screen reader; "has-attachments", whether the figure
 * has places where muscles are fixed; "mirrored", whether legs that are cut across are seen from
 * below. Signals: "figure-changed", when there is another figure;
 * "dissected", when something else of it is laid open; "named", when other names can be read;
 * "missed", when what was to have the focus lies under something else. What one can do with it by
 * key and menu is in sol-figure-actions.c. */
#define SOL_TYPE_FIGURE_AREA (sol_figure_area_get_type ())
G_DECLARE_FINAL_TYPE (SolFigureArea, sol_figure_area, SOL, FIGURE_AREA, GtkWidget)

/** sol_figure_area_show: shows @figure, whose structures are those of @library. */
void sol_figure_area_show (SolFigureArea *self, SolLibrary *library, SolFigure *figure);

/** sol_figure_area_set_textbook_marks: whether origins are red and insertions blue, rather than of
 * their muscle's colour. */
void sol_figure_area_set_textbook_marks (SolFigureArea *self, gboolean textbook_marks);

/** sol_figure_area_get_stage: the id of the stage; NULL where there is no figure. */
const char *sol_figure_area_get_stage (SolFigureArea *self);

/** sol_figure_area_set_stage: peels to the stage with the id @stage; the first where there is no
 * such. What is selected and not shown any more is selected no longer. */
void sol_figure_area_set_stage (SolFigureArea *self, const char *stage);

/** sol_figure_area_get_selected: the structure that is lit; NULL for none. (transfer none) */
SolStructure *sol_figure_area_get_selected (SolFigureArea *self);

/** sol_figure_area_set_selected: lights @structure, or nothing for NULL. Where the stage does not
 * show it, peels to the deepest stage that does. */
void sol_figure_area_set_selected (SolFigureArea *self, SolStructure *structure);

/** sol_figure_area_get_dissection: what is laid open; NULL where there is no figure. Another figure
 * has another. (transfer none) */
SolDissection *sol_figure_area_get_dissection (SolFigureArea *self);

/** sol_figure_area_take_apart: the same for a person who changes it: unless it is about the
 * attachment with the id @id, which may be NULL, attachments are hidden: as long as they are shown
 * all soft tissue is glass, and nothing would be seen to happen. */
SolDissection *sol_figure_area_take_apart (SolFigureArea *self, const char *id);

/** sol_figure_area_get_zoom: how close one looks. (transfer none) */
SolFigureZoom *sol_figure_area_get_zoom (SolFigureArea *self);

/** sol_figure_area_get_outlined: the id of what an action is about: what is pointed at or has the
 * focus, else what is selected; NULL for nothing. */
const char *sol_figure_area_get_outlined (SolFigureArea *self);

/** sol_figure_area_get_library: whose structures are shown; NULL where there is no figure.
 * (transfer none) */
SolLibrary *sol_figure_area_get_library (SolFigureArea *self);

/** sol_figure_area_enter: gives the focus to what is selected, else to what comes first. Before the
 * figure is drawn only what is selected gets it, as soon as it is. */
void sol_figure_area_enter (SolFigureArea *self);

/** sol_figure_area_seek: gives the focus to what has the id @id, as soon as it is to be seen. Where
 * that is under something else, "missed" tells so. */
void sol_figure_area_seek (SolFigureArea *self, const char *id);

/** sol_figure_area_uncover: uncovers the name of @id and says it; FALSE where it is not covered. */
gboolean sol_figure_area_uncover (SolFigureArea *self, const char *id);

/** sol_figure_area_uncover_next: uncovers the next name, as one reads; FALSE where none is left. */
gboolean sol_figure_area_uncover_next (SolFigureArea *self);

/** sol_figure_area_cover_last: covers again what was uncovered last; FALSE where nothing was. */
gboolean sol_figure_area_cover_last (SolFigureArea *self);

/** sol_figure_area_uncover_all: uncovers all names that stand beside the figure. */
void sol_figure_area_uncover_all (SolFigureArea *self);

/** sol_figure_area_cover_all: covers again all that was uncovered. */
void sol_figure_area_cover_all (SolFigureArea *self);

/** sol_figure_area_get_last_uncovered: the id of what was uncovered last and is not covered again;
 * NULL for none. */
const char *sol_figure_area_get_last_uncovered (SolFigureArea *self);

/** sol_figure_area_set_large: whether names grow with the figure, as for those who sit far
 * away. */
void sol_figure_area_set_large (SolFigureArea *self, gboolean large);

/** sol_figure_area_show_like: shows the figure of @other as that does now: as deep, as near, with
 * the same things taken away and marked. What is selected and uncovered there is not so here. */
void sol_figure_area_show_like (SolFigureArea *self, SolFigureArea *other);

/** sol_figure_area_make_worksheet_async: makes a worksheet of what is shown now, with @latin names
 * where they are known. Who asks keeps the area, or cancels. It comes by
 * sol_worksheet_new_finish(). */
void sol_figure_area_make_worksheet_async (SolFigureArea *self,
                                           gboolean latin,
                                           GCancellable *cancellable,
                                           GAsyncReadyCallback callback,
                                           gpointer user_data);

/** sol_figure_area_count_names: how many names stand beside the figure, and how many of them are
 * covered. */
void sol_figure_area_count_names (SolFigureArea *self, guint *n_names, guint *n_covered);

/** sol_figure_area_dup_title: what is shown, in words: the figure, and how far it is peeled. There
 * is to be a figure. (transfer full) */
char *sol_figure_area_dup_title (SolFigureArea *self);

/** sol_figure_area_create_print: what is seen as a picture to keep: the figure, the names beside
 * it, its title and credit line. There is to be a figure, on a screen. Errors as for
 * sol_print_new(). (transfer full) */
SolPrint *sol_figure_area_create_print (SolFigureArea *self, GError **error);

/** sol_figure_area_is_settled: whether picture and structures are there and stand still. */
gboolean sol_figure_area_is_settled (SolFigureArea *self);

G_END_DECLS
