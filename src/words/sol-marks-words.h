/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sol-library.h"

G_BEGIN_DECLS

/** sol_marks_words_name_link: what a link of content text to the value @id of @kind shows: @words,
 * or else the name of that value in the library @user_data, which may be NULL; NULL where it has
 * none. A SolMarksLinkFunc. (transfer full) */
char *
sol_marks_words_name_link (const char *kind, const char *id, const char *words, gpointer user_data);

/** sol_marks_words_dup_plain: content text without its marks, links by the names of what they
 * lead to. (transfer full) */
char *sol_marks_words_dup_plain (SolLibrary *library, const char *text);

G_END_DECLS
