/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Content and drawings name the same things. */

#include <string.h>

#include "sol-drawing.h"
#include "sol-figure-error.h"
#include "sol-library.h"
#include "sol-parts.h"

/* A drawing's size in bytes is below this. */
#define HEAVIEST 400000

typedef struct {
  SolLibrary *library;
  SolFigure *figure;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  fixture->library = sol_library_new_builtin ();
  fixture->figure = sol_library_lookup (fixture->library, SOL_TYPE_FIGURE, "posterior");
  g_assert_nonnull (fixture->figure);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_assert_finalize_object (fixture->library);
}

static char *
load_svg (SolFigure *figure)
{
  g_autofree char *path =
      g_strconcat ("/io/github/soleusapp/Soleus/figures/", sol_figure_get_svg (figure), NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, 0, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_content_is_drawn (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *figures = sol_library_get_values (fixture->library, SOL_TYPE_FIGURE);

  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (figures, i);
    g_autoptr (GError) error = NULL;
    g_autoptr (GArray) parts = sol_figure_list_all_parts (figure);
    g_autoptr (SolDrawing) drawing = NULL;

    drawing = sol_drawing_new (figure, SOL_THEME_LIGHT, SOL_PALETTE_TEXTBOOK, NULL, &error);
    g_assert_no_error (error);
    g_assert_cmpuint (parts->len, >, 0);
    for (guint k = 0; k < parts->len; k++) {
      const char *element = g_array_index (parts, SolPart, k).element;

      if (!sol_drawing_has_element (drawing, element))
        g_test_fail_printf ("%s draws no “%s”", sol_figure_get_svg (figure), element);
    }
  }
}

/* A layer of the drawing is a group whose id begins with "layer-"; what it holds are the groups of
 * structures, each of which has an id and is closed before the next. */
static void
test_drawing_is_content (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *svg = load_svg (fixture->figure);
  g_autoptr (GArray) parts = sol_figure_list_all_parts (fixture->figure);
  g_autoptr (GRegex) group = g_regex_new ("<g id=\"([^\"]+)\">", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  gboolean in_skin = FALSE;

  for (g_regex_match (group, svg, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL)) {
    g_autofree char *id = g_match_info_fetch (match, 1);
    gboolean named = FALSE;

    for (guint i = 0; i < parts->len && !named; i++)
      named = g_str_equal (g_array_index (parts, SolPart, i).element, id);
    if (g_str_has_prefix (id, "layer-"))
      in_skin = named;
    else if (!named && !in_skin)
      g_test_fail_printf ("content has no “%s”, which the drawing shows", id);
  }
}

static void
test_stages (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) bare = sol_figure_list_parts (fixture->figure, NULL, FALSE, &error);
  g_autoptr (GArray) marked = sol_figure_list_parts (fixture->figure, "", TRUE, &error);
  g_autoptr (GArray) bones = sol_figure_list_parts (fixture->figure, "bones", FALSE, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (marked->len, >, bare->len);
  g_assert_cmpuint (bones->len, <, bare->len);
  g_assert_nonnull (g_array_index (marked, SolPart, marked->len - 1).attachment);
  g_assert_null (sol_figure_list_parts (fixture->figure, "nosuch", FALSE, &error));
  g_assert_error (error, SOL_FIGURE_ERROR, SOL_FIGURE_ERROR_UNKNOWN_STAGE);
  g_assert_cmpstr (error->message, ==,
                   "the figure “posterior” has no stage “nosuch”; its stages are: superficial, "
                   "gastrocnemius-removed, soleus-removed, bones");
}

static void
test_heroes (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const struct {
    const char *id;
    SolHero hero;
  } cases[] = {
    { "gastrocnemius", SOL_HERO_GASTROCNEMIUS },
    { "gastrocnemius-medial", SOL_HERO_GASTROCNEMIUS },
    { "gastrocnemius-lateral", SOL_HERO_GASTROCNEMIUS },
    { "gastrocnemius-aponeurosis", SOL_HERO_NONE },
    { "soleus", SOL_HERO_SOLEUS },
    { "triceps-surae", SOL_HERO_NONE },
    { "plantaris", SOL_HERO_NONE },
    { "tibia", SOL_HERO_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SolStructure *structure =
        sol_library_lookup (fixture->library, SOL_TYPE_STRUCTURE, cases[i].id);

    g_test_message ("%s", cases[i].id);
    g_assert_nonnull (structure);
    g_assert_cmpint (sol_hero_of (structure), ==, cases[i].hero);
  }
}

static void
test_whose (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  SolPart head = { 0 };
  SolPart mark = { 0 };

  head.structure =
      sol_library_lookup (fixture->library, SOL_TYPE_STRUCTURE, "gastrocnemius-medial");
  head.owner = "gastrocnemius-medial";
  mark.attachment =
      sol_library_lookup (fixture->library, SOL_TYPE_ATTACHMENT, "gastrocnemius-medial-origin");
  mark.owner = "gastrocnemius-medial-origin";
  g_assert_true (sol_part_is_of (&head, "gastrocnemius-medial"));
  g_assert_true (sol_part_is_of (&head, "gastrocnemius"));
  g_assert_true (sol_part_is_of (&head, "triceps-surae"));
  g_assert_false (sol_part_is_of (&head, "soleus"));
  g_assert_true (sol_part_is_of (&mark, "gastrocnemius-medial-origin"));
  g_assert_true (sol_part_is_of (&mark, "gastrocnemius"));
  g_assert_false (sol_part_is_of (&mark, "gastrocnemius-lateral"));
}

static void
assert_shows_less (SolStage *stage, SolStage *before)
{
  const char *const *shown = sol_stage_get_layers (stage);
  const char *const *had = sol_stage_get_layers (before);

  g_assert_cmpuint (g_strv_length ((char **) shown), <, g_strv_length ((char **) had));
  for (guint i = 0; shown[i] != NULL; i++)
    g_assert_true (g_strv_contains (had, shown[i]));
}

/* A stage shows less than the one before, and nothing that had gone, so that peeling leads from one
 * to the other. */
static void
test_peeling (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  GListModel *figures = sol_library_get_values (fixture->library, SOL_TYPE_FIGURE);

  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (figures, i);
    GListModel *stages = sol_figure_get_stages (figure);
    g_autoptr (SolStage) before = NULL;

    for (guint j = 0; j < g_list_model_get_n_items (stages); j++) {
      g_autoptr (SolStage) stage = g_list_model_get_item (stages, j);

      g_test_message ("%s: %s", sol_value_get_id (SOL_VALUE (figure)),
                      sol_value_get_id (SOL_VALUE (stage)));
      if (before != NULL)
        assert_shows_less (stage, before);
      g_set_object (&before, stage);
    }
  }
}

/* What costs a renderer much, or would not follow the themes, is in no drawing; and none is heavy.
 */
static void
test_light (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const costly[] = { "<image",         "<pattern",  "<mask",  "<filter", "<text",
                                        "mix-blend-mode", " opacity=", "style=", "url(http" };
  GListModel *figures = sol_library_get_values (fixture->library, SOL_TYPE_FIGURE);

  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (SolFigure) figure = g_list_model_get_item (figures, i);
    g_autofree char *svg = load_svg (figure);

    g_test_message ("%s: %" G_GSIZE_FORMAT " bytes", sol_figure_get_svg (figure), strlen (svg));
    g_assert_cmpuint (strlen (svg), <, HEAVIEST);
    for (guint k = 0; k < G_N_ELEMENTS (costly); k++)
      if (strstr (svg, costly[k]) != NULL)
        g_test_fail_printf ("%s has “%s”", sol_figure_get_svg (figure), costly[k]);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/figure/parts/peeling", Fixture, NULL, set_up, test_peeling, tear_down);
  g_test_add ("/figure/parts/content-is-drawn", Fixture, NULL, set_up, test_content_is_drawn,
              tear_down);
  g_test_add ("/figure/parts/drawing-is-content", Fixture, NULL, set_up, test_drawing_is_content,
              tear_down);
  g_test_add ("/figure/parts/stages", Fixture, NULL, set_up, test_stages, tear_down);
  g_test_add ("/figure/parts/heroes", Fixture, NULL, set_up, test_heroes, tear_down);
  g_test_add ("/figure/parts/light", Fixture, NULL, set_up, test_light, tear_down);
  g_test_add ("/figure/parts/whose", Fixture, NULL, set_up, test_whose, tear_down);
  return g_test_run ();
}
