/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-cli.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "sol-body.h"
#include "sol-build.h"
#include "sol-exercise.h"
#include "sol-figure-error.h"
#include "sol-figure-file.h"
#include "sol-handout.h"
#include "sol-library.h"
#include "sol-marks.h"
#include "sol-muscle-tendon.h"
#include "sol-plan.h"
#include "sol-render.h"
#include "sol-routine.h"
#include "sol-strip-body.h"
#include "sol-worksheet.h"

/* Exit statuses. */
enum {
  DONE = 0,
  FAULT = 1,
  WRONG_CALL = 2,
};

/* How many of the kinds are listed: those of the subject matter, not its small parts. */
#define N_LISTED 14

typedef struct {
  gboolean list;
  char *list_kind;
  char *plan;
  gboolean lengths;
  char *render;
  char *worksheet;
  char *handout;
  gboolean latin;
  int height_px;
  char *theme;
  char *output;
  gboolean validate;
  gboolean version;
  char *open;
  char *start;
  char **files;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->list_kind);
  g_free (options->plan);
  g_free (options->render);
  g_free (options->worksheet);
  g_free (options->handout);
  g_free (options->theme);
  g_free (options->output);
  g_free (options->open);
  g_free (options->start);
  g_strfreev (options->files);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

char *
sol_cli_dup_user_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "soleus", "content", NULL);
}

/* What goes to a pipe is UTF-8, whatever the locale. */
static void
tell (const char *message)
{
  fprintf (stderr, "soleus: %s\n", message);
}

static SolLibrary *
load_library (void)
{
  g_autofree char *folder = sol_cli_dup_user_folder ();
  SolLibrary *library = sol_library_new_for_user (folder);
  GPtrArray *faults = sol_library_get_faults (library);

  for (guint i = 0; i < faults->len; i++)
    fprintf (stderr, "%s\n", ((GError *) g_ptr_array_index (faults, i))->message);
  return library;
}

/* -- list -- */

static void
list_values (SolLibrary *library, GType type, const char *element)
{
  GListModel *values = sol_library_get_values (library, type);

  for (guint i = 0; i < g_list_model_get_n_items (values); i++) {
    g_autoptr (SolValue) value = g_list_model_get_item (values, i);
    g_autofree char *name = sol_marks_to_plain (sol_value_get_display_name (value), NULL, NULL);

    printf ("%s\t%s\t%s\n", element, sol_value_get_id (value), name);
  }
}

typedef struct {
  SolLibrary *library;
  guint n_seen;
} Listing;

static void
list_kind (GType type, const char *element, gpointer user_data)
{
  Listing *listing = user_data;

  if (listing->n_seen++ < N_LISTED)
    list_values (listing->library, type, element);
}

static void
append_kind (GType type G_GNUC_UNUSED, const char *element, gpointer kinds)
{
  g_string_append_printf (kinds, "%s%s", ((GString *) kinds)->len > 0 ? ", " : "", element);
}

static int
run_list (const char *kind)
{
  GType type = kind != NULL ? sol_library_type_for_element (kind) : G_TYPE_INVALID;
  g_autoptr (SolLibrary) library = NULL;

  if (kind != NULL && type == G_TYPE_INVALID) {
    g_autoptr (GString) kinds = g_string_new (NULL);
    g_autofree char *message = NULL;

    sol_library_foreach_type (append_kind, kinds);
    message =
        g_strdup_printf (_ ("“%s” is no kind of content; the kinds are %s"), kind, kinds->str);
    tell (message);
    return WRONG_CALL;
  }
  library = load_library ();
  if (kind != NULL)
    list_values (library, type, kind);
  else
    sol_library_foreach_type (list_kind, &(Listing) { library, 0 });
  return DONE;
}

/* -- plan -- */

/* With the usual options, so that the answer does not depend on a person's settings. */
static SolPlan *
make_plan (SolLibrary *library, const char *id)
{
  SolRoutine *routine = sol_library_lookup (library, SOL_TYPE_ROUTINE, id);
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, id);

  if (routine != NULL)
    return sol_plan_new_for_routine (routine, NULL);
  return exercise != NULL ? sol_plan_new_for_exercise (exercise, NULL) : NULL;
}

static int
run_plan (const char *id)
{
  g_autoptr (SolLibrary) library = load_library ();
  g_autoptr (SolPlan) plan = make_plan (library, id);
  g_autofree char *csv = NULL;

  if (plan == NULL) {
    g_autofree char *message =
        g_strdup_printf (_ ("there is no routine or exercise “%s”; “soleus --list routine” and "
                            "“soleus --list exercise” show those that exist"),
                         id);

    tell (message);
    return WRONG_CALL;
  }
  csv = sol_plan_to_csv (plan);
  fputs (csv, stdout);
  return DONE;
}

/* -- lengths -- */

static char *
format_number (double number, const char *format, char *buffer)
{
  return g_ascii_formatd (buffer, G_ASCII_DTOSTR_BUF_SIZE, format, number);
}

static void
print_length (SolCalfMuscle muscle, double knee_deg, double ankle_deg)
{
  char knee[G_ASCII_DTOSTR_BUF_SIZE], ankle[G_ASCII_DTOSTR_BUF_SIZE];
  char length_mm[G_ASCII_DTOSTR_BUF_SIZE], change_mm[G_ASCII_DTOSTR_BUF_SIZE];
  char change_pct[G_ASCII_DTOSTR_BUF_SIZE], relative[G_ASCII_DTOSTR_BUF_SIZE];
  SolMuscleLength length;

  sol_muscle_length_compute (muscle, knee_deg, ankle_deg, SOL_DEFAULT_SHANK_M, &length);
  printf ("%s,%s,%s,%s,%s,%s,%s,%s\n", format_number (knee_deg, "%g", knee),
          format_number (ankle_deg, "%g", ankle), sol_calf_muscle_get_id (muscle),
          format_number (length.length_m * 1000, "%.2f", length_mm),
          format_number (length.change_m * 1000, "%.2f", change_mm),
          format_number (length.change_pct_shank, "%.4f", change_pct),
          format_number (length.relative_length, "%.6f", relative), length.in_range ? "yes" : "no");
}

/* "KNEE,ANKLE" */
static gboolean
read_pair (const char *words, double *knee_deg, double *ankle_deg)
{
  char *end;

  if (*words == '\0' || g_ascii_isspace (*words))
    return FALSE;
  *knee_deg = g_ascii_strtod (words, &end);
  if (end == words || *end != ',' || g_ascii_isspace (end[1]))
    return FALSE;
  words = end + 1;
  *ankle_deg = g_ascii_strtod (words, &end);
  return end != words && *end == '\0' && isfinite (*knee_deg) && isfinite (*ankle_deg);
}

static gboolean
check_pairs (char **pairs)
{
  double knee_deg, ankle_deg;

  for (guint i = 0; pairs[i] != NULL; i++)
    if (!read_pair (pairs[i], &knee_deg, &ankle_deg)) {
      g_autofree char *message = g_strdup_printf (
          _ ("pair %u, “%s”, is not KNEE,ANKLE in degrees, such as 45,-10"), i + 1, pairs[i]);

      tell (message);
      return FALSE;
    }
  return TRUE;
}

static int
run_lengths (char **pairs)
{
  if (pairs == NULL || pairs[0] == NULL) {
    tell (_ ("--lengths needs angles, KNEE,ANKLE in degrees, such as 45,-10"));
    return WRONG_CALL;
  }
  if (!check_pairs (pairs))
    return WRONG_CALL;
  printf ("knee_deg,ankle_deg,muscle,length_mm,change_mm,change_pct_shank,relative_length,"
          "in_range\n");
  for (guint i = 0; pairs[i] != NULL; i++) {
    double knee_deg, ankle_deg;

    read_pair (pairs[i], &knee_deg, &ankle_deg);
    for (SolCalfMuscle muscle = 0; muscle < SOL_N_CALF_MUSCLES; muscle++)
      print_length (muscle, knee_deg, ankle_deg);
  }
  return DONE;
}

/* -- render -- */

/* The step of "EXERCISE:STEP", from 0; one that is too far on is reported by what draws it. */
static gboolean
read_step (const char *words, int *step)
{
  guint64 number;

  if (words == NULL)
    return TRUE;
  if (!g_ascii_string_to_unsigned (words, 10, 1, G_MAXUINT16, &number, NULL)) {
    g_autofree char *message = g_strdup_printf (
        _ ("“%s” is no step or moment; they are numbers from 1, as in EX01:2"), words);

    tell (message);
    return FALSE;
  }
  *step = (int) number - 1;
  return TRUE;
}

static int
end_render (gboolean drawn, const GError *error)
{
  if (drawn)
    return DONE;
  tell (error->message);
  return g_error_matches (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_WRITE) ? FAULT : WRONG_CALL;
}

static int
render_target (const Options *options, SolTheme theme)
{
  g_autoptr (SolLibrary) library = load_library ();
  g_auto (GStrv) parts = g_strsplit (options->render, ":", 2);
  const char *id = parts[0] != NULL ? parts[0] : "";
  const char *detail = parts[0] != NULL ? parts[1] : NULL;
  SolFigure *figure = sol_library_lookup (library, SOL_TYPE_FIGURE, id);
  SolExercise *exercise = sol_library_lookup (library, SOL_TYPE_EXERCISE, id);
  SolStrip *strip = sol_library_lookup (library, SOL_TYPE_STRIP, id);
  g_autoptr (GError) error = NULL;
  int step = -1; /* none is given */
  gboolean drawn;

  if (figure == NULL && (exercise != NULL || strip != NULL) && !read_step (detail, &step))
    return WRONG_CALL;
  if (figure != NULL)
    drawn =
        sol_drawing_render_png (figure, detail, options->height_px, theme, options->output, &error);
  else if (exercise != NULL)
    drawn = sol_body_render_png (exercise, (guint) MAX (step, 0), options->height_px, theme,
                                 options->output, &error);
  else if (strip != NULL)
    drawn = sol_strip_render_png (strip, step, options->height_px, theme, options->output, &error);
  else {
    g_autofree char *message = g_strdup_printf (
        _ ("there is no figure, exercise or strip “%s”; “soleus --list figure”, “soleus --list "
           "exercise” and “soleus --list strip” show those that exist"),
        id);

    tell (message);
    return WRONG_CALL;
  }
  return end_render (drawn, error);
}

static int
run_render (const Options *options)
{
  SolTheme theme = SOL_THEME_LIGHT;

  if (options->output == NULL) {
    tell (_ ("--render needs a file to write; name it with -o FILE.png"));
    return WRONG_CALL;
  }
  if (options->theme != NULL && !sol_theme_from_nick (options->theme, &theme)) {
    g_autofree char *message = g_strdup_printf (
        _ ("there is no theme “%s”; write light, dark or contrast"), options->theme);

    tell (message);
    return WRONG_CALL;
  }
  return render_target (options, theme);
}

/* -- worksheet -- */

static int
run_worksheet (const Options *options)
{
  g_auto (GStrv) parts = g_strsplit (options->worksheet, ":", 2);
  const char *id = parts[0] != NULL ? parts[0] : "";
  SolScene scene = { .stage = parts[0] != NULL ? parts[1] : NULL };
  g_autoptr (SolLibrary) library = NULL;
  g_autoptr (SolWorksheet) worksheet = NULL;
  g_autoptr (GError) error = NULL;
  SolFigure *figure;
  gboolean written;

  if (options->output == NULL) {
    tell (_ ("--worksheet needs a file to write; name it with -o FILE.pdf"));
    return WRONG_CALL;
  }
  library = load_library ();
  figure = sol_library_lookup (library, SOL_TYPE_FIGURE, id);
  if (figure == NULL) {
    g_autofree char *message = g_strdup_printf (
        _ ("there is no figure “%s”; “soleus --list figure” shows those that exist"), id);

    tell (message);
    return WRONG_CALL;
  }
  worksheet =
      sol_worksheet_new (figure, &scene, &(SolWorksheetLook) { .latin = options->latin }, &error);
  written = worksheet != NULL && sol_worksheet_write_pdf (worksheet, options->output, &error);
  return end_render (written, error);
}

/* -- handout -- */

/* The exercises that @ids name, separated by commas; a routine stands for all of its own. NULL
 * where one is none of both, which is told. (transfer full) */
static GListModel *
find_exercises (SolLibrary *library, const char *ids)
{
  g_auto (GStrv) parts = g_strsplit (ids, ",", -1);
  g_autoptr (GListStore) exercises = g_list_store_new (SOL_TYPE_EXERCISE);

  for (guint i = 0; parts[i] != NULL; i++) {
    g_autofree char *message = NULL;

    if (sol_handout_add_exercises (exercises, library, g_strstrip (parts[i])))
      continue;
    message = g_strdup_printf (_ ("there is no exercise or routine “%s”; “soleus --list exercise” "
                                  "and “soleus --list routine” show those that exist"),
                               parts[i]);
    tell (message);
    return NULL;
  }
  return G_LIST_MODEL (g_steal_pointer (&exercises));
}

static int
run_handout (const Options *options)
{
  g_autoptr (SolLibrary) library = NULL;
  g_autoptr (GListModel) exercises = NULL;
  g_autoptr (SolHandout) handout = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  gboolean written;

  if (options->output == NULL) {
    tell (_ ("--handout needs a file to write; name it with -o FILE.pdf"));
    return WRONG_CALL;
  }
  library = load_library ();
  exercises = find_exercises (library, options->handout);
  if (exercises == NULL)
    return WRONG_CALL;
  handout = sol_handout_new (library, exercises);
  bytes = sol_paper_to_pdf (sol_handout_get_paper (), sol_handout_get_title (), handout);
  written = sol_figure_file_write (bytes, options->output, &error);
  return end_render (written, error);
}

/* -- validate -- */

static int
run_validate (char **files)
{
  g_autoptr (SolLibrary) library = NULL;
  GPtrArray *faults;

  if (files == NULL || files[0] == NULL) {
    tell (_ ("--validate needs the files to check"));
    return WRONG_CALL;
  }
  library = sol_library_new_for_files ((const char *const *) files, TRUE);
  faults = sol_library_get_faults (library);
  for (guint i = 0; i < faults->len; i++)
    printf ("%s\n", ((GError *) g_ptr_array_index (faults, i))->message);
  return faults->len > 0 ? FAULT : DONE;
}

/* -- arguments -- */

static gboolean
list_cb (const char *name G_GNUC_UNUSED,
         const char *kind,
         gpointer data,
         GError **error G_GNUC_UNUSED)
{
  Options *options = data;

  options->list = TRUE;
  g_set_str (&options->list_kind, kind);
  return TRUE;
}

static GOptionContext *
create_context (Options *options)
{
  const GOptionEntry entries[] = {
    { "list", 0, G_OPTION_FLAG_OPTIONAL_ARG, G_OPTION_ARG_CALLBACK, list_cb,
      N_ ("List the content, or one kind of it"), N_ ("KIND") },
    { "plan", 0, 0, G_OPTION_ARG_STRING, &options->plan,
      N_ ("Print the plan of a routine or exercise as CSV"), N_ ("ID") },
    { "render", 0, 0, G_OPTION_ARG_STRING, &options->render,
      N_ ("Draw a figure, a step of an exercise or a row of poses into a PNG file"),
      N_ ("FIGURE[:STAGE]|EXERCISE[:STEP]|STRIP[:MOMENT]") },
    { "lengths", 0, 0, G_OPTION_ARG_NONE, &options->lengths,
      N_ ("Print the lengths of the calf muscles at KNEE,ANKLE… as CSV"), NULL },
    { "worksheet", 0, 0, G_OPTION_ARG_STRING, &options->worksheet,
      N_ ("Draw a figure with blanks for its names, and a page of answers, into a PDF file"),
      N_ ("FIGURE[:STAGE]") },
    { "handout", 0, 0, G_OPTION_ARG_STRING, &options->handout,
      N_ ("Lay out exercises, or those of a routine, for who does them at home, into a PDF file"),
      N_ ("ID[,ID…]") },
    { "latin", 0, 0, G_OPTION_ARG_NONE, &options->latin,
      N_ ("Latin names on the worksheet, where they are known"), NULL },
    { "height", 0, 0, G_OPTION_ARG_INT, &options->height_px, N_ ("Height of the picture in pixels"),
      N_ ("PX") },
    { "theme", 0, 0, G_OPTION_ARG_STRING, &options->theme,
      N_ ("Colours of the picture: light, dark or contrast"), N_ ("THEME") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output,
      N_ ("File to write the picture, worksheet or handout to"), N_ ("FILE") },
    { "validate", 0, 0, G_OPTION_ARG_NONE, &options->validate,
      N_ ("Check content files; print each fault"), NULL },
    { "open", 0, 0, G_OPTION_ARG_STRING, &options->open, N_ ("Open the window there"),
      N_ ("PAGE|ID") },
    { "start", 0, 0, G_OPTION_ARG_STRING, &options->start,
      N_ ("Open the window and start a session"), N_ ("ID") },
    { "version", 0, 0, G_OPTION_ARG_NONE, &options->version, N_ ("Print the version"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL,
      N_ ("[FILE…]") },
    { 0 },
  };
  GOptionContext *context = g_option_context_new (NULL);
  GOptionGroup *group = g_option_group_new (NULL, NULL, NULL, options, NULL);
  const char *pages;

  g_option_group_add_entries (group, entries);
  g_option_group_set_translation_domain (group, GETTEXT_PACKAGE);
  g_option_context_set_main_group (context, group);
  /* Translators: the words after the colon are typed, and stay as they are. */
  pages = _ ("Pages: anatomy, bend-the-knee, explore, compare, test, teach, worksheet, exercises, "
             "progress, guide, claims, care, pain, glossary, sources, search, help, sore-calf, "
             "handout, mine, see-the-difference, preferences, shortcuts. IDs: what --list prints.");
  g_option_context_set_description (context, pages);
  return context;
}

/* The window opens what content calls by an id, and no file: GTK would say so as if it were a fault
 * of the program. Returns -1 where there are none. */
static int
refuse_files (char **files)
{
  g_autofree char *text = NULL;

  if (files == NULL || files[0] == NULL)
    return -1;
  text = g_strdup_printf (_ ("“%s” can’t be opened; --validate checks files, --open opens an ID"),
                          files[0]);
  tell (text);
  return WRONG_CALL;
}

/* The status of what was asked for, or -1 where that was nothing. */
static int
run_options (const Options *options)
{
  if (options->version) {
    printf ("Soleus %s\n", APPLICATION_VERSION);
    return DONE;
  }
  if (options->list)
    return run_list (options->list_kind);
  if (options->plan != NULL)
    return run_plan (options->plan);
  if (options->lengths)
    return run_lengths (options->files);
  if (options->render != NULL)
    return run_render (options);
  if (options->worksheet != NULL)
    return run_worksheet (options);
  if (options->handout != NULL)
    return run_handout (options);
  if (options->validate)
    return run_validate (options->files);
  return refuse_files (options->files);
}

gboolean
sol_cli_run (int argc, char **argv, int *status)
{
  g_auto (Options) options = { .height_px = 1600 };
  g_autoptr (GOptionContext) context = create_context (&options);
  g_auto (GStrv) arguments = g_new0 (char *, (gsize) argc + 1);
  g_autoptr (GError) error = NULL;

  /* A knee's angle may begin with a minus, which is no option. */
  if (argc > 1 && strcmp (argv[1], "--lengths") == 0) {
    *status = run_lengths (argv + 2);
    return TRUE;
  }
  for (int i = 0; i < argc; i++)
    arguments[i] = g_strdup (argv[i]);
  /* What is unknown here may be for the window. */
  g_option_context_set_ignore_unknown_options (context, TRUE);
  if (!g_option_context_parse_strv (context, &arguments, &error)) {
    tell (error->message);
    *status = WRONG_CALL;
    return TRUE;
  }
  *status = run_options (&options);
  return *status >= 0;
}
