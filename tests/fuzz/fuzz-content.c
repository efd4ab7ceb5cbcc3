/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whatever bytes a content file holds, reading them ends, tells each fault at a place within the
 * file, and leaves values that can be shown. The entry is libFuzzer's: with clang, build this file
 * with -fsanitize=fuzzer in place of driver.c. */

#include <gio/gio.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "sol-draft.h"
#include "sol-fuzz.h"
#include "sol-library.h"
#include "sol-marks.h"
#include "sol-value.h"

static guint
count_lines (const uint8_t *data, size_t size)
{
  guint lines = 1;

  for (size_t i = 0; i < size; i++)
    lines += data[i] == '\n';
  return lines;
}

static void
check_faults (SolLibrary *library, const char *path, guint n_lines)
{
  GPtrArray *faults = sol_library_get_faults (library);

  for (guint i = 0; i < faults->len; i++) {
    const GError *fault = g_ptr_array_index (faults, i);
    const char *place = fault->message + strlen (path);
    guint line, column;

    g_assert_true (fault->domain == SOL_CONTENT_ERROR);
    g_assert_true (g_str_has_prefix (fault->message, path));
    g_assert_cmpint (sscanf (place, ":%u:%u: ", &line, &column), ==, 2);
    g_assert_cmpuint (line, >=, 1);
    g_assert_cmpuint (line, <=, n_lines);
    g_assert_cmpuint (column, >=, 1);
    g_assert_true (g_utf8_validate (fault->message, -1, NULL));
  }
}

/* Texts that a library holds are good marks, and Pango's markup parser is GMarkup. */
static void
check_text (const char *text)
{
  g_autofree char *fault = sol_marks_check (text);
  g_autofree char *markup = sol_marks_to_markup (text, NULL, NULL);
  g_autofree char *document = g_strconcat ("<p>", markup, "</p>", NULL);
  g_autoptr (GMarkupParseContext) context =
      g_markup_parse_context_new (&(GMarkupParser) { NULL }, 0, NULL, NULL);

  g_assert_null (fault);
  g_assert_true (g_markup_parse_context_parse (context, document, -1, NULL));
}

static void
check_value (GObject *value)
{
  guint n;
  g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (value), &n);

  for (guint i = 0; i < n; i++) {
    g_auto (GValue) property = G_VALUE_INIT;

    g_object_get_property (value, specs[i]->name, &property);
    if (g_str_equal (specs[i]->name, "text") && g_value_get_string (&property) != NULL)
      check_text (g_value_get_string (&property));
  }
}

static void
check_kind (GType type, const char *element G_GNUC_UNUSED, gpointer library)
{
  GListModel *values = sol_library_get_values (library, type);

  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (GObject) value = g_list_model_get_item (values, i);

    g_assert_true (sol_library_lookup (library, type, sol_value_get_id (SOL_VALUE (value))) ==
                   value);
    check_value (value);
  }
}

/* From the very bytes, so that the address sanitizer sees a look behind their end. */
static void
read_bytes (const uint8_t *data, size_t size)
{
  g_autoptr (SolDraft) draft = sol_draft_new ();

  sol_reader_read (draft, (const char *) data, size, "input", FALSE);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  int fd = memfd_create ("content", MFD_CLOEXEC);
  g_autofree char *path = g_strdup_printf ("/proc/self/fd/%d", fd);
  SolLibrary *library;

  read_bytes (data, size);
  g_assert_cmpint (write (fd, data, size), ==, (gssize) size);
  lseek (fd, 0, SEEK_SET);
  library = sol_library_new_for_files ((const char *const[]) { path, NULL }, FALSE);
  check_faults (library, path, count_lines (data, size));
  sol_library_foreach_type (check_kind, library);
  g_assert_finalize_object (library);
  close (fd);
  return 0;
}
