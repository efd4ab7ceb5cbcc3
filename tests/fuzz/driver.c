/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Feeds mutated files to LLVMFuzzerTestOneInput, the same ones each time.
 *
 * Usage: PROGRAM COUNT FOLDER...      COUNT inputs made from the *.xml files of the folders
 *        PROGRAM --only NUMBER FOLDER...   prints and feeds that one input
 *
 * When an input crashes the program, its number is told. */

#include <glib.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "sol-fuzz.h"

#define SEED 20261120

/* What XML and the content format give a meaning to. */
static const char *const words[] = {
  "<",
  ">",
  "/>",
  "</",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?x",
  "?>",
  "<!DOCTYPE",
  "&",
  "&amp;",
  "&#x41;",
  "&#0;",
  "\"",
  "'",
  "=",
  " ",
  "\n",
  "\r\n",
  "*",
  "[[",
  "]]",
  "|",
  "\\",
  ":",
  "\xEF\xBB\xBF",
  "\xFF",
  "\xC3",
  "\xF4\x8F\xBF",
  "-",
  "0",
  "99999999999",
  "1e9",
  "<soleus format=\"1\">",
  "</soleus>",
  " id=\"a\"",
  "<term id=\"a\">",
  "<name>",
  "</name>",
  " sources=\"a:read\"",
  "encoding=",
  "[[term:a]]",
  "3-1-3-0",
};

static volatile sig_atomic_t current;

static void
crashed_cb (int number)
{
  static const char text[] = "# the input was made with --only ";
  char digits[12];
  guint n = sizeof digits;
  int left = current;
  gssize written;

  do {
    digits[--n] = (char) ('0' + left % 10);
    left /= 10;
  } while (left > 0);
  written = write (STDERR_FILENO, text, sizeof text - 1);
  written += write (STDERR_FILENO, digits + n, sizeof digits - n);
  written += write (STDERR_FILENO, "\n", 1);
  signal (number, SIG_DFL);
  raise (number);
}

static guint
pick (GRand *rand, gsize below)
{
  return (guint) g_rand_int_range (rand, 0, (gint32) MAX (below, 1));
}

static void
mutate (GRand *rand, GString *input, const GString *other)
{
  gsize at = pick (rand, input->len);
  gsize most = pick (rand, 64) + 1;
  gsize length = MIN (most, input->len - at);
  const char *word = words[pick (rand, G_N_ELEMENTS (words))];
  g_autofree char *piece = g_strndup (input->str + at, length);

  switch (pick (rand, 7)) {
  case 0:
    if (input->len > 0)
      input->str[at] = (char) pick (rand, 256);
    break;
  case 1:
    g_string_erase (input, (gssize) at, (gssize) length);
    break;
  case 2:
    g_string_insert (input, (gssize) pick (rand, input->len), piece);
    break;
  case 3:
    g_string_overwrite (input, at, word);
    break;
  case 4:
    g_string_truncate (input, at);
    break;
  case 5:
    if (other->len > 0)
      g_string_insert_len (input, (gssize) at, other->str, (gssize) pick (rand, other->len));
    break;
  default:
    g_string_insert (input, (gssize) at, word);
  }
}

/* Input @number is the same whichever were made before it. */
static GString *
make_input (GPtrArray *corpus, int number)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) (SEED + number));
  const GString *base = g_ptr_array_index (corpus, pick (rand, corpus->len));
  GString *input = g_string_new_len (base->str, (gssize) base->len);

  for (guint i = pick (rand, 8) + 1; i > 0; i--)
    mutate (rand, input, g_ptr_array_index (corpus, pick (rand, corpus->len)));
  return input;
}

static void
free_input (gpointer input)
{
  g_string_free (input, TRUE);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* In the order of their names: a folder's own order differs from machine to machine. */
static void
add_folder (GPtrArray *corpus, const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".xml"))
      g_ptr_array_add (names, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++) {
    g_autofree char *text = NULL;
    gsize length;

    if (g_file_get_contents (g_ptr_array_index (names, i), &text, &length, NULL))
      g_ptr_array_add (corpus, g_string_new_len (text, (gssize) length));
  }
}

static void
feed (GPtrArray *corpus, int number, gboolean show)
{
  GString *input = make_input (corpus, number);
  g_autofree uint8_t *copy = g_memdup2 (input->str, input->len); /* no byte more: ASan sees */

  if (show)
    g_print ("%s\n", input->str);
  current = number;
  LLVMFuzzerTestOneInput (copy, input->len);
  g_string_free (input, TRUE);
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) corpus = g_ptr_array_new_with_free_func (free_input);
  gboolean only = argc > 2 && strcmp (argv[1], "--only") == 0;
  int number = argc > 2 ? atoi (argv[only ? 2 : 1]) : 0;

  for (int i = only ? 3 : 2; i < argc; i++)
    add_folder (corpus, argv[i]);
  if (corpus->len == 0) {
    g_printerr ("Usage: %s [--only] NUMBER FOLDER...\n", argv[0]);
    return 2;
  }
  signal (SIGABRT, crashed_cb);
  signal (SIGSEGV, crashed_cb);
  signal (SIGTRAP, crashed_cb);
  if (only)
    feed (corpus, number, TRUE);
  for (int i = 0; !only && i < number; i++)
    feed (corpus, i, FALSE);
  return 0;
}
