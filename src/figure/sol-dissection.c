/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sol-dissection.h"

#include <math.h>

#include "sol-parts.h"

/* So many changes can be undone. */
#define MAX_UNDO 100

/* What can be undone to. */
typedef struct {
  double depth;
  GStrv hidden;
  GStrv faded;
  gboolean by_depth; /* left by a change of depth alone */
} State;

struct _SolDissection {
  GObject parent_instance;

  SolFigure *figure;
  GPtrArray *peels; /* ids of the layers that can be peeled off, the first first */
  State now;
  GQueue undo; /* of State, the newest at the head */
};

enum {
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SolDissection, sol_dissection, G_TYPE_OBJECT)

static void
state_free (gpointer data)
{
  State *state = data;

  g_strfreev (state->hidden);
  g_strfreev (state->faded);
  g_free (state);
}

static gboolean
has (GStrv ids, const char *id)
{
  return ids != NULL && g_strv_contains ((const char *const *) ids, id);
}

/* @ids with @id, or without. (transfer full) */
static GStrv
change (GStrv ids, const char *id, gboolean with)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    if (!g_str_equal (ids[i], id))
      g_strv_builder_add (builder, ids[i]);
  if (with)
    g_strv_builder_add (builder, id);
  return g_strv_builder_end (builder);
}

/* Goes on from a copy of what is now, which can be undone to. */
static void
begin_change (SolDissection *self, gboolean by_depth)
{
  State *last = g_queue_peek_head (&self->undo);
  State *state;

  if (by_depth && last != NULL && last->by_depth)
    return;
  state = g_new0 (State, 1);
  state->depth = self->now.depth;
  state->hidden = g_strdupv (self->now.hidden);
  state->faded = g_strdupv (self->now.faded);
  state->by_depth = by_depth;
  g_queue_push_head (&self->undo, state);
  if (g_queue_get_length (&self->undo) > MAX_UNDO)
    state_free (g_queue_pop_tail (&self->undo));
}

static void
tell (SolDissection *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Takes over @ids. */
static void
set_ids (GStrv *place, GStrv ids)
{
  g_strfreev (*place);
  *place = ids;
}

/* Puts @id among the hidden or the faded, or takes it from them. */
static void
set_among (SolDissection *self, GStrv *place, const char *id, gboolean with)
{
  if (has (*place, id) == with)
    return;
  begin_change (self, FALSE);
  set_ids (place, change (*place, id, with));
  tell (self);
}

/* -- Layers -- */

static gboolean
stage_has (SolStage *stage, const char *layer)
{
  return g_strv_contains (sol_stage_get_layers (stage), layer);
}

static guint
count_stages_with (SolDissection *self, const char *layer)
{
  GListModel *stages = sol_figure_get_stages (self->figure);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (SolStage) stage = g_list_model_get_item (stages, i);

    if (stage_has (stage, layer))
      n++;
  }
  return n;
}

/* The layers that @n_stages stages keep, the nearest first. */
static void
add_peels (SolDissection *self, guint n_stages)
{
  GListModel *layers = sol_figure_get_layers (self->figure);

  for (guint i = g_list_model_get_n_items (layers); i > 0; i--) {
    g_autoptr (SolLayer) layer = g_list_model_get_item (layers, i - 1);
    const char *id = sol_value_get_id (SOL_VALUE (layer));

    if (sol_layer_get_role (layer) == SOL_LAYER_ROLE_STRUCTURES &&
        count_stages_with (self, id) == n_stages)
      g_ptr_array_add (self->peels, g_strdup (id));
  }
}

/* Nearest first, but what a later stage still has stays until then: the nerve round the fibula
 * lies over the gastrocnemius and goes with the deep nerve. */
static void
list_peels (SolDissection *self)
{
  guint n_stages = g_list_model_get_n_items (sol_figure_get_stages (self->figure));

  for (guint n = 0; n <= n_stages; n++)
    add_peels (self, n);
  /* The deepest stays. */
  if (self->peels->len > 0)
    g_ptr_array_set_size (self->peels, (int) self->peels->len - 1);
}

/* How many layers are to be peeled off until @stage is left. */
static guint
find_depth (SolDissection *self, SolStage *stage)
{
  guint depth = 0;

  while (depth < self->peels->len && !stage_has (stage, self->peels->pdata[depth]))
    depth++;
  return depth;
}

/* The layers that are peeled off wholly. */
static guint
count_gone (SolDissection *self)
{
  return (guint) floor (self->now.depth);
}

static SolStage *
dup_stage (SolDissection *self)
{
  GListModel *stages = sol_figure_get_stages (self->figure);
  g_autoptr (SolStage) found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (SolStage) stage = g_list_model_get_item (stages, i);

    if (found == NULL || find_depth (self, stage) <= count_gone (self))
      g_set_object (&found, stage);
  }
  return g_steal_pointer (&found);
}

/* -- Object -- */

static void
sol_dissection_finalize (GObject *object)
{
  SolDissection *self = SOL_DISSECTION (object);

  g_queue_clear_full (&self->undo, state_free);
  g_strfreev (self->now.hidden);
  g_strfreev (self->now.faded);
  g_ptr_array_unref (self->peels);
  g_clear_object (&self->figure);
  G_OBJECT_CLASS (sol_dissection_parent_class)->finalize (object);
}

static void
sol_dissection_class_init (SolDissectionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sol_dissection_finalize;
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
sol_dissection_init (SolDissection *self)
{
  g_queue_init (&self->undo);
  self->peels = g_ptr_array_new_with_free_func (g_free);
}

SolDissection *
sol_dissection_new (SolFigure *figure)
{
  SolDissection *self;

  g_return_val_if_fail (SOL_IS_FIGURE (figure), NULL);

  self = g_object_new (SOL_TYPE_DISSECTION, NULL);
  self->figure = g_object_ref (figure);
  list_peels (self);
  return self;
}

SolFigure *
sol_dissection_get_figure (SolDissection *self)
{
  g_return_val_if_fail (SOL_IS_DISSECTION (self), NULL);

  return self->figure;
}

guint
sol_dissection_get_max_depth (SolDissection *self)
{
  g_return_val_if_fail (SOL_IS_DISSECTION (self), 0);

  return self->peels->len;
}

double
sol_dissection_get_depth (SolDissection *self)
{
  g_return_val_if_fail (SOL_IS_DISSECTION (self), 0);

  return self->now.depth;
}

void
sol_dissection_set_depth (SolDissection *self, double depth)
{
  g_return_if_fail (SOL_IS_DISSECTION (self));

  depth = CLAMP (round (depth * 2) / 2, 0, self->peels->len);
  if (depth == self->now.depth)
    return;
  begin_change (self, TRUE);
  self->now.depth = depth;
  tell (self);
}

guint
sol_dissection_find_depth (SolDissection *self, const char *id)
{
  g_autoptr (SolStage) stage = NULL;

  g_return_val_if_fail (SOL_IS_DISSECTION (self), 0);

  stage = sol_figure_find_stage (self->figure, id, NULL);
  return stage == NULL ? 0 : find_depth (self, stage);
}

const char *
sol_dissection_get_stage (SolDissection *self)
{
  g_autoptr (SolStage) stage = NULL;

  g_return_val_if_fail (SOL_IS_DISSECTION (self), NULL);

  stage = dup_stage (self);
  return stage == NULL ? NULL : sol_value_get_id (SOL_VALUE (stage));
}

void
sol_dissection_set_stage (SolDissection *self, const char *id)
{
  g_autoptr (SolStage) stage = NULL;

  g_return_if_fail (SOL_IS_DISSECTION (self));

  stage = sol_figure_find_stage (self->figure, id, NULL);
  if (stage == NULL || g_strcmp0 (sol_dissection_get_stage (self), id) == 0)
    return;
  begin_change (self, FALSE);
  self->now.depth = find_depth (self, stage);
  tell (self);
}

void
sol_dissection_copy (SolDissection *self, SolDissection *other)
{
  g_return_if_fail (SOL_IS_DISSECTION (self));
  g_return_if_fail (SOL_IS_DISSECTION (other));
  g_return_if_fail (self->figure == other->figure);

  begin_change (self, FALSE);
  self->now.depth = other->now.depth;
  set_ids (&self->now.hidden, g_strdupv (other->now.hidden));
  set_ids (&self->now.faded, g_strdupv (other->now.faded));
  tell (self);
}

gboolean
sol_dissection_is_hidden (SolDissection *self, const char *id)
{
  g_return_val_if_fail (SOL_IS_DISSECTION (self), FALSE);

  return has (self->now.hidden, id);
}

void
sol_dissection_set_hidden (SolDissection *self, const char *id, gboolean hidden)
{
  g_return_if_fail (SOL_IS_DISSECTION (self));
  g_return_if_fail (id != NULL);

  set_among (self, &self->now.hidden, id, hidden);
}

gboolean
sol_dissection_is_faded (SolDissection *self, const char *id)
{
  g_return_val_if_fail (SOL_IS_DISSECTION (self), FALSE);

  return has (self->now.faded, id);
}

void
sol_dissection_set_faded (SolDissection *self, const char *id, gboolean faded)
{
  g_return_if_fail (SOL_IS_DISSECTION (self));
  g_return_if_fail (id != NULL);

  set_among (self, &self->now.faded, id, faded);
}

static gboolean
is_bone_or_joint (const SolPart *part)
{
  SolStructureKind kind;

  if (part->structure == NULL)
    return part->attachment == NULL;
  kind = sol_structure_get_kind (part->structure);
  return kind == SOL_STRUCTURE_KIND_BONE || kind == SOL_STRUCTURE_KIND_LANDMARK ||
         kind == SOL_STRUCTURE_KIND_JOINT;
}

void
sol_dissection_isolate (SolDissection *self, const char *const *ids)
{
  g_autoptr (GArray) parts = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_if_fail (SOL_IS_DISSECTION (self));
  g_return_if_fail (ids != NULL);

  parts = sol_figure_list_all_parts (self->figure);
  for (guint i = 0; i < parts->len; i++) {
    const SolPart *part = &g_array_index (parts, SolPart, i);

    if (part->attachment == NULL && !is_bone_or_joint (part) && !sol_part_is_among (part, ids) &&
        g_hash_table_add (seen, (gpointer) part->owner))
      g_strv_builder_add (builder, part->owner);
  }
  begin_change (self, FALSE);
  set_ids (&self->now.hidden, g_strv_builder_end (builder));
  tell (self);
}

void
sol_dissection_show_all (SolDissection *self)
{
  g_return_if_fail (SOL_IS_DISSECTION (self));

  if (!sol_dissection_is_touched (self))
    return;
  begin_change (self, FALSE);
  set_ids (&self->now.hidden, NULL);
  set_ids (&self->now.faded, NULL);
  tell (self);
}

gboolean
sol_dissection_is_touched (SolDissection *self)
{
  g_return_val_if_fail (SOL_IS_DISSECTION (self), FALSE);

  return (self->now.hidden != NULL && self->now.hidden[0] != NULL) ||
         (self->now.faded != NULL && self->now.faded[0] != NULL);
}

gboolean
sol_dissection_can_undo (SolDissection *self)
{
  g_return_val_if_fail (SOL_IS_DISSECTION (self), FALSE);

  return !g_queue_is_empty (&self->undo);
}

void
sol_dissection_undo (SolDissection *self)
{
  State *state;

  g_return_if_fail (SOL_IS_DISSECTION (self));

  state = g_queue_pop_head (&self->undo);
  if (state == NULL)
    return;
  self->now.depth = state->depth;
  set_ids (&self->now.hidden, g_steal_pointer (&state->hidden));
  set_ids (&self->now.faded, g_steal_pointer (&state->faded));
  state_free (state);
  tell (self);
}

GStrv
sol_dissection_dup_hidden (SolDissection *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (SolStage) stage = NULL;

  g_return_val_if_fail (SOL_IS_DISSECTION (self), NULL);

  stage = dup_stage (self);
  for (guint i = 0; i < count_gone (self); i++)
    if (stage != NULL && stage_has (stage, self->peels->pdata[i]))
      g_strv_builder_add (builder, self->peels->pdata[i]);
  if (self->now.hidden != NULL)
    g_strv_builder_addv (builder, (const char **) self->now.hidden);
  return g_strv_builder_end (builder);
}

GStrv
sol_dissection_dup_faded (SolDissection *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint gone;

  g_return_val_if_fail (SOL_IS_DISSECTION (self), NULL);

  gone = count_gone (self);
  if (self->now.depth > gone && gone < self->peels->len)
    g_strv_builder_add (builder, self->peels->pdata[gone]);
  if (self->now.faded != NULL)
    g_strv_builder_addv (builder, (const char **) self->now.faded);
  return g_strv_builder_end (builder);
}
