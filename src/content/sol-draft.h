/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What reading files yields before references are resolved. For the loader only. */

#include "sol-content-error.h"
#include "sol-value-private.h"

G_BEGIN_DECLS

/* A reference that waits to be resolved: to a value, or to a part of one (SolField.part). */
typedef struct {
  guint top;             /* index of the value in SolDraft.tops that holds it, however deep */
  SolValue *holder;      /* borrowed from that value */
  const SolField *field; /* NULL for a link in a text */
  char *key;
  int read;   /* SolReadLevel of a citation, or -1 */
  int target; /* index of what @key names, or -1; set when all files are read */
  guint line, column;
} SolPending;

/* A value of the top of a file. */
typedef struct {
  SolValue *value;
  gboolean faulty;
  gboolean background; /* only fills in what other files leave out; its faults are not told */
} SolTop;

typedef struct {
  GArray *tops;         /* SolTop */
  GArray *pendings;     /* SolPending */
  GPtrArray *faults;    /* GError */
  GHashTable *replaced; /* names of background files in place of which others were read */
} SolDraft;

SolDraft *sol_draft_new (void);
void sol_draft_free (SolDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SolDraft, sol_draft_free)

/* Keeps the first thousand faults. */
void sol_draft_add_fault (SolDraft *self,
                          SolContentError code,
                          const char *file,
                          guint line,
                          guint column,
                          const char *message);

/* Reads @length bytes at @data into @draft; @file is interned and names them in messages. */
void sol_reader_read (
    SolDraft *draft, const char *data, gsize length, const char *file, gboolean background);

/* Resolves all references of @draft. A value is faulty after that if it names what does not exist,
 * or can't do without another that is faulty. */
void sol_linker_link (SolDraft *draft);

/* Sets @field of @value from the words of an attribute. Returns NULL or what is wrong and what
 * would be right, with its kind in @code. Not for references. (transfer full) */
char *sol_parse_attribute (SolValue *value,
                           const SolField *field,
                           const char *words,
                           SolContentError *code);

/* @text as gettext folds it: runs of white space become one space, none at either end.
 * (transfer full) */
char *sol_parse_collapse (const GString *text);

/* The words of @words, without the white space around and between them. (transfer full) */
GStrv sol_parse_split (const char *words);

/* Whether @words can be an id: small letters, digits, hyphens. */
gboolean sol_parse_is_id (const char *words);

/* The nicks of an enumeration or flags type, "a, b or c". (transfer full) */
char *sol_parse_describe_nicks (GType type);

G_END_DECLS
