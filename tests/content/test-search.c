/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-search.h"

#include <string.h>

#include "sol-source.h"
#include "sol-word.h"

typedef struct {
  SolLibrary *library;
  SolSearch *search;
  guint n_named; /* of what was found last */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->library = sol_library_new_builtin ();
  fixture->search = sol_search_new (fixture->library);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  sol_search_free (fixture->search);
  g_assert_finalize_object (fixture->library);
}

static void
test_split (void)
{
  static const struct {
    const char *text;
    const char *words;
  } rows[] = {
    { "SOLÉUS  pÚSH-up", "soleus push up" },
    { "runner’s calf", "runners calf" },
    { "EX01: 3 × 30 s", "ex01 3 30 s" },
    { " – ", "" },
    { "Straße", "strasse" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_auto (GStrv) words = sol_words_split (rows[i].text);
    g_autofree char *joined = g_strjoinv (" ", words);

    g_assert_cmpstr (joined, ==, rows[i].words);
  }
}

static void
test_match (void)
{
  static const struct {
    const char *typed;
    const char *read;
    SolWordMatch match;
  } rows[] = {
    { "calf", "calf", SOL_WORD_MATCH_WHOLE },
    { "gastro", "gastrocnemius", SOL_WORD_MATCH_BEGINS },
    { "cnem", "gastrocnemius", SOL_WORD_MATCH_INSIDE },
    { "us", "soleus", SOL_WORD_MATCH_NONE },
    { "soloeus", "soleus", SOL_WORD_MATCH_EDITED },
    { "souls", "soles", SOL_WORD_MATCH_NONE },
    { "solues", "soleus", SOL_WORD_MATCH_EDITED },
    { "soleas", "soleus", SOL_WORD_MATCH_EDITED },
    { "soeus", "soleus", SOL_WORD_MATCH_EDITED },
    { "oleus", "soleus", SOL_WORD_MATCH_INSIDE },
    { "soleuss", "soleus", SOL_WORD_MATCH_EDITED },
    { "soleusss", "soleus", SOL_WORD_MATCH_NONE },
    { "gastrok", "gastrocnemius", SOL_WORD_MATCH_EDITED },
    { "gestrok", "gastrocnemius", SOL_WORD_MATCH_NONE },
    { "colf", "calf", SOL_WORD_MATCH_NONE },
    { "strech", "stretching", SOL_WORD_MATCH_EDITED },
    { "ex012", "ex022", SOL_WORD_MATCH_NONE },
    { "муснул", "мускул", SOL_WORD_MATCH_EDITED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    SolWord typed, read;

    sol_word_init (&typed, rows[i].typed);
    sol_word_init (&read, rows[i].read);
    g_test_message ("%s in %s", rows[i].typed, rows[i].read);
    g_assert_cmpint (sol_word_match (&typed, &read), ==, rows[i].match);
    sol_word_clear (&typed);
    sol_word_clear (&read);
  }
}

/* As long as its table: whether one row takes the place of another is seen only where all of them
 * stand together. */
static void
test_first (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const struct {
    const char *text;
    const char *first;
  } rows[] = {
    { "EX05", "exercise:straight-knee-wall-stretch" },
    { "r15", "routine:soleus-stretch" },
    { "tendo calcaneus", "structure:calcaneal-tendon" },
    { "achilles", "structure:calcaneal-tendon" },
    { "achiles", "structure:calcaneal-tendon" },
    { "runner's calf", "exercise:straight-knee-wall-stretch" },
    { "SOLÉUS pÚSH", "exercise:soleus-push-up" },
    { "popl art", "structure:popliteal-artery" },
    { "soleus", "structure:soleus" },
    { "solues", "structure:soleus" },
    { "M. soleus", "structure:soleus" },
    { "m. gastroc", "structure:gastrocnemius" },
    { "sore calf", "way-in:night-cramp" }, /* all of them, the shortest first */
    { "deep calf pain", "way-in:built-up" },
    { "my calf hurts at night", "way-in:night-cramp" },
    /* in other words than those of the content */
    { "torn calf", "way-in:sudden-pull" },
    { "calf tear", "way-in:sudden-pull" },
    { "tendinitis", "way-in:at-the-heel" },
    { "achilles tendonitis", "routine:achilles" },
    { "return to running", "topic:back-to-running" },
    { "10 percent rule", "claim:too-much-too-soon" },
    { "overpronation", "claim:right-shoes" },
    { "ankle mobility", "exercise:knee-to-wall-rocks" },
    { "blood sugar", "topic:soleus-push-ups" },
    { "pain scale", "pain-rule:pain-traffic-light" },
    /* with what says nothing */
    { "how many heel raises", "exercise:two-leg-heel-raise" },
    { "does stretching prevent injury", "claim:stretch-before-running" },
    { "When can I run again?", "topic:back-to-running" },
    { "knee to wall", "exercise:knee-to-wall-test" },
    /* what needs help */
    { "DVT", "red-flag:clot-in-the-leg" },
    { "blood clot", "red-flag:clot-in-the-leg" },
    { "swollen calf", "red-flag:clot-in-the-leg" },
    { "rupture", "condition:achilles-rupture" },
    { "Thompson test", "red-flag:achilles-tear" },
    /* what has no page of its own */
    { "psoriasis", "routine:achilles" },
    { "three clinics", "topic:back-to-running" },
    { "heel raise norms", "exercise:heel-raise-test" },
    { "ankle range", "exercise:knee-to-wall-test" },
    /* without a hyphen */
    { "soleus pushup", "exercise:soleus-push-up" },
    { "warmup", "routine:warm-up" },
    /* what begins so before what has the words elsewhere */
    { "soleus stretch", "routine:soleus-stretch" },
    { "massage", "care:massage" },
    { "strength", "topic:strength-plan" },
    /* what is done before what explains it, and a paper last */
    { "calf raise", "exercise:step-raise" },
    { "calf raises", "exercise:seated-calf-raise" },
    { "calf stretches", "exercise:step-stretch" },
    { "Why does my calf hurt?", "way-in:night-cramp" },
    { "sore calves", "way-in:night-cramp" },
    { "soleus stretching", "exercise:band-soleus-stretch" },
    { "running", "topic:in-running" },
    { "foam rolling", "exercise:foam-rolling" },
    { "insertional achilles", "condition:insertional-achilles" },
    { "tennis leg", "structure:gastrocnemius-medial" },
    { "Kinoshita 2023", "source:kino23" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GPtrArray) values =
        sol_search_find (fixture->search, rows[i].text, &fixture->n_named);
    g_autofree char *first = NULL;

    g_test_message ("%s", rows[i].text);
    g_assert_nonnull (values);
    g_assert_cmpuint (values->len, >, 0);
    first = g_strdup_printf ("%s:%s", sol_value_get_element (values->pdata[0]),
                             sol_value_get_id (values->pdata[0]));
    g_assert_cmpstr (first, ==, rows[i].first);
  }
}

static gboolean
holds (GPtrArray *values, gpointer value)
{
  return g_ptr_array_find (values, value, NULL);
}

/* Whatever is in the library is found by its whole name. */
static void
test_everything (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const kinds[] = { "structure", "attachment", "exercise", "routine",
                                       "topic",     "strip",      "claim",    "care",
                                       "red-flag",  "condition",  "term",     "question",
                                       "source",    "way-in" };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    GListModel *values =
        sol_library_get_values (fixture->library, sol_library_type_for_element (kinds[i]));

    g_assert_cmpuint (g_list_model_get_n_items (values), >, 0);
    for (guint k = 0; k < g_list_model_get_n_items (values); k++) {
      g_autoptr (SolValue) value = g_list_model_get_item (values, k);
      g_autoptr (GPtrArray) found =
          sol_search_find (fixture->search, sol_value_get_display_name (value), &fixture->n_named);

      g_test_message ("%s %s", kinds[i], sol_value_get_id (value));
      g_assert_true (found != NULL && holds (found, value));
    }
  }
}

static guint
count_kinds (GPtrArray *values, guint from, guint to)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  const char *last = NULL;

  for (guint i = from; i < to; i++) {
    const char *element = sol_value_get_element (values->pdata[i]);

    if (g_strcmp0 (element, last) != 0)
      g_assert_true (g_hash_table_add (seen, (gpointer) element));
    last = element;
  }
  return g_hash_table_size (seen);
}

/* A kind stands in one piece, both among what is called so and among what speaks of it. */
static void
test_groups (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) values = sol_search_find (fixture->search, "calf", &fixture->n_named);

  g_assert_cmpuint (count_kinds (values, 0, fixture->n_named), >=, 3);
  g_assert_cmpuint (count_kinds (values, fixture->n_named, values->len), >=, 3);
}

static void
test_nothing (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) none =
      sol_search_find (fixture->search, "biceps brachii", &fixture->n_named);

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_null (sol_search_find (fixture->search, "", &fixture->n_named));
  g_assert_null (sol_search_find (fixture->search, " … ", &fixture->n_named));
}

/* What a person reads is found, and no papers stand above it. */
static void
test_sources_last (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const texts[] = { "achilles", "eccentric", "foam", "soleus", "strain" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (GPtrArray) values = sol_search_find (fixture->search, texts[i], &fixture->n_named);
    gboolean source = FALSE;

    for (guint k = 0; k < values->len; k++) {
      g_assert_false (source && !SOL_IS_SOURCE (values->pdata[k]));
      source = SOL_IS_SOURCE (values->pdata[k]);
    }
    g_assert_true (source);
  }
}

/* Of nothing but small words, none is left out. */
static void
test_small (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) values = sol_search_find (fixture->search, "how to", &fixture->n_named);

  g_assert_cmpuint (values->len, >, 0);
}

/* Each word that is added finds less, and nothing new. */
static void
test_narrows (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) many = sol_search_find (fixture->search, "calf", &fixture->n_named);
  g_autoptr (GPtrArray) few = sol_search_find (fixture->search, "calf stretch", &fixture->n_named);

  g_assert_cmpuint (few->len, >, 0);
  g_assert_cmpuint (few->len, <, many->len);
  for (guint i = 0; i < few->len; i++)
    g_assert_true (holds (many, few->pdata[i]));
}

#define ADD(name, func) g_test_add ("/search/" name, Fixture, NULL, set_up, func, tear_down)

/* One index for as long as the library lives. */
static void
test_kept (void)
{
  SolLibrary *own = sol_library_new_builtin ();
  g_autoptr (GPtrArray) found = NULL;
  guint n_named;

  g_assert_true (sol_search_get (own) == sol_search_get (own));
  found = sol_search_find (sol_search_get (own), "soleus", &n_named);
  g_assert_cmpuint (n_named, >, 0);
  g_clear_pointer (&found, g_ptr_array_unref);
  g_assert_finalize_object (own);
}

static void
assert_same (SolSearch *a, SolSearch *b, const char *words)
{
  guint n_a, n_b;
  g_autoptr (GPtrArray) found_a = sol_search_find (a, words, &n_a);
  g_autoptr (GPtrArray) found_b = sol_search_find (b, words, &n_b);

  g_assert_cmpuint (n_a, ==, n_b);
  g_assert_cmpuint (found_a->len, ==, found_b->len);
  for (guint i = 0; i < found_a->len; i++)
    g_assert_true (found_a->pdata[i] == found_b->pdata[i]);
}

/* Read in pieces or at once, or searched when half is read: all the same. */
static void
test_in_pieces (void)
{
  SolLibrary *library = sol_library_new_builtin ();
  g_autoptr (SolSearch) whole = sol_search_new (library);
  SolSearch *pieces = sol_search_get (library);
  guint n_pieces = 0;

  while (!sol_search_read (pieces, 16))
    n_pieces++;
  g_assert_cmpuint (n_pieces, >, 10);
  assert_same (pieces, whole, "soleus stretch");
  g_clear_pointer (&whole, sol_search_free);
  g_assert_finalize_object (library);

  library = sol_library_new_builtin ();
  whole = sol_search_new (library);
  pieces = sol_search_get (library);
  g_assert_false (sol_search_read (pieces, 50));
  assert_same (pieces, whole, "heel");
  g_assert_true (sol_search_read (pieces, 1));
  g_clear_pointer (&whole, sol_search_free);
  g_assert_finalize_object (library);

  library = sol_library_new_builtin ();
  g_assert_false (sol_search_read (sol_search_get (library), 50));
  g_assert_finalize_object (library);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/kept", test_kept);
  g_test_add_func ("/search/in-pieces", test_in_pieces);
  g_test_add_func ("/search/split", test_split);
  g_test_add_func ("/search/match", test_match);
  ADD ("first", test_first);
  ADD ("everything", test_everything);
  ADD ("groups", test_groups);
  ADD ("nothing", test_nothing);
  ADD ("narrows", test_narrows);
  ADD ("small", test_small);
  ADD ("sources-last", test_sources_last);
  return g_test_run ();
}
