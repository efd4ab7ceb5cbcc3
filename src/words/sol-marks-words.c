/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-marks-words.h"

#include "sol-marks.h"
#include "sol-value.h"

char *
sol_marks_words_name_link (const char *kind, const char *id, const char *words, gpointer user_data)
{
  SolLibrary *library = user_data;
  GType type = sol_library_type_for_element (kind);
  SolValue *value = NULL;

  if (words != NULL)
    return g_strdup (words);
  if (library != NULL && type != G_TYPE_INVALID)
    value = sol_library_lookup (library, type, id);
  return value != NULL ? g_strdup (sol_value_get_display_name (value)) : NULL;
}

char *
sol_marks_words_dup_plain (SolLibrary *library, const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);
  return sol_marks_to_plain (text, sol_marks_words_name_link, library);
}
