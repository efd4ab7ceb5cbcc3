/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** SolWordMatch: how well a word that was typed fits one that was read; the greater the better. */
typedef enum {
  SOL_WORD_MATCH_NONE = 0,
  SOL_WORD_MATCH_EDITED = 2, /* one edit away from the word or its beginning */
  SOL_WORD_MATCH_INSIDE = 3,
  SOL_WORD_MATCH_STEM = 5, /* but for an ending; see sol_word_list_stems() */
  SOL_WORD_MATCH_BEGINS = 6,
  SOL_WORD_MATCH_WHOLE = 8,
} SolWordMatch;

/** SolWord: a folded word. */
typedef struct {
  guint32 has; /* a bit for each letter that is in it; some letters share one */
  char *text;
  gunichar *letters;
  glong n_letters;
  gboolean forgiving; /* whether one edit is forgiven where this is typed */
} SolWord;

/** sol_words_split: the words of @text without accents and case; marks of content and apostrophes
 * are left out. (transfer full) */
GStrv sol_words_split (const char *text);

/** sol_words_split_joined: the same where a hyphen parts no words, "pushup" of "push-up": people
 * leave hyphens out. NULL where none does anyway. (transfer full) */
GStrv sol_words_split_joined (const char *text);

/** sol_words_drop_initials: takes single letters out of @words, such as the first of "M. soleus".
 * The last of @words stays: it may be the beginning of one that is still typed. */
void sol_words_drop_initials (GStrv words);

/** sol_words_drop_small: takes out of @words what says nothing of what is looked for, such as "how"
 * and "the". Returns whether there was any, and anything else; without, @words stay. */
gboolean sol_words_drop_small (GStrv words);

/** sol_word_list_stems: what the folded word @text may be the plural of, and the like. (transfer
 * full)
 */
GStrv sol_word_list_stems (const char *text);

/** sol_word_init: fills @self with @text, which is folded already. */
void sol_word_init (SolWord *self, const char *text);

/** sol_word_clear: frees what @self holds. */
void sol_word_clear (SolWord *self);

/** sol_word_match: how well @typed fits @read. */
SolWordMatch sol_word_match (const SolWord *typed, const SolWord *read);

G_END_DECLS
