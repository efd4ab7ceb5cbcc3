/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-word.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Shorter words have too many neighbours. */
#define MIN_FORGIVING_LETTERS 5
#define MIN_INSIDE_LETTERS 3
#define MIN_STEM_BYTES 3

static char *
fold (const char *text)
{
  g_autofree char *apart = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);

  return g_utf8_casefold (apart != NULL ? apart : "", -1);
}

static void
end_word (GStrvBuilder *words, GString *word)
{
  if (word->len > 0)
    g_strv_builder_add (words, word->str);
  g_string_truncate (word, 0);
}

GStrv
sol_words_split (const char *text)
{
  g_autofree char *folded = fold (text);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_autoptr (GString) word = g_string_new (NULL);

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at)) {
    gunichar letter = g_utf8_get_char (at);

    if (g_unichar_isalnum (letter))
      g_string_append_unichar (word, letter);
    else if (!g_unichar_ismark (letter) && letter != '\'' && letter != 0x2019)
      end_word (words, word);
  }
  end_word (words, word);
  return g_strv_builder_end (words);
}

GStrv
sol_words_split_joined (const char *text)
{
  g_autofree char *joined = g_strdup (text);
  gboolean any = FALSE;

  for (char *at = strchr (joined, '-'); at != NULL; at = strchr (at + 1, '-'))
    if (at > joined && g_ascii_isalpha (at[-1]) && g_ascii_isalpha (at[1])) {
      *at = '\'';
      any = TRUE;
    }
  return any ? sol_words_split (joined) : NULL;
}

void
sol_words_drop_initials (GStrv words)
{
  guint kept = 0;

  for (guint i = 0; words[i] != NULL; i++) {
    gboolean initial = g_ascii_isalpha (words[i][0]) && words[i][1] == '\0';

    if (initial && words[i + 1] != NULL)
      g_free (words[i]);
    else
      words[kept++] = words[i];
  }
  words[kept] = NULL;
}

/* What says nothing of what is looked for. (transfer full) */
static GStrv
list_small (void)
{
  return sol_words_split (
      /* Translators: small words that people type in a search without meaning them, as in "how
       * many heel raises do I need"; with spaces between */
      _ ("a an and are can do does for how i in is it many my of on the to what when where why"));
}

gboolean
sol_words_drop_small (GStrv words)
{
  g_auto (GStrv) small = list_small ();
  g_autoptr (GPtrArray) dropped = g_ptr_array_new_with_free_func (g_free);
  guint n = g_strv_length (words), kept = 0;

  for (guint i = 0; i < n; i++)
    if (g_strv_contains ((const char *const *) small, words[i]))
      g_ptr_array_add (dropped, words[i]);
    else
      words[kept++] = words[i];
  if (kept == 0) {
    g_ptr_array_steal (dropped, NULL);
    return FALSE;
  }
  words[kept] = NULL;
  return kept < n;
}

GStrv
sol_word_list_stems (const char *text)
{
  /* Translators: endings that a word may have in a search and not in a name, as in "stretches" and
   * "stretching"; with spaces between */
  g_auto (GStrv) endings = sol_words_split (_ ("s es ing"));
  g_autoptr (GStrvBuilder) stems = g_strv_builder_new ();

  for (guint i = 0; endings[i] != NULL; i++) {
    gsize n = strlen (text) - MIN (strlen (text), strlen (endings[i]));

    if (g_str_has_suffix (text, endings[i]) && n >= MIN_STEM_BYTES)
      g_strv_builder_take (stems, g_strndup (text, n));
  }
  return g_strv_builder_end (stems);
}

static gboolean
has_digit (const char *text)
{
  return strpbrk (text, "0123456789") != NULL;
}

void
sol_word_init (SolWord *self, const char *text)
{
  self->text = g_strdup (text);
  self->letters = g_utf8_to_ucs4_fast (text, -1, &self->n_letters);
  self->has = 0;
  for (glong i = 0; i < self->n_letters; i++)
    self->has |= 1u << self->letters[i] % 32;
  /* EX01 is not EX02. */
  self->forgiving = self->n_letters >= MIN_FORGIVING_LETTERS && !has_digit (text);
}

void
sol_word_clear (SolWord *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->letters, g_free);
}

/* Whether @typed from its letter @from on is what @read goes on with from @at. */
static gboolean
goes_on (const SolWord *typed, glong from, const SolWord *read, glong at)
{
  glong n = typed->n_letters - from;

  return n <= 0 || (n <= read->n_letters - at && memcmp (typed->letters + from, read->letters + at,
                                                         (gsize) n * sizeof (gunichar)) == 0);
}

static gboolean
swapped (const SolWord *typed, const SolWord *read, glong at)
{
  return at + 1 < typed->n_letters && at + 1 < read->n_letters &&
         typed->letters[at] == read->letters[at + 1] &&
         typed->letters[at + 1] == read->letters[at] && goes_on (typed, at + 2, read, at + 2);
}

/* The edit is looked for where the words part, so this takes time by the length of the word. */
static gboolean
is_one_edit_away (const SolWord *typed, const SolWord *read)
{
  glong at = 0;

  while (at < typed->n_letters && at < read->n_letters && typed->letters[at] == read->letters[at])
    at++;
  return goes_on (typed, at + 1, read, MIN (at + 1, read->n_letters)) || /* another letter */
         goes_on (typed, at + 1, read, at) ||                            /* one too many */
         goes_on (typed, at, read, MIN (at + 1, read->n_letters)) ||     /* one left out */
         swapped (typed, read, at);
}

SolWordMatch
sol_word_match (const SolWord *typed, const SolWord *read)
{
  guint32 missing = typed->has & ~read->has;
  const char *at;

  /* Of thousands of words nearly all end here, before their letters are fetched. One edit adds at
   * most one letter that is not in the word. */
  if (missing != 0 && (!typed->forgiving || (missing & (missing - 1)) != 0))
    return SOL_WORD_MATCH_NONE;
  at = missing == 0 ? strstr (read->text, typed->text) : NULL;
  if (at == read->text)
    return typed->n_letters == read->n_letters ? SOL_WORD_MATCH_WHOLE : SOL_WORD_MATCH_BEGINS;
  if (at != NULL && typed->n_letters >= MIN_INSIDE_LETTERS)
    return SOL_WORD_MATCH_INSIDE;
  /* What is read has at most one letter fewer than what was typed. */
  if (typed->forgiving && read->n_letters + 1 >= typed->n_letters && is_one_edit_away (typed, read))
    return SOL_WORD_MATCH_EDITED;
  return SOL_WORD_MATCH_NONE;
}
