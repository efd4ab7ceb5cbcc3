/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The near leg alone: no holes at any angle, and a calf that is told from the skin. */

#include "sol-body-private.h"
#include "sol-image.h"

/* The near leg at the scale of a body that is 720 px high. */
#define SWEEP_SCALE .9
#define SWEEP_SIZE 780
/* Of the legs of the whole sweep one in so many is drawn in the quick run: prime to the numbers of
 * angles, so that each angle of each joint meets many of the others. */
#define SWEEP_STRIDE 37

/* Pixels beside each other in a row that let the ground through. */
typedef struct {
  int first;
  int last;
  guint area; /* runs of the same number are joined; 0 is the ground outside */
} Run;

typedef struct {
  cairo_surface_t *surface;
  GArray *runs;  /* of Run, row by row */
  GArray *areas; /* of guint: by number, the number of what it is joined to, or its own */
} Sheet;

static guint
find_area (Sheet *sheet, guint area)
{
  while (g_array_index (sheet->areas, guint, area) != area)
    area = g_array_index (sheet->areas, guint, area);
  return area;
}

static void
join (Sheet *sheet, guint a, guint b)
{
  a = find_area (sheet, a);
  b = find_area (sheet, b);
  g_array_index (sheet->areas, guint, MAX (a, b)) = MIN (a, b);
}

/* What touches a run of the row above, be it by a corner, is joined to it; what touches the edge of
 * the picture, to the outside. */
static void
add_run (Sheet *sheet, int row, int first, int last, guint above, guint above_end)
{
  guint area = sheet->areas->len;
  Run run = { first, last, area };

  g_array_append_val (sheet->areas, area);
  if (row == 0 || row == SWEEP_SIZE - 1 || first == 0 || last == SWEEP_SIZE - 1)
    join (sheet, area, 0);
  for (guint i = above; i < above_end; i++) {
    const Run *other = &g_array_index (sheet->runs, Run, i);

    if (other->first <= last + 1 && other->last >= first - 1)
      join (sheet, area, other->area);
  }
  g_array_append_val (sheet->runs, run);
}

static void
add_row (Sheet *sheet, const guint32 *pixels, int row, guint above, guint above_end)
{
  for (int x = 0; x < SWEEP_SIZE; x++) {
    int first = x;

    while (x < SWEEP_SIZE && pixels[x] >> 24 != 0xff)
      x++;
    if (x > first)
      add_run (sheet, row, first, x - 1, above, above_end);
  }
}

/* Pixels that let the ground through and can't be reached from outside. */
static guint
count_holes (Sheet *sheet)
{
  const guint32 *pixels = (guint32 *) (gpointer) cairo_image_surface_get_data (sheet->surface);
  guint above = 0, outside = 0, n_holes = 0;

  g_array_set_size (sheet->runs, 0);
  g_array_set_size (sheet->areas, 0);
  g_array_append_val (sheet->areas, outside);
  for (int row = 0; row < SWEEP_SIZE; row++) {
    guint end = sheet->runs->len;

    add_row (sheet, &pixels[row * SWEEP_SIZE], row, above, end);
    above = end;
  }
  for (guint i = 0; i < sheet->runs->len; i++) {
    const Run *run = &g_array_index (sheet->runs, Run, i);

    if (find_area (sheet, run->area) != 0)
      n_holes += (guint) (run->last - run->first + 1);
  }
  return n_holes;
}

static void
draw_leg_lit (Sheet *sheet, const SolStance *stance, SolCalfLight light, SolTheme theme)
{
  cairo_t *cr = cairo_create (sheet->surface);

  cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
  cairo_paint (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
  cairo_translate (cr, SWEEP_SIZE / 2.0, SWEEP_SIZE / 2.0);
  cairo_scale (cr, SWEEP_SCALE, SWEEP_SCALE);
  cairo_translate (cr, -stance->hip.x, -stance->hip.y);
  sol_body_draw_near_leg (cr, stance, light, SWEEP_SCALE, theme);
  cairo_destroy (cr);
  cairo_surface_flush (sheet->surface);
}

static void
draw_leg (Sheet *sheet, double hip_deg, double knee_deg, double ankle_deg)
{
  SolStance stance;

  sol_stance_stand (hip_deg, knee_deg, ankle_deg, &stance);
  draw_leg_lit (sheet, &stance, (SolCalfLight) { 1, 1 }, SOL_THEME_LIGHT);
}

static void
check_leg (Sheet *sheet, double hip_deg, double knee_deg, double ankle_deg)
{
  guint n_holes;

  draw_leg (sheet, hip_deg, knee_deg, ankle_deg);
  n_holes = count_holes (sheet);
  if (n_holes > 0)
    g_test_fail_printf ("hip %.0f knee %.0f ankle %.0f: %u pixels of holes", hip_deg, knee_deg,
                        ankle_deg, n_holes);
}

static void
sheet_init (Sheet *sheet)
{
  sheet->surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SWEEP_SIZE, SWEEP_SIZE);
  sheet->runs = g_array_new (FALSE, FALSE, sizeof (Run));
  sheet->areas = g_array_new (FALSE, FALSE, sizeof (guint));
}

static void
sheet_clear (Sheet *sheet)
{
  cairo_surface_destroy (sheet->surface);
  g_array_unref (sheet->runs);
  g_array_unref (sheet->areas);
}

/* Every angle of each joint with every one of the others, in steps of 5 degrees: 14,877 legs. The
 * quick run draws an even sample of them. */
static void
test_sweep (void)
{
  const guint n_knees = 27, n_ankles = 19, n_hips = 29;
  guint n_drawn = 0;
  Sheet sheet;

  sheet_init (&sheet);
  for (guint i = 0; i < n_knees * n_ankles * n_hips; i += g_test_slow () ? 1 : SWEEP_STRIDE) {
    check_leg (&sheet, -20 + 5.0 * (i / (n_knees * n_ankles)), 5.0 * (i / n_ankles % n_knees),
               -50 + 5.0 * (i % n_ankles));
    n_drawn++;
  }
  g_test_message ("%u legs", n_drawn);
  g_assert_cmpuint (sol_image_count_ink (sheet.surface), >, 20000);
  sheet_clear (&sheet);
}

/* The ends of all three ranges, where outlines bend most. */
static void
test_corners (void)
{
  Sheet sheet;

  sheet_init (&sheet);
  for (guint i = 0; i < 8; i++)
    check_leg (&sheet, i & 1 ? 120 : -20, i & 2 ? 130 : 0, i & 4 ? 40 : -50);
  sheet_clear (&sheet);
}

/* A pixel that the ground shows through is found, and one at the edge of the leg is not. */
static void
test_hole (void)
{
  Sheet sheet;
  guint8 *pixels;

  sheet_init (&sheet);
  draw_leg (&sheet, 0, 0, 0);
  g_assert_cmpuint (count_holes (&sheet), ==, 0);
  pixels = cairo_image_surface_get_data (sheet.surface);
  g_assert_cmphex (pixels[((SWEEP_SIZE / 2 + 60) * SWEEP_SIZE + SWEEP_SIZE / 2) * 4 + 3], ==, 0xff);
  pixels[((SWEEP_SIZE / 2 + 60) * SWEEP_SIZE + SWEEP_SIZE / 2) * 4 + 3] = 0xf0;
  g_assert_cmpuint (count_holes (&sheet), ==, 1);
  sheet_clear (&sheet);
}

/* How far the colours of two pixels are apart, by the channel that differs most. */
static int
get_difference (guint32 a, guint32 b)
{
  int most = 0;

  for (guint shift = 0; shift < 24; shift += 8)
    most = MAX (most, ABS ((int) (a >> shift & 0xff) - (int) (b >> shift & 0xff)));
  return most;
}

static guint32
get_pixel_at (Sheet *sheet, const SolStance *stance, double x, double y)
{
  const SolStanceLeg *leg = &stance->legs[SOL_LIMB_NAMED];
  SolPoint place = sol_point_in (leg->knee, leg->shank_deg, x, y);

  return sol_image_get_pixel (sheet->surface,
                              (int) ((place.x - stance->hip.x) * SWEEP_SCALE + SWEEP_SIZE / 2.0),
                              (int) ((place.y - stance->hip.y) * SWEEP_SCALE + SWEEP_SIZE / 2.0));
}

/* Both muscles are told from the skin, and from each other, also where neither is asked for
 * anything. */
static void
test_calf_at_rest (void)
{
  for (SolTheme theme = SOL_THEME_LIGHT; theme <= SOL_THEME_CONTRAST; theme++) {
    guint32 skin, soleus, gastrocnemius;
    SolStance stance;
    Sheet sheet;

    sheet_init (&sheet);
    sol_stance_stand (0, 0, 0, &stance);
    draw_leg_lit (&sheet, &stance, (SolCalfLight) { 0 }, theme);
    skin = get_pixel_at (&sheet, &stance, 6, 140);
    soleus = get_pixel_at (&sheet, &stance, -2, 88);
    gastrocnemius = get_pixel_at (&sheet, &stance, -24, 60);
    g_test_message ("%06x %06x %06x", skin & 0xffffff, soleus & 0xffffff, gastrocnemius & 0xffffff);
    g_assert_cmpint (get_difference (skin, soleus), >, 24);
    g_assert_cmpint (get_difference (skin, gastrocnemius), >, 12);
    g_assert_cmpint (get_difference (soleus, gastrocnemius), >, 24);
    sheet_clear (&sheet);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure/body-leg/calf-at-rest", test_calf_at_rest);
  g_test_add_func ("/figure/body-leg/hole", test_hole);
  g_test_add_func ("/figure/body-leg/corners", test_corners);
  g_test_add_func ("/figure/body-leg/sweep", test_sweep);
  return g_test_run ();
}
