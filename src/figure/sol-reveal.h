/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-attachment.h"
#include "sol-figure.h"

G_BEGIN_DECLS

/* How much of a figure speaks of a structure. A structure that is not drawn itself, as a ridge on a
 * bone, is spoken of by what it is a part of; a whole by its parts. */

/** sol_reveal_find_drawn: @structure, or the least that it is a part of, that @figure draws in any
 * stage; NULL for none. (transfer none) */
SolStructure *sol_reveal_find_drawn (SolFigure *figure, SolStructure *structure);

/** sol_reveal_is_within: whether @structure is @whole or a part of it. */
gboolean sol_reveal_is_within (SolStructure *structure, SolStructure *whole);

/** sol_reveal_is_fixed_by: whether @attachment fixes @structure: the muscle itself, one that ends
 * in it together with others, as the soleus in triceps surae's tendon, or the bone. */
gboolean sol_reveal_is_fixed_by (SolStructure *structure, SolAttachment *attachment);

/** sol_reveal_is_shown: whether @stage of @figure has @structure, be it behind something. */
gboolean sol_reveal_is_shown (SolFigure *figure, const char *stage, SolStructure *structure);

/** sol_reveal_find_stage: the last stage of @figure that has @structure: the one that hides least
 * of it; NULL where none has. Belongs to the figure. */
const char *sol_reveal_find_stage (SolFigure *figure, SolStructure *structure);

/** sol_reveal_find_figure: where to look for @structure among @figures (of #SolFigure): the first
 * of them if it draws it, else the one whose label for it comes soonest, a section only where no
 * view from outside has it. NULL where none draws it. Belongs to @figures. */
SolFigure *sol_reveal_find_figure (GListModel *figures, SolStructure *structure);

/** sol_reveal_list_lit: the ids that a scene lights for @structure: what draws it, and what is
 * fixed to it. NULL where the figure has nothing of it. (transfer full) */
GStrv sol_reveal_list_lit (SolFigure *figure, SolStructure *structure);

G_END_DECLS
