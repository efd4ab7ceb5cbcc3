/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-topic.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-source.h"
#include "sol-structure.h"
#include "sol-text.h"

struct _SolBlock {
  SolValue parent_instance;

  SolBlockKind kind;
  SolRef figure;
  char *stage;
  SolList *highlight;
  SolRef strip;
  SolRef norm;
  double knee_deg;
  double ankle_deg;
  SolRef exercise;
  SolRef routine;
  SolList *sources;
  SolList *texts;
};

G_DEFINE_FINAL_TYPE (SolBlock, sol_block, SOL_TYPE_VALUE)

static const SolField block_fields[] = {
  { "kind", "kind", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolBlock, kind),
    .type = sol_block_kind_get_type, .fallback = SOL_BLOCK_KIND_TEXT },
  { "figure", "figure", SOL_FIELD_REF, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolBlock, figure),
    .type = sol_figure_get_type },
  { "stage", "stage", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolBlock, stage),
    .part = "stage", .owner = "figure" },
  { "highlight", "highlight", SOL_FIELD_REFS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolBlock, highlight), .type = sol_structure_get_type },
  { "strip", "strip", SOL_FIELD_REF, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolBlock, strip),
    .type = sol_strip_get_type },
  { "norm", "norm", SOL_FIELD_REF, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolBlock, norm),
    .type = sol_norm_get_type },
  { "knee", "knee-deg", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolBlock, knee_deg),
    .low = 0, .high = 130 },
  { "ankle", "ankle-deg", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolBlock, ankle_deg), .low = -50, .high = 40 },
  { "exercise", "exercise", SOL_FIELD_REF, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolBlock, exercise),
    .type = sol_exercise_get_type },
  { "routine", "routine", SOL_FIELD_REF, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolBlock, routine),
    .type = sol_routine_get_type },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolBlock, sources),
    .type = sol_source_get_type },
  { "text", "texts", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolBlock, texts),
    .type = sol_text_get_type },
};

SOL_VALUE_INIT (SolBlock, sol_block, "block", block_fields)

SOL_GET_PLAIN (SolBlock, sol_block, SOL_IS_BLOCK, SolBlockKind, kind, 0)
SOL_GET_REF (SolBlock, sol_block, SOL_IS_BLOCK, SolFigure, figure)
SOL_GET_PLAIN (SolBlock, sol_block, SOL_IS_BLOCK, const char *, stage, NULL)
SOL_GET_LIST (SolBlock, sol_block, SOL_IS_BLOCK, highlight)
SOL_GET_REF (SolBlock, sol_block, SOL_IS_BLOCK, SolStrip, strip)
SOL_GET_REF (SolBlock, sol_block, SOL_IS_BLOCK, SolNorm, norm)
SOL_GET_PLAIN (SolBlock, sol_block, SOL_IS_BLOCK, double, knee_deg, 0)
SOL_GET_PLAIN (SolBlock, sol_block, SOL_IS_BLOCK, double, ankle_deg, 0)
SOL_GET_REF (SolBlock, sol_block, SOL_IS_BLOCK, SolExercise, exercise)
SOL_GET_REF (SolBlock, sol_block, SOL_IS_BLOCK, SolRoutine, routine)
SOL_GET_LIST (SolBlock, sol_block, SOL_IS_BLOCK, sources)
SOL_GET_LIST (SolBlock, sol_block, SOL_IS_BLOCK, texts)

struct _SolPage {
  SolValue parent_instance;

  char *name;
  SolList *blocks;
};

G_DEFINE_FINAL_TYPE (SolPage, sol_page, SOL_TYPE_VALUE)

static const SolField page_fields[] = {
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolPage, name) },
  { "block", "blocks", SOL_FIELD_CHILDREN, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolPage, blocks),
    .type = sol_block_get_type },
};

SOL_VALUE_INIT (SolPage, sol_page, "page", page_fields, .name_property = "name")

SOL_GET_TEXT (SolPage, sol_page, SOL_IS_PAGE, name)
SOL_GET_LIST (SolPage, sol_page, SOL_IS_PAGE, blocks)

struct _SolTopic {
  SolValue parent_instance;

  char *name;
  char *summary;
  SolList *pages;
  SolList *sources;
  char *find;
};

G_DEFINE_FINAL_TYPE (SolTopic, sol_topic, SOL_TYPE_VALUE)

static const SolField topic_fields[] = {
  { "name", "name", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolTopic, name) },
  { "summary", "summary", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolTopic, summary) },
  { "page", "pages", SOL_FIELD_CHILDREN, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolTopic, pages),
    .type = sol_page_get_type },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolTopic, sources),
    .type = sol_source_get_type },
  SOL_FIELD_FIND (SolTopic),
};

SOL_VALUE_INIT (SolTopic, sol_topic, "topic", topic_fields, .has_id = TRUE, .name_property = "name")

SOL_GET_TEXT (SolTopic, sol_topic, SOL_IS_TOPIC, name)
SOL_GET_TEXT (SolTopic, sol_topic, SOL_IS_TOPIC, summary)
SOL_GET_LIST (SolTopic, sol_topic, SOL_IS_TOPIC, pages)
SOL_GET_LIST (SolTopic, sol_topic, SOL_IS_TOPIC, sources)
SOL_GET_TEXT (SolTopic, sol_topic, SOL_IS_TOPIC, find)

static gboolean
page_has_block (SolPage *page, SolBlockFunc func, gpointer data)
{
  GListModel *blocks = sol_page_get_blocks (page);

  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++) {
    g_autoptr (SolBlock) block = g_list_model_get_item (blocks, i);

    if (func (block, data))
      return TRUE;
  }
  return FALSE;
}

gboolean
sol_topic_has_block (SolTopic *self, SolBlockFunc func, gpointer data)
{
  GListModel *pages;

  g_return_val_if_fail (SOL_IS_TOPIC (self), FALSE);
  g_return_val_if_fail (func != NULL, FALSE);

  pages = sol_topic_get_pages (self);
  for (guint i = 0; i < g_list_model_get_n_items (pages); i++) {
    g_autoptr (SolPage) page = g_list_model_get_item (pages, i);

    if (page_has_block (page, func, data))
      return TRUE;
  }
  return FALSE;
}
