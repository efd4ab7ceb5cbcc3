/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** sol_copy_content: the content file @text with other words, and another id for each of its
 * values, "soleus-3" for "soleus" where @copy is 3, and its references changed alike, so that many
 * copies make up a library without faults. (transfer full) */
char *sol_copy_content (const char *text, gsize length, guint copy);

G_END_DECLS
