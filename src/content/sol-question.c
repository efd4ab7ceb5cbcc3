/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-question.h"

#include <math.h>

#include "sol-content-enums.h"
#include "sol-value-private.h"
#include "sol-source.h"
#include "sol-topic.h"

struct _SolAnswer {
  SolValue parent_instance;

  gboolean right;
  int order;
  char *text;
};

G_DEFINE_FINAL_TYPE (SolAnswer, sol_answer, SOL_TYPE_VALUE)

static const SolField answer_fields[] = {
  { "right", "right", SOL_FIELD_BOOL, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolAnswer, right) },
  { "order", "order", SOL_FIELD_INT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolAnswer, order),
    .low = 1, .high = 20 },
  { "text", "text", SOL_FIELD_BODY, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolAnswer, text) },
};

SOL_VALUE_INIT (SolAnswer, sol_answer, "answer", answer_fields)

SOL_GET_PLAIN (SolAnswer, sol_answer, SOL_IS_ANSWER, gboolean, right, FALSE)
SOL_GET_PLAIN (SolAnswer, sol_answer, SOL_IS_ANSWER, int, order, 0)
SOL_GET_TEXT (SolAnswer, sol_answer, SOL_IS_ANSWER, text)

struct _SolQuestion {
  SolValue parent_instance;

  char *number;
  SolQuestionKind kind;
  SolRef structure;
  double low;
  double high;
  char *unit;
  char **tied_to;
  SolList *topics;
  SolList *sources;
  char *prompt;
  SolList *answers;
  char *why;
};

G_DEFINE_FINAL_TYPE (SolQuestion, sol_question, SOL_TYPE_VALUE)

static const SolField question_fields[] = {
  { "number", "number", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolQuestion, number) },
  { "kind", "kind", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolQuestion, kind),
    .type = sol_question_kind_get_type },
  { "structure", "structure", SOL_FIELD_REF, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolQuestion, structure), .type = sol_structure_get_type },
  { "low", "low", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolQuestion, low),
    .low = -1000000, .high = 1000000, .fallback = NAN },
  { "high", "high", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolQuestion, high),
    .low = -1000000, .high = 1000000, .fallback = NAN },
  { "unit", "unit", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolQuestion, unit) },
  { "tied-to", "tied-to", SOL_FIELD_TOKENS, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolQuestion, tied_to) },
  { "topics", "topics", SOL_FIELD_REFS, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolQuestion, topics),
    .type = sol_topic_get_type },
  { "sources", "sources", SOL_FIELD_CITES, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolQuestion, sources), .type = sol_source_get_type },
  { "prompt", "prompt", SOL_FIELD_TEXT, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolQuestion, prompt) },
  { "answer", "answers", SOL_FIELD_CHILDREN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolQuestion, answers), .type = sol_answer_get_type },
  { "why", "why", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolQuestion, why) },
};

static char *
question_check (SolValue *value)
{
  SolQuestion *self = SOL_QUESTION (value);
  GListModel *answers = sol_value_list (self->answers);
  guint n_right = 0;

  for (guint i = 0; i < g_list_model_get_n_items (answers); i++) {
    g_autoptr (SolAnswer) answer = g_list_model_get_item (answers, i);

    n_right += answer->right ? 1 : 0;
  }
  if (self->kind == SOL_QUESTION_KIND_CHOICE && n_right != 1)
    return g_strdup_printf ("a question of choice has %u right answers; mark one", n_right);
  if (self->kind == SOL_QUESTION_KIND_CLICK && !self->structure.given)
    return g_strdup ("a question to click has no structure; name the one to click");
  if (self->kind == SOL_QUESTION_KIND_NUMBER && !(self->low <= self->high))
    return g_strdup ("a question for a number has no low and high; give both, the smaller first");
  return NULL;
}

SOL_VALUE_INIT (SolQuestion,
                sol_question,
                "question",
                question_fields,
                .has_id = TRUE,
                .name_property = "prompt",
                .check = question_check)

SOL_GET_PLAIN (SolQuestion, sol_question, SOL_IS_QUESTION, const char *, number, NULL)
SOL_GET_PLAIN (SolQuestion, sol_question, SOL_IS_QUESTION, SolQuestionKind, kind, 0)
SOL_GET_REF (SolQuestion, sol_question, SOL_IS_QUESTION, SolStructure, structure)
SOL_GET_PLAIN (SolQuestion, sol_question, SOL_IS_QUESTION, double, low, 0)
SOL_GET_PLAIN (SolQuestion, sol_question, SOL_IS_QUESTION, double, high, 0)
SOL_GET_PLAIN (SolQuestion, sol_question, SOL_IS_QUESTION, const char *, unit, NULL)
SOL_GET_TOKENS (SolQuestion, sol_question, SOL_IS_QUESTION, tied_to)
SOL_GET_LIST (SolQuestion, sol_question, SOL_IS_QUESTION, topics)
SOL_GET_LIST (SolQuestion, sol_question, SOL_IS_QUESTION, sources)
SOL_GET_TEXT (SolQuestion, sol_question, SOL_IS_QUESTION, prompt)
SOL_GET_LIST (SolQuestion, sol_question, SOL_IS_QUESTION, answers)
SOL_GET_TEXT (SolQuestion, sol_question, SOL_IS_QUESTION, why)
