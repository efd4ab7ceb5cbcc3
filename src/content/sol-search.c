/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-search.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sol-attachment.h"
#include "sol-care-card.h"
#include "sol-claim.h"
#include "sol-condition.h"
#include "sol-exercise.h"
#include "sol-gate.h"
#include "sol-marks.h"
#include "sol-norm.h"
#include "sol-pain-rule.h"
#include "sol-question.h"
#include "sol-red-flag.h"
#include "sol-routine.h"
#include "sol-source.h"
#include "sol-strip.h"
#include "sol-structure.h"
#include "sol-term.h"
#include "sol-topic.h"
#include "sol-value-private.h"
#include "sol-way-in.h"
#include "sol-word.h"

/* What a word is worth by where it stands. */
typedef enum {
  WEIGHT_BODY = 2,
  WEIGHT_SENTENCE = 6, /* a name that is a whole sentence, such as what people say; other words */
  WEIGHT_OTHER_NAME = 10,
  WEIGHT_NAME = 12,
} Weight;

#define MAX_NAME_WORDS 6

/* The kinds that are found, in their order where they are as good as each other. */
static GType (*const types[]) (void) = {
  sol_way_in_get_type,    sol_structure_get_type, sol_attachment_get_type, sol_exercise_get_type,
  sol_routine_get_type,   sol_topic_get_type,     sol_strip_get_type,      sol_claim_get_type,
  sol_care_card_get_type, sol_red_flag_get_type,  sol_condition_get_type,  sol_term_get_type,
  sol_question_get_type,  sol_source_get_type,    sol_pain_rule_get_type,
};

/* That a word stands in a value. */
typedef struct {
  guint entry;
  Weight weight;
} Place;

typedef struct {
  SolWord word;
  GArray *places; /* Place, by entry */
} Known;

/* A value that can be found. */
typedef struct {
  SolValue *value;
  guint kind;
  char **name;        /* its words */
  guint n_name_words; /* a sentence has one more than a name has at most, however long it is */
} Entry;

struct _SolSearch {
  GArray *entries;  /* Entry */
  GPtrArray *known; /* Known */

  /* while reading */
  SolLibrary *library; /* borrowed: it keeps the index, or outlives the reading; NULL when done */
  guint kind, next;    /* the value that comes next */
  GHashTable *by_text; /* word -> Known, borrowed */
};

/* A value that was found. */
typedef struct {
  const Entry *entry;
  guint score;
  gboolean named; /* all words in a name */
  guint best_of_kind;
} Hit;

/* How well a value holds the words. */
typedef struct {
  guint sum;   /* 0 where it misses one */
  guint least; /* of a word */
} Score;

/* A word of the text is never worth more. */
#define MAX_BODY_SCORE (WEIGHT_BODY * SOL_WORD_MATCH_WHOLE)

/* A name that begins with what was typed, as "Soleus stretch, 5 minutes", is worth as much as if a
 * word more stood in it; one that is just that, two. */
#define WORTH_OF_BEGINNING (WEIGHT_NAME * SOL_WORD_MATCH_WHOLE)

/* -- Reading -- */

static void
known_free (gpointer data)
{
  Known *known = data;

  sol_word_clear (&known->word);
  g_array_unref (known->places);
  g_free (known);
}

static Known *
ensure_known (SolSearch *self, const char *text)
{
  Known *known = g_hash_table_lookup (self->by_text, text);

  if (known != NULL)
    return known;
  known = g_new0 (Known, 1);
  sol_word_init (&known->word, text);
  known->places = g_array_new (FALSE, FALSE, sizeof (Place));
  g_ptr_array_add (self->known, known);
  g_hash_table_insert (self->by_text, known->word.text, known);
  return known;
}

/* The present entry is the last, so a place of it is the last of its word. */
static void
add_place (SolSearch *self, const char *text, Weight weight)
{
  GArray *places = ensure_known (self, text)->places;
  Place place = { self->entries->len - 1, weight };
  Place *last = places->len > 0 ? &g_array_index (places, Place, places->len - 1) : NULL;

  if (last == NULL || last->entry != place.entry)
    g_array_append_val (places, place);
  else
    last->weight = MAX (last->weight, weight);
}

/* Whether the present entry is called by its name however long that is: the place of a muscle on a
 * bone has no shorter one. */
static gboolean
has_long_name (SolSearch *self)
{
  return SOL_IS_ATTACHMENT (g_array_index (self->entries, Entry, self->entries->len - 1).value);
}

static void
add_places (SolSearch *self, char **words, Weight weight)
{
  if (weight == WEIGHT_NAME && g_strv_length (words) > MAX_NAME_WORDS && !has_long_name (self))
    weight = WEIGHT_SENTENCE;
  for (guint i = 0; words[i] != NULL; i++)
    add_place (self, words[i], weight);
}

static void
add_words (SolSearch *self, const char *text, Weight weight)
{
  g_autofree char *plain = sol_marks_to_plain (text, NULL, NULL);
  g_auto (GStrv) words = sol_words_split (plain);
  g_auto (GStrv) joined = sol_words_split_joined (plain);

  add_places (self, words, weight);
  if (joined != NULL)
    add_places (self, joined, weight);
}

static Weight
weigh_field (const SolField *field)
{
  static const char *const names[] = { "number", "latin", "synonyms", NULL };

  if (g_str_equal (field->property, "find"))
    return WEIGHT_SENTENCE;
  return g_strv_contains (names, field->property) ? WEIGHT_OTHER_NAME : WEIGHT_BODY;
}

static void add_fields (SolSearch *self, SolValue *value, Weight weight);

static void
add_children (SolSearch *self, GListModel *children, Weight weight)
{
  for (guint i = 0; i < g_list_model_get_n_items (children); i++) {
    g_autoptr (SolValue) child = g_list_model_get_item (children, i);

    add_fields (self, child, weight);
  }
}

/* What has no page of its own is read where it is shown: a table in its topic, and what is asked
 * before in its routine or exercise. */
static void
add_shown (SolSearch *self, const SolRef *ref)
{
  if (ref->value != NULL && (SOL_IS_NORM (ref->value) || SOL_IS_GATE (ref->value)))
    add_fields (self, ref->value, WEIGHT_BODY);
}

static void
add_field (SolSearch *self, SolValue *value, const SolField *field, Weight weight)
{
  const char *text;

  switch (field->kind) {
  case SOL_FIELD_BODY:
  case SOL_FIELD_TEXT:
    text = sol_value_translate (value, *SOL_FIELD_PEEK (value, field, char *));
    break;
  case SOL_FIELD_PLAIN:
    text = *SOL_FIELD_PEEK (value, field, char *);
    break;
  case SOL_FIELD_TOKEN:
    text = weight > WEIGHT_BODY ? *SOL_FIELD_PEEK (value, field, char *) : NULL;
    break;
  case SOL_FIELD_CHILDREN:
    add_children (self, sol_value_list (*SOL_FIELD_PEEK (value, field, SolList *)), weight);
    return;
  case SOL_FIELD_REF:
    add_shown (self, SOL_FIELD_PEEK (value, field, SolRef));
    return;
  case SOL_FIELD_TOKENS:
  case SOL_FIELD_INT:
  case SOL_FIELD_NUMBER:
  case SOL_FIELD_RANGE:
  case SOL_FIELD_TEMPO:
  case SOL_FIELD_ENUM:
  case SOL_FIELD_FLAGS:
  case SOL_FIELD_BOOL:
  case SOL_FIELD_REFS:
  case SOL_FIELD_CITES:
  default:
    return;
  }
  if (text != NULL)
    add_words (self, text, weight);
}

/* All text of @value and of what it is made of, worth @weight at least. */
static void
add_fields (SolSearch *self, SolValue *value, Weight weight)
{
  SolValueClass *klass = SOL_VALUE_GET_CLASS (value);

  for (guint i = 0; i < klass->n_fields; i++)
    add_field (self, value, &klass->fields[i], MAX (weight, weigh_field (&klass->fields[i])));
}

static void
add_year (SolSearch *self, SolSource *source)
{
  g_autofree char *year = g_strdup_printf ("%d", sol_source_get_year (source));

  add_place (self, year, WEIGHT_BODY);
}

/* What a word of the name is worth. Who types "foam rolling" wants to do it before they read of it:
 * the title of a paper is as much text as its authors, and so is what the quiz asks. */
static Weight
weigh_name (SolValue *value)
{
  if (SOL_IS_SOURCE (value) || SOL_IS_QUESTION (value))
    return WEIGHT_BODY;
  return SOL_IS_CLAIM (value) || SOL_IS_RED_FLAG (value) || SOL_IS_WAY_IN (value) ? WEIGHT_SENTENCE
                                                                                  : WEIGHT_NAME;
}

static void
add_value (SolSearch *self, SolValue *value, guint kind)
{
  const char *name = sol_value_get_display_name (value);
  Entry entry = { g_object_ref (value), kind, sol_words_split (name), 0 };

  entry.n_name_words = MIN (g_strv_length (entry.name), MAX_NAME_WORDS + 1);
  g_array_append_val (self->entries, entry);
  add_words (self, name, weigh_name (value));
  add_words (self, sol_value_get_id (value), WEIGHT_BODY);
  add_fields (self, value, WEIGHT_BODY);
  if (SOL_IS_SOURCE (value))
    add_year (self, SOL_SOURCE (value));
  if (SOL_IS_WAY_IN (value))
    add_words (self,
               /* Translators: what people type who look for help with a calf that hurts */
               _ ("sore calf, tight calves, calf pain, my calf hurts, hurt, ache, injury, strain"),
               WEIGHT_SENTENCE);
}

static void
entry_clear (gpointer entry)
{
  g_clear_object (&((Entry *) entry)->value);
  g_clear_pointer (&((Entry *) entry)->name, g_strfreev);
}

static gpointer
search_new_unread (SolLibrary *library)
{
  SolSearch *self = g_new0 (SolSearch, 1);

  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, entry_clear);
  self->known = g_ptr_array_new_with_free_func (known_free);
  self->by_text = g_hash_table_new (g_str_hash, g_str_equal);
  self->library = library;
  return self;
}

SolSearch *
sol_search_new (SolLibrary *library)
{
  SolSearch *self;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);

  self = search_new_unread (library);
  sol_search_read (self, G_MAXUINT);
  return self;
}

gboolean
sol_search_read (SolSearch *self, guint n_values)
{
  g_return_val_if_fail (self != NULL, TRUE);

  while (self->library != NULL && n_values > 0) {
    GListModel *values = sol_library_get_values (self->library, types[self->kind]());
    g_autoptr (SolValue) value = g_list_model_get_item (values, self->next++);

    if (value != NULL) {
      add_value (self, value, self->kind);
      n_values--;
      continue;
    }
    self->next = 0;
    if (++self->kind < G_N_ELEMENTS (types))
      continue;
    self->library = NULL;
    g_clear_pointer (&self->by_text, g_hash_table_unref);
  }
  return self->library == NULL;
}

SolSearch *
sol_search_get (SolLibrary *library)
{
  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);

  return sol_library_hold (library, "sol-search", search_new_unread,
                           (GDestroyNotify) sol_search_free);
}

void
sol_search_free (SolSearch *self)
{
  g_array_unref (self->entries);
  g_clear_pointer (&self->by_text, g_hash_table_unref);
  g_ptr_array_unref (self->known);
  g_free (self);
}

/* -- Finding -- */

/* The worth of @text in each entry; 0 where it does not stand there. */
static void
score_word (SolSearch *self, const char *text, guint *scores)
{
  g_auto (GStrv) stems = sol_word_list_stems (text);
  SolWord typed;

  sol_word_init (&typed, text);
  for (guint i = 0; i < self->known->len; i++) {
    const Known *known = g_ptr_array_index (self->known, i);
    SolWordMatch match = sol_word_match (&typed, &known->word);

    if (match < SOL_WORD_MATCH_STEM &&
        g_strv_contains ((const char *const *) stems, known->word.text))
      match = SOL_WORD_MATCH_STEM;
    for (guint k = 0; match != SOL_WORD_MATCH_NONE && k < known->places->len; k++) {
      const Place *place = &g_array_index (known->places, Place, k);

      scores[place->entry] = MAX (scores[place->entry], (guint) match * place->weight);
    }
  }
  sol_word_clear (&typed);
}

/* A value must hold all words, so one that misses a word is worth nothing. */
static Score *
score_words (SolSearch *self, char **words)
{
  Score *totals = g_new0 (Score, self->entries->len);
  gsize n_bytes = self->entries->len * sizeof (guint);
  g_autofree guint *scores = g_malloc (n_bytes);

  for (guint w = 0; words[w] != NULL; w++) {
    memset (scores, 0, n_bytes);
    score_word (self, words[w], scores);
    for (guint i = 0; i < self->entries->len; i++) {
      totals[i].least = w == 0 ? scores[i] : MIN (totals[i].least, scores[i]);
      totals[i].sum = totals[i].least == 0 ? 0 : totals[i].sum + scores[i];
    }
  }
  return totals;
}

/* How much of the name of @entry, from its beginning, @words are. What explains a word, says a
 * sentence or was written elsewhere does not come before what it is about. */
static guint
score_beginning (const Entry *entry, char **words)
{
  guint n = 0;

  if (SOL_IS_TERM (entry->value) || weigh_name (entry->value) < WEIGHT_NAME)
    return 0;
  while (words[n] != NULL && n < entry->n_name_words && g_str_equal (words[n], entry->name[n]))
    n++;
  if (words[n] != NULL)
    return 0;
  return n == entry->n_name_words ? 2 * WORTH_OF_BEGINNING : WORTH_OF_BEGINNING;
}

/* Of two that are worth the same, the one with the shorter name is more of what was asked for. */
static int
compare_hits (gconstpointer a, gconstpointer b)
{
  const Hit *one = a, *other = b;

  if (one->named != other->named)
    return one->named ? -1 : 1;
  if (SOL_IS_SOURCE (one->entry->value) != SOL_IS_SOURCE (other->entry->value))
    return SOL_IS_SOURCE (one->entry->value) ? 1 : -1;
  if (one->best_of_kind != other->best_of_kind)
    return one->best_of_kind > other->best_of_kind ? -1 : 1;
  if (one->entry->kind != other->entry->kind)
    return one->entry->kind < other->entry->kind ? -1 : 1;
  if (one->score != other->score)
    return one->score > other->score ? -1 : 1;
  if (one->entry->n_name_words != other->entry->n_name_words)
    return one->entry->n_name_words < other->entry->n_name_words ? -1 : 1;
  return one->entry < other->entry ? -1 : one->entry > other->entry;
}

static void
collect_hits (SolSearch *self, char **words, const Score *scores, GArray *hits)
{
  guint best[2][G_N_ELEMENTS (types)] = { 0 };

  for (guint i = 0; i < self->entries->len; i++) {
    const Entry *entry = &g_array_index (self->entries, Entry, i);
    Hit hit = { entry, scores[i].sum, scores[i].least > MAX_BODY_SCORE, 0 };

    if (hit.score == 0)
      continue;
    hit.score += score_beginning (entry, words);
    best[hit.named][entry->kind] = MAX (best[hit.named][entry->kind], hit.score);
    g_array_append_val (hits, hit);
  }
  for (guint i = 0; i < hits->len; i++) {
    Hit *hit = &g_array_index (hits, Hit, i);

    hit->best_of_kind = best[hit->named][hit->entry->kind];
  }
}

/* The best first. */
static GArray *
find_hits (SolSearch *self, char **words)
{
  g_autofree Score *scores = score_words (self, words);
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (Hit));

  collect_hits (self, words, scores, hits);
  g_array_sort (hits, compare_hits);
  return hits;
}

static gboolean
is_named (GArray *hits)
{
  return hits->len > 0 && g_array_index (hits, Hit, 0).named;
}

/* "How many heel raises?": where no name has all the words, those that say nothing are left out. */
static GArray *
find_without_small (SolSearch *self, char **words, GArray *hits)
{
  g_autoptr (GArray) others = NULL;

  if (is_named (hits) || !sol_words_drop_small (words))
    return hits;
  others = find_hits (self, words);
  if (hits->len > 0 && !is_named (others))
    return hits;
  g_array_unref (hits);
  return g_steal_pointer (&others);
}

GPtrArray *
sol_search_find (SolSearch *self, const char *text, guint *n_named)
{
  g_auto (GStrv) words = NULL;
  g_autoptr (GArray) hits = NULL;
  GPtrArray *values;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (n_named != NULL, NULL);

  *n_named = 0;
  words = sol_words_split (text);
  if (words[0] == NULL)
    return NULL;
  sol_words_drop_initials (words);
  sol_search_read (self, G_MAXUINT);
  hits = find_without_small (self, words, find_hits (self, words));
  values = g_ptr_array_new_full (hits->len, g_object_unref);
  for (guint i = 0; i < hits->len; i++) {
    const Hit *hit = &g_array_index (hits, Hit, i);

    *n_named += hit->named ? 1 : 0;
    g_ptr_array_add (values, g_object_ref (hit->entry->value));
  }
  return values;
}
