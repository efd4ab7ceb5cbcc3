/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-sprites.h"

#define N_PALETTES 2

/* What was drawn of an element, and the picture for which it was wanted last. */
typedef struct {
  SolSprite sprite;
  gsize size;
  guint picture;
} Kept;

struct _SolSprites {
  gsize max_bytes;
  gsize memory;
  guint picture;                /* counts them */
  GHashTable *kept[N_PALETTES]; /* element id to Kept */
  SolSprite passing;            /* what there is no room for */
};

static void
kept_free (gpointer data)
{
  Kept *kept = data;

  sol_sprite_clear (&kept->sprite);
  g_free (kept);
}

static gsize
measure (const SolSprite *sprite)
{
  if (sprite->surface == NULL)
    return 0;
  return (gsize) cairo_image_surface_get_stride (sprite->surface) *
         (gsize) cairo_image_surface_get_height (sprite->surface);
}

/* Lets go of what the picture that is being painted has not asked for. */
static void
make_room (SolSprites *self)
{
  for (guint i = 0; i < N_PALETTES; i++) {
    GHashTableIter iter;
    gpointer value;

    g_hash_table_iter_init (&iter, self->kept[i]);
    while (g_hash_table_iter_next (&iter, NULL, &value)) {
      const Kept *kept = value;

      if (kept->picture == self->picture)
        continue;
      self->memory -= kept->size;
      g_hash_table_iter_remove (&iter);
    }
  }
}

SolSprites *
sol_sprites_new (gsize max_bytes)
{
  SolSprites *self = g_new0 (SolSprites, 1);

  self->max_bytes = max_bytes;
  for (guint i = 0; i < N_PALETTES; i++)
    self->kept[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, kept_free);
  return self;
}

void
sol_sprites_free (SolSprites *self)
{
  for (guint i = 0; i < N_PALETTES; i++)
    g_hash_table_unref (self->kept[i]);
  sol_sprite_clear (&self->passing);
  g_free (self);
}

const SolSprite *
sol_sprites_lookup (SolSprites *self, SolPalette palette, const char *element)
{
  Kept *kept = g_hash_table_lookup (self->kept[palette], element);

  if (kept == NULL)
    return NULL;
  kept->picture = self->picture;
  return &kept->sprite;
}

const SolSprite *
sol_sprites_keep (SolSprites *self, SolPalette palette, const char *element, SolSprite *sprite)
{
  gsize size = measure (sprite);
  Kept *kept;

  sol_sprite_clear (&self->passing);
  if (self->memory + size > self->max_bytes)
    make_room (self);
  if (self->memory + size > self->max_bytes) {
    self->passing = *sprite;
    return &self->passing;
  }
  kept = g_memdup2 (&(Kept) { *sprite, size, self->picture }, sizeof *kept);
  g_hash_table_insert (self->kept[palette], g_strdup (element), kept);
  self->memory += size;
  return &kept->sprite;
}

void
sol_sprites_end_picture (SolSprites *self)
{
  sol_sprite_clear (&self->passing);
  self->picture++;
}

void
sol_sprites_forget (SolSprites *self)
{
  sol_sprite_clear (&self->passing);
  for (guint i = 0; i < N_PALETTES; i++)
    g_hash_table_remove_all (self->kept[i]);
  self->memory = 0;
}

gsize
sol_sprites_get_memory (SolSprites *self)
{
  return self->memory;
}
