/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-quiz-maker.h"

#include <glib/gi18n-lib.h>

#include "sol-question.h"
#include "sol-text.h"

/* Two texts that share so much of their words could both be right. */
#define TOO_ALIKE 0.5

/* What is asked of a structure. */
typedef struct {
  SolFactKind kind;
  const char *id;      /* part of the ids of the questions */
  const char *forward; /* with the name of the structure */
  const char *back;    /* with the text of the fact */
} Subject;

static const Subject subjects[] = {
  { SOL_FACT_KIND_ORIGIN, "origin", N_ ("%s: where does it start?"),
    N_ ("Which muscle is it? “%s”") },
  { SOL_FACT_KIND_INSERTION, "insertion", N_ ("%s: where does it end?"),
    N_ ("Which muscle is it? “%s”") },
  { SOL_FACT_KIND_ACTION, "action", N_ ("%s: what does it do?"), N_ ("Which muscle is it? “%s”") },
  { SOL_FACT_KIND_NERVE, "nerve", N_ ("%s: which nerve supplies it?"),
    N_ ("Which muscle is it? “%s”") },
  { SOL_FACT_KIND_BLOOD, "blood", N_ ("%s: which arteries bring its blood?"),
    N_ ("Which muscle is it? “%s”") },
  { SOL_FACT_KIND_OVER, "over", N_ ("%s: what lies over it?"), N_ ("Which one is it? “%s”") },
  { SOL_FACT_KIND_UNDER, "under", N_ ("%s: what lies under it?"), N_ ("Which one is it? “%s”") },
};

/* -- Which answers are wrong -- */

/* Of what lies over or under, every text says so: it tells none from another. */
static gboolean
tells_nothing (const char *word)
{
  static const char *const words[] = { "over", "under", "lie", "lies", NULL };

  return strlen (word) <= 2 || g_strv_contains (words, word);
}

static GHashTable *
split_words (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_auto (GStrv) words = g_strsplit_set (folded, " ,.;:()“”’'-", -1);
  GHashTable *set = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (!tells_nothing (words[i]))
      g_hash_table_add (set, g_strdup (words[i]));
  return set;
}

/* A text is compared with many others and split once: @words has the words of each. */
static GHashTable *
get_words (GHashTable *words, const char *text)
{
  GHashTable *set = g_hash_table_lookup (words, text);

  if (set == NULL) {
    set = split_words (text);
    g_hash_table_insert (words, g_strdup (text), set);
  }
  return set;
}

/* Words that both have, as a share of those of the shorter. */
static double
find_likeness (GHashTable *words_a, GHashTable *words_b)
{
  guint least = MIN (g_hash_table_size (words_a), g_hash_table_size (words_b));
  GHashTableIter iter;
  gpointer word;
  guint shared = 0;

  g_hash_table_iter_init (&iter, words_a);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    shared += g_hash_table_contains (words_b, word);
  return least == 0 ? 1 : shared / (double) least;
}

static gboolean
is_within (SolStructure *structure, SolStructure *whole)
{
  for (; structure != NULL; structure = sol_structure_get_part_of (structure))
    if (structure == whole)
      return TRUE;
  return FALSE;
}

/* Of one whole, as the two heads of a muscle: what holds for one may hold for the other. */
static gboolean
is_kin (SolStructure *a, SolStructure *b)
{
  SolStructure *whole_a = sol_structure_get_part_of (a), *whole_b = sol_structure_get_part_of (b);

  return is_within (a, b) || is_within (b, a) || (whole_a != NULL && whole_a == whole_b);
}

/* (transfer full) */
static SolFact *
find_fact (SolStructure *structure, SolFactKind kind)
{
  GListModel *facts = sol_structure_get_facts (structure);

  for (guint i = 0; i < g_list_model_get_n_items (facts); i++) {
    g_autoptr (SolFact) fact = g_list_model_get_item (facts, i);

    if (sol_fact_get_kind (fact) == kind)
      return g_steal_pointer (&fact);
  }
  return NULL;
}

/* The structures of one kind in the order of their distance from @structure in the content: what
 * lies near there lies near in the leg. (element-type SolStructure) (transfer full) */
static GPtrArray *
list_others (GListModel *all, SolStructure *structure)
{
  GPtrArray *others = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = g_list_model_get_n_items (all);
  guint at = 0;

  for (guint i = 0; i < n; i++) {
    g_autoptr (SolStructure) other = g_list_model_get_item (all, i);

    if (other == structure)
      at = i;
  }
  for (guint distance = 1; distance < n; distance++)
    for (int sign = -1; sign <= 1; sign += 2) {
      gint64 index = (gint64) at + sign * (gint64) distance;
      g_autoptr (SolStructure) other = NULL;

      if (index < 0 || index >= n)
        continue;
      other = g_list_model_get_item (all, (guint) index);
      if (sol_structure_get_kind (other) == sol_structure_get_kind (structure) &&
          !is_kin (other, structure))
        g_ptr_array_add (others, g_steal_pointer (&other));
    }
  return others;
}

static gboolean
is_like_any (GPtrArray *texts, const char *text, GHashTable *words)
{
  for (guint i = 0; i < texts->len; i++)
    if (find_likeness (get_words (words, texts->pdata[i]), get_words (words, text)) >= TOO_ALIKE)
      return TRUE;
  return FALSE;
}

/* -- Questions that are made -- */

static void
add_item (GListStore *items, const SolQuizFacts *facts)
{
  g_autoptr (SolQuizItem) item = sol_quiz_item_new (facts);

  g_list_store_append (items, item);
}

/* @text with @words in the place of %s, where a translator left one. */
static char *
fill_in (const char *text, const char *words)
{
  g_auto (GStrv) parts = g_strsplit (text, "%s", 2);

  return g_strjoinv (words, parts);
}

/* What the fact of @kind says of each; the right text first. Facts too much alike are left out. */
static GPtrArray *
list_texts (
    GPtrArray *others, SolFact *fact, SolFactKind kind, GPtrArray *owners, GHashTable *words)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (texts, g_strdup (sol_fact_get_text (fact)));
  for (guint i = 0; i < others->len && texts->len < SOL_QUIZ_N_ANSWERS; i++) {
    g_autoptr (SolFact) other = find_fact (others->pdata[i], kind);

    if (other == NULL || is_like_any (texts, sol_fact_get_text (other), words))
      continue;
    g_ptr_array_add (texts, g_strdup (sol_fact_get_text (other)));
    g_ptr_array_add (owners, g_strdup (sol_structure_get_name (others->pdata[i])));
  }
  return texts;
}

static void
add_both_ways (GListStore *items,
               SolStructure *structure,
               GPtrArray *others,
               const Subject *subject,
               GHashTable *words)
{
  g_autoptr (SolFact) fact = find_fact (structure, subject->kind);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) texts = NULL;
  const char *id = sol_value_get_id (SOL_VALUE (structure));
  SolQuizFacts facts = { .kind = SOL_QUIZ_KIND_CHOICE };
  g_autofree char *forward = NULL, *back = NULL, *forward_id = NULL, *back_id = NULL;

  if (fact == NULL)
    return;
  g_ptr_array_add (names, g_strdup (sol_structure_get_name (structure)));
  texts = list_texts (others, fact, subject->kind, names, words);
  if (texts->len < 2)
    return;
  g_ptr_array_add (texts, NULL);
  g_ptr_array_add (names, NULL);
  forward = fill_in (_ (subject->forward), sol_structure_get_name (structure));
  back = fill_in (_ (subject->back), sol_fact_get_text (fact));
  forward_id = g_strdup_printf ("%s:%s", subject->id, id);
  back_id = g_strdup_printf ("%s-back:%s", subject->id, id);
  facts.sources = sol_fact_get_sources (fact);

  facts.id = forward_id;
  facts.prompt = forward;
  facts.answers = (const char *const *) texts->pdata;
  add_item (items, &facts);
  facts.id = back_id;
  facts.prompt = back;
  facts.answers = (const char *const *) names->pdata;
  facts.why = sol_fact_get_text (fact);
  add_item (items, &facts);
}

/* As a word: the knee is not named by the kneecap. */
static gboolean
says (const char *text, const char *name)
{
  g_autofree char *folded_text = g_utf8_casefold (text, -1);
  g_autofree char *folded_name = name != NULL ? g_utf8_casefold (name, -1) : NULL;
  const char *at = folded_text;

  if (folded_name == NULL || *folded_name == '\0')
    return FALSE;
  while ((at = strstr (at, folded_name)) != NULL) {
    at += strlen (folded_name);
    if (!g_unichar_isalpha (g_utf8_get_char (at)))
      return TRUE;
  }
  return FALSE;
}

static gboolean
says_any_name (const char *text, SolStructure *structure)
{
  GListModel *synonyms = sol_structure_get_synonyms (structure);

  for (guint i = 0; i < g_list_model_get_n_items (synonyms); i++) {
    g_autoptr (SolText) synonym = g_list_model_get_item (synonyms, i);

    if (says (text, sol_text_get_text (synonym)))
      return TRUE;
  }
  return says (text, sol_structure_get_name (structure)) ||
         says (text, sol_structure_get_latin (structure));
}

/* Where @structure is, for who can't see what is lit: what is known of it, the first two that don't
 * name it. NULL where nothing is. */
static char *
dup_place (SolStructure *structure)
{
  static const SolFactKind kinds[] = {
    SOL_FACT_KIND_OVER,      SOL_FACT_KIND_UNDER, SOL_FACT_KIND_COURSE,  SOL_FACT_KIND_ORIGIN,
    SOL_FACT_KIND_INSERTION, SOL_FACT_KIND_LEVEL, SOL_FACT_KIND_SHAPE,   SOL_FACT_KIND_ATTACHES,
    SOL_FACT_KIND_FEEL,      SOL_FACT_KIND_SIZE,  SOL_FACT_KIND_SUMMARY,
  };
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < G_N_ELEMENTS (kinds) && texts->len < 2; i++) {
    g_autoptr (SolFact) fact = find_fact (structure, kinds[i]);

    if (fact != NULL && !says_any_name (sol_fact_get_text (fact), structure))
      g_ptr_array_add (texts, g_strdup (sol_fact_get_text (fact)));
  }
  if (texts->len == 0)
    return NULL;
  g_ptr_array_add (texts, NULL);
  return g_strjoinv (" ", (GStrv) texts->pdata);
}

static void
add_of_figure (GListStore *items, SolStructure *structure, GPtrArray *others)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (SolFact) summary = find_fact (structure, SOL_FACT_KIND_SUMMARY);
  const char *id = sol_value_get_id (SOL_VALUE (structure));
  g_autofree char *find =
      fill_in (_ ("Find on the figure: %s"), sol_structure_get_name (structure));
  g_autofree char *name_id = g_strdup_printf ("name:%s", id);
  g_autofree char *find_id = g_strdup_printf ("find:%s", id);
  g_autofree char *place = dup_place (structure);
  SolQuizFacts facts = { .structure = structure };

  g_ptr_array_add (names, g_strdup (sol_structure_get_name (structure)));
  for (guint i = 0; i < others->len && names->len < SOL_QUIZ_N_ANSWERS; i++)
    g_ptr_array_add (names, g_strdup (sol_structure_get_name (others->pdata[i])));
  if (names->len < 2)
    return;
  g_ptr_array_add (names, NULL);
  facts.answers = (const char *const *) names->pdata;
  if (summary != NULL) {
    facts.why = sol_fact_get_text (summary);
    facts.sources = sol_fact_get_sources (summary);
  }
  facts.id = name_id;
  facts.kind = SOL_QUIZ_KIND_NAME;
  facts.prompt = _ ("What is lit?");
  facts.place = place;
  add_item (items, &facts);
  facts.place = NULL;
  facts.id = find_id;
  facts.kind = SOL_QUIZ_KIND_FIND;
  facts.prompt = find;
  add_item (items, &facts);
}

/* -- Questions of the content -- */

/* The right answer first, or in their order. (transfer full) */
static GPtrArray *
list_answers (SolQuestion *question)
{
  GListModel *answers = sol_question_get_answers (question);
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);
  gboolean ordered = sol_question_get_kind (question) == SOL_QUESTION_KIND_ORDER;
  guint n = g_list_model_get_n_items (answers);

  for (guint wanted = 1; wanted <= (ordered ? n : 2); wanted++)
    for (guint i = 0; i < n; i++) {
      g_autoptr (SolAnswer) answer = g_list_model_get_item (answers, i);
      gboolean take = ordered ? sol_answer_get_order (answer) == (int) wanted
                              : sol_answer_get_right (answer) == (wanted == 1);

      if (take)
        g_ptr_array_add (texts, g_strdup (sol_answer_get_text (answer)));
    }
  return texts;
}

static SolQuizKind
find_kind (SolQuestion *question)
{
  switch (sol_question_get_kind (question)) {
  case SOL_QUESTION_KIND_CLICK:
    return SOL_QUIZ_KIND_FIND;
  case SOL_QUESTION_KIND_NUMBER:
    return SOL_QUIZ_KIND_NUMBER;
  case SOL_QUESTION_KIND_ORDER:
    return SOL_QUIZ_KIND_ORDER;
  case SOL_QUESTION_KIND_CHOICE:
  case SOL_QUESTION_KIND_TRUE_FALSE:
  default:
    return SOL_QUIZ_KIND_CHOICE;
  }
}

static void
add_names (GPtrArray *texts, SolStructure *structure, GListModel *all)
{
  g_autoptr (GPtrArray) others = list_others (all, structure);

  g_ptr_array_add (texts, g_strdup (sol_structure_get_name (structure)));
  for (guint i = 0; i < others->len && texts->len < SOL_QUIZ_N_ANSWERS; i++)
    g_ptr_array_add (texts, g_strdup (sol_structure_get_name (others->pdata[i])));
}

static void
add_question (GListStore *items, SolQuestion *question, GListModel *all)
{
  g_autoptr (GPtrArray) texts = list_answers (question);
  SolStructure *structure = sol_question_get_structure (question);
  SolQuizFacts facts = {
    .id = sol_value_get_id (SOL_VALUE (question)),
    .kind = find_kind (question),
    .prompt = sol_question_get_prompt (question),
    .why = sol_question_get_why (question),
    .structure = structure,
    .low = sol_question_get_low (question),
    .high = sol_question_get_high (question),
    .unit = sol_question_get_unit (question),
    .sources = sol_question_get_sources (question),
  };

  if (facts.kind == SOL_QUIZ_KIND_FIND && texts->len == 0 && structure != NULL)
    add_names (texts, structure, all);
  g_ptr_array_add (texts, NULL);
  facts.answers = (const char *const *) texts->pdata;
  add_item (items, &facts);
}

/* -- All of them -- */

static gboolean
contains (GListModel *list, gpointer object)
{
  for (guint i = 0; list != NULL && i < g_list_model_get_n_items (list); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (list, i);

    if (item == object)
      return TRUE;
  }
  return FALSE;
}

GListModel *
sol_quiz_make_items (SolLibrary *library, GListModel *shown)
{
  g_autoptr (GListStore) items = g_list_store_new (SOL_TYPE_QUIZ_ITEM);
  g_autoptr (GHashTable) words =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_hash_table_unref);
  GListModel *questions, *structures;

  g_return_val_if_fail (SOL_IS_LIBRARY (library), NULL);

  questions = sol_library_get_values (library, SOL_TYPE_QUESTION);
  structures = sol_library_get_values (library, SOL_TYPE_STRUCTURE);
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++) {
    g_autoptr (SolQuestion) question = g_list_model_get_item (questions, i);

    add_question (items, question, structures);
  }
  for (guint i = 0; i < g_list_model_get_n_items (structures); i++) {
    g_autoptr (SolStructure) structure = g_list_model_get_item (structures, i);
    g_autoptr (GPtrArray) others = list_others (structures, structure);

    if (sol_structure_get_kind (structure) == SOL_STRUCTURE_KIND_MUSCLE)
      for (guint k = 0; k < G_N_ELEMENTS (subjects); k++)
        add_both_ways (items, structure, others, &subjects[k], words);
    if (contains (shown, structure))
      add_of_figure (items, structure, others);
  }
  return G_LIST_MODEL (g_steal_pointer (&items));
}

GListModel *
sol_quiz_list_shown (SolFigure *figure)
{
  GListStore *shown = g_list_store_new (SOL_TYPE_STRUCTURE);
  GListModel *layers;

  g_return_val_if_fail (SOL_IS_FIGURE (figure), G_LIST_MODEL (shown));

  layers = sol_figure_get_layers (figure);

  for (guint i = 0; i < g_list_model_get_n_items (layers); i++) {
    g_autoptr (SolLayer) layer = g_list_model_get_item (layers, i);
    GListModel *structures = sol_layer_get_structures (layer);

    for (guint k = 0; k < g_list_model_get_n_items (structures); k++) {
      g_autoptr (SolStructure) structure = g_list_model_get_item (structures, k);

      g_list_store_append (shown, structure);
    }
  }
  return G_LIST_MODEL (shown);
}
