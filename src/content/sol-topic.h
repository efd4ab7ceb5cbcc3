/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-content-types.h"
#include "sol-exercise.h"
#include "sol-figure.h"
#include "sol-norm.h"
#include "sol-routine.h"
#include "sol-strip.h"
#include "sol-value.h"

G_BEGIN_DECLS

/* All that is returned belongs to the value and lives as long as it does. */

/** SolBlock: a block of a guide page. */
#define SOL_TYPE_BLOCK (sol_block_get_type ())
G_DECLARE_FINAL_TYPE (SolBlock, sol_block, SOL, BLOCK, SolValue)

/** sol_block_get_kind: what it shows. */
SolBlockKind sol_block_get_kind (SolBlock *self);

/** sol_block_get_figure: a figure; NULL where not given. */
SolFigure *sol_block_get_figure (SolBlock *self);

/** sol_block_get_stage: its stage; NULL where not given. */
const char *sol_block_get_stage (SolBlock *self);

/** sol_block_get_highlight: structures that are lit; a list of SolStructure. */
GListModel *sol_block_get_highlight (SolBlock *self);

/** sol_block_get_strip: a row of poses; NULL where not given. */
SolStrip *sol_block_get_strip (SolBlock *self);

/** sol_block_get_norm: a table; NULL where not given. */
SolNorm *sol_block_get_norm (SolBlock *self);

/** sol_block_get_knee_deg: knee flexion of the moving leg, in degrees; 0 where not given. */
double sol_block_get_knee_deg (SolBlock *self);

/** sol_block_get_ankle_deg: dorsiflexion of the moving leg, in degrees; 0 where not given. */
double sol_block_get_ankle_deg (SolBlock *self);

/** sol_block_get_exercise: an exercise to do; NULL where not given. */
SolExercise *sol_block_get_exercise (SolBlock *self);

/** sol_block_get_routine: a routine to do; NULL where not given. */
SolRoutine *sol_block_get_routine (SolBlock *self);

/** sol_block_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_block_get_sources (SolBlock *self);

/** sol_block_get_texts: paragraphs or entries; a list of SolText. */
GListModel *sol_block_get_texts (SolBlock *self);

/** SolPage: a page of a guide topic. */
#define SOL_TYPE_PAGE (sol_page_get_type ())
G_DECLARE_FINAL_TYPE (SolPage, sol_page, SOL, PAGE, SolValue)

/** sol_page_get_name: heading; NULL where not given. */
const char *sol_page_get_name (SolPage *self);

/** sol_page_get_blocks: blocks in order; a list of SolBlock. */
GListModel *sol_page_get_blocks (SolPage *self);

/** SolTopic: a topic of the guide. */
#define SOL_TYPE_TOPIC (sol_topic_get_type ())
G_DECLARE_FINAL_TYPE (SolTopic, sol_topic, SOL, TOPIC, SolValue)

/** sol_topic_get_name: name. */
const char *sol_topic_get_name (SolTopic *self);

/** sol_topic_get_summary: one sentence; NULL where not given. */
const char *sol_topic_get_summary (SolTopic *self);

/** sol_topic_get_pages: pages; a list of SolPage. */
GListModel *sol_topic_get_pages (SolTopic *self);

/** SolBlockFunc: whether @block is one that is looked for. */
typedef gboolean (*SolBlockFunc) (SolBlock *block, gpointer data);

/** sol_topic_has_block: whether any block of any page of @self is one that @func looks for. */
gboolean sol_topic_has_block (SolTopic *self, SolBlockFunc func, gpointer data);

/** sol_topic_get_sources: what the text rests on; a list of SolCitation. */
GListModel *sol_topic_get_sources (SolTopic *self);

/** sol_topic_get_find: other words under which people look for it, which no page shows; NULL for
 * none. */
const char *sol_topic_get_find (SolTopic *self);

G_END_DECLS
