/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-leg-names.h"

#include <glib/gi18n.h>

#define GAP 6.0f /* between words and line, in pixels */

typedef enum {
  NAME_GASTROCNEMIUS, /* these stand behind the leg */
  NAME_SOLEUS,
  NAME_TENDON,
  NAME_HEEL,
  NAME_FEMUR, /* these in front of it */
  NAME_TIBIA,
} Name;

/* Words stand still, at @y, and come up to @edge, in the frame of the leg: no posture brings it
 * there at their height. */
static const struct {
  const char *words;
  double edge;
  double y;
} rows[SOL_N_LEG_NAMES] = {
  [NAME_GASTROCNEMIUS] = { N_ ("Gastrocnemius"), -480, -580 },
  [NAME_SOLEUS] = { N_ ("Soleus"), -480, -215 },
  [NAME_TENDON] = { N_ ("Achilles tendon"), -480, 30 },
  [NAME_HEEL] = { N_ ("Heel bone"), -480, 130 },
  [NAME_FEMUR] = { N_ ("Thigh bone"), 340, -1130 },
  [NAME_TIBIA] = { N_ ("Shin bone"), 340, -640 },
};

SolLegPoint
sol_leg_names_get_target (const SolLeg *leg, guint name)
{
  switch ((Name) name) {
  case NAME_GASTROCNEMIUS:
    return sol_leg_band_at (&leg->gastrocnemius, 0.66, 0.2);
  case NAME_SOLEUS:
    return sol_leg_band_at (&leg->soleus, 0.78, 0.3);
  case NAME_TENDON:
    return sol_leg_band_at (&leg->tendon, 0.54, 0.5);
  case NAME_HEEL:
    return sol_leg_turn (&leg->turns[SOL_LEG_BONE_FOOT], (SolLegPoint) { -110, 130 });
  case NAME_FEMUR:
    return sol_leg_turn (&leg->turns[SOL_LEG_BONE_FEMUR], (SolLegPoint) { 50, -1130 });
  case NAME_TIBIA:
  default:
    return (SolLegPoint) { 100, -640 };
  }
}

static PangoLayout *
get_layout (SolLegNames *names, GtkWidget *widget, Name name)
{
  if (names->layouts[name] == NULL)
    names->layouts[name] = gtk_widget_create_pango_layout (widget, _ (rows[name].words));
  return names->layouts[name];
}

/* Where the words begin or end. */
static graphene_point_t
get_edge (const SolLegPlace *place, Name name)
{
  return sol_leg_place_to_widget (place, (SolLegPoint) { rows[name].edge, rows[name].y });
}

static gboolean
has_room (SolLegNames *names, GtkWidget *widget, const SolLegPlace *place, Name name)
{
  float edge = get_edge (place, name).x;
  gboolean left = (rows[name].edge < 0) != place->mirrored;
  int width, height;

  pango_layout_get_pixel_size (get_layout (names, widget, name), &width, &height);
  return height <= SOL_LEG_NAMES_APART * place->scale &&
         (left ? (double) edge : place->width - (double) edge) >= width + (double) GAP;
}

void
sol_leg_names_clear (SolLegNames *names)
{
  for (guint i = 0; i < SOL_N_LEG_NAMES; i++)
    g_clear_object (&names->layouts[i]);
}

static void
snapshot_words (SolLegNames *names,
                GtkWidget *widget,
                Name name,
                const SolLegPlace *place,
                const GdkRGBA *colour,
                GtkSnapshot *snapshot)
{
  PangoLayout *layout = get_layout (names, widget, name);
  graphene_point_t edge = get_edge (place, name);
  gboolean left = (rows[name].edge < 0) != place->mirrored;
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  edge.x += left ? -GAP - (float) width : GAP;
  edge.y -= (float) height / 2;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((float) (int) edge.x, (float) (int) edge.y));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

/* All in one path: only they move with the leg, and each path of its own would cost more. */
static void
snapshot_lines (const SolLeg *leg,
                const SolLegPlace *place,
                const GdkRGBA *colour,
                GtkSnapshot *snapshot)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskStroke) stroke = gsk_stroke_new (1);
  g_autoptr (GskPath) path = NULL;
  GdkRGBA faint = *colour;

  for (guint name = 0; name < SOL_N_LEG_NAMES; name++) {
    graphene_point_t edge = get_edge (place, name);
    graphene_point_t at = sol_leg_place_to_widget (place, sol_leg_names_get_target (leg, name));

    gsk_path_builder_move_to (builder, edge.x, edge.y);
    gsk_path_builder_line_to (builder, at.x, at.y);
  }
  path = gsk_path_builder_free_to_path (builder);
  faint.alpha *= 0.7f;
  gtk_snapshot_append_stroke (snapshot, path, stroke, &faint);
}

void
sol_leg_names_snapshot (SolLegNames *names,
                        GtkWidget *widget,
                        const SolLeg *leg,
                        const SolLegPlace *place,
                        GtkSnapshot *snapshot)
{
  GdkRGBA colour;

  for (Name name = 0; name < SOL_N_LEG_NAMES; name++)
    if (!has_room (names, widget, place, name))
      return;
  gtk_widget_get_color (widget, &colour);
  for (Name name = 0; name < SOL_N_LEG_NAMES; name++)
    snapshot_words (names, widget, name, place, &colour, snapshot);
  snapshot_lines (leg, place, &colour, snapshot);
}
