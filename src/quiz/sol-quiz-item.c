/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-quiz-item.h"

struct _SolQuizItem {
  GObject parent_instance;

  SolQuizFacts facts; /* its pointers are owned */
};

G_DEFINE_FINAL_TYPE (SolQuizItem, sol_quiz_item, G_TYPE_OBJECT)

static void
sol_quiz_item_finalize (GObject *object)
{
  SolQuizFacts *facts = &SOL_QUIZ_ITEM (object)->facts;

  g_free ((char *) facts->id);
  g_free ((char *) facts->prompt);
  g_strfreev ((GStrv) facts->answers);
  g_free ((char *) facts->why);
  g_free ((char *) facts->place);
  g_clear_object (&facts->structure);
  g_free ((char *) facts->unit);
  g_clear_object (&facts->sources);
  G_OBJECT_CLASS (sol_quiz_item_parent_class)->finalize (object);
}

static void
sol_quiz_item_class_init (SolQuizItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_quiz_item_finalize;
}

static void
sol_quiz_item_init (SolQuizItem *self G_GNUC_UNUSED)
{
}

SolQuizItem *
sol_quiz_item_new (const SolQuizFacts *facts)
{
  SolQuizItem *self;
  SolQuizFacts *own;

  g_return_val_if_fail (facts != NULL && facts->id != NULL && facts->prompt != NULL, NULL);

  self = g_object_new (SOL_TYPE_QUIZ_ITEM, NULL);
  own = &self->facts;
  *own = *facts;
  own->id = g_strdup (facts->id);
  own->prompt = g_strdup (facts->prompt);
  own->answers = (const char *const *) g_strdupv ((GStrv) facts->answers);
  own->why = g_strdup (facts->why);
  own->place = g_strdup (facts->place);
  own->unit = g_strdup (facts->unit);
  if (own->structure != NULL)
    g_object_ref (own->structure);
  if (own->sources != NULL)
    g_object_ref (own->sources);
  return self;
}

const SolQuizFacts *
sol_quiz_item_get_facts (SolQuizItem *self)
{
  g_return_val_if_fail (SOL_IS_QUIZ_ITEM (self), NULL);

  return &self->facts;
}

guint
sol_quiz_item_get_n_answers (SolQuizItem *self)
{
  g_return_val_if_fail (SOL_IS_QUIZ_ITEM (self), 0);

  return self->facts.answers == NULL ? 0 : g_strv_length ((GStrv) self->facts.answers);
}

gboolean
sol_quiz_item_is_number_right (SolQuizItem *self, double number)
{
  g_return_val_if_fail (SOL_IS_QUIZ_ITEM (self), FALSE);

  return number >= self->facts.low && number <= self->facts.high;
}

static void
swap (GArray *order, guint a, guint b)
{
  guint *numbers = (guint *) (gpointer) order->data;
  guint kept = numbers[a];

  numbers[a] = numbers[b];
  numbers[b] = kept;
}

static gboolean
is_in_order (GArray *order)
{
  for (guint i = 0; i < order->len; i++)
    if (g_array_index (order, guint, i) != i)
      return FALSE;
  return TRUE;
}

GArray *
sol_quiz_item_shuffle (SolQuizItem *self, GRand *random)
{
  GArray *order = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n;

  g_return_val_if_fail (SOL_IS_QUIZ_ITEM (self), order);
  g_return_val_if_fail (random != NULL, order);

  n = sol_quiz_item_get_n_answers (self);
  for (guint i = 0; i < n; i++)
    g_array_append_val (order, i);
  for (guint i = n; i > 1; i--)
    swap (order, i - 1, (guint) g_rand_int_range (random, 0, (gint32) i));
  if (self->facts.kind == SOL_QUIZ_KIND_ORDER && n > 1 && is_in_order (order))
    swap (order, 0, n - 1);
  return order;
}
