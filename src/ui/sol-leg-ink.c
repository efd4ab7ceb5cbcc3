/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg-ink.h"

#include <math.h>

#define GASTROCNEMIUS_FIBRES 8
#define SOLEUS_FIBRES 15

/* Lines in a fibre: waves need more. */
#define STEPS_STRAIGHT 5
#define STEPS_WAVING 14

/* As in data/figures/draw/themes.py, whose sheets paint the layers beneath. */
typedef struct {
  const char *skin, *skin_line, *tendon, *tendon_line;
  const char *slack[2], *firm[2], *line[2]; /* gastrocnemius, soleus */
} Inks;

static const Inks inks[] = {
  [SOL_THEME_LIGHT] = { "#f6e4d9",
                        "#c79c86",
                        "#f0f0ec",
                        "#74797b",
                        { "#f6dcc2", "#cfe8e5" },
                        { "#dd6a12", "#0f857f" },
                        { "#6b2f02", "#063d3c" } },
  [SOL_THEME_DARK] = { "#4b3d37",
                       "#8d7264",
                       "#c9c9c4",
                       "#4f5456",
                       { "#8c7058", "#587a78" },
                       { "#ee8420", "#2aa79f" },
                       { "#3d1a00", "#022624" } },
  [SOL_THEME_CONTRAST] = { "#ffffff",
                           "#000000",
                           "#f6f6f4",
                           "#000000",
                           { "#ffe6cb", "#d8f4f1" },
                           { "#e07000", "#008f86" },
                           { "#000000", "#000000" } },
};

static GdkRGBA
colour (const char *name)
{
  GdkRGBA rgba = { 0, 0, 0, 1 };

  gdk_rgba_parse (&rgba, name);
  return rgba;
}

static float
mix (float a, float b, double share)
{
  return a + (b - a) * (float) share;
}

static guint
hue (SolCalfMuscle muscle)
{
  return muscle == SOL_CALF_MUSCLE_SOLEUS ? 1 : 0;
}

GdkRGBA
sol_leg_ink_get_muscle (SolCalfMuscle muscle, SolTheme theme, double tension)
{
  GdkRGBA slack = colour (inks[theme].slack[hue (muscle)]);
  GdkRGBA firm = colour (inks[theme].firm[hue (muscle)]);

  return (GdkRGBA) { mix (slack.red, firm.red, tension), mix (slack.green, firm.green, tension),
                     mix (slack.blue, firm.blue, tension), 1 };
}

/* From well slack, 0, to the limit, 1. It is a matter of the look alone. */
static double
tension_of (const SolLeg *leg, SolCalfMuscle muscle)
{
  static const double slack_pct = -5, limit_pct[] = { 4.4, 6.5 };
  SolMuscleLength length = { 0 };
  double share;

  sol_muscle_length_compute (muscle, leg->knee_deg, leg->ankle_deg, 1, &length);
  share = (length.change_pct_shank - slack_pct) / (limit_pct[hue (muscle)] - slack_pct);
  return CLAMP (share, 0, 1);
}

static void
set_colour (cairo_t *cr, const GdkRGBA *ink)
{
  gdk_cairo_set_source_rgba (cr, ink);
}

static void
trace (cairo_t *cr, const SolLegCurve *curve)
{
  cairo_new_path (cr);
  for (guint i = 0; i < curve->n; i++)
    cairo_line_to (cr, curve->points[i].x, curve->points[i].y);
}

static void
stroke (cairo_t *cr, double width, GdkRGBA ink)
{
  /* Round ones take three times as long, and at these angles nobody sees the difference. */
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_BEVEL);
  cairo_set_line_width (cr, width);
  set_colour (cr, &ink);
  cairo_stroke (cr);
}

void
sol_leg_ink_draw_skin (const SolLeg *leg, SolTheme theme, double unit, cairo_t *cr)
{
  GdkRGBA fill = colour (inks[theme].skin);

  trace (cr, &leg->skin);
  set_colour (cr, &fill);
  cairo_fill_preserve (cr);
  stroke (cr, MAX (4, 1.1 * unit), colour (inks[theme].skin_line));
}

static void
fill_band (const SolLegBand *band, GdkRGBA fill, GdkRGBA line, double width, cairo_t *cr)
{
  SolLegCurve outline;

  sol_leg_band_outline (band, &outline);
  trace (cr, &outline);
  cairo_close_path (cr);
  set_colour (cr, &fill);
  cairo_fill_preserve (cr);
  stroke (cr, width, line);
}

/* One fibre between two places of a band, waving across by @wave units of the frame's hundredth. */
static void
add_fibre (
    cairo_t *cr, const SolLegBand *band, const double from[2], const double to[2], double wave)
{
  guint steps = wave > 0 ? STEPS_WAVING : STEPS_STRAIGHT;

  cairo_new_sub_path (cr);
  for (guint i = 0; i <= steps; i++) {
    double share = (double) i / steps;
    double along = from[0] + (to[0] - from[0]) * share;
    double across = from[1] + (to[1] - from[1]) * share;
    SolLegPoint at = sol_leg_band_at (band, along, across);

    at.x += wave * sin (along * 90) * sin (G_PI * share);
    cairo_line_to (cr, at.x, at.y);
  }
}

/* Fibres of the gastrocnemius run along it. */
static void
add_long_fibres (cairo_t *cr, const SolLegBand *band, double wave)
{
  for (guint i = 1; i < GASTROCNEMIUS_FIBRES; i++) {
    double across = (double) i / GASTROCNEMIUS_FIBRES;
    double stagger = i % 2 == 0 ? 0.04 : 0;

    add_fibre (cr, band, (double[]) { 0.10 + stagger, across },
               (double[]) { 0.93 - 1.6 * stagger, across }, wave);
  }
}

/* Those of the soleus run slanting from the bones to the sheet of tendon behind. */
static void
add_slanting_fibres (cairo_t *cr, const SolLegBand *band, double wave)
{
  for (guint i = 0; i < SOLEUS_FIBRES; i++) {
    double along = 0.08 + 0.74 * i / (SOLEUS_FIBRES - 1);

    add_fibre (cr, band, (double[]) { along, 0.94 }, (double[]) { along + 0.13, 0.06 }, wave * 0.7);
  }
}

static void
draw_muscle (const SolLeg *leg, SolCalfMuscle muscle, SolTheme theme, double unit, cairo_t *cr)
{
  gboolean soleus = muscle == SOL_CALF_MUSCLE_SOLEUS;
  const SolLegBand *band = soleus ? &leg->soleus : &leg->gastrocnemius;
  double tension = tension_of (leg, muscle);
  double wave = 6 * MAX (0, 0.45 - tension) / 0.45;
  GdkRGBA line = colour (inks[theme].line[hue (muscle)]);
  GdkRGBA faint = line;

  fill_band (band, sol_leg_ink_get_muscle (muscle, theme, tension), line,
             MAX (2.6, (0.9 + 0.5 * tension) * unit), cr);
  faint.alpha = (float) (0.35 + 0.3 * tension);
  (soleus ? add_slanting_fibres : add_long_fibres) (cr, band, wave);
  stroke (cr, MAX (1.6, (0.55 + 0.75 * tension) * unit), faint);
}

void
sol_leg_ink_draw_muscles (const SolLeg *leg, SolTheme theme, double unit, cairo_t *cr)
{
  fill_band (&leg->tendon, colour (inks[theme].tendon), colour (inks[theme].tendon_line),
             MAX (2.2, 0.8 * unit), cr);
  draw_muscle (leg, SOL_CALF_MUSCLE_SOLEUS, theme, unit, cr);
  draw_muscle (leg, SOL_CALF_MUSCLE_GASTROCNEMIUS_MEDIAL, theme, unit, cr);
}
