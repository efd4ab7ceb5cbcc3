/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Runs the program itself, without a display, and reads what it prints. */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

typedef struct {
  char *out;
  char *err;
  int status;
} Result;

static void
result_clear (Result *result)
{
  g_free (result->out);
  g_free (result->err);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Result, result_clear)

static char *data_home;

static Result
run (const char *first, ...)
{
  g_autoptr (GSubprocessLauncher) launcher =
      g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  Result result = { 0 };
  va_list args;

  g_ptr_array_add (argv, (gpointer) g_getenv ("SOLEUS_PROGRAM"));
  va_start (args, first);
  for (const char *arg = first; arg != NULL; arg = va_arg (args, const char *))
    g_ptr_array_add (argv, (gpointer) arg);
  va_end (args);
  g_ptr_array_add (argv, NULL);
  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");
  g_subprocess_launcher_setenv (launcher, "XDG_DATA_HOME", data_home, TRUE);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) argv->pdata, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &result.out, &result.err, &error);
  g_assert_no_error (error);
  result.status = g_subprocess_get_exit_status (process);
  return result;
}

static char *
write_file (const char *name, const char *text)
{
  char *path = g_build_filename (data_home, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  return path;
}

static gboolean
has_line (const char *text, const char *line)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  return g_strv_contains ((const char *const *) lines, line);
}

static void
assert_made_pdf (const Result *result, const char *path)
{
  g_autofree char *data = NULL;
  gsize length;

  g_assert_cmpint (result->status, ==, 0);
  g_assert_cmpstr (result->err, ==, "");
  g_assert_true (g_file_get_contents (path, &data, &length, NULL));
  g_assert_cmpuint (length, >, 5);
  g_assert_cmpmem (data, 5, "%PDF-", 5);
}

/* @why: what is said of it, among other things. */
static void
assert_refused (const Result *result, int status, const char *why)
{
  g_assert_cmpint (result->status, ==, status);
  g_assert_nonnull (strstr (result->err, why));
}

static void
test_version (void)
{
  g_auto (Result) result = run ("--version", NULL);

  g_assert_cmpint (result.status, ==, 0);
  g_assert_cmpstr (result.out, ==, "Soleus " SOLEUS_VERSION "\n");
}

static void
test_help (void)
{
  g_auto (Result) result = run ("--help", NULL);

  g_assert_cmpint (result.status, ==, 0);
  g_assert_nonnull (strstr (result.out, "--validate"));
  g_assert_nonnull (strstr (result.out, "--start=ID"));
  g_assert_nonnull (strstr (result.out, "--open=PAGE|ID"));
  g_assert_nonnull (strstr (result.out, "progress"));
  g_assert_nonnull (strstr (result.out, "preferences, shortcuts"));
}

/* Nothing but what checks them takes files. */
static void
test_file (void)
{
  g_auto (Result) result = run ("EX01", NULL);

  g_assert_cmpint (result.status, ==, 2);
  g_assert_cmpstr (result.out, ==, "");
  g_assert_nonnull (strstr (result.err, "“EX01” can’t be opened"));
}

static void
test_list_kind (void)
{
  g_auto (Result) result = run ("--list", "routine", NULL);

  g_assert_cmpint (result.status, ==, 0);
  g_assert_cmpstr (result.err, ==, "");
  g_assert_true (has_line (result.out, "routine\tsoleus-stretch\tSoleus stretch, 5 minutes"));
  g_assert_null (strstr (result.out, "exercise\t"));
}

static void
test_list_all (void)
{
  g_auto (Result) result = run ("--list", NULL);
  g_auto (GStrv) lines = g_strsplit (g_strchomp (result.out), "\n", -1);

  g_assert_cmpint (result.status, ==, 0);
  for (guint i = 0; lines[i] != NULL; i++) {
    g_auto (GStrv) columns = g_strsplit (lines[i], "\t", -1);

    g_assert_cmpuint (g_strv_length (columns), ==, 3);
    g_assert_cmpstr (columns[2], !=, "");
  }
}

static void
test_list_unknown_kind (void)
{
  g_auto (Result) result = run ("--list", "muscle", NULL);

  g_assert_cmpint (result.status, ==, 2);
  g_assert_cmpstr (result.out, ==, "");
  g_assert_nonnull (strstr (result.err, "“muscle” is no kind of content"));
}

/* The time of the rows that are neither prepare nor set-up. */
static double
sum_lengths (const char *csv)
{
  g_auto (GStrv) lines = g_strsplit (csv, "\n", -1);
  double sum = 0;

  g_assert_cmpstr (lines[0], ==, "start_s,length_s,phase,exercise,side");
  for (guint i = 1; lines[i] != NULL && *lines[i] != '\0'; i++) {
    g_auto (GStrv) columns = g_strsplit (lines[i], ",", -1);

    g_assert_cmpuint (g_strv_length (columns), ==, 5);
    if (strcmp (columns[2], "prepare") != 0 && strcmp (columns[2], "setup") != 0)
      sum += g_ascii_strtod (columns[1], NULL);
  }
  return sum;
}

static void
test_plan (void)
{
  static const struct {
    const char *id;
    double seconds;
  } rows[] = { { "R02", 305 }, { "desk-break", 260 }, { "R15", 290 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_auto (Result) result = run ("--plan", rows[i].id, NULL);

    g_assert_cmpint (result.status, ==, 0);
    g_assert_cmpfloat (sum_lengths (result.out), ==, rows[i].seconds);
  }
}

static void
test_plan_unknown (void)
{
  g_auto (Result) result = run ("--plan", "R99", NULL);

  g_assert_cmpint (result.status, ==, 2);
  g_assert_nonnull (strstr (result.err, "R99"));
}

static void
test_render (void)
{
  g_autofree char *path = g_build_filename (data_home, "posterior.png", NULL);
  g_auto (Result) result = run ("--render", "posterior:gastrocnemius-removed", "--height", "300",
                                "--theme", "dark", "-o", path, NULL);
  g_autofree char *data = NULL;
  gsize length;

  g_assert_cmpint (result.status, ==, 0);
  g_assert_true (g_file_get_contents (path, &data, &length, NULL));
  g_assert_cmpuint (length, >, 1000);
  /* the height in a PNG's header */
  g_assert_cmpmem (data + 20, 4, "\0\0\x01\x2c", 4);
}

static void
test_worksheet (void)
{
  g_autofree char *path = g_build_filename (data_home, "heel.pdf", NULL);
  g_auto (Result) result = run ("--worksheet", "heel", "--latin", "-o", path, NULL);

  assert_made_pdf (&result, path);
}

static void
test_worksheet_refused (void)
{
  g_autofree char *path = g_build_filename (data_home, "no", "such", "folder.pdf", NULL);
  g_auto (Result) nowhere = run ("--worksheet", "heel", "-o", path, NULL);
  g_auto (Result) fileless = run ("--worksheet", "heel", NULL);
  g_auto (Result) unknown = run ("--worksheet", "elbow", "-o", path, NULL);
  g_auto (Result) stage = run ("--worksheet", "heel:nowhere", "-o", path, NULL);

  assert_refused (&nowhere, 1, path);
  assert_refused (&fileless, 2, "-o FILE.pdf");
  assert_refused (&unknown, 2, "elbow");
  assert_refused (&stage, 2, "nowhere");
}

static void
test_handout (void)
{
  g_autofree char *path = g_build_filename (data_home, "handout.pdf", NULL);
  g_auto (Result) result = run ("--handout", "EX01, step-stretch,R15", "-o", path, NULL);

  assert_made_pdf (&result, path);
}

static void
test_handout_refused (void)
{
  g_autofree char *path = g_build_filename (data_home, "no", "such", "handout.pdf", NULL);
  g_auto (Result) nowhere = run ("--handout", "EX01", "-o", path, NULL);
  g_auto (Result) fileless = run ("--handout", "EX01", NULL);
  g_auto (Result) unknown = run ("--handout", "EX01,elbow-stretch", "-o", path, NULL);

  assert_refused (&nowhere, 1, path);
  assert_refused (&fileless, 2, "-o FILE.pdf");
  assert_refused (&unknown, 2, "elbow-stretch");
}

static void
test_render_step (void)
{
  g_autofree char *path = g_build_filename (data_home, "step.png", NULL);
  g_autofree char *same = g_build_filename (data_home, "same.png", NULL);
  g_auto (Result) number = run ("--render", "EX05:4", "--height", "300", "-o", path, NULL);
  g_auto (Result) id = run ("--render", "straight-knee-wall-stretch:5", "--height", "300",
                            "--theme", "light", "-o", same, NULL);
  g_autofree char *data = NULL;
  g_autofree char *other = NULL;
  gsize length, other_length;

  g_assert_cmpint (number.status, ==, 0);
  g_assert_cmpint (id.status, ==, 0);
  g_assert_true (g_file_get_contents (path, &data, &length, NULL));
  g_assert_true (g_file_get_contents (same, &other, &other_length, NULL));
  g_assert_cmpmem (data + 20, 4, "\0\0\x01\x2c", 4);
  /* both steps end in one pose */
  g_assert_cmpmem (data, length, other, other_length);
}

/* The four numbers of a PNG's width. */
static guint
read_width (const char *path)
{
  g_autofree char *data = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &data, &length, NULL));
  g_assert_cmpuint (length, >, 1000);
  return GUINT32_FROM_BE (*(guint32 *) (gpointer) (data + 16));
}

static void
test_render_strip (void)
{
  g_autofree char *path = g_build_filename (data_home, "strip.png", NULL);
  g_autofree char *one = g_build_filename (data_home, "moment.png", NULL);
  g_auto (Result) row = run ("--render", "foot-strike", "--height", "300", "-o", path, NULL);
  g_auto (Result) moment = run ("--render", "foot-strike:2", "--height", "300", "-o", one, NULL);

  g_assert_cmpint (row.status, ==, 0);
  g_assert_cmpint (moment.status, ==, 0);
  g_assert_cmpint (abs ((int) read_width (path) - 3 * (int) read_width (one)), <=, 2);
}

static void
test_render_step_refused (void)
{
  static const char *const bad[] = { "EX05:0",   "EX05:7", "EX05:-1",       "EX05:",
                                     "EX05:one", "EX99:1", "foot-strike:4", "foot-strike:x" };
  g_autofree char *path = g_build_filename (data_home, "no-step.png", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_auto (Result) result = run ("--render", bad[i], "-o", path, NULL);

    g_assert_cmpint (result.status, ==, 2);
    g_assert_cmpstr (result.err, !=, "");
    g_assert_null (strstr (result.err, "65536"));
    g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  }
}

static void
test_render_refused (void)
{
  g_autofree char *path = g_build_filename (data_home, "refused.png", NULL);
  g_auto (Result) no_output = run ("--render", "posterior", NULL);
  g_auto (Result) no_figure = run ("--render", "anterior", "-o", path, NULL);
  g_auto (Result) no_stage = run ("--render", "posterior:skeleton", "-o", path, NULL);
  g_auto (Result) no_theme = run ("--render", "posterior", "--theme", "sepia", "-o", path, NULL);
  g_auto (Result) no_folder = run ("--render", "posterior", "-o", "/nowhere/x.png", NULL);

  g_assert_cmpint (no_output.status, ==, 2);
  g_assert_cmpint (no_figure.status, ==, 2);
  g_assert_cmpint (no_stage.status, ==, 2);
  g_assert_cmpint (no_theme.status, ==, 2);
  g_assert_cmpint (no_folder.status, ==, 1);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_nonnull (strstr (no_theme.err, "light, dark or contrast"));
}

/* Each says what helps, and names no file but the one that was asked for. */
static void
test_not_written (void)
{
  static const struct {
    const char *path;
    const char *helps;
  } rows[] = {
    { "/nowhere/x", "there is no such folder; make it, or name another" },
    { "/", "this is a folder; name a file in it" },
    { "/dev/full", "the disk is full; free some space" },
  };
  static const char *const calls[][2] = {
    { "--render", "posterior" },
    { "--worksheet", "heel" },
    { "--handout", "EX01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (guint k = 0; k < G_N_ELEMENTS (calls); k++) {
      g_auto (Result) result = run (calls[k][0], calls[k][1], "-o", rows[i].path, NULL);
      g_autofree char *told =
          g_strdup_printf ("soleus: can't write “%s”: %s\n", rows[i].path, rows[i].helps);

      g_assert_cmpint (result.status, ==, 1);
      g_assert_cmpstr (result.err, ==, told);
    }
}

/* What is no file stays what it is, and so does a link. */
static void
test_written_elsewhere (void)
{
  g_autofree char *aim = write_file ("aim.png", "old");
  g_autofree char *path = g_build_filename (data_home, "link.png", NULL);
  g_autoptr (GFile) link = g_file_new_for_path (path);
  g_autofree char *data = NULL;
  gsize length;

  g_assert_true (g_file_make_symbolic_link (link, aim, NULL, NULL));
  {
    g_auto (Result) device = run ("--render", "EX01", "--height", "40", "-o", "/dev/null", NULL);
    g_auto (Result) linked = run ("--render", "EX01", "--height", "40", "-o", path, NULL);

    g_assert_cmpint (device.status, ==, 0);
    g_assert_cmpint (linked.status, ==, 0);
  }
  g_assert_false (g_file_test ("/dev/null", G_FILE_TEST_IS_REGULAR));
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_get_contents (aim, &data, &length, NULL));
  g_assert_cmpmem (data, 4, "\x89PNG", 4);
}

static void
test_lengths (void)
{
  g_auto (Result) result = run ("--lengths", "0,0", "90,0", "-5,-30", NULL);

  g_assert_cmpint (result.status, ==, 0);
  g_assert_true (has_line (result.out, "0,0,gastrocnemius-medial,469.82,0.00,0.0000,1.000000,yes"));
  g_assert_true (
      has_line (result.out, "90,0,gastrocnemius-medial,442.74,-27.08,-6.2973,0.942364,yes"));
  g_assert_true (has_line (result.out, "90,0,soleus,316.78,0.00,0.0000,1.000000,yes"));
  g_assert_nonnull (strstr (result.out, "-5,-30,soleus,"));
}

/* Wherever the option stands, it is not taken for a call of the window. */
static void
test_lengths_later (void)
{
  g_auto (Result) result = run ("0,0", "--lengths", NULL);

  g_assert_cmpint (result.status, ==, 0);
  g_assert_nonnull (strstr (result.out, "0,0,soleus,316.78"));
}

static void
test_lengths_refused (void)
{
  static const char *const bad[] = { "45", "45,", ",10", "45,10,3", "a,b", "nan,0", "0,inf", "" };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_auto (Result) result = run ("--lengths", "0,0", bad[i], NULL);

    g_assert_cmpint (result.status, ==, 2);
    g_assert_cmpstr (result.out, ==, "");
    g_assert_nonnull (strstr (result.err, "pair 2"));
  }
}

#define STRETCH                                                                                    \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                                                   \
  "<soleus format=\"1\">\n"                                                                        \
  "  <exercise id=\"doorstep-stretch\" kind=\"stretch\" side=\"each\" posture=\"standing\">\n"     \
  "    <name>Doorstep stretch</name>\n"                                                            \
  "    <position>On a doorstep.</position>\n"                                                      \
  "    <target structure=\"soleus\" level=\"main\"/>\n"                                            \
  "    <target-note>The soleus.</target-note>\n"                                                   \
  "    <pose id=\"end\" knee=\"%s\" ankle=\"32\"/>\n"                                              \
  "    <step pose=\"end\" do=\"hold\">Let the heel sink.</step>\n"                                 \
  "    <dose hold=\"20\" sets=\"2\"><text>20 s, twice.</text></dose>\n"                            \
  "  </exercise>\n"                                                                                \
  "</soleus>\n"

static void
test_validate (void)
{
  g_autofree char *good = g_strdup_printf (STRETCH, "45");
  g_autofree char *bad = g_strdup_printf (STRETCH, "450");
  g_autofree char *good_path = write_file ("good.xml", good);
  g_autofree char *bad_path = write_file ("bad.xml", bad);
  g_auto (Result) good_result = run ("--validate", good_path, NULL);
  g_auto (Result) bad_result = run ("--validate", good_path, bad_path, NULL);
  g_autofree char *line =
      g_strdup_printf ("%s:8:5: knee is 450; write a number from 0 to 150", bad_path);

  g_assert_cmpint (good_result.status, ==, 0);
  g_assert_cmpstr (good_result.out, ==, "");
  g_assert_cmpint (bad_result.status, ==, 1);
  g_assert_true (has_line (bad_result.out, line));
}

/* One's own file does not replace what is built in, whatever it is called; the source of that does.
 */
static void
test_validate_known (void)
{
  g_autofree char *text = g_strdup_printf (STRETCH, "45");
  g_auto (GStrv) parts = g_strsplit (text, "doorstep-stretch", -1);
  g_autofree char *known = g_strjoinv ("bent-knee-soleus-stretch", parts);
  g_autofree char *path = write_file ("exercises.xml", known);
  g_autofree char *source =
      g_test_build_filename (G_TEST_DIST, "..", "data", "content", "exercises.xml", NULL);
  g_auto (Result) own = run ("--validate", path, NULL);
  g_auto (Result) replaced = run ("--validate", source, NULL);
  g_autofree char *line =
      g_strdup_printf ("%s:3:3: exercise “bent-knee-soleus-stretch” is already given at ", path);

  g_assert_cmpint (own.status, ==, 1);
  g_assert_true (g_str_has_prefix (own.out, line));
  g_assert_cmpint (replaced.status, ==, 0);
  g_assert_cmpstr (replaced.out, ==, "");
}

/* What a physiotherapist would do: write a file, see it listed, planned, without any code. */
static void
test_own_stretch (void)
{
  g_autofree char *folder = g_build_filename (data_home, "soleus", "content", NULL);
  g_autofree char *text = g_strdup_printf (STRETCH, "45");
  g_autofree char *path = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  path = write_file ("soleus/content/own.xml", text);
  {
    g_auto (Result) list = run ("--list", "exercise", NULL);
    g_auto (Result) plan = run ("--plan", "doorstep-stretch", NULL);

    g_assert_true (has_line (list.out, "exercise\tdoorstep-stretch\tDoorstep stretch"));
    g_assert_cmpint (plan.status, ==, 0);
    g_assert_true (has_line (plan.out, "5,20,work,doorstep-stretch,left"));
  }
  g_assert_cmpint (g_unlink (path), ==, 0);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  data_home = g_dir_make_tmp ("soleus-cli-XXXXXX", &error);
  g_assert_no_error (error);
  g_test_add_func ("/cli/version", test_version);
  g_test_add_func ("/cli/help", test_help);
  g_test_add_func ("/cli/list/kind", test_list_kind);
  g_test_add_func ("/cli/list/all", test_list_all);
  g_test_add_func ("/cli/list/unknown-kind", test_list_unknown_kind);
  g_test_add_func ("/cli/plan", test_plan);
  g_test_add_func ("/cli/plan/unknown", test_plan_unknown);
  g_test_add_func ("/cli/not-written", test_not_written);
  g_test_add_func ("/cli/written-elsewhere", test_written_elsewhere);
  g_test_add_func ("/cli/lengths", test_lengths);
  g_test_add_func ("/cli/lengths/later", test_lengths_later);
  g_test_add_func ("/cli/lengths/refused", test_lengths_refused);
  g_test_add_func ("/cli/render", test_render);
  g_test_add_func ("/cli/worksheet", test_worksheet);
  g_test_add_func ("/cli/worksheet/refused", test_worksheet_refused);
  g_test_add_func ("/cli/handout", test_handout);
  g_test_add_func ("/cli/handout/refused", test_handout_refused);
  g_test_add_func ("/cli/render/step", test_render_step);
  g_test_add_func ("/cli/render/strip", test_render_strip);
  g_test_add_func ("/cli/render/step-refused", test_render_step_refused);
  g_test_add_func ("/cli/render/refused", test_render_refused);
  g_test_add_func ("/cli/validate", test_validate);
  g_test_add_func ("/cli/validate-known", test_validate_known);
  g_test_add_func ("/cli/file", test_file);
  g_test_add_func ("/cli/own-stretch", test_own_stretch);
  return g_test_run ();
}
