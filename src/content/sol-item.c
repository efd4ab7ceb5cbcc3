/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-item.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"

struct _SolItem {
  SolValue parent_instance;

  SolRef exercise;
  char *variant;
  char *level;
  SolPlainMove move;
  SolList *see;
  SolSide side;
  SolLaterSide side_later;
  double hold_s;
  double bout_s;
  int reps;
  double rep_s;
  SolTempo *tempo;
  double set_s;
  int sets;
  double rest_s;
  double side_rest_s;
  SolSetOrder set_order;
  double setup_s;
  double rest_after_s;
  char *day;
  int repeat_items;
  char *text;
  char *only_if;
};

G_DEFINE_FINAL_TYPE (SolItem, sol_item, SOL_TYPE_VALUE)

static const SolField item_fields[] = {
  { "exercise", "exercise", SOL_FIELD_REF, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, exercise),
    .type = sol_exercise_get_type },
  { "variant", "variant", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, variant),
    .part = "variant", .owner = "exercise" },
  { "level", "level", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, level),
    .part = "level", .owner = "exercise", .instead = "chosen" },
  { "move", "move", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, move),
    .type = sol_plain_move_get_type, .fallback = SOL_PLAIN_MOVE_NONE },
  { "see", "see", SOL_FIELD_REFS, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, see),
    .type = sol_exercise_get_type },
  { "side", "side", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, side),
    .type = sol_side_get_type, .fallback = SOL_SIDE_BOTH },
  { "side-later", "side-later", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolItem, side_later), .type = sol_later_side_get_type,
    .fallback = SOL_LATER_SIDE_SAME },
  { "hold", "hold-s", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, hold_s),
    .low = 1, .high = 3600 },
  { "seconds", "bout-s", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, bout_s),
    .low = 1, .high = 86400 },
  { "reps", "reps", SOL_FIELD_INT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, reps), .low = 1,
    .high = 1000 },
  { "rep-seconds", "rep-s", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, rep_s),
    .low = 0.1, .high = 600 },
  { "tempo", "tempo", SOL_FIELD_TEMPO, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, tempo) },
  { "set-seconds", "set-s", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, set_s),
    .low = 1, .high = 3600 },
  { "sets", "sets", SOL_FIELD_INT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, sets), .low = 1,
    .high = 100, .fallback = 1 },
  { "rest", "rest-s", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, rest_s),
    .low = 0, .high = 3600 },
  { "side-rest", "side-rest-s", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolItem, side_rest_s), .low = 0, .high = 3600 },
  { "set-order", "set-order", SOL_FIELD_ENUM, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolItem, set_order), .type = sol_set_order_get_type,
    .fallback = SOL_SET_ORDER_SIDES_WITHIN_SET },
  { "setup", "setup-s", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, setup_s),
    .low = 0, .high = 600, .fallback = -1 },
  { "rest-after", "rest-after-s", SOL_FIELD_NUMBER, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolItem, rest_after_s), .low = 0, .high = 3600 },
  { "day", "day", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, day) },
  { "repeat", "repeat-items", SOL_FIELD_INT, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolItem, repeat_items), .low = 1, .high = 100 },
  { "text", "text", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, text) },
  { "only-if", "only-if", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolItem, only_if) },
};

static char *
item_check (SolValue *value)
{
  SolItem *self = SOL_ITEM (value);
  gboolean timed = self->hold_s > 0 || self->bout_s > 0 || self->reps > 0;

  if (self->repeat_items > 0)
    return timed || self->exercise.given
               ? g_strdup ("an item repeats others and has an exercise or "
                           "times of its own; give it one or the other")
               : NULL;
  if ((self->hold_s > 0) + (self->bout_s > 0) + (self->reps > 0) > 1)
    return g_strdup ("an item has more than one of hold, seconds and reps; give it one");
  if (!self->exercise.given && self->text == NULL)
    return g_strdup ("an item has neither an exercise nor a text; say what is done");
  if (!self->exercise.given && !timed)
    return g_strdup ("a plain move has no time; give it seconds, or reps with rep-seconds");
  if (!self->exercise.given && self->reps > 0 && self->rep_s <= 0 && self->set_s <= 0 &&
      self->tempo == NULL)
    return g_strdup ("a plain move counts reps without their time; give it rep-seconds");
  if ((self->tempo != NULL) + (self->rep_s > 0) + (self->set_s > 0) > 1)
    return g_strdup (
        "an item has more than one of tempo, rep-seconds and set-seconds; give it one");
  return NULL;
}

char *
sol_item_check_repeats (SolList *items)
{
  GListModel *list = sol_value_list (items);
  guint n_before = 0;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (SolItem) item = g_list_model_get_item (list, i);

    if (item->repeat_items > (int) n_before)
      return g_strdup_printf ("item %u is to repeat %d items, but has %u before it; "
                              "repeat no more than those",
                              i + 1, item->repeat_items, n_before);
    if (item->repeat_items == 0)
      n_before++;
  }
  return NULL;
}

SOL_VALUE_INIT (SolItem, sol_item, "item", item_fields, .check = item_check)

SOL_GET_REF (SolItem, sol_item, SOL_IS_ITEM, SolExercise, exercise)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, const char *, variant, NULL)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, const char *, level, NULL)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, SolPlainMove, move, 0)
SOL_GET_LIST (SolItem, sol_item, SOL_IS_ITEM, see)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, SolSide, side, 0)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, SolLaterSide, side_later, 0)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, double, hold_s, 0)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, double, bout_s, 0)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, int, reps, 0)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, double, rep_s, 0)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, const SolTempo *, tempo, NULL)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, double, set_s, 0)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, int, sets, 0)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, double, rest_s, 0)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, double, side_rest_s, 0)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, SolSetOrder, set_order, 0)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, double, setup_s, 0)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, double, rest_after_s, 0)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, const char *, day, NULL)
SOL_GET_PLAIN (SolItem, sol_item, SOL_IS_ITEM, int, repeat_items, 0)
SOL_GET_TEXT (SolItem, sol_item, SOL_IS_ITEM, text)
SOL_GET_TEXT (SolItem, sol_item, SOL_IS_ITEM, only_if)
