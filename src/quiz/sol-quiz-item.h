/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-structure.h"

G_BEGIN_DECLS

/** SolQuizKind: how a question is answered. */
typedef enum {
  SOL_QUIZ_KIND_CHOICE, /* one of some answers is right */
  SOL_QUIZ_KIND_NAME,   /* the same, of what is lit on the figure */
  SOL_QUIZ_KIND_FIND,   /* something is to be found on the figure, or in the answers */
  SOL_QUIZ_KIND_NUMBER, /* a number is to be given */
  SOL_QUIZ_KIND_ORDER,  /* the answers are to be put in order */
} SolQuizKind;

/** SolQuizFacts: a question. What it points to is copied or referenced by the item. */
typedef struct {
  const char *id; /* the same in each start of the program */
  SolQuizKind kind;
  const char *prompt;         /* content text */
  const char *const *answers; /* the right one first, or in their order; NULL for a number */
  const char *why;            /* content text, or NULL */
  const char *place;          /* of what is lit: content text for who can't see it, or NULL */
  SolStructure *structure;    /* what is lit or to be found; NULL for none */
  double low, high;           /* the right numbers */
  const char *unit;           /* of the number, or NULL */
  GListModel *sources;        /* of SolCitation; NULL for none */
} SolQuizFacts;

/** SolQuizItem: a question, ready to be asked. Never changes. */
#define SOL_TYPE_QUIZ_ITEM (sol_quiz_item_get_type ())
G_DECLARE_FINAL_TYPE (SolQuizItem, sol_quiz_item, SOL, QUIZ_ITEM, GObject)

/** sol_quiz_item_new: an item with a copy of @facts. (transfer full) */
SolQuizItem *sol_quiz_item_new (const SolQuizFacts *facts);

/** sol_quiz_item_get_facts: the facts, which live as long as the item. (transfer none) */
const SolQuizFacts *sol_quiz_item_get_facts (SolQuizItem *self);

/** sol_quiz_item_get_n_answers: how many answers there are. */
guint sol_quiz_item_get_n_answers (SolQuizItem *self);

/** sol_quiz_item_is_number_right: whether @number answers a question for a number. */
gboolean sol_quiz_item_is_number_right (SolQuizItem *self, double number);

/** sol_quiz_item_shuffle: the numbers of the answers in the order in which they are shown, by
 * @random; where they are to be put in order, never in that order already where there are two or
 * more. (element-type guint) (transfer full) */
GArray *sol_quiz_item_shuffle (SolQuizItem *self, GRand *random);

G_END_DECLS
