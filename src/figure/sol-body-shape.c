/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads body.svg, once: groups are segments, their paths outlines of cubic pieces in absolute
 * coordinates, their circles joints. */

#include <gio/gio.h>
#include <string.h>

#include "sol-attribute.h"
#include "sol-body-private.h"

#define BODY_SVG "/io/github/soleusapp/Soleus/figures/body.svg"

static const char *const names[SOL_N_BODY_SHAPES] = {
  [SOL_BODY_SHAPE_SHIRT] = "shirt",
  [SOL_BODY_SHAPE_SHORTS_SEAT] = "shorts-seat",
  [SOL_BODY_SHAPE_WAISTBAND] = "waistband",
  [SOL_BODY_SHAPE_NECK_SKIN] = "neck-skin",
  [SOL_BODY_SHAPE_HEAD_SKIN] = "head-skin",
  [SOL_BODY_SHAPE_HAIR] = "hair",
  [SOL_BODY_SHAPE_EAR] = "ear",
  [SOL_BODY_SHAPE_BROW] = "brow",
  [SOL_BODY_SHAPE_MOUTH] = "mouth",
  [SOL_BODY_SHAPE_EYE] = "eye",
  [SOL_BODY_SHAPE_UPPER_ARM_SKIN] = "upper-arm-skin",
  [SOL_BODY_SHAPE_SLEEVE] = "sleeve",
  [SOL_BODY_SHAPE_SLEEVE_HEM] = "sleeve-hem",
  [SOL_BODY_SHAPE_FOREARM_SKIN] = "forearm-skin",
  [SOL_BODY_SHAPE_HAND_FLAT] = "hand-flat",
  [SOL_BODY_SHAPE_HAND_FLAT_THUMB] = "hand-flat-thumb",
  [SOL_BODY_SHAPE_HAND_FLAT_FINGERS] = "hand-flat-fingers",
  [SOL_BODY_SHAPE_HAND_EASE] = "hand-ease",
  [SOL_BODY_SHAPE_HAND_EASE_THUMB] = "hand-ease-thumb",
  [SOL_BODY_SHAPE_HAND_EASE_FINGERS] = "hand-ease-fingers",
  [SOL_BODY_SHAPE_HAND_GRIP] = "hand-grip",
  [SOL_BODY_SHAPE_HAND_GRIP_FINGERS] = "hand-grip-fingers",
  [SOL_BODY_SHAPE_HAND_FIST] = "hand-fist",
  [SOL_BODY_SHAPE_HAND_FIST_THUMB] = "hand-fist-thumb",
  [SOL_BODY_SHAPE_HAND_FIST_FINGERS] = "hand-fist-fingers",
  [SOL_BODY_SHAPE_HAND_HOLD_THUMB] = "hand-hold-thumb",
  [SOL_BODY_SHAPE_HAND_HOLD_FINGERS] = "hand-hold-fingers",
  [SOL_BODY_SHAPE_THIGH_SKIN] = "thigh-skin",
  [SOL_BODY_SHAPE_SHORTS_LEG] = "shorts-leg",
  [SOL_BODY_SHAPE_SHORTS_HEM] = "shorts-hem",
  [SOL_BODY_SHAPE_SHANK_SKIN] = "shank-skin",
  [SOL_BODY_SHAPE_SOLEUS] = "soleus",
  [SOL_BODY_SHAPE_GASTROCNEMIUS] = "gastrocnemius",
  [SOL_BODY_SHAPE_TIBIALIS_ANTERIOR] = "tibialis-anterior",
  [SOL_BODY_SHAPE_FOOT_SKIN] = "foot-skin",
  [SOL_BODY_SHAPE_ANKLE_BONE] = "ankle-bone",
  [SOL_BODY_SHAPE_TOES_SKIN] = "toes-skin",
  [SOL_BODY_SHAPE_LITTLE_TOES] = "little-toes",
  [SOL_BODY_SHAPE_BIG_TOE] = "big-toe",
};

#define MAX_JOINTS 16

typedef struct {
  char *id;
  SolPoint place;
} Joint;

typedef struct {
  SolOutline outlines[SOL_N_BODY_SHAPES];
  Joint joints[MAX_JOINTS];
  guint n_joints;
  SolPoint origin; /* of the group that is being read */
} Body;

static double
next_number (const char **text)
{
  char *end;
  double number;

  *text += strcspn (*text, "-.0123456789");
  number = g_ascii_strtod (*text, &end);
  *text = end;
  return number;
}

/* What follows the M that @path begins with, up to the next one. */
static void
read_line (GArray *points, const char *path)
{
  for (path++; *(path += strcspn (path, "M-.0123456789")) != '\0' && *path != 'M';) {
    SolPoint point;

    point.x = next_number (&path);
    point.y = next_number (&path);
    g_array_append_val (points, point);
  }
}

static void
read_outline (SolOutline *outline, const char *path)
{
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (SolPoint));

  outline->closed = strchr (path, 'Z') != NULL;
  for (path = strchr (path, 'M'); path != NULL; path = strchr (path + 1, 'M')) {
    g_assert (outline->n_lines < SOL_OUTLINE_MAX_LINES);
    read_line (points, path);
    outline->ends[outline->n_lines++] = points->len;
  }
  outline->points = (SolPoint *) g_array_steal (points, NULL);
}

static void
read_path (Body *body, const char *id, const char *path)
{
  for (guint i = 0; i < SOL_N_BODY_SHAPES; i++)
    if (g_strcmp0 (names[i], id) == 0 && path != NULL)
      read_outline (&body->outlines[i], path);
}

static void
element_cb (GMarkupParseContext *context G_GNUC_UNUSED,
            const char *element,
            const char **attributes,
            const char **values,
            gpointer data,
            GError **error G_GNUC_UNUSED)
{
  Body *body = data;
  const char *id = sol_attribute_find (attributes, values, "id");
  const char *place = sol_attribute_find (attributes, values, "transform");

  if (strcmp (element, "g") == 0 && place != NULL) {
    body->origin.x = next_number (&place);
    body->origin.y = next_number (&place);
  } else if (strcmp (element, "path") == 0) {
    read_path (body, id, sol_attribute_find (attributes, values, "d"));
  } else if (strcmp (element, "circle") == 0 && body->n_joints < MAX_JOINTS) {
    body->joints[body->n_joints++] = (Joint) { g_strdup (id), body->origin };
  }
}

static gpointer
read_body (gpointer data G_GNUC_UNUSED)
{
  static const GMarkupParser parser = { .start_element = element_cb };
  Body *body = g_new0 (Body, 1);
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, body, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (BODY_SVG, 0, NULL);
  gsize length;
  const char *text;

  g_assert (bytes != NULL);
  text = g_bytes_get_data (bytes, &length);
  g_assert (g_markup_parse_context_parse (context, text, (gssize) length, NULL));
  for (guint i = 0; i < SOL_N_BODY_SHAPES; i++)
    g_assert (body->outlines[i].n_lines > 0);
  return body;
}

static const Body *
get_body (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, read_body, NULL);
}

const SolOutline *
sol_body_shape_get (SolBodyShape shape)
{
  g_return_val_if_fail (shape < SOL_N_BODY_SHAPES, NULL);

  return &get_body ()->outlines[shape];
}

gboolean
sol_body_shape_get_joint (const char *id, SolPoint *place)
{
  const Body *body = get_body ();

  for (guint i = 0; i < body->n_joints; i++)
    if (g_strcmp0 (body->joints[i].id, id) == 0) {
      *place = body->joints[i].place;
      return TRUE;
    }
  return FALSE;
}
