/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-source.h"

#include "sol-content-enums.h"
#include "sol-value-private.h"

struct _SolSource {
  SolValue parent_instance;

  int year;
  char *doi;
  char *url;
  SolReadLevel read;
  char *authors;
  char *title;
  char *where;
  char *note;
};

G_DEFINE_FINAL_TYPE (SolSource, sol_source, SOL_TYPE_VALUE)

static const SolField source_fields[] = {
  { "year", "year", SOL_FIELD_INT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolSource, year),
    .low = 1500, .high = 2100 },
  { "doi", "doi", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolSource, doi) },
  { "url", "url", SOL_FIELD_TOKEN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolSource, url) },
  { "read", "read", SOL_FIELD_ENUM, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolSource, read),
    .type = sol_read_level_get_type },
  { "authors", "authors", SOL_FIELD_PLAIN, SOL_FIELD_OPTIONAL,
    G_STRUCT_OFFSET (SolSource, authors) },
  { "title", "title", SOL_FIELD_PLAIN, SOL_FIELD_REQUIRED, G_STRUCT_OFFSET (SolSource, title) },
  { "where", "where", SOL_FIELD_PLAIN, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolSource, where) },
  { "note", "note", SOL_FIELD_TEXT, SOL_FIELD_OPTIONAL, G_STRUCT_OFFSET (SolSource, note) },
};

SOL_VALUE_INIT (
    SolSource, sol_source, "source", source_fields, .has_id = TRUE, .name_property = "title")

SOL_GET_PLAIN (SolSource, sol_source, SOL_IS_SOURCE, int, year, 0)
SOL_GET_PLAIN (SolSource, sol_source, SOL_IS_SOURCE, const char *, doi, NULL)
SOL_GET_PLAIN (SolSource, sol_source, SOL_IS_SOURCE, const char *, url, NULL)
SOL_GET_PLAIN (SolSource, sol_source, SOL_IS_SOURCE, SolReadLevel, read, 0)
SOL_GET_PLAIN (SolSource, sol_source, SOL_IS_SOURCE, const char *, authors, NULL)
SOL_GET_PLAIN (SolSource, sol_source, SOL_IS_SOURCE, const char *, title, NULL)
SOL_GET_PLAIN (SolSource, sol_source, SOL_IS_SOURCE, const char *, where, NULL)
SOL_GET_TEXT (SolSource, sol_source, SOL_IS_SOURCE, note)
