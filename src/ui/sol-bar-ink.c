/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-bar-ink.h"

#include <adwaita.h>

#include "sol-figure-look.h"

#define HATCH 8.0f

#define NATURAL_WIDTH 240

/* A bar of one colour from @x on. */
static void
snapshot_pill (GtkSnapshot *snapshot, float x, float width, const GdkRGBA *colour)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  GskRoundedRect pill;

  gsk_rounded_rect_init_from_rect (&pill, &GRAPHENE_RECT_INIT (x, 0, width, SOL_BAR_HEIGHT),
                                   MIN (SOL_BAR_HEIGHT, width) / 2);
  gsk_path_builder_add_rounded_rect (builder, &pill);
  path = gsk_path_builder_free_to_path (builder);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, colour);
}

/* Slanting lines for the gastrocnemius, upright ones for the soleus. They keep away from the round
 * ends, so that nothing need be clipped: with cairo that is slow. */
static void
snapshot_hatch (GtkSnapshot *snapshot, SolCalfMuscle muscle, float x, float width)
{
  static const GskColorStop stops[] = { { 0, { 1, 1, 1, 0 } },
                                        { 0.70f, { 1, 1, 1, 0 } },
                                        { 0.78f, { 1, 1, 1, 0.5f } },
                                        { 0.92f, { 1, 1, 1, 0.5f } },
                                        { 1, { 1, 1, 1, 0 } } };
  float rise = muscle == SOL_CALF_MUSCLE_SOLEUS ? 0 : HATCH * 0.7f;

  if (width <= SOL_BAR_HEIGHT)
    return;
  gtk_snapshot_append_repeating_linear_gradient (
      snapshot,
      &GRAPHENE_RECT_INIT (x + SOL_BAR_HEIGHT / 2.0f, 0, width - SOL_BAR_HEIGHT, SOL_BAR_HEIGHT),
      &GRAPHENE_POINT_INIT (x, 0), &GRAPHENE_POINT_INIT (x + HATCH - rise * 0.3f, rise), stops,
      G_N_ELEMENTS (stops));
}

/* A bar in the colour and hatch of @muscle. */
static void
snapshot_muscle (GtkSnapshot *snapshot, SolCalfMuscle muscle, float x, float width)
{
  GdkRGBA fill = sol_leg_ink_get_muscle (muscle, sol_figure_look_get_theme (), 1);

  if (width < 1)
    return;
  snapshot_pill (snapshot, x, width, &fill);
  snapshot_hatch (snapshot, muscle, x, width);
}

/* The colour of what is behind a bar. */
static GdkRGBA
get_track (GtkWidget *widget)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  GdkRGBA track;

  gtk_widget_get_color (widget, &track);
  track.alpha = adw_style_manager_get_high_contrast (style) ? 0.3f : 0.1f;
  return track;
}

void
sol_bar_ink_snapshot (GtkWidget *widget, GtkSnapshot *snapshot, const SolBar *bar)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float width = (float) gtk_widget_get_width (widget);
  float filled = width * (float) bar->share;
  float mark = width * (float) (rtl ? 1 - bar->mark : bar->mark);
  GdkRGBA ink = get_track (widget);

  snapshot_pill (snapshot, 0, width, &ink);
  snapshot_muscle (snapshot, bar->muscle, rtl ? width - filled : 0, filled);
  ink.alpha = bar->mark_strength;
  gtk_snapshot_append_color (snapshot, &ink,
                             &GRAPHENE_RECT_INIT (mark, 0, bar->mark_width, SOL_BAR_HEIGHT));
}

void
sol_bar_ink_measure (GtkOrientation orientation, int least_width, int *minimum, int *natural)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? least_width : SOL_BAR_HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? NATURAL_WIDTH : SOL_BAR_HEIGHT;
}
