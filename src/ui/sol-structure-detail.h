/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "sol-figure-frame.h"
#include "sol-painter.h"

G_BEGIN_DECLS

/** SolStructureDetail: the sharp picture of what one sees of a figure from close by. It lies over a
 * picture of all of it that is merely scaled; painted in a thread when the view has held still,
 * and for one view alone. */
#define SOL_TYPE_STRUCTURE_DETAIL (sol_structure_detail_get_type ())
G_DECLARE_FINAL_TYPE (SolStructureDetail, sol_structure_detail, SOL, STRUCTURE_DETAIL, GObject)

/** sol_structure_detail_new: a detail that @painter paints. @widget is redrawn when it is there;
 * it is to call sol_structure_detail_stop() when it goes. (transfer full) */
SolStructureDetail *sol_structure_detail_new (SolPainter *painter, GtkWidget *widget);

/** sol_structure_detail_stop: ends all that is under way; nothing changes afterwards. */
void sol_structure_detail_stop (SolStructureDetail *self);

/** sol_structure_detail_set_scene: shows @scene, which has a crop, as soon as the view has held
 * still; NULL for nothing. */
void sol_structure_detail_set_scene (SolStructureDetail *self, const SolScene *scene);

/** sol_structure_detail_snapshot: draws the detail where it belongs in a figure that stands as
 * @frame says. Nothing where there is none, or it shows something else than is asked for but for
 * the outline and the place. */
void sol_structure_detail_snapshot (SolStructureDetail *self,
                                    GtkSnapshot *snapshot,
                                    const SolFigureFrame *frame);

/** sol_structure_detail_is_settled: whether what was asked for last is shown. */
gboolean sol_structure_detail_is_settled (SolStructureDetail *self);

G_END_DECLS
