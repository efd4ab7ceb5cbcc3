/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Inline marks, the only ones that content text may hold:
 *
 *   *words*               emphasis
 *   [[kind:id]]           a link to a value, shown by its name
 *   [[kind:id|words]]     a link shown by these words
 *   \* \[ \\              the character itself
 */

/** SolMarksLinkFunc: called for each link; @words is NULL where the name of the value is to be
 * shown. Returns the words to show. (transfer full) */
typedef char *(*SolMarksLinkFunc) (const char *kind,
                                   const char *id,
                                   const char *words,
                                   gpointer user_data);

/** sol_marks_check: whether the marks of @text are whole.
 * Returns NULL, or what is wrong and what would be right. (transfer full) */
char *sol_marks_check (const char *text);

/** sol_marks_to_plain: @text without its marks. A link without words shows its id, unless @link
 * gives better ones. (transfer full) */
char *sol_marks_to_plain (const char *text, SolMarksLinkFunc link, gpointer user_data);

/** sol_marks_to_markup: @text as Pango markup, everything escaped; a link becomes
 * <a href="kind:id">. (transfer full) */
char *sol_marks_to_markup (const char *text, SolMarksLinkFunc link, gpointer user_data);

G_END_DECLS
