/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-hit-maps.h"

/* Of stages and what is taken away from them; more are forgotten. */
#define MAX_MAPS 24

/* Finer than a pointer can be held. */
#define MAP_HEIGHT_PX 1290

struct _SolHitMaps {
  GObject parent_instance;

  SolFigure *figure;
  GHashTable *maps; /* "stage attachments hidden" to SolHitMap, NULL while it is made */
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (SolHitMaps, sol_hit_maps, G_TYPE_OBJECT)

enum {
  MADE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GQuark
get_quark (void)
{
  return g_quark_from_static_string ("sol-hit-maps");
}

/* --- Making --- */

/* Does not hold the maps: nobody else may want them. */
typedef struct {
  GWeakRef maps;
  char *key;
} Request;

static void
request_free (Request *request)
{
  g_weak_ref_clear (&request->maps);
  g_free (request->key);
  g_free (request);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

static void
made_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (Request) request = data;
  g_autoptr (SolHitMaps) self = g_weak_ref_get (&request->maps);
  g_autoptr (GError) error = NULL;
  g_autoptr (SolHitMap) map = sol_hit_map_new_finish (result, &error);

  if (map == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_warning ("The structures of the figure can't be found: %s", error->message);
  if (map == NULL || self == NULL)
    return;
  g_hash_table_insert (self->maps, g_steal_pointer (&request->key), g_steal_pointer (&map));
  g_signal_emit (self, signals[MADE], 0);
}

static void
make (SolHitMaps *self,
      const char *key,
      const char *stage,
      gboolean attachments,
      const char *const *hidden)
{
  Request *request = g_new0 (Request, 1);

  if (g_hash_table_size (self->maps) >= MAX_MAPS)
    g_hash_table_remove_all (self->maps);
  g_hash_table_insert (self->maps, g_strdup (key), NULL);
  g_weak_ref_init (&request->maps, self);
  request->key = g_strdup (key);
  sol_hit_map_new_async (self->figure, stage, attachments, hidden, MAP_HEIGHT_PX, self->cancellable,
                         made_cb, request);
}

/* --- Object --- */

static void
sol_hit_maps_finalize (GObject *object)
{
  SolHitMaps *self = SOL_HIT_MAPS (object);

  g_object_set_qdata (G_OBJECT (self->figure), get_quark (), NULL);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->maps, g_hash_table_unref);
  g_clear_object (&self->figure);
  G_OBJECT_CLASS (sol_hit_maps_parent_class)->finalize (object);
}

static void
sol_hit_maps_class_init (SolHitMapsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_hit_maps_finalize;
  signals[MADE] = g_signal_new ("made", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);
}

static void
clear_map (gpointer map)
{
  if (map != NULL)
    sol_hit_map_unref (map);
}

static void
sol_hit_maps_init (SolHitMaps *self)
{
  self->cancellable = g_cancellable_new ();
  self->maps = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, clear_map);
}

SolHitMaps *
sol_hit_maps_dup (SolFigure *figure)
{
  SolHitMaps *self;

  g_return_val_if_fail (SOL_IS_FIGURE (figure), NULL);

  self = g_object_get_qdata (G_OBJECT (figure), get_quark ());
  if (self != NULL)
    return g_object_ref (self);
  self = g_object_new (SOL_TYPE_HIT_MAPS, NULL);
  self->figure = g_object_ref (figure);
  g_object_set_qdata (G_OBJECT (figure), get_quark (), self);
  return self;
}

SolHitMap *
sol_hit_maps_find (SolHitMaps *self,
                   const char *stage,
                   gboolean attachments,
                   const char *const *hidden)
{
  g_return_val_if_fail (SOL_IS_HIT_MAPS (self), NULL);

  g_autofree char *without = hidden == NULL ? NULL : g_strjoinv (" ", (char **) hidden);
  g_autofree char *key = g_strdup_printf ("%s %d %s", stage == NULL ? "" : stage, attachments != 0,
                                          without == NULL ? "" : without);

  if (!g_hash_table_contains (self->maps, key))
    make (self, key, stage, attachments, hidden);
  return g_hash_table_lookup (self->maps, key);
}
