/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "posterior-fixture.h"
#include "sol-hit-maps.h"
#include "sol-library.h"
#include "sol-parts.h"

#define HEIGHT_PX 1290

static SolHitMap *
make_map (const char *stage, gboolean attachments)
{
  g_autoptr (GError) error = NULL;
  SolHitMap *map = sol_hit_map_new (figure, stage, attachments, NULL, HEIGHT_PX, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (map);
  return map;
}

static void
choose_figure (const char *id)
{
  figure = sol_library_lookup (library, SOL_TYPE_FIGURE, id);
  g_assert_nonnull (figure);
}

static void
test_no_leaks (gconstpointer id)
{
  choose_figure (id);

  GListModel *stages = sol_figure_get_stages (figure);

  for (guint i = 0; i < 2 * g_list_model_get_n_items (stages); i++) {
    g_autoptr (SolStage) stage = g_list_model_get_item (stages, i / 2);
    g_autoptr (SolHitMap) map = make_map (sol_value_get_id (SOL_VALUE (stage)), i % 2);

    g_assert_cmpuint (sol_hit_map_count_leaks (map), ==, 0);
  }
  choose_figure ("posterior");
}

/* Each label points at its structure, in the first stage that lets it be seen there. */
static void
test_anchors (gconstpointer figure_id)
{
  choose_figure (figure_id);

  GListModel *anchors = sol_figure_get_anchors (figure);
  GListModel *stages = sol_figure_get_stages (figure);
  g_autoptr (GHashTable) hit = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (SolStage) stage = g_list_model_get_item (stages, i);
    g_autoptr (SolHitMap) map = make_map (sol_value_get_id (SOL_VALUE (stage)), FALSE);

    for (guint k = 0; k < g_list_model_get_n_items (anchors); k++) {
      g_autoptr (SolAnchor) anchor = g_list_model_get_item (anchors, k);
      const char *id = sol_value_get_id (SOL_VALUE (sol_anchor_get_structure (anchor)));

      if (g_strcmp0 (
              sol_hit_map_lookup (map, sol_anchor_get_x (anchor), sol_anchor_get_y (anchor), 0),
              id) == 0)
        g_hash_table_add (hit, anchor);
    }
  }
  for (guint k = 0; k < g_list_model_get_n_items (anchors); k++) {
    g_autoptr (SolAnchor) anchor = g_list_model_get_item (anchors, k);

    if (!g_hash_table_contains (hit, anchor))
      g_test_fail_printf ("the label of “%s” points beside it in all stages",
                          sol_value_get_id (SOL_VALUE (sol_anchor_get_structure (anchor))));
  }
  choose_figure ("posterior");
}

/* Where a map says that something is seen, it is found. */
static void
test_places (void)
{
  g_autoptr (SolHitMap) map = make_map ("superficial", TRUE);
  g_autoptr (GPtrArray) ids = sol_hit_map_list_ids (map);

  g_assert_cmpuint (ids->len, >, 30);
  for (guint i = 0; i < ids->len; i++) {
    const char *id = ids->pdata[i];
    SolBox box;
    double x, y;

    g_assert_true (sol_hit_map_get_place (map, id, &x, &y));
    g_assert_cmpstr (sol_hit_map_lookup (map, x, y, 0), ==, id);
    g_assert_true (sol_hit_map_get_box (map, id, &box));
    g_assert_cmpfloat (box.x, <=, x);
    g_assert_cmpfloat (box.x + box.width, >=, x);
    g_assert_cmpfloat (box.y, <=, y);
    g_assert_cmpfloat (box.y + box.height, >=, y);
  }
}

static void
test_by_shape (void)
{
  g_autoptr (SolHitMap) map = make_map ("gastrocnemius-removed", FALSE);
  SolBox box;

  /* The lower corners of the soleus's box are skin or tendon, not soleus. */
  g_assert_true (sol_hit_map_get_box (map, "soleus", &box));
  g_assert_cmpstr (sol_hit_map_lookup (map, box.x + 2, box.y + box.height - 2, 0), !=, "soleus");
  g_assert_cmpstr (sol_hit_map_lookup (map, box.x + 2, box.y + 2, 0), !=, "soleus");
  /* Neither skin nor the void is anything. */
  g_assert_null (sol_hit_map_lookup (map, -50, 0, 10));
  g_assert_null (sol_hit_map_lookup (map, 600, 1700, 0));
  g_assert_null (sol_hit_map_lookup (map, 1e9, -1e9, 10));
}

static void
test_tolerance (void)
{
  g_autoptr (SolHitMap) map = make_map ("superficial", FALSE);
  double x, y;
  double beside;

  /* A nerve is caught from a little beside it, and from no further. */
  g_assert_true (sol_hit_map_get_place (map, "common-fibular-nerve", &x, &y));
  for (beside = 0; beside < 40; beside++)
    if (g_strcmp0 (sol_hit_map_lookup (map, x + beside, y, 0), "common-fibular-nerve") != 0)
      break;
  g_assert_cmpfloat (beside, <, 40);
  g_assert_cmpstr (sol_hit_map_lookup (map, x + beside + 3, y, 8), ==, "common-fibular-nerve");
  g_assert_cmpstr (sol_hit_map_lookup (map, x + beside + 12, y, 8), !=, "common-fibular-nerve");
}

static void
test_hidden (void)
{
  g_autoptr (SolHitMap) map = make_map ("bones", FALSE);
  SolBox box;
  double x, y;

  g_assert_false (sol_hit_map_get_box (map, "soleus", &box));
  g_assert_false (sol_hit_map_get_place (map, "soleus", &x, &y));
  g_assert_false (sol_hit_map_get_box (map, "nosuch", &box));
}

static void
made_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static void
test_thread (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SolHitMap) map = NULL;

  sol_hit_map_new_async (figure, "bones", FALSE, NULL, 400, NULL, made_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  map = sol_hit_map_new_finish (result, &error);
  g_assert_no_error (error);
  g_assert_nonnull (map);

  g_clear_object (&result);
  sol_hit_map_new_async (figure, "bones", FALSE, NULL, 1290, cancellable, made_cb, &result);
  g_cancellable_cancel (cancellable);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (sol_hit_map_new_finish (result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* What is taken away is not met, and what lay behind it is. */
static void
test_taken_away (void)
{
  const char *hidden[] = { "gastrocnemius", NULL };
  g_autoptr (SolHitMap) whole = make_map ("superficial", FALSE);
  g_autoptr (GError) error = NULL;
  g_autoptr (SolHitMap) map =
      sol_hit_map_new (figure, "superficial", FALSE, hidden, HEIGHT_PX, NULL, &error);
  double x, y;

  g_assert_no_error (error);
  g_assert_false (sol_hit_map_get_place (map, "gastrocnemius-medial", &x, &y));
  g_assert_true (sol_hit_map_get_place (whole, "gastrocnemius-medial", &x, &y));
  g_assert_cmpstr (sol_hit_map_lookup (whole, x, y, 0), ==, "gastrocnemius-medial");
  g_assert_nonnull (sol_hit_map_lookup (map, x, y, 0));
  g_assert_cmpstr (sol_hit_map_lookup (map, x, y, 0), !=, "gastrocnemius-medial");
}

static void
count_cb (guint *n_made)
{
  (*n_made)++;
}

/* Whoever shows a figure has the maps that another who shows it had made. */
static void
test_shared (void)
{
  g_autoptr (SolHitMaps) maps = sol_hit_maps_dup (figure);
  g_autoptr (SolHitMaps) same = sol_hit_maps_dup (figure);
  const char *hidden[] = { "gastrocnemius", NULL };
  guint n_made = 0;
  SolHitMap *map;

  g_assert_true (maps == same);
  g_signal_connect_swapped (maps, "made", G_CALLBACK (count_cb), &n_made);
  g_assert_null (sol_hit_maps_find (maps, "bones", FALSE, NULL));
  g_assert_null (sol_hit_maps_find (same, "bones", FALSE, NULL));
  g_assert_null (sol_hit_maps_find (same, "superficial", FALSE, hidden));
  while (n_made < 2)
    g_main_context_iteration (NULL, TRUE);
  map = sol_hit_maps_find (maps, "bones", FALSE, NULL);
  g_assert_nonnull (map);
  g_assert_true (sol_hit_maps_find (same, "bones", FALSE, NULL) == map);
  g_assert_true (sol_hit_maps_find (same, "superficial", FALSE, hidden) != map);
  g_assert_cmpuint (n_made, ==, 2);
}

/* With the last who holds them they go, and what is being made is not waited for. */
static void
test_let_go (void)
{
  SolHitMaps *maps = sol_hit_maps_dup (figure);
  SolHitMaps *others;

  g_assert_null (sol_hit_maps_find (maps, "bones", FALSE, NULL));
  g_assert_finalize_object (maps);
  others = sol_hit_maps_dup (figure);
  g_assert_null (sol_hit_maps_find (others, "bones", FALSE, NULL));
  while (sol_hit_maps_find (others, "bones", FALSE, NULL) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_finalize_object (others);
}

/* The tests that hold for every figure. */
static void
add_for_all (void)
{
  GListModel *figures = sol_library_get_values (library, SOL_TYPE_FIGURE);

  for (guint i = 0; i < g_list_model_get_n_items (figures); i++) {
    g_autoptr (SolValue) value = g_list_model_get_item (figures, i);
    const char *id = sol_value_get_id (value);
    g_autofree char *leaks = g_strdup_printf ("/figure/hit-map/no-leaks/%s", id);
    g_autofree char *anchors = g_strdup_printf ("/figure/hit-map/anchors/%s", id);

    g_test_add_data_func (leaks, id, test_no_leaks);
    g_test_add_data_func (anchors, id, test_anchors);
  }
}

static void
add_tests (void)
{
  g_test_add_func ("/figure/hit-map/taken-away", test_taken_away);
  add_for_all ();
  g_test_add_func ("/figure/hit-map/places", test_places);
  g_test_add_func ("/figure/hit-map/by-shape", test_by_shape);
  g_test_add_func ("/figure/hit-map/tolerance", test_tolerance);
  g_test_add_func ("/figure/hit-map/hidden", test_hidden);
  g_test_add_func ("/figure/hit-map/thread", test_thread);
  g_test_add_func ("/figure/hit-map/shared", test_shared);
  g_test_add_func ("/figure/hit-map/let-go", test_let_go);
}

int
main (int argc, char *argv[])
{
  return posterior_fixture_run (argc, argv, add_tests);
}
