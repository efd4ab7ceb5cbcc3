/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Contact sheets of every step of every exercise, in the three themes: FOLDER/steps-THEME-N.png.
 * Needs no display. Usage: soleus-steps FOLDER [EXERCISE...] */

#include <glib/gstdio.h>
#include <locale.h>
#include <stdlib.h>

#include "sol-body.h"
#include "sol-cairo-private.h"
#include "sol-exercise-parts.h"
#include "sol-library.h"

#define CELL_WIDTH 216
#define CELL_HEIGHT 244
#define PICTURE_HEIGHT 196
#define PADDING 10
#define COLUMNS 8
#define ROWS 7

/* One cell: a step that has a pose. */
typedef struct {
  SolExercise *exercise; /* borrowed from the library */
  guint step;
} Cell;

static gboolean
is_wanted (SolExercise *exercise, char **wanted)
{
  const char *const *names = (const char *const *) wanted;

  return *wanted == NULL || g_strv_contains (names, sol_exercise_get_number (exercise)) ||
         g_strv_contains (names, sol_value_get_id (SOL_VALUE (exercise)));
}

/* (transfer full) (element-type Cell) */
static GArray *
find_cells (SolLibrary *library, char **wanted)
{
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  GListModel *exercises = sol_library_get_values (library, SOL_TYPE_EXERCISE);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++) {
    g_autoptr (SolExercise) exercise = g_list_model_get_item (exercises, i);
    guint n_steps = g_list_model_get_n_items (sol_exercise_get_steps (exercise));

    for (guint step = 0; is_wanted (exercise, wanted) && step < n_steps; step++) {
      g_autoptr (SolPose) pose = sol_exercise_find_pose (exercise, step);

      if (pose != NULL)
        g_array_append_vals (cells, &(Cell) { exercise, step }, 1);
    }
  }
  return cells;
}

static void
write_line (cairo_t *cr, double y, double size, const char *text)
{
  cairo_set_font_size (cr, size);
  cairo_move_to (cr, PADDING, y);
  cairo_show_text (cr, text);
}

/* Number and step; below, what is asked for in it. */
static void
draw_label (cairo_t *cr, const Cell *cell, SolTheme theme)
{
  g_autoptr (SolStep) step =
      g_list_model_get_item (sol_exercise_get_steps (cell->exercise), cell->step);
  g_autoptr (SolPose) pose = sol_exercise_find_pose (cell->exercise, cell->step);
  g_autofree char *head =
      g_strdup_printf ("%s:%u  %s%s", sol_exercise_get_number (cell->exercise), cell->step + 1,
                       sol_value_get_id (SOL_VALUE (pose)),
                       sol_step_get_action (step) == SOL_STEP_ACTION_HOLD ? ", hold" : "");
  g_autofree char *angles =
      g_strdup_printf ("K %g  A %g  P %g", sol_pose_get_knee_deg (pose),
                       sol_pose_get_ankle_deg (pose), sol_pose_get_pitch_deg (pose));
  double ink = theme == SOL_THEME_DARK ? 1 : 0;

  cairo_set_source_rgb (cr, ink, ink, ink);
  write_line (cr, PICTURE_HEIGHT + 20, 13, head);
  write_line (cr, PICTURE_HEIGHT + 36, 11, angles);
}

static void
draw_cell (cairo_t *cr, const Cell *cell, SolTheme theme)
{
  g_autoptr (SolPose) pose = sol_exercise_find_pose (cell->exercise, cell->step);
  SolStanceBounds frame;
  SolStance stance;

  sol_body_get_frame (cell->exercise, &frame);
  sol_stance_solve (cell->exercise, pose, SOL_BODY_SIDE_RIGHT, &stance);
  cairo_save (cr);
  cairo_translate (cr, PADDING, PADDING);
  sol_body_draw (cr, &stance,
                 sol_calf_light_for (cell->exercise, sol_pose_get_variant (pose), &stance), &frame,
                 CELL_WIDTH - 2 * PADDING, PICTURE_HEIGHT - PADDING, theme);
  cairo_restore (cr);
  draw_label (cr, cell, theme);
}

static void
draw_sheet (cairo_t *cr, GArray *cells, guint first, SolTheme theme)
{
  SolColour ground = sol_theme_get_background (theme);

  cairo_set_source_rgb (cr, ground.red, ground.green, ground.blue);
  cairo_paint (cr);
  cairo_select_font_face (cr, "sans-serif", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
  for (guint i = 0; i < COLUMNS * ROWS && first + i < cells->len; i++) {
    cairo_save (cr);
    cairo_translate (cr, (i % COLUMNS) * CELL_WIDTH, (i / COLUMNS) * CELL_HEIGHT);
    cairo_rectangle (cr, 0, 0, CELL_WIDTH, CELL_HEIGHT);
    cairo_clip (cr);
    draw_cell (cr, &g_array_index (cells, Cell, first + i), theme);
    cairo_restore (cr);
  }
}

static gboolean
write_sheet (GArray *cells, guint first, SolTheme theme, const char *path)
{
  guint n_rows = (MIN (COLUMNS * ROWS, cells->len - first) + COLUMNS - 1) / COLUMNS;
  g_autoptr (SolSurface) surface = cairo_image_surface_create (
      CAIRO_FORMAT_RGB24, COLUMNS * CELL_WIDTH, (int) n_rows * CELL_HEIGHT);
  g_autoptr (SolCairo) cr = cairo_create (surface);
  cairo_status_t status;

  draw_sheet (cr, cells, first, theme);
  status = cairo_surface_write_to_png (surface, path);
  if (status != CAIRO_STATUS_SUCCESS)
    g_printerr ("can't write “%s”: %s\n", path, cairo_status_to_string (status));
  return status == CAIRO_STATUS_SUCCESS;
}

static gboolean
write_theme (GArray *cells, SolTheme theme, const char *folder)
{
  gboolean one = cells->len <= COLUMNS * ROWS;
  gboolean good = TRUE;

  for (guint first = 0, n = 1; first < cells->len; first += COLUMNS * ROWS, n++) {
    g_autofree char *name =
        one ? g_strdup_printf ("steps-%s.png", sol_theme_get_nick (theme))
            : g_strdup_printf ("steps-%s-%u.png", sol_theme_get_nick (theme), n);
    g_autofree char *path = g_build_filename (folder, name, NULL);

    good &= write_sheet (cells, first, theme, path);
  }
  return good;
}

int
main (int argc, char **argv)
{
  g_autoptr (SolLibrary) library = NULL;
  g_autoptr (GArray) cells = NULL;
  gboolean good = TRUE;

  setlocale (LC_ALL, "");
  if (argc < 2) {
    g_printerr ("usage: %s FOLDER [EXERCISE...]\n", argv[0]);
    return EXIT_FAILURE;
  }
  library = sol_library_new_builtin ();
  cells = find_cells (library, argv + 2);
  g_mkdir_with_parents (argv[1], 0755);
  for (SolTheme theme = SOL_THEME_LIGHT; theme <= SOL_THEME_CONTRAST; theme++)
    good &= write_theme (cells, theme, argv[1]);
  return good && cells->len > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
