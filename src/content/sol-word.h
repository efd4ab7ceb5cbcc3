/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** SolWordMatch: how well a word that was typed fits one that was read; the greater the better. */
typedef enum {
  SOL_WORD_MATCH_NONE = 0,
  SOL_WORD_MATCH_EDITED = 2, /* one edit away from the word or its beginning */
  SOL_WORD_MATCH_INSIDE = 3,
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

/** sol_word_init: fills @self with @text, which is folded already. */
void sol_word_init (SolWord *self, const char *text);

/** sol_word_clear: frees what @self holds. */
void sol_word_clear (SolWord *self);

/** sol_word_match: how well @typed fits @read. */
SolWordMatch sol_word_match (const SolWord *typed, const SolWord *read);

G_END_DECLS
