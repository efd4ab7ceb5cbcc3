/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-quiz-round.h"

/* So often must be right what was missed. */
#define RIGHT_AFTER_MISS 2

typedef struct {
  SolQuizItem *item;
  guint n_answers;
  guint still; /* how often it must be right until it is done with */
} Place;

struct _SolQuizRound {
  GObject parent_instance;

  GQueue places; /* of Place, the one that is asked at the head */
  guint n_items;
  guint n_answered;
  guint n_right;
};

G_DEFINE_FINAL_TYPE (SolQuizRound, sol_quiz_round, G_TYPE_OBJECT)

static void
place_free (gpointer data)
{
  Place *place = data;

  g_object_unref (place->item);
  g_free (place);
}

static void
sol_quiz_round_finalize (GObject *object)
{
  g_queue_clear_full (&SOL_QUIZ_ROUND (object)->places, place_free);
  G_OBJECT_CLASS (sol_quiz_round_parent_class)->finalize (object);
}

static void
sol_quiz_round_class_init (SolQuizRoundClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_quiz_round_finalize;
}

static void
sol_quiz_round_init (SolQuizRound *self)
{
  g_queue_init (&self->places);
}

SolQuizRound *
sol_quiz_round_new (GListModel *items, GRand *random)
{
  SolQuizRound *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (items), NULL);
  g_return_val_if_fail (random != NULL, NULL);

  self = g_object_new (SOL_TYPE_QUIZ_ROUND, NULL);
  self->n_items = g_list_model_get_n_items (items);
  for (guint i = 0; i < self->n_items; i++) {
    Place *place = g_new0 (Place, 1);

    place->item = g_list_model_get_item (items, i);
    place->still = 1;
    g_queue_push_nth (&self->places, place, g_rand_int_range (random, 0, (gint32) i + 1));
  }
  return self;
}

SolQuizRound *
sol_quiz_round_new_short (GListModel *items, guint n, GRand *random)
{
  SolQuizRound *self = sol_quiz_round_new (items, random);

  g_return_val_if_fail (self != NULL, NULL);

  for (; self->n_items > n; self->n_items--)
    place_free (g_queue_pop_tail (&self->places));
  return self;
}

guint
sol_quiz_round_get_still (SolQuizRound *self, SolQuizItem *item)
{
  g_return_val_if_fail (SOL_IS_QUIZ_ROUND (self), 0);

  for (GList *link = self->places.head; link != NULL; link = link->next) {
    Place *place = link->data;

    if (place->item == item)
      return place->still;
  }
  return 0;
}

SolQuizItem *
sol_quiz_round_get_item (SolQuizRound *self)
{
  Place *place;

  g_return_val_if_fail (SOL_IS_QUIZ_ROUND (self), NULL);

  place = g_queue_peek_head (&self->places);
  return place == NULL ? NULL : place->item;
}

gboolean
sol_quiz_round_answer (SolQuizRound *self, gboolean right)
{
  Place *place;
  gboolean first;

  g_return_val_if_fail (SOL_IS_QUIZ_ROUND (self), FALSE);

  place = g_queue_pop_head (&self->places);
  if (place == NULL)
    return FALSE;
  first = place->n_answers++ == 0;
  if (right)
    place->still--;
  else
    place->still = RIGHT_AFTER_MISS;
  self->n_answered += first;
  if (first && right)
    self->n_right++;
  if (place->still == 0)
    place_free (place);
  else
    g_queue_push_nth (&self->places, place, SOL_QUIZ_ROUND_GAP);
  return first;
}

guint
sol_quiz_round_get_n_items (SolQuizRound *self)
{
  g_return_val_if_fail (SOL_IS_QUIZ_ROUND (self), 0);

  return self->n_items;
}

guint
sol_quiz_round_get_n_done (SolQuizRound *self)
{
  g_return_val_if_fail (SOL_IS_QUIZ_ROUND (self), 0);

  return self->n_items - g_queue_get_length (&self->places);
}

guint
sol_quiz_round_get_n_answered (SolQuizRound *self)
{
  g_return_val_if_fail (SOL_IS_QUIZ_ROUND (self), 0);

  return self->n_answered;
}

guint
sol_quiz_round_get_n_right (SolQuizRound *self)
{
  g_return_val_if_fail (SOL_IS_QUIZ_ROUND (self), 0);

  return self->n_right;
}
